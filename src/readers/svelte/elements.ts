import type { Fill, PageNode } from "../../page/page.ts";
import { resolveComponent } from "../components.ts";
import { identityOf } from "../jsx/identity.ts";
import { makeHole, unseenOutcome } from "../script/nodes.ts";
import type { Environment } from "../script/reading.ts";
import { textOf } from "../script/static-text.ts";
import { childOf, isSet, nodesOf, stringOf, type Node } from "../script/syntax.ts";
import { attributesOf, type TagAttributes } from "../tags/attributes.ts";
import { allowsMarkup, componentHole, modelledName, slotHole, type Tag, tagElement } from "../tags/elements.ts";
import type { TagReading } from "../tags/reading.ts";
import { readResource } from "../tags/resources.ts";
import { svelteParts } from "./attributes.ts";
import { snippetNodes } from "./blocks.ts";
import { childNodes } from "./children.ts";

/** An element in its place. */
interface Placed {
  readonly node: Node;
  readonly startTag: Node;
  readonly environment: Environment | null;
  readonly tag: Tag;
}

const voidNames = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/iu;

/** Special elements that only bind to what is around the component. */
const unshown = new Set(["svelte:window", "svelte:document", "svelte:body", "svelte:options"]);
/** Those that show what stands in them and nothing else. */
const transparent = new Set(["svelte:fragment", "svelte:boundary"]);

/** What an element or a component shows. */
export function elementNodes(
  reading: TagReading,
  node: Node,
  environment: Environment | null,
  inMarkup: boolean,
): readonly PageNode[] {
  const startTag = childOf(node, "startTag");
  const nameNode = childOf(node, "name");
  if (!startTag || !nameNode) return [];
  const placed: Placed = { node, startTag, environment, tag: tagOf(reading, node, startTag, nameNode, inMarkup) };
  const { sourceName } = placed.tag;
  switch (stringOf(node, "kind")) {
    case "component":
      return componentNodes(reading, placed, nameNode);
    case "special":
      return specialNodes(reading, placed);
    default:
      if (sourceName === "slot") {
        return [slotHole(reading, placed.tag, read(reading, placed), inner(reading, placed, true))];
      }
      // A custom element: its own script renders it.
      if (sourceName.includes("-")) return componentNodes(reading, placed, null);
      return plainNodes(reading, placed, sourceName.toLowerCase());
  }
}

function tagOf(reading: TagReading, node: Node, startTag: Node, nameNode: Node, inMarkup: boolean): Tag {
  const closeTag = childOf(node, "endTag")?.range ?? null;
  const sourceName = reading.file.text.slice(...nameNode.range);
  const isVoid = isSet(startTag, "selfClosing") || voidNames.test(sourceName);
  return {
    ...{ range: node.range, sourceName, openTag: startTag.range, nameEnd: nameNode.range[1], closeTag, inMarkup },
    isClosedByParser: !closeTag && !isVoid,
  };
}

function read(reading: TagReading, { startTag, environment }: Placed): TagAttributes {
  return attributesOf(reading, svelteParts(reading, startTag, environment), null);
}

function plainNodes(reading: TagReading, placed: Placed, name: string): readonly PageNode[] {
  const attributes = read(reading, placed);
  const isResource = readResource(reading, name, attributes, rawRange(placed));
  const children = isResource ? [] : inner(reading, placed, allowsMarkup(name));
  return [tagElement(reading, placed.tag, name, attributes, children)];
}

function specialNodes(reading: TagReading, placed: Placed): readonly PageNode[] {
  const { tag, startTag, environment } = placed;
  const { sourceName } = tag;
  if (unshown.has(sourceName)) return [];
  if (transparent.has(sourceName)) return inner(reading, placed, true);
  if (sourceName === "svelte:head") return plainNodes(reading, placed, "head");
  const expression = thisOf(startTag);
  if (sourceName !== "svelte:element") return componentNodes(reading, placed, expression);
  const text = expression ? textOf(reading, expression, environment)?.text : writtenThis(startTag);
  const name = text?.toLowerCase();
  return name ? plainNodes(reading, placed, name) : componentNodes(reading, placed, null);
}

/** What `this={…}` or `this="…"` of a special element names. */
function thisOf(startTag: Node): Node | null {
  const directive = nodesOf(startTag, "attributes").find(({ type }) => type === "SvelteSpecialDirective");
  return directive ? childOf(directive, "expression") : null;
}

/** The name in `this="a"`. */
function writtenThis(startTag: Node): string | null {
  const attribute = nodesOf(startTag, "attributes").find((one) => {
    const key = childOf(one, "key");
    return key !== null && stringOf(key, "name") === "this";
  });
  const [literal, ...others] = attribute ? nodesOf(attribute, "value") : [];
  return literal && others.length === 0 ? stringOf(literal, "value") : null;
}

/** @param nameNode what names the component; `null` where that isn't known. */
function componentNodes(reading: TagReading, placed: Placed, nameNode: Node | null): readonly PageNode[] {
  const { startTag, environment } = placed;
  const sourceName = nameNode ? reading.file.text.slice(...nameNode.range) : placed.tag.sourceName;
  const tag = { ...placed.tag, sourceName };
  const source = nameNode && sourceOfComponent(reading, nameNode);
  const model = resolveComponent(sourceName, source?.specifier ?? null, reading.components, source?.name);
  const parts = svelteParts(reading, startTag, environment);
  const attributes = attributesOf(reading, parts, model);
  const name = model && modelledName(model, attributes);
  if (name !== null) {
    return [tagElement(reading, tag, name, attributes, inner(reading, placed, allowsMarkup(name)), model)];
  }
  const fill: Fill | null = source && { kind: "import", ...source };
  const handed = [...handedNodes(reading, placed), ...handedSnippets(reading, placed)];
  return [componentHole(reading, tag, attributesOf(reading, parts, null), fill, handed)];
}

/** Where the component is imported from; `Layout.Footer` is the `Footer` of what `Layout` is. */
function sourceOfComponent(reading: TagReading, nameNode: Node): { specifier: string; name: string } | null {
  if (nameNode.type !== "SvelteMemberExpressionName") return identityOf(reading, nameNode).source;
  const [object, property] = ["object", "property"].map((key) => childOf(nameNode, key));
  const source = object ? sourceOfComponent(reading, object) : null;
  const key = property && stringOf(property, "name");
  return source && key ? { ...source, name: source.name === "*" ? key : `${source.name}.${key}` } : null;
}

/** What a component is handed, apart what goes to another slot: the component decides the order. */
function handedNodes(reading: TagReading, placed: Placed): (readonly PageNode[])[] {
  const { node, environment } = placed;
  const children = nodesOf(node, "children");
  const slotted = children.filter(isSlotted);
  const groups = [children.filter((child) => !isSlotted(child)), ...slotted.map((child) => [child])];
  return groups.map((group) => childNodes(reading, node, environment, true, group));
}

function isSlotted(child: Node): boolean {
  const startTag = childOf(child, "startTag");
  return (startTag ? nodesOf(startTag, "attributes") : []).some((attribute) => {
    const key = childOf(attribute, "key");
    return key !== null && stringOf(key, "name") === "slot";
  });
}

/** What the snippets between a component's tags show: they are its props. */
function handedSnippets(reading: TagReading, { node, environment }: Placed): (readonly PageNode[])[] {
  const snippets = nodesOf(node, "children").filter(({ type }) => type === "SvelteSnippetBlock");
  return snippets.map((snippet) => snippetNodes(reading, snippet, [], environment) ?? []);
}

function inner(reading: TagReading, { node, startTag, environment }: Placed, inMarkup: boolean): readonly PageNode[] {
  const bound = nodesOf(startTag, "attributes").find((attribute) => isContentBinding(attribute));
  if (bound) return [makeHole(reading, unseenOutcome("code fills it in"), bound.range, false)];
  return childNodes(reading, node, environment, inMarkup);
}

/** `bind:innerHTML={html}` and the like. */
function isContentBinding(attribute: Node): boolean {
  const key = childOf(attribute, "key");
  const name = key && childOf(key, "name");
  const isBinding = stringOf(attribute, "kind") === "Binding";
  return isBinding && /^(?:innerHTML|innerText|textContent)$/u.test((name && stringOf(name, "name")) ?? "");
}

/** What stands between the tags of a script or a style element. */
function rawRange({ startTag, node }: Placed): Tag["range"] | null {
  const endTag = childOf(node, "endTag");
  const isPlain = nodesOf(node, "children").every(({ type }) => type === "SvelteText");
  return endTag && isPlain ? [startTag.range[1], endTag.range[0]] : null;
}
