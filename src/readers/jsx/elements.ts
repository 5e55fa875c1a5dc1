import type { Element, PageNode } from "../../page/page.ts";
import type { ComponentModel } from "../components.ts";
import { readAttributes, type ReadAttributes } from "./attributes.ts";
import { childNodes, contentNodes } from "./children.ts";
import { opaqueComponent } from "./component-use.ts";
import { propContentNodes } from "./content-props.ts";
import type { Placed } from "./markup.ts";
import { handledContent } from "../script/code-handled.ts";
import { makeElement } from "../script/nodes.ts";
import { propsOf } from "./props.ts";
import type { Reading } from "../script/reading.ts";
import { RenderedWriter, renderedType } from "./rendered.ts";
import { readResource } from "./resources.ts";
import { generatedClass } from "./styled.ts";
import { textOf } from "../script/static-text.ts";
import { childOf, isJsx, jsxName, literalValue, nodesOf, type Node } from "../script/syntax.ts";

/** Elements that can't hold just any markup between their children. */
export const strictElements = new Set([
  ...["html", "head", "table", "tbody", "thead", "tfoot", "tr", "colgroup", "frameset"],
  ...["select", "optgroup", "option", "datalist", "title", "textarea", "iframe", "script", "style"],
]);

/** An element of HTML. */
export function intrinsicElement(reading: Reading, placed: Placed, sourceName: string): Element {
  const { read, generatedClass } = withCssProp(reading, placed);
  const name = sourceName.toLowerCase();
  const isResource = readResource(reading, placed, name, read.attributes);
  const children = isResource ? [] : contentOf(reading, placed, name);
  const styled = generatedClass === null ? placed : { ...placed, generatedClass };
  return elementOf(reading, styled, { name, sourceName, read, children, style: "", isStyleKnown: true });
}

/** Emotion's and styled-components' `css` prop as the class that it comes down to, where its styles can be told. */
function withCssProp(reading: Reading, placed: Placed): { read: ReadAttributes; generatedClass: string | null } {
  const { opening, environment } = placed;
  const read = readAttributes(reading, opening, environment, null);
  if (!read.areAll || !read.attributes.some(({ name }) => name === "css")) return { read, generatedClass: null };
  const prop = propsOf(reading, opening, environment).findLast((one) => one.kind === "prop" && one.name === "css");
  const value = prop?.kind === "prop" ? prop.value : null;
  const className = value?.as === "expression" ? generatedClass(reading, value.node, value.environment) : null;
  if (className === null) return { read, generatedClass: null };
  const attributes = read.attributes.filter(({ name }) => name !== "css");
  return { read: { ...read, attributes }, generatedClass: className };
}

function contentOf(reading: Reading, { node, opening, environment }: Placed, name: string): readonly PageNode[] {
  return contentNodes(reading, node, opening, environment, !strictElements.has(name));
}

interface ElementParts {
  readonly name: string;
  readonly sourceName: string;
  readonly read: ReadAttributes;
  readonly children: readonly PageNode[];
  readonly style: string;
  readonly isStyleKnown: boolean;
  readonly classPrefixes?: readonly string[];
}

function elementOf(reading: Reading, placed: Placed, parts: ElementParts): Element {
  const { node, opening, inMarkup, generatedClass } = placed;
  const { name, sourceName, read, children, style, isStyleKnown, classPrefixes = [] } = parts;
  const isRendered = node.type === renderedType;
  const content = read.isHandled ? handledContent(reading, name, children, node.range) : children;
  const element = makeElement(reading, {
    ...{ name, sourceName, children: content, inMarkup, range: node.range, nestsAsWritten: !isRendered },
    attributes: read.attributes,
    attributesKnown: read.areAll,
    openTag: opening.range,
    closeTag: childOf(node, "closingElement")?.range ?? null,
    ownStyle: style,
    ownStyleKnown: isStyleKnown,
    ownClassPrefixes: classPrefixes,
    ...(generatedClass !== undefined && { generatedClass }),
  });
  reading.origins.set(element, node);
  if (isRendered) reading.writers.set(element, new RenderedWriter(reading));
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
  const between = (): readonly PageNode[] => contentOf(reading, placed, name);
  const drawn = model.content ? propContentNodes(reading, placed, model.content, between) : between();
  const children = isResource ? [] : drawn;
  const style = `${model.style}${read.style}`.replace(/^; /u, "");
  const isStyleKnown = model.isStyleKnown && read.isStyleKnown;
  const { classPrefixes } = model;
  const element = elementOf(reading, placed, { name, sourceName, read, children, style, isStyleKnown, classPrefixes });
  if (model.link !== "href") reading.linkProps.set(element, model.link);
  return [element];
}

/** Whether the use names a component to render in place of the element: `component={Link}`, `asChild`. */
function isOtherComponent(reading: Reading, placed: Placed, { asProp, bareProp }: ComponentModel): boolean {
  const props = propsOf(reading, placed.opening, placed.environment);
  const bare = props.findLast((one) => one.kind === "prop" && one.name === bareProp);
  if (bare?.kind === "prop" && !(bare.value && literalValue(bare.value.node) === false)) return true;
  const prop = props.findLast((one) => one.kind === "prop" && one.name === asProp);
  return prop?.kind === "prop" && (!prop.value || !textOf(reading, prop.value.node, prop.value.environment));
}

/** The element that the use itself names. */
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
