import type { Element, PageNode } from "../page/page.ts";
import { ancestorsOf, isInside } from "../page/tree.ts";
import type { Placed } from "./boxes.ts";
import { contentWidth, flexItems } from "./content-width.ts";
import { besideFloats } from "./floats.ts";
import { placeItem } from "./flex.ts";
import { inlineContent, type InlineContent, type Line, lineWidth, type Piece } from "./inline-content.ts";
import {
  anywhere,
  type Extent,
  extent,
  inset,
  type Interval,
  minus,
  plus,
  shifted,
  somewhereIn,
  times,
  zero,
} from "./intervals.ts";
import type { Layout } from "./layout.ts";
import { margin, within } from "./sizes.ts";

/** A line, where it stands, and what on it stands before and after the piece that was asked for. */
export interface PlacedLine {
  readonly whole: Extent;
  readonly own: Extent;
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
  readonly container: Element;
}

/** Where a piece of inline content stands: text or an inline element in the box that its lines run through. */
export function placeLine(layout: Layout, node: PageNode): PlacedLine | null {
  const container = lineContainer(layout, node);
  if (!container) {
    layout.doubt("what stands around it can't be seen");
    return null;
  }
  const display = layout.display(container);
  if (display === null) return null;
  if (/flex$|grid$/u.test(display)) return placeAnonymousItem(layout, container, node);
  return placeIn(layout, container, container.children, layout.box(container).content, node);
}

/** The nearest element whose box lines run through. */
export function lineContainer(layout: Layout, node: PageNode): Element | null {
  let parent = node.parent;
  while (parent) {
    if (parent.kind === "alternative") {
      if (!parent.parent || parent.parent.component) return null;
      parent = parent.parent.parent;
      continue;
    }
    const display = layout.display(parent);
    if (display === null) return parent;
    if (display !== "inline" && display !== "contents") return parent;
    parent = parent.parent;
  }
  return null;
}

function placeAnonymousItem(layout: Layout, container: Element, node: PageNode): PlacedLine | null {
  const item = flexItems(layout, container, node).find((nodes) => nodes.some((one) => one === node));
  if (!item) return null;
  const area = placeItem(layout, container, item);
  return placeIn(layout, container, item, area.outer, node, area.sizing !== "fill");
}

function placeIn(
  layout: Layout,
  container: Element,
  nodes: readonly PageNode[],
  area: Extent,
  node: PageNode,
  isShrunk: boolean = layout.isHugging(container),
): PlacedLine | null {
  const content = inlineContent(layout, container, nodes, node);
  const line = content.lines.find(({ pieces }) => pieces.some((piece) => isOwn(piece, node)));
  if (!line) return null;
  const at = line.pieces.findIndex((piece) => isOwn(piece, node));
  const before = line.pieces.slice(0, at);
  const after = line.pieces.slice(at + 1);
  const own = line.pieces[at]?.width ?? zero;
  const room = isMovedInLine(layout, container, node) ? somewhereIn(area) : besideFloats(layout, container, node, area);
  const isOnly = content.lines.length === 1 && content.blocks.length + content.floats.length === 0;
  const position = linePosition(layout, container, line);
  const placed = alongLine(room, position, { before: sum(before), own, after: sum(after) }, isShrunk && isOnly);
  return { ...placed, before, after, container };
}

/** Whether an inline element around the node is moved away from its place in the line. */
function isMovedInLine(layout: Layout, container: Element, node: PageNode): boolean {
  const moved = [...ancestorsOf(node)].some((one) => {
    if (one.kind !== "element" || one === container || !isInside(one, container)) return false;
    return (
      layout.cascade.value(one, "position") === "relative" &&
      ["left", "right"].some((side) => layout.cascade.value(one, side) !== "auto")
    );
  });
  if (moved) layout.doubt("a part of its line is moved");
  return moved;
}

function isOwn({ node }: Piece, asked: PageNode): boolean {
  return node !== null && isInside(asked, node);
}

function sum(pieces: readonly Piece[]): Interval {
  return plus(zero, ...pieces.map(({ width }) => width));
}

/** How lines stand in their box. */
export type LineSide = "left" | "centre" | "right" | "unknown";

interface LinePosition {
  /** Of a line that folds. */
  readonly side: LineSide;
  /** Of the last line, which is the only one of what doesn't fold. */
  readonly lastSide: LineSide;
  readonly indent: Interval;
}

function linePosition(layout: Layout, container: Element, { isFirst }: Line): LinePosition {
  const indent = isFirst ? indentOf(layout, container) : zero;
  const side = lineSide(layout, container, "text-align");
  const isAuto = layout.value(container, "text-align-last") === "auto";
  return { side, lastSide: isAuto ? side : lineSide(layout, container, "text-align-last"), indent };
}

function lineSide(layout: Layout, container: Element, property: "text-align" | "text-align-last"): LineSide {
  const isReversed = layout.isRightToLeft(container);
  switch (layout.alignment(container, property)) {
    case "center":
    case "-webkit-center":
      return "centre";
    case "left":
    case "-webkit-left":
      return "left";
    case "right":
    case "-webkit-right":
      return "right";
    case "start":
    case "justify":
      return isReversed ? "right" : "left";
    case "end":
      return isReversed ? "left" : "right";
    default:
      return "unknown";
  }
}

function indentOf(layout: Layout, container: Element): Interval {
  const value = layout.value(container, "text-indent");
  if (value === null) return { lo: 0, hi: Infinity };
  return layout.length(container, value, layout.box(container).content.width) ?? zero;
}

interface Parts {
  readonly before: Interval;
  readonly own: Interval;
  readonly after: Interval;
}

/** @param isHugged the box is as wide as this line, whatever that is */
function alongLine(
  room: Extent,
  { side: usual, lastSide, indent }: LinePosition,
  parts: Parts,
  isHugged: boolean,
): { whole: Extent; own: Extent } {
  const width = plus(parts.before, parts.own, parts.after, indent);
  const mayFold = width.hi > room.width.lo;
  const side = !mayFold || usual === lastSide ? lastSide : "unknown";
  if (side === "unknown" && !isHugged) return { whole: somewhereIn(room), own: somewhereIn(room) };
  // A line that folds may end anywhere.
  const drawn = mayFold ? { lo: 0, hi: width.hi } : width;
  const line = lineExtent(room, side, drawn, isHugged);
  const whole = inset(line, indent, zero);
  if (parts.before.hi === 0 && parts.after.hi === 0) return { whole, own: whole };
  if (mayFold && !isHugged) return { whole, own: somewhereIn(room) };
  const shift = times(minus(parts.before, parts.after), 1 / 2);
  const own = extent({
    left: plus(whole.left, parts.before),
    right: minus(whole.right, parts.after),
    centre: plus(whole.centre, shift),
    width: parts.own,
  });
  return { whole, own };
}

function lineExtent(room: Extent, side: LineSide, width: Interval, isHugged: boolean): Extent {
  if (isHugged) return room;
  const drawn = { lo: Math.min(width.lo, room.width.lo), hi: Math.min(width.hi, room.width.hi) };
  if (side === "centre") return extent({ centre: room.centre, width: drawn });
  return side === "right" ? extent({ right: room.right, width: drawn }) : extent({ left: room.left, width: drawn });
}

/** As `Layout.isHugging`, which keeps the answer. */
export function hugs(layout: Layout, element: Element): boolean {
  const { sizing } = layout.box(element);
  const isOutOfFlow = /^(?:absolute|fixed)$/u.test(layout.cascade.value(element, "position") ?? "");
  if (isOutOfFlow && sizing === "fill") return false;
  if (sizing === "fixed" || isLimited(layout, element)) return false;
  const isTablePart = layout.display(element)?.startsWith("table-") === true;
  // Where there may not be room for it, the line folds and its last part is shorter.
  if (sizing === "shrink" && !isTablePart) return isRoomFor(layout, element);
  const container = layout.container(element);
  if (!container || !layout.isHugging(container)) return false;
  const display = layout.display(container);
  if (display === null || /flex|grid/u.test(display) || (!isTablePart && display.startsWith("table-r"))) return false;
  const { lines, blocks } = inlineContent(layout, container, container.children, element);
  return lines.length === 0 && blocks.length === 1;
}

/** Whether a box may be wider or narrower than its content would have it. */
function isLimited(layout: Layout, element: Element): boolean {
  const fewest = layout.cascade.value(element, "min-width");
  const most = layout.cascade.value(element, "max-width");
  return (fewest !== "auto" && fewest !== "0") || (most !== "none" && most !== "100%");
}

/** Whether a text stands on the first line of its block, where that begins at the left. */
export function isOnIndentedLine(layout: Layout, node: PageNode): boolean {
  const container = lineContainer(layout, node);
  if (!container || lineSide(layout, container, "text-align") !== "left") return false;
  if (layout.value(container, "text-align-last") !== "auto") return false;
  const { lines } = inlineContent(layout, container, container.children, node);
  return lines.some(({ pieces, isFirst }) => isFirst && pieces.some((piece) => isOwn(piece, node)));
}

/** Whether there is room for the box's content on one line. */
function isRoomFor(layout: Layout, element: Element): boolean {
  const container = layout.container(element);
  const room = container ? layout.box(container).content.width.lo : layout.viewport;
  // A box that is narrower than its content would have it had less room than its container.
  return contentWidth(layout, element).hi <= Math.min(room, layout.box(element).outer.width.hi);
}

/** Where an inline box such as an `inline-block` stands. */
export function placeInLine(layout: Layout, element: Element, container: Element): Placed {
  const line = placeLine(layout, element);
  if (!line) return { outer: anywhere, sizing: "shrink" };
  const whole = layout.box(container).content.width;
  const left = margin(layout, element, "left", whole);
  const right = margin(layout, element, "right", whole);
  const declared = layout.cascade.value(element, "width");
  if (declared === "auto") return { outer: inset(line.own, left, right), sizing: "shrink" };
  return { outer: inset(line.own, left, right), sizing: "fixed" };
}

export type { InlineContent };
export { inset, shifted, within, lineWidth };
