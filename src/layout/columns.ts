import type { Element, PageNode } from "../page/page.ts";
import { ancestorsOf, displayedNodes } from "../page/tree.ts";
import { type Extent, type Interval, minus } from "./intervals.ts";
import type { Layout } from "./layout.ts";

/** How far from the middle a line's centre surely counts as centred, in CSS pixels. */
export const surelyCentred = 21;

/** The least part of the page's width that a column of content takes. */
const columnShare = 0.6;

/** Whether the line stands in the middle of a wide column, and only that is aside: it may be beside a sidebar. */
export function isCentredInColumn(layout: Layout, node: PageNode, runs: readonly Extent[]): boolean {
  for (const element of ancestorsOf(node)) {
    if (element.kind !== "element" || !isColumn(layout, element)) continue;
    const { centre, width } = layout.box(element).content;
    const isWide = width.lo >= columnShare * layout.viewport;
    const isMiddle = (offset: Interval): boolean => offset.lo >= -surelyCentred && offset.hi <= surelyCentred;
    if (isWide && runs.some((run) => isMiddle(minus(run.centre, centre)))) return hasSidebar(layout, node);
  }
  return false;
}

/** Boxes as wide as their content, and those at the ends of a row, are no columns. */
function isColumn(layout: Layout, element: Element): boolean {
  const container = layout.container(element);
  const isAtEnd =
    container !== null &&
    layout.display(container)?.endsWith("flex") === true &&
    layout.cascade.value(container, "justify-content")?.startsWith("space-") === true;
  const display = layout.display(element);
  const isBox = display !== "inline" && display !== "contents";
  return isBox && !isAtEnd && layout.box(element).sizing !== "shrink";
}

/** Whether anything may stand beside the flow that the node is in. */
function hasSidebar(layout: Layout, node: PageNode): boolean {
  if (layout.page.extent === "fragment") return true;
  const around = new Set<PageNode>(ancestorsOf(node));
  for (const other of displayedNodes(layout.page.roots)) {
    if (other.kind === "element" && !around.has(other) && standsBeside(layout, other)) return true;
  }
  return false;
}

function standsBeside(layout: Layout, element: Element): boolean {
  const { cascade } = layout;
  if (cascade.value(element, "display") === "none") return false;
  if (cascade.value(element, "float") !== "none") return true;
  const position = cascade.value(element, "position");
  if (position !== "static" && position !== "relative") return true;
  const container = layout.container(element);
  return container !== null && /flex|grid/u.test(cascade.value(container, "display") ?? "flex");
}
