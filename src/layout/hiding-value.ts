import type { Element } from "../page/page.ts";
import type { Cascade } from "./cascade.ts";
import type { Origin } from "./declared.ts";

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

/** What hides by the value that a property has; an uncertain one where the value can't be told. */
export function byValue(
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

/** Properties of a box have no effect on a line of text. */
export function isBox(cascade: Cascade, element: Element): boolean | null {
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
  // The content of details stands in a box that browsers put in between.
  if (parent?.kind !== "element" || parent.name === "details") return false;
  return /flex|grid/u.test(cascade.value(parent, "display") ?? "");
}
