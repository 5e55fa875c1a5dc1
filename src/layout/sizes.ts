import type { Element } from "../page/page.ts";
import { type Extent, extent, hull, type Interval, least, greatest, plus, somewhereIn, zero } from "./intervals.ts";
import type { Layout } from "./layout.ts";
import { stylesOf } from "./page-styles.ts";
import { contentWidth } from "./content-width.ts";

/** The width of a box from border to border, and where it comes from. */
export type Size = { readonly kind: "fill" } | { readonly kind: "fixed" | "shrink"; readonly width: Interval };

/** A number or an address that can't be folded is hardly wider, in CSS pixels. */
const widestWord = 320;

const unknownWidth: Interval = { lo: 0, hi: Infinity };

/** A margin in pixels; `auto` counts as none. */
export function margin(layout: Layout, element: Element, side: "left" | "right", whole: Interval): Interval {
  const value = layout.value(element, `margin-${layout.sideAsSet(element, "margin", side)}`);
  if (value === null) return { lo: 0, hi: Infinity };
  return layout.length(element, value, whole) ?? zero;
}

/** `null` where it can't be told. */
export function isAutoMargin(layout: Layout, element: Element, side: "left" | "right"): boolean | null {
  const value = layout.alignment(element, `margin-${side}`);
  return value === null ? null : value === "auto";
}

/**
 * The width that a box takes.
 * @param whole what percentages are of
 * @param available room that there is for it
 * @param shrinks whether its content decides where no declaration does
 */
export function sizeOf(layout: Layout, element: Element, whole: Interval, available: Interval, shrinks: boolean): Size {
  const declared = layout.value(element, "width");
  const room = greatest(available, zero);
  if (declared === null) return { kind: "fixed", width: unknownWidth };
  const isShrunk = /^(?:fit|max|min)-content$/u.test(declared) || (shrinks && declared === "auto");
  const isFilled = /^(?:auto|stretch|-webkit-fill-available)$/u.test(declared);
  if (isShrunk)
    return clampWidth(layout, element, whole, { kind: "shrink", width: shrunkWidth(layout, element, room) });
  if (isFilled) return clampFill(layout, element, whole, room);
  const width = layout.length(element, declared, whole);
  if (width === null) layout.doubt(`width: ${declared} isn't looked into`);
  const outer = width === null ? unknownWidth : borderWidth(layout, element, width, whole);
  if (layout.display(element) !== "table") return clampWidth(layout, element, whole, { kind: "fixed", width: outer });
  // A table becomes as wide as its longest word, whatever it is told.
  const grown = Math.min(contentWidth(layout, element, true).hi, widestWord);
  return clampWidth(layout, element, whole, { kind: "fixed", width: { lo: outer.lo, hi: Math.max(outer.hi, grown) } });
}

function shrunkWidth(layout: Layout, element: Element, room: Interval): Interval {
  const wished = contentWidth(layout, element);
  const folded = layout.cascade.value(element, "white-space")?.includes("nowrap") === true ? wished.hi : widestWord;
  // It becomes no narrower than its longest word, whatever room there is.
  return { lo: Math.min(wished.lo, room.lo), hi: Math.min(wished.hi, Math.max(room.hi, folded)) };
}

function borderWidth(layout: Layout, element: Element, width: Interval, whole: Interval): Interval {
  if (layout.value(element, "box-sizing") === "border-box") return width;
  return plus(width, layout.padding(element, "left", whole), layout.padding(element, "right", whole));
}

/** A block with a `max-width` fills what it stands in only as far as that allows. */
function clampFill(layout: Layout, element: Element, whole: Interval, room: Interval): Size {
  const limit = limitOf(layout, element, "max-width", whole);
  if (limit === null || limit.lo >= room.hi) return { kind: "fill" };
  return clampWidth(layout, element, whole, { kind: "fixed", width: room });
}

function clampWidth(
  layout: Layout,
  element: Element,
  whole: Interval,
  size: { kind: "fixed" | "shrink"; width: Interval },
): Size {
  let { width } = size;
  const most = limitOf(layout, element, "max-width", whole);
  if (most) width = least(width, most);
  const fewest = limitOf(layout, element, "min-width", whole);
  if (fewest) width = greatest(width, fewest);
  return { kind: width.lo === width.hi ? "fixed" : size.kind, width };
}

function limitOf(layout: Layout, element: Element, property: string, whole: Interval): Interval | null {
  const value = layout.value(element, property);
  if (value === null) return unknownWidth;
  if (value === "none" || value === "auto") return null;
  const limit = layout.length(element, value, whole);
  if (limit === null) return value.endsWith("-content") && property === "min-width" ? null : unknownWidth;
  return borderWidth(layout, element, limit, whole);
}

/** A box of this width at one side, or in the middle, of an area. */
export function within(area: Extent, width: Interval, side: "left" | "right" | "centre" | null): Extent {
  if (side === null) return somewhereIn(area);
  // What is wider than its area sticks out at the end: it isn't centred.
  const mayStickOut = width.hi > area.width.lo;
  if (side === "left") return extent({ left: area.left, width });
  if (side === "right") return extent({ right: area.right, width });
  if (!mayStickOut) return extent({ centre: area.centre, width });
  const stuck = extent({ left: area.left, width });
  return width.lo > area.width.hi ? stuck : extent({ centre: hull(area.centre, stuck.centre), width });
}

/** Whether nothing that is seen sets the property, while a sheet that isn't may. */
export function isLeftOpen(layout: Layout, element: Element, property: string): boolean {
  return layout.cascade.style(element, property).origin.kind === "default" && stylesOf(layout.page).unseen !== null;
}
