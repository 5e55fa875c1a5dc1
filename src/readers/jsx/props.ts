import type { Environment, Found, Reading } from "./reading.ts";
import { resolve } from "./resolve.ts";
import { childOf, jsxName, nodesOf, plainKey, stringOf, type Node } from "./syntax.ts";

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
    if (attribute.type === "JSXAttribute") props.push(propOf(attribute, environment));
    else {
      const spread = childOf(attribute, "argument");
      const spreadProps = spread && propsOfObject(reading, resolve(reading, spread, environment));
      for (const prop of spreadProps ?? [{ kind: "unknown" as const, node: attribute }]) props.push(prop);
    }
  }
  return props;
}

function propOf(attribute: Node, environment: Environment | null): Prop {
  const value = childOf(attribute, "value");
  const expression = value?.type === "JSXExpressionContainer" ? childOf(value, "expression") : value;
  const found = expression && ({ node: expression, environment, as: "expression" } as const);
  return { kind: "prop", name: jsxName(childOf(attribute, "name")), node: attribute, value: found };
}

/** `null` where the object isn't known as a whole. */
function propsOfObject(reading: Reading, { node, environment, as }: Found): Prop[] | null {
  if (as !== "expression" || node.type !== "ObjectExpression" || reading.open.has(node)) return null;
  const props: Prop[] = [];
  reading.open.add(node);
  const isKnown = nodesOf(node, "properties").every((property) => {
    const spread = property.type.includes("Spread") ? childOf(property, "argument") : null;
    const inner = spread && propsOfObject(reading, resolve(reading, spread, environment));
    for (const prop of inner ?? []) props.push(prop);
    const name = plainKey(property, "key");
    const value = childOf(property, "value");
    const isAccessor = ["get", "set"].includes(stringOf(property, "kind") ?? "");
    if (inner) return true;
    if (name === null || !value || isAccessor) return false;
    props.push({ kind: "prop", name, node: property, value: { node: value, environment, as: "expression" } });
    return true;
  });
  reading.open.delete(node);
  return isKnown ? props : null;
}
