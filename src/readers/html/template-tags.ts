import { HtmlScanner } from "./scanner.ts";

/** A tag of a template language that stands in HTML: `{{ icp }}`, `{% include "footer.html" %}`, `<?php … ?>`. */
export interface TemplateTag {
  readonly start: number;
  readonly end: number;
  readonly source: string;
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
  readonly #mark: string;
  readonly #tags: readonly TemplateTag[];

  constructor(source: string) {
    const scanner = new HtmlScanner(source);
    const mark = mayHoldTags(source) ? marks.find((character) => !source.includes(character)) : undefined;
    this.#tags = mark === undefined ? [] : scanner.templateTags().slice(0, digitBase ** 2);
    this.#mark = mark ?? "";
    this.text = this.#tags.length === 0 ? source : this.#mask(source);
    this.isDocument = scanner.isDocument();
  }

  /** The template tag that a comment of the tree stands for. */
  tagOfComment(data: string): TemplateTag | null {
    return this.#tagAt(data, 0);
  }

  hasTags(value: string): boolean {
    return this.#tags.length > 0 && value.includes(this.#mark);
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
    return this.#tags.length === 0 ? -1 : value.indexOf(this.#mark, from);
  }

  #tagAt(value: string, at: number): TemplateTag | null {
    if (this.#tags.length === 0 || value.charAt(at) !== this.#mark) return null;
    const high = value.charCodeAt(at + 1) - firstDigit;
    const low = value.charCodeAt(at + 2) - firstDigit;
    return this.#tags[high * digitBase + low] ?? null;
  }

  #mask(source: string): string {
    let text = "";
    let from = 0;
    for (const [index, { start, end, isInContent }] of this.#tags.entries()) {
      text += source.slice(from, start);
      const digits = String.fromCharCode(firstDigit + Math.floor(index / digitBase), firstDigit + (index % digitBase));
      const isComment = isInContent && end - start >= shortestComment;
      const body = (this.#mark + digits).padEnd(end - start - (isComment ? 3 : 0), ".");
      text += isComment ? `<!${body}>` : body;
      from = end;
    }
    return text + source.slice(from);
  }
}

function mayHoldTags(source: string): boolean {
  return /\{[{%#$]|\{\/?[a-z]+[: ]|<[%?]|<\/?[#@][a-z]|\$\{|^---|\[!--|\[\[|@@include|\uFDEE/u.test(source);
}
