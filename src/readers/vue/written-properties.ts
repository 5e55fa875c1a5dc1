import {
  childOf,
  childrenOf,
  isCall,
  isMember,
  literalValue,
  nodesOf,
  plainKey,
  stringOf,
  unwrapped,
  type Node,
  type VisitorKeys,
} from "../script/syntax.ts";

/** The properties of a component that its script gives other values. */
export interface WrittenProperties {
  readonly names: ReadonlySet<string>;
  /** Whether any other may be written too: by a computed key, or by an object that is spread over the component. */
  readonly areOpen: boolean;
}

/** Names that scripts have for the component in functions where `this` is another. */
const selfNames = new Set(["_this", "that", "self", "_self", "vm", "me", "app", "proxy", "ctx", "instance"]);
/** Methods that write into their object or their first argument. */
const writers = new Set([
  ...["push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "copyWithin"],
  ...["assign", "merge", "extend", "defineProperty", "defineProperties", "set", "$set", "$delete"],
]);

/** Whatever object a property is written into, the component's own of that name counts as written. */
export function writtenProperties(program: Node, visitorKeys: VisitorKeys | null): WrittenProperties {
  const names = new Set<string>();
  let areOpen = false;
  const stack = [program];
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const target of targetsOf(node)) {
      for (const key of keysIn(target, visitorKeys)) {
        if (key === null) areOpen = true;
        else names.add(key);
      }
    }
    for (const child of childrenOf(node, visitorKeys)) stack.push(child);
  }
  return { names, areOpen };
}

/** What a node writes to. */
function targetsOf(node: Node): Node[] {
  const target =
    node.type === "AssignmentExpression" || node.type === "ForInStatement" || node.type === "ForOfStatement"
      ? childOf(node, "left")
      : node.type === "UpdateExpression" || (node.type === "UnaryExpression" && stringOf(node, "operator") === "delete")
        ? childOf(node, "argument")
        : null;
  if (target) return [target];
  const callee = isCall(node) ? childOf(node, "callee") : null;
  const name = callee && (isMember(callee) ? plainKey(callee, "property") : stringOf(callee, "name"));
  if (!callee || name === null || !writers.has(name)) return [];
  const object = isMember(callee) ? childOf(callee, "object") : null;
  const [first, second] = nodesOf(node, "arguments");
  return [object, first, name === "set" || name === "$set" ? second : null].filter(
    (one) => one !== null && one !== undefined,
  );
}

/** The keys of the members in a written expression; `null` for one that may be any of the component's. */
function keysIn(target: Node, visitorKeys: VisitorKeys | null): (string | null)[] {
  const keys: (string | null)[] = [];
  const inner = unwrapped(target);
  if (isSelf(inner)) keys.push(null);
  const literal = literalValue(inner);
  if (typeof literal === "string") keys.push(literal);
  const stack = [inner];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isMember(node)) {
      const key = plainKey(node, "property");
      const object = childOf(node, "object");
      if (key !== null && key !== "$data") keys.push(key);
      else if (key === "$data" || (object && isSelf(unwrapped(object)))) keys.push(null);
    }
    for (const child of childrenOf(node, visitorKeys)) stack.push(child);
  }
  return keys;
}

function isSelf(node: Node): boolean {
  return node.type === "ThisExpression" || (node.type === "Identifier" && selfNames.has(stringOf(node, "name") ?? ""));
}
