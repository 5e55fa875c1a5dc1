import { type DelimiterKind, dialectOf, type Dialect } from "./dialects.ts";
import { HtmlScanner } from "./scanner.ts";

/** What a tag is by its delimiters; a directive of Blade's, a block's of Angular's, an element of a tag library, or a command in a comment. */
export type TagKind = DelimiterKind | "directive" | "block" | "element" | "command" | "front matter";

/** A tag of a template language that stands in HTML: `{{ icp }}`, `{% include "footer.html" %}`, `<?php … ?>`. */
export interface TemplateTag {
  /** Its number in the file, from 0. */
  readonly index: number;
  readonly kind: TagKind;
  readonly start: number;
  readonly end: number;
  readonly source: string;
  /** What stands between the delimiters, and where that begins. */
  readonly code: string;
  readonly codeStart: number;
  /** Whether it stands where a comment may: between tags, not in one, nor in a title. */
  readonly isInContent: boolean;
}

/** A part of masked text: a template tag, or the text between two. */
export interface MaskedPart {
  readonly from: number;
  readonly to: number;
  readonly tag: TemplateTag | null;
}

/** Noncharacters: no text has a use for them. */
const marks = Array.from({ length: 32 }, (_, index) => String.fromCharCode(0xfdd0 + index));
const digitBase = 6400;
const firstDigit = 0xe000;
/** A mark and two digits. */
const shortestTag = 3;
/** `<!` and `>` around a mark and two digits. */
const shortestComment = 6;

/**
 * HTML whose template tags are written over by as many characters that the parser takes for plain text, or,
 * between tags, for a comment: that leaves the tree as it is even in a table or before the head.
 */
export class MaskedHtml {
  /** As long as the source: offsets are the same in both. */
  readonly text: string;
  /** False where other files may put more around the text. */
  readonly isDocument: boolean;
  readonly dialect: Dialect;
  readonly #mark: string;
  /** Marks of their own for tags that are too short for digits. */
  readonly #short = new Map<string, TemplateTag>();
  readonly #tags: readonly TemplateTag[];

  constructor(source: string, dialect: Dialect = dialectOf("auto")) {
    this.dialect = dialect;
    const scanner = new HtmlScanner(source, dialect);
    const [mark, ...free] = mayHoldTags(source, dialect) ? marks.filter((one) => !source.includes(one)) : [];
    this.#tags = mark === undefined ? [] : scanner.templateTags().slice(0, digitBase ** 2);
    this.#mark = mark ?? "";
    this.text = this.#tags.length === 0 ? source : this.#mask(source, free);
    this.isDocument = scanner.isDocument();
  }

  /** Every template tag, in source order. */
  get tags(): readonly TemplateTag[] {
    return this.#tags;
  }

  /** The template tag that a comment of the tree stands for. */
  tagOfComment(data: string): TemplateTag | null {
    return this.#tagAt(data, 0);
  }

  hasTags(value: string): boolean {
    return this.#find(value, 0) >= 0;
  }

  /** Parts of a text or an attribute's value, in order and without gaps. */
  parts(value: string): MaskedPart[] {
    const parts: MaskedPart[] = [];
    let from = 0;
    for (let at = this.#find(value, 0); at >= 0; at = this.#find(value, at)) {
      const tag = this.#tagAt(value, at);
      if (!tag) {
        at++;
        continue;
      }
      if (at > from) parts.push({ from, to: at, tag: null });
      from = Math.min(value.length, at + tag.end - tag.start);
      parts.push({ from: at, to: from, tag });
      at = from;
    }
    if (from < value.length) parts.push({ from, to: value.length, tag: null });
    return parts;
  }

  /** The text as it was before masking. */
  restore(value: string): string {
    if (!this.hasTags(value)) return value;
    return this.parts(value)
      .map(({ from, to, tag }) => tag?.source ?? value.slice(from, to))
      .join("");
  }

  #find(value: string, from: number): number {
    if (this.#tags.length === 0) return -1;
    const found = value.indexOf(this.#mark, from);
    if (this.#short.size === 0) return found;
    const places = [found, ...[...this.#short.keys()].map((mark) => value.indexOf(mark, from))];
    return places.reduce((first, at) => (at >= 0 && (first < 0 || at < first) ? at : first), -1);
  }

  #tagAt(value: string, at: number): TemplateTag | null {
    const short = this.#short.get(value.charAt(at));
    if (short || this.#tags.length === 0 || value.charAt(at) !== this.#mark) return short ?? null;
    const high = value.charCodeAt(at + 1) - firstDigit;
    const low = value.charCodeAt(at + 2) - firstDigit;
    return this.#tags[high * digitBase + low] ?? null;
  }

  /** @param free marks that the source doesn't hold. */
  #mask(source: string, free: readonly string[]): string {
    let text = "";
    let from = 0;
    for (const [index, tag] of this.#tags.entries()) {
      const { start, end, isInContent } = tag;
      text += source.slice(from, start);
      from = end;
      if (end - start < shortestTag) {
        const own = free[this.#short.size] ?? " ";
        if (own !== " ") this.#short.set(own, tag);
        text += own.padEnd(end - start, ".");
        continue;
      }
      const digits = String.fromCharCode(firstDigit + Math.floor(index / digitBase), firstDigit + (index % digitBase));
      const isComment = isInContent && end - start >= shortestComment;
      const body = (this.#mark + digits).padEnd(end - start - (isComment ? 3 : 0), ".");
      text += isComment ? `<!${body}>` : body;
    }
    return text + source.slice(from);
  }
}

function mayHoldTags(source: string, { language }: Dialect): boolean {
  if (language !== "auto") return true;
  return /\{[{%#$]|\{\/?[a-z]+[: ]|<[%?]|<\/?[#@][a-z]|<#--|<!--[#{]|<\/?[a-z]+:|\$\{|^---|\[!--|\[#|\[\[|@@include|%sveltekit\.|\uFDEE/u.test(
    source,
  );
}
