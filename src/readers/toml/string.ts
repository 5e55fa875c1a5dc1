import { MappedText, type SourceRange } from "../../page/mapped-text.ts";
import { backslashAt, decoded, type Escape } from "../script/text.ts";
import { isSet, stringOf, type Node } from "../script/syntax.ts";

/** What a value is as text, with the way back through a string's escapes. */
export function stringText(node: Node, source: string): MappedText {
  const value: unknown = Reflect.get(node, "value");
  if (typeof value !== "string" || stringOf(node, "kind") !== "string") return MappedText.detached(String(value));
  const isMultiline = isSet(node, "multiline");
  const text = decodedString(node, source, isMultiline);
  return text.text === value ? text : MappedText.detached(value);
}

function decodedString(node: Node, source: string, isMultiline: boolean): MappedText {
  const quotes = isMultiline ? 3 : 1;
  const [start, end]: SourceRange = [node.range[0] + quotes, node.range[1] - quotes];
  // A line break right behind the quotes is none of the text.
  const first = isMultiline ? (/^(?:\r\n|\n)/u.exec(source.slice(start, start + 2))?.[0].length ?? 0) : 0;
  const inner: SourceRange = [start + first, end];
  if (stringOf(node, "style") === "literal") {
    return decoded(inner, source, lineBreakAt, isMultiline ? literalOnLines : literalText);
  }
  return decoded(inner, source, escapeAt, isMultiline ? basicOnLines : basicText);
}

function lineBreakAt(source: string, at: number): Escape | null {
  return source.startsWith("\r\n", at) ? { end: at + 2, text: "\n" } : null;
}

const escapes: Readonly<Record<string, string>> = {
  ...{ b: "\b", t: "\t", n: "\n", f: "\f", r: "\r", e: "\x1b", '"': '"', "\\": "\\" },
};

function escapeAt(source: string, at: number, end: number): Escape | null {
  if (source[at] !== "\\") return lineBreakAt(source, at);
  const next = source[at + 1] ?? "";
  if (/\s/u.test(next)) {
    let until = at + 1;
    while (until < end && /\s/u.test(source.charAt(until))) until++;
    return { end: until, text: "" };
  }
  return backslashAt(source, at, escapes);
}

function literalText(text: string): string | null {
  return /['\p{Cc}\p{Cs}]/u.test(text) ? null : text;
}

function basicText(text: string): string | null {
  if (/\p{Cs}/u.test(text)) return null;
  const written = text.replaceAll("\\", "\\\\").replaceAll('"', '\\"');
  return written.replaceAll(/\p{Cc}/gu, (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}

/** With nothing before it, a line break would come to stand right behind the quotes, and be none of the text. */
function literalOnLines(text: string): string | null {
  return text === "" ? null : literalText(text);
}

/** A backslash at the end of a line takes all white space that follows: a space that begins the text is escaped. */
function basicOnLines(text: string): string | null {
  return text === "" ? null : (basicText(text)?.replace(/^ /u, String.raw`\u0020`) ?? null);
}
