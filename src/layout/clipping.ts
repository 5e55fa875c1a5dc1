import type { Element, PageNode } from "../page/page.ts";
import { ancestorsOf, displayedNodes } from "../page/tree.ts";
import type { Cascade } from "./cascade.ts";
import { byValue, type Hiding, isBox } from "./hiding-value.ts";
import { pixels } from "./media.ts";

/** What hides a box doesn't hide what is placed in the window. */
export function unlessEscaped(
  cascade: Cascade,
  element: Element,
  node: PageNode,
  hiding: Hiding | null,
): Hiding | null {
  if (!hiding?.isCertain || escapes(cascade, element, node) === false) return hiding;
  return { ...hiding, isCertain: false, reason: "it may stand outside of what is hidden" };
}

export function byClip(cascade: Cascade, element: Element): Hiding | null {
  const position = cascade.value(element, "position");
  if (position !== "absolute" && position !== "fixed") return null;
  return byValue(cascade, element, "clip", (value) => /^rect\((?:[01](?:px)?,? ?){4}\)$/u.test(value));
}

export function byClipPath(cascade: Cascade, element: Element): Hiding | null {
  const found = byValue(
    cascade,
    element,
    "clip-path",
    (value) => value !== "none" && !/^inset\(0(?:px|%)?\)$/u.test(value),
  );
  if (!found?.isCertain) return found;
  const path = cascade.value(element, "clip-path") ?? "";
  const isNothing = /^inset\((?:50%|100%)\)$|^circle\(0(?:px|%)?(?: at [^()]*)?\)$/u.test(path);
  // Around a line of text the path has no box to go by.
  if (isNothing && isBox(cascade, element) === true) return found;
  return { ...found, isCertain: false, reason: "clip-path may hide it" };
}

/** A box without size that cuts off what doesn't fit. */
export function bySize(cascade: Cascade, element: Element, node: PageNode): Hiding | null {
  const overflow = cascade.value(element, "overflow");
  if (overflow === null || overflow === "visible" || isBox(cascade, element) !== true) return null;
  if (element.name === "html" || element.name === "body") return null;
  const isScrolled = /^(?:auto|scroll)/u.test(overflow);
  const display = cascade.value(element, "display") ?? "";
  if (display.startsWith("table")) return isScrolled ? null : overflowing(cascade, element);
  if (escapes(cascade, element, node) !== false) return null;
  const hiding =
    bySide(cascade, element, ["height", "max-height"], ["padding-top", "padding-bottom", "min-height"]) ??
    bySide(cascade, element, ["width", "max-width"], ["padding-left", "padding-right", "min-width"]);
  return hiding ?? sticksOut(cascade, element, node) ?? (isScrolled ? null : overflowing(cascade, element));
}

function bySide(cascade: Cascade, element: Element, sizes: readonly string[], rooms: readonly string[]): Hiding | null {
  const isNone = (value: string | null): boolean => value === "auto" || (value !== null && pixels(value) === 0);
  const hasRoom = !rooms.every((room) => isNone(cascade.value(element, room)));
  for (const size of sizes) {
    const hiding = byValue(cascade, element, size, (value) => {
      const length = pixels(value);
      return length !== null && length >= 0 && length <= 1;
    });
    if (hiding?.isCertain) return hasRoom ? { ...hiding, isCertain: false, reason: `${size} may hide it` } : hiding;
  }
  return null;
}

/** In CSS pixels: what a line takes, and what a number is wide at most. */
const lineHeight = 30;
const numberWidth = 320;

/** A box that may have no room for all of its lines, and cuts off the rest. */
function overflowing(cascade: Cascade, element: Element): Hiding | null {
  const least = (properties: readonly string[]): number =>
    Math.min(...properties.map((property) => pixels(cascade.value(element, property) ?? "") ?? Infinity));
  const isLow = least(["height", "max-height"]) < lineHeight * linesIn(cascade, element);
  const isNarrow = least(["width", "max-width"]) < numberWidth;
  return isLow || isNarrow ? maybeCut(element) : null;
}

/** At most so many lines stand in an element, roughly. */
function linesIn(cascade: Cascade, element: Element): number {
  let lines = 1;
  let units = 0;
  for (const node of displayedNodes(element.children)) {
    if (node.kind === "text") units += node.content.text.length;
    else if (node.kind === "hole" || !/^inline$/u.test(cascade.value(node, "display") ?? "")) lines += 1;
    if (node.kind === "element" && node.name === "br") lines += 1;
  }
  return lines + Math.floor(units / 40);
}

function maybeCut(element: Element): Hiding {
  return { isCertain: false, element, origin: null, property: "overflow", what: "", reason: "it may be cut off" };
}

/** What sticks out of a box that is lower than its content, in one that cuts off what doesn't fit. */
function sticksOut(cascade: Cascade, element: Element, node: PageNode): Hiding | null {
  for (const inner of ancestorsOf(node)) {
    if (inner === element) return isFlat(cascade, element) ? maybeCut(element) : null;
    if (inner.kind !== "element") continue;
    const isLow = !["height", "max-height"].every((property) =>
      /^(?:auto|none|100%)$/u.test(cascade.value(inner, property) ?? ""),
    );
    const isUnfolded = /nowrap|pre$/u.test(cascade.value(inner, "white-space") ?? "");
    if (isLow || isUnfolded || isFlat(cascade, inner)) return maybeCut(element);
  }
  return null;
}

/** Whether lines are lower than what they show. */
function isFlat(cascade: Cascade, element: Element): boolean {
  const height = cascade.value(element, "line-height") ?? "0";
  return (
    height !== "normal" && Number.parseFloat(height) * (/^[\d.]+$/u.test(height) ? 16 : 1) < 10 && !/em|%/u.test(height)
  );
}

/** Whether an absolute box between the two is placed in something around the element, and so isn't cut off by it. */
function escapes(cascade: Cascade, element: Element, node: PageNode): boolean | null {
  if (node === element) return false;
  const own = cascade.value(element, "position");
  for (const inner of ancestorsOf(node)) {
    if (inner === element) return false;
    if (inner.kind !== "element") continue;
    const position = cascade.value(inner, "position");
    if (position === null || position === "fixed") return null;
    if (position === "absolute" && own === "static") return null;
  }
  return false;
}
