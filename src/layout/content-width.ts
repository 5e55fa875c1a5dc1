import type { Element, Hole, PageNode } from "../page/page.ts";
import { inlineContent, isReplaced, lineWidth, replacedWidth } from "./inline-content.ts";
import { greatest, type Interval, least, plus, times, zero } from "./intervals.ts";
import type { Layout } from "./layout.ts";
import { margin } from "./sizes.ts";

const whole: Interval = { lo: 0, hi: Infinity };

/** In CSS pixels. */
const widestSummary = 160;

/**
 * The width that a box would like to have for its content, from border to border.
 * @param ignoresWidth leaves its own `width` out of account
 */
export function contentWidth(layout: Layout, element: Element, ignoresWidth = false): Interval {
  return ignoresWidth ? readContentWidth(layout, element, true) : layout.contentWidth(element);
}

/** As `contentWidth`; `Layout.contentWidth` keeps the answer. */
export function readContentWidth(layout: Layout, element: Element, ignoresWidth: boolean): Interval {
  if (isReplaced(element)) return replacedWidth(layout, element);
  const declared = ignoresWidth ? "auto" : layout.cascade.value(element, "width");
  const length = declared !== null && !declared.includes("%") ? layout.length(element, declared, null) : null;
  const padding = plus(layout.padding(element, "left", whole), layout.padding(element, "right", whole));
  const isBorderBox = layout.cascade.value(element, "box-sizing") === "border-box";
  if (length) return isBorderBox ? length : plus(length, padding);
  let width = plus(innerWidth(layout, element), padding);
  if (declared === null) width = whole;
  if (declared?.includes("%")) width = { lo: 0, hi: width.hi };
  const limit = layout.length(element, layout.cascade.value(element, "max-width"), null);
  if (limit) width = least(width, isBorderBox ? limit : plus(limit, padding));
  const fewest = layout.length(element, layout.cascade.value(element, "min-width"), null);
  return fewest ? greatest(width, isBorderBox ? fewest : plus(fewest, padding)) : width;
}

function innerWidth(layout: Layout, element: Element): Interval {
  const display = layout.display(element);
  if (display === null) return whole;
  if (display === "flex" || display === "inline-flex") {
    const isRow = layout.isFlexRow(element);
    return isRow === null ? whole : itemsWidth(layout, element, isRow);
  }
  if (display === "grid" || display === "inline-grid") {
    return layout.cascade.value(element, "grid-template-columns") === "none"
      ? itemsWidth(layout, element, false)
      : whole;
  }
  if (/^table-row$/u.test(display)) return itemsWidth(layout, element, true);
  const inner = flowWidth(layout, element, element.children);
  // A browser puts a summary of its own where there is none.
  return element.name === "details" ? { lo: inner.lo, hi: Math.max(inner.hi, widestSummary) } : inner;
}

/** Content in rows: the widest decides. */
function flowWidth(layout: Layout, container: Element, nodes: readonly PageNode[]): Interval {
  const { lines, blocks, floats } = inlineContent(layout, container, nodes, null);
  const inFlow = [...lines.map(lineWidth), ...blocks.map((block) => outerWidthOf(layout, block))];
  const beside = floats.map((float) => outerWidth(layout, float));
  const widest = [...inFlow, ...beside].reduce((most, width) => greatest(most, width), zero);
  // Floats stand beside each other and beside the lines.
  return beside.length === 0 ? widest : { lo: widest.lo, hi: plus(widest, ...beside).hi };
}

function itemsWidth(layout: Layout, element: Element, isRow: boolean): Interval {
  const items = flexItems(layout, element, null);
  const widths = items.map((item) => itemWidth(layout, element, item));
  if (!isRow) return widths.reduce((most, width) => greatest(most, width), zero);
  return plus(zero, ...widths, times(gapOf(layout, element), Math.max(0, items.length - 1)));
}

/** The gap between the items of a row. */
export function gapOf(layout: Layout, element: Element): Interval {
  const value = layout.cascade.value(element, "column-gap");
  if (value === "normal" || value === "auto") return zero;
  return layout.length(element, value, null) ?? { lo: 0, hi: 400 };
}

/** An item of a flex container or a grid: an element, a hole, or a run of text. */
export type Item = readonly [PageNode, ...PageNode[]];

/** What a flex container takes for text, and not for an item of its own. */
export function isTextLike(node: PageNode): boolean {
  return node.kind === "text" || (node.kind === "element" && (node.name === "br" || node.name === "wbr"));
}

/** The items that take room, in source order. */
export function flexItems(layout: Layout, container: Element, around: PageNode | null): Item[] {
  const items: Item[] = [];
  let text: PageNode[] = [];
  const end = (): void => {
    const [first, ...others] = text;
    if (first && text.some((node) => node.kind !== "text" || node.content.text.trim() !== ""))
      items.push([first, ...others]);
    text = [];
  };
  for (const node of layout.children(container.children, around)) {
    if (node.kind === "text" || isTextLike(node)) text.push(node);
    else {
      end();
      if (node.kind === "hole" || isItem(layout, node)) items.push([node]);
    }
  }
  end();
  return items;
}

function isItem(layout: Layout, element: Element): boolean {
  const position = layout.cascade.value(element, "position");
  return layout.cascade.value(element, "display") !== "none" && position !== "absolute" && position !== "fixed";
}

/** An item's width with its margins. */
export function itemWidth(layout: Layout, container: Element, item: Item): Interval {
  const [first] = item;
  return first.kind === "text" || isTextLike(first) ? flowWidth(layout, container, item) : outerWidthOf(layout, first);
}

function outerWidthOf(layout: Layout, node: Element | Hole): Interval {
  if (node.kind === "element") return outerWidth(layout, node);
  layout.doubt(node.reason || "an expression stands beside it");
  return node.shows === "text" || node.says !== null ? { lo: 0, hi: 400 } : whole;
}

function outerWidth(layout: Layout, element: Element): Interval {
  return plus(
    contentWidth(layout, element),
    margin(layout, element, "left", whole),
    margin(layout, element, "right", whole),
  );
}
