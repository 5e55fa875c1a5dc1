import type { Element, PageNode } from "../../page/page.ts";
import type { ComponentModel } from "../components.ts";
import { readAttributes, type ReadAttributes } from "./attributes.ts";
import { childNodes, contentNodes } from "./children.ts";
import { opaqueComponent } from "./component-use.ts";
import { defaultFooterNodes } from "./default-footer.ts";
import type { Placed } from "./markup.ts";
import { makeElement } from "../script/nodes.ts";
import { propsOf } from "./props.ts";
import type { Reading } from "../script/reading.ts";
import { readResource } from "./resources.ts";
import { textOf } from "../script/static-text.ts";
import { childOf, isJsx, jsxName, nodesOf, type Node } from "../script/syntax.ts";

/** Elements that can't hold just any markup between their children. */
const strict = new Set([
  ...["html", "head", "table", "tbody", "thead", "tfoot", "tr", "colgroup", "frameset"],
  ...["select", "optgroup", "option", "datalist", "title", "textarea", "iframe", "script", "style"],
]);

/** An element of HTML. */
export function intrinsicElement(reading: Reading, placed: Placed, sourceName: string): Element {
  const read = readAttributes(reading, placed.opening, placed.environment, null);
  const name = sourceName.toLowerCase();
  const isResource = readResource(reading, placed, name, read.attributes);
  const children = isResource ? [] : contentOf(reading, placed, name);
  return elementOf(reading, placed, { name, sourceName, read, children, style: "", isStyleKnown: true });
}

function contentOf(reading: Reading, { node, opening, environment }: Placed, name: string): readonly PageNode[] {
  return contentNodes(reading, node, opening, environment, !strict.has(name));
}

interface ElementParts {
  readonly name: string;
  readonly sourceName: string;
  readonly read: ReadAttributes;
  readonly children: readonly PageNode[];
  readonly style: string;
  readonly isStyleKnown: boolean;
}

function elementOf(reading: Reading, { node, opening, inMarkup }: Placed, parts: ElementParts): Element {
  const { name, sourceName, read, children, style, isStyleKnown } = parts;
  const element = makeElement(reading, {
    ...{ name, sourceName, children, inMarkup, range: node.range, nestsAsWritten: true },
    attributes: read.attributes,
    attributesKnown: read.areAll,
    openTag: opening.range,
    closeTag: childOf(node, "closingElement")?.range ?? null,
    ownStyle: style,
    ownStyleKnown: isStyleKnown,
  });
  reading.origins.set(element, node);
  return element;
}

/** A component as the element that it counts as. */
export function modelledElement(
  reading: Reading,
  placed: Placed,
  sourceName: string,
  model: ComponentModel,
): readonly PageNode[] {
  const { node, opening, environment } = placed;
  if (isOtherComponent(reading, placed, model)) {
    return [opaqueComponent(reading, placed, { name: sourceName, says: null, fill: null })];
  }
  const read = readAttributes(reading, opening, environment, model);
  const link = model.isPassedToChild ? onlyLink(node) : null;
  if (link) return linkWithAddress(reading, placed, link, read);
  const hasLink = read.attributes.some(({ name }) => name === "href");
  const name = elementName(reading, placed, model) ?? (hasLink ? model.asWithLink : model.as);
  const isResource = readResource(reading, placed, name, read.attributes);
  const isFooter = model.content === "default-footer";
  const children = isResource
    ? []
    : isFooter
      ? defaultFooterNodes(reading, opening, environment)
      : contentOf(reading, placed, name);
  const style = `${model.style}${read.style}`.replace(/^; /u, "");
  const isStyleKnown = model.isStyleKnown && read.isStyleKnown;
  const element = elementOf(reading, placed, { name, sourceName, read, children, style, isStyleKnown });
  if (model.link !== "href") reading.linkProps.set(element, model.link);
  return [element];
}

/** The element that the use itself names. */
/** Whether the use names a component to render in place of the element: `component={Link}`. */
function isOtherComponent(reading: Reading, { opening, environment }: Placed, { asProp }: ComponentModel): boolean {
  if (asProp === null) return false;
  const prop = propsOf(reading, opening, environment).findLast((one) => one.kind === "prop" && one.name === asProp);
  return prop?.kind === "prop" && (!prop.value || !textOf(reading, prop.value.node, prop.value.environment));
}

function elementName(reading: Reading, { opening, environment }: Placed, { asProp }: ComponentModel): string | null {
  if (asProp === null) return null;
  const prop = propsOf(reading, opening, environment).findLast((one) => one.kind === "prop" && one.name === asProp);
  if (prop?.kind !== "prop" || !prop.value) return null;
  const text = textOf(reading, prop.value.node, prop.value.environment);
  return text?.text.toLowerCase() ?? null;
}

/** The `<a>` that is all there is inside. */
function onlyLink(node: Node): Node | null {
  const [child, ...others] = nodesOf(node, "children").filter((one) => one.type !== "JSXText" || isJsx(one));
  const opening = child && childOf(child, "openingElement");
  return child && opening && others.length === 0 && jsxName(childOf(opening, "name")) === "a" ? child : null;
}

/** The component's address stands in the component's own tag and counts for the link inside. */
function linkWithAddress(reading: Reading, placed: Placed, link: Node, outer: ReadAttributes): readonly PageNode[] {
  const opening = childOf(link, "openingElement");
  if (!opening) return childNodes(reading, placed.node, placed.environment);
  reading.placed.add(link);
  const inner: Placed = { node: link, opening, environment: placed.environment, inMarkup: true };
  const own = readAttributes(reading, opening, placed.environment, null);
  const address = outer.attributes.find(({ name }) => name === "href");
  const rest = own.attributes.filter(({ name }) => name !== "href");
  const attributes = address ? [...rest, address] : own.attributes;
  const read = { ...own, attributes, areAll: own.areAll && outer.areAll };
  const children = contentOf(reading, inner, "a");
  return [elementOf(reading, inner, { name: "a", sourceName: "a", read, children, style: "", isStyleKnown: true })];
}
