import { MappedText } from "../../page/mapped-text.ts";
import type { Alternative, Comment, Hole, PageNode, Text, UnknownValue, Value } from "../../page/page.ts";
import {
  adopt,
  commandHole,
  type HolePlace,
  makeAlternative,
  meaningOfExpression,
  meaningOfTag,
  reasonOfTag,
  tagHole,
} from "./holes.ts";
import type { HtmlSource } from "./source.ts";
import { mayPrintMarkup } from "./printed-tags.ts";
import { TemplateBlocks } from "./template-blocks.ts";
import type { MaskedPart, TemplateTag } from "./template-tags.ts";
import { type PrintedValue, TemplateValues } from "./template-values.ts";

/** Reads the template tags of a file. */
export class TemplateReader {
  readonly blocks: TemplateBlocks;
  readonly #source: HtmlSource;
  readonly #values: TemplateValues;

  constructor(source: HtmlSource) {
    this.#source = source;
    this.blocks = new TemplateBlocks(source);
    const { tags, dialect } = source.html;
    this.#values = new TemplateValues(tags, this.blocks.groups, dialect.language);
  }

  /** What a tag between tags or in text shows; `null` where it shows nothing. */
  node(tag: TemplateTag, place: HolePlace): PageNode | null {
    const role = this.blocks.groups.roleOf(tag);
    if (role.kind === "nothing" || role.kind === "comment") return null;
    const draft = this.#hole(tag, place);
    const hole: Hole = role.kind === "block" ? { ...draft, says: null } : draft;
    const { language } = this.#source.html.dialect;
    if (role.kind !== "print") {
      this.blocks.note(hole, tag);
      if (hole.fill === null && mayPrintMarkup(tag, role, hole.says, language)) this.blocks.noteMarkup(hole);
      return hole;
    }
    const named: Hole = { ...hole, says: meaningOfExpression(role.code) ?? hole.says };
    const value = this.#values.printed(tag, role.code, role.at);
    if (value) return this.#valueHole(named, value);
    if (named.fill === null && mayPrintMarkup(tag, role, named.says, language)) this.blocks.noteMarkup(named);
    return named;
  }

  #hole(tag: TemplateTag, place: HolePlace): Hole {
    const command = tag.kind === "command" ? commandHole(this.#source, place, tag.code) : null;
    return command ?? tagHole(this.#source, place, tag.source);
  }

  /** The comment that a tag is; `null` for any other tag. */
  comment(tag: TemplateTag): Comment | null {
    if (this.blocks.groups.roleOf(tag).kind !== "comment") return null;
    const { located, file } = this.#source;
    const content = located ? MappedText.verbatim(tag.source, tag.start, () => null) : MappedText.detached(tag.source);
    return { file, range: [tag.start, tag.end], content };
  }

  /** Whether the tag shows a text that is known, or nothing. */
  isPlain(tag: TemplateTag): boolean {
    const role = this.blocks.groups.roleOf(tag);
    if (role.kind === "print") return this.#values.printed(tag, role.code, role.at) !== null;
    return role.kind !== "other";
  }

  /** What an attribute holds, of whose value these are the parts. */
  attributeValue(parts: readonly MaskedPart[], textOf: (part: MaskedPart) => MappedText): Value {
    const values = this.#partValues(parts, textOf);
    if (!values) {
      const [tag] = parts.flatMap((part) => part.tag ?? []);
      return unknownValue(tag?.source ?? "", null);
    }
    const [first] = values;
    return values.length === 1 && first ? first : { kind: "composite", parts: values };
  }

  /** `null` where a block begins or ends elsewhere. */
  #partValues(parts: readonly MaskedPart[], textOf: (part: MaskedPart) => MappedText): Value[] | null {
    const { groups } = this.blocks;
    const values: Value[] = [];
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at];
      if (!part) break;
      const role = part.tag && groups.roleOf(part.tag);
      if (!part.tag || !role) values.push({ kind: "known", text: textOf(part) });
      else if (role.kind === "block") {
        const block = this.#blockValue(parts, at, textOf);
        if (!block) return null;
        values.push(block.value);
        at = block.end;
      } else if (role.kind === "print") values.push(this.#printedValue(part.tag, role.code, role.at));
      else if (role.kind === "other") values.push(unknownValue(part.tag.source, meaningOfTag(part.tag.source)));
    }
    return values;
  }

  #printedValue(tag: TemplateTag, code: string, at: number): Value {
    const value = this.#values.printed(tag, code, at);
    if (value && !value.isFallback) return { kind: "known", text: this.#placed(value.text) };
    return unknownValue(tag.source, meaningOfExpression(code) ?? meaningOfTag(tag.source));
  }

  #blockValue(
    parts: readonly MaskedPart[],
    start: number,
    textOf: (part: MaskedPart) => MappedText,
  ): { readonly value: Value; readonly end: number } | null {
    const tag = parts[start]?.tag;
    const [group, ...others] = tag ? this.blocks.groups.openedBy(tag) : [];
    const end = group?.close ? parts.findIndex((part) => part.tag === group.close) : -1;
    if (!tag || !group?.close || end < 0 || others.length > 0) return null;
    if (this.blocks.groups.openedBy(group.close).length > 0) return null;
    if (group.what !== "choice" && group.what !== "plain") return { value: unknownValue(tag.source, null), end };
    const middles = new Set(group.middles);
    const sections: MaskedPart[][] = [[]];
    for (const part of parts.slice(start + 1, end)) {
      if (part.tag && middles.has(part.tag)) sections.push([]);
      else sections.at(-1)?.push(part);
    }
    if (sections.length <= group.middles.length) return null;
    if (group.what === "choice" && !group.hasElse) sections.push([]);
    const values = sections.map((section) => this.attributeValue(section, textOf));
    const [only] = values;
    return { value: values.length === 1 && only ? only : { kind: "choice", values: values.map(filled) }, end };
  }

  #valueHole(hole: Hole, { text, isFallback }: PrintedValue): Hole {
    const content = this.#placed(text);
    const shown = (parent: Alternative): Text => {
      const range = content.range() ?? hole.range;
      return { kind: "text", file: hole.file, range, parent, inMarkup: false, content };
    };
    if (!isFallback) {
      const value = makeAlternative("value", (own) => [shown(own)]);
      return adopt({ ...hole, says: null, alternatives: [value], isComplete: true, reason: "" });
    }
    const main = makeAlternative("branch", (own) => [{ ...hole, parent: own, inMarkup: false }]);
    const other = makeAlternative("fallback", (own) => [shown(own)]);
    return adopt({ ...hole, alternatives: [main, other], isComplete: true, reason: "" });
  }

  #placed(text: MappedText): MappedText {
    return this.#source.located ? text : MappedText.detached(text.text);
  }
}

/** A section without parts is an empty text. */
function filled(value: Value): Value {
  return value.kind === "composite" && value.parts.length === 0
    ? { kind: "known", text: MappedText.detached("") }
    : value;
}

function unknownValue(source: string, says: UnknownValue["says"]): UnknownValue {
  return { kind: "unknown", source, says, reason: reasonOfTag(source) };
}
