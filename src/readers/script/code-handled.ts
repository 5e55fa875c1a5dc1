import type { Attribute, PageNode, SourceRange } from "../../page/page.ts";
import { makeHole, unseenOutcome } from "./nodes.ts";
import type { Reading } from "./reading.ts";
import type { Scopes } from "./scope.ts";
import {
  childOf,
  childrenOf,
  isFunction,
  isMember,
  isSet,
  jsxName,
  nodesOf,
  plainKey,
  stringOf,
  unwrapped,
  type Node,
} from "./syntax.ts";

/** What tells which element it is and where it stands; code that is handed the element seldom changes it. */
const identifying = new Set(["class", "id", "role", "ref"]);
const voidNames = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u;

/**
 * The attributes of an element that code is handed, and that it may set: a directive, an action, a script by a ref.
 * @param by what hands it over
 */
export function handledAttributes(
  { file }: Pick<Reading, "file">,
  attributes: readonly Attribute[],
  by: { readonly range: SourceRange; readonly name: string },
): readonly Attribute[] {
  const source = file.text.slice(...by.range);
  const unknown = { kind: "unknown", source, says: null, reason: `\`${source.slice(0, 60)}\` may set it` } as const;
  const handled = attributes.map((one) => (one.isCode || identifying.has(one.name) ? one : { ...one, value: unknown }));
  if (handled.some(({ name }) => name === "ref")) return handled;
  return [...handled, { name: "ref", sourceName: by.name, value: unknown, range: by.range, isCode: true }];
}

/** The content of such an element, which that code may replace, wrap or hide. */
export function handledContent(
  reading: Reading,
  name: string,
  children: readonly PageNode[],
  range: SourceRange,
): readonly PageNode[] {
  if (voidNames.test(name)) return children;
  const outcome = {
    ...unseenOutcome(`the code that is handed <${name}> may write into it`),
    alternatives: children.length > 0 ? [{ role: "children", nodes: children } as const] : [],
    component: { name, attributes: [] },
  };
  return [makeHole(reading, outcome, range, false)];
}

/** Whether code of the file uses the element behind `ref={…}` or `bind:this={…}`, whose expression this is. */
export function isHandledReference(reading: Reading, expression: Node): boolean {
  const inner = unwrapped(expression);
  if (isFunction(inner)) return true;
  const name = isMember(inner) ? plainKey(inner, "property") : stringOf(inner, "name");
  return name !== null && isUsedName(reading.scopes, name);
}

/** Stands among the names for all that `$refs` holds. */
const anyReference = "$refs.*";

const namesByScopes = new WeakMap<Scopes, ReadonlySet<string>>();

/** Whether the file's code uses the name, or one of Vue's `$refs`, otherwise than to declare it. */
export function isUsedName(scopes: Scopes, name: string): boolean {
  let names = namesByScopes.get(scopes);
  if (!names) {
    names = usedNames(scopes);
    namesByScopes.set(scopes, names);
  }
  return names.has(name) || names.has(anyReference);
}

function usedNames({ program, visitorKeys }: Scopes): ReadonlySet<string> {
  const names = new Set<string>();
  const template = childOf(program, "templateBody");
  const stack = template ? [program, template] : [program];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isDeclaringReference(node)) continue;
    const name = usedName(node);
    if (name !== null) names.add(name);
    const aside = new Set(declaredIn(node));
    for (const child of childrenOf(node, visitorKeys)) {
      if (aside.has(child)) continue;
      const isWhole = isReferences(child) && !(isMember(node) && plainKey(node, "property") !== null);
      if (isWhole) names.add(anyReference);
      stack.push(child);
    }
  }
  return names;
}

/** `this.$refs`, `$refs`. */
function isReferences(node: Node): boolean {
  return (
    (isMember(node) ? plainKey(node, "property") : stringOf(node, "name")) === "$refs" && node.type !== "VIdentifier"
  );
}

/** `ref={name}` and `bind:this={name}` themselves, and what a module takes from others. */
function isDeclaringReference(node: Node): boolean {
  if (node.type === "ImportDeclaration") return true;
  if (node.type === "JSXAttribute") return jsxName(childOf(node, "name")) === "ref";
  const key = node.type === "SvelteDirective" ? childOf(node, "key") : null;
  const name = key && childOf(key, "name");
  return stringOf(node, "kind") === "Binding" && name !== null && stringOf(name, "name") === "this";
}

function usedName(node: Node): string | null {
  if (node.type === "Identifier") return stringOf(node, "name");
  return node.type === "Literal" || node.type === "StringLiteral" ? stringOf(node, "value") : null;
}

/** The children of a node that only declare names: a variable's own, keys, what a function hands to a template. */
function declaredIn(node: Node): Node[] {
  switch (node.type) {
    case "VariableDeclarator": {
      const [id, init] = ["id", "init"].map((key) => childOf(node, key));
      const isTakenOut = init && isReferences(unwrapped(init));
      return id && !isTakenOut ? [id] : [];
    }
    case "Property":
    case "ObjectProperty":
    case "PropertyDefinition":
    case "ClassProperty":
    case "MethodDefinition": {
      const key = childOf(node, "key");
      return key && !isSet(node, "computed") && !isShorthand(node) ? [key] : [];
    }
    case "ReturnStatement": {
      const object = childOf(node, "argument");
      const isPlain = object?.type === "ObjectExpression" && nodesOf(object, "properties").every(isShorthand);
      return isPlain ? [object] : [];
    }
    default:
      return isFunction(node) ? nodesOf(node, "params") : [];
  }
}

function isShorthand(property: Node): boolean {
  return isSet(property, "shorthand");
}
