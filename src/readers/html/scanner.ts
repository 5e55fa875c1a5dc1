import type { SourceRange } from "../../page/page.ts";
import { directiveEnd } from "./blade-directives.ts";
import { AngularBlocks } from "./angular-blocks.ts";
import type { Delimiters, Dialect } from "./dialects.ts";
import { endOfCode, endOfPhp } from "./tag-ends.ts";
import { isBlockElement } from "./tag-roles.ts";
import { isBreak, isSpace } from "./tag-source.ts";
import type { TagKind, TemplateTag } from "./template-tags.ts";

const rawElements = new Set(["script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext"]);
const rcdataElements = new Set(["title", "textarea"]);

/** What these tags begin is shown to no visitor, up to their own end tags, whatever stands in it. */
const skippedBlock = /^\{%[-+~]?\s*(?<name>comment|doc|schema|javascript|stylesheet)\s[^%]*%\}$/u;
/** Prefixes of JSP's tag libraries, in files that may be in any language. */
const tagLibrary = /<\/?(?:c|jsp|fmt|spring|form|s|tiles|decorator|sitemesh|shiro|sec):[\w.-]+/uy;
const anyLibrary = /<\/?(?!(?:svg|xlink|xml|[ovwm]|st1):)[a-z][\w-]*:[\w.-]+/uy;
const printedClosingTag = /^\{\{-?\s?["`]<\/[a-z]+>["`]/u;

/** Finds template tags in one pass over HTML, telling text from tags, comments and raw text as the parser does. */
export class HtmlScanner {
  readonly #text: string;
  readonly #dialect: Dialect;
  readonly #tags: TemplateTag[] = [];
  /** Where each string was last found, so that a text full of openers isn't searched again and again. */
  readonly #searches = new Map<string, { readonly from: number; readonly found: number }>();
  readonly #blocks: AngularBlocks | null;
  #at = 0;
  /** How many more times strings and brackets are followed though they don't end. */
  #patience = 500;
  #hasDocumentTag = false;

  constructor(text: string, dialect: Dialect) {
    this.#text = text;
    this.#dialect = dialect;
    this.#blocks = dialect.language === "angular" ? new AngularBlocks(text) : null;
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
    if (close) this.#addTag(0, match[0].length - 1 + close.index + close[0].length, true, "front matter", [0, 0]);
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
    const table = this.#dialect.delimiters.get(character);
    if (table && this.#readDelimited(table, isInContent)) return true;
    const block = isInContent ? this.#blocks?.tagAt(this.#at) : null;
    if (block) return this.#addTag(block.start, block.end, true, "block", [block.start, block.end], block.code);
    if (character === "@" && this.#dialect.hasDirectives) return this.#readDirective(isInContent);
    return character === "<" && this.#dialect.hasPrefixedTags && this.#readPrefixedTag(isInContent);
  }

  #readDelimited(table: readonly Delimiters[], isInContent: boolean): boolean {
    for (const delimiters of table) {
      const { open, close, kind, endsAtMarkup = false, isOneLine = false } = delimiters;
      if (!this.#text.startsWith(open, this.#at) || !this.#mayOpen(delimiters)) continue;
      const start = this.#at + open.length;
      const end = this.#endOf(delimiters, start);
      if (end < 0 || (endsAtMarkup && this.#isMarkupBefore(end))) continue;
      const source = this.#text.slice(this.#at, end + close.length);
      const isComment = !isOneLine || !/[\r\n]/u.test(source);
      this.#addTag(this.#at, this.#endOfBlock(source), isInContent, isComment ? kind : "other", [start, end]);
      return true;
    }
    return false;
  }

  /** FreeMarker's tags have a letter behind their opener, and `<?xml` opens nothing. */
  #mayOpen({ open, kind }: Delimiters): boolean {
    const next = this.#text.slice(this.#at + open.length, this.#at + open.length + 4);
    if (open === "<?") return !/^xml[\s?]/iu.test(next);
    return kind !== "keyword" || !/^[<[]\/?[#@]$/u.test(open) || /^[a-z]/iu.test(next);
  }

  #endOf({ close, skips }: Delimiters, start: number): number {
    if (skips === "php") return endOfPhp(this.#text, start);
    const plain = this.#find(close, start);
    if (plain < 0 || skips === undefined) return plain;
    const end = this.#patience > 0 ? endOfCode(this.#text, start, close, skips === "strings and brackets") : -1;
    if (end < 0) this.#patience--;
    return end < 0 ? plain : end;
  }

  /** Where the tag ends, with the block that it begins if nobody sees that. */
  #endOfBlock(tag: string): number {
    const end = Math.min(this.#at + tag.length, this.#text.length);
    const name = tag.startsWith("{%") ? skippedBlock.exec(tag)?.groups?.["name"] : undefined;
    if (name === undefined) return end;
    const close = this.#find(`end${name}`, end);
    const closeEnd = close < 0 ? -1 : this.#find("%}", close);
    return closeEnd < 0 ? end : closeEnd + 2;
  }

  #readDirective(isInContent: boolean): boolean {
    const start = this.#at;
    const end = directiveEnd(this.#text, start, isInContent, this.#patience > 0);
    if (end === null) this.#patience--;
    if (end === null || end < 0) return false;
    this.#addTag(start, end, isInContent, "directive", [start + 1, end]);
    return true;
  }

  /** A tag of a tag library: between tags only if it closes itself, since the parser reads it otherwise. */
  #readPrefixedTag(isInContent: boolean): boolean {
    const pattern = this.#dialect.language === "jsp" ? anyLibrary : tagLibrary;
    pattern.lastIndex = this.#at;
    const [found = ""] = pattern.exec(this.#text) ?? [];
    if (found === "" || this.#patience <= 0) return false;
    const end = endOfCode(this.#text, this.#at + found.length, ">", false);
    if (end < 0) this.#patience--;
    const isAlone = isInContent && this.#text.charAt(end - 1) !== "/" && !isBlockElement(found.replace(/^<\/?/u, ""));
    if (end < 0 || isAlone) return false;
    this.#addTag(this.#at, end + 1, isInContent, "element", [this.#at + 1, end]);
    return true;
  }

  #isMarkupBefore(end: number): boolean {
    if (printedClosingTag.test(this.#text.slice(this.#at, this.#at + 24))) return false;
    return ["</", "<!--"].some((start) => {
      const found = this.#find(start, this.#at);
      return found >= 0 && found < end;
    });
  }

  /** @returns true: there is a tag. */
  #addTag(
    start: number,
    end: number,
    isInContent: boolean,
    kind: TagKind,
    [from, to]: SourceRange,
    code = this.#text.slice(from, to),
  ): true {
    const source = this.#text.slice(start, end);
    const index = this.#tags.length;
    this.#tags.push({ index, kind, start, end, source, code, codeStart: from, isInContent });
    this.#at = end;
    return true;
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
    } else if (this.#readCommand()) return;
    else if (this.#text.startsWith(">", start + 4)) this.#at = start + 5;
    else if (this.#text.startsWith("->", start + 4)) this.#at = start + 6;
    else this.#skipComment(start);
  }

  /** A server-side include or another command, or a tag of Discuz'. */
  #readCommand(): boolean {
    const start = this.#at;
    if (this.#dialect.language === "none" || !/^<!--(?:#[a-z]|\{\/?[a-z])/u.test(this.#text.slice(start, start + 8)))
      return false;
    const end = this.#find("-->", start + 4);
    if (end < 0) return false;
    const isBraces = this.#text.charAt(start + 4) === "{";
    if (isBraces && this.#text.charAt(end - 1) !== "}") return false;
    this.#addTag(start, end + 3, true, "command", [start + 4, end]);
    return true;
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
    while (this.#at < this.#text.length && !isBreak(this.#text.charAt(this.#at))) {
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
      if (isSame && (end >= this.#text.length || isBreak(this.#text.charAt(end)))) return at;
    }
    return this.#text.length;
  }
}

function isLetter(character: string): boolean {
  return (character >= "a" && character <= "z") || (character >= "A" && character <= "Z");
}
