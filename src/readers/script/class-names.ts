import { MappedText } from "../../page/mapped-text.ts";
import type { Value } from "../../page/page.ts";
import type { Environment, Found, Reading } from "./reading.ts";
import { resolve } from "./resolve.ts";
import { textOf, truth } from "./static-text.ts";
import { moduleClassValue } from "./style-imports.ts";
import { childOf, isCall, isMember, nodesOf, plainKey, stringOf, type Node } from "./syntax.ts";
import { emptyValue, joinedValue, knownValue, unknownValue, valueOf } from "./values.ts";

/** Functions that join class names and leave out what counts as false. */
const joiners = new Set(["clsx", "classnames", "classNames", "cls", "cn", "cx", "twMerge", "twJoin"]);

/** What an expression gives `className`. */
export function classValue(reading: Reading, node: Node, environment: Environment | null): Value {
  return valueOf(reading, node, environment, joinedClasses, emptyValue);
}

function joinedClasses(reading: Reading, found: Found): Value | null {
  const { node, environment } = found;
  if (isCall(node)) {
    const callee = childOf(node, "callee");
    if (callee && isMember(callee) && plainKey(callee, "property") === "join") {
      return joinedList(reading, callee, node, environment);
    }
    return isJoiner(reading, callee) ? spaced(reading, nodesOf(node, "arguments"), environment) : null;
  }
  return moduleClassValue(reading, found);
}

function isJoiner(reading: Reading, callee: Node | null): boolean {
  if (callee?.type !== "Identifier" || !joiners.has(stringOf(callee, "name") ?? "")) return false;
  const binding = reading.scopes.bindingOf(callee);
  return binding === null || binding.kind === "import";
}

/** `["a", cond && "b"].filter(Boolean).join(" ")`. */
function joinedList(reading: Reading, callee: Node, call: Node, environment: Environment | null): Value | null {
  const [separator] = nodesOf(call, "arguments");
  const object = childOf(callee, "object");
  if (!object || !separator || textOf(reading, separator, environment)?.text !== " ") return null;
  const list = resolve(reading, withoutFilter(object), environment);
  return list.node.type === "ArrayExpression"
    ? spaced(reading, nodesOf(list.node, "elements"), list.environment)
    : null;
}

function withoutFilter(node: Node): Node {
  const callee = isCall(node) ? childOf(node, "callee") : null;
  const [test] = nodesOf(node, "arguments");
  const isFilter = callee && isMember(callee) && plainKey(callee, "property") === "filter";
  const isBoolean = test?.type === "Identifier" && stringOf(test, "name") === "Boolean";
  return (isFilter && isBoolean ? childOf(callee, "object") : null) ?? node;
}

/** What an expression gives Vue's `:class`: a string, a list, or an object whose keys are the classes. */
export function classListValue(reading: Reading, node: Node, environment: Environment | null): Value {
  return valueOf(reading, node, environment, listedClasses, emptyValue);
}

function spaced(reading: Reading, parts: readonly Node[], environment: Environment | null): Value {
  const values: Value[] = [];
  for (const part of parts) {
    const value = classListValue(reading, part, environment);
    if (value.kind === "known" && value.text.text === "") continue;
    if (values.length > 0) values.push({ kind: "known", text: MappedText.detached(" ") });
    values.push(value);
  }
  return joinedValue(values);
}

/** An argument of a joiner: a list, or an object whose keys are the classes. */
function listedClasses(reading: Reading, found: Found): Value | null {
  const { node, environment } = found;
  if (node.type === "ArrayExpression") return spaced(reading, nodesOf(node, "elements"), environment);
  if (node.type !== "ObjectExpression") return joinedClasses(reading, found);
  const values: Value[] = [];
  for (const property of nodesOf(node, "properties")) {
    const value = keyValue(reading, property, environment);
    if (values.length > 0) values.push(knownValue(" "));
    values.push(value);
  }
  return joinedValue(values);
}

function keyValue(reading: Reading, property: Node, environment: Environment | null): Value {
  const name = plainKey(property, "key");
  const condition = childOf(property, "value");
  const written = childOf(property, "key");
  const own = written && moduleClassValue(reading, { node: written, environment, as: "expression" });
  const key = name === null ? own : knownValue(name);
  if (!key || !condition) return unknownValue(reading, property, environment);
  const answer = truth(reading, condition, environment);
  if (answer !== null) return answer ? key : emptyValue;
  return { kind: "choice", values: [key, emptyValue] };
}
