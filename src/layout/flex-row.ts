import type { Element, PageNode } from "../page/page.ts";
import { isInside } from "../page/tree.ts";
import { flexItems, gapOf, type Item, itemWidth } from "./content-width.ts";
import { type Extent, extent, greatest, type Interval, least, minus, plus, times, zero } from "./intervals.ts";
import type { Layout } from "./layout.ts";
import { margin } from "./sizes.ts";

/** What an item wants of a row: its width before growing, its share of what is left, its auto margins. */
export interface RowItem {
  readonly item: Item;
  readonly base: Interval;
  readonly grow: number;
  readonly autoLeft: number;
  readonly autoRight: number;
  /** Whether it may not grow as far as its share. */
  readonly isLimited: boolean;
}

/** The items of a row in the order of sight; `null` where that can't be told. */
function rowItems(layout: Layout, container: Element, item: Item): RowItem[] | null {
  const [own] = item;
  const items = flexItems(layout, container, own);
  const wishes: (RowItem & { order: number })[] = [];
  for (const one of items) {
    const order = orderOf(layout, one);
    if (order === null) return null;
    wishes.push({ ...wishOf(layout, container, one), order });
  }
  wishes.sort((a, b) => a.order - b.order);
  const isReversed = layout.cascade.value(container, "flex-direction") === "row-reverse";
  return isReversed !== layout.isRightToLeft(container) ? wishes.reverse() : wishes;
}

function orderOf(layout: Layout, [first]: Item): number | null {
  if (first.kind !== "element") return 0;
  const value = layout.value(first, "order");
  const order = Number(value ?? Number.NaN);
  return Number.isNaN(order) ? null : order;
}

function wishOf(layout: Layout, container: Element, item: Item): RowItem {
  const [first] = item;
  const natural = itemWidth(layout, container, item);
  if (first.kind !== "element") return { item, base: natural, grow: 0, autoLeft: 0, autoRight: 0, isLimited: false };
  const grow = layout.value(first, "flex-grow");
  const basis = layout.value(first, "flex-basis");
  const growth = Number(grow ?? Number.NaN);
  const auto = (side: "left" | "right"): number => (layout.value(first, `margin-${side}`) === "auto" ? 1 : 0);
  return {
    item,
    base: baseOf(layout, container, first, basis, natural),
    grow: growth,
    autoLeft: auto("left"),
    autoRight: auto("right"),
    isLimited: !/^(?:none|100%)$/u.test(layout.value(first, "max-width") ?? ""),
  };
}

function baseOf(
  layout: Layout,
  container: Element,
  element: Element,
  basis: string | null,
  natural: Interval,
): Interval {
  const whole = layout.box(container).content.width;
  const margins = plus(margin(layout, element, "left", whole), margin(layout, element, "right", whole));
  const value = basis === "auto" ? layout.value(element, "width") : basis;
  if (value === "auto" || value === "content") return natural;
  const length = layout.length(element, value, whole);
  if (length === null) return value?.endsWith("-content") === true ? natural : { lo: 0, hi: Infinity };
  const padding = plus(layout.padding(element, "left", whole), layout.padding(element, "right", whole));
  const isBorderBox = layout.value(element, "box-sizing") === "border-box";
  return plus(greatest(isBorderBox ? length : plus(length, padding), padding), margins);
}

/** The items of a row, where the free room goes between them, and which one was asked for. */
export interface Row {
  readonly items: readonly RowItem[];
  readonly at: number;
  readonly free: Interval;
  readonly spread: (at: number) => Spread;
  /** From item `at` to the next, from border to border. */
  readonly gap: (at: number) => Interval;
}

/** The row that holds `node`; `null` where its layout can't be told. */
export function rowAround(layout: Layout, container: Element, node: PageNode): Row | null {
  const found = flexItems(layout, container, node).find((nodes) => nodes.some((one) => isInside(node, one)));
  const items = found ? rowItems(layout, container, found) : null;
  const at = items?.findIndex((one) => one.item[0] === found?.[0]) ?? -1;
  if (!items || at < 0) return null;
  if (items.some((one) => Number.isNaN(one.grow) || (one.grow > 0 && one.isLimited))) return null;
  const gap = gapOf(layout, container);
  const { width } = layout.box(container).content;
  const free = minus(width, plus(...items.map(({ base }) => base), times(gap, items.length - 1)));
  // Without room for all, they shrink or fold.
  if (free.lo < 0 && items.length > 1) {
    layout.doubt("there may not be room for its row");
    if (!hasRoomByContent(layout, container)) return null;
  }
  const room = greatest(free, zero);
  const spreads = items.map((_, index) => spreadOf(layout, container, items, index));
  const known = spreads.filter((one) => one !== null);
  if (known.length < spreads.length) return null;
  const spread = (index: number): Spread => known[index] ?? { before: 0, own: 0, after: 0 };
  return {
    items,
    at,
    free: room,
    spread,
    gap: (index) => gapAfter(layout, items, index, gap, times(room, between(spread(index), spread(index + 1)))),
  };
}

function between(first: Spread, second: Spread): number {
  return Math.max(0, second.before - first.before - first.own);
}

function gapAfter(layout: Layout, items: readonly RowItem[], at: number, gap: Interval, free: Interval): Interval {
  const sides = [
    { item: items[at], side: "right" },
    { item: items[at + 1], side: "left" },
  ] as const;
  const whole = { lo: 0, hi: layout.viewport };
  const margins = sides.map(({ item, side }) => {
    const first = item?.item[0];
    return first?.kind === "element"
      ? plus(margin(layout, first, side, whole), layout.padding(first, side, whole))
      : zero;
  });
  return plus(gap, free, ...margins);
}

/** A container that is as wide as its content has room for it. */
function hasRoomByContent(layout: Layout, container: Element): boolean {
  return layout.box(container).sizing === "shrink" && layout.isHugging(container);
}

/** Where the items from `from` to `to` of a row stand, margins included. */
export function placeRun(
  layout: Layout,
  container: Element,
  { items, free, spread }: Row,
  from: number,
  to: number,
): Extent {
  const { content } = layout.box(container);
  const gap = gapOf(layout, container);
  const total = (some: readonly RowItem[]): Interval =>
    plus(zero, ...some.map(({ base }) => base), times(gap, some.length));
  const before = total(items.slice(0, from));
  const after = total(items.slice(to + 1));
  const share = { before: spread(from).before, after: spread(to).after };
  const own = items.slice(from, to + 1);
  const inner = Math.max(0, 1 - share.before - share.after);
  return extent({
    left: plus(content.left, before, times(free, share.before)),
    right: minus(content.right, plus(after, times(free, share.after))),
    centre: plus(content.centre, times(minus(before, after), 1 / 2), times(free, (share.before - share.after) / 2)),
    width: least(plus(minus(total(own), gap), times(free, inner)), content.width),
  });
}

/** The parts of the free room that come before an item, to it and after it. */
interface Spread {
  readonly before: number;
  readonly own: number;
  readonly after: number;
}

function spreadOf(layout: Layout, container: Element, items: readonly RowItem[], at: number): Spread | null {
  const grow = items.reduce((sum, one) => sum + one.grow, 0);
  if (grow > 0)
    return shares(
      items.map((one) => one.grow),
      at,
      Math.max(1, grow),
    );
  const autos = items.reduce((sum, one) => sum + one.autoLeft + one.autoRight, 0);
  if (autos > 0) return autoSpread(items, at, autos);
  return distributed(layout, container, items.length, at);
}

function shares(grows: readonly number[], at: number, total: number): Spread {
  const part = (from: number, to?: number): number => grows.slice(from, to).reduce((sum, one) => sum + one, 0) / total;
  return { before: part(0, at), own: part(at, at + 1), after: part(at + 1) + Math.max(0, 1 - part(0)) };
}

function autoSpread(items: readonly RowItem[], at: number, autos: number): Spread {
  const own = items[at];
  const count = (some: readonly RowItem[]): number => some.reduce((sum, one) => sum + one.autoLeft + one.autoRight, 0);
  const before = (count(items.slice(0, at)) + (own?.autoLeft ?? 0)) / autos;
  return { before, own: 0, after: 1 - before };
}

function distributed(layout: Layout, container: Element, count: number, at: number): Spread | null {
  const isReversed = layout.cascade.value(container, "flex-direction") === "row-reverse";
  const isStartRight = isReversed !== layout.isRightToLeft(container);
  const isRightToLeft = layout.isRightToLeft(container);
  const toLeft: Spread = { before: 0, own: 0, after: 1 };
  const toRight: Spread = { before: 1, own: 0, after: 0 };
  const even = (before: number): Spread => ({ before, own: 0, after: 1 - before });
  switch (layout.alignment(container, "justify-content")) {
    case "normal":
    case "flex-start":
    case "stretch":
    case "baseline":
      return isStartRight ? toRight : toLeft;
    case "start":
      return isRightToLeft ? toRight : toLeft;
    case "end":
      return isRightToLeft ? toLeft : toRight;
    case "left":
      return toLeft;
    case "right":
      return toRight;
    case "flex-end":
      return isStartRight ? toLeft : toRight;
    case "center":
      return even(1 / 2);
    case "space-between":
      return count === 1 ? (isStartRight ? toRight : toLeft) : even(at / (count - 1));
    case "space-around":
      return even((at + 1 / 2) / count);
    case "space-evenly":
      return even((at + 1) / (count + 1));
    default:
      return null;
  }
}
