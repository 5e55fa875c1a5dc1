import type { SourceRange } from "../../page/page.ts";

/**
 * A node of an ESTree with JSX, whichever parser made it. Its fields are asked for by name, so that a parser's own
 * node types and missing fields do no harm.
 */
export interface Node {
  readonly type: string;
  /** In UTF-16 code units from the file's start, as ESLint counts them. */
  readonly range: SourceRange;
}

/** Child keys by node type. */
export type VisitorKeys = Readonly<Record<string, readonly string[]>>;

export function isNode(value: unknown): value is Node {
  if (typeof value !== "object" || value === null) return false;
  if (!("type" in value && typeof value.type === "string" && "range" in value)) return false;
  const range = value.range;
  return Array.isArray(range) && typeof range[0] === "number" && typeof range[1] === "number";
}

function field(node: Node, key: string): unknown {
  return Reflect.get(node, key);
}

/** The node in a field; `null` where there is none. */
export function childOf(node: Node, key: string): Node | null {
  const value = field(node, key);
  return isNode(value) ? value : null;
}

/** The nodes in a list field; a hole in an array pattern or literal is `null`. */
export function listOf(node: Node, key: string): (Node | null)[] {
  const value = field(node, key);
  return Array.isArray(value) ? value.map((item: unknown) => (isNode(item) ? item : null)) : [];
}

/** The nodes in a list field, without holes. */
export function nodesOf(node: Node, key: string): Node[] {
  return listOf(node, key).filter((item) => item !== null);
}

export function stringOf(node: Node, key: string): string | null {
  const value = field(node, key);
  return typeof value === "string" ? value : null;
}

export function isSet(node: Node, key: string): boolean {
  return field(node, key) === true;
}

/** A literal's value; `undefined` for what is no literal. */
export function literalValue(node: Node): string | number | bigint | boolean | null | undefined {
  if (node.type !== "Literal" && !node.type.endsWith("Literal")) return undefined;
  if (node.type === "NullLiteral") return null;
  const value = field(node, "value");
  const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  if (isPlain || typeof value === "bigint") return value;
  return value === null && stringOf(node, "raw") === "null" ? null : undefined;
}

/** Fields that hold no part of the node's own code. */
const asideFields = new Set(["parent", "range", "loc", "tokens", "comments", "templateBody"]);

/** Every child, in the order of the keys. */
export function childrenOf(node: Node, keys: VisitorKeys | null): Node[] {
  const children: Node[] = [];
  for (const key of keys?.[node.type] ?? Object.keys(node)) {
    if (asideFields.has(key)) continue;
    const value = field(node, key);
    if (isNode(value)) children.push(value);
    else if (Array.isArray(value)) for (const item of value) if (isNode(item)) children.push(item);
  }
  return children;
}

const wrappers = new Set([
  ...["ChainExpression", "ParenthesizedExpression", "TSAsExpression", "TSNonNullExpression"],
  ...["TSSatisfiesExpression", "TSTypeAssertion", "TSInstantiationExpression", "TypeCastExpression"],
]);

/** The expression inside parentheses, `as`, `satisfies`, `!` and optional chains. */
export function unwrapped(node: Node): Node {
  let current = node;
  while (wrappers.has(current.type)) {
    const inner = childOf(current, "expression");
    if (!inner) break;
    current = inner;
  }
  return current;
}

/** JSX, or several of Astro's elements side by side in one expression. */
export function isJsx(node: Node): boolean {
  return node.type === "JSXElement" || node.type === "JSXFragment" || node.type === "AstroFragment";
}

export function isFunction(node: Node): boolean {
  return (
    node.type === "ArrowFunctionExpression" || node.type === "FunctionExpression" || node.type === "FunctionDeclaration"
  );
}

export function isClass(node: Node): boolean {
  return node.type === "ClassDeclaration" || node.type === "ClassExpression";
}

export function isMember(node: Node): boolean {
  return node.type === "MemberExpression" || node.type === "OptionalMemberExpression";
}

export function isCall(node: Node): boolean {
  return node.type === "CallExpression" || node.type === "OptionalCallExpression";
}

/** A JSX tag's or attribute's name as written: `div`, `Layout.Footer`, `xlink:href`. */
export function jsxName(node: Node | null): string {
  if (!node) return "";
  if (node.type === "JSXMemberExpression") {
    return `${jsxName(childOf(node, "object"))}.${jsxName(childOf(node, "property"))}`;
  }
  if (node.type === "JSXNamespacedName") {
    return `${jsxName(childOf(node, "namespace"))}:${jsxName(childOf(node, "name"))}`;
  }
  if (node.type === "ThisExpression") return "this";
  return stringOf(node, "name") ?? "";
}

/** The key of a property or member where it is plain: `a.b`, `a["b"]`, `{ b: 1 }`, `{ "b": 1 }`. */
export function plainKey(node: Node, key: "key" | "property"): string | null {
  const name = childOf(node, key);
  if (!name) return null;
  if (!isSet(node, "computed") && name.type !== "Literal") return stringOf(name, "name");
  const value = literalValue(name);
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

/** `config.icp`, `props.site.name`, `this.state.icp`, `import.meta.env.VITE_ICP`; `null` for anything else. */
export function dottedPath(node: Node): string | null {
  const names: string[] = [];
  let current = unwrapped(node);
  while (isMember(current)) {
    const key = plainKey(current, "property");
    const object = childOf(current, "object");
    if (key === null || !object) return null;
    names.unshift(key);
    current = unwrapped(object);
  }
  const root = rootName(current);
  return root === null ? null : [root, ...names].join(".");
}

function rootName(node: Node): string | null {
  if (node.type === "Identifier" || node.type === "JSXIdentifier") return stringOf(node, "name");
  if (node.type === "ThisExpression") return "this";
  if (node.type === "MetaProperty") return "import.meta";
  return null;
}
