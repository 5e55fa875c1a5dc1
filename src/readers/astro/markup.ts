import type { PageNode } from "../../page/page.ts";
import { resolveComponent } from "../components.ts";
import { type Identity, identityOf, isIntrinsic } from "../jsx/identity.ts";
import { propsOf } from "../jsx/props.ts";
import { attributesNamed } from "../jsx/tag.ts";
import { evaluate } from "../script/evaluate.ts";
import { htmlNodes, htmlStringNodes } from "../script/html-strings.ts";
import { makeHole, unseenOutcome } from "../script/nodes.ts";
import { deepest, type Environment, type Found } from "../script/reading.ts";
import { childOf, isSet, jsxName, nodesOf, type Node } from "../script/syntax.ts";
import { attributesOf } from "../tags/attributes.ts";
import { allowsMarkup, componentHole, modelledName, slotHole, type Tag, tagElement } from "../tags/elements.ts";
import type { TagReading } from "../tags/reading.ts";
import { readResource } from "../tags/resources.ts";
import { astroParts } from "./attributes.ts";
import { childNodes } from "./children.ts";

/** An element in its place. */
interface Placed {
  readonly node: Node;
  readonly opening: Node;
  readonly environment: Environment | null;
  readonly tag: Tag;
}

/** What an element, a component or a fragment shows. */
export function astroMarkup(
  reading: TagReading,
  node: Node,
  environment: Environment | null,
  inMarkup: boolean,
): readonly PageNode[] {
  if (reading.budget <= 0 || reading.depth > deepest) {
    return [makeHole(reading, unseenOutcome("the file holds more markup than is read"), node.range, inMarkup)];
  }
  reading.depth++;
  const nodes = nodesOfMarkup(reading, node, environment, inMarkup);
  reading.depth--;
  return nodes;
}

function nodesOfMarkup(
  reading: TagReading,
  node: Node,
  environment: Environment | null,
  inMarkup: boolean,
): readonly PageNode[] {
  const written = htmlStringNodes(reading, node, environment);
  if (written) return written;
  const opening = childOf(node, "openingElement");
  const nameNode = opening && childOf(opening, "name");
  if (!nameNode) return childNodes(reading, node, environment, true);
  const placed: Placed = { node, opening, environment, tag: tagOf(node, opening, nameNode, inMarkup) };
  const { sourceName } = placed.tag;
  const identity = identityOf(reading, nameNode);
  const { source } = identity;
  const model = resolveComponent(sourceName, source?.specifier ?? null, reading.components, source?.name);
  const isHtml = isIntrinsic(nameNode) && !/[-:]/u.test(sourceName);
  if (model && !isHtml) return modelledNodes(reading, placed, model);
  if (sourceName === "Fragment" && !source) return contentNodes(reading, placed, true);
  if (!isHtml) return componentNodes(reading, placed, identity);
  return elementNodes(reading, placed);
}

function tagOf(node: Node, opening: Node, nameNode: Node, inMarkup: boolean): Tag {
  const closing = childOf(node, "closingElement");
  const isWritten = closing !== null && closing.range[1] > closing.range[0];
  return {
    ...{ range: node.range, sourceName: jsxName(nameNode), openTag: opening.range, inMarkup },
    nameEnd: nameNode.range[1],
    closeTag: isWritten ? closing.range : null,
    isClosedByParser: !isWritten && !isSet(opening, "selfClosing"),
  };
}

function elementNodes(reading: TagReading, placed: Placed): readonly PageNode[] {
  const { opening, environment, tag } = placed;
  const name = tag.sourceName.toLowerCase();
  const read = attributesOf(reading, astroParts(reading, opening, environment), null);
  if (name === "slot") return [slotHole(reading, tag, read, contentNodes(reading, placed, true))];
  const isResource = readResource(reading, name, read, rawRange(placed));
  const children = isResource ? [] : contentNodes(reading, placed, allowsMarkup(name));
  const element = tagElement(reading, tag, name, read, children);
  reading.origins.set(element, placed.node);
  return [element];
}

type Model = NonNullable<ReturnType<typeof resolveComponent>>;

function modelledNodes(reading: TagReading, placed: Placed, model: Model): readonly PageNode[] {
  const { opening, environment, tag } = placed;
  const read = attributesOf(reading, astroParts(reading, opening, environment), model);
  const name = modelledName(model, read);
  if (name === null) return componentNodes(reading, placed, null);
  const children = contentNodes(reading, placed, allowsMarkup(name));
  return [tagElement(reading, tag, name, read, children, model)];
}

function componentNodes(reading: TagReading, placed: Placed, identity: Identity | null): readonly PageNode[] {
  const { opening, environment, tag } = placed;
  const read = attributesOf(reading, astroParts(reading, opening, environment), null);
  return [componentHole(reading, tag, read, identity?.fill ?? null, handedNodes(reading, placed))];
}

/** What a component is handed, apart what goes to another slot: the component decides the order. */
function handedNodes(reading: TagReading, placed: Placed): (readonly PageNode[])[] {
  const { node, environment } = placed;
  const children = nodesOf(node, "children");
  const slotted = children.filter(isSlotted);
  if (slotted.length === 0) return [contentNodes(reading, placed, true)];
  const groups = [children.filter((child) => !isSlotted(child)), ...slotted.map((child) => [child])];
  return groups.map((group) => childNodes(reading, node, environment, true, group));
}

function isSlotted(child: Node): boolean {
  const opening = childOf(child, "openingElement");
  return opening !== null && attributesNamed(opening, "slot").length > 0;
}

/** What an element shows: what its directives set, else what stands between its tags. */
function contentNodes(
  reading: TagReading,
  { node, opening, environment }: Placed,
  inMarkup: boolean,
): readonly PageNode[] {
  for (const prop of propsOf(reading, opening, environment)) {
    if (prop.kind === "unknown" || !prop.name.startsWith("set:")) continue;
    const { value } = prop;
    if (value?.as !== "expression") return [unseen(reading, prop.node)];
    if (prop.name === "set:html") return htmlNodes(reading, value.node, value.environment);
    if (prop.name === "set:text") return [textHole(reading, value, prop.node)];
  }
  return childNodes(reading, node, environment, inMarkup);
}

function unseen(reading: TagReading, prop: Node): PageNode {
  return makeHole(reading, unseenOutcome("its content is set elsewhere"), prop.range, false);
}

function textHole(reading: TagReading, { node, environment }: Found, prop: Node): PageNode {
  return makeHole(reading, evaluate(reading, node, environment, "text"), prop.range, false);
}

/** What stands between the tags of a script or a style element, where it is text. */
function rawRange({ node, opening, tag }: Placed): Tag["range"] | null {
  const [child, ...others] = nodesOf(node, "children");
  if (!child || others.length > 0 || !child.type.endsWith("Text")) return null;
  const isSet = nodesOf(opening, "attributes").some((one) => jsxName(childOf(one, "name")).startsWith("set:"));
  return isSet || !tag.closeTag ? null : child.range;
}
