import { MappedText, type SourceRange } from "../../page/mapped-text.ts";
import { backslashAt, decoded, type Escape } from "../script/text.ts";
import { stringOf, type Node } from "../script/syntax.ts";

/** A scalar's text, with the way back through quotes, escapes, folds and indentation. */
export function scalarText(node: Node, source: string): MappedText {
  const value: unknown = Reflect.get(node, "value");
  const style = stringOf(node, "style");
  if (typeof value !== "string") return MappedText.detached(wordOf(value));
  const text = textOfStyle(style, node.range, source, value);
  return text?.text === value ? text : MappedText.detached(value);
}

/** A number or a word of YAML as text; `""` for none, and for what no text stands for. */
function wordOf(value: unknown): string {
  const isWord = typeof value === "number" || typeof value === "boolean" || typeof value === "bigint";
  return isWord ? String(value) : "";
}

/** What the source of a string says; `null` where its style isn't read. */
export function decodedScalar(style: string, range: SourceRange, source: string): string | null {
  return textOfStyle(style, range, source)?.text ?? null;
}

function textOfStyle(style: string | null, range: SourceRange, source: string, value = ""): MappedText | null {
  const inner: SourceRange = [range[0] + 1, range[1] - 1];
  const isOnLines = /[\n\r]/u.test(source.slice(...range));
  switch (style) {
    case "plain":
      return decoded(range, source, foldAt, plainText);
    case "single-quoted":
      return decoded(inner, source, singleEscapeAt, isOnLines ? singleOnLines : singleText);
    case "double-quoted":
      return decoded(inner, source, doubleEscapeAt, isOnLines ? doubleOnLines : doubleText);
    case "literal":
    case "folded":
      return blockText(range, source, style === "folded", value);
    default:
      return null;
  }
}

/**
 * What may be written around: a plain scalar ends where something in it reads as YAML, so that what stands in it may
 * not come to stand at its start.
 */
export function writableRange(node: Node, { text }: MappedText): SourceRange {
  const isRisky = stringOf(node, "style") === "plain" && /[&#*!%@`"'{}[\]]/u.test(text.replaceAll(/<[^<>]*>/gu, ""));
  return isRisky ? [node.range[0], node.range[0]] : node.range;
}

/** White space around line breaks in a plain or quoted scalar. */
function foldAt(source: string, at: number, end: number): Escape | null {
  const char = source[at] ?? "";
  if (!/[ \t\n\r]/u.test(char) || (/[ \t]/u.test(char) && /[ \t]/u.test(source[at - 1] ?? ""))) return null;
  const until = spaceEnd(source, at, end);
  const breaks = breaksIn(source, at, until);
  return breaks === 0 ? null : { end: until, text: folded(breaks) };
}

function breaksIn(source: string, start: number, end: number): number {
  return source.slice(start, end).match(/\r\n|[\n\r]/gu)?.length ?? 0;
}

/** What line breaks stand for, as yaml-eslint-parser reads them: also behind a backslash. */
function folded(breaks: number): string {
  return breaks === 1 ? " " : "\n".repeat(Math.max(0, breaks - 1));
}

function spaceEnd(source: string, at: number, end: number): number {
  let until = at;
  while (until < end && /[ \t\n\r]/u.test(source.charAt(until))) until++;
  return until;
}

function singleEscapeAt(source: string, at: number, end: number): Escape | null {
  if (source[at] === "'" && source[at + 1] === "'") return { end: at + 2, text: "'" };
  return foldAt(source, at, end);
}

/** @see https://yaml.org/spec/1.2.2/#57-escaped-characters */
const escapes: Readonly<Record<string, string>> = {
  ...{ "0": "\0", a: "\x07", b: "\b", t: "\t", "\t": "\t", n: "\n", v: "\v", f: "\f", r: "\r", e: "\x1b" },
  ...{ " ": " ", '"': '"', "/": "/", "\\": "\\", N: "\x85", _: "\xA0", L: "\u2028", P: "\u2029" },
};

function doubleEscapeAt(source: string, at: number, end: number): Escape | null {
  if (source[at] !== "\\") return foldAt(source, at, end);
  const next = source[at + 1] ?? "";
  if (next === "\n" || next === "\r") {
    const behind = at + (source.startsWith("\r\n", at + 1) ? 3 : 2);
    const until = spaceEnd(source, behind, end);
    // Blank lines go with the break before them: what is written in their place begins no line.
    return { end: until, text: folded(breaksIn(source, behind, until)) };
  }
  return backslashAt(source, at, escapes);
}

/** A block scalar: its header's line, then lines that are indented by as much as the first that isn't blank. */
function blockText([start, end]: SourceRange, source: string, isFolded: boolean, value: string): MappedText | null {
  const header = /^[|>][+-]?[ \t]*(?:#[^\n\r]*)?(?:\r\n|\n|\r)/u.exec(source.slice(start, Math.min(end, start + 400)));
  if (!header) return null;
  const from = start + header[0].length;
  const body = source.slice(from, end);
  const blank = /^(?:[ \t]*(?:\r\n|\n|\r))*/u.exec(body)?.[0].length ?? 0;
  const indent = /^ */u.exec(body.slice(blank))?.[0].length ?? 0;
  const until = from + withoutBlankEnd(body);
  if (blank > 0 || until <= from + indent) return null;
  const inner: SourceRange = [from + indent, until];
  const breakAt = isFolded ? foldedBreakAt(indent) : literalBreakAt(indent);
  const text = decoded(inner, source, breakAt, blockEncode);
  const rest = value.slice(text.text.length);
  return /^\n*$/u.test(rest) ? MappedText.join([text, lineEnds(rest, until)]) : null;
}

/** The line breaks that a block scalar ends in: nothing is written behind them, nor in their place. */
function lineEnds(text: string, at: number): MappedText {
  const segment = { from: 0, to: text.length, start: at, end: at, linear: false, encode: blockEncode };
  return new MappedText(text, text === "" ? [] : [segment]);
}

/** Length without the blank lines at the end. */
function withoutBlankEnd(body: string): number {
  let end = body.length;
  for (let at = end - 1; at >= 0 && /[ \t\n\r]/u.test(body.charAt(at)); at--) {
    if (/[\n\r]/u.test(body.charAt(at))) end = at;
  }
  return end;
}

function literalBreakAt(indent: number): (source: string, at: number, end: number) => Escape | null {
  return (source, at, end) => {
    let behind = breakEnd(source, at);
    if (behind === at) return null;
    let text = "\n";
    let line = indented(source, behind, Math.min(end, behind + indent));
    // Blank lines go with the break before them: what is written in its place begins no line.
    for (let next = breakEnd(source, line); next !== line; next = breakEnd(source, line)) {
      behind = next;
      text += "\n";
      line = indented(source, behind, Math.min(end, behind + indent));
    }
    return { end: line, text };
  };
}

function foldedBreakAt(indent: number): (source: string, at: number, end: number) => Escape | null {
  return (source, at, end) => {
    let behind = breakEnd(source, at);
    if (behind === at) return null;
    let breaks = 1;
    for (
      let next = indented(source, behind, end);
      breakEnd(source, next) !== next;
      next = indented(source, behind, end)
    ) {
      behind = breakEnd(source, next);
      breaks++;
    }
    const text = indented(source, behind, Math.min(end, behind + indent));
    const lineStart = Math.max(source.lastIndexOf("\n", at - 1), source.lastIndexOf("\r", at - 1)) + 1 + indent;
    const isDeeper = [lineStart, text].some((first) => /[ \t]/u.test(source.charAt(first)));
    return { end: text, text: isDeeper ? "\n".repeat(breaks) : breaks === 1 ? " " : "\n".repeat(breaks - 1) };
  };
}

function breakEnd(source: string, at: number): number {
  if (source.startsWith("\r\n", at)) return at + 2;
  return source[at] === "\n" || source[at] === "\r" ? at + 1 : at;
}

function indented(source: string, at: number, most: number): number {
  let until = at;
  while (until < most && source[until] === " ") until++;
  return until;
}

/** Characters that stand in no scalar but by an escape. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u;

function plainText(text: string): string | null {
  const isWord = /^[\w.+~-]*$/u.test(text);
  const isSpecial = /^[\s#&*!|>%@`"'?:-]|[,[\]{}]|:(?:\s|$)|\s#|\s$/u.test(text);
  return isWord || isSpecial || unprintable.test(text) ? null : text;
}

function singleText(text: string): string | null {
  return unprintable.test(text) ? null : text.replaceAll("'", "''");
}

function doubleText(text: string): string | null {
  if (/\p{Cs}/u.test(text)) return null;
  const written = text.replaceAll("\\", "\\\\").replaceAll('"', '\\"');
  return written.replaceAll(/[\p{Cc}\u2028\u2029\uFEFF]/gu, (char) => {
    return `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
  });
}

/** At a line's end, white space isn't kept, and a line without anything is a line break. */
function isFoldable(text: string): boolean {
  return text === "" || /^[ \t]|[ \t]$/u.test(text);
}

function singleOnLines(text: string): string | null {
  return isFoldable(text) ? null : singleText(text);
}

function doubleOnLines(text: string): string | null {
  return isFoldable(text) ? null : doubleText(text);
}

function blockEncode(text: string): string | null {
  return text === "" || /^\s|\s$/u.test(text) || unprintable.test(text) ? null : text;
}
