import type { Attribute, Value } from "../../page/page.ts";
import { styleOfProp, type ComponentModel } from "../components.ts";
import { classValue } from "../script/class-names.ts";
import type { Environment, Reading } from "../script/reading.ts";
import { handledAttributes, isHandledReference } from "../script/code-handled.ts";
import { resolve } from "../script/resolve.ts";
import { styleValue } from "../script/style.ts";
import { isFunction, literalValue, stringOf, type Node } from "../script/syntax.ts";
import { type Prop, propsOf } from "./props.ts";
import { emptyValue, unknownValue, valueOf } from "../script/values.ts";

/** What an element's or a component's tag says. */
export interface ReadAttributes {
  readonly attributes: readonly Attribute[];
  /** False where a spread may add more. */
  readonly areAll: boolean;
  /** What the component's own props say, as CSS declarations. */
  readonly style: string;
  readonly isStyleKnown: boolean;
  /** Whether code is handed the element, which may write into it. */
  readonly isHandled: boolean;
}

/** Props that no element gets. */
const unshown = new Set(["key", "children", "dangerouslySetInnerHTML"]);

/** JSX names whose HTML name is more than their lower case. */
const htmlNames: Readonly<Record<string, string>> = { className: "class", htmlFor: "for" };

/** @param model of the component that the tag names; `null` for elements and unknown components. */
export function readAttributes(
  reading: Reading,
  opening: Node,
  environment: Environment | null,
  model: ComponentModel | null,
): ReadAttributes {
  let attributes: Attribute[] = [];
  let areAll = true;
  let style = "";
  let isStyleKnown = true;
  let reference: Prop | null = null;
  for (const prop of propsOf(reading, opening, environment)) {
    if (prop.kind === "unknown") {
      areAll = false;
      attributes = attributes.map((attribute) => overridable(reading, attribute, prop.node));
      continue;
    }
    if (prop.name === "ref") reference = prop;
    const own = model && styleOfProp(model, prop.name, attributeValue(reading, prop, ""));
    if (own) {
      if (own.style !== "") style += `; ${own.style}`;
      isStyleKnown &&= own.isKnown;
      if (!own.mayBeAttribute) continue;
    }
    const name = htmlName(prop.name, model);
    if (unshown.has(prop.name) || (name === "href" && model && prop.name !== model.link)) continue;
    attributes = attributes.filter((attribute) => attribute.name !== name);
    const attribute = readAttribute(reading, prop, name);
    if (attribute) attributes.push(attribute);
  }
  const isHandled = reference?.value != null && isHandledReference(reading, reference.value.node);
  if (!reference || !isHandled) return { attributes, areAll, style, isStyleKnown, isHandled: false };
  const handed = { range: reference.node.range, name: reference.name };
  attributes = [...handledAttributes(reading, attributes, handed)];
  return { attributes, areAll: false, style, isStyleKnown, isHandled };
}

function htmlName(name: string, model: ComponentModel | null): string {
  if (name === model?.link) return "href";
  return Object.hasOwn(htmlNames, name) ? (htmlNames[name] ?? name) : name.toLowerCase();
}

function readAttribute(reading: Reading, prop: Prop, name: string): Attribute | null {
  const isCode = isHandler(reading, prop);
  const value = isCode ? unknownValue(reading, prop.node, null) : attributeValue(reading, prop, name);
  if (!value) return null;
  const attribute: Attribute = { name, sourceName: prop.name, value, range: prop.node.range, isCode };
  reading.attributeOrigins.set(attribute, prop.node);
  return attribute;
}

function isHandler(reading: Reading, { name, value }: Prop): boolean {
  if (/^on[A-Z:]/u.test(name)) return true;
  return value !== null && isFunction(resolve(reading, value.node, value.environment).node);
}

/** What the attribute gets; `null` where React leaves it out. */
function attributeValue(reading: Reading, { value }: Prop, name: string): Value | null {
  if (value === null) return emptyValue;
  if (value.as !== "expression") return unknownValue(reading, value.node, null);
  const { node, environment } = value;
  const found = resolve(reading, node, environment).node;
  const literal = literalValue(found);
  if (literal === null || literal === false || isUndefined(found)) return null;
  // `true`, and a prop that is handed on and was written without a value.
  if (literal === true || found.type === "JSXAttribute") return emptyValue;
  if (name === "class") return classValue(reading, node, environment);
  if (name === "style") return styleValue(reading, node, environment);
  return valueOf(reading, node, environment);
}

function isUndefined(node: Node): boolean {
  return node.type === "Identifier" && stringOf(node, "name") === "undefined";
}

/** An attribute that a spread behind it may set again. */
function overridable(reading: Reading, attribute: Attribute, spread: Node): Attribute {
  const changed: Attribute = { ...attribute, value: { ...unknownOf(reading, spread), says: null } };
  reading.attributeOrigins.set(changed, spread);
  return changed;
}

function unknownOf(reading: Reading, spread: Node): Value & { kind: "unknown" } {
  const source = reading.file.text.slice(...spread.range);
  return { kind: "unknown", source, says: null, reason: `\`${source.slice(0, 60)}\` may set it again` };
}
