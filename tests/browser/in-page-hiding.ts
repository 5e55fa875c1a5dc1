import type { DomDocument, DomElement, DomRange, DomRect, DomStyle, DomText } from "./dom.ts";
import type { Box } from "./look.ts";

// As in in-page.ts, these functions run in the browser. They may use each other and nothing else.
declare const document: DomDocument;
declare const scrollX: number;
declare const scrollY: number;
declare function getComputedStyle(element: DomElement): DomStyle;

function rectsOf(node: DomText, from: number, to: number): DomRect[] {
  const range: DomRange = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}

function pageBox(rect: Box): Box {
  const { left, top, right, bottom } = rect;
  return { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY };
}

function area(box: Box): number {
  return Math.max(0, box.right - box.left) * Math.max(0, box.bottom - box.top);
}

function ancestors(element: DomElement): DomElement[] {
  const found: DomElement[] = [];
  for (let at: DomElement | null = element; at; at = at.parentElement) found.push(at);
  return found;
}

/** The part of a box, in window coordinates, that no ancestor of the element cuts off. */
function clipped(box: Box, element: DomElement): Box {
  let rest = box;
  let escapes = "";
  for (const ancestor of ancestors(element)) {
    if (ancestor === document.body || ancestor === document.documentElement) break;
    const style = getComputedStyle(ancestor);
    if (/^inset\((?:50|100)%|^circle\(0px|^polygon\((?:0px 0px,? ?)+\)$/u.test(style.clipPath))
      return { left: 0, top: 0, right: 0, bottom: 0 };
    if (escapes === "" || (escapes === "absolute" && style.position !== "static")) {
      escapes = "";
      if (!/^(?:inline|contents)$/u.test(style.display)) rest = cut(rest, ancestor.getBoundingClientRect(), style);
    }
    if (style.position === "absolute" || style.position === "fixed") escapes = style.position;
  }
  return rest;
}

function cut(box: Box, by: DomRect, style: DomStyle): Box {
  const isClippedAway = /^rect\((?:[01]px,? ?){4}\)$/u.test(style.clip);
  if (isClippedAway) return { left: 0, top: 0, right: 0, bottom: 0 };
  // What scrolls can be scrolled to, unless its window has no size.
  const cutsX = /^(?:hidden|clip)$/u.test(style.overflowX) || (style.overflowX !== "visible" && by.width < 4);
  const cutsY = /^(?:hidden|clip)$/u.test(style.overflowY) || (style.overflowY !== "visible" && by.height < 4);
  return {
    left: cutsX ? Math.max(box.left, by.left) : box.left,
    right: cutsX ? Math.min(box.right, by.right) : box.right,
    top: cutsY ? Math.max(box.top, by.top) : box.top,
    bottom: cutsY ? Math.min(box.bottom, by.bottom) : box.bottom,
  };
}

/** An element without a box of its own (`display: contents`) counts as not visible by itself. */
function isRendered(element: DomElement): boolean {
  const boxed = ancestors(element).find((one) => getComputedStyle(one).display !== "contents");
  return boxed?.checkVisibility() === true;
}

/** Why something drawn at these boxes (in window coordinates) for this element is not seen. */
function hidingCauses(rects: readonly Box[], element: DomElement): string[] {
  const causes: string[] = [];
  const style = getComputedStyle(element);
  if (rects.length === 0) causes.push("no box");
  if (style.visibility !== "visible") causes.push(`visibility: ${style.visibility}`);
  if (/^rgba\(.*, 0\)$/u.test(style.color) || /^rgba\(.*, 0\)$/u.test(style.webkitTextFillColor))
    causes.push("transparent");
  if (isColouredAsBehind(rects, element, style)) causes.push("the colour of its background");
  if (!isRendered(element)) causes.push("not rendered");
  for (const ancestor of ancestors(element)) {
    if (getComputedStyle(ancestor).contentVisibility === "hidden") causes.push("content-visibility: hidden");
    const isClosed = ancestor.localName === "details" && ancestor.getAttribute("open") === null;
    if (isClosed && element.closest("summary")?.parentElement !== ancestor) causes.push("closed details");
    if (Number(getComputedStyle(ancestor).opacity) < 0.01) causes.push(`opacity: 0 on ${nameOf(ancestor)}`);
  }
  const total = rects.reduce((sum, rect) => sum + area(rect), 0);
  const shown = rects.reduce((sum, rect) => sum + area(onPage(clipped(rect, element))), 0);
  if (rects.length > 0 && shown < total / 2) causes.push("clipped or off the page");
  return causes;
}

/** Whether a text has the very colour that its nearest coloured box paints behind it. */
function isColouredAsBehind(rects: readonly Box[], element: DomElement, { color }: DomStyle): boolean {
  for (const ancestor of ancestors(element)) {
    const style = getComputedStyle(ancestor);
    if (style.backgroundImage !== "none") return false;
    if (style.backgroundColor === "rgba(0, 0, 0, 0)") continue;
    if (ancestor === document.body || ancestor === document.documentElement) return style.backgroundColor === color;
    const by = ancestor.getBoundingClientRect();
    const isOver = rects.every((rect) => rect.left >= by.left - 1 && rect.right <= by.right + 1);
    return isOver && rects.every((rect) => rect.bottom <= by.bottom + 9) && style.backgroundColor === color;
  }
  return color === "rgb(255, 255, 255)";
}

function onPage(box: Box): Box {
  const { left, top, right, bottom } = pageBox(box);
  const { scrollWidth: width, scrollHeight: height } = document.documentElement;
  return {
    left: Math.max(0, left),
    top: Math.max(0, top),
    right: Math.min(width, right),
    bottom: Math.min(height, bottom),
  };
}

function nameOf(element: DomElement): string {
  const classes = (element.getAttribute("class") ?? "").trim().split(/\s+/u).filter(Boolean);
  return [element.localName, ...(element.id ? [`#${element.id}`] : []), ...classes.map((name) => `.${name}`)].join("");
}

/** What tells whether something is seen, for in-page.ts. */
export const hidingFunctions = [
  ...[rectsOf, pageBox, area, ancestors, clipped, cut, isRendered],
  ...[hidingCauses, isColouredAsBehind, onPage, nameOf],
];
