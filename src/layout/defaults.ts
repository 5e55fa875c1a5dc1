import type { Element } from "../page/page.ts";
import { attributeOf, attributeText } from "../page/tree.ts";

/** Values that properties have where nothing sets them. */
const initial: Readonly<Record<string, string>> = {
  display: "inline",
  "text-align": "start",
  visibility: "visible",
  opacity: "1",
  direction: "ltr",
  position: "static",
  float: "none",
  "flex-direction": "row",
  "flex-wrap": "nowrap",
  "flex-grow": "0",
  "justify-content": "normal",
  "align-content": "normal",
  "align-items": "normal",
  "align-self": "auto",
  "justify-items": "normal",
  "justify-self": "auto",
  "margin-left": "0",
  "margin-right": "0",
  "margin-top": "0",
  "margin-bottom": "0",
  "padding-left": "0",
  "padding-right": "0",
  "max-width": "none",
  "max-height": "none",
  "min-width": "auto",
  "text-indent": "0",
  order: "0",
  overflow: "visible",
  transform: "none",
  translate: "none",
  animation: "none",
  transition: "none",
  clip: "auto",
  "clip-path": "none",
  columns: "auto",
  "font-size": "medium",
  "box-sizing": "content-box",
  color: "canvastext",
  "background-clip": "border-box",
  "text-shadow": "none",
  "-webkit-text-fill-color": "currentcolor",
  "-webkit-text-stroke": "none",
  "background-color": "transparent",
  "background-image": "none",
  scale: "none",
  rotate: "none",
  filter: "none",
  "backdrop-filter": "none",
  perspective: "none",
  "line-height": "normal",
  "text-align-last": "auto",
  "grid-template-columns": "none",
  "grid-auto-flow": "row",
  "white-space": "normal",
  "column-gap": "normal",
  "flex-basis": "auto",
  clear: "none",
  "padding-top": "0",
  "padding-bottom": "0",
  "grid-column": "auto",
  "grid-area": "auto",
  "writing-mode": "horizontal-tb",
  "content-visibility": "visible",
  "caption-side": "top",
};

export function initialValue(property: string): string {
  return initial[property] ?? "auto";
}

const inherited = new Set([
  ...[
    "text-align",
    "text-align-last",
    "line-height",
    "visibility",
    "direction",
    "text-indent",
    "color",
    "font-size",
    "writing-mode",
    "caption-side",
    "white-space",
    "text-shadow",
    "-webkit-text-fill-color",
    "-webkit-text-stroke",
  ],
]);

export function isInherited(property: string): boolean {
  return inherited.has(property);
}

const displays: Readonly<Record<string, readonly string[]>> = {
  block: [
    ...["html", "body", "address", "blockquote", "center", "dialog", "div", "figure", "figcaption", "footer", "form"],
    ...["header", "hr", "legend", "listing", "main", "p", "plaintext", "pre", "search", "xmp", "article", "aside"],
    ...["h1", "h2", "h3", "h4", "h5", "h6", "hgroup", "nav", "section", "dir", "dd", "dl", "dt", "menu", "ol", "ul"],
    ...["fieldset", "details", "summary", "optgroup", "option", "marquee"],
  ],
  "list-item": ["li"],
  none: [
    ...["area", "base", "basefont", "datalist", "head", "link", "meta", "noembed", "noframes", "noscript", "param"],
    ...["rp", "script", "style", "template", "title"],
  ],
  "inline-block": ["button", "input", "select", "textarea", "meter", "progress"],
  table: ["table"],
  "table-row": ["tr"],
  "table-cell": ["td", "th"],
  "table-row-group": ["tbody"],
  "table-header-group": ["thead"],
  "table-footer-group": ["tfoot"],
  "table-column": ["col"],
  "table-column-group": ["colgroup"],
  "table-caption": ["caption"],
  contents: ["slot"],
};

const displayByName = new Map(
  Object.entries(displays).flatMap(([display, names]) => names.map((name) => [name, display] as const)),
);

const figureMargins = { "margin-left": "40px", "margin-right": "40px" };
const listPadding = { "padding-left": "40px" };

const fontSizes: Readonly<Record<string, string>> = {
  h1: "2em",
  h2: "1.5em",
  h3: "1.17em",
  h5: "0.83em",
  h6: "0.67em",
  small: "smaller",
  sub: "smaller",
  sup: "smaller",
  big: "larger",
  button: "13.3333px",
  input: "13.3333px",
};

const verticalMargins: Readonly<Record<string, string>> = {
  h1: "0.67em",
  h2: "0.83em",
  h3: "1em",
  h4: "1.33em",
  h5: "1.67em",
  h6: "2.33em",
  hr: "0.5em",
  ...Object.fromEntries(
    ["p", "ul", "ol", "dl", "dir", "menu", "pre", "figure", "blockquote"].map((name) => [name, "1em"]),
  ),
};

const byName: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  center: { "text-align": "-webkit-center" },
  caption: { "text-align": "-webkit-center" },
  th: { "text-align": "-internal-center" },
  table: { "box-sizing": "border-box", "text-indent": "0" },
  button: { "text-align": "center" },
  ul: listPadding,
  ol: listPadding,
  menu: listPadding,
  dir: listPadding,
  dd: { "margin-left": "40px" },
  blockquote: figureMargins,
  figure: figureMargins,
  body: { "margin-left": "8px", "margin-right": "8px" },
  hr: { "margin-left": "auto", "margin-right": "auto" },
  fieldset: { "padding-left": "0.75em", "padding-right": "0.75em" },
  dialog: {
    position: "absolute",
    left: "0",
    right: "0",
    "margin-left": "auto",
    "margin-right": "auto",
    width: "fit-content",
    color: "canvastext",
    "background-color": "canvas",
    ...Object.fromEntries(["left", "right", "top", "bottom"].map((side) => [`padding-${side}`, "1em"])),
  },
};

/**
 * What a browser's own style sheet sets on the element.
 * From the rendering section of the HTML standard, as Chromium has it.
 */
export function defaultValue(element: Element, property: string): string | null {
  if (property === "display") return defaultDisplay(element);
  if (property === "color" && element.name === "a" && attributeOf(element, "href")) return "linktext";
  if (property === "font-size" && fontSizes[element.name]) return fontSizes[element.name] ?? null;
  if (property === "margin-top" || property === "margin-bottom") return verticalMargins[element.name] ?? null;
  return byName[element.name]?.[property] ?? null;
}

function defaultDisplay(element: Element): string | null {
  if (element.name === "dialog" && !attributeOf(element, "open")) return element.attributesKnown ? "none" : null;
  if (attributeText(element, "popover") !== null && attributeOf(element, "open") === null) return "none";
  if (element.name === "input" && attributeText(element, "type")?.toLowerCase() === "hidden") return "none";
  return displayByName.get(element.name) ?? null;
}
