import type { TemplateTag } from "./template-tags.ts";

/** Elements whose content the parser takes as text, up to their end tag. */
const rawElements = new Set(["script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext"]);
const rcdataElements = new Set(["title", "textarea"]);

interface Delimiters {
  readonly open: string;
  readonly close: string;
  /** Whether a tag's or comment's start before `close` shows that the opener opened nothing. */
  readonly endsAtMarkup: boolean;
}

const braces: readonly Delimiters[] = [
  { open: "{{{", close: "}}}", endsAtMarkup: true },
  { open: "{{!--", close: "--}}", endsAtMarkup: false },
  { open: "{{", close: "}}", endsAtMarkup: true },
  { open: "{%", close: "%}", endsAtMarkup: true },
  { open: "{#", close: "#}", endsAtMarkup: false },
  { open: "${", close: "}", endsAtMarkup: true },
  // ThinkPHP, Smarty, DedeCMS, PbootCMS and their like.
  ...["{$", "{include ", "{template ", "{dede:", "{/dede:", "{pboot:", "{/pboot:", "{eyou:", "{aspcms:", "{zzz:"].map(
    (open) => ({ open, close: "}", endsAtMarkup: true }),
  ),
];
const brackets: readonly Delimiters[] = [
  { open: "[!--", close: "--]", endsAtMarkup: false },
  { open: "[[", close: "]]", endsAtMarkup: true },
  { open: "@@include(", close: ")", endsAtMarkup: false },
];
const angles: readonly Delimiters[] = [
  { open: "<%--", close: "--%>", endsAtMarkup: false },
  { open: "<%", close: "%>", endsAtMarkup: false },
  { open: "<?", close: "?>", endsAtMarkup: false },
];
/** Noncharacters around the number of a part of an embedded text that isn't known. */
const parts: readonly Delimiters[] = [{ open: "\uFDEE", close: "\uFDEF", endsAtMarkup: false }];
const freeMarker: readonly Delimiters[] = ["<#", "</#", "<@", "</@"].map((open) => ({
  open,
  close: ">",
  endsAtMarkup: false,
}));

/** Finds template tags in one pass over HTML, telling text from tags, comments and raw text as the parser does. */
export class HtmlScanner {
  readonly #text: string;
  readonly #tags: TemplateTag[] = [];
  /** Where each string was last found, so that a text full of openers isn't searched again and again. */
  readonly #searches = new Map<string, { readonly from: number; readonly found: number }>();
  #at = 0;
  #hasDocumentTag = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Template tags in source order. Front matter counts as one: it is no part of what is shown. */
  templateTags(): readonly TemplateTag[] {
    this.#skipFrontMatter();
    this.#scan(false);
    return this.#tags;
  }

  /** Whether the text has a doctype, or an opening html or body tag. */
  isDocument(): boolean {
    if (this.#hasDocumentTag) return true;
    const first = this.#text.search(/<(?:!doctype|html|body)(?![\w:-])/iu);
    if (first < 0) return false;
    if (!this.#text.slice(0, first).includes("<")) return true;
    if (this.#at === 0) this.#scan(true);
    return this.#hasDocumentTag;
  }

  #skipFrontMatter(): void {
    const match = /^---[ \t]*\r?\n/u.exec(this.#text);
    if (!match) return;
    const close = /\n---[ \t]*(?:\r?\n|$)/u.exec(this.#text.slice(match[0].length - 1));
    if (close) this.#addTag(0, match[0].length - 1 + close.index + close[0].length, true);
  }

  #scan(isOnlyForDocument: boolean): void {
    while (this.#at < this.#text.length && !(isOnlyForDocument && this.#hasDocumentTag)) {
      const character = this.#text.charAt(this.#at);
      if (character === "<") this.#readAngle();
      else if (!this.#readTag(true)) this.#at++;
    }
  }

  /** Reads the template tag that begins here, if one does. */
  #readTag(isInContent: boolean): boolean {
    const character = this.#text.charAt(this.#at);
    if (character === "{" || character === "$") return this.#readDelimited(braces, isInContent);
    if (character === "[" || character === "@") return this.#readDelimited(brackets, isInContent);
    if (character === "\uFDEE") return this.#readDelimited(parts, isInContent);
    if (character !== "<") return false;
    const next = this.#text.charAt(this.#at + 1);
    if (next === "%") return this.#readDelimited(angles, isInContent);
    if (next === "?") return !this.#startsXmlDeclaration() && this.#readDelimited(angles, isInContent);
    return this.#startsFreeMarker() && this.#readDelimited(freeMarker, isInContent);
  }

  #readDelimited(table: readonly Delimiters[], isInContent: boolean): boolean {
    for (const { open, close, endsAtMarkup } of table) {
      if (!this.#text.startsWith(open, this.#at)) continue;
      const end = this.#find(close, this.#at + open.length);
      if (end < 0 || (endsAtMarkup && this.#isMarkupBefore(end))) continue;
      this.#addTag(this.#at, end + close.length, isInContent);
      return true;
    }
    return false;
  }

  #isMarkupBefore(end: number): boolean {
    return ["</", "<!--"].some((start) => {
      const found = this.#find(start, this.#at);
      return found >= 0 && found < end;
    });
  }

  #startsXmlDeclaration(): boolean {
    return /^<\?xml[\s?]/iu.test(this.#text.slice(this.#at, this.#at + 6));
  }

  #startsFreeMarker(): boolean {
    return /^<\/?[#@][a-z]/u.test(this.#text.slice(this.#at, this.#at + 4));
  }

  #addTag(start: number, end: number, isInContent: boolean): void {
    this.#tags.push({ start, end, source: this.#text.slice(start, end), isInContent });
    this.#at = end;
  }

  /** Like indexOf, but what the last search for the string told isn't searched again. */
  #find(string: string, from: number): number {
    const last = this.#searches.get(string);
    if (last && last.from <= from && (last.found < 0 || from <= last.found)) return last.found;
    const found = this.#text.indexOf(string, from);
    this.#searches.set(string, { from, found });
    return found;
  }

  #skipPast(string: string, from: number): void {
    const found = this.#find(string, from);
    this.#at = found < 0 ? this.#text.length : found + string.length;
  }

  #readAngle(): void {
    if (this.#readTag(true)) return;
    const next = this.#text.charAt(this.#at + 1);
    if (next === "!") this.#readDeclaration();
    else if (next === "?") this.#skipPast(">", this.#at + 2);
    else if (next === "/") this.#readEndTag();
    else if (isLetter(next)) this.#readStartTag();
    else this.#at++;
  }

  #readDeclaration(): void {
    const start = this.#at;
    if (!this.#text.startsWith("<!--", start)) {
      if (/^<!doctype/iu.test(this.#text.slice(start, start + 9))) this.#hasDocumentTag = true;
      this.#skipPast(">", start + 2);
    } else if (this.#text.startsWith(">", start + 4)) this.#at = start + 5;
    else if (this.#text.startsWith("->", start + 4)) this.#at = start + 6;
    else this.#skipComment(start);
  }

  #skipComment(start: number): void {
    const plain = this.#find("-->", start + 4);
    const odd = this.#find("--!>", start + 4);
    if (odd >= 0 && (plain < 0 || odd < plain)) this.#at = odd + 4;
    else this.#at = plain < 0 ? this.#text.length : plain + 3;
  }

  #readEndTag(): void {
    if (isLetter(this.#text.charAt(this.#at + 2))) {
      this.#at += 2;
      this.#readName();
      this.#readAttributes();
    } else this.#skipPast(">", this.#at + 2);
  }

  #readStartTag(): void {
    this.#at++;
    const name = this.#readName();
    if (name === "html" || name === "body") this.#hasDocumentTag = true;
    this.#readAttributes();
    if (name === "plaintext") this.#at = this.#text.length;
    else if (rawElements.has(name)) this.#at = this.#endOfRawText(name, this.#at);
    else if (rcdataElements.has(name)) this.#readRcdata(name);
  }

  #readName(): string {
    const start = this.#at;
    while (this.#at < this.#text.length && !isTagBreak(this.#text.charAt(this.#at))) {
      if (!this.#readTag(false)) this.#at++;
    }
    return this.#text.slice(start, this.#at).toLowerCase();
  }

  #readAttributes(): void {
    let isAfterName = false;
    while (this.#at < this.#text.length) {
      const character = this.#text.charAt(this.#at);
      if (this.#readTag(false)) isAfterName = true;
      else if (character === ">") break;
      else if (character === "=" && isAfterName) {
        this.#at++;
        this.#readValue();
        isAfterName = false;
      } else {
        this.#at++;
        if (character === "/") isAfterName = false;
        else if (!isSpace(character)) isAfterName = true;
      }
    }
    this.#at++;
  }

  #readValue(): void {
    while (isSpace(this.#text.charAt(this.#at))) this.#at++;
    const quote = this.#text.charAt(this.#at);
    const isQuoted = quote === '"' || quote === "'";
    if (isQuoted) this.#at++;
    while (this.#at < this.#text.length) {
      const character = this.#text.charAt(this.#at);
      if (isQuoted ? character === quote : character === ">" || isSpace(character)) break;
      if (!this.#readTag(false)) this.#at++;
    }
    if (isQuoted) this.#at++;
  }

  #readRcdata(name: string): void {
    const end = this.#endOfRawText(name, this.#at);
    while (this.#at < end) if (!this.#readTag(false)) this.#at++;
  }

  #endOfRawText(name: string, from: number): number {
    for (let at = this.#find("</", from); at >= 0; at = this.#find("</", at + 2)) {
      const end = at + 2 + name.length;
      const isSame = this.#text.slice(at + 2, end).toLowerCase() === name;
      if (isSame && (end >= this.#text.length || isTagBreak(this.#text.charAt(end)))) return at;
    }
    return this.#text.length;
  }
}

function isLetter(character: string): boolean {
  return (character >= "a" && character <= "z") || (character >= "A" && character <= "Z");
}

function isSpace(character: string): boolean {
  return character === " " || character === "\n" || character === "\t" || character === "\r" || character === "\f";
}

function isTagBreak(character: string): boolean {
  return character === ">" || character === "/" || isSpace(character);
}
