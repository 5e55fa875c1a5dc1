import { deepest, type Environment, type Found, type Reading } from "./reading.ts";
import type { Binding } from "./scope.ts";
import type { Step } from "./patterns.ts";
import { heldBy, isReference } from "./reactive.ts";
import { returnsOf } from "./returns.ts";
import {
  childOf,
  isCall,
  isClass,
  isFunction,
  isMember,
  jsxName,
  listOf,
  literalValue,
  nodesOf,
  plainKey,
  stringOf,
  unwrapped,
  type Node,
} from "./syntax.ts";

/** Longer chains of names than this are no one's. */
const longestChain = 40;

/** Follows names, properties and wrappers as far as this file tells; the last expression reached. */
export function resolve(reading: Reading, node: Node, environment: Environment | null): Found {
  let found: Found = { node: unwrapped(node), environment, as: "expression" };
  for (let step = 0; step < longestChain && reading.steps > 0; step++) {
    reading.steps--;
    const next = resolveOnce(reading, found, longestChain - step);
    if (!next) break;
    found = { ...next, node: unwrapped(next.node) };
  }
  return found;
}

function resolveOnce(reading: Reading, { node, environment, as }: Found, depth: number): Found | null {
  if (as !== "expression") return null;
  if (node.type === "Identifier" || node.type === "JSXIdentifier") {
    const binding = reading.scopes.bindingOf(node);
    return binding && valueOfBinding(reading, binding, environment);
  }
  if (isMember(node) || node.type === "JSXMemberExpression") return valueOfMember(reading, node, environment, depth);
  if (!isCall(node)) return null;
  const frozen = frozenObject(node);
  return frozen ? { node: frozen, environment, as } : heldValue(reading, node, environment);
}

/** What one of Vue's references or reactive objects holds. */
function heldValue(reading: Reading, call: Node, environment: Environment | null): Found | null {
  const held = heldBy(reading.scopes, call);
  if (!held) return null;
  return held.isComputed ? onlyResult(held.node, environment) : { node: held.node, environment, as: "expression" };
}

/** What a function returns, where that is one expression; `null` for any other function. */
function onlyResult(owner: Node, environment: Environment | null): Found | null {
  if (!isFunction(owner)) return null;
  const { results, isAlways } = returnsOf(owner);
  const [result, ...others] = results;
  return result && others.length === 0 && isAlways ? { node: result, environment, as: "expression" } : null;
}

function valueOfBinding(reading: Reading, binding: Binding, environment: Environment | null): Found | null {
  if (binding.isReassigned) return null;
  if (binding.kind === "function" || binding.kind === "class" || binding.kind === "enum") {
    return { node: binding.node, environment, as: "expression" };
  }
  if (binding.isMutated) return null;
  if (binding.kind === "getter") return onlyResult(binding.node, environment);
  if (binding.kind === "variable" && binding.init) {
    return follow(reading, { node: binding.init, environment, as: "expression" }, binding.steps);
  }
  if (binding.kind !== "parameter" || !binding.parameter) return null;
  const { owner, index } = binding.parameter;
  for (let outer = environment; outer; outer = outer.outer) {
    if (outer.owner !== owner) continue;
    const value = outer.values[index];
    return value ? follow(reading, value, binding.steps) : null;
  }
  return null;
}

function follow(reading: Reading, start: Found, steps: readonly Step[]): Found | null {
  let found = start;
  for (const { key, fallback, taken } of steps) {
    if (key === "") continue;
    if (key === null) return { ...found, as: "rest", ...(taken && { taken }) };
    const value = propertyOf(reading, found, key);
    if (value === null) return null;
    if (value !== "absent") found = value;
    else if (!fallback) return absentProp(reading, found);
    else found = { node: fallback, environment: start.environment, as: "expression" };
  }
  return found;
}

/** A prop that a component isn't given is `undefined`, where it has no default elsewhere; `null` for other objects. */
function absentProp(reading: Reading, object: Found): Found | null {
  const { node: opening, as } = resolve(reading, object.node, object.environment);
  const element = opening.type === "JSXOpeningElement" && as === "expression" ? reading.scopes.parentOf(opening) : null;
  const owner = element && reading.users.get(element);
  if (!owner || isClass(owner)) return null;
  const name = childOf(opening, "name");
  const [first = ""] = jsxName(name).split(".");
  if (name && reading.scopes.bindingOf(name, first)?.isMutated === true) return null;
  return { node: { type: "Identifier", range: opening.range, ...undefinedName }, environment: null, as: "expression" };
}

const undefinedName = { name: "undefined" };

function valueOfMember(reading: Reading, node: Node, environment: Environment | null, depth: number): Found | null {
  const object = childOf(node, "object");
  const key =
    node.type === "JSXMemberExpression" ? jsxName(childOf(node, "property")) : memberKey(reading, node, environment);
  if (!object || key === null || depth < 2 || isMutatedRoot(reading, object)) return null;
  const holder: Found = { node: object, environment, as: "expression" };
  const own = unwrapped(object).type === "ThisExpression" ? reading.scopes.memberOfThis(node, key) : null;
  if (own) return valueOfBinding(reading, own, environment);
  const reference = key === "value" ? referenceOf(reading, holder) : null;
  if (reference) return heldValue(reading, reference.node, reference.environment);
  const value = propertyOf(reading, holder, key);
  return value === "absent" ? absentProp(reading, holder) : value;
}

/** The call that makes the reference that `icp` of `icp.value` stands for. */
function referenceOf(reading: Reading, holder: Found): Found | null {
  let found: Found | null = { ...holder, node: unwrapped(holder.node) };
  for (let step = 0; found && step < longestChain && reading.steps > 0; step++) {
    reading.steps--;
    if (isReference(reading.scopes, found.node)) return found;
    const next = resolveOnce(reading, found, longestChain - step);
    found = next && { ...next, node: unwrapped(next.node) };
  }
  return null;
}

function memberKey(reading: Reading, node: Node, environment: Environment | null): string | null {
  const plain = plainKey(node, "property");
  const property = childOf(node, "property");
  if (plain !== null || property?.type !== "Identifier") return plain;
  const value = literalValue(resolve(reading, property, environment).node);
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

function isMutatedRoot(reading: Reading, object: Node): boolean {
  const root = unwrapped(object);
  return root.type === "Identifier" && reading.scopes.bindingOf(root)?.isMutated === true;
}

/** A property's value, `absent` where the object surely has none, `null` where that can't be told. */
export function propertyOf(reading: Reading, object: Found, key: string): Found | "absent" | null {
  // Objects in objects are followed by recursion; a chain that closes on itself ends here.
  if (object.as === "children" || reading.steps <= 0 || reading.depth > deepest) return null;
  if (object.taken?.includes(key) === true) return "absent";
  reading.depth++;
  const value = propertyOfResolved(reading, resolve(reading, object.node, object.environment), key);
  reading.depth--;
  return value;
}

function propertyOfResolved(reading: Reading, { node, environment, as }: Found, key: string): Found | "absent" | null {
  if (as !== "expression") return null;
  switch (node.type) {
    case "ObjectExpression":
      return propertyIn(reading, nodesOf(node, "properties"), environment, key);
    case "JSXOpeningElement":
      return propOf(reading, node, environment, key);
    case "ArrayExpression":
      return itemOf(node, environment, key);
    case "TSEnumDeclaration":
      return enumMember(node, key);
    default:
      return null;
  }
}

function propertyIn(
  reading: Reading,
  properties: readonly Node[],
  environment: Environment | null,
  key: string,
): Found | "absent" | null {
  for (const property of properties.toReversed()) {
    if (property.type === "SpreadElement" || property.type === "ExperimentalSpreadProperty") {
      const spread = childOf(property, "argument");
      const value = spread && propertyOf(reading, { node: spread, environment, as: "expression" }, key);
      if (value !== "absent") return value;
      continue;
    }
    const name = plainKey(property, "key");
    if (name === null) return null;
    if (name !== key) continue;
    const value = childOf(property, "value");
    const isAccessor = stringOf(property, "kind") === "get" || stringOf(property, "kind") === "set";
    return value && !isAccessor ? { node: value, environment, as: "expression" } : null;
  }
  return "absent";
}

/** Of the attributes that a component is used with. */
function propOf(
  reading: Reading,
  opening: Node,
  environment: Environment | null,
  key: string,
): Found | "absent" | null {
  const element = reading.scopes.parentOf(opening);
  const hasChildren =
    element !== null && nodesOf(element, "children").some((child) => child.type !== "JSXText" || !isBlank(child));
  if (key === "children" && element && hasChildren) return { node: element, environment, as: "children" };
  for (const attribute of nodesOf(opening, "attributes").toReversed()) {
    if (attribute.type !== "JSXAttribute") {
      const spread = childOf(attribute, "argument");
      const value = spread && propertyOf(reading, { node: spread, environment, as: "expression" }, key);
      if (value !== "absent") return value;
      continue;
    }
    if (jsxName(childOf(attribute, "name")) !== key) continue;
    const value = childOf(attribute, "value");
    const expression = value?.type === "JSXExpressionContainer" ? childOf(value, "expression") : value;
    // An attribute alone means `true`: it stands for itself.
    return { node: expression ?? attribute, environment, as: "expression" };
  }
  return "absent";
}

function isBlank(text: Node): boolean {
  const value = stringOf(text, "value") ?? "";
  return value.trim() === "" && value.includes("\n");
}

function itemOf(array: Node, environment: Environment | null, key: string): Found | "absent" | null {
  if (!/^\d{1,9}$/u.test(key)) return null;
  const items = listOf(array, "elements");
  const before = items.slice(0, Number(key) + 1);
  if (before.some((item) => item?.type === "SpreadElement")) return null;
  const item = before[Number(key)];
  return item ? { node: item, environment, as: "expression" } : "absent";
}

function enumMember(declaration: Node, key: string): Found | "absent" | null {
  const body = childOf(declaration, "body") ?? declaration;
  for (const member of nodesOf(body, "members")) {
    const id = childOf(member, "id");
    const value = childOf(member, "initializer");
    if (!id || (stringOf(id, "name") ?? stringOf(id, "value")) !== key) continue;
    return value && { node: value, environment: null, as: "expression" };
  }
  return "absent";
}

function frozenObject(call: Node): Node | null {
  const callee = childOf(call, "callee");
  const object = callee && childOf(callee, "object");
  const isFreeze = callee && isMember(callee) && ["freeze", "seal"].includes(plainKey(callee, "property") ?? "");
  if (!isFreeze || !object || stringOf(object, "name") !== "Object") return null;
  return nodesOf(call, "arguments")[0] ?? null;
}
