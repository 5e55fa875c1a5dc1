import type { ElementNode } from "../../html/tree.ts";
import { MappedText } from "../../page/mapped-text.ts";
import type { Attribute, SourceRange, Value } from "../../page/page.ts";
import { meaningOfTag, reasonOfTag } from "./holes.ts";
import { type HtmlSource, noRange } from "./source.ts";
import { mapToSource } from "./source-text.ts";
import { type AttributeSource, tagSource } from "./tag-source.ts";

export interface ReadAttributes {
  readonly attributes: readonly Attribute[];
  /** False where a template tag may add more. */
  readonly areAll: boolean;
}

const none: ReadAttributes = { attributes: [], areAll: true };

/** Event handlers, and the directives of Vue, Alpine, Angular and Thymeleaf. */
const codeName = /^(?:on[a-z]|v-|x-|ng-|data-ng-|th:|data-th-|[:@#*[(])/u;

function isCodeAttribute(name: string): boolean {
  return codeName.test(name);
}

/** @param openTag `null` where no tag stands for the element, or ranges aren't asked for. */
export function readAttributes(source: HtmlSource, node: ElementNode, openTag: SourceRange | null): ReadAttributes {
  if (node.attributes.length === 0) return none;
  const sources = openTag && source.located ? attributeSources(source, openTag) : null;
  const attributes: Attribute[] = [];
  let areAll = true;
  for (const { name, prefix, value } of node.attributes) {
    const fullName = prefix ? `${prefix}:${name}` : name;
    if (source.html.hasTags(fullName)) {
      areAll = false;
      continue;
    }
    const written = sources?.get(fullName.toLowerCase()) ?? null;
    attributes.push({
      name: fullName,
      sourceName: fullName,
      value: readValue(source, value, written),
      // A second html or body tag gives its attributes to the first.
      range: written?.range ?? openTag ?? noRange,
      isCode: isCodeAttribute(fullName),
    });
  }
  return { attributes, areAll };
}

function attributeSources(source: HtmlSource, openTag: SourceRange): Map<string, AttributeSource> {
  const sources = new Map<string, AttributeSource>();
  for (const attribute of tagSource(source.html.text, openTag).attributes) {
    if (!sources.has(attribute.name)) sources.set(attribute.name, attribute);
  }
  return sources;
}

function readValue(source: HtmlSource, value: string, written: AttributeSource | null): Value {
  const text = written?.value
    ? mapToSource(source.html.text, written.value, value, "attribute", written.encode)
    : MappedText.detached(value);
  if (!source.html.hasTags(value)) return { kind: "known", text };
  const parts = source.html.parts(value).map(({ from, to, tag }): Value => {
    if (!tag) return { kind: "known", text: text.slice(from, to) };
    return { kind: "unknown", source: tag.source, says: meaningOfTag(tag.source), reason: reasonOfTag(tag.source) };
  });
  const [first] = parts;
  return parts.length === 1 && first ? first : { kind: "composite", parts };
}
