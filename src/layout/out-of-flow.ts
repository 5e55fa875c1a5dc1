import type { Element } from "../page/page.ts";
import type { Placed } from "./boxes.ts";
import { anywhere, exactly, type Extent, extent, inset, minus, plus, zero } from "./intervals.ts";
import type { Layout } from "./layout.ts";
import { isAutoMargin, margin, sizeOf, within } from "./sizes.ts";

/** Where an absolute or fixed box stands. */
export function placeOutOfFlow(layout: Layout, element: Element, position: "absolute" | "fixed"): Placed {
  const area = areaAround(layout, element, position);
  if (!area) {
    layout.doubt(`position: ${position} in a box that isn't looked into`);
    return { outer: anywhere, sizing: "shrink" };
  }
  const left = offset(layout, element, "left", area);
  const right = offset(layout, element, "right", area);
  if (left === null || right === null) return { outer: anywhere, sizing: "shrink" };
  if (left === "auto" && right === "auto") return atStaticPosition(layout, element, area);
  const margins = {
    left: margin(layout, element, "left", area.width),
    right: margin(layout, element, "right", area.width),
  };
  const room = inset(
    area,
    plus(left === "auto" ? zero : left, margins.left),
    plus(right === "auto" ? zero : right, margins.right),
  );
  const size = sizeOf(
    layout,
    element,
    area.width,
    room.width,
    left === "auto" || right === "auto" || layout.display(element) === "table",
  );
  if (size.kind === "fill") return { outer: room, sizing: "fill" };
  const sizing = size.kind;
  if (right === "auto") return { outer: extent({ left: room.left, width: size.width }), sizing };
  if (left === "auto") return { outer: extent({ right: room.right, width: size.width }), sizing };
  const isCentred = isAutoMargin(layout, element, "left") === true && isAutoMargin(layout, element, "right") === true;
  const isReversed = layout.isRightToLeft(element);
  return { outer: within(room, size.width, isCentred ? "centre" : isReversed ? "right" : "left"), sizing };
}

function offset(
  layout: Layout,
  element: Element,
  side: "left" | "right",
  area: Extent,
): "auto" | ReturnType<typeof exactly> | null {
  const value = layout.value(element, side);
  return value === "auto" ? "auto" : layout.length(element, value, area.width);
}

/** Boxes with one of these hold even fixed ones. */
export const effectsThatHold = [
  "transform",
  "translate",
  "scale",
  "rotate",
  "filter",
  "backdrop-filter",
  "perspective",
];

/** The box that offsets are measured from; `null` where that can't be told. */
function areaAround(layout: Layout, element: Element, position: "absolute" | "fixed"): Extent | null {
  for (let outer = layout.container(element); outer; outer = layout.container(outer)) {
    const effects = effectsThatHold.map((property) => layout.value(outer, property));
    if (effects.includes(null)) return null;
    const holdsAbsolute = position === "absolute" && layout.value(outer, "position") !== "static";
    if (effects.every((value) => value === "none") && !holdsAbsolute) continue;
    // A positioned line of text is as wide as its text.
    if (layout.display(outer) === "inline") return null;
    return layout.box(outer).outer;
  }
  // A fragment's page is the window all the same, unless something around it is positioned.
  const isWhole = layout.page.extent === "document" || position === "fixed";
  return isWhole ? extent({ left: zero, right: exactly(layout.viewport) }) : null;
}

/** Without offsets a box stands where the flow would have put it. */
function atStaticPosition(layout: Layout, element: Element, area: Extent): Placed {
  const container = layout.container(element);
  const display = container && layout.display(container);
  const own = layout.cascade.value(element, "display");
  const isSelfPlaced = !/^(?:auto|normal)$/u.test(layout.cascade.value(element, "justify-self") ?? "");
  const isPlainBlock = display === "block" && own === "block" && !isSelfPlaced && container;
  if (
    !isPlainBlock ||
    layout.isRightToLeft(container) ||
    layout.cascade.value(container, "text-align")?.startsWith("-webkit")
  ) {
    layout.doubt("its position without offsets isn't looked into");
    return { outer: anywhere, sizing: "shrink" };
  }
  const { content } = layout.box(container);
  const left = margin(layout, element, "left", area.width);
  const size = sizeOf(layout, element, area.width, minus(area.right, plus(content.left, left)), true);
  const width = size.kind === "fill" ? zero : size.width;
  const sizing = size.kind === "fixed" ? "fixed" : "shrink";
  return { outer: extent({ left: plus(content.left, left), width }), sizing };
}
