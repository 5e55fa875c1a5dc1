import type { DomDocument, DomElement, DomNode, DomRect, DomStyle, DomText } from "./dom.ts";
import { hidingFunctions } from "./in-page-hiding.ts";
import type { Box, FilingLook, PageLook, SeenItem, SeenLine } from "./look.ts";

// These functions run in the browser: measure.ts hands over their source. They may use each other and nothing else.
declare const document: DomDocument;
declare function getComputedStyle(element: DomElement): DomStyle;

// An import would not cross into the browser: these come along from in-page-hiding.ts.
declare function rectsOf(node: DomText, from: number, to: number): DomRect[];
declare function pageBox(rect: Box): Box;
declare function area(box: Box): number;
declare function ancestors(element: DomElement): DomElement[];
declare function hidingCauses(rects: readonly Box[], element: DomElement): string[];
declare function nameOf(element: DomElement): string;

/** Where a UTF-16 code unit of the page's text stands. */
type Place = Readonly<{ node: DomText; offset: number }>;

interface FlatText {
  text: string;
  readonly places: (Place | null)[];
}

/** What is looked for, and how: as plain JSON, since it crosses into the browser. */
export interface LookRequest {
  readonly source: string;
  readonly flags: string;
  /** Neighbours further apart than this many CSS pixels are not on one line. */
  readonly widestGap: number;
}

function isTextNode(node: DomNode): node is DomText {
  return node.nodeType === 3;
}
function isElementNode(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}

/** Appends the text under a node, folded as HTML folds it; NUL stands where a block or a line ends. */
function flatten(node: DomNode, flat: FlatText): void {
  if (isTextNode(node)) {
    for (const [offset, unit] of node.data.split("").entries()) appendUnit(flat, unit, { node, offset });
    return;
  }
  if (!isElementNode(node) || /^(?:script|style|template|noscript|title)$/u.test(node.localName)) return;
  const isBreak = node.localName === "br" || !/^(?:inline|contents)/u.test(getComputedStyle(node).display);
  if (isBreak) appendUnit(flat, "\0", null);
  for (const child of node.childNodes) flatten(child, flat);
  if (isBreak) appendUnit(flat, "\0", null);
}

function appendUnit(flat: FlatText, unit: string, place: Place | null): void {
  const isSpace = /^[ \t\n\r\f]$/u.test(unit);
  if (isSpace && /[ \0]$/u.test(flat.text)) return;
  flat.text += isSpace ? " " : unit;
  flat.places.push(place);
}

/** Everything that is seen under a node, text by its lines; `skip` and what is under it left out. */
function seenItems(node: DomNode, skip: (element: DomElement) => boolean, found: SeenItem[] = []): SeenItem[] {
  if (isTextNode(node)) {
    const parent = node.parentElement;
    if (!parent || node.data.trim() === "") return found;
    const rects = rectsOf(node, 0, node.data.length);
    if (hidingCauses(rects, parent).length > 0) return found;
    const text = node.data.trim().replace(/\s+/gu, " ");
    for (const [index, rect] of rects.entries()) found.push({ text: index === 0 ? text : "…", box: pageBox(rect) });
    return found;
  }
  if (!isElementNode(node) || /^(?:script|style|template|noscript)$/u.test(node.localName) || skip(node)) return found;
  if (/^(?:img|svg|canvas|video|iframe|object|embed|input|textarea|select)$/u.test(node.localName)) {
    const rect = node.getBoundingClientRect();
    const isSeen = rect.width > 0 && rect.height > 0 && hidingCauses([rect], node).length === 0;
    if (isSeen) found.push({ text: `<${node.localName}>`, box: pageBox(rect) });
    return found;
  }
  for (const child of node.childNodes) seenItems(child, skip, found);
  return found;
}

/** The footer that holds an element: marked as one, else named as one, else the nearest block. */
function footerOf(element: DomElement): DomElement {
  const marked = element.closest("footer, [role=contentinfo]");
  if (marked) return marked;
  const inside = ancestors(element).filter((one) => one !== document.documentElement && one !== document.body);
  const named = inside.findLast((one) =>
    /foot|copyright|beian|icp|bottom/iu.test(`${one.id} ${one.getAttribute("class") ?? ""}`),
  );
  const isBlock = (one: DomElement): boolean => !/^(?:inline|contents)/u.test(getComputedStyle(one).display);
  return named ?? inside.find(isBlock) ?? document.body;
}

function isLevel(item: Box, line: Box): boolean {
  const overlap = Math.min(item.bottom, line.bottom) - Math.max(item.top, line.top);
  return overlap > Math.min(item.bottom - item.top, line.bottom - line.top) / 2;
}

function lineOf(items: readonly SeenItem[]): SeenLine {
  const sorted = items.toSorted((a, b) => a.box.left - b.box.left);
  const left = Math.min(...sorted.map((item) => item.box.left));
  const right = Math.max(...sorted.map((item) => item.box.right));
  const top = Math.min(...sorted.map((item) => item.box.top));
  const bottom = Math.max(...sorted.map((item) => item.box.bottom));
  return { left, right, top, bottom, centre: (left + right) / 2, text: sorted.map((item) => item.text).join(" ") };
}

/** The items that follow each other from the number to both sides without a wide gap. */
function runAround(number: Box, band: readonly SeenItem[], widestGap: number): SeenItem[] {
  let { left, right } = number;
  const run = new Set<SeenItem>();
  for (let grown = true; grown;) {
    grown = false;
    for (const item of band) {
      if (run.has(item) || item.box.left - right > widestGap || left - item.box.right > widestGap) continue;
      run.add(item);
      left = Math.min(left, item.box.left);
      right = Math.max(right, item.box.right);
      grown = true;
    }
  }
  return [...run];
}

/** The match's text nodes, each with the part that belongs to it. */
function partsOf(places: readonly (Place | null)[]): { node: DomText; from: number; to: number }[] {
  const parts: { node: DomText; from: number; to: number }[] = [];
  for (const place of places) {
    if (!place) continue;
    const last = parts.at(-1);
    if (last?.node === place.node) last.to = place.offset + 1;
    else parts.push({ node: place.node, from: place.offset, to: place.offset + 1 });
  }
  return parts;
}

function linkOf(elements: readonly DomElement[]): Pick<FilingLook, "link" | "linkedInPart"> {
  const links = new Set(elements.map((element) => element.closest("a[href], area[href]")));
  const [only] = links;
  if (!only || links.size > 1) return { link: null, linkedInPart: links.size > 1 };
  const href = only.getAttribute("href") ?? "";
  const host = URL.canParse(only.href ?? "") ? new URL(only.href ?? "").host : "";
  return { link: { href, host, text: only.textContent.trim().replace(/\s+/gu, " ") }, linkedInPart: false };
}

function filingLook(text: string, places: readonly (Place | null)[], widestGap: number): FilingLook {
  const parts = partsOf(places);
  const elements = parts.flatMap((part) => part.node.parentElement ?? []);
  const drawn = parts.map((part) => rectsOf(part.node, part.from, part.to));
  const hiddenBy = [...new Set(elements.flatMap((element, index) => hidingCauses(drawn[index] ?? [], element)))];
  const boxes = drawn.flat().map(pageBox);
  const number = boxes.toSorted((a, b) => area(b) - area(a))[0];
  const footer = footerOf(elements[0] ?? document.body);
  const visible = hiddenBy.length === 0;
  const base = { text, visible, hiddenBy, ...linkOf(elements), footer: nameOf(footer) };
  if (!visible || !number) {
    return { ...base, line: null, band: null, offCentre: null, before: "", belowInFooter: [], below: [] };
  }
  const inFooter = seenItems(footer, () => false);
  const band = inFooter.filter((item) => isLevel(item.box, number));
  const line = lineOf(runAround(number, band, widestGap));
  return {
    ...base,
    line,
    band: lineOf(band),
    offCentre: line.centre - document.documentElement.clientWidth / 2,
    before: textBefore(inFooter, number),
    belowInFooter: inFooter.filter((item) => item.box.top >= number.bottom - 1).map((item) => item.text),
    below: seenBelow(footer),
  };
}

function textBefore(items: readonly SeenItem[], number: Box): string {
  const isBefore = ({ box }: SeenItem): boolean =>
    isLevel(box, number) ? box.left < number.left - 1 : box.bottom < number.bottom;
  const before = items.filter(isBefore).toSorted((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  return before.map((item) => item.text).join(" ");
}

function seenBelow(footer: DomElement): string[] {
  const end = pageBox(footer.getBoundingClientRect()).bottom;
  const others = seenItems(
    document.body,
    (element) => element === footer || getComputedStyle(element).position === "fixed",
  );
  return others.filter((item) => item.box.top >= end - 1).map((item) => item.text);
}

function lookAtPage(request: LookRequest): Omit<PageLook, "blocked"> {
  const flat: FlatText = { text: "", places: [] };
  flatten(document.body, flat);
  const filings: FilingLook[] = [];
  for (const match of flat.text.matchAll(new RegExp(request.source, request.flags))) {
    const places = flat.places.slice(match.index, match.index + match[0].length);
    filings.push(filingLook(match[0], places, request.widestGap));
  }
  return { filings, width: document.documentElement.clientWidth, height: document.documentElement.scrollHeight };
}

const functions = [
  ...hidingFunctions,
  ...[isTextNode, isElementNode, flatten, appendUnit, seenItems, footerOf, isLevel, lineOf, runAround, partsOf],
  ...[linkOf, filingLook, textBefore, seenBelow, lookAtPage],
];

/** An expression for the browser that looks at its page. */
export function lookExpression(request: LookRequest): string {
  return `(() => { ${functions.map(String).join("\n")}\nreturn lookAtPage(${JSON.stringify(request)}); })()`;
}
