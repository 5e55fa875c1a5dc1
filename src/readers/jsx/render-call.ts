import type { SourceRange } from "../../page/page.ts";
import { isNothing } from "../script/static-text.ts";
import { bareName, renderCallOf, type RenderCall } from "../script/render-call.ts";
import type { Environment, Reading } from "../script/reading.ts";
import { resolve } from "../script/resolve.ts";
import type { Binding } from "../script/scope.ts";
import {
  childOf,
  dottedPath,
  isCall,
  isFunction,
  isJsx,
  literalValue,
  nodesOf,
  plainKey,
  stringOf,
  unwrapped,
  type Node,
} from "../script/syntax.ts";
import { renderedType } from "./rendered.ts";

const modules = /^(?:vue|react|preact|inferno|@vue\/[\w-]+|@wordpress\/element)(?:\/|$)/u;
const frameworkObjects = /^(?:React|Preact|preact|Vue|this\.\$createElement)(?:\.|$)/u;
/** Where Vue 2 has a props object's parts. */
const vue2Parts = new Set(["attrs", "props", "domProps", "on", "nativeOn", "staticClass", "directives", "scopedSlots"]);
/** What sets an element's content, or changes it, otherwise than as children. */
const unreadParts = new Set(["domProps", "directives", "scopedSlots", "textContent", "innerText"]);

/**
 * The JSX that a call of `h`, `createElement` or their like amounts to; `null` where it calls another function, or
 * its props set what can't be told.
 */
export function elementOfCall(reading: Reading, node: Node, environment: Environment | null): Node | null {
  const call = renderCallOf(node);
  if (!call || !isFrameworks(reading, call.callee)) return null;
  const { props, children } = partsOf(reading, call, environment);
  const attributes = props ? attributesOf(props) : [];
  if (!attributes) return null;
  const range: SourceRange = [node.range[0], call.tag.range[1]];
  const opening: Node = { type: "JSXOpeningElement", range, ...{ name: nameNode(call.tag), attributes } };
  const expressions = children.map((expression) => container(expression));
  return { type: renderedType, range: node.range, ...{ openingElement: opening, children: expressions } };
}

function isFrameworks(reading: Reading, callee: Node): boolean {
  const name = bareName(callee);
  if (name === null) return true;
  const binding = reading.scopes.bindingOf(callee);
  if (!binding) return name !== "createElement";
  if (binding.source) return modules.test(binding.source.specifier);
  if (binding.kind === "parameter") return isOfRender(reading, binding);
  return binding.kind === "variable" && !binding.isReassigned && isFromFramework(binding.init);
}

/** The first parameter of `render`, as Vue 2 hands it over. */
function isOfRender(reading: Reading, { parameter }: Binding): boolean {
  if (parameter?.index !== 0) return false;
  const { owner } = parameter;
  const holder = reading.scopes.parentOf(owner);
  const id = childOf(owner, "id");
  return (holder && plainKey(holder, "key")) === "render" || (id !== null && stringOf(id, "name") === "render");
}

/** `const { h } = Vue`, `const h = this.$createElement`, `require("react")`. */
function isFromFramework(init: Node | null): boolean {
  if (!init) return false;
  const inner = unwrapped(init);
  if (!isCall(inner)) return frameworkObjects.test(dottedPath(inner) ?? "");
  const callee = childOf(inner, "callee");
  const [first] = nodesOf(inner, "arguments");
  const module = first && literalValue(first);
  return callee !== null && bareName(callee) === "require" && typeof module === "string" && modules.test(module);
}

/** What of the arguments are props, and what children; what may be either is both. */
function partsOf(
  reading: Reading,
  { rest, children, hasOptionalProps }: RenderCall,
  environment: Environment | null,
): { readonly props: Node | null; readonly children: readonly Node[] } {
  const [second, ...others] = rest;
  const behind = children === "rest" ? others : children === "third" ? others.slice(0, 1) : [];
  if (!second || isAbsent(second)) return { props: null, children: behind };
  if (!hasOptionalProps || rest.length > 2) return { props: propsNode(reading, second, environment), children: behind };
  const found = unwrapped(resolve(reading, second, environment).node);
  if (found.type === "ObjectExpression") return { props: propsNode(reading, second, environment), children: behind };
  const isContent =
    isJsx(found) || isFunction(found) || renderCallOf(found) !== null || literalValue(found) !== undefined;
  const isChild = isContent || found.type === "ArrayExpression" || found.type === "TemplateLiteral";
  return isChild ? { props: null, children: rest } : { props: second, children: rest };
}

function isAbsent(node: Node): boolean {
  return literalValue(node) === null || isNothing(node);
}

/** The object that stands in the call, or that its constant holds. */
function propsNode(reading: Reading, node: Node, environment: Environment | null): Node {
  const found = resolve(reading, node, environment);
  return found.as === "expression" && found.environment === environment ? found.node : node;
}

/** The props as what is spread over a tag; `null` where they set what can't be told. */
function attributesOf(props: Node): Node[] | null {
  const properties = props.type === "ObjectExpression" ? nodesOf(props, "properties") : [];
  const keys = properties.map((property) => plainKey(property, "key"));
  if (keys.some((key) => key !== null && unreadParts.has(key))) return null;
  const isVue2 = properties.some((property, index) => {
    return vue2Parts.has(keys[index] ?? "") && childOf(property, "value")?.type === "ObjectExpression";
  });
  if (!isVue2) return [spread(props)];
  const own = properties.filter((_, index) => !vue2Parts.has(keys[index] ?? ""));
  const object: Node = { type: "ObjectExpression", range: props.range, ...{ properties: own } };
  const parts = properties.filter((_, index) => ["attrs", "props"].includes(keys[index] ?? ""));
  // The library adds a static class to the bound one.
  if (keys.includes("staticClass")) return null;
  return [spread(object), ...parts.map((part) => spread(childOf(part, "value") ?? part))];
}

function spread(argument: Node): Node {
  return { type: "JSXSpreadAttribute", range: argument.range, ...{ argument } };
}

function container(expression: Node): Node {
  return { type: "JSXExpressionContainer", range: expression.range, ...{ expression } };
}

function nameNode(tag: Node): Node {
  const value = literalValue(tag);
  return typeof value === "string" ? { type: "JSXIdentifier", range: tag.range, ...{ name: value } } : tag;
}
