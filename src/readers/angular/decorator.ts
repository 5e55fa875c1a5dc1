import { childOf, isCall, nodesOf, plainKey, stringOf, type Node } from "../script/syntax.ts";

/** The option of Angular's `@Component({ … })`; `null` where the node is no such decorator, or has no such option. */
export function optionOf(node: Node, name: string): Node | null {
  const call = node.type === "Decorator" ? childOf(node, "expression") : null;
  const callee = call && isCall(call) ? childOf(call, "callee") : null;
  if (!call || !callee || stringOf(callee, "name") !== "Component") return null;
  const [options] = nodesOf(call, "arguments");
  for (const property of options ? nodesOf(options, "properties") : []) {
    if (plainKey(property, "key") === name) return childOf(property, "value");
  }
  return null;
}
