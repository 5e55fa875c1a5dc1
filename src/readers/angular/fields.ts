import type { Found, Reading } from "../script/reading.ts";
import { propertyOf } from "../script/resolve.ts";
import { childOf, isCall, isClass, nodesOf, plainKey, stringOf, type Node } from "../script/syntax.ts";

/** Functions whose first argument is what their result holds at first. */
const holders = new Set(["signal"]);

/**
 * The value of a field of the decorated class; `null` where something may give it another, as whoever uses the
 * component does with an input.
 */
export function fieldOf(reading: Reading, decorator: Node, path: readonly string[]): Found | null {
  const [first = "", ...rest] = path;
  const owner = reading.scopes.parentOf(decorator);
  const field = owner && isClass(owner) ? fieldNamed(owner, first) : null;
  const value = field && childOf(field, "value");
  if (!field || !value || nodesOf(field, "decorators").length > 0 || isWritten(reading, first)) return null;
  let found: Found | null = { node: heldValue(value), environment: null, as: "expression" };
  for (const key of rest) {
    const inner: Found | "absent" | null = found && propertyOf(reading, found, key);
    found = inner === "absent" ? null : inner;
  }
  return found;
}

function fieldNamed(owner: Node, name: string): Node | null {
  const body = childOf(owner, "body");
  const members = body ? nodesOf(body, "body") : [];
  return members.find((one) => one.type.endsWith("PropertyDefinition") && plainKey(one, "key") === name) ?? null;
}

function heldValue(value: Node): Node {
  const callee = isCall(value) ? childOf(value, "callee") : null;
  const [first] = nodesOf(value, "arguments");
  return callee && holders.has(stringOf(callee, "name") ?? "") && first ? first : value;
}

/** Whether the file gives the field another value: `this.icp = …`, `this.icp.set(…)`. */
function isWritten(reading: Reading, name: string): boolean {
  const escaped = name.replaceAll("$", "\\$");
  const write = String.raw`\bthis\.${escaped}(?:\.[\w.]{1,60})?\s{0,9}(?:[-+*/|&?]{0,3}=(?![=>])|\.(?:set|update|push|splice)\()`;
  return new RegExp(write, "u").test(reading.file.text);
}
