import type { Element } from "../page/page.ts";
import { ancestorsOf } from "../page/tree.ts";
import type { Cascade } from "./cascade.ts";
import { byValue, type Hiding } from "./hiding-value.ts";

/** A text that can't be told from what is behind it. A colour that can't be told is hardly a hiding one. */
export function byColour(cascade: Cascade, element: Element): Hiding | null {
  const hiding =
    byValue(cascade, element, "color", isTransparentColour) ??
    byValue(cascade, element, "-webkit-text-fill-color", isTransparentColour);
  const found = hiding?.isCertain ? hiding : byBackground(cascade, element);
  if (!found?.isCertain) return found;
  return isPainted(cascade, element) ? { ...found, isCertain: false, reason: "it may be painted otherwise" } : found;
}

/** Whether something else than its colour may paint the text: a shadow, an outline, a background cut to its shape. */
function isPainted(cascade: Cascade, element: Element): boolean {
  const value = (of: Element, property: string): string | null => cascade.value(of, property);
  const fill = value(element, "-webkit-text-fill-color");
  if (fill === null || (fill !== "currentcolor" && !isTransparentColour(fill))) return true;
  if (value(element, "text-shadow") !== "none" || value(element, "-webkit-text-stroke") !== "none") return true;
  return elementsAround(element).some((one) => value(one, "background-clip")?.includes("text") !== false);
}

/** The colour of the text is that of the background that is painted right behind it. */
function byBackground(cascade: Cascade, element: Element): Hiding | null {
  const { value, origin } = cascade.style(element, "color");
  const own = value === null ? null : colourOf(value);
  if (own === null) return null;
  let isPlain = true;
  for (const around of elementsAround(element)) {
    isPlain &&= holdsItsText(cascade, around);
    const behind = cascade.value(around, "background-color");
    if (behind === null || cascade.value(around, "background-image") !== "none") return null;
    if (behind === "none" || isTransparentColour(behind)) continue;
    if (colourOf(behind) !== own) return null;
    const what = `color: ${value ?? ""} on background: ${behind}`;
    const reason = "it may have the colour of what is behind it";
    return { isCertain: isPlain, element: origin.element, origin, property: "color", what, reason };
  }
  if (own !== white) return null;
  const reason = "it may have the colour of the page";
  return { isCertain: false, element: origin.element, origin, property: "color", what: "", reason };
}

function elementsAround(element: Element): Element[] {
  return [element, ...ancestorsOf(element)].filter((one) => one.kind === "element");
}

/** Values with which a box is as large as its text, and stands where the flow puts it. */
const plain: Readonly<Record<string, RegExp>> = {
  position: /^static$/u,
  float: /^none$/u,
  transform: /^none$/u,
  translate: /^none$/u,
  height: /^auto$/u,
  "max-height": /^none$/u,
  width: /^(?:auto|100%)$/u,
  "max-width": /^(?:none|100%)$/u,
  "white-space": /^normal$/u,
  "grid-template-columns": /^none$/u,
  "line-height": /^(?:normal|[1-9][\d.]*(?:em|%)?)$/u,
};

function holdsItsText(cascade: Cascade, element: Element): boolean {
  return Object.entries(plain).every(([property, values]) => values.test(cascade.value(element, property) ?? ""));
}

export function isTransparentColour(value: string): boolean {
  return (
    value === "transparent" ||
    /^(?:rgb|hsl)a?\([^)]*[,/] ?0(?:\.0+)?%?\)$/u.test(value) ||
    /^#(?:[\da-f]{3}0|[\da-f]{6}00)$/u.test(value)
  );
}

const named: Readonly<Record<string, string>> = {
  white: "#fff",
  black: "#000",
  gray: "#808080",
  grey: "#808080",
  silver: "#c0c0c0",
  whitesmoke: "#f5f5f5",
  red: "#f00",
  blue: "#00f",
  green: "#008000",
  navy: "#000080",
};

/** An opaque colour in one notation, six hexadecimal digits; `null` for any that isn't looked into. */
function colourOf(value: string): string | null {
  const text = named[value] ?? value;
  const short = /^#([\da-f])([\da-f])([\da-f])$/u.exec(text);
  if (short) return short.slice(1).map((digit) => digit + digit).join(""); // prettier-ignore
  if (/^#[\da-f]{6}$/u.test(text)) return text.slice(1);
  const parts = /^rgba?\((\d{1,3})[, ] ?(\d{1,3})[, ] ?(\d{1,3})(?: ?[,/] ?1)?\)$/u.exec(text)?.slice(1);
  return parts?.map((part) => Number(part).toString(16).padStart(2, "0")).join("") ?? null;
}

const white = "ffffff";
