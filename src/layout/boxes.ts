import type { Element } from "../page/page.ts";
import { closestElement } from "../page/tree.ts";
import { footerMarkOf } from "../page/surroundings.ts";
import { inheritsFrom } from "./declared.ts";
import { besideFloats, keepsFloats } from "./floats.ts";
import { placeFlexItem } from "./flex.ts";
import { placeGridItem } from "./grid.ts";
import {
  anywhere,
  exactly,
  type Extent,
  extent,
  inset,
  minus,
  plus,
  shifted,
  somewhereIn,
  times,
  zero,
} from "./intervals.ts";
import type { Layout } from "./layout.ts";
import { placeInLine } from "./line.ts";
import { placeOutOfFlow } from "./out-of-flow.ts";
import { isAutoMargin, margin, sizeOf, within } from "./sizes.ts";
import { placeInAnonymousCell, placeTablePart } from "./table.ts";

/** How a box came to its width: from what it stands in, by a declaration, or from its content. */
export type Sizing = "fill" | "fixed" | "shrink";

/** A box before it is moved away from where the flow put it. */
export interface Placed {
  /** From border to border. */
  readonly outer: Extent;
  readonly sizing: Sizing;
}

export interface Box extends Placed {
  readonly content: Extent;
}

const unplaced: Placed = { outer: anywhere, sizing: "fill" };

export function placeBox(layout: Layout, element: Element): Box {
  const display = layout.display(element);
  const isInline = display === "inline" || display === "contents";
  const placed = place(layout, element, display);
  const outer = isInline ? placed.outer : transformed(layout, element, placed.outer);
  const moved = relativelyMoved(layout, element, outer);
  if (isInline) return { outer: moved, content: moved, sizing: placed.sizing };
  const whole = outer.width;
  const content = inset(moved, layout.padding(element, "left", whole), layout.padding(element, "right", whole));
  return { outer: moved, content: columnsIn(layout, element, content), sizing: placed.sizing };
}

function place(layout: Layout, element: Element, display: ReturnType<Layout["display"]>): Placed {
  const parent = inheritsFrom(element);
  if (parent === "hidden") {
    layout.doubt("it stands in a component that can't be looked into");
    return unplaced;
  }
  if (display === null) return unplaced;
  const container = layout.container(element);
  if (!container) return placeAtTop(layout, element, !display.startsWith("inline"));
  const position = layout.value(element, "position");
  if (position === null) return unplaced;
  if (position === "absolute" || position === "fixed") return placeOutOfFlow(layout, element, position);
  const outer = layout.display(container);
  if (outer === "flex" || outer === "inline-flex") return placeFlexItem(layout, element, container);
  if (outer === "grid" || outer === "inline-grid") return placeGridItem(layout, container, [element]);
  if (display.startsWith("table-")) return placeTablePart(layout, element, container, display);
  if (outer === "table-row" || outer === "table-row-group") return placeInAnonymousCell(layout, element, container);
  if (layout.value(element, "float") !== "none") return placeFloat(layout, element, container);
  if (display === "inline" || display === "contents") {
    const { content, sizing } = layout.box(container);
    return { outer: content, sizing };
  }
  if (display.startsWith("inline-")) return placeInLine(layout, element, container);
  return placeBlock(layout, element, container, display === "table");
}

/** A document's root fills the window; a fragment's does if it is a footer, or holds one. */
function placeAtTop(layout: Layout, element: Element, isBlock: boolean): Placed {
  const page = extent({ left: zero, right: exactly(layout.viewport) });
  if (layout.page.extent === "document") {
    return element.name === "html" ? { outer: page, sizing: "fill" } : blockIn(layout, element, null, page, false);
  }
  if (isBlock && holdsFooter(element)) return blockIn(layout, element, null, page, false);
  layout.doubt("other files may put more around it");
  return unplaced;
}

function holdsFooter(element: Element): boolean {
  const isFooter = (one: Element): boolean => one.name === "footer" || footerMarkOf(one) === "footer";
  return (
    closestElement(element, isFooter) !== null ||
    element.children.some((child) => child.kind === "element" && isFooter(child))
  );
}

function placeBlock(layout: Layout, element: Element, container: Element, isTable: boolean): Placed {
  const { content } = layout.box(container);
  // A box that keeps its own floats in doesn't go round others, as lines do: it becomes narrower.
  const room = keepsFloats(layout, element) ? besideFloats(layout, element, element, content) : content;
  return blockIn(layout, element, container, room, isTable);
}

function blockIn(
  layout: Layout,
  element: Element,
  container: Element | null,
  around: Extent,
  isTable: boolean,
): Placed {
  const left = margin(layout, element, "left", around.width);
  const right = margin(layout, element, "right", around.width);
  const available = minus(around.width, plus(left, right));
  const size = sizeOf(layout, element, around.width, available, isTable);
  if (isSelfAligned(layout, element, container)) return { outer: somewhereIn(around), sizing: "shrink" };
  if (size.kind === "fill") return { outer: inset(around, left, right), sizing: "fill" };
  const sizing = size.kind === "shrink" ? "shrink" : "fixed";
  const isAuto = { left: isAutoMargin(layout, element, "left"), right: isAutoMargin(layout, element, "right") };
  const side = blockSide(layout, container, isAuto);
  return { outer: within(inset(around, left, right), size.width, side), sizing };
}

/** New browsers align blocks by `justify-self` as they do grid items; others take no notice. */
function isSelfAligned(layout: Layout, element: Element, container: Element | null): boolean {
  const own = layout.cascade.value(element, "justify-self");
  const value = own === "auto" && container ? layout.cascade.value(container, "justify-items") : own;
  if (value !== null && /^(?:auto|normal|stretch|legacy)$/u.test(value)) return false;
  layout.doubt("browsers differ on justify-self outside grids");
  return true;
}

/** Where a block that is narrower than its container stands in it; `null` where that can't be told. */
function blockSide(
  layout: Layout,
  container: Element | null,
  isAuto: { left: boolean | null; right: boolean | null },
): "left" | "right" | "centre" | null {
  const { left, right } = isAuto;
  if (left === null || right === null) return null;
  if (left && right) return "centre";
  if (left || right) return left ? "right" : "left";
  const align = container && layout.cascade.value(container, "text-align");
  if (align === "-webkit-center") return "centre";
  if (align === "-webkit-right") return "right";
  return container && layout.isRightToLeft(container) ? "right" : "left";
}

function placeFloat(layout: Layout, element: Element, container: Element): Placed {
  const { content } = layout.box(container);
  const side = layout.value(element, "float");
  const left = margin(layout, element, "left", content.width);
  const right = margin(layout, element, "right", content.width);
  const size = sizeOf(layout, element, content.width, minus(content.width, plus(left, right)), true);
  const area = inset(content, left, right);
  // Floats stand beside each other: only the first at a side stands at the edge.
  const width = size.kind === "fill" ? area.width : size.width;
  const isFirst = side !== null && isFirstFloat(layout, element, container, side);
  const outer =
    isFirst && width.hi <= area.width.lo ? within(area, width, side === "right" ? "right" : "left") : somewhereIn(area);
  return { outer, sizing: size.kind === "fixed" ? "fixed" : "shrink" };
}

function isFirstFloat(layout: Layout, element: Element, container: Element, side: string): boolean {
  const siblings = layout.children(container.children, element);
  const before = siblings.slice(0, siblings.indexOf(element));
  return !before.some(
    (node) =>
      node.kind === "hole" ||
      (node.kind === "element" &&
        layout.cascade.value(node, "float") !== "none" &&
        layout.cascade.value(node, "float") !== opposite(side)),
  );
}

function opposite(side: string): string {
  return side === "left" ? "right" : "left";
}

function relativelyMoved(layout: Layout, element: Element, outer: Extent): Extent {
  const position = layout.cascade.value(element, "position");
  if (position !== "relative") return outer;
  const whole = layout.container(element);
  const width = whole ? layout.box(whole).content.width : exactly(layout.viewport);
  const left = layout.value(element, "left");
  if (left === null) return anywhere;
  const from = left === "auto" ? layout.value(element, "right") : left;
  if (from === "auto") return outer;
  // In a grid it is of the item's area, which may be any part of the grid.
  const isOfArea = whole !== null && layout.display(whole)?.endsWith("grid") === true;
  const by = layout.length(element, from, isOfArea ? { lo: 0, hi: width.hi } : width);
  if (by === null) return anywhere;
  return shifted(outer, left === "auto" ? times(by, -1) : by);
}

/** Applies `transform` and `translate`, where they do nothing but move. */
function transformed(layout: Layout, element: Element, outer: Extent): Extent {
  let result = outer;
  for (const property of ["scale", "rotate"]) {
    if (layout.value(element, property) === "none") continue;
    layout.doubt(`${property} isn't looked into`);
    return anywhere;
  }
  for (const property of ["transform", "translate"]) {
    const value = layout.value(element, property);
    if (value === null) return anywhere;
    if (value === "none") continue;
    const by = property === "translate" ? (value.split(" ")[0] ?? "") : translationIn(value);
    if (by === null) {
      layout.doubt(`${property}: ${value} isn't looked into`);
      return anywhere;
    }
    result = translated(layout, element, result, by);
  }
  return result;
}

/** The horizontal part of a `transform`; `null` where it does more than move. */
function translationIn(transform: string): string | null {
  const [, axis = "", argument = ""] = /^translate(x|y|3d)?\(([^()]*)\)$/u.exec(transform) ?? [];
  if (argument === "") return null;
  return axis === "y" ? "0" : (argument.split(",")[0]?.trim() ?? null);
}

function translated(layout: Layout, element: Element, outer: Extent, by: string): Extent {
  const percent = /^(-?[\d.]+)%$/u.exec(by)?.[1];
  if (percent === undefined) {
    const length = layout.length(element, by, null);
    return length ? shifted(outer, length) : anywhere;
  }
  const share = Number(percent) / 100;
  if (share === 0) return outer;
  // By half of its own width, an edge and the middle change places, however wide the box is.
  if (share === -0.5) return extent({ right: outer.centre, centre: outer.left, width: outer.width });
  if (share === 0.5) return extent({ left: outer.centre, centre: outer.right, width: outer.width });
  return shifted(outer, times(outer.width, share));
}

/** In several columns a line stands in one of them. */
function columnsIn(layout: Layout, element: Element, content: Extent): Extent {
  const columns = layout.value(element, "columns");
  const mode: string | null = layout.value(element, "writing-mode");
  if (mode !== "horizontal-tb") return anywhere;
  return columns === "auto" ? content : somewhereIn(content);
}
