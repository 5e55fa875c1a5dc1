import type { TemplateLanguage } from "../../html/template-languages.ts";
import { type Encode, MappedText } from "../../page/mapped-text.ts";
import { endOfString } from "./tag-ends.ts";
import type { TagGroups } from "./tag-groups.ts";
import type { TemplateTag } from "./template-tags.ts";

/** What an expression prints. */
export interface PrintedValue {
  readonly text: MappedText;
  /** Whether it is printed only where another value is missing. */
  readonly isFallback: boolean;
}

interface Literal {
  readonly text: string;
  /** Of the text, without quotes, in the code that holds it. */
  readonly start: number;
  /** Behind the closing quote. */
  readonly end: number;
}

/** Filters that print a text without markup as it is, and functions. */
const filter = /^[|?](?:safe|raw|escape|e|h|trim|strip|force_escape|safeHTML|plainify|no_esc|html|esc)(?:\(\))?/u;
const functions = new Set(["", "esc_html", "esc_attr", "htmlspecialchars", "html_escape", "e", "h", "raw"]);
/** What an expression says before the text that it prints for want of another. */
const missing = /(?:\|\||\?\?|\?:|\sor|\|default[(:]?|[\w)]!)$/u;
const missingInFront = /^(?:default|or [\w$.]+)$/u;

/** Whether nothing but filters stands behind a value. */
function isFiltered(code: string): boolean {
  let rest = code.replaceAll(/\s/gu, "");
  for (let found = filter.exec(rest); found; found = filter.exec(rest)) rest = rest.slice(found[0].length);
  return rest === "" || rest === ")";
}

/** The string that begins at `start`; `null` where there is none, or one that says more than its characters. */
function literalAt(code: string, start: number): Literal | null {
  const quote = code.charAt(start);
  if (quote !== '"' && quote !== "'") return null;
  const end = endOfString(code, start);
  const text = code.slice(start + 1, end);
  // Escapes, interpolation and markup are left to those who know the language.
  if (end < 0 || /[\\<>&\r\n]|[#$]\{|\{\{|\{\$/u.test(text)) return null;
  return quote === '"' && /\$[a-z_]/iu.test(text) ? null : { text, start: start + 1, end: end + 1 };
}

/** Strings of any template language hold these characters as they are, and HTML shows them so. */
const encodeLiteral: Encode = (text) => (/["'`\\<>&{}%$#?@\r\n\0]/u.test(text) ? null : text);

interface Constant {
  readonly literal: Literal;
  readonly tag: TemplateTag;
}

/** What a template's expressions print, as far as the file tells. */
export class TemplateValues {
  readonly #constants = new Map<string, Constant>();

  constructor(tags: readonly TemplateTag[], groups: TagGroups, language: TemplateLanguage) {
    const scripts = tags.filter(({ kind }) => kind === "script").map(({ code }) => code);
    // What an included file or such a function does to names isn't seen.
    if (scripts.some((code) => /\b(?:include|require|extract|eval|global|parse_str)\b|&\s*\$|\$\$/u.test(code))) return;
    const counts = assignmentCounts(tags);
    for (const tag of tags) {
      if (groups.isConditionalBehind(tag.index)) continue;
      const constant = constantOf(tag, language);
      if (constant && counts.get(constant.name) === 1) this.#constants.set(constant.name, { tag, ...constant });
    }
  }

  /** @returns `null` where the expression's value isn't known. */
  printed(tag: TemplateTag, code: string, at: number): PrintedValue | null {
    const trimmed = code.trim();
    const start = at + code.indexOf(trimmed);
    return this.#constant(tag, trimmed) ?? printedLiteral(trimmed, start);
  }

  #constant(tag: TemplateTag, code: string): PrintedValue | null {
    const [name = ""] = /^\$?[\p{L}_][\p{L}\p{N}_]*/u.exec(code) ?? [];
    const rest = code.slice(name.length);
    const constant = this.#constants.get(name);
    if (!constant || constant.tag.index > tag.index || !isFiltered(rest)) return null;
    const { literal } = constant;
    const text = MappedText.verbatim(literal.text, constant.tag.codeStart + literal.start, encodeLiteral);
    return { text, isFallback: false };
  }
}

function printedLiteral(code: string, at: number): PrintedValue | null {
  for (let index = 0; index < code.length; index++) {
    const character = code.charAt(index);
    if (character !== '"' && character !== "'") continue;
    const literal = literalAt(code, index);
    if (!literal) return null;
    const before = code.slice(0, index);
    const rest = code.slice(literal.end);
    const text = MappedText.verbatim(literal.text, at + literal.start, encodeLiteral);
    if (functions.has(before.replace(/\($/u, "").trim())) return isFiltered(rest) ? { text, isFallback: false } : null;
    const words = before.replaceAll(/\s+/gu, " ").trimEnd();
    const isLast = missing.test(words.replaceAll(/(?<=\|) | (?=[(:])/gu, "")) && isFiltered(rest);
    const isFirst = missingInFront.test(words) && /^[\w$.]*$/u.test(rest.trim());
    if (isLast || isFirst) return { text, isFallback: true };
    index = literal.end - 1;
  }
  return null;
}

const names = /(?<![\p{L}\p{N}_$.>-])\$?[\p{L}_][\p{L}\p{N}_]*(?![\p{L}\p{N}_])/gu;
/** What follows a name that gets a value. */
const assignment = /^[ \t]?(?:\[[^\]]{0,40}\][ \t]?)?(?:[-+*/.%|&?:]{0,2}=(?![=>])|\+\+|--)/u;
const declarations =
  /(?<=^[-\s]{0,3}(?:set|capture|for|each|macro|assign)\s|\bas (?:&?\$\w{1,40} => )?|\blist\(|\bfunction \w{0,40}\()\$?[\p{L}_][\p{L}\p{N}_]*/gu;

/** How often each name gets a value in the file. */
function assignmentCounts(tags: readonly TemplateTag[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, kind } of tags) {
    if (kind === "comment" || kind === "front matter") continue;
    const places = new Set<number>();
    const spaced = code.replaceAll(/[ \t]+/gu, " ");
    for (const pattern of [names, declarations]) {
      for (const { index, 0: name } of spaced.matchAll(pattern)) {
        const isGiven =
          pattern === declarations || assignment.test(spaced.slice(index + name.length, index + name.length + 50));
        if (places.has(index) || !isGiven) continue;
        places.add(index);
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** `{% set icp = "…" %}`, `<% const icp = "…" %>`, `<?php $icp = '…'; ?>`, `{{ $icp := "…" }}`, `<#assign icp = "…">`. */
const constantHead =
  /^[-~ ]{0,2}(?:(?:set|assign|const|let|var|final|dim|String|global) ){0,3}(?<name>\$?[\p{L}_][\p{L}\p{N}_]*) ?:?=$/iu;

function constantOf(
  tag: TemplateTag,
  language: TemplateLanguage,
): { readonly name: string; readonly literal: Literal } | null {
  if (!["script", "keyword", "mixed"].includes(tag.kind) || language === "none") return null;
  const { code } = tag;
  const at = /["']/u.exec(code)?.index ?? -1;
  const literal = at < 0 ? null : literalAt(code, at);
  const name = constantHead.exec(code.slice(0, at).replaceAll(/\s+/gu, " ").trim())?.groups?.["name"];
  if (!literal || name === undefined) return null;
  return /^[-~/]{0,2}(?:$|;)/u.test(code.slice(literal.end).replaceAll(/\s/gu, "")) ? { name, literal } : null;
}
