import { MappedText } from "../../page/mapped-text.ts";
import type { Value } from "../../page/page.ts";
import type { Environment, Found, Reading } from "./reading.ts";
import { resolve } from "./resolve.ts";
import { isNothing } from "./static-text.ts";
import { childOf, literalValue, nodesOf, plainKey, type Node } from "./syntax.ts";
import { emptyValue, joinedValue, knownValue, unknownValue, valueOf } from "./values.ts";

/**
 * Properties whose numbers take no unit.
 * @see https://react.dev/reference/react-dom/components/common#applying-css-styles
 */
const unitless = new Set([
  ...["animationIterationCount", "aspectRatio", "borderImageOutset", "borderImageSlice", "borderImageWidth"],
  ...["boxFlex", "boxFlexGroup", "boxOrdinalGroup", "columnCount", "columns", "fillOpacity", "flex", "flexGrow"],
  ...["flexPositive", "flexNegative", "flexOrder", "flexShrink", "floodOpacity", "fontWeight", "gridArea"],
  ...["gridColumn", "gridColumnEnd", "gridColumnSpan", "gridColumnStart", "gridRow", "gridRowEnd", "gridRowSpan"],
  ...["gridRowStart", "lineClamp", "lineHeight", "opacity", "order", "orphans", "scale", "stopOpacity"],
  ...["strokeDasharray", "strokeDashoffset", "strokeMiterlimit", "strokeOpacity", "strokeWidth", "tabSize"],
  ...["widows", "zIndex", "zoom", "WebkitLineClamp", "MozBoxFlex", "WebkitBoxFlex"],
]);

/** What an expression gives `style`, as CSS declarations: in React. */
export function styleValue(reading: Reading, node: Node, environment: Environment | null): Value {
  return valueOf(reading, node, environment, (_, found) => objectValue(reading, found, withUnit), emptyValue);
}

/** What an expression gives Vue's `:style`: objects, in lists too, whose numbers get no unit. */
export function styleListValue(reading: Reading, node: Node, environment: Environment | null): Value {
  return valueOf(reading, node, environment, listedStyles, emptyValue);
}

function listedStyles(reading: Reading, found: Found): Value | null {
  if (found.node.type !== "ArrayExpression") return objectValue(reading, found, withoutUnit);
  const items = nodesOf(found.node, "elements");
  return joinedStyles(items.map((item) => styleListValue(reading, item, found.environment)));
}

/** Stands in style text for what can't be seen. */
export const gap = "\uFFFC";

/** One property of a style object as a CSS declaration; `null` where it sets nothing. */
export function styleDeclaration(reading: Reading, property: Node, environment: Environment | null): Value | null {
  return declarationValue(reading, property, environment, withUnit);
}

/** How a number in a style object is written. */
type NumberValue = typeof withUnit;

function objectValue(reading: Reading, { node, environment }: Found, numberValue: NumberValue): Value | null {
  if (node.type !== "ObjectExpression") return null;
  const declarations = nodesOf(node, "properties").map((property) =>
    declarationValue(reading, property, environment, numberValue),
  );
  return joinedStyles(declarations.filter((declaration) => declaration !== null));
}

/** Declarations one after the other. */
export function joinedStyles(styles: readonly Value[]): Value {
  return joinedValue(styles.flatMap((style, index) => (index > 0 ? [knownValue("; "), style] : [style])));
}

function declarationValue(
  reading: Reading,
  property: Node,
  environment: Environment | null,
  numberValue: NumberValue,
): Value | null {
  if (property.type !== "Property" && property.type !== "ObjectProperty") {
    const spread = childOf(property, "argument");
    const value = spread && styleValue(reading, spread, environment);
    return value?.kind === "known" && value.text.text === ""
      ? null
      : (value ?? unknownValue(reading, property, environment));
  }
  const key = plainKey(property, "key");
  const value = childOf(property, "value");
  if (key === null || !value) return unknownValue(reading, property, environment);
  const found = resolve(reading, value, environment);
  if (found.as === "expression" && isNothing(found.node)) return null;
  return joinedValue([knownValue(`${cssProperty(key)}: `), numberValue(reading, key, value, found, environment)]);
}

function withUnit(reading: Reading, key: string, node: Node, found: Found, environment: Environment | null): Value {
  const number = literalValue(found.node);
  const value = valueOf(reading, node, environment);
  const isBare = typeof number !== "number" || number === 0 || unitless.has(key) || key.startsWith("--");
  if (value.kind !== "known" || isBare) return value;
  return { kind: "known", text: MappedText.join([value.text, MappedText.detached("px")]) };
}

function withoutUnit(
  reading: Reading,
  _key: string,
  node: Node,
  _found: Found,
  environment: Environment | null,
): Value {
  return valueOf(reading, node, environment);
}

/** `textAlign` as CSS spells it. */
export function cssProperty(key: string): string {
  if (key.startsWith("--")) return key;
  const dashed = key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  return dashed.startsWith("ms-") ? `-${dashed}` : dashed;
}

/** `text-align` as a style object spells it. */
export function styleKey(property: string): string {
  if (property.startsWith("--")) return property;
  const name = property.startsWith("-ms-") ? property.slice(1) : property;
  return name.replaceAll(/-(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());
}
