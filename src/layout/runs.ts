import type { Element, PageNode } from "../page/page.ts";
import { displayedNodes } from "../page/tree.ts";
import { flexItems, type Item } from "./content-width.ts";
import { placeItem } from "./flex.ts";
import { placeRun, type Row, rowAround } from "./flex-row.ts";
import { hasInk, isOneLine, isOneLineItem, seenItem, surelyTogether } from "./ink.ts";
import { type Piece } from "./inline-content.ts";
import {
  anything,
  type Extent,
  extent,
  greatest,
  hull,
  least,
  times,
  inset,
  type Interval,
  minus,
  plus,
  somewhereIn,
  zero,
} from "./intervals.ts";
import type { Layout } from "./layout.ts";
import { placeLine, type PlacedLine } from "./line.ts";

/** Neighbours further apart are surely seen as apart; in CSS pixels. */
const surelyApart = 86;

/** What a visitor may take for the line that shows a number: where it stands, and whether it fills its box. */
interface Run {
  readonly place: Extent;
  readonly isWhole: boolean;
}

/** Every stretch that may be the visible line that holds `node`; none where that can't be told. */
export function runsAround(layout: Layout, node: PageNode): Extent[] {
  const line = placeLine(layout, node);
  if (!line) return [];
  const isInRow = isRowOfItems(layout, line.container);
  const item = isInRow ? flexItems(layout, line.container, node).find((nodes) => nodes.includes(node)) : undefined;
  const isWhole = isInRow
    ? isOneLineItem(layout, line.container, item)
    : layout.isHugging(line.container) && isOneLine(layout, line.container);
  const ink = inkOf(layout, line);
  let runs: Run[] = ink.map((place) => ({ place, isWhole: isWhole && place === line.whole }));
  let inner: Element = line.container;
  let isInFlow = true;
  if (isInRow) runs = besideInRow(layout, line.container, node, runs);
  for (let outer = layout.container(line.container); outer; outer = layout.container(outer)) {
    // What stands beside a box that the line's own was taken out of stands elsewhere.
    isInFlow &&= !/^(?:absolute|fixed)$/u.test(layout.cascade.value(inner, "position") ?? "");
    runs = withOverlaid(layout, outer, inner, isInFlow ? besideIn(layout, outer, inner, runs) : runs);
    inner = outer;
  }
  return runs.map(({ place }) => place);
}

function isRowOfItems(layout: Layout, container: Element): boolean {
  return (layout.display(container) ?? "").endsWith("flex") && layout.isFlexRow(container) !== false;
}

/** The line without the empty stretches at its ends. */
function inkOf(layout: Layout, { whole, before, own, after, container }: PlacedLine): Extent[] {
  const lead = emptyWidth(before);
  const trail = emptyWidth(after.toReversed());
  const isFull = [lead, trail].every(({ lo, hi }) => lo === 0 && hi === 0);
  const isBroken = [...before, ...after].some(isGap);
  if (isFull && !isBroken) return [whole];
  // From right to left, the ends of an inline element stand the other way round.
  if (layout.isRightToLeft(container)) return [somewhereIn(whole)];
  if (isBroken) layout.doubt("its line has wide gaps");
  const ink = inset(whole, lead, trail);
  return isBroken ? [ink, own] : [ink];
}

/** A stretch of a line that is empty, or may be in part. */
function isGap({ node, isSeen, width }: Piece): boolean {
  const mayBeEmpty = isSeen === false || (isSeen === null && node?.kind === "element");
  return mayBeEmpty && width.hi > surelyTogether;
}

function emptyWidth(pieces: readonly Piece[]): Interval {
  const end = pieces.findIndex(({ isSeen }) => isSeen !== false);
  return plus(zero, ...pieces.slice(0, end < 0 ? undefined : end).map(({ width }) => width));
}

/** What the runs become with what stands beside `inner` in `outer`. */
function besideIn(layout: Layout, outer: Element, inner: PageNode, runs: readonly Run[]): Run[] {
  const display = layout.display(outer);
  const own = inner.kind === "element" ? layout.display(inner) : null;
  if (display === null) return [...runs];
  if (display.endsWith("flex") && layout.isFlexRow(outer) !== false) return besideInRow(layout, outer, inner, runs);
  if (display.endsWith("grid")) return besideInGrid(layout, outer, inner, runs);
  if (own?.startsWith("inline-")) return besideInLine(layout, inner, runs);
  return runs.map((run) => ({ ...run, isWhole: run.isWhole && layout.isHugging(outer) }));
}

/** Absolute boxes in `outer` may stand at the height of the line, and so near that they look like a part of it. */
function withOverlaid(layout: Layout, outer: Element, inner: PageNode, runs: readonly Run[]): Run[] {
  const overlaid = outer.children
    .filter((node) => node.kind === "element")
    .filter((node) => node !== inner && isOverlaid(layout, node));
  return runs.flatMap((run): Run[] => {
    const near = overlaid.map((node) => layout.box(node).content).filter((place) => mayTouch(place, run.place));
    return [run, ...near.map((place) => ({ place: joinedEither(run.place, place), isWhole: false }))];
  });
}

function isOverlaid(layout: Layout, element: Element): boolean {
  const position = layout.cascade.value(element, "position");
  if (position !== "absolute" && position !== "fixed") return false;
  return layout.cascade.value(element, "display") !== "none" && hasInk(layout, element) !== false;
}

/** A line that goes on into what may stand beside it. */
function joinedEither(own: Extent, other: Extent): Extent {
  const left = hull(own.left, other.left);
  const right = hull(own.right, other.right);
  return {
    ...own,
    left,
    right,
    centre: hull(own.centre, times(plus(least(own.left, other.left), greatest(own.right, other.right)), 1 / 2)),
  };
}

function besideInLine(layout: Layout, inner: PageNode, runs: readonly Run[]): Run[] {
  const line = placeLine(layout, inner);
  if (!line) return [];
  const left = seenIn(line.before);
  const right = seenIn(line.after);
  const isWhole = layout.isHugging(line.container);
  return runs.flatMap((run): Run[] => {
    if (left === false && right === false) return [{ ...run, isWhole: run.isWhole && isWhole }];
    const joined = joinedRun(run, left === false ? null : line.whole, right === false ? null : line.whole, line.whole);
    const isSure = left !== null && right !== null && isOneLine(layout, inner);
    return isSure ? [{ place: joined, isWhole }] : [run, { place: joined, isWhole: false }];
  });
}

function seenIn(pieces: readonly Piece[]): boolean | null {
  const seen = pieces.map(({ isSeen }) => isSeen);
  return seen.includes(true) ? true : seen.includes(null) ? null : false;
}

/** A run from the left of `left` to the right of `right`, where these are given; in the middle of `whole` if it fills that. */
function joinedRun(run: Run, left: Extent | null, right: Extent | null, whole: Extent): Extent {
  const reachesLeft = left !== null || run.isWhole;
  const reachesRight = right !== null || run.isWhole;
  return extent({
    left: left?.left ?? run.place.left,
    right: right?.right ?? run.place.right,
    ...(reachesLeft && reachesRight && { centre: whole.centre }),
  });
}

function besideInGrid(layout: Layout, outer: Element, inner: PageNode, runs: readonly Run[]): Run[] {
  const items = flexItems(layout, outer, inner);
  const isAlone =
    layout.cascade.value(outer, "grid-template-columns") === "none" &&
    layout.cascade.value(outer, "grid-auto-flow") === "row";
  if (isAlone || items.length <= 1)
    return runs.map((run) => ({ ...run, isWhole: run.isWhole && items.length <= 1 && layout.isHugging(outer) }));
  const others = items.filter(([first]) => first !== inner);
  return runs.flatMap((run): Run[] => {
    const near = others.map((item) => inkIn(layout, outer, item)).filter((place) => mayTouch(place, run.place));
    return [run, ...near.map((place) => ({ place: joinedEither(run.place, place), isWhole: false }))];
  });
}

/** Where what is seen of an item stands, as far as that is one line of text. */
function inkIn(layout: Layout, outer: Element, item: Item): Extent {
  const [first] = item;
  const text = isOneLineItem(layout, outer, item) ? firstText(first) : null;
  return (text && placeLine(layout, text)?.whole) ?? placeItem(layout, outer, item).outer;
}

function firstText(node: PageNode): PageNode | null {
  for (const inner of displayedNodes([node]))
    if (inner.kind === "text" && inner.content.text.trim() !== "") return inner;
  return null;
}

function mayTouch(a: Extent, b: Extent): boolean {
  return a.left.lo - b.right.hi <= surelyApart && b.left.lo - a.right.hi <= surelyApart;
}

function besideInRow(layout: Layout, outer: Element, inner: PageNode, runs: readonly Run[]): Run[] {
  const row = rowAround(layout, outer, inner);
  if (!row) return runs.map(({ place }) => ({ place, isWhole: false }));
  const isSimple = isOneLineItem(layout, outer, row.items[row.at]?.item);
  const left = reaches(layout, outer, inner, row, -1, isSimple);
  const right = reaches(layout, outer, inner, row, 1, isSimple);
  const isRowHugged = layout.isHugging(outer);
  return runs.flatMap((run) =>
    left.flatMap((from) =>
      right.map((to): Run => {
        const place = from === row.at && to === row.at ? run.place : joinedInRow(layout, outer, row, run, from, to);
        const isWhole =
          isRowHugged && from === 0 && to === row.items.length - 1 && (run.isWhole || (from < row.at && to > row.at));
        return { place, isWhole };
      }),
    ),
  );
}

function joinedInRow(layout: Layout, outer: Element, row: Row, run: Run, from: number, to: number): Extent {
  const whole = placeRun(layout, outer, row, from, to);
  const first = edgeOf(layout, outer, row, from);
  const last = edgeOf(layout, outer, row, to);
  const isExact = (from === row.at ? run.isWhole : first.isExact) && (to === row.at ? run.isWhole : last.isExact);
  return extent({
    left: from === row.at ? run.place.left : first.isExact ? whole.left : hull(first.place.left, first.place.right),
    right: to === row.at ? run.place.right : last.isExact ? whole.right : hull(last.place.left, last.place.right),
    ...(isExact && { centre: whole.centre }),
  });
}

/** Where an item at a run's end stands, and whether what is seen of it goes from edge to edge. */
function edgeOf(layout: Layout, outer: Element, row: Row, at: number): { place: Extent; isExact: boolean } {
  const one = row.items[at];
  const place = placeRun(layout, outer, row, at, at);
  if (!one) return { place, isExact: false };
  const [first] = one.item;
  const isShrunk = placeItem(layout, outer, one.item).sizing === "shrink";
  const padding =
    first.kind === "element" ? plus(layout.padding(first, "left", zero), layout.padding(first, "right", zero)) : zero;
  return { place, isExact: isShrunk && padding.hi < 16 && isOneLineItem(layout, outer, one.item) };
}

/** The items, as places in the row, that the run may end at on one side. */
function reaches(layout: Layout, outer: Element, inner: PageNode, row: Row, step: 1 | -1, isSimple: boolean): number[] {
  const ends: number[] = [];
  let mayEnd = true;
  for (let at = row.at; ; at += step) {
    const next = row.items[at + step];
    const gap = next ? row.gap(Math.min(at, at + step)) : null;
    const isSeen = next ? seenItem(layout, next.item) : false;
    const isLevel = next ? standsLevel(layout, outer, inner, next.item) : false;
    mayEnd =
      !next ||
      !isLevel ||
      !gap ||
      isSeen !== true ||
      !isSimple ||
      gap.hi > surelyTogether ||
      !edgeOf(layout, outer, row, at).isExact ||
      !edgeOf(layout, outer, row, at + step).isExact;
    if (mayEnd) ends.push(at);
    if (!next || !gap || gap.lo > surelyApart) return ends;
    if (isSeen === false) return step > 0 ? [...ends, ...beyond(row, at + 1)] : [...ends, ...beyond(row, at - 1)];
  }
}

/** Whether the one line of an item surely stands at the height of another's. */
function standsLevel(layout: Layout, outer: Element, inner: PageNode, [other]: Item): boolean {
  if (layout.cascade.value(outer, "align-items") === "center") return true;
  const difference = minus(depthOf(layout, inner), depthOf(layout, other));
  return difference.lo > -6 && difference.hi < 6;
}

/** How far below an item's top its one line begins. */
function depthOf(layout: Layout, node: PageNode): Interval {
  if (node.kind !== "element") return zero;
  const whole = { lo: 0, hi: layout.viewport };
  const own = ["margin-top", "padding-top"].map(
    (property) => layout.length(node, layout.cascade.value(node, property), whole) ?? anything,
  );
  const isSelfPlaced = layout.cascade.value(node, "align-self") !== "auto";
  const [only] = layout
    .children(node.children)
    .filter((child) => child.kind !== "text" || child.content.text.trim() !== "");
  const inner = only?.kind === "element" && layout.display(only) !== "inline" ? depthOf(layout, only) : zero;
  return plus(...own, inner, isSelfPlaced ? anything : zero);
}

/** Behind an empty item, anything may be near enough. */
function beyond(row: Row, at: number): number[] {
  const step = at > row.at ? 1 : -1;
  const ends: number[] = [];
  for (let next = at + step; next >= 0 && next < row.items.length; next += step) ends.push(next);
  return ends;
}
