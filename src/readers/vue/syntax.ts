import { childOf, isSet, nodesOf, stringOf, type Node } from "../script/syntax.ts";

/** An attribute of a template as vue-eslint-parser has it, a directive or not. */
export interface PlainAttribute {
  readonly kind: "plain";
  /** As written. */
  readonly name: string;
  readonly node: Node;
  /** The literal with its quotes; `null` for a name alone. */
  readonly value: Node | null;
}

export interface Directive {
  readonly kind: "directive";
  /** Without `v-`; `bind`, `on` and `slot` for their shorthands. */
  readonly name: string;
  readonly node: Node;
  /** What stands behind the colon, as written; `null` where nothing does, or an expression. */
  readonly argument: string | null;
  readonly isDynamic: boolean;
  readonly modifiers: readonly string[];
  readonly expression: Node | null;
}

export type TemplateAttribute = PlainAttribute | Directive;

export function isElement(node: Node): boolean {
  return node.type === "VElement";
}

/** An element's name as written: `RouterLink`, `router-link`. */
export function tagName(element: Node): string {
  return stringOf(element, "rawName") ?? "";
}

export function isInHtml(element: Node): boolean {
  return stringOf(element, "namespace") === "http://www.w3.org/1999/xhtml";
}

const attributesByElement = new WeakMap<Node, readonly TemplateAttribute[]>();

/** What stands in an element's tag; each of its directives is asked for by itself. */
export function attributesOf(element: Node): readonly TemplateAttribute[] {
  let attributes = attributesByElement.get(element);
  if (!attributes) {
    const startTag = childOf(element, "startTag");
    attributes = startTag ? nodesOf(startTag, "attributes").flatMap((node) => attributeOf(node) ?? []) : [];
    attributesByElement.set(element, attributes);
  }
  return attributes;
}

function attributeOf(node: Node): TemplateAttribute | null {
  const key = childOf(node, "key");
  if (!key) return null;
  if (!isSet(node, "directive")) {
    return { kind: "plain", name: stringOf(key, "rawName") ?? "", node, value: childOf(node, "value") };
  }
  const name = childOf(key, "name");
  const argument = childOf(key, "argument");
  const container = childOf(node, "value");
  return {
    kind: "directive",
    name: (name && stringOf(name, "name")) ?? "",
    node,
    argument: argument && stringOf(argument, "rawName"),
    isDynamic: argument !== null && argument.type !== "VIdentifier",
    modifiers: nodesOf(key, "modifiers").map((modifier) => stringOf(modifier, "name") ?? ""),
    expression: container && childOf(container, "expression"),
  };
}

export function directiveOf(element: Node, ...names: readonly string[]): Directive | null {
  for (const attribute of attributesOf(element)) {
    if (attribute.kind === "directive" && names.includes(attribute.name)) return attribute;
  }
  return null;
}

/** Vue's own directives, and Vue I18n's: what any other does to its element is defined elsewhere. */
const ownDirectives = new Set([
  ...["if", "else-if", "else", "for", "show", "bind", "on", "model", "slot", "slot-scope", "scope", "pre", "cloak"],
  ...["once", "memo", "html", "text", "is", "t"],
]);

export function customDirective(element: Node): Directive | null {
  for (const attribute of attributesOf(element)) {
    if (attribute.kind === "directive" && !ownDirectives.has(attribute.name)) return attribute;
  }
  return null;
}

/** The text of an attribute that is no directive; `null` where there is none. */
export function plainText(element: Node, name: string): string | null {
  for (const attribute of attributesOf(element)) {
    if (attribute.kind === "plain" && attribute.name === name) {
      return (attribute.value && stringOf(attribute.value, "value")) ?? "";
    }
  }
  return null;
}

/** The blocks of the file that the template stands in. */
export function blocksBeside(templateBody: Node): Node[] {
  const parent: unknown = Reflect.get(templateBody, "parent");
  const isFragment =
    typeof parent === "object" && parent !== null && Reflect.get(parent, "type") === "VDocumentFragment";
  const children: unknown = isFragment ? Reflect.get(parent, "children") : null;
  return nodesOf({ type: "VDocumentFragment", range: [0, 0], ...{ children } }, "children").filter(isElement);
}
