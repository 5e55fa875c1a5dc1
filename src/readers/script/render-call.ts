import { childOf, dottedPath, isCall, literalValue, nodesOf, stringOf, unwrapped, type Node } from "./syntax.ts";

/** Which of a call's arguments are children: those behind the props, the one behind them, or none. */
type Children = "rest" | "third" | "none";

const functions: Readonly<Record<string, Children>> = {
  ...{ h: "rest", createElement: "rest", $createElement: "rest" },
  ...{ createVNode: "third", createElementVNode: "third" },
  ...{ jsx: "none", jsxs: "none", jsxDEV: "none" },
};

/** Objects that have such functions; `document` makes elements of another kind. */
const owners = new Set(["React", "Preact", "preact", "Vue", "this"]);

/** A call that makes an element or a component's use: `h("footer", { class: "x" }, "…")`. */
export interface RenderCall {
  readonly callee: Node;
  readonly tag: Node;
  readonly rest: readonly Node[];
  readonly children: Children;
  /** Whether the props may be left out, and the children stand in their place. */
  readonly hasOptionalProps: boolean;
}

/** By its form alone: whose function it is, scopes tell. `null` for any other node. */
export function renderCallOf(node: Node): RenderCall | null {
  const callee = isCall(node) ? childOf(node, "callee") : null;
  const path = callee && dottedPath(callee);
  if (!callee || path === null) return null;
  const [last = "", owner, ...others] = path.split(".").reverse();
  const name = owner === undefined ? last.replace(/^_/u, "") : last;
  const children = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!children || others.length > 0 || (owner !== undefined && !owners.has(owner))) return null;
  if ((name === "$createElement") !== (owner === "this")) return null;
  const [first, ...rest] = nodesOf(node, "arguments");
  const tag = first && unwrapped(first);
  if (!tag || !isTag(tag) || rest.some(({ type }) => type === "SpreadElement")) return null;
  const hasOptionalProps = name === "h" || name === "$createElement" || name === "createElement";
  return { callee, tag, rest, children, hasOptionalProps: hasOptionalProps && owner !== "React" };
}

function isTag(node: Node): boolean {
  const value = literalValue(node);
  if (value !== undefined) return typeof value === "string" && /^[a-z][\w:-]*$/iu.test(value);
  return /(?:^|[._])[A-Z][\dA-Za-z]{0,80}$/u.test(dottedPath(node) ?? "");
}

/** The name of a function that stands alone; `null` for an object's. */
export function bareName(callee: Node): string | null {
  return callee.type === "Identifier" ? stringOf(callee, "name") : null;
}
