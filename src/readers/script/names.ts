import { meaningOfName, type NameMeaning } from "../../filing/names.ts";
import type { Fill } from "../../page/page.ts";
import type { Environment, Reading } from "./reading.ts";
import type { Binding } from "./scope.ts";
import { resolve } from "./resolve.ts";
import {
  childOf,
  dottedPath,
  isCall,
  isMember,
  literalValue,
  nodesOf,
  plainKey,
  unwrapped,
  type Node,
} from "./syntax.ts";

/** Longer ways from a field to the name that it is of are no one's. */
const longestPath = 20;

/** Functions that look up a text by its key. */
const translators = /^(?:t|\$t|tr|i18n|__|translate|gettext|formatMessage|getMessage|get|msg)$/u;

/** The name that says what an expression holds: `config.icp`, `useSite.icp`, the key in `t("footer.icp")`. */
function spokenName(node: Node): string | null {
  const inner = unwrapped(node);
  if (isCall(inner)) return nameOfCall(inner);
  if (inner.type === "AwaitExpression") return spokenName(childOf(inner, "argument") ?? inner);
  if (!isMember(inner)) return inner.type === "AwaitExpression" ? null : dottedPath(inner);
  const names: string[] = [];
  let current: Node = inner;
  while (isMember(current)) {
    const key = plainKey(current, "property");
    const object = childOf(current, "object");
    if (key !== null) names.unshift(key);
    if (!object) break;
    current = unwrapped(object);
  }
  const root = isCall(current) ? nameOfCall(current) : dottedPath(current);
  return [root, ...names].filter((name) => name !== null).join(".") || null;
}

function nameOfCall(call: Node): string | null {
  const callee = childOf(call, "callee");
  const path = callee && dottedPath(callee);
  const last = path?.split(".").at(-1) ?? "";
  const [first] = nodesOf(call, "arguments");
  return (translators.test(last) && first ? keyOf(first) : null) ?? path;
}

/** `t("footer.icp")`, `formatMessage({ id: "footer.icp" })`. */
function keyOf(argument: Node): string | null {
  const value = literalValue(argument);
  if (typeof value === "string") return value;
  for (const property of nodesOf(argument, "properties")) {
    const id = childOf(property, "value");
    const text = id && literalValue(id);
    if (plainKey(property, "key") === "id" && typeof text === "string") return text;
  }
  return null;
}

/** What the names on the way to an expression's value say of it, the nearest first. */
export function meaningOf(reading: Reading, node: Node, environment: Environment | null): NameMeaning | null {
  if (isOfRecord(reading, node)) return null;
  const found = resolve(reading, node, environment).node;
  for (const candidate of found === node ? [node] : [node, found]) {
    const name = spokenName(candidate);
    const meaning = name === null ? null : meaningOfName(name);
    if (meaning) return meaning;
  }
  return null;
}

/** Whether it is a part of what stands for one item of a list that may hold the records of others. */
function isOfRecord(reading: Reading, node: Node): boolean {
  let current: Node | null = node;
  for (let step = 0; current && step < longestPath; step++) {
    current = unwrapped(current);
    if (isMember(current)) current = childOf(current, "object");
    else if (isCall(current)) current = nodesOf(current, "arguments")[0] ?? childOf(current, "callee");
    else {
      const binding: Binding | null = current.type === "Identifier" ? reading.scopes.bindingOf(current) : null;
      if (binding?.parameter && reading.records.has(binding.parameter.owner)) return true;
      current = binding?.kind === "variable" ? binding.init : null;
    }
  }
  return false;
}

/** Whether the expression is an environment variable: `process.env.X`, `import.meta.env.X`. */
export function isEnvironmentVariable(node: Node): boolean {
  return /^(?:process\.env|import\.meta\.env)\./u.test(dottedPath(node) ?? "");
}

/** What would fill in an expression that isn't known in its file. */
export function fillOf(reading: Reading, node: Node): Fill | null {
  const path = dottedPath(node);
  if (path === null) return null;
  const [first = "", ...rest] = path.split(".");
  const binding = reading.scopes.bindingOf(node, first);
  if (binding?.source) {
    const { specifier, name } = binding.source;
    const names = name === "*" && rest.length > 0 ? rest : [name, ...rest];
    return { kind: "import", specifier, name: names.join(".") };
  }
  const isChildren = path === "children" || path === "props.children" || path === "this.props.children";
  const isProp = binding === null || binding.kind === "parameter";
  return isChildren && isProp ? { kind: "slot", name: "default" } : { kind: "property", path };
}
