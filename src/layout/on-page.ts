import type { Element, PageNode } from "../page/page.ts";
import { ancestorsOf, parentOf } from "../page/tree.ts";
import type { Cascade } from "./cascade.ts";
import { Layout } from "./layout.ts";
import { placeLine } from "./line.ts";
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
  const line = placeLine(Layout.of(cascade), node);
  if (!line || line.whole.left.lo < 0) return false;
  return fixed < 0 || line.whole.right.hi <= cascade.width;
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
    return cascade.value(one, "position") !== "static" || cascade.value(one, "transform") !== "none";
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
  const isOffset = ["left", "right"].some((side) => cascade.value(element, side) !== "auto");
  if (position === "relative" && isOffset) return true;
  if (position !== "static" && position !== "sticky" && position !== "relative") return true;
  const isNegative = cascade.value(element, "margin-left")?.startsWith("-") === true;
  return isNegative || ["transform", "translate"].some((property) => cascade.value(element, property) !== "none");
}
