import { MappedText, type Encode, type Segment } from "../../page/mapped-text.ts";
import type { SourceFile, SourceRange } from "../../page/page.ts";
import { entityTable } from "./entity-table.ts";
import { attributeText, jsxText, numberText, stringText, templateText } from "./escapes.ts";
import { isSet, literalValue, nodesOf, type Node } from "./syntax.ts";

/** What a stretch of source stands for where it isn't itself. */
export interface Escape {
  /** End in the source. */
  readonly end: number;
  readonly text: string;
}

export type EscapeAt = (source: string, at: number, end: number) => Escape | null;

/** The source `[start, end)` decoded, escape by escape. */
export function decoded([start, end]: SourceRange, source: string, escapeAt: EscapeAt, encode: Encode): MappedText {
  const segments: Segment[] = [];
  let text = "";
  let plain = start;
  const add = (from: number, to: number, value: string, linear: boolean): void => {
    if (to > from && value !== "") {
      segments.push({ from: text.length, to: text.length + value.length, start: from, end: to, linear, encode });
    }
    text += value;
  };
  for (let at = start; at < end;) {
    const escape = escapeAt(source, at, end);
    if (escape) {
      add(plain, at, source.slice(plain, at), true);
      add(at, escape.end, escape.text, false);
      plain = escape.end;
    }
    at = escape?.end ?? at + 1;
  }
  add(plain, end, source.slice(plain, end), true);
  return new MappedText(text, segments);
}

/** The longest name is `thetasym`; a number needs no more than `#x10FFFF` and a few leading zeros. */
const longestEntity = 16;

function entityAt(source: string, at: number, end: number): Escape | null {
  if (source[at] !== "&") return null;
  const semicolon = source.slice(at, Math.min(end, at + longestEntity)).indexOf(";");
  if (semicolon < 0) return null;
  const text = entityText(source.slice(at + 1, at + semicolon));
  return text === null ? null : { end: at + semicolon + 1, text };
}

function entityText(name: string): string | null {
  const digits = /^#(?:x(?<hex>[\da-f]+)|(?<decimal>\d+))$/iu.exec(name)?.groups;
  if (!digits) return entityTable.get(name) ?? null;
  const code = digits["hex"] ? Number.parseInt(digits["hex"], 16) : Number(digits["decimal"]);
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

const simpleEscapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

function stringEscapeAt(source: string, at: number, end: number): Escape | null {
  if (source[at] !== "\\" || at + 1 >= end) return null;
  const rest = source.slice(at, Math.min(end, at + 12));
  const coded =
    /^\\(?:x(?<x>[\da-f]{2})|u(?<u>[\da-f]{4})|u\{(?<point>[\da-f]{1,8})\}|(?<octal>[0-3]?[0-7]{1,2}))/iu.exec(rest);
  if (coded) {
    const { x, u, point, octal } = coded.groups ?? {};
    const code = octal === undefined ? Number.parseInt(x ?? u ?? point ?? "", 16) : Number.parseInt(octal, 8);
    if (code <= 0x10ffff) return { end: at + coded[0].length, text: String.fromCodePoint(code) };
  }
  const char = String.fromCodePoint(source.codePointAt(at + 1) ?? 0);
  if (char === "\r" && source[at + 2] === "\n") return { end: at + 3, text: "" };
  const isLineEnd = /^[\n\r\u2028\u2029]$/u.test(char);
  return { end: at + 1 + char.length, text: isLineEnd ? "" : (simpleEscapes[char] ?? char) };
}

/**
 * The escape at a backslash as data formats write them: one letter of `names`, or `x`, `u` or `U` before two, four or
 * eight hexadecimal digits. `null` for any other.
 */
export function backslashAt(source: string, at: number, names: Readonly<Record<string, string>>): Escape | null {
  const letter = source[at + 1] ?? "";
  const digits = { x: 2, u: 4, U: 8 }[letter];
  if (digits === undefined) {
    const text = names[letter];
    return text === undefined ? null : { end: at + 2, text };
  }
  const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
  return code <= 0x10ffff ? { end: at + 2 + digits, text: String.fromCodePoint(code) } : null;
}

/** A template literal folds its line ends besides. */
function templateEscapeAt(source: string, at: number, end: number): Escape | null {
  if (source[at] !== "\r") return stringEscapeAt(source, at, end);
  return { end: source[at + 1] === "\n" ? at + 2 : at + 1, text: "\n" };
}

/** What a literal shows; `null` for one that is no string and no number. */
export function literalText(node: Node, file: SourceFile, isAttribute: boolean): MappedText | null {
  const value = literalValue(node);
  const [start, end] = node.range;
  if (typeof value === "string") {
    const quote = file.text[start] ?? '"';
    const inner: SourceRange = [start + 1, end - 1];
    if (isAttribute) return decoded(inner, file.text, entityAt, attributeText(quote));
    const text = decoded(inner, file.text, stringEscapeAt, stringText(quote));
    // Where the script stands in an attribute, entities come before its own escapes.
    return text.text === value ? text : MappedText.detached(value);
  }
  if (typeof value !== "number" && typeof value !== "bigint") return null;
  const source = file.text.slice(start, end);
  return source === String(value) ? MappedText.verbatim(source, start, numberText) : MappedText.detached(String(value));
}

/** What a part of a template literal shows between its expressions. */
export function quasiText(quasi: Node, template: Node, file: SourceFile): MappedText {
  const [start, end] = quasi.range;
  // Some parsers count the delimiters in, some don't: the first part tells which.
  const isDelimited = nodesOf(template, "quasis")[0]?.range[0] === template.range[0];
  const closing = isSet(quasi, "tail") ? "`".length : "${".length;
  const inner: SourceRange = isDelimited ? [start + 1, end - closing] : [start, end];
  return decoded(inner, file.text, templateEscapeAt, templateText);
}

/** The same text where its script stands in markup: only what needs no escape in either may be written there. */
export function textInMarkup(text: MappedText): MappedText {
  return new MappedText(
    text.text,
    text.segments.map((segment) => ({ ...segment, encode: plainText })),
  );
}

function plainText(text: string): string | null {
  return /["'`\\&<>{}$\n\r\u2028\u2029]/u.test(text) ? null : text;
}

/**
 * Text between tags as React shows it: each line without the white space around it, blank lines dropped,
 * the others joined by a space.
 */
export function childText({ range: [start, end] }: Node, file: SourceFile): MappedText {
  const lines: SourceRange[] = [];
  for (const [index, line] of linesOf(file.text.slice(start, end)).entries()) {
    const isLast = start + line.end === end;
    const from = index === 0 ? line.start : line.start + spaceAtStart(line.text);
    const to = isLast ? line.end : line.end - spaceAtEnd(line.text);
    if (from < to) lines.push([start + from, start + to]);
  }
  const parts: MappedText[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before) parts.push(foldedBreak(before[1], line[0]));
    parts.push(decoded(line, file.text, entityAt, jsxText));
  }
  return MappedText.join(parts);
}

function foldedBreak(start: number, end: number): MappedText {
  return new MappedText(" ", [{ from: 0, to: 1, start, end, linear: false, encode: jsxText }]);
}

function linesOf(text: string): { readonly start: number; readonly end: number; readonly text: string }[] {
  const lines = [];
  let start = 0;
  for (const part of text.split(/(\r\n|\n|\r)/u)) {
    if (!/^[\r\n]/u.test(part)) lines.push({ start, end: start + part.length, text: part });
    start += part.length;
  }
  return lines;
}

function spaceAtStart(line: string): number {
  return line.length - line.replace(/^[ \t]+/u, "").length;
}

function spaceAtEnd(line: string): number {
  let end = line.length;
  while (end > 0 && (line[end - 1] === " " || line[end - 1] === "\t")) end--;
  return line.length - end;
}
