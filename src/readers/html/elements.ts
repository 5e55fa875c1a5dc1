import type { ElementNode } from "../../html/tree.ts";
import type { Alternative, Attribute, Element, Hole, PageNode, Parent, SourceRange } from "../../page/page.ts";
import { readAttributes } from "./attributes.ts";
import { configuredRole, isComponent, namedAttributes, type TagRole } from "./components.ts";
import { boundAttributes, directivesOf, fillOfDirective, type Directives } from "./directives.ts";
import {
  adopt,
  boundContent,
  branchHole,
  childrenHole,
  componentContent,
  conditionalContent,
  makeAlternative,
  opaqueHole,
} from "./holes.ts";
import type { HolePlace } from "./holes.ts";
import { innerRange } from "./nesting.ts";
import type { HtmlTreeReader, Surroundings } from "./tree-reader.ts";

/** Chromium nests no deeper either: what is deeper it puts elsewhere. */
export const maxDepth = 512;

/** Whose tags the parser may supply, and whose content is then nested as written all the same. */
const impliedNames = new Set(["html", "head", "body", "tbody", "colgroup", "tr"]);

const plainRole: Pick<TagRole, "ownStyle" | "ownStyleKnown"> = { ownStyle: "", ownStyleKnown: true };

interface ElementReading {
  readonly reader: HtmlTreeReader;
  readonly node: ElementNode;
  readonly around: Surroundings;
  readonly isMisnested: boolean;
  readonly place: HolePlace;
  readonly openTag: SourceRange | null;
  readonly directives: Directives;
  /** As HTML names them, bindings applied. */
  readonly attributes: readonly Attribute[];
  readonly areAll: boolean;
}

/** An element of the tree, or the hole that it makes in the page. */
export function readElement(
  reader: HtmlTreeReader,
  node: ElementNode,
  around: Surroundings,
  isMisnested: boolean,
): Element | Hole {
  const range = reader.rangeOf(node);
  const openTag = openTagOf(reader, node);
  if (openTag) reader.reach(openTag[1]);
  const { attributes, areAll, tags } = readAttributes(reader.source, node, openTag, reader.templates);
  const settled = (read: Element | Hole): Element | Hole => reader.templates.blocks.settled(read, tags);
  const directives = directivesOf(attributes);
  const place = { range, parent: around.parent, inMarkup: reader.allowsMarkup(around) };
  const { replacement, condition } = directives;
  if (replacement) {
    const content = boundContent(replacement.name, replacement.code);
    reader.reach(range[1]);
    return settled(opaqueHole(reader.source, place, { ...content, fill: fillOfDirective(replacement) }));
  }
  const bound = boundAttributes(attributes);
  const reading = { reader, node, around, isMisnested, place, openTag, directives, attributes: bound, areAll };
  if (!condition) return settled(readUnconditional(reading, around.parent));
  const content = conditionalContent(node, condition.name);
  return settled(
    branchHole(reader.source, place, content, (alternative) => [settled(readUnconditional(reading, alternative))]),
  );
}

function openTagOf(reader: HtmlTreeReader, { place }: ElementNode): SourceRange | null {
  if (!reader.source.located || !place) return null;
  const { startOffset, endOffset } = place.startTag ?? place;
  return [startOffset, endOffset];
}

function readUnconditional(reading: ElementReading, parent: Parent): Element | Hole {
  const { reader, node, attributes } = reading;
  const { placed } = reading.directives;
  if (placed) {
    const content = {
      ...boundContent(placed.name, placed.code),
      reason: `another template may replace what ${placed.name} marks`,
    };
    const place = { ...reading.place, parent, inMarkup: false };
    return childrenHole(reader.source, place, content, (alternative) => readInner(reading, node.name, alternative));
  }
  if (node.name === "th:block") return transparentHole(reading, parent);
  const role = configuredRole(node, reader.source.components);
  if (role || !isComponent(node)) return makeElement(reading, parent, role);
  const content = componentContent(node.name, attributes);
  const place = { ...reading.place, parent };
  const hole = childrenHole(reader.source, place, content, (alternative) => readInner(reading, node.name, alternative));
  reader.reach(place.range[1]);
  return hole;
}

/** Thymeleaf's element that shows nothing but its content. */
function transparentHole(reading: ElementReading, parent: Parent): Hole {
  const { reader, node, place } = reading;
  const content = { ...componentContent(node.name, []), says: null, component: null, reason: "" };
  const hole = opaqueHole(reader.source, { ...place, parent }, content);
  const value = makeAlternative("value", (alternative) => readInner(reading, node.name, alternative));
  reader.reach(place.range[1]);
  return adopt({ ...hole, alternatives: [value], isComplete: true });
}

function makeElement(reading: ElementReading, parent: Parent, role: TagRole | null): Element {
  const { reader, node, place, openTag, directives, isMisnested } = reading;
  const { located, file } = reader.source;
  const children: PageNode[] = [];
  const close = located ? (node.place?.endTag ?? null) : null;
  const element: Element = {
    kind: "element",
    file,
    ...place,
    parent,
    name: role?.name ?? node.name,
    sourceName: node.name,
    attributes: role ? namedAttributes(reading.attributes, role) : reading.attributes,
    attributesKnown: reading.areAll && !directives.spreads,
    children,
    openTag,
    closeTag: close && [close.startOffset, close.endOffset],
    ownStyle: role?.ownStyle ?? plainRole.ownStyle,
    ownStyleKnown: role?.ownStyleKnown ?? plainRole.ownStyleKnown,
    nestsAsWritten: !isMisnested && (!located || node.place !== null || impliedNames.has(node.name)),
  };
  // One by one: a page of megabytes has more children than a call takes arguments.
  for (const child of readInner(reading, element.name, element)) children.push(child);
  if (node.place) reader.reach(place.range[1]);
  return element;
}

/** What stands inside the element: its children, or what a directive puts in their place. */
function readInner(
  { reader, node, around, place, directives }: ElementReading,
  name: string,
  parent: Element | Alternative,
): readonly PageNode[] {
  const { content } = directives;
  const isForeign = !node.isInHtml;
  if (content) {
    const { name: directive, code, text } = content;
    if (text) {
      const range = text.range() ?? place.range;
      return [{ kind: "text", file: reader.source.file, range, parent, inMarkup: false, content: text }];
    }
    return [opaqueHole(reader.source, { range: place.range, parent, inMarkup: false }, boundContent(directive, code))];
  }
  return reader.readChildren(node.content?.children ?? node.children, {
    parent,
    name,
    bounds: innerRange(node, around.bounds),
    depth: around.depth + 1,
    isInert: around.isInert || node.name === "template" || node.name === "noscript",
    isForeign,
  });
}
