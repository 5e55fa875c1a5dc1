import type { Element, Hole, Page, PageNode, Text } from "../page/page.ts";
import { footerMarkOf } from "../page/surroundings.ts";
import { attributeText, isUndisplayed, parentOf, siblingsOf } from "../page/tree.ts";
import type { Verdict } from "../page/verdict.ts";
import { Cascade } from "./cascade.ts";
import { classNamesOf } from "./class-names.ts";
import { inheritsFrom } from "./declared.ts";
import { Layout } from "./layout.ts";
import { stylesOf } from "./page-styles.ts";
import { type Answer, onEveryScreen, usualWidth, verdictOf } from "./screens.ts";
import { visibleAt } from "./visibility.ts";

/** What a node behind the block is to a visitor. */
type Content =
  | { readonly kind: "none" }
  | { readonly kind: "content"; readonly node: PageNode }
  | { readonly kind: "unknown"; readonly reason: string };

const none: Content = { kind: "none" };

/**
 * Whether visible page content follows the block: `yes` and what comes first, or `no` if certainly nothing does.
 * Footers and filings that follow, and what floats over the page, are no content.
 */
export function contentAfter(page: Page, block: Element): Verdict & { readonly first: PageNode | null } {
  const answer = onEveryScreen(page, [], (cascade) => afterAt(cascade, block));
  return { ...verdictOf(answer), first: answer.answer === "yes" ? answer.detail : null };
}

/** Whether the element breaks the line that it stands in; `null` where that can't be told. */
export function isBlockLevel(page: Page, element: Element): boolean | null {
  const display = new Layout(new Cascade(page, usualWidth)).display(element);
  return display === null ? null : !/^(?:inline|contents|none)/u.test(display);
}

function afterAt(cascade: Cascade, block: Element): Answer<PageNode | null> {
  const layout = new Layout(cascade);
  const moved = movedReason(layout, block);
  if (moved !== null) return unknown(moved);
  const found = followers(layout, block);
  const content = found.find((one) => one.kind === "content");
  const unsure = found.find((one) => one.kind === "unknown");
  if (content?.kind === "content") {
    const evidence = [{ what: "content that follows", file: content.node.file, range: content.node.range }];
    return { answer: "yes", evidence, reason: "", detail: content.node };
  }
  if (unsure?.kind === "unknown") return unknown(unsure.reason);
  if (cascade.page.extent === "fragment") return unknown("other files may put more behind it");
  return { answer: "no", evidence: [], reason: "", detail: null };
}

function unknown(reason: string): Answer<PageNode | null> {
  return { answer: "unknown", evidence: [], reason, detail: null };
}

/** Why the order of sight may not be that of the source. */
function movedReason(layout: Layout, block: Element): string | null {
  for (let current: PageNode | null = block; current; current = parentOf(current)) {
    if (current.kind === "hole") {
      if (current.component) return `<${current.component.name}> decides where it stands`;
      continue;
    }
    const position = layout.cascade.value(current, "position");
    if (position === null) return styleReason(layout, current, "position");
    if (position === "absolute" || position === "fixed") return `position: ${position} takes it out of the flow`;
    if (position !== "static" && !isAtRest(layout, current)) return `position: ${position} moves it`;
    for (const property of ["order", "float", "transform", "columns"]) {
      const value = layout.cascade.value(current, property);
      if (value === null) return styleReason(layout, current, property);
      if (!/^(?:0|none|auto)$/u.test(value)) return `${property}: ${value} moves it`;
    }
  }
  return null;
}

function isAtRest(layout: Layout, element: Element): boolean {
  return layout.cascade.value(element, "top") === "auto" && layout.cascade.value(element, "bottom") === "auto";
}

function styleReason(layout: Layout, element: Element, property: string): string {
  const style = layout.cascade.style(element, property);
  return style.value === null ? style.reason : "";
}

/** What comes behind the block, level by level outwards. */
function followers(layout: Layout, block: Element): Content[] {
  const found: Content[] = [];
  let current: PageNode = block;
  for (;;) {
    const parent: Element | Hole | null = parentOf(current);
    const siblings = siblingsOf(current, layout.page);
    const behind = siblings.slice(siblings.indexOf(current) + 1).map((node) => contentOf(layout, node));
    const doubt =
      current.kind === "element" ? (heightReason(layout, current) ?? besideReason(layout, current, siblings)) : null;
    const isBeside = current.kind === "element" && (layout.display(current) ?? "inline").startsWith("inline");
    for (const content of behind) found.push(doubtful(content, isBeside ? "it may stand on the same line" : doubt));
    if (doubt !== null && reordersEarlier(layout, current)) found.push({ kind: "unknown", reason: doubt });
    if (!parent) return found;
    current = parent;
  }
}

function doubtful(content: Content, reason: string | null): Content {
  return content.kind === "content" && reason !== null ? { kind: "unknown", reason } : content;
}

/** Why what follows a box may overlap what it holds: it is as high as it is told, not as its content. */
function heightReason(layout: Layout, element: Element): string | null {
  for (const property of ["height", "max-height"]) {
    const { value } = layout.cascade.style(element, property);
    if (value !== null && !/^(?:auto|none)$/u.test(value)) return `${property}: ${value} may let it overlap`;
  }
  return null;
}

/** Why siblings in the source may not stand one below the other; `null` where they surely do. */
function besideReason(layout: Layout, node: Element, siblings: readonly PageNode[]): string | null {
  const parent = inheritsFrom(node);
  if (parent === "hidden") return "a component decides where it stands";
  if (!parent) return null;
  const display = layout.display(parent);
  if (display === null) return styleReason(layout, parent, "display");
  if (display.endsWith("grid")) {
    const isColumn =
      layout.cascade.value(parent, "grid-template-columns") === "none" &&
      layout.cascade.value(parent, "grid-auto-flow") === "row";
    const isPlain = siblings.every(
      (one) => one.kind !== "element" || layout.cascade.value(one, "grid-area") === "auto",
    );
    return isColumn && isPlain && hasPlainOrder(layout, siblings) ? null : "a grid decides where it stands";
  }
  if (display.endsWith("flex")) {
    const isColumn =
      layout.cascade.value(parent, "flex-direction") === "column" &&
      layout.cascade.value(parent, "flex-wrap") === "nowrap";
    return isColumn && hasPlainOrder(layout, siblings) ? null : "a flex container decides where it stands";
  }
  return display.includes("table") ? "a table decides where it stands" : null;
}

function hasPlainOrder(layout: Layout, siblings: readonly PageNode[]): boolean {
  return siblings.every((one) => one.kind !== "element" || layout.cascade.value(one, "order") === "0");
}

/** Whether what stands earlier in the source may be seen later. */
function reordersEarlier(layout: Layout, node: PageNode): boolean {
  const parent = node.kind === "element" ? inheritsFrom(node) : null;
  if (!parent || parent === "hidden") return false;
  const siblings = siblingsOf(node, layout.page);
  if (!siblings.slice(0, siblings.indexOf(node)).some((one) => contentOf(layout, one).kind !== "none")) return false;
  const direction = layout.cascade.value(parent, "flex-direction");
  return (
    direction === null ||
    direction.endsWith("reverse") ||
    !hasPlainOrder(layout, siblings) ||
    (layout.display(parent) ?? "grid").includes("grid")
  );
}

/** Lines that belong to a footer, wherever they stand. */
const footerLine = /备案|备\s*\d|ICP|公安|©|版权|copyright|all rights reserved|技术支持|powered by|许可证|举报/iu;

/** What lies over the page or beside it rather than in it. */
const overlay =
  /(?:^|[-_\s])(?:back-?to-?top|go-?top|to-?top|backtop|scroll-?top|cookies?|toasts?|modals?|pop-?ups?|popover|dialogs?|masks?|overlays?|backdrop|loading|loader|preloader|spinner|float(?:ing)?|sidebar|drawer|kefu|qr-?code|weixin|wechat|lightbox|tooltips?|notif\w*|consent|chat|fixed|sticky|offcanvas|menu|nav\w*|search|panel|player|share|tools?|toolbar|suspend|aside|widget|banner|ad|ads|layer|offscreen|bg|background|canvas|side|right|left|foot-?bar)(?:$|[-_\s\d])/iu;

function contentOf(layout: Layout, node: PageNode): Content {
  switch (node.kind) {
    case "text":
      return contentOfText(layout, node);
    case "hole":
      return contentOfHole(layout, node);
    case "element":
      return contentOfElement(layout, node);
  }
}

function contentOfText(layout: Layout, node: Text): Content {
  const { text } = node.content;
  if (!/[\p{L}\p{N}]/u.test(text) || footerLine.test(text)) return none;
  const visible = visibleAt(layout.cascade, node);
  if (visible.answer === "unknown") return { kind: "unknown", reason: visible.reason };
  return visible.answer === "no" ? none : { kind: "content", node };
}

function contentOfHole(layout: Layout, hole: Hole): Content {
  const shown = hole.alternatives.map(({ nodes }) => firstOf(nodes.map((node) => contentOf(layout, node))));
  if (hole.isComplete && shown.every(({ kind }) => kind === "none")) return none;
  const isSure = hole.isComplete && hole.component === null && hole.alternatives.every(({ role }) => role === "value");
  const [first] = shown;
  if (isSure && first?.kind === "content" && shown.every(({ kind }) => kind === "content")) return first;
  return { kind: "unknown", reason: hole.reason || "what follows it is shown on a condition" };
}

function firstOf(contents: readonly Content[]): Content {
  return contents.find(({ kind }) => kind === "content") ?? contents.find(({ kind }) => kind === "unknown") ?? none;
}

const pictures = new Set([
  "img",
  "svg",
  "video",
  "canvas",
  "iframe",
  "object",
  "embed",
  "audio",
  "input",
  "button",
  "select",
  "textarea",
  "hr",
  "picture",
  "progress",
  "meter",
]);

function contentOfElement(layout: Layout, element: Element): Content {
  const isPicture = pictures.has(element.name);
  if (isUndisplayed(element) && !isPicture) return none;
  if (footerMarkOf(element) !== null) return none;
  const visible = visibleAt(layout.cascade, element);
  if (visible.answer === "no") return none;
  if (isPicture) return contentOfPicture(element);
  const position = layout.cascade.value(element, "position");
  if (position === "absolute" || position === "fixed") return none;
  const inner = firstOf(element.children.map((child) => contentOf(layout, child)));
  if (inner.kind !== "content") return inner;
  const reason = visible.answer === "unknown" ? visible.reason : flowReason(layout, element);
  return reason === null ? { kind: "content", node: element } : { kind: "unknown", reason };
}

function contentOfPicture(element: Element): Content {
  const isTiny = ["width", "height"].every((side) => Number.parseInt(attributeText(element, side) ?? "100", 10) <= 1);
  return isTiny ? none : { kind: "unknown", reason: `<${element.sourceName}> follows it` };
}

/** Why an element may not stand in the page's flow; `null` where it surely does. */
function flowReason(layout: Layout, element: Element): string | null {
  const names = [...classNamesOf(element).certain, attributeText(element, "id") ?? "", element.sourceName].join(" ");
  if (overlay.test(names)) return `<${element.sourceName}> that follows may lie over the page`;
  const position = layout.cascade.value(element, "position");
  if (position !== null && position !== "static" && position !== "relative")
    return `position: ${position} may take what follows out of the flow`;
  const isMain = element.name === "main" || element.name === "article";
  for (const property of ["position", "float", "display", "order"]) {
    const style = layout.cascade.style(element, property);
    if (style.value === null && !(isMain && stylesOf(layout.page).unseen !== null)) return style.reason;
    if (property === "float" && style.value !== null && style.value !== "none") return "what follows floats";
  }
  return null;
}
