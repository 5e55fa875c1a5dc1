/** A longhand declaration, as the cascade sees it. */
export interface Declaration {
  /** In lower case. `all` stands for every property. */
  readonly property: string;
  /** In lower case with single spaces; `unseenValue` where it can't be told. */
  readonly value: string;
  readonly important: boolean;
  /** Offsets of the whole declaration in the text that it was read from. */
  readonly start: number;
  readonly end: number;
}

/** Stands for a value that can't be told: a variable, an expression, a value only some browsers take. */
export const unseenValue = "?";

/** Stands in style text for what an expression puts there. */
export const gap = "\uFFFC";

interface Chunk {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Reads a declaration list such as a `style` attribute's. Anything that isn't a declaration is passed over. */
export function parseDeclarations(text: string): Declaration[] {
  return splitAt(blankComments(text), ";").flatMap((chunk) => readDeclaration(chunk));
}

function readDeclaration({ text, start, end }: Chunk): Declaration[] {
  const colon = text.indexOf(":");
  const place = { start: start + (text.length - text.trimStart().length), end };
  if (colon < 0) {
    return text.includes(gap) ? [{ property: "all", value: unseenValue, important: false, ...place }] : [];
  }
  const property = text.slice(0, colon).trim().toLowerCase();
  if (property.includes(gap)) return [{ property: "all", value: unseenValue, important: false, ...place }];
  const { value, important } = readValue(text.slice(colon + 1));
  return longhands(property, value).map(([name, part]) => ({ property: name, value: part, important, ...place }));
}

/** A declaration's value in normal form, apart from its `!important`. */
export function readValue(source: string): { value: string; important: boolean } {
  const value = source.trim().toLowerCase().replaceAll(/\s+/gu, " ");
  const bang = value.lastIndexOf("!");
  if (bang < 0 || value.slice(bang + 1).trim() !== "important") return { value, important: false };
  return { value: value.slice(0, bang).trim(), important: true };
}

function blankComments(text: string): string {
  let result = "";
  let from = 0;
  for (let open = text.indexOf("/*"); open >= 0; open = text.indexOf("/*", from)) {
    const close = text.indexOf("*/", open + 2);
    const end = close < 0 ? text.length : close + 2;
    result += text.slice(from, open) + " ".repeat(end - open);
    from = end;
  }
  return result + text.slice(from);
}

/** Parts of `text` between separators that stand in no string and no brackets. */
function splitAt(text: string, separator: string): Chunk[] {
  const chunks: Chunk[] = [];
  let depth = 0;
  let quote = "";
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== "") {
      if (character === "\\") at++;
      else if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "(" || character === "[") depth++;
    else if (character === ")" || character === "]") depth = Math.max(0, depth - 1);
    else if (character === separator && depth === 0) {
      chunks.push({ text: text.slice(start, at), start, end: at });
      start = at + 1;
    }
  }
  chunks.push({ text: text.slice(start), start, end: text.length });
  return chunks;
}

function words(value: string): string[] {
  return splitAt(value, " ")
    .map((chunk) => chunk.text)
    .filter((word) => word !== "");
}

const globalKeywords = new Set(["inherit", "initial", "unset", "revert", "revert-layer"]);

const contentPositions = ["normal", "center", "start", "end", "flex-start", "flex-end", "left", "right", "stretch"];
const distributions = ["space-between", "space-around", "space-evenly", "baseline"];
const selfPositions = ["auto", "self-start", "self-end", "baseline", "legacy", ...contentPositions];

/** Properties that take nothing but these words: a browser drops any other, `text-align: middle` for one. */
const keywords: Readonly<Record<string, ReadonlySet<string>>> = {
  "text-align": new Set([
    ...["left", "right", "center", "start", "end", "justify", "match-parent"],
    ...["-webkit-left", "-webkit-right", "-webkit-center"],
  ]),
  display: new Set([
    ...["none", "inline", "block", "inline-block", "flex", "inline-flex", "grid", "inline-grid", "contents"],
    ...["flow-root", "list-item", "table", "inline-table", "table-row", "table-cell", "table-row-group"],
    ...["table-header-group", "table-footer-group", "table-column", "table-column-group", "table-caption"],
    ...["-webkit-box", "-webkit-inline-box", "-webkit-flex", "ruby", "math"],
  ]),
  position: new Set(["static", "relative", "absolute", "fixed", "sticky", "-webkit-sticky"]),
  float: new Set(["none", "left", "right", "inline-start", "inline-end"]),
  visibility: new Set(["visible", "hidden", "collapse"]),
  direction: new Set(["ltr", "rtl"]),
  "flex-direction": new Set(["row", "row-reverse", "column", "column-reverse"]),
  "flex-wrap": new Set(["nowrap", "wrap", "wrap-reverse"]),
  "justify-content": new Set([...contentPositions, ...distributions]),
  "align-content": new Set([...contentPositions, ...distributions]),
  "align-items": new Set(selfPositions),
  "align-self": new Set(selfPositions),
  "justify-items": new Set(selfPositions),
  "justify-self": new Set(selfPositions),
};

const lengths = new Set([
  ...["width", "min-width", "max-width", "height", "max-height", "left", "right", "top", "bottom", "text-indent"],
  ...["margin-left", "margin-right", "margin-top", "margin-bottom"],
  ...["padding-left", "padding-right", "padding-top", "padding-bottom", "font-size"],
]);

const logical: Readonly<Record<string, string>> = {
  "margin-inline-start": "margin-left",
  "margin-inline-end": "margin-right",
  "padding-inline-start": "padding-left",
  "padding-inline-end": "padding-right",
  "inset-inline-start": "left",
  "inset-inline-end": "right",
  "inline-size": "width",
  "max-inline-size": "max-width",
  "-webkit-transform": "transform",
  "-webkit-justify-content": "justify-content",
  "-webkit-align-items": "align-items",
  "-webkit-flex-direction": "flex-direction",
  "-webkit-animation": "animation",
  "grid-column-gap": "column-gap",
  "grid-column-start": "grid-column",
  "grid-column-end": "grid-column",
  "grid-row": "grid-area",
  "grid-row-start": "grid-area",
  "grid-row-end": "grid-area",
  "animation-name": "animation",
  "-webkit-background-clip": "background-clip",
  "-webkit-text-stroke-width": "-webkit-text-stroke",
  "-webkit-text-stroke-color": "-webkit-text-stroke",
  "column-width": "columns",
  "column-count": "columns",
  "overflow-x": "overflow",
  "overflow-y": "overflow",
};

/** The longhands that `property: value` sets; none where a browser drops it. */
export function longhands(property: string, value: string): [property: string, value: string][] {
  if (value === "") return [];
  const seen = !/[\uFFFC$@]|var\(|env\(|theme\(|v-bind\(/u.test(value);
  const name = logical[property] ?? property;
  const sides = boxSides(name);
  if (sides)
    return sides.names.map((side, index) => [side, seen ? sideValue(words(value), index, sides) : unseenValue]);
  const parts = pairs(name, value, seen);
  if (parts) return parts;
  if (!seen) return [[name, unseenValue]];
  const allowed = keywords[name];
  const plain = value.replace(/^(?:safe|unsafe) /u, "");
  if (allowed && !allowed.has(plain) && !globalKeywords.has(plain)) return [];
  // Browsers take a bare number for a length only in pages without a doctype.
  if (lengths.has(name) && /^[+-]?[\d.]+$/u.test(value) && Number(value) !== 0) return [[name, unseenValue]];
  return [[name, plain]];
}

interface Sides {
  readonly names: readonly string[];
  /** Whether the value names all four sides, top first. */
  readonly around: boolean;
}

function boxSides(property: string): Sides | null {
  const all = ["top", "right", "bottom", "left"];
  switch (property) {
    case "margin":
    case "padding":
      return { names: all.map((side) => `${property}-${side}`), around: true };
    case "inset":
      return { names: all, around: true };
    case "margin-inline":
    case "padding-inline": {
      const base = property.slice(0, property.indexOf("-"));
      return { names: [`${base}-left`, `${base}-right`], around: false };
    }
    case "inset-inline":
      return { names: ["left", "right"], around: false };
    default:
      return null;
  }
}

function sideValue(values: readonly string[], index: number, { around }: Sides): string {
  const [first = unseenValue, second = first, third = first, fourth = second] = values;
  if (!around) return index === 0 ? first : second;
  return [first, second, third, fourth][index] ?? unseenValue;
}

/** Shorthands of two unlike properties. */
function pairs(property: string, value: string, seen: boolean): [string, string][] | null {
  const both = (first: string, second: string): [string, string][] => {
    if (!seen) return [[first, unseenValue], [second, unseenValue]]; // prettier-ignore
    const [one = "", two = one] = words(value);
    return [...longhands(first, one), ...longhands(second, two)];
  };
  switch (property) {
    case "place-content":
      return both("align-content", "justify-content");
    case "place-items":
      return both("align-items", "justify-items");
    case "place-self":
      return both("align-self", "justify-self");
    case "flex-flow":
      return words(value).flatMap((word) => longhands(word.includes("wrap") ? "flex-wrap" : "flex-direction", word));
    case "flex":
      return seen ? flexParts(value) : [["flex-grow", unseenValue], ["flex-basis", unseenValue]]; // prettier-ignore
    case "gap":
    case "grid-gap":
      return [["column-gap", seen ? (words(value).at(-1) ?? unseenValue) : unseenValue]];
    case "overflow":
      return [["overflow", seen ? (words(value)[0] ?? unseenValue) : unseenValue]];
    case "font":
      return [["font-size", seen ? sizeInFont(value) : unseenValue]];
    case "background":
      return background(seen ? words(value) : []);
    case "grid":
    case "grid-template":
      return [["grid-template-columns", value === "none" ? "none" : unseenValue]];
    default:
      return null;
  }
}

function background(parts: readonly string[]): [string, string][] {
  const [only = unseenValue, ...others] = parts;
  const clip = parts.length === 0 ? unseenValue : parts.includes("text") ? "text" : "border-box";
  return [["background-color", others.length === 0 ? only : unseenValue], ["background-clip", clip]]; // prettier-ignore
}

function flexParts(value: string): [string, string][] {
  const parts = (grow: string, basis: string): [string, string][] => [["flex-grow", grow], ["flex-basis", basis]]; // prettier-ignore
  if (value === "none" || value === "initial") return parts("0", "auto");
  if (value === "auto") return parts("1", "auto");
  const all = words(value);
  const factors = all.filter((word) => /^[\d.]+$/u.test(word));
  // A lone basis, as in `flex: 50%`, grows by one; without a basis there is none to start from.
  const basis = all.find((word) => !/^[\d.]+$/u.test(word)) ?? (factors.length > 2 ? "0" : "0%");
  return parts(factors[0] ?? "1", basis);
}

function sizeInFont(value: string): string {
  const size = words(value).find((word) => /^[\d.]+[a-z%]*(?:\/|$)/u.test(word) && !/^\d00$/u.test(word));
  return size?.split("/")[0] ?? unseenValue;
}
