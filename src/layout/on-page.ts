import type { Element, PageNode } from "../page/page.ts";
import { ancestorsOf, parentOf } from "../page/tree.ts";
import type { Cascade } from "./cascade.ts";
import { Layout } from "./layout.ts";
import { placeLine } from "./line.ts";
import { pixels } from "./media.ts";
import { effectsThatHold } from "./out-of-flow.ts";
import type { Traced } from "./trace.ts";

const movements = new WeakMap<Cascade, Movements>();

/** Tells what stands in a box that is moved aside. */
class Movements {
  readonly #cascade: Cascade;
  readonly #moved = new Map<PageNode, Traced<boolean>>();

  static of(cascade: Cascade): Movements {
    let found = movements.get(cascade);
    if (!found) movements.set(cascade, (found = new Movements(cascade)));
    return found;
  }

  constructor(cascade: Cascade) {
    this.#cascade = cascade;
  }

  isMoved(node: PageNode): boolean {
    const parent = parentOf(node);
    if (!parent) return false;
    return this.#cascade.trace.kept(this.#moved, parent, () => {
      return (parent.kind === "element" && isMovedAside(this.#cascade, parent)) || this.isMoved(parent);
    });
  }
}

/** Whether nothing moves the line of `node` to where no visitor can scroll to. */
export function isSurelyOnPage(cascade: Cascade, node: PageNode): boolean {
  if (!Movements.of(cascade).isMoved(node)) return true;
  const around = [...ancestorsOf(node)].filter((one) => one.kind === "element");
  if (hangsOut(cascade, node)) return false;
  const fixed = around.findIndex((element) => cascade.value(element, "position") === "fixed");
  if (around.some((element) => mayStickUp(cascade, element, element === around[fixed]))) return false;
  if (around.some((element) => mayHangLeft(cascade, element))) return false;
  if (around.some((element) => isRaised(cascade, element))) return false;
  const line = placeLine(Layout.of(cascade), node);
  if (!line || line.whole.left.lo < 0 || line.own.left.lo < 0) return false;
  return fixed < 0 || line.whole.right.hi <= cascade.width;
}

/** Whether a marquee moves it, or the columns of a grid are as wide as they need to be, and stand out on both sides where there is no room. */
function mayHangLeft(cascade: Cascade, element: Element): boolean {
  if (element.name === "marquee") return true;
  const isInColumns =
    cascade.value(element, "display")?.endsWith("grid") === true &&
    cascade.value(element, "grid-auto-flow")?.startsWith("column") === true;
  return isInColumns && !/^(?:normal|start|stretch)$/u.test(cascade.value(element, "justify-content") ?? "");
}

/** In CSS pixels: what stands above a footer is surely higher. */
const surelyBelowTop = 24;

/** Whether a box is moved up so far that it may reach over the page's top. */
function isRaised(cascade: Cascade, element: Element): boolean {
  const isUp = (value: string): boolean => value.startsWith("-") && !((pixels(value) ?? -Infinity) >= -surelyBelowTop);
  const value = (property: string): string => cascade.value(element, property) ?? "-";
  if (isUp(value("margin-top"))) return true;
  if (value("position") !== "static" && isUp(value("top"))) return true;
  if (isUp(value("translate").split(" ")[1] ?? "0")) return true;
  const [, axis, first = "0", second = "0"] =
    /^translate(x|y|3d)?\(([^,()]*)(?:,([^,()]*))?/u.exec(value("transform")) ?? [];
  return isUp((axis === "y" ? first : axis === "x" ? "0" : second).trim());
}

/** Whether a box that stands on the bottom of another may reach over the page's top, or hang below the window. */
function mayStickUp(cascade: Cascade, element: Element, isFixed: boolean): boolean {
  const position = cascade.value(element, "position");
  if (position !== "absolute" && position !== "fixed") return false;
  if (isFixed && cascade.value(element, "height") !== "auto") return true;
  return cascade.value(element, "bottom") !== "auto" && hasPlacedAncestor(cascade, element);
}

function hasPlacedAncestor(cascade: Cascade, element: Element): boolean {
  return [...ancestorsOf(element)].some((one) => {
    if (one.kind !== "element") return true;
    return (
      cascade.value(one, "position") !== "static" ||
      effectsThatHold.some((property) => cascade.value(one, property) !== "none")
    );
  });
}

/** Whether the line is moved in a box that is out of the flow, and may hang out of it where nothing scrolls. */
export function hangsOut(cascade: Cascade, node: PageNode): boolean {
  const around = [...ancestorsOf(node)].filter((one) => one.kind === "element");
  const placed = around.findLastIndex((element) =>
    /^(?:absolute|fixed)$/u.test(cascade.value(element, "position") ?? "absolute"),
  );
  return around.slice(0, Math.max(0, placed)).some((element) => isMovedAside(cascade, element));
}

function isMovedAside(cascade: Cascade, element: Element): boolean {
  const position = cascade.value(element, "position");
  const isOffset = ["left", "right", "top", "bottom"].some((side) => cascade.value(element, side) !== "auto");
  if (position === "relative" && isOffset) return true;
  if (position !== "static" && position !== "sticky" && position !== "relative") return true;
  if (mayHangLeft(cascade, element)) return true;
  const isNegative = ["margin-left", "margin-top"].some(
    (side) => cascade.value(element, side)?.startsWith("-") === true,
  );
  return isNegative || ["transform", "translate"].some((property) => cascade.value(element, property) !== "none");
}
