import type { Element } from "../page/page.ts";
import type { Placed } from "./boxes.ts";
import { isTextLike, type Item, itemWidth } from "./content-width.ts";
import { placeRun, type RowItem, rowAround } from "./flex-row.ts";
import { placeGridItem } from "./grid.ts";
import { anywhere, type Extent, inset, type Interval, least, somewhereIn } from "./intervals.ts";
import type { Layout } from "./layout.ts";
import { margin, sizeOf, within } from "./sizes.ts";

/** Where an item of a flex container stands. */
export function placeFlexItem(layout: Layout, element: Element, container: Element): Placed {
  return placeItem(layout, container, [element]);
}

export function placeItem(layout: Layout, container: Element, item: Item): Placed {
  const isRow = layout.isFlexRow(container);
  const { content } = layout.box(container);
  if (isRow === null) return { outer: anywhere, sizing: "fill" };
  const display = layout.display(container);
  if (display === "grid" || display === "inline-grid") return placeGridItem(layout, container, item);
  return isRow
    ? placeInRow(layout, container, item, content)
    : placeInColumn(layout, container, item, content, "align");
}

/** Across a column, or in a grid of one column. */
export function placeInColumn(
  layout: Layout,
  container: Element,
  item: Item,
  area: Extent,
  axis: "align" | "justify",
): Placed {
  if (axis === "align" && layout.value(container, "flex-wrap") !== "nowrap") {
    return { outer: somewhereIn(area), sizing: "shrink" };
  }
  const [first] = item;
  const element = first.kind === "element" && !isTextLike(first) ? first : null;
  const side = crossSide(layout, container, element, axis);
  if (!element) {
    const width = least(itemWidth(layout, container, item), area.width);
    if (side === "stretch") return { outer: area, sizing: "fill" };
    return { outer: within(area, width, side), sizing: "shrink" };
  }
  const left = margin(layout, element, "left", area.width);
  const right = margin(layout, element, "right", area.width);
  const room = inset(area, left, right);
  const isAuto = {
    left: layout.value(element, "margin-left") === "auto",
    right: layout.value(element, "margin-right") === "auto",
  };
  const hasAuto = isAuto.left || isAuto.right;
  const shrinks = hasAuto || side !== "stretch";
  const size = sizeOf(layout, element, area.width, room.width, shrinks);
  if (size.kind === "fill" && layout.display(element) === "table")
    return { outer: somewhereIn(room), sizing: "shrink" };
  if (size.kind === "fill")
    return side === null ? { outer: somewhereIn(room), sizing: "shrink" } : { outer: room, sizing: "fill" };
  const sizing = size.kind;
  if (hasAuto) {
    return {
      outer: within(room, size.width, isAuto.left && isAuto.right ? "centre" : isAuto.left ? "right" : "left"),
      sizing,
    };
  }
  const start = layout.isRightToLeft(container) ? "right" : "left";
  return { outer: within(room, size.width, side === "stretch" ? start : side), sizing };
}

type Side = "left" | "right" | "centre" | null;

function crossSide(
  layout: Layout,
  container: Element,
  element: Element | null,
  axis: "align" | "justify",
): Side | "stretch" {
  const own = element ? layout.value(element, `${axis}-self`) : "auto";
  const value = own === "auto" ? layout.alignment(container, `${axis}-items`) : own;
  const isReversed = layout.isRightToLeft(container);
  switch (value) {
    case "center":
      return "centre";
    case "normal":
    case "stretch":
    case "legacy":
      return "stretch";
    case "start":
    case "flex-start":
    case "self-start":
    case "baseline":
      return isReversed ? "right" : "left";
    case "end":
    case "flex-end":
    case "self-end":
      return isReversed ? "left" : "right";
    case "left":
    case "right":
      return value;
    default:
      return null;
  }
}

function placeInRow(layout: Layout, container: Element, item: Item, area: Extent): Placed {
  const row = rowAround(layout, container, item[0]);
  const own = row?.items[row.at];
  if (!row || !own) return { outer: somewhereIn(area), sizing: "fixed" };
  const placed = placeRun(layout, container, row, row.at, row.at);
  return {
    outer: withoutMargins(layout, own, placed, area.width),
    sizing: sizingOf(layout, own, row.spread(row.at).own),
  };
}

function sizingOf(layout: Layout, { item: [first] }: RowItem, share: number): Placed["sizing"] {
  if (share > 0) return "fixed";
  if (first.kind !== "element") return "shrink";
  const isNatural =
    layout.cascade.value(first, "width") === "auto" && layout.cascade.value(first, "flex-basis") === "auto";
  return isNatural ? "shrink" : "fixed";
}

function withoutMargins(layout: Layout, { item: [first] }: RowItem, placed: Extent, whole: Interval): Extent {
  if (first.kind !== "element") return placed;
  return inset(placed, margin(layout, first, "left", whole), margin(layout, first, "right", whole));
}
