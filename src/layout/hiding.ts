import type { Element, PageNode } from "../page/page.ts";
import { attributeOf } from "../page/tree.ts";
import type { Cascade } from "./cascade.ts";
import { byClip, byClipPath, bySize, unlessEscaped } from "./clipping.ts";
import { byColour } from "./colours.ts";
import { inheritsFrom } from "./declared.ts";
import { byValue, type Hiding, isBox } from "./hiding-value.ts";
import { Layout } from "./layout.ts";
import { isOnIndentedLine, lineContainer } from "./line.ts";
import { pixels } from "./media.ts";

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

/** A size that is relative to none is none. */
function byFontSize(cascade: Cascade, element: Element): Hiding | null {
  const hiding = byValue(cascade, element, "font-size", (value) => /^0(?:\.0+)?(?:[a-z]+|%)?$/u.test(value));
  if (hiding) return hiding;
  const { origin, value } = cascade.style(element, "font-size");
  const isRelative = value !== null && /(?:em|%|er)$/u.test(value) && !value.endsWith("rem");
  const outer = isRelative ? inheritsFrom(origin.element) : null;
  return outer === null || outer === "hidden" ? null : byFontSize(cascade, outer);
}

function isTransparent(value: string): boolean {
  const opacity = value.endsWith("%") ? Number(value.slice(0, -1)) / 100 : Number(value);
  return opacity < 0.01;
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

function byTransform(cascade: Cascade, element: Element): Hiding | null {
  const byOwn =
    byValue(cascade, element, "scale", (value) => /^0(?:%| |$)/u.test(value)) ??
    byValue(cascade, element, "translate", (value) => value.split(" ").some((part) => (pixels(part) ?? 0) <= farOut));
  if (byOwn) return byOwn.isCertain && isBox(cascade, element) !== true ? null : byOwn;
  const hiding = byValue(cascade, element, "transform", (value) => {
    const translation = /^translate(?:x|y|3d)?\(([^,)]+)/u.exec(value)?.[1];
    return (
      /^scale(?:x|y|3d)?\(0[,)]/u.test(value) || (translation !== undefined && (pixels(translation) ?? 0) <= farOut)
    );
  });
  return hiding?.isCertain && isBox(cascade, element) !== true ? null : hiding;
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
  // Cells have no margins.
  const isCell = cascade.value(element, "display")?.startsWith("table-") === true;
  return isBox(cascade, element) === true && !isCell ? byValue(cascade, element, "margin-left", isFar) : null;
}

/** Only a block's first line is indented. */
function byIndent(cascade: Cascade, element: Element, node: PageNode): Hiding | null {
  const layout = Layout.of(cascade);
  const block = lineContainer(layout, node) ?? element;
  const hiding = byValue(cascade, block, "text-indent", (value) => (pixels(value) ?? 0) <= farOut);
  if (!hiding?.isCertain || isOnIndentedLine(layout, node)) return hiding;
  return { ...hiding, isCertain: false, reason: "an indent may hide it" };
}
