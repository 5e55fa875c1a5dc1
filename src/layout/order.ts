import type { Element, Hole, Page, PageNode } from "../page/page.ts";
import { parentOf, siblingsOf } from "../page/tree.ts";
import type { Verdict } from "../page/verdict.ts";
import { Cascade } from "./cascade.ts";
import { type Content, ContentReader } from "./content.ts";
import { inheritsFrom } from "./declared.ts";
import { Layout } from "./layout.ts";
import { type Answer, KeptAnswers, onEveryScreen, usualWidth, verdictOf } from "./screens.ts";

/**
 * Whether visible page content follows the block: `yes` and what comes first, or `no` if certainly nothing does.
 * Footers and filings that follow, and what floats over the page, are no content.
 */
export function contentAfter(page: Page, block: Element): Following {
  return followings.of(page, block, () => following(page, block));
}

type Following = Verdict & { readonly first: PageNode | null };

const followings = new KeptAnswers<Following>();

function following(page: Page, block: Element): Following {
  const answer = onEveryScreen(page, [], (cascade) => afterAt(cascade, block));
  return { ...verdictOf(answer), first: answer.answer === "yes" ? answer.detail : null };
}

/** Whether the element breaks the line that it stands in; `null` where that can't be told. */
export function isBlockLevel(page: Page, element: Element): boolean | null {
  const display = Layout.of(Cascade.of(page, usualWidth)).display(element);
  return display === null ? null : !/^(?:inline|contents|none)/u.test(display);
}

function afterAt(cascade: Cascade, block: Element): Answer<PageNode | null> {
  const layout = Layout.of(cascade);
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
  const reader = ContentReader.of(layout);
  const found: Content[] = [];
  let current: PageNode = block;
  for (;;) {
    const parent: Element | Hole | null = parentOf(current);
    const siblings = siblingsOf(current, layout.page);
    const behind = siblings.slice(siblings.indexOf(current) + 1).map((node) => reader.contentOf(node));
    const doubt =
      current.kind === "element" ? (heightReason(layout, current) ?? besideReason(layout, current, siblings)) : null;
    const isBeside = current.kind === "element" && (layout.display(current) ?? "inline").startsWith("inline");
    for (const content of behind) found.push(doubtful(content, isBeside ? "it may stand on the same line" : doubt));
    if (doubt !== null && reordersEarlier(layout, reader, current)) found.push({ kind: "unknown", reason: doubt });
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
function reordersEarlier(layout: Layout, reader: ContentReader, node: PageNode): boolean {
  const parent = node.kind === "element" ? inheritsFrom(node) : null;
  if (!parent || parent === "hidden") return false;
  const siblings = siblingsOf(node, layout.page);
  if (!siblings.slice(0, siblings.indexOf(node)).some((one) => reader.contentOf(one).kind !== "none")) return false;
  const direction = layout.cascade.value(parent, "flex-direction");
  return (
    direction === null ||
    direction.endsWith("reverse") ||
    !hasPlainOrder(layout, siblings) ||
    (layout.display(parent) ?? "grid").includes("grid")
  );
}
