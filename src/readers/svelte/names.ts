import { namesInPattern, type PatternName } from "../script/patterns.ts";
import type { BindingDraft, MarkupNames } from "../script/scope.ts";
import { childOf, isCall, isMember, listOf, nodesOf, stringOf, unwrapped, type Node } from "../script/syntax.ts";

/** The names that a component's markup gives, and what it writes to. */
export function namesOf(program: Node): MarkupNames {
  return {
    root: { type: "Markup", range: [0, 0] },
    seesScript: true,
    names: [],
    declaredBy,
    writtenBy,
    propsDeclaredBy: (declarator, declaration, parent) => propsIn(declarator, declaration, parent, program),
  };
}

function declaredBy(node: Node): readonly BindingDraft[] {
  switch (node.type) {
    case "Program":
      return namesAmong(nodesOf(node, "body"));
    case "SvelteEachBlock":
      return [
        ...namesAmong(nodesOf(node, "children")),
        ...parameters(
          node,
          ["context", "index"].map((key) => childOf(node, key)),
        ),
      ];
    case "SvelteSnippetBlock":
      return [...namesAmong(nodesOf(node, "children")), ...parameters(node, listOf(node, "params"))];
    case "SvelteAwaitThenBlock":
      return [...namesAmong(nodesOf(node, "children")), ...parameters(node, [childOf(node, "value")])];
    case "SvelteAwaitCatchBlock":
      return [...namesAmong(nodesOf(node, "children")), ...parameters(node, [childOf(node, "error")])];
    default:
      return node.type.startsWith("Svelte") ? [...namesAmong(nodesOf(node, "children")), ...letNames(node)] : [];
  }
}

/** What snippets and `{@const}` among a block's children are called. */
function namesAmong(children: readonly Node[]): BindingDraft[] {
  return children.flatMap((child): BindingDraft[] => {
    if (child.type === "SvelteConstTag") return nodesOf(child, "declarations").flatMap(constantNames);
    const id = child.type === "SvelteSnippetBlock" ? childOf(child, "id") : null;
    const name = id && stringOf(id, "name");
    return name ? [{ name, kind: "function", node: child }] : [];
  });
}

function constantNames(declarator: Node): BindingDraft[] {
  const init = childOf(declarator, "init");
  return namesInPattern(childOf(declarator, "id")).map(({ name, node, steps }) => ({
    ...{ name, node, steps, init },
    kind: "variable",
  }));
}

/** What a block gives its content, as a function gives its parameters. */
function parameters(owner: Node, patterns: readonly (Node | null)[]): BindingDraft[] {
  return patterns.flatMap((pattern, index) => namesInPattern(pattern).map((found) => parameter(found, owner, index)));
}

function parameter({ name, node, steps }: PatternName, owner: Node, index: number): BindingDraft {
  return { name, node, steps, kind: "parameter", parameter: { owner, index } };
}

/** `<List let:item>`: what the component hands to its content. */
function letNames(element: Node): BindingDraft[] {
  const tag = childOf(element, "startTag");
  return (tag ? nodesOf(tag, "attributes") : []).flatMap((attribute): BindingDraft[] => {
    if (stringOf(attribute, "kind") !== "Let") return [];
    return namesInPattern(childOf(attribute, "expression")).map(({ name, node }) => ({ name, node, kind: "other" }));
  });
}

/** `bind:value={icp}` writes to `icp`. */
function writtenBy(node: Node): readonly Node[] {
  if (node.type !== "SvelteDirective" || stringOf(node, "kind") !== "Binding") return [];
  let current = childOf(node, "expression");
  while (current && isMember(unwrapped(current))) current = childOf(unwrapped(current), "object");
  return current?.type === "Identifier" ? [current] : [];
}

/** `export let icp = "…"`, `let { icp = "…" } = $props()`. */
function propsIn(declarator: Node, declaration: Node, parent: Node | null, owner: Node): BindingDraft[] | null {
  const init = childOf(declarator, "init");
  const found = namesInPattern(childOf(declarator, "id"));
  if (init && isPropsRune(init)) return found.map((one) => parameter(one, owner, 0));
  if (parent?.type !== "ExportNamedDeclaration" || stringOf(declaration, "kind") === "const") return null;
  return found.map(({ name, node }) => {
    const steps = [{ key: name, fallback: init }];
    return parameter({ name, node, steps }, owner, 0);
  });
}

function isPropsRune(node: Node): boolean {
  const callee = isCall(node) ? childOf(node, "callee") : null;
  return callee !== null && stringOf(callee, "name") === "$props";
}
