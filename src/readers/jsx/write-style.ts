import { declarationsIn } from "../../page/declarations.ts";
import type { TextChange } from "../../page/page.ts";
import { stringText } from "../script/escapes.ts";
import { cssProperty, styleKey } from "../script/style.ts";
import { childOf, literalValue, nodesOf, plainKey, unwrapped, type Node } from "../script/syntax.ts";
import { ownLine } from "./tag.ts";

/** The object that an attribute or a property holds, where it stands there itself. */
export function styleObject(holder: Node): Node | null {
  const held = childOf(holder, "value");
  const expression = held?.type === "JSXExpressionContainer" ? childOf(held, "expression") : held;
  const object = expression && unwrapped(expression);
  return object?.type === "ObjectExpression" ? object : null;
}

/** CSS declarations as a style object. */
export function writtenStyle(css: string, quote: string): string {
  const properties = declarationsIn(css).map(({ property, valueStart, valueEnd }) =>
    writtenProperty(styleKey(property), css.slice(valueStart, valueEnd), quote),
  );
  return properties.length === 0 ? "{}" : `{ ${properties.join(", ")} }`;
}

function writtenProperty(key: string, value: string, quote: string): string {
  const isPlain = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key);
  return `${isPlain ? key : quoted(key, quote)}: ${quoted(value, quote)}`;
}

function quoted(text: string, quote: string): string {
  return `${quote}${stringText(quote)(text) ?? ""}${quote}`;
}

/** Gives an object a property that holds a string; `null` where another may still count, or what it holds is code. */
export function setProperty(
  object: Node,
  key: string,
  value: string,
  quote: string,
  source: string,
): TextChange | null {
  const properties = nodesOf(object, "properties");
  const own = properties.findLast((property) => plainKey(property, "key") === key);
  const after = own ? properties.slice(properties.indexOf(own) + 1) : properties;
  if (own && after.some((property) => plainKey(property, "key") === null)) return null;
  if (own) return replacedValue(own, value, quote, source);
  if (properties.some((property) => cssProperty(plainKey(property, "key") ?? "") === cssProperty(key))) return null;
  const written = writtenProperty(key, value, quoteOf(object, source) ?? quote);
  const last = properties.at(-1);
  if (!last) return { range: object.range, text: `{ ${written} }` };
  return { range: [last.range[1], last.range[1]], text: `,${ownLine(source, last.range[0]) ?? " "}${written}` };
}

function replacedValue(property: Node, value: string, quote: string, source: string): TextChange | null {
  const held = childOf(property, "value");
  const literal = held && literalValue(held);
  if (!held || literal === undefined || property.type.startsWith("Spread")) return null;
  if (typeof literal !== "string") return { range: held.range, text: quoted(value, quote) };
  return { range: held.range, text: quoted(value, source.charAt(held.range[0])) };
}

/** The quote of the object's first string. */
function quoteOf(object: Node, source: string): string | null {
  for (const property of nodesOf(object, "properties")) {
    const held = childOf(property, "value");
    if (held && typeof literalValue(held) === "string") return source.charAt(held.range[0]);
  }
  return null;
}

/** Takes a property out with its comma; `null` where another would come to count. */
export function removedProperty(object: Node, key: string): TextChange | null {
  const properties = nodesOf(object, "properties");
  const named = properties.filter((property) => plainKey(property, "key") === key);
  const [own, ...others] = named;
  if (!own || others.length > 0 || properties.some((property) => plainKey(property, "key") === null)) return null;
  const index = properties.indexOf(own);
  const next = properties[index + 1];
  const previous = properties[index - 1];
  if (next) return { range: [own.range[0], next.range[0]], text: "" };
  if (previous) return { range: [previous.range[1], own.range[1]], text: "" };
  return { range: object.range, text: "{}" };
}
