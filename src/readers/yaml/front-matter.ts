import type { SourceRange } from "../../page/mapped-text.ts";
import type { Node } from "../script/syntax.ts";
import { decodedScalar } from "./scalar.ts";

interface Line {
  readonly start: number;
  /** Before the line break. */
  readonly end: number;
  readonly indent: number;
  readonly isBlank: boolean;
}

const pair = /^ *(?<key>[\w$-]+|"[^"\\]*"|'[^']*')(?<colon> *:(?: +|$))/u;

/**
 * The mapping that front matter is, in the shape of yaml-eslint-parser's tree: keys over scalars and mappings. What is
 * written in any other way (flow collections, anchors, lists) is left unknown.
 */
export function frontMatter(source: string, range: SourceRange): Node {
  return mapping(new Lines(source, range), 0).node;
}

class Lines {
  readonly source: string;
  readonly all: readonly Line[];

  constructor(source: string, [start, end]: SourceRange) {
    this.source = source;
    const all: Line[] = [];
    for (let at = start; at < end;) {
      const [rest = ""] = /^[^\r\n]*/u.exec(source.slice(at, end)) ?? [];
      const indent = rest.length - rest.trimStart().length;
      all.push({ start: at, end: at + rest.length, indent, isBlank: /^\s*(?:#|$)/u.test(rest) });
      at += rest.length;
      at += source.startsWith("\r\n", at) ? 2 : 1;
    }
    this.all = all;
  }

  textOf({ start, end }: Line): string {
    return this.source.slice(start, end);
  }

  /** Index of the first line from `index` on that isn't blank and is indented by no more than `indent`. */
  behind(index: number, indent: number): number {
    const found = this.all.slice(index).findIndex((line) => !line.isBlank && line.indent <= indent);
    return found < 0 ? this.all.length : index + found;
  }
}

function mapping(lines: Lines, first: number): { readonly node: Node; readonly next: number } {
  const pairs: Node[] = [];
  let index = first;
  let indent: number | null = null;
  let end = lines.all[first]?.start ?? 0;
  for (let line = lines.all[index]; line; line = lines.all[index]) {
    if (line.isBlank) {
      index++;
      continue;
    }
    indent ??= line.indent;
    if (line.indent < indent) break;
    const next = lines.behind(index + 1, indent);
    const made = line.indent === indent ? pairAt(lines, index, next) : null;
    if (made) pairs.push(made);
    end = made?.range[1] ?? line.end;
    index = next;
  }
  const range: SourceRange = [lines.all[first]?.start ?? 0, end];
  return { node: node("YAMLMapping", range, { pairs }), next: index };
}

function pairAt(lines: Lines, index: number, next: number): Node | null {
  const line = lines.all[index];
  const match = line && pair.exec(lines.textOf(line));
  const written = match?.groups?.["key"];
  if (!line || !match || written === undefined) return null;
  const name = written.replace(/^(["'])(?<inner>.*)\1$/u, "$<inner>");
  const start = line.start + line.indent;
  const key = node("YAMLScalar", [start, start + written.length], { value: name, style: "plain" });
  const value = valueAt(lines, index, next, line.start + match[0].length);
  return node("YAMLPair", [start, value.range[1]], { key, value });
}

function valueAt(lines: Lines, index: number, next: number, at: number): Node {
  const line = lines.all[index];
  const text = line ? lines.source.slice(at, line.end) : "";
  const last = lines.all.slice(index + 1, next).findLast(({ isBlank }) => !isBlank);
  if (/^(?:#|$)/u.test(text)) return last ? mapping(lines, index + 1).node : node("YAMLNull", [at, at], {});
  if (/^[|>]/u.test(text)) {
    const style = text.startsWith(">") ? "folded" : "literal";
    return scalar(lines.source, [at, last?.end ?? at + text.length], style);
  }
  const length = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*(?:#|$))/u.exec(text)?.[0].length;
  if (length !== undefined)
    return scalar(lines.source, [at, at + length], text.startsWith('"') ? "double-quoted" : "single-quoted");
  const plain = (text.split(/\s#/u, 1)[0] ?? "").trimEnd();
  if (last || /^[[\]{}&*!|>%@`"',]|:\s|:$/u.test(plain)) return node("YAMLUnknown", [at, at + text.length], {});
  return scalar(lines.source, [at, at + plain.length], "plain");
}

/** Words of YAML that are no text. */
const values: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...["true", "True", "TRUE"].map((word): [string, unknown] => [word, true]),
  ...["false", "False", "FALSE"].map((word): [string, unknown] => [word, false]),
  ...["null", "Null", "NULL", "~"].map((word): [string, unknown] => [word, null]),
]);

function scalar(source: string, range: SourceRange, style: string): Node {
  const written = source.slice(range[0], range[1]);
  if (style === "plain" && values.has(written)) return node("YAMLScalar", range, { style, value: values.get(written) });
  const value = decodedScalar(style, range, source);
  return value === null ? node("YAMLUnknown", range, {}) : node("YAMLScalar", range, { style, value });
}

function node(type: string, range: SourceRange, fields: Readonly<Record<string, unknown>>): Node {
  return { type, range, ...fields };
}
