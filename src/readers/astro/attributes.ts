import type { Value } from "../../page/page.ts";
import type { AttributeSource } from "../html/tag-source.ts";
import { encodeDoubleQuoted, encodeSingleQuoted } from "../html/source-text.ts";
import { type Prop, propsOf, type UnknownProps } from "../jsx/props.ts";
import { classListValue } from "../script/class-names.ts";
import type { Environment } from "../script/reading.ts";
import { resolve } from "../script/resolve.ts";
import { styleListValue } from "../script/style.ts";
import { childOf, isFunction, literalValue, stringOf, type Node } from "../script/syntax.ts";
import { emptyValue, unknownValue, valueOf } from "../script/values.ts";
import { expressionSource } from "../tags/expression-source.ts";
import { attributeValueText } from "../tags/text.ts";
import type { TagPart } from "../tags/attributes.ts";
import type { TagReading } from "../tags/reading.ts";

/** Directives of Astro's that are no attributes: they say how the element is built. */
const directive = /^(?:client|server|is|define|transition):/u;
/** They give the element its content, or name its place in a component. */
const contentDirectives = new Set(["set:html", "set:text", "key", "slot"]);

/** What a tag of Astro's says. */
export function astroParts(reading: TagReading, opening: Node, environment: Environment | null): readonly TagPart[] {
  return propsOf(reading, opening, environment).flatMap((prop) => partOf(reading, prop) ?? []);
}

function partOf(reading: TagReading, prop: Prop | UnknownProps): TagPart | null {
  if (prop.kind === "unknown") {
    return { kind: "spread", source: reading.file.text.slice(...prop.node.range) };
  }
  const { name, node } = prop;
  if (contentDirectives.has(name)) return null;
  if (name === "class:list") {
    return { kind: "class", sourceName: name, range: node.range, value: classesOf(reading, prop) };
  }
  const isCode = directive.test(name) || isHandler(reading, prop);
  const value = isCode ? unknownValue(reading, node, null) : valueOfProp(reading, prop);
  return { kind: "attribute", sourceName: name, value, range: node.range, isCode, source: sourceOf(reading, prop) };
}

function classesOf(reading: TagReading, { value, node }: Prop): Value {
  if (value?.as !== "expression") return unknownValue(reading, node, null);
  return classListValue(reading, value.node, value.environment);
}

function isHandler(reading: TagReading, { name, value }: Prop): boolean {
  if (/^on[a-z:]/iu.test(name)) return true;
  return value !== null && isFunction(resolve(reading, value.node, value.environment).node);
}

/** What the attribute gets; `null` where Astro leaves it out. */
function valueOfProp(reading: TagReading, { value, node, name }: Prop): Value | null {
  if (value === null) return emptyValue;
  if (value.as !== "expression") return unknownValue(reading, node, null);
  const { node: held, environment } = value;
  if (isQuoted(held, node)) return { kind: "known", text: quotedText(reading, held) };
  const found = resolve(reading, held, environment).node;
  const literal = literalValue(found);
  if (literal === null || literal === false || stringOf(found, "name") === "undefined") return null;
  if (literal === true || found.type === "JSXAttribute") return emptyValue;
  if (name === "style") return styleListValue(reading, held, environment);
  if (name === "class") return classListValue(reading, held, environment);
  return valueOf(reading, held, environment);
}

/** Whether the value stands in quotes as in HTML. */
function isQuoted(held: Node, attribute: Node): boolean {
  return childOf(attribute, "value") === held && typeof literalValue(held) === "string";
}

function quotedText({ file }: TagReading, literal: Node): ReturnType<typeof attributeValueText> {
  const [start, end] = literal.range;
  return attributeValueText(file, [start + 1, end - 1], stringOf(literal, "value") ?? "", encoderAt(file.text, start));
}

function encoderAt(text: string, quote: number): (text: string) => string {
  return text.charAt(quote) === "'" ? encodeSingleQuoted : encodeDoubleQuoted;
}

/** How the attribute stands in its own tag. */
function sourceOf(reading: TagReading, { name, node, value }: Prop): AttributeSource | null {
  if (!node.type.endsWith("Attribute")) return null;
  const { range } = node;
  const key = name.toLowerCase();
  if (!value) return { name: key, range, value: null, encode: encodeDoubleQuoted };
  const [start, end] = value.node.range;
  if (isQuoted(value.node, node)) {
    return { name: key, range, value: [start + 1, end - 1], encode: encoderAt(reading.file.text, start) };
  }
  return expressionSource(reading.file, key, range, value.node);
}
