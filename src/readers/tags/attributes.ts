import type { Attribute, SourceRange, Value } from "../../page/page.ts";
import { styleOfProp, type ComponentModel } from "../components.ts";
import type { AttributeSource } from "../html/tag-source.ts";
import { handledAttributes } from "../script/code-handled.ts";
import { joinedStyles } from "../script/style.ts";
import { joinedValue, knownValue } from "../script/values.ts";
import type { TagReading } from "./reading.ts";

/** What a tag says, piece by piece. */
export type TagPart = AttributePart | JoiningPart | SpreadPart | CodePart;

export interface AttributePart {
  readonly kind: "attribute";
  readonly sourceName: string;
  /** `null` where the attribute is left out. */
  readonly value: Value | null;
  readonly range: SourceRange;
  readonly isCode: boolean;
  /** How it is written; `null` where no change of the value may be written there. */
  readonly source: AttributeSource | null;
}

/** More classes or declarations beside those of the attribute itself. */
export interface JoiningPart {
  readonly kind: "class" | "style";
  readonly sourceName: string;
  readonly value: Value;
  readonly range: SourceRange;
}

/** Something that may set any attribute that stands before it. */
export interface SpreadPart {
  readonly kind: "spread";
  readonly source: string;
}

/** Code that is handed the element. */
export interface CodePart {
  readonly kind: "code";
  readonly sourceName: string;
  readonly range: SourceRange;
}

/** What a tag's element gets. */
export interface TagAttributes {
  readonly attributes: readonly Attribute[];
  /** False where a spread or code may add more. */
  readonly areAll: boolean;
  /** Whether code is handed the element, which may write into it. */
  readonly isHandled: boolean;
  /** As far as they may be changed, in source order. */
  readonly sources: readonly AttributeSource[];
  /** What a component's own props say, as CSS declarations. */
  readonly style: string;
  readonly isStyleKnown: boolean;
}

/** How a component's props are named. */
type PropNames = Pick<ComponentModel, "link" | "styleProps" | "asProp">;

/** @param model of the component that the tag names; `null` for elements and unknown components. */
export function attributesOf(reading: TagReading, parts: readonly TagPart[], model: PropNames | null): TagAttributes {
  const attributes = new Map<string, Attribute>();
  const sources = new Map<string, AttributeSource>();
  let areAll = true;
  let style = "";
  let isStyleKnown = true;
  for (const part of parts) {
    if (part.kind === "spread" || part.kind === "code") {
      areAll = false;
      if (part.kind === "spread")
        for (const one of attributes.values()) attributes.set(one.name, overridden(one, part));
      continue;
    }
    const name = htmlName(part, model);
    if (name === null) continue;
    const own = model && part.kind === "attribute" ? styleOfProp(model, part.sourceName, part.value) : null;
    if (own) {
      if (own.style !== "") style += `; ${own.style}`;
      isStyleKnown &&= own.isKnown;
      if (!own.mayBeAttribute) continue;
    }
    if (part.kind === "attribute") addPart(attributes, sources, name, part);
  }
  // They join the attribute, wherever it stands.
  for (const part of parts) if (part.kind === "class" || part.kind === "style") joinPart(attributes, sources, part);
  const own = { attributes: [...attributes.values()], sources: [...sources.values()] };
  const code = parts.find((part) => part.kind === "code");
  if (!code) return { ...own, areAll, style, isStyleKnown, isHandled: false };
  const handled = handledAttributes(reading, own.attributes, { range: code.range, name: code.sourceName });
  return { attributes: handled, sources: own.sources, areAll, style, isStyleKnown, isHandled: true };
}

function htmlName(part: AttributePart | JoiningPart, model: PropNames | null): string | null {
  if (part.kind !== "attribute") return part.kind;
  if (part.sourceName === model?.link) return "href";
  const name = part.sourceName.toLowerCase();
  return name === "href" && model ? null : name;
}

function addPart(
  attributes: Map<string, Attribute>,
  sources: Map<string, AttributeSource>,
  name: string,
  { sourceName, value, range, isCode, source }: AttributePart,
): void {
  attributes.delete(name);
  sources.delete(name);
  if (!value) return;
  attributes.set(name, { name, sourceName, value, range, isCode });
  if (source) sources.set(name, source);
}

function joinPart(
  attributes: Map<string, Attribute>,
  sources: Map<string, AttributeSource>,
  { kind, value, sourceName, range }: JoiningPart,
): void {
  const before = attributes.get(kind);
  const joined = before ? joinedParts(kind, before.value, value) : value;
  attributes.set(kind, { name: kind, sourceName, range, ...before, value: joined, isCode: false });
  // What is written in two places can't be rewritten in one.
  sources.delete(kind);
}

function joinedParts(kind: JoiningPart["kind"], one: Value, other: Value): Value {
  return kind === "style" ? joinedStyles([one, other]) : joinedValue([one, knownValue(" "), other]);
}

/** An attribute that a spread behind it may set again. */
function overridden(attribute: Attribute, { source }: SpreadPart): Attribute {
  const reason = `\`${source.slice(0, 60)}\` may set it again`;
  return { ...attribute, value: { kind: "unknown", source, says: null, reason } };
}
