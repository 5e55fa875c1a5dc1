import type { ElementNode } from "../../html/tree.ts";
import { MappedText } from "../../page/mapped-text.ts";
import type { Attribute, SourceRange, Value } from "../../page/page.ts";
import { type HtmlSource, noRange } from "./source.ts";
import { mapToSource } from "./source-text.ts";
import { type AttributeSource, tagSource } from "./tag-source.ts";
import type { TemplateReader } from "./template-nodes.ts";
import type { TemplateTag } from "./template-tags.ts";

export interface ReadAttributes {
  readonly attributes: readonly Attribute[];
  /** False where a template tag may add more. */
  readonly areAll: boolean;
  /** The template tags that stand in the opening tag. */
  readonly tags: readonly TemplateTag[];
}

const none: ReadAttributes = { attributes: [], areAll: true, tags: [] };

/** Event handlers, and the directives of Vue, Alpine, Angular, Thymeleaf and Lit. */
const codeName = /^(?:on[a-z]|v-|x-|ng-|data-ng-|th:|data-th-|[:@#*[(]|[.?][a-z])/u;

function isCodeAttribute(name: string): boolean {
  return codeName.test(name);
}

/** @param openTag `null` where no tag stands for the element, or ranges aren't asked for. */
export function readAttributes(
  source: HtmlSource,
  node: ElementNode,
  openTag: SourceRange | null,
  templates: TemplateReader,
): ReadAttributes {
  if (node.attributes.length === 0) return none;
  const sources = openTag && source.located ? attributeSources(source, openTag) : null;
  const attributes: Attribute[] = [];
  const tags: TemplateTag[] = [];
  let areAll = true;
  for (const { name, prefix, value } of node.attributes) {
    const fullName = prefix ? `${prefix}:${name}` : name;
    tags.push(...source.html.parts(fullName + value).flatMap((part) => part.tag ?? []));
    if (source.html.hasTags(fullName)) {
      areAll = false;
      continue;
    }
    const written = sources?.get(fullName.toLowerCase()) ?? null;
    attributes.push({
      name: fullName,
      sourceName: fullName,
      value: readValue(source, value, written, templates),
      // A second html or body tag gives its attributes to the first.
      range: written?.range ?? openTag ?? noRange,
      isCode: isCodeAttribute(fullName),
    });
  }
  // Between a block's tags, an attribute is there or not.
  const isTorn = !areAll && tags.some((tag) => templates.blocks.groups.spanOf(tag) !== null);
  return isTorn
    ? { attributes: certainAttributes(source, node, attributes, templates), areAll, tags }
    : { attributes, areAll, tags };
}

/** The attributes outside the blocks whose tags stand among them; none where a block begins or ends elsewhere. */
function certainAttributes(
  { html }: HtmlSource,
  node: ElementNode,
  attributes: readonly Attribute[],
  { blocks }: TemplateReader,
): readonly Attribute[] {
  const tagsOf = (names: readonly string[]): TemplateTag[] =>
    names.flatMap((name) => html.parts(name).flatMap(({ tag }) => tag ?? []));
  const names = node.attributes.map(({ name }) => name);
  const isOpen = (name: string): boolean => !blocks.isBalanced(tagsOf([name]));
  const first = names.findIndex(isOpen);
  const last = names.findLastIndex(isOpen);
  if (first < 0) return attributes;
  const between = names.slice(first, last + 1);
  const torn = new Set(between);
  return blocks.isBalanced(tagsOf(between)) ? attributes.filter(({ sourceName }) => !torn.has(sourceName)) : [];
}

function attributeSources(source: HtmlSource, openTag: SourceRange): Map<string, AttributeSource> {
  const sources = new Map<string, AttributeSource>();
  for (const attribute of tagSource(source.html.text, openTag).attributes) {
    if (!sources.has(attribute.name)) sources.set(attribute.name, attribute);
  }
  return sources;
}

function readValue(
  source: HtmlSource,
  value: string,
  written: AttributeSource | null,
  templates: TemplateReader,
): Value {
  const text = written?.value
    ? mapToSource(source.html.text, written.value, value, "attribute", written.encode)
    : MappedText.detached(value);
  if (!source.html.hasTags(value)) return { kind: "known", text };
  return templates.attributeValue(source.html.parts(value), ({ from, to }) => text.slice(from, to));
}
