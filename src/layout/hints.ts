import type { Element } from "../page/page.ts";
import { attributeOf, attributeText } from "../page/tree.ts";
import { unseenValue } from "./declarations.ts";

/** A presentational attribute that sets a property. */
export interface Hint {
  readonly attribute: string;
  readonly value: string;
}

const cells = new Set(["td", "th", "tr", "tbody", "thead", "tfoot"]);
/** Elements whose `align` isn't about their text. */
const placedByAlign = new Set([
  "table",
  "img",
  "hr",
  "iframe",
  "object",
  "embed",
  "input",
  "legend",
  "col",
  "colgroup",
]);

/** What the element's attributes say on `property`, weaker than any style sheet of the page. */
export function hintFor(element: Element, property: string): Hint | null {
  switch (property) {
    case "display":
      return hidden(element);
    case "text-align":
      return placedByAlign.has(element.name) ? null : alignment(element);
    case "direction":
      return written(element, "dir", (value) => (value === "ltr" || value === "rtl" ? value : unseenValue));
    case "width":
      return ["table", "td", "th", "col", "hr", "img"].includes(element.name) ? dimension(element, "width") : null;
    case "margin-left":
    case "margin-right":
      return element.name === "table" || element.name === "hr" ? blockAlignment(element) : null;
    case "float":
      return element.name === "table" || element.name === "img" ? floating(element) : null;
    case "columns":
      return null;
    default:
      return null;
  }
}

function written(element: Element, attribute: string, read: (value: string) => string | null): Hint | null {
  const present = attributeOf(element, attribute);
  if (!present) return null;
  const text = attributeText(element, attribute);
  const value = text === null ? unseenValue : read(text.trim().toLowerCase());
  return value === null ? null : { attribute, value };
}

function hidden(element: Element): Hint | null {
  return written(element, "hidden", (value) => (value === "until-found" ? unseenValue : "none"));
}

/** A `div`'s and a cell's `align` places blocks too, any other element's its text alone. As Chromium has it. */
function alignment(element: Element): Hint | null {
  const placesBlocks = element.name === "div" || cells.has(element.name);
  return written(element, "align", (value) => {
    const side = value === "middle" ? "center" : value;
    if (side === "center" || side === "left" || side === "right") return placesBlocks ? `-webkit-${side}` : side;
    return side === "justify" ? side : null;
  });
}

function blockAlignment(element: Element): Hint | null {
  return written(element, "align", (value) => (value === "center" ? "auto" : null));
}

function floating(element: Element): Hint | null {
  return written(element, "align", (value) => (value === "left" || value === "right" ? value : null));
}

function dimension(element: Element, attribute: string): Hint | null {
  return written(element, attribute, (value) => {
    if (/^\d+%$/u.test(value)) return value;
    return /^\d+(?:px)?$/u.test(value) ? `${Number.parseInt(value, 10)}px` : unseenValue;
  });
}
