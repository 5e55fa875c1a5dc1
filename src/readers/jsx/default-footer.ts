import { MappedText } from "../../page/mapped-text.ts";
import type { Attribute, Element, PageNode, SourceRange } from "../../page/page.ts";
import { listItems } from "../script/calls.ts";
import { makeElement, makeHole, makeText, unseenOutcome } from "../script/nodes.ts";
import { propsOf, type Prop } from "./props.ts";
import type { Environment, Found, Reading } from "../script/reading.ts";
import { propertyOf, resolve } from "../script/resolve.ts";
import { isNothing } from "../script/static-text.ts";
import { valueOf } from "../script/values.ts";
import { nodesOf, plainKey, type Node } from "../script/syntax.ts";

/**
 * What ProComponents' DefaultFooter makes of its props: a line of links, and the copyright on a line below.
 * @see https://procomponents.ant.design/en-US/components/layout#footer
 */
export function defaultFooterNodes(
  reading: Reading,
  opening: Node,
  environment: Environment | null,
): readonly PageNode[] {
  const props = propsOf(reading, opening, environment);
  const named = (name: string): Prop | null =>
    props.findLast((prop): prop is Prop => prop.kind === "prop" && prop.name === name) ?? null;
  const nodes: PageNode[] = [];
  const unknown = props.find((prop) => prop.kind === "unknown");
  if (unknown) nodes.push(unseen(reading, unknown.node));
  const links = named("links");
  if (links?.value) nodes.push(block(reading, links.node.range, linkNodes(reading, links, links.value)));
  const copyright = named("copyright");
  if (copyright?.value && !isLeftOut(reading, copyright.value)) {
    const sign = makeText(reading, MappedText.detached("© "), copyright.node.range, false);
    const content = reading.content(copyright.value.node, copyright.value.environment);
    nodes.push(block(reading, copyright.node.range, [sign, ...content]));
  }
  return nodes;
}

function isLeftOut(reading: Reading, { node, environment }: Found): boolean {
  return isNothing(resolve(reading, node, environment).node);
}

function unseen(reading: Reading, node: Node): PageNode {
  return makeHole(reading, unseenOutcome("its links are set elsewhere"), node.range, false);
}

/** Markup that stands in the library, not in this file. */
function block(reading: Reading, range: SourceRange, children: readonly PageNode[]): Element {
  return makeElement(reading, {
    ...{ name: "div", sourceName: "div", attributes: [], attributesKnown: true, children, range, inMarkup: false },
    ...{ openTag: null, closeTag: null, ownStyle: "", ownStyleKnown: false, nestsAsWritten: false },
  });
}

function linkNodes(reading: Reading, links: Prop, value: Found): readonly PageNode[] {
  if (isLeftOut(reading, value)) return [];
  const list = listItems(reading, value.node, value.environment);
  if (!list || list.isFiltered) return [...reading.content(value.node, value.environment), unseen(reading, links.node)];
  return list.items.map((item) => linkOf(reading, item) ?? unseen(reading, item.node));
}

/** One of the links: `{ key, title, href, blankTarget }`. */
function linkOf(reading: Reading, item: Found): Element | null {
  const { node, environment } = resolve(reading, item.node, item.environment);
  if (node.type !== "ObjectExpression") return null;
  const title = propertyOf(reading, { node, environment, as: "expression" }, "title");
  if (title === null) return null;
  const children = title === "absent" ? [] : reading.content(title.node, title.environment);
  const address = addressOf(reading, node, environment);
  const element = makeElement(reading, {
    ...{ name: "a", sourceName: "a", attributes: address ? [address] : [], attributesKnown: true, children },
    ...{ range: node.range, openTag: node.range, closeTag: null, ownStyle: "", ownStyleKnown: false },
    ...{ inMarkup: false, nestsAsWritten: false },
  });
  reading.origins.set(element, node);
  return element;
}

function addressOf(reading: Reading, object: Node, environment: Environment | null): Attribute | null {
  const href = propertyOf(reading, { node: object, environment, as: "expression" }, "href");
  if (href === "absent" || href === null) return null;
  const property = nodesOf(object, "properties").findLast((one) => plainKey(one, "key") === "href");
  const value = valueOf(reading, href.node, href.environment);
  const range = property?.range ?? object.range;
  const attribute: Attribute = { name: "href", sourceName: "href", value, range, isCode: false };
  if (property) reading.attributeOrigins.set(attribute, property);
  return attribute;
}
