import { namesInPattern } from "../script/patterns.ts";
import type { BindingDraft, MarkupNames } from "../script/scope.ts";
import { childOf, isMember, listOf, unwrapped, type Node } from "../script/syntax.ts";
import { attributesOf, isElement } from "./syntax.ts";

/** The names of a template: those of `v-for` and of slots, and what the component gives it. */
export function templateNames(root: Node, seesScript: boolean, names: readonly BindingDraft[]): MarkupNames {
  return { root, seesScript, names, declaredBy, writtenBy };
}

function declaredBy(node: Node): readonly BindingDraft[] {
  if (!isElement(node)) return [];
  return attributesOf(node).flatMap((attribute): BindingDraft[] => {
    const expression = attribute.kind === "directive" ? attribute.expression : null;
    if (expression?.type === "VForExpression") return parameters(node, listOf(expression, "left"));
    if (expression?.type === "VSlotScopeExpression") return parameters(node, listOf(expression, "params"));
    return [];
  });
}

function parameters(owner: Node, patterns: readonly (Node | null)[]): BindingDraft[] {
  return patterns.flatMap((pattern, index) =>
    namesInPattern(pattern).map(({ name, node, steps }): BindingDraft => ({
      ...{ name, node, steps, kind: "parameter" },
      parameter: { owner, index },
    })),
  );
}

/** What `v-model` and `.sync` write to. */
function writtenBy(node: Node): readonly Node[] {
  if (!isElement(node)) return [];
  return attributesOf(node).flatMap((attribute) => {
    if (attribute.kind !== "directive" || !attribute.expression) return [];
    const isWritten = attribute.name === "model" || attribute.modifiers.includes("sync");
    const root = isWritten ? rootOf(attribute.expression) : null;
    return root ? [root] : [];
  });
}

/** The identifier at the root of `form.icp`. */
function rootOf(node: Node): Node | null {
  let current: Node | null = unwrapped(node);
  while (current && isMember(current)) {
    const object: Node | null = childOf(current, "object");
    current = object && unwrapped(object);
  }
  return current?.type === "Identifier" ? current : null;
}
