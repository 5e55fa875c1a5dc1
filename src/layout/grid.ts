import type { Element, PageNode } from "../page/page.ts";
import type { Placed } from "./boxes.ts";
import { flexItems, gapOf, type Item, itemWidth } from "./content-width.ts";
import { placeInColumn } from "./flex.ts";
import {
  type Extent,
  extent,
  greatest,
  type Interval,
  least,
  minus,
  plus,
  somewhereIn,
  times,
  zero,
} from "./intervals.ts";
import type { Layout } from "./layout.ts";
import { within } from "./sizes.ts";

/** Where an item of a grid stands. */
export function placeGridItem(layout: Layout, container: Element, item: Item): Placed {
  const { content } = layout.box(container);
  return placeInColumn(layout, container, item, areaOf(layout, item, container, content), "justify");
}

function areaOf(layout: Layout, item: Item, container: Element, content: Extent): Extent {
  const [first] = item;
  const columns = layout.value(container, "grid-template-columns");
  const flow = layout.value(container, "grid-auto-flow");
  const column = first.kind === "element" ? layout.value(first, "grid-column") : "auto";
  const area = first.kind === "element" ? layout.value(first, "grid-area") : "auto";
  if (columns === null || flow === null || column === null || area === null) return somewhereIn(content);
  if (area !== "auto") return unplaced(layout, content);
  const tracks = tracksIn(columns);
  if (column.replaceAll(" ", "") === "1/-1" && tracks.some((track) => track.endsWith("fr"))) return content;
  const isPlain = column === "auto" && flow.startsWith("row");
  if (!isPlain || siblingsArePlaced(layout, container, first)) return unplaced(layout, content);
  if (tracks.length <= 1) return onlyTrack(layout, container, content, tracks[0] ?? "auto");
  return evenTrack(layout, first, container, content, tracks);
}

function unplaced(layout: Layout, content: Extent): Extent {
  layout.doubt("the columns of its grid aren't looked into");
  return somewhereIn(content);
}

/** The tracks of a grid template, repeated ones one by one. */
function tracksIn(columns: string): string[] {
  if (columns === "none") return [];
  const repeated = /^repeat\((\d+), ?(?:1fr|minmax\(0, ?1fr\))\)$/u.exec(columns);
  if (repeated) return Array.from({ length: Number(repeated[1]) }, () => "1fr");
  return columns.split(/ (?![^(]*\))/u);
}

function siblingsArePlaced(layout: Layout, container: Element, item: PageNode): boolean {
  return flexItems(layout, container, item).some(([first]) => {
    if (first.kind === "hole") return true;
    if (first.kind === "text") return false;
    const value = (property: string): string | null => layout.cascade.value(first, property);
    return value("grid-column") !== "auto" || value("grid-area") !== "auto" || value("order") !== "0";
  });
}

function onlyTrack(layout: Layout, container: Element, content: Extent, track: string): Extent {
  if (/fr$|^minmax\(0, ?1fr\)$|^100%$/u.test(track)) return content;
  if (track !== "auto") return unplaced(layout, content);
  const side = layout.alignment(container, "justify-content");
  if (side === "normal" || side === "stretch") return content;
  const width = least(greatest(widestItem(layout, container), zero), content.width);
  const isReversed = layout.isRightToLeft(container);
  if (side === "center" || side === "space-around" || side === "space-evenly") return within(content, width, "centre");
  if (side === "end" || side === "flex-end") return within(content, width, isReversed ? "left" : "right");
  if (side === "start" || side === "flex-start" || side === "space-between")
    return within(content, width, isReversed ? "right" : "left");
  return side === "left" || side === "right" ? within(content, width, side) : somewhereIn(content);
}

function widestItem(layout: Layout, container: Element): Interval {
  return flexItems(layout, container, null).reduce((most, [first]) => {
    return greatest(most, itemWidth(layout, container, [first]));
  }, zero);
}

/** One of several columns of the same width, if its items surely fit in them. */
function evenTrack(
  layout: Layout,
  item: PageNode,
  container: Element,
  content: Extent,
  tracks: readonly string[],
): Extent {
  if (!tracks.every((track) => track === "1fr") || layout.isRightToLeft(container)) return unplaced(layout, content);
  const items = flexItems(layout, container, item);
  const at = items.findIndex(([first]) => first === item) % tracks.length;
  const gap = gapOf(layout, container);
  const room = minus(content.width, times(gap, tracks.length - 1));
  const width = times(room, 1 / tracks.length);
  const fits = items.every((one) => itemWidth(layout, container, one).hi <= width.lo);
  if (at < 0 || !fits) return unplaced(layout, content);
  const step = plus(width, gap);
  const fromMiddle = at - (tracks.length - 1) / 2;
  return extent({
    left: plus(content.left, times(step, at)),
    centre: plus(content.centre, times(step, fromMiddle)),
    width,
  });
}
