import { childOf, childrenOf, isClass, isFunction, nodesOf, plainKey, type Node } from "./syntax.ts";

interface Returns {
  /** What is returned, in source order; `null` for a bare `return`. */
  readonly results: readonly (Node | null)[];
  /** Whether the function never ends without one of them. */
  readonly isAlways: boolean;
}

/** The `return`s of a function, or of a class component's `render`. */
export function returnsOf(owner: Node): Returns {
  const body = functionBody(owner);
  if (!body) return { results: [], isAlways: false };
  if (body.type !== "BlockStatement") return { results: [body], isAlways: true };
  const results: (Node | null)[] = [];
  const stack = [body];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === "ReturnStatement") results.push(childOf(node, "argument"));
    else if (!isFunction(node) && !isClass(node))
      for (const child of childrenOf(node, null).reverse()) stack.push(child);
  }
  return { results, isAlways: endsWithReturn(body) };
}

function endsWithReturn(statement: Node | null): boolean {
  if (statement?.type === "ReturnStatement" || statement?.type === "ThrowStatement") return true;
  if (statement?.type === "BlockStatement") return nodesOf(statement, "body").some(endsWithReturn);
  if (statement?.type !== "IfStatement") return false;
  return endsWithReturn(childOf(statement, "consequent")) && endsWithReturn(childOf(statement, "alternate"));
}

function functionBody(owner: Node): Node | null {
  if (!isClass(owner)) return childOf(owner, "body");
  const render = methodNamed(owner, "render");
  return render && childOf(render, "body");
}

export function methodNamed(owner: Node, name: string | null): Node | null {
  const members = childOf(owner, "body");
  for (const member of members ? nodesOf(members, "body") : []) {
    const method = childOf(member, "value");
    if (name !== null && plainKey(member, "key") === name && method && isFunction(method)) return method;
  }
  return null;
}
