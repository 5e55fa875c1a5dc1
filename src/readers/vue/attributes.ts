import { MappedText } from "../../page/mapped-text.ts";
import type { Attribute, SourceRange, Value } from "../../page/page.ts";
import { styleOfProp, type ComponentModel } from "../components.ts";
import { encodeDoubleQuoted, encodeSingleQuoted, encodeUnquoted, mapToSource } from "../html/source-text.ts";
import { classListValue } from "../script/class-names.ts";
import { handledAttributes, isUsedName } from "../script/code-handled.ts";
import type { Environment, Reading } from "../script/reading.ts";
import { resolve } from "../script/resolve.ts";
import { isNothing } from "../script/static-text.ts";
import { joinedStyles, styleListValue } from "../script/style.ts";
import { childOf, isFunction, literalValue, nodesOf, plainKey, stringOf, type Node } from "../script/syntax.ts";
import { emptyValue, joinedValue, knownValue, unknownValue, valueOf } from "../script/values.ts";
import { attributesOf, customDirective, tagName, type Directive, type PlainAttribute } from "./syntax.ts";

/** What a tag says of its element or component. */
export interface ReadAttributes {
  readonly attributes: readonly Attribute[];
  /** False where an object or a computed name may add more. */
  readonly areAll: boolean;
  /** What the component's own props say, as CSS declarations. */
  readonly style: string;
  readonly isStyleKnown: boolean;
  /** Whether code is handed the element, which may write into it. */
  readonly isHandled: boolean;
}

/** What one attribute, or one property of an object that is bound whole, gives. */
interface Given {
  /** As written, without `:` and modifiers. */
  readonly name: string;
  readonly sourceName: string;
  readonly node: Node;
  /** `null` where Vue leaves the attribute out. */
  readonly value: Value | null;
  readonly isCode: boolean;
}

/** Something that may give any attribute. */
interface Unknown {
  readonly unknown: Node;
}

/** Attributes that mean something to Vue and that no element gets. */
const unshown = new Set(["key", "ref", "is", "slot", "slot-scope", "scope", "v-cloak"]);

/** Bindings that set an element's content. */
const contentBindings = new Set(["innerhtml", "inner-html", "textcontent", "text-content", "innertext", "inner-text"]);

/** The binding that sets the element's content as a property. */
export function boundContent(element: Node): Directive | null {
  for (const attribute of attributesOf(element)) {
    if (attribute.kind !== "directive" || attribute.name !== "bind") continue;
    if (contentBindings.has(attribute.argument?.toLowerCase() ?? "")) return attribute;
  }
  return null;
}

/** @param model of the component that the tag names; `null` for elements and unknown components. */
export function readAttributes(
  reading: Reading,
  element: Node,
  environment: Environment | null,
  model: ComponentModel | null = null,
): ReadAttributes {
  const drafts = new Map<string, Attribute>();
  const own = { style: "", isStyleKnown: true };
  let areAll = true;
  for (const given of givenBy(reading, element, environment)) {
    if ("unknown" in given) {
      areAll = false;
      for (const [name, attribute] of drafts) drafts.set(name, overridable(reading, attribute, given.unknown));
      continue;
    }
    if (model && takeStyleProp(model, given, own)) continue;
    const isAlias = given.name === "href" && isNuxtLink(tagName(element));
    const name = isAlias ? "href" : htmlName(given.name, model);
    const attribute = name !== null && !unshown.has(name) ? attributeOf(reading, name, given, drafts.get(name)) : null;
    if (attribute) drafts.set(attribute.name, attribute);
  }
  const attributes = [...drafts.values()];
  const handed = handedBy(reading, element);
  if (!handed) return { attributes, areAll, ...own, isHandled: false };
  return { ...own, attributes: handledAttributes(reading, attributes, handed), areAll: false, isHandled: true };
}

/** What hands the element to code: a directive of the site's own, or a ref that the script uses. */
function handedBy(reading: Reading, element: Node): { readonly range: SourceRange; readonly name: string } | null {
  const directive = customDirective(element);
  if (directive) return { range: directive.node.range, name: `v-${directive.name}` };
  for (const attribute of attributesOf(element)) {
    const { node, kind } = attribute;
    if (kind === "directive" && attribute.name === "bind" && attribute.argument === "ref")
      return { range: node.range, name: ":ref" };
    const name = kind === "plain" && attribute.name === "ref" && attribute.value && stringOf(attribute.value, "value");
    if (typeof name === "string" && isUsedName(reading.scopes, name)) return { range: node.range, name: "ref" };
  }
  const isRoot = childOf(element, "parent") === childOf(reading.scopes.program, "templateBody");
  return isRoot && isUsedName(reading.scopes, "$el") ? { range: element.range, name: "$el" } : null;
}

/** Whether the tag is Nuxt's link, whose address may be given as `href` too, and may be another site's. */
export function isNuxtLink(name: string): boolean {
  return /^nuxt-?link$/iu.test(name);
}

/** A prop that is a CSS property of what the component renders. */
function takeStyleProp(
  model: ComponentModel,
  { name, value }: Given,
  own: { style: string; isStyleKnown: boolean },
): boolean {
  const camel = name.replaceAll(/-(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());
  const given = styleOfProp(model, camel, value);
  if (!given) return false;
  if (given.style !== "") own.style += `; ${given.style}`;
  own.isStyleKnown &&= given.isKnown;
  return !given.mayBeAttribute;
}

/** The name that HTML has for an attribute; `null` for a prop that the component keeps to itself. */
function htmlName(name: string, model: ComponentModel | null): string | null {
  if (name === model?.link) return "href";
  const lower = name.toLowerCase();
  return model && lower === "href" && model.link !== "href" ? null : lower;
}

function attributeOf(reading: Reading, name: string, given: Given, before: Attribute | undefined): Attribute | null {
  const { sourceName, node, value, isCode } = given;
  if (!value) return null;
  const attribute: Attribute = { name, sourceName, value, range: node.range, isCode };
  if (!before || isCode) {
    reading.attributeOrigins.set(attribute, node);
    return attribute;
  }
  return { ...before, value: together(name, before.value, value) };
}

/** A static and a bound attribute of one name: classes and styles join, of others either may count. */
function together(name: string, one: Value, other: Value): Value {
  if (name === "class") return joinedValue([one, knownValue(" "), other]);
  return name === "style" ? joinedStyles([one, other]) : { kind: "choice", values: [one, other] };
}

/** An attribute that an object bound behind it may set again. */
function overridable(reading: Reading, attribute: Attribute, object: Node): Attribute {
  if (attribute.isCode) return attribute;
  const unknown = unknownValue(reading, object, null);
  const value = together(
    attribute.name,
    attribute.value,
    unknown.kind === "unknown" ? { ...unknown, says: null } : unknown,
  );
  return { ...attribute, value };
}

function* givenBy(reading: Reading, element: Node, environment: Environment | null): Generator<Given | Unknown> {
  for (const attribute of attributesOf(element)) {
    if (attribute.kind === "plain") yield givenByPlain(reading, attribute);
    else if (attribute.name === "on") {
      if (attribute.argument !== null) yield handler(reading, attribute, `on${attribute.argument}`);
    } else if (attribute.name === "bind") yield* givenByBinding(reading, attribute, environment);
  }
}

function givenByPlain(reading: Reading, { name, node, value }: PlainAttribute): Given {
  const text = value && plainValue(reading, value);
  return { name, sourceName: name, node, value: text ? { kind: "known", text } : emptyValue, isCode: false };
}

/** An attribute that is no directive, as if it stood alone. */
export function plainAttribute(reading: Reading, attribute: PlainAttribute, name: string): Attribute {
  const { value, sourceName, node } = givenByPlain(reading, attribute);
  return { name, sourceName, value: value ?? emptyValue, range: node.range, isCode: false };
}

function plainValue({ file }: Reading, literal: Node): MappedText {
  const [start, end] = literal.range;
  const value = stringOf(literal, "value") ?? "";
  const quote = file.text.charAt(start);
  if (quote !== '"' && quote !== "'") return mapToSource(file.text, [start, end], value, "attribute", encodeUnquoted);
  const encode = quote === '"' ? encodeDoubleQuoted : encodeSingleQuoted;
  return mapToSource(file.text, [start + 1, end - 1], value, "attribute", encode);
}

function handler(reading: Reading, { node }: Directive, name: string): Given {
  const sourceName = sourceNameOf(reading, node);
  return { name, sourceName, node, value: unknownValue(reading, node, null), isCode: true };
}

function sourceNameOf({ file }: Reading, node: Node): string {
  const key = childOf(node, "key");
  return file.text.slice(...(key ?? node).range);
}

function* givenByBinding(
  reading: Reading,
  binding: Directive,
  environment: Environment | null,
): Generator<Given | Unknown> {
  const { node, argument, isDynamic, expression } = binding;
  if (isDynamic) yield { unknown: node };
  else if (argument === null) yield* givenByObject(reading, node, expression, environment);
  else if (!contentBindings.has(argument.toLowerCase())) {
    if (/^on[A-Z-]/u.test(argument)) yield handler(reading, binding, argument.replace("-", ""));
    else {
      const name = argument.toLowerCase();
      const value = expression
        ? boundValue(reading, name, expression, environment)
        : unknownValue(reading, node, environment);
      yield { name: argument, sourceName: sourceNameOf(reading, node), node, value, isCode: false };
    }
  }
}

function* givenByObject(
  reading: Reading,
  node: Node,
  expression: Node | null,
  environment: Environment | null,
): Generator<Given | Unknown> {
  const found = expression && resolve(reading, expression, environment);
  const properties =
    found?.as === "expression" && found.node.type === "ObjectExpression" ? nodesOf(found.node, "properties") : null;
  if (!found || !properties) {
    yield { unknown: expression ?? node };
    return;
  }
  for (const property of properties) {
    const name = plainKey(property, "key");
    const value = childOf(property, "value");
    if (name === null || !value || stringOf(property, "kind") !== "init") yield { unknown: property };
    else if (/^on[A-Z]/u.test(name) || isFunction(value)) continue;
    else {
      const read = boundValue(reading, name.toLowerCase(), value, found.environment);
      yield { name, sourceName: name, node: property, value: read, isCode: false };
    }
  }
}

/** What an expression gives an attribute; `null` where Vue leaves it out. */
function boundValue(reading: Reading, name: string, node: Node, environment: Environment | null): Value | null {
  const found = resolve(reading, node, environment);
  if (found.as === "expression") {
    const literal = literalValue(found.node);
    if (literal === true) return emptyValue;
    if (literal === false || literal === null || (literal === undefined && isUndefined(found.node))) return null;
  }
  if (name === "class") return classListValue(reading, node, environment);
  return name === "style" ? styleListValue(reading, node, environment) : valueOf(reading, node, environment);
}

function isUndefined(node: Node): boolean {
  return node.type === "Identifier" && isNothing(node);
}
