import { MappedText } from "../../page/mapped-text.ts";
import type { Attribute, Element, PageNode, SourceRange } from "../../page/page.ts";
import { listItems } from "../script/calls.ts";
import { makeElement, makeHole, makeText, unseenOutcome } from "../script/nodes.ts";
import type { ContentProp } from "../components/entry.ts";
import type { Placed } from "./markup.ts";
import { propsOf, type Prop } from "./props.ts";
import type { Environment, Found, Reading } from "../script/reading.ts";
import { propertyOf, resolve } from "../script/resolve.ts";
import { isNothing } from "../script/static-text.ts";
import { valueOf } from "../script/values.ts";
import { nodesOf, plainKey, type Node } from "../script/syntax.ts";

/**
 * What a component makes of the props that hold its content.
 * @param children what stands between the tags.
 */
export function propContentNodes(
  reading: Reading,
  { opening, environment }: Pick<Placed, "opening" | "environment">,
  content: readonly ContentProp[],
  children: () => readonly PageNode[],
): readonly PageNode[] {
  const props = propsOf(reading, opening, environment);
  const nodes: PageNode[] = [];
  const unknown = props.find((prop) => prop.kind === "unknown");
  if (unknown) nodes.push(unseen(reading, unknown.node));
  for (const part of content) {
    // What can't be seen may be nothing.
    if (part.isFallback === true && nodes.some(({ kind }) => kind !== "hole")) break;
    if (part.prop === "children") nodes.push(...children());
    const prop = props.findLast((one): one is Prop => one.kind === "prop" && one.name === part.prop);
    if (prop?.value && part.prop !== "children") nodes.push(...nodesOfProp(reading, part, prop, prop.value));
  }
  return nodes;
}

function nodesOfProp(
  reading: Reading,
  { holds, before, wrapper }: ContentProp,
  prop: Prop,
  value: Found,
): readonly PageNode[] {
  if (holds === "node" && isLeftOut(reading, value)) return [];
  const drawn = holds === "links" ? linkNodes(reading, prop, value) : reading.content(value.node, value.environment);
  const { range } = prop.node;
  const sign = before === undefined ? [] : [makeText(reading, MappedText.detached(before), range, false)];
  const nodes = [...sign, ...drawn];
  return wrapper ? [wrapped(reading, range, wrapper, nodes)] : nodes;
}

function isLeftOut(reading: Reading, { node, environment }: Found): boolean {
  return isNothing(resolve(reading, node, environment).node);
}

function unseen(reading: Reading, node: Node): PageNode {
  return makeHole(reading, unseenOutcome("its links are set elsewhere"), node.range, false);
}

/** Markup that stands in the library, not in this file. */
function wrapped(
  reading: Reading,
  range: SourceRange,
  { as, style }: NonNullable<ContentProp["wrapper"]>,
  children: readonly PageNode[],
): Element {
  return makeElement(reading, {
    ...{ name: as, sourceName: as, attributes: [], attributesKnown: true, children, range, inMarkup: false },
    ...{ openTag: null, closeTag: null, ownStyle: style, ownStyleKnown: true, nestsAsWritten: false },
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
    ...{ range: node.range, openTag: node.range, closeTag: null, ownStyle: "", ownStyleKnown: true },
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
