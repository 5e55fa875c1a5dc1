import {
  childOf,
  isCall,
  isMember,
  isNode,
  listOf,
  nodesOf,
  plainKey,
  stringOf,
  unwrapped,
  type Node,
} from "./syntax.ts";
import { namesInPattern } from "./patterns.ts";
import { isReactiveName } from "./reactive.ts";

const mutators = new Set([
  ...["push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "copyWithin"],
  ...["assign", "defineProperty", "defineProperties"],
]);

/** The identifiers that `node` gives another value. */
export function writtenNames(node: Node): Node[] {
  const isWrite = node.type === "AssignmentExpression" || node.type === "UpdateExpression";
  const isLoop = node.type === "ForInStatement" || node.type === "ForOfStatement";
  if (!isWrite && !isLoop) return [];
  const target = childOf(node, node.type === "UpdateExpression" ? "argument" : "left");
  return namesInPattern(target && unwrapped(target)).map((name) => name.node);
}

/** The identifiers whose object or array `node` writes into. */
export function mutatedNames(node: Node): Node[] {
  if (node.type === "AssignmentExpression") return rootsOf(childOf(node, "left"));
  if (node.type === "UpdateExpression") return rootsOf(childOf(node, "argument"));
  if (node.type === "UnaryExpression" && stringOf(node, "operator") === "delete") {
    return rootsOf(childOf(node, "argument"));
  }
  if (!isCall(node)) return [];
  const callee = childOf(node, "callee");
  if (!callee || !isMember(callee) || !mutators.has(plainKey(callee, "property") ?? "")) return [];
  const [first] = listOf(node, "arguments");
  return [...rootsOf(callee), ...(first?.type === "Identifier" ? [first] : [])];
}

/** The identifier at the root of a member expression. */
function rootsOf(node: Node | null): Node[] {
  let current = node && unwrapped(node);
  if (!current || !isMember(current)) return [];
  while (isNode(current) && isMember(current)) {
    const object: Node | null = childOf(current, "object");
    current = object && unwrapped(object);
  }
  return current?.type === "Identifier" ? [current] : [];
}

/** Functions that only read the references that they are handed. */
const readers = new Set([
  ...["computed", "watch", "watchEffect", "readonly", "toRaw", "unref", "toValue", "isRef", "isReactive", "String"],
  ...["Number", "log", "info", "warn", "error", "stringify", "provide", "toRef", "toRefs"],
]);

/** The identifiers that `node` hands to a function that may write into the reference behind them. */
export function handedNames(node: Node): Node[] {
  const callee = isCall(node) ? childOf(node, "callee") : null;
  if (!callee) return [];
  const name = isMember(callee) ? plainKey(callee, "property") : stringOf(callee, "name");
  if (name !== null && (readers.has(name) || isReactiveName(name))) return [];
  return nodesOf(node, "arguments").filter(({ type }) => type === "Identifier");
}
