import type { Environment, Found, Reading } from "../script/reading.ts";
import { resolve } from "../script/resolve.ts";
import { childOf, jsxName, nodesOf, plainKey, stringOf, type Node } from "../script/syntax.ts";

/** A prop as a tag or a spread object gives it. */
export interface Prop {
  readonly kind: "prop";
  readonly name: string;
  /** The JSX attribute, or the property of the spread object. */
  readonly node: Node;
  /** `null` for a name alone, which means `true`. */
  readonly value: Found | null;
}

/** Something that may give any prop. */
export interface UnknownProps {
  readonly kind: "unknown";
  readonly node: Node;
}

/** The props that a tag gives, in source order; of two with one name the later counts. */
export function propsOf(reading: Reading, opening: Node, environment: Environment | null): (Prop | UnknownProps)[] {
  const props: (Prop | UnknownProps)[] = [];
  for (const attribute of nodesOf(opening, "attributes")) {
    const spread = attribute.type === "JSXAttribute" ? null : childOf(attribute, "argument");
    if (!spread) props.push(propOf(attribute, environment));
    else for (const prop of spreadProps(reading, attribute, resolve(reading, spread, environment))) props.push(prop);
  }
  return props;
}

function propOf(attribute: Node, environment: Environment | null): Prop {
  const value = childOf(attribute, "value");
  const expression = value?.type === "JSXExpressionContainer" ? childOf(value, "expression") : value;
  const found = expression && ({ node: expression, environment, as: "expression" } as const);
  return { kind: "prop", name: jsxName(childOf(attribute, "name")), node: attribute, value: found };
}

/** The props that the object `found` gives where `spread` stands. */
function spreadProps(reading: Reading, spread: Node, found: Found): readonly (Prop | UnknownProps)[] {
  const unknown = [{ kind: "unknown", node: spread } as const];
  if (found.as === "children" || (found.as === "rest" && !found.taken)) return unknown;
  const { node, environment, as } = found.as === "rest" ? resolve(reading, found.node, found.environment) : found;
  if (as !== "expression" || reading.open.has(node) || reading.steps <= 0) return unknown;
  reading.open.add(node);
  const props =
    node.type === "JSXOpeningElement"
      ? [...propsOf(reading, node, environment), ...childrenProp(reading, spread, node, environment)]
      : propsOfObject(reading, spread, node, environment);
  reading.open.delete(node);
  const taken = found.taken ?? [];
  return props?.filter((prop) => prop.kind === "unknown" || !taken.includes(prop.name)) ?? unknown;
}

/** `null` where the object isn't known as a whole. */
function propsOfObject(
  reading: Reading,
  spread: Node,
  object: Node,
  environment: Environment | null,
): (Prop | UnknownProps)[] | null {
  if (object.type !== "ObjectExpression") return null;
  const props: (Prop | UnknownProps)[] = [];
  for (const property of nodesOf(object, "properties")) {
    const inner = property.type.includes("Spread") ? childOf(property, "argument") : null;
    if (inner) {
      for (const prop of spreadProps(reading, spread, resolve(reading, inner, environment))) props.push(prop);
      continue;
    }
    const name = plainKey(property, "key");
    const value = childOf(property, "value");
    if (name === null || !value || ["get", "set"].includes(stringOf(property, "kind") ?? "")) return null;
    props.push({ kind: "prop", name, node: property, value: { node: value, environment, as: "expression" } });
  }
  return props;
}

/** What stands between a component's tags is one of its props. */
function childrenProp(reading: Reading, spread: Node, opening: Node, environment: Environment | null): Prop[] {
  const element = reading.scopes.parentOf(opening);
  if (!element || !hasChildren(element)) return [];
  return [{ kind: "prop", name: "children", node: spread, value: { node: element, environment, as: "children" } }];
}

/** Whether anything but a line break stands between the tags. */
export function hasChildren(element: Node): boolean {
  return nodesOf(element, "children").some(
    (child) => !(child.type === "JSXText" && isLineBreak(stringOf(child, "value") ?? "")),
  );
}

function isLineBreak(text: string): boolean {
  return text.trim() === "" && (text === "" || /[\n\r]/u.test(text));
}
