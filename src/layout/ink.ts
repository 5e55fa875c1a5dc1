import type { Element, PageNode } from "../page/page.ts";
import { contentWidth, flexItems, gapOf, isTextLike, type Item } from "./content-width.ts";
import { inlineContent } from "./inline-content.ts";
import type { Layout } from "./layout.ts";

/** Neighbours at most so far apart, in CSS pixels, are surely seen as one line. */
export const surelyTogether = 74;

/** Whether a visitor sees anything of an item. */
export function seenItem(layout: Layout, item: Item): boolean | null {
  const [first] = item;
  if (first.kind === "hole") return null;
  if (first.kind === "text") return true;
  if (layout.cascade.value(first, "visibility") !== "visible" || layout.cascade.value(first, "opacity") !== "1")
    return null;
  return hasInk(layout, first);
}

export function hasInk(layout: Layout, element: Element): boolean | null {
  const width = contentWidth(layout, element);
  if (width.hi === 0) return false;
  const hasText = (one: Element): boolean =>
    one.children.some((child) =>
      child.kind === "text" ? child.content.text.trim() !== "" : child.kind === "element" && hasText(child),
    );
  return hasText(element) && width.lo > 0
    ? true
    : element.children.length === 0 && element.name !== "img"
      ? false
      : null;
}

/** As `isOneLine`, of an item of a flex container or a grid. */
export function isOneLineItem(layout: Layout, outer: Element, item: Item | undefined): boolean {
  if (!item) return false;
  const [first] = item;
  if (!isTextLike(first)) return isOneLine(layout, first, outer);
  return inlineContent(layout, outer, item, null).lines.length === 1 && !item.some((node) => node.kind === "element");
}

/** Whether what is seen of a node is one line of text that nothing stands above or below of. */
export function isOneLine(layout: Layout, node: PageNode, around: Element | null = null): boolean {
  if (node.kind === "text") return true;
  if (node.kind === "hole") return node.shows === "text" || node.says !== null;
  const display = layout.display(node);
  if (display === null) return false;
  if (display.endsWith("flex")) {
    if (layout.isFlexRow(node) !== true || gapOf(layout, node).hi > surelyTogether) return false;
    return flexItems(layout, node, null).every((item) => isOneLineItem(layout, node, item));
  }
  if (/grid|table/u.test(display) || node.name === "details") return false;
  const container = display === "inline" && around ? around : node;
  const { lines, blocks, floats } = inlineContent(layout, container, node.children, null);
  if (lines.length + blocks.length !== 1 || floats.length > 0) return false;
  return (
    blocks.every((block) => isOneLine(layout, block, node)) &&
    lines.every(({ pieces }) => pieces.every((piece) => piece.isSeen !== null))
  );
}
