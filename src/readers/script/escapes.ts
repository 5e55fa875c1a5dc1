import type { Encode } from "../../page/mapped-text.ts";

const markup: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "{": "&#123;",
  "}": "&#125;",
  "\u00A0": "&nbsp;",
};

/** JSX trims and folds plain white space at the ends of a line; inside an expression it stays. */
function keptSpace(space: string): string {
  return space === "" ? "" : `{${JSON.stringify(space)}}`;
}

/** `text` as children of a JSX element. */
export function jsxText(text: string): string {
  const [, start = "", middle = "", end = ""] = splitSpace(text);
  const lines = middle.replaceAll(/[&<>{}\u00A0]/gu, (char) => markup[char] ?? char);
  return keptSpace(start) + lines.replaceAll(/[\t\n\r]/gu, keptSpace) + keptSpace(end);
}

function splitSpace(text: string): readonly string[] {
  const withoutStart = text.replace(/^[ \t\n\r]+/u, "");
  const middle = trimmedEnd(withoutStart);
  return [text, text.slice(0, text.length - withoutStart.length), middle, withoutStart.slice(middle.length)];
}

function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\n\r".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** `text` inside the quotes of a JSX attribute. */
export function attributeText(quote: string): Encode {
  const quoteEntity = quote === "'" ? "&#39;" : "&quot;";
  return (text) =>
    text
      .replaceAll("&", "&amp;")
      .replaceAll(quote, quoteEntity)
      .replaceAll(/[\t\n\r]/gu, (char) => `&#${char.codePointAt(0)};`);
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/** `text` inside the quotes of a JavaScript string: one encoder for each quote, so that parts can be told to be alike. */
export function stringText(quote: string): Encode {
  return quote === "'" ? singleQuoted : doubleQuoted;
}

const singleQuoted = inQuotes("'");
const doubleQuoted = inQuotes('"');

function inQuotes(quote: string): Encode {
  return (text) =>
    text.replaceAll(/[\\\n\r\t\u2028\u2029]/gu, (char) => escapes[char] ?? char).replaceAll(quote, `\\${quote}`);
}

/** `text` inside a template literal. */
export function templateText(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("$", "\\$").replaceAll("\r", "\\r");
}

/** A number's digits; nothing else can stand there. */
export function numberText(text: string): string | null {
  return /^(?:0|[1-9]\d{0,14})$/u.test(text) ? text : null;
}
