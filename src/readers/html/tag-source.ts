import type { Encode, SourceRange } from "../../page/mapped-text.ts";
import { encodeDoubleQuoted, encodeSingleQuoted, encodeUnquoted } from "./source-text.ts";

/** An attribute as its tag writes it. */
export interface AttributeSource {
  /** In lower case. */
  readonly name: string;
  /** From name to closing quote. */
  readonly range: SourceRange;
  /** Without quotes; `null` for a name alone. */
  readonly value: SourceRange | null;
  readonly encode: Encode;
  /** Whether the value is an expression, which no text can be written into. */
  readonly isCode?: boolean;
}

/** An opening tag's name and attributes. */
export interface TagSource {
  /** Just past the tag's name. */
  readonly nameEnd: number;
  /** In source order; of those with the same name, the first counts. */
  readonly attributes: readonly AttributeSource[];
}

/** Reads the opening tag at `range` as HTML's tokenizer does. `text` has its template tags masked. */
export function tagSource(text: string, [start, end]: SourceRange): TagSource {
  let at = start + 1;
  while (at < end && !isBreak(text.charAt(at))) at++;
  const nameEnd = at;
  const attributes: AttributeSource[] = [];
  for (;;) {
    while (at < end && (isSpace(text.charAt(at)) || text.charAt(at) === "/")) at++;
    if (at >= end || text.charAt(at) === ">") return { nameEnd, attributes };
    const attribute = readAttribute(text, at, end);
    attributes.push(attribute);
    at = attribute.range[1];
  }
}

function readAttribute(text: string, start: number, end: number): AttributeSource {
  // An equals sign in front is part of the name.
  let at = start + 1;
  while (at < end && !isBreak(text.charAt(at)) && text.charAt(at) !== "=") at++;
  const name = text.slice(start, at).toLowerCase();
  const nameEnd = at;
  while (at < end && isSpace(text.charAt(at))) at++;
  if (text.charAt(at) !== "=") return { name, range: [start, nameEnd], value: null, encode: encodeUnquoted };
  at++;
  while (at < end && isSpace(text.charAt(at))) at++;
  const quote = text.charAt(at);
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, at + 1);
    const encode = quote === '"' ? encodeDoubleQuoted : encodeSingleQuoted;
    return { name, range: [start, close + 1], value: [at + 1, close], encode };
  }
  const valueStart = at;
  while (at < end && !isSpace(text.charAt(at)) && text.charAt(at) !== ">") at++;
  return { name, range: [start, at], value: [valueStart, at], encode: encodeUnquoted };
}

export function isSpace(character: string): boolean {
  return character === " " || character === "\n" || character === "\t" || character === "\r" || character === "\f";
}

export function isBreak(character: string): boolean {
  return character === ">" || character === "/" || isSpace(character);
}
