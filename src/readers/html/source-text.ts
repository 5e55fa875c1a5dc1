import { parseFragment } from "parse5";
import { type Encode, MappedText, type Segment } from "../../page/mapped-text.ts";

/**
 * Where text stands: between tags, as the text of a title or textarea, in an element or comment that knows no
 * entities, or in an attribute's value.
 */
export type TextPlace = "content" | "rcdata" | "raw" | "attribute";

/** Escapes text to stand between tags. */
export function encodeContent(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Escapes an attribute's value to stand between double quotes. */
export function encodeDoubleQuoted(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}

/** Escapes an attribute's value to stand between single quotes. */
export function encodeSingleQuoted(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("'", "&#39;");
}

/** Escapes an attribute's value to stand without quotes; `null` where it can't. */
export function encodeUnquoted(text: string): string | null {
  return text === "" || /[\s"'`=<>]/u.test(text) || text.endsWith("/") ? null : text.replaceAll("&", "&amp;");
}

/** Raw text knows no escape. */
export function encodeRaw(text: string): string | null {
  return /[<&]|--/u.test(text) ? null : text;
}

/**
 * Maps what the parser made of `source.slice(start, end)` back to it.
 * @returns text without segments where the source doesn't read so, as with text that the parser has moved.
 */
export function mapToSource(
  source: string,
  [start, end]: readonly [start: number, end: number],
  text: string,
  place: TextPlace,
  encode: Encode,
): MappedText {
  const alignment = new Alignment(source, start, end, text, place, encode);
  return new MappedText(text, alignment.segments() ?? []);
}

/** Walks source and decoded text side by side. */
class Alignment {
  readonly #source: string;
  readonly #end: number;
  readonly #text: string;
  readonly #place: TextPlace;
  readonly #encode: Encode;
  readonly #segments: Segment[] = [];
  /** Offset in the source, and in the decoded text. */
  #at: number;
  #to = 0;

  constructor(source: string, start: number, end: number, text: string, place: TextPlace, encode: Encode) {
    this.#source = source;
    this.#at = start;
    this.#end = end;
    this.#text = text;
    this.#place = place;
    this.#encode = encode;
  }

  segments(): readonly Segment[] | null {
    const { length } = this.#text;
    if (this.#source.slice(this.#at, this.#end) === this.#text && !this.#mayDiffer()) {
      if (length > 0) this.#add(length, length, true);
      return this.#segments;
    }
    while (this.#at < this.#end) if (!this.#step()) return null;
    return this.#to === length ? this.#segments : null;
  }

  /** Whether equal text may still have come about otherwise. */
  #mayDiffer(): boolean {
    return this.#place !== "raw" && this.#text.includes("&");
  }

  #step(): boolean {
    const character = this.#source.charAt(this.#at);
    if (character === "\r") return this.#stepLineEnd();
    if (character === "\0") return this.#stepNull();
    if (character === "&" && this.#place !== "raw") return this.#stepReference();
    if (character === "<" && this.#place === "content" && this.#stepTag()) return true;
    if (this.#text.charAt(this.#to) === character) return this.#stepRun();
    // A newline right after `<pre>` is dropped.
    if (character !== "\n" || this.#to > 0) return false;
    this.#at++;
    return true;
  }

  /** Takes all that stands in both letter by letter. */
  #stepRun(): boolean {
    let length = 1;
    while (this.#at + length < this.#end) {
      const character = this.#source.charAt(this.#at + length);
      if (character === "\r" || character === "\0" || character === "&" || character === "<") break;
      if (this.#text.charAt(this.#to + length) !== character) break;
      length++;
    }
    this.#add(length, length, true);
    return true;
  }

  #stepLineEnd(): boolean {
    const length = this.#source.charAt(this.#at + 1) === "\n" && this.#at + 1 < this.#end ? 2 : 1;
    if (this.#text.charAt(this.#to) === "\n") this.#add(length, 1, false);
    else if (this.#to > 0) return false;
    else this.#at += length;
    return true;
  }

  #stepNull(): boolean {
    if (this.#text.charAt(this.#to) === "\uFFFD") this.#add(1, 1, false);
    else this.#at++;
    return true;
  }

  #stepReference(): boolean {
    const reference = readReference(this.#source, this.#at, this.#end, this.#place === "attribute");
    if (!reference) return this.#text.charAt(this.#to) === "&" && this.#stepRun();
    if (!this.#text.startsWith(reference.text, this.#to)) return false;
    this.#add(reference.length, reference.text.length, false);
    return true;
  }

  /** Passes over a tag or comment amid the text: the parser has ignored it, or moved it elsewhere. */
  #stepTag(): boolean {
    const rest = this.#source.slice(this.#at, this.#at + 4);
    if (rest === "<!--") return this.#skipPast("-->", this.#at + 4);
    if (!/^<[a-z/!?]/iu.test(rest)) return false;
    let at = this.#at + 1;
    while (at < this.#end && this.#source.charAt(at) !== ">") {
      const character = this.#source.charAt(at++);
      const isQuote = (character === '"' || character === "'") && /=\s*$/u.test(this.#source.slice(at - 3, at - 1));
      const close = isQuote ? this.#source.indexOf(character, at) : -1;
      if (close >= 0 && close < this.#end) at = close + 1;
    }
    this.#at = Math.min(at + 1, this.#end);
    return true;
  }

  #skipPast(string: string, from: number): boolean {
    const found = this.#source.indexOf(string, from);
    this.#at = found < 0 ? this.#end : Math.min(found + string.length, this.#end);
    return true;
  }

  #add(length: number, textLength: number, linear: boolean): void {
    const last = this.#segments.at(-1);
    const from = this.#to;
    const start = this.#at;
    this.#at += length;
    this.#to += textLength;
    const segment = { from, to: this.#to, start, end: this.#at, linear, encode: this.#encode };
    if (linear && last?.linear && last.end === start) {
      this.#segments[this.#segments.length - 1] = { ...segment, from: last.from, start: last.start };
    } else this.#segments.push(segment);
  }
}

interface Reference {
  /** In the source. */
  readonly length: number;
  readonly text: string;
}

/** The character reference at `start`, read as the parser reads it; `null` for a mere ampersand. */
function readReference(source: string, start: number, end: number, isInAttribute: boolean): Reference | null {
  // The longest name that HTML has takes 33 characters.
  const rest = source.slice(start, Math.min(end, start + 64));
  const numeric = /^&#(?:x[\da-f]+|\d+);?/iu.exec(rest);
  if (numeric) return readNumeric(source, start, end);
  const [candidate] = /^&[\da-z]+;?/iu.exec(rest) ?? [];
  if (candidate === undefined) return null;
  const text = decoded(candidate);
  if (text === candidate) return null;
  // A name without semicolon stands for one character; what follows is left as it is.
  const isPrefix = candidate.endsWith(text.slice(1));
  const length = isPrefix ? candidate.length - (text.length - 1) : candidate.length;
  if (isInAttribute && source.charAt(start + length - 1) !== ";") {
    const next = start + length < end ? source.charAt(start + length) : "";
    if (next === "=" || /[\da-z]/iu.test(next)) return null;
  }
  return { length, text: isPrefix ? text.slice(0, 1) : text };
}

/** A number may have any count of leading zeros. */
function readNumeric(source: string, start: number, end: number): Reference {
  const isHex = source.charAt(start + 2).toLowerCase() === "x";
  let at = start + (isHex ? 3 : 2);
  while (at < end && (isHex ? /[\da-f]/iu : /\d/u).test(source.charAt(at))) at++;
  if (at < end && source.charAt(at) === ";") at++;
  return { length: at - start, text: decoded(source.slice(start, at)) };
}

function decoded(markup: string): string {
  const [node] = parseFragment(markup).childNodes;
  return node && "value" in node ? node.value : "";
}
