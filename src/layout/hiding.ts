import type { Element, PageNode } from "../page/page.ts";
import { ancestorsOf, attributeOf } from "../page/tree.ts";
import type { Cascade } from "./cascade.ts";
import { inheritsFrom, type Origin } from "./declared.ts";
import { Layout } from "./layout.ts";
import { isOnIndentedLine, lineContainer } from "./line.ts";
import { pixels } from "./media.ts";

/** Something that hides an element, or may. */
export interface Hiding {
  readonly isCertain: boolean;
  readonly element: Element | null;
  /** What set the property; `null` where it is the element itself. */
  readonly origin: Origin | null;
  readonly property: string;
  readonly what: string;
  /** Why it isn't certain. */
  readonly reason: string;
}

/** Further out than any screen is wide. */
const farOut = -2000;

/** What hides everything in an element. */
export function hidingOf(cascade: Cascade, element: Element, node: PageNode): Hiding | null {
  const byDisplay = byValue(cascade, element, "display", (value) => value === "none");
  // Without a box of its own, nothing of a box has an effect.
  if (cascade.value(element, "display") === "contents") return null;
  const found =
    byDisplay ??
    byValue(cascade, element, "opacity", isTransparent) ??
    byValue(cascade, element, "content-visibility", (value) => value === "hidden") ??
    byTransform(cascade, element) ??
    byClipPath(cascade, element) ??
    unlessEscaped(cascade, element, node, byClip(cascade, element) ?? byPlace(cascade, element)) ??
    bySize(cascade, element, node);
  return found && withAttribute(found);
}

/** Whether there is a node that `hidingOf` finds something for. */
export function mayHide(cascade: Cascade, element: Element): boolean {
  return cascade.value(element, "overflow") !== "visible" || hidingOf(cascade, element, element) !== null;
}

/** What hides the text right in an element; an indent only with `node`, the text that it would hide. */
export function nearestHiding(cascade: Cascade, element: Element, node: PageNode | null): Hiding[] {
  const found = [
    byValue(cascade, element, "visibility", (value) => value !== "visible"),
    byFontSize(cascade, element),
    node?.kind === "element" ? null : byColour(cascade, element),
    node?.kind === "text" ? byIndent(cascade, element, node) : null,
  ];
  return found.filter((one) => one !== null);
}

/** A colour that can't be told is hardly a transparent one. */
function byColour(cascade: Cascade, element: Element): Hiding | null {
  const hiding = byValue(cascade, element, "color", isTransparentColour);
  if (!hiding?.isCertain) return null;
  return isPainted(cascade, element) ? { ...hiding, isCertain: false, reason: "it may be painted otherwise" } : hiding;
}

/** Whether something else than its colour may paint the text: a shadow, an outline, a background cut to its shape. */
function isPainted(cascade: Cascade, element: Element): boolean {
  const value = (of: Element, property: string): string | null => cascade.value(of, property);
  const fill = value(element, "-webkit-text-fill-color");
  if (fill === null || (fill !== "currentcolor" && !isTransparentColour(fill))) return true;
  if (value(element, "text-shadow") !== "none" || value(element, "-webkit-text-stroke") !== "none") return true;
  const around = [element, ...ancestorsOf(element)].filter((one) => one.kind === "element");
  return around.some((one) => value(one, "background-clip")?.includes("text") !== false);
}

/** A size that is relative to none is none. */
function byFontSize(cascade: Cascade, element: Element): Hiding | null {
  const hiding = byValue(cascade, element, "font-size", (value) => /^0(?:\.0+)?(?:[a-z]+|%)?$/u.test(value));
  if (hiding) return hiding;
  const { origin, value } = cascade.style(element, "font-size");
  const isRelative = value !== null && /(?:em|%|er)$/u.test(value) && !value.endsWith("rem");
  const outer = isRelative ? inheritsFrom(origin.element) : null;
  return outer === null || outer === "hidden" ? null : byFontSize(cascade, outer);
}

function byValue(
  cascade: Cascade,
  element: Element,
  property: string,
  hides: (value: string) => boolean,
): Hiding | null {
  const style = cascade.style(element, property);
  const { origin } = style;
  if (style.value === null) return { isCertain: false, element, origin, property, what: "", reason: style.reason };
  if (!hides(style.value)) return null;
  const what = `${property}: ${style.value}`;
  return {
    isCertain: true,
    element: origin.element,
    origin: origin.kind === "default" ? null : origin,
    property,
    what,
    reason: "",
  };
}

function isTransparent(value: string): boolean {
  const opacity = value.endsWith("%") ? Number(value.slice(0, -1)) / 100 : Number(value);
  return opacity < 0.01;
}

function isTransparentColour(value: string): boolean {
  return (
    value === "transparent" ||
    /^(?:rgb|hsl)a?\([^)]*[,/] ?0(?:\.0+)?%?\)$/u.test(value) ||
    /^#(?:[\da-f]{3}0|[\da-f]{6}00)$/u.test(value)
  );
}

/** `hidden` set by code is there or not. */
function withAttribute(hiding: Hiding): Hiding {
  const { origin, element } = hiding;
  if (origin?.kind !== "hint" || !element) return hiding;
  const attribute = attributeOf(element, origin.name);
  return attribute?.isCode
    ? { ...hiding, isCertain: false, reason: `${attribute.sourceName} decides whether it shows` }
    : hiding;
}

/** Properties of a box have no effect on a line of text. */
function isBox(cascade: Cascade, element: Element): boolean | null {
  const display = cascade.value(element, "display");
  const float = cascade.value(element, "float");
  const position = cascade.value(element, "position");
  if (display === null || float === null || position === null) return null;
  if (display === "contents") return false;
  return (
    display !== "inline" ||
    float !== "none" ||
    position === "absolute" ||
    position === "fixed" ||
    isItem(cascade, element)
  );
}

function isItem(cascade: Cascade, element: Element): boolean {
  const { parent } = element;
  return parent?.kind === "element" && /flex|grid/u.test(cascade.value(parent, "display") ?? "");
}

function byTransform(cascade: Cascade, element: Element): Hiding | null {
  const hiding = byValue(cascade, element, "transform", (value) => {
    const translation = /^translate(?:x|y|3d)?\(([^,)]+)/u.exec(value)?.[1];
    return (
      /^scale(?:x|y|3d)?\(0[,)]/u.test(value) || (translation !== undefined && (pixels(translation) ?? 0) <= farOut)
    );
  });
  return hiding?.isCertain && isBox(cascade, element) !== true ? null : hiding;
}

/** What hides a box doesn't hide what is placed in the window. */
function unlessEscaped(cascade: Cascade, element: Element, node: PageNode, hiding: Hiding | null): Hiding | null {
  if (!hiding?.isCertain || escapes(cascade, element, node) === false) return hiding;
  return { ...hiding, isCertain: false, reason: "it may stand outside of what is hidden" };
}

function byClip(cascade: Cascade, element: Element): Hiding | null {
  const position = cascade.value(element, "position");
  if (position !== "absolute" && position !== "fixed") return null;
  return byValue(cascade, element, "clip", (value) => /^rect\((?:[01](?:px)?,? ?){4}\)$/u.test(value));
}

function byClipPath(cascade: Cascade, element: Element): Hiding | null {
  const hides = (value: string): boolean => /^inset\((?:50%|100%)\)$|^circle\(0(?:px|%)?\)$/u.test(value);
  const byPath = byValue(cascade, element, "clip-path", hides);
  // Around a line of text the path has no box to go by.
  if (byPath?.isCertain && isBox(cascade, element) !== true)
    return { ...byPath, isCertain: false, reason: "clip-path may hide it" };
  return byPath;
}

function byPlace(cascade: Cascade, element: Element): Hiding | null {
  const position = cascade.value(element, "position");
  if (position === null) return byValue(cascade, element, "position", () => false);
  const isFar = (value: string): boolean => (pixels(value) ?? 0) <= farOut;
  if (position !== "static" && position !== "sticky" && position !== "-webkit-sticky") {
    const isOut = position !== "relative";
    const left = byValue(cascade, element, "left", isFar);
    if (left) return left;
    // Measured from a box far down the page, a negative `top` may still be on it.
    if (isOut)
      return byValue(
        cascade,
        element,
        "top",
        (value) => (pixels(value) ?? 0) <= (position === "fixed" ? farOut : farOut * 4),
      );
  }
  return isBox(cascade, element) === true ? byValue(cascade, element, "margin-left", isFar) : null;
}

/** A box without size that cuts off what doesn't fit. */
function bySize(cascade: Cascade, element: Element, node: PageNode): Hiding | null {
  const overflow = cascade.value(element, "overflow");
  if (overflow === null || overflow === "visible" || isBox(cascade, element) !== true) return null;
  if (element.name === "html" || element.name === "body") return null;
  const display = cascade.value(element, "display") ?? "";
  if (display.startsWith("table")) return null;
  if (escapes(cascade, element, node) !== false) return null;
  const hiding =
    bySide(cascade, element, ["height", "max-height"], ["padding-top", "padding-bottom", "min-height"]) ??
    bySide(cascade, element, ["width", "max-width"], ["padding-left", "padding-right", "min-width"]);
  return hiding ?? sticksOut(cascade, element, node);
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

/** What sticks out of a box that is lower than its content, in one that cuts off what doesn't fit. */
function sticksOut(cascade: Cascade, element: Element, node: PageNode): Hiding | null {
  for (const inner of ancestorsOf(node)) {
    if (inner === element) return null;
    if (inner.kind !== "element") continue;
    const isLow = !["height", "max-height"].every((property) =>
      /^(?:auto|none|100%)$/u.test(cascade.value(inner, property) ?? ""),
    );
    const isUnfolded = /nowrap|pre$/u.test(cascade.value(inner, "white-space") ?? "");
    if (isLow || isUnfolded)
      return { isCertain: false, element, origin: null, property: "overflow", what: "", reason: "it may be cut off" };
  }
  return null;
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

/** Only a block's first line is indented. */
function byIndent(cascade: Cascade, element: Element, node: PageNode): Hiding | null {
  const layout = Layout.of(cascade);
  const block = lineContainer(layout, node) ?? element;
  const hiding = byValue(cascade, block, "text-indent", (value) => (pixels(value) ?? 0) <= farOut);
  if (!hiding?.isCertain || isOnIndentedLine(layout, node)) return hiding;
  return { ...hiding, isCertain: false, reason: "an indent may hide it" };
}
