import { meaningOfName } from "../../filing/names.ts";
import type { Element, Fill, PageNode, SourceRange } from "../../page/page.ts";
import { drawsOtherwise, type ComponentModel } from "../components.ts";
import { strictNames } from "../html/tree-reader.ts";
import { handledContent } from "../script/code-handled.ts";
import { makeElement, makeHole, unseenOutcome, type Outcome } from "../script/nodes.ts";
import type { TagAttributes } from "./attributes.ts";
import type { TagReading } from "./reading.ts";

/** A tag in its place, whichever syntax it is of. */
export interface Tag {
  readonly range: SourceRange;
  /** As the source has it. */
  readonly sourceName: string;
  readonly openTag: SourceRange;
  /** Just past the tag's name. */
  readonly nameEnd: number;
  /** `null` where none is written. */
  readonly closeTag: SourceRange | null;
  /** Whether the parser closed the element where no tag says so. */
  readonly isClosedByParser: boolean;
  /** Whether it stands between tags. */
  readonly inMarkup: boolean;
}

/** Whether any markup may stand between the children of an element of that name. */
export function allowsMarkup(name: string): boolean {
  return !strictNames.has(name);
}

/** @param model of the component that the tag names; `null` for an element of HTML. */
export function tagElement(
  reading: TagReading,
  tag: Tag,
  name: string,
  read: TagAttributes,
  children: readonly PageNode[],
  model: ComponentModel | null = null,
): Element {
  const { range, sourceName, openTag, closeTag, inMarkup } = tag;
  const content = read.isHandled ? handledContent(reading, name, children, range) : children;
  const element = makeElement(reading, {
    ...{ name, sourceName, children: content, inMarkup, range, openTag, closeTag },
    nestsAsWritten: !tag.isClosedByParser,
    attributes: read.attributes,
    attributesKnown: read.areAll,
    ownStyle: `${model?.style ?? ""}${read.style}`.replace(/^; /u, ""),
    ownStyleKnown: (model?.isStyleKnown ?? true) && read.isStyleKnown,
    ownClassPrefixes: model?.classPrefixes ?? [],
  });
  reading.tags.set(element, { nameEnd: tag.nameEnd, attributes: read.sources });
  if (model && model.link !== "href") reading.linkProps.set(element, model.link);
  return element;
}

/** What a component counts as, where its use names another element or sets an address; `null` where that can't be told. */
export function modelledName(model: ComponentModel, { attributes, areAll }: TagAttributes): string | null {
  const { asProp } = model;
  const names = attributes.map(({ name }) => name);
  if (drawsOtherwise(model, names, areAll)) return null;
  const named = asProp === null ? null : attributes.find(({ name }) => name === asProp.toLowerCase())?.value;
  if (named) return named.kind === "known" ? named.text.text.toLowerCase() : null;
  return attributes.some(({ name }) => name === "href") ? model.asWithLink : model.as;
}

/** A component of which only its use is known: it may show what it is handed, or anything else. */
export function componentHole(
  reading: TagReading,
  tag: Tag,
  { attributes }: TagAttributes,
  fill: Fill | null,
  handed: readonly (readonly PageNode[])[],
): PageNode {
  const name = tag.sourceName;
  const outcome: Outcome = {
    ...unseenOutcome(`what <${name}> shows is defined elsewhere`),
    says: meaningOfName(name),
    alternatives: handed.filter((nodes) => nodes.length > 0).map((nodes) => ({ role: "children", nodes })),
    component: { name, attributes },
    fill,
  };
  return makeHole(reading, outcome, tag.range, tag.inMarkup);
}

/** Where whoever uses the component puts content of its own, or what stands in for it. */
export function slotHole(reading: TagReading, tag: Tag, read: TagAttributes, fallback: readonly PageNode[]): PageNode {
  const value = read.attributes.find(({ name }) => name === "name")?.value;
  const outcome: Outcome = {
    ...unseenOutcome("what fills the slot is decided where the component is used"),
    alternatives: fallback.length > 0 ? [{ role: "fallback", nodes: fallback }] : [],
    fill: { kind: "slot", name: value?.kind === "known" ? value.text.text : "default" },
  };
  return makeHole(reading, outcome, tag.range, tag.inMarkup);
}
