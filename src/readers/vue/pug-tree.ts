import type { SourceRange } from "../../page/page.ts";
import { parseHtmlFragment } from "../../html/parse.ts";
import type { Node } from "../script/syntax.ts";
import { attributeNodes, spreadNode, type PugPlaces } from "./pug-attributes.ts";
import { pugChild, pugNodes, pugString, type PugNode } from "./pug-parser.ts";
import { makeNode, simpleExpression } from "./simple-expression.ts";

const namespaces: Readonly<Record<string, string>> = {
  svg: "http://www.w3.org/2000/svg",
  math: "http://www.w3.org/1998/Math/MathML",
};
const html = "http://www.w3.org/1999/xhtml";

/** What a Pug block holds, as the nodes that vue-eslint-parser would make of the HTML that it stands for. */
export function nodesOfBlock(places: PugPlaces, block: PugNode | null, namespace = html): Node[] {
  const nodes = pugNodes(block, "nodes");
  // `- if (isOld) {`: what follows is there by a condition.
  const open = nodes.find((node) => node["type"] === "Code" && /[{}]\s*$/u.test(pugString(node, "val")));
  if (open) return [unread(places, open, "Pug's own code isn't run")];
  return nodes.flatMap((node) => nodesOf(places, node, namespace));
}

function nodesOf(places: PugPlaces, node: PugNode, namespace: string): Node[] {
  switch (node["type"]) {
    case "Tag":
      return [elementOf(places, node, namespace)];
    case "Text":
      return textNodes(places, node);
    case "Block":
      return nodesOfBlock(places, node, namespace);
    case "NamedBlock":
      return [unread(places, node, "another template may fill its block in")];
    case "Conditional":
      return branches(places, node, namespace);
    case "Comment":
    case "BlockComment":
    case "Doctype":
      return [];
    case "Code":
      return node["buffer"] === true || node["block"] ? [unread(places, node, "Pug's own code isn't run")] : [];
    case "Mixin":
      return node["call"] === true ? [unread(places, node, "Pug's mixins aren't run")] : [];
    default:
      return [unread(places, node, "Pug's own code isn't run")];
  }
}

function unread(places: PugPlaces, node: PugNode, reason: string): Node {
  const start = places.offsetOf(node);
  return makeNode("UnreadNode", [start, lineEnd(places, start)], { reason });
}

function lineEnd({ text }: PugPlaces, offset: number): number {
  const length = text.slice(offset).search(/[\r\n]/u);
  return length < 0 ? text.length : offset + length;
}

/** `if` and `else`, as templates of which one is shown. */
function branches(places: PugPlaces, node: PugNode, namespace: string): Node[] {
  const start = places.offsetOf(node);
  const range: SourceRange = [start, lineEnd(places, start)];
  const branch = (name: string, block: PugNode | null): Node => {
    const children =
      block?.["type"] === "Conditional" ? nodesOf(places, block, namespace) : nodesOfBlock(places, block, namespace);
    const key = makeNode("VDirectiveKey", range, { name: makeNode("VIdentifier", range, { name }), modifiers: [] });
    return elementNode("template", range, [makeNode("VAttribute", range, { directive: true, key })], children, html);
  };
  return [branch("if", pugChild(node, "consequent")), branch("else", pugChild(node, "alternate"))];
}

function elementOf(places: PugPlaces, node: PugNode, outer: string): Node {
  const name = pugString(node, "name");
  const start = places.offsetOf(node);
  const namespace = namespaces[name] ?? outer;
  const attributes = [
    ...pugNodes(node, "attrs").flatMap((attribute) => attributeNodes(places, attribute)),
    ...pugNodes(node, "attributeBlocks").map((block) => spreadNode(places, block)),
  ];
  const inner = name === "foreignObject" ? html : namespace;
  const children = withSlotNames(places, node, attributes) ?? nodesOfBlock(places, pugChild(node, "block"), inner);
  const own = places.text.startsWith(name, start) ? start + name.length : start;
  const end = Math.max(own, ...attributes.map(({ range }) => range[1]));
  return elementNode(name, [start, end], attributes, children, namespace);
}

/** What a slot shows by names that its component hands it: unread, lest they be taken for the script's. */
function withSlotNames(places: PugPlaces, node: PugNode, attributes: readonly Node[]): Node[] | null {
  const isNamed = pugNodes(node, "attrs").some(({ name, val }) => {
    return typeof name === "string" && /^(?:v-slot|#|slot-scope|scope$)/u.test(name) && typeof val === "string";
  });
  return isNamed && attributes.length > 0 ? [unread(places, node, "its names are handed to it")] : null;
}

function elementNode(
  name: string,
  openTag: SourceRange,
  attributes: readonly Node[],
  children: readonly Node[],
  namespace: string,
): Node {
  const range: SourceRange = [openTag[0], Math.max(openTag[1], ...children.map((child) => child.range[1]))];
  const startTag = makeNode("VStartTag", openTag, { attributes });
  return makeNode("VElement", range, { rawName: name, name, namespace, startTag, endTag: null, children });
}

/** Text, cut at what stands in double braces. */
function textNodes(places: PugPlaces, node: PugNode): Node[] {
  const value = pugString(node, "val");
  if (node["isHtml"] === true || /<[/!?a-z]/iu.test(value)) return [unread(places, node, "HTML in Pug isn't read")];
  const start = places.offsetOf(node);
  const isVerbatim = places.text.startsWith(value, start);
  const nodes: Node[] = [];
  let at = 0;
  for (const { 0: braces, index } of value.matchAll(/\{\{[^{}]*\}\}/gu)) {
    nodes.push(...textNode(places, value.slice(at, index), isVerbatim ? start + at : null, start));
    const range: SourceRange = isVerbatim ? [start + index, start + index + braces.length] : [start, start];
    const expression = isVerbatim ? simpleExpression(braces.slice(2, -2), range[0] + 2) : null;
    nodes.push(makeNode("VExpressionContainer", range, { expression }));
    at = index + braces.length;
  }
  return [...nodes, ...textNode(places, value.slice(at), isVerbatim ? start + at : null, start)];
}

/** @param at where the text stands letter by letter; `null` where it doesn't. */
function textNode(places: PugPlaces, text: string, at: number | null, near: number): Node[] {
  if (text === "") return [];
  if (text.includes("{{")) return [makeNode("UnreadNode", [near, near], { reason: "its expression can't be parsed" })];
  const range: SourceRange = at === null ? [near, lineEnd(places, near)] : [at, at + text.length];
  return [makeNode("VText", range, { value: decoded(text) })];
}

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  const [node] = parseHtmlFragment(text, { locations: false }).children;
  return node?.type === "Text" ? node.value : text;
}
