import type { Fill } from "../../page/page.ts";
import { localComponent } from "../script/calls.ts";
import type { Found, Reading } from "../script/reading.ts";
import { resolve } from "../script/resolve.ts";
import type { Binding } from "../script/scope.ts";
import {
  childOf,
  isCall,
  isMember,
  jsxName,
  literalValue,
  nodesOf,
  plainKey,
  stringOf,
  unwrapped,
  type Node,
} from "../script/syntax.ts";

/** Where a component comes from. */
export interface Identity {
  /** As the source writes it. */
  readonly name: string;
  /** The module that it is imported from, and its name there. */
  readonly source: { readonly specifier: string; readonly name: string } | null;
  /** The function or class in this file. */
  readonly local: Found | null;
  readonly fill: Fill | null;
}

export function identityOf(reading: Reading, nameNode: Node): Identity {
  const name = jsxName(nameNode);
  const source = sourceOfName(reading, nameNode, 12);
  const local = source ? null : localComponent(reading, nameNode);
  const [first = ""] = name.split(".");
  const isParameter = reading.scopes.bindingOf(nameNode, first)?.kind === "parameter";
  const property: Fill | null = isParameter ? { kind: "property", path: name } : null;
  return { name, source, local, fill: source ? { kind: "import", ...source } : property };
}

function sourceOfName(reading: Reading, node: Node, depth: number): Identity["source"] {
  const inner = unwrapped(node);
  if (depth === 0) return null;
  if (inner.type === "JSXMemberExpression" || isMember(inner)) {
    const object = childOf(inner, "object");
    const property = childOf(inner, "property");
    const key = isMember(inner) ? plainKey(inner, "property") : jsxName(property);
    const source = object && sourceOfName(reading, object, depth - 1);
    return source && key !== null ? within(source, key) : null;
  }
  if (inner.type === "Identifier" || inner.type === "JSXIdentifier") {
    const binding = reading.scopes.bindingOf(inner);
    return binding && sourceOfBinding(reading, binding, depth - 1);
  }
  return isCall(inner) ? sourceOfLazy(inner) : null;
}

function sourceOfBinding(reading: Reading, binding: Binding, depth: number): Identity["source"] {
  if (binding.source) return binding.source;
  if (binding.kind !== "variable" || binding.isReassigned || !binding.init) return null;
  let source = sourceOfName(reading, binding.init, depth);
  for (const { key } of binding.steps) source = source && key !== null && key !== "" ? within(source, key) : null;
  return source;
}

function within({ specifier, name }: { specifier: string; name: string }, key: string): Identity["source"] {
  return { specifier, name: name === "*" ? key : `${name}.${key}` };
}

/** `lazy(() => import("./Footer"))`, `dynamic(() => import("./Footer"), { ssr: false })`. */
function sourceOfLazy(call: Node): Identity["source"] {
  const callee = jsxName(childOf(call, "callee")) || plainKey(childOf(call, "callee") ?? call, "property");
  const [load] = nodesOf(call, "arguments");
  const body = load && childOf(load, "body");
  if (!["lazy", "dynamic", "loadable"].includes(callee ?? "") || !body) return null;
  const imported = unwrapped(body);
  const specifier = childOf(imported, "source");
  const value = specifier && literalValue(specifier);
  return imported.type === "ImportExpression" && typeof value === "string"
    ? { specifier: value, name: "default" }
    : null;
}

const styledModules = new Set([
  "styled-components",
  "styled-components/macro",
  "@emotion/styled",
  "@linaria/react",
  "goober",
  "@mui/material/styles",
  "@mui/material",
  "@mui/system",
]);

/** A component of a CSS-in-JS library. */
export interface StyledBase {
  /** What it styles: `a` of `styled.a`, the name in `styled(Link)` or `styled("a")`. */
  readonly base: Node;
  /** The template or the object that says how; `null` where more than one does. */
  readonly style: Node | null;
}

/** `null` for a component of any other kind. */
export function styledBase(reading: Reading, nameNode: Node): StyledBase | null {
  const { node } = resolve(reading, nameNode, null);
  const applied = childOf(node, node.type === "TaggedTemplateExpression" ? "tag" : "callee");
  const tag = applied && withoutOptions(applied);
  const factory = tag && (childOf(tag, "callee") ?? childOf(tag, "object"));
  const source = factory && sourceOfName(reading, factory, 4);
  if (!tag || !source || !styledModules.has(source.specifier)) return null;
  const base = isMember(tag) ? childOf(tag, "property") : nodesOf(tag, "arguments")[0];
  const [style, ...others] = [childOf(node, "quasi") ?? nodesOf(node, "arguments")].flat();
  return base ? { base, style: tag === unwrapped(applied) && others.length === 0 ? (style ?? null) : null } : null;
}

/** `styled.a` of `styled.a.attrs({ … })` and `styled.a.withConfig({ … })`. */
function withoutOptions(tag: Node): Node | null {
  let current: Node | null = tag;
  while (current && isCall(current)) {
    const callee: Node | null = childOf(current, "callee");
    if (!callee || !isMember(callee)) break;
    current = childOf(callee, "object");
  }
  return current;
}

/** React's components that show what is inside them and nothing else. */
const transparent = new Set(["Fragment", "StrictMode", "Suspense", "Profiler"]);
const frameworks = new Set(["react", "preact", "preact/compat", "vue"]);

/** Whether a component shows its children and nothing else: React's fragment and the like, by whichever name. */
export function isFragment({ name, source }: Identity): boolean {
  const plain = (source?.name ?? name).replace(/^(?:default|React|Preact)\./u, "");
  if (plain === "Fragment") return source !== null || name === "Fragment" || name.includes(".");
  return transparent.has(plain) && (source ? frameworks.has(source.specifier) : name === `React.${plain}`);
}

/** Lower-case names are elements; all others are values in scope. */
export function isIntrinsic(nameNode: Node): boolean {
  if (nameNode.type === "JSXNamespacedName") return true;
  const name = stringOf(nameNode, "name") ?? "";
  return nameNode.type === "JSXIdentifier" && (/^[a-z]/u.test(name) || name.includes("-"));
}
