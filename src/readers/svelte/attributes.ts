import type { SourceRange, Value } from "../../page/page.ts";
import type { AttributeSource } from "../html/tag-source.ts";
import { classListValue } from "../script/class-names.ts";
import { isHandledReference } from "../script/code-handled.ts";
import type { Environment } from "../script/reading.ts";
import { resolve } from "../script/resolve.ts";
import { truth } from "../script/static-text.ts";
import { childOf, isFunction, isSet, literalValue, nodesOf, stringOf, type Node } from "../script/syntax.ts";
import { emptyValue, joinedValue, knownValue, unknownValue, valueOf } from "../script/values.ts";
import type { AttributePart, TagPart } from "../tags/attributes.ts";
import { expressionSource } from "../tags/expression-source.ts";
import type { TagReading } from "../tags/reading.ts";
import {
  attributeValueText,
  encodeBracedDoubleQuoted,
  encodeBracedSingleQuoted,
  encodeBracedUnquoted,
} from "../tags/text.ts";

/** What a tag of Svelte's says. */
export function svelteParts(reading: TagReading, startTag: Node, environment: Environment | null): readonly TagPart[] {
  return nodesOf(startTag, "attributes").flatMap((attribute) => partsOf(reading, attribute, environment));
}

function partsOf(reading: TagReading, node: Node, environment: Environment | null): TagPart[] {
  switch (node.type) {
    case "SvelteAttribute":
    case "SvelteShorthandAttribute":
      // `<svelte:element this="a">` names the element.
      return named(reading, node).sourceName === "this" ? [] : [attributePart(reading, node, environment)];
    case "SvelteSpreadAttribute":
      return [{ kind: "spread", source: sourceOf(reading, node) }];
    case "SvelteAttachTag":
      return handedTo(reading, node, true);
    case "SvelteStyleDirective":
      return [{ kind: "style", ...named(reading, node), value: styleOf(reading, node, environment) }];
    case "SvelteDirective":
      return directiveParts(reading, node, environment);
    default:
      return [];
  }
}

function directiveParts(reading: TagReading, node: Node, environment: Environment | null): TagPart[] {
  switch (stringOf(node, "kind")) {
    case "Class":
      return [{ kind: "class", ...named(reading, node), value: classOf(reading, node, environment) }];
    case "Action":
      return handedTo(reading, node, true);
    case "Binding":
      if (directiveName(reading, node) === "this") return handedTo(reading, node, isHandled(reading, node));
      return [{ ...codePart(reading, node), sourceName: directiveName(reading, node), isCode: false }];
    case "Let":
      return [];
    default:
      return [codePart(reading, node)];
  }
}

/** Code that is handed the element may show it, as with React's `ref`; where it is known to use it, set what it likes. */
function handedTo(reading: TagReading, node: Node, isUsed: boolean): TagPart[] {
  const reference = { ...codePart(reading, node), sourceName: "ref" };
  return isUsed ? [reference, { kind: "code", ...named(reading, node) }] : [reference];
}

/** Whether the script uses the element that `bind:this` gives it. */
function isHandled(reading: TagReading, node: Node): boolean {
  const expression = childOf(node, "expression");
  return expression !== null && isHandledReference(reading, expression);
}

function codePart(reading: TagReading, node: Node): AttributePart {
  const value = unknownValue(reading, node, null);
  return { kind: "attribute", ...named(reading, node), value, isCode: true, source: null };
}

function named(reading: TagReading, node: Node): { readonly sourceName: string; readonly range: SourceRange } {
  const key = childOf(node, "key");
  return { sourceName: key ? sourceOf(reading, key) : sourceOf(reading, node), range: node.range };
}

function directiveName(reading: TagReading, node: Node): string {
  const key = childOf(node, "key");
  const name = key && childOf(key, "name");
  return name ? sourceOf(reading, name) : "";
}

function sourceOf({ file }: TagReading, { range }: Node): string {
  return file.text.slice(...range);
}

/** `class:name={condition}`. */
function classOf(reading: TagReading, node: Node, environment: Environment | null): Value {
  const name = knownValue(directiveName(reading, node));
  const condition = childOf(node, "expression");
  const answer = condition && truth(reading, condition, environment);
  if (typeof answer === "boolean") return answer ? name : emptyValue;
  return { kind: "choice", values: [name, emptyValue] };
}

/** `style:property={value}`, which nothing takes away from the element's other styles. */
function styleOf(reading: TagReading, node: Node, environment: Environment | null): Value {
  const property = directiveName(reading, node);
  const parts = nodesOf(node, "value");
  const key = childOf(node, "key");
  const name = key && childOf(key, "name");
  const value =
    parts.length > 0 || !name
      ? joinedValue(parts.map((part) => partValue(reading, part, environment)))
      : valueOf(reading, name, environment);
  const isImportant = sourceOf(reading, node)
    .slice(0, property.length + 20)
    .includes("|important");
  return joinedValue([knownValue(`${property}: `), value, knownValue(isImportant ? " !important" : "")]);
}

function attributePart(reading: TagReading, node: Node, environment: Environment | null): AttributePart {
  const part = { kind: "attribute", ...named(reading, node) } as const;
  const expression = onlyExpression(node);
  const isCode = isHandler(reading, part.sourceName, expression, environment);
  if (isCode) return { ...part, isCode, value: unknownValue(reading, node, null), source: null };
  const name = part.sourceName.toLowerCase();
  if (expression) {
    const value = expressionValue(reading, name, expression, environment);
    const isShort = node.type === "SvelteShorthandAttribute" || isShorthand(reading, node);
    const source = expressionSource(reading.file, name, node.range, expression);
    return { ...part, isCode, value, source: isShort ? { ...source, isCode: true } : source };
  }
  const parts = nodesOf(node, "value");
  const value = joinedValue(parts.map((one) => partValue(reading, one, environment)));
  const isPlain = parts.every(({ type }) => type === "SvelteLiteral");
  return { ...part, isCode, value, source: isPlain ? plainSource(reading, name, node) : null };
}

/** `{href}`, which takes its name from its value. */
function isShorthand(reading: TagReading, node: Node): boolean {
  return sourceOf(reading, node).startsWith("{");
}

function isHandler(
  reading: TagReading,
  name: string,
  expression: Node | null,
  environment: Environment | null,
): boolean {
  if (/^on[a-z:]/iu.test(name)) return true;
  return expression !== null && isFunction(resolve(reading, expression, environment).node);
}

/** The expression that is all of the attribute's value. */
function onlyExpression(node: Node): Node | null {
  const shorthand = childOf(node, "value");
  if (shorthand) return shorthand;
  const [part, ...others] = nodesOf(node, "value");
  return part?.type === "SvelteMustacheTag" && others.length === 0 ? childOf(part, "expression") : null;
}

/** What the attribute gets; `null` where Svelte leaves it out. */
function expressionValue(
  reading: TagReading,
  name: string,
  expression: Node,
  environment: Environment | null,
): Value | null {
  const found = resolve(reading, expression, environment).node;
  const literal = literalValue(found);
  if (literal === null || literal === false || stringOf(found, "name") === "undefined") return null;
  if (literal === true) return emptyValue;
  return name === "class"
    ? classListValue(reading, expression, environment)
    : valueOf(reading, expression, environment);
}

/** A part of a value that may hold several: text, or an expression in braces. */
function partValue(reading: TagReading, part: Node, environment: Environment | null): Value {
  const expression = childOf(part, "expression");
  if (expression) return valueOf(reading, expression, environment);
  const text = stringOf(part, "value") ?? "";
  const encode = encoderAt(reading.file.text.charAt(part.range[0] - 1));
  return { kind: "known", text: attributeValueText(reading.file, part.range, text, encode) };
}

function encoderAt(before: string): AttributeSource["encode"] {
  if (before === '"') return encodeBracedDoubleQuoted;
  return before === "'" ? encodeBracedSingleQuoted : encodeBracedUnquoted;
}

/** How an attribute that holds no expression stands in its tag. */
function plainSource(reading: TagReading, name: string, node: Node): AttributeSource {
  const { range } = node;
  const [literal] = nodesOf(node, "value");
  if (literal) {
    const encode = encoderAt(reading.file.text.charAt(literal.range[0] - 1));
    return { name, range, value: literal.range, encode };
  }
  if (isSet(node, "boolean")) return { name, range, value: null, encode: encodeBracedUnquoted };
  const inner = range[1] - 1;
  return { name, range, value: [inner, inner], encode: encoderAt(reading.file.text.charAt(inner)) };
}
