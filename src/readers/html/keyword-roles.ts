import type { TemplateLanguage } from "../../html/template-languages.ts";
import type { BlockEvent, BlockWhat } from "./tag-roles.ts";
import type { TemplateTag } from "./template-tags.ts";

type KeywordRole = readonly BlockEvent[] | "nothing" | "comment" | "print" | "other";

/** What a tag that begins with a keyword does: `{% if %}`, `<#if>`, `{{#if}}`, `{{ if }}`. */
export function keywordEvents(tag: TemplateTag, language: TemplateLanguage): KeywordRole {
  if (tag.source.startsWith("{%")) return percentEvents(tag.code.replace(/^[-+~]|[-+~]$/gu, "").trim(), language);
  if (/^[<[]/u.test(tag.source)) return freeMarkerEvents(tag);
  const code = tag.code.replace(/^[-~]|[-~]$/gu, "").trim();
  if (code.startsWith("/*")) return "comment";
  if (language !== "go") {
    const events = handlebarsEvents(code, language);
    if (events !== null) return events;
  }
  return language === "handlebars" || language === "mustache" ? "print" : goEvents(code);
}

function open(family: string, key: string, what: BlockWhat, name = "", isSure = true): readonly BlockEvent[] {
  return [{ type: "open", family, key, what, name, isSure }];
}

function middle(family: string, isElse: boolean): readonly BlockEvent[] {
  return [{ type: "middle", family, isElse }];
}

function close(family: string, ...keys: string[]): readonly BlockEvent[] {
  return [{ type: "close", family, keys }];
}

function tableOf(rows: Readonly<Record<string, BlockWhat>>): ReadonlyMap<string, BlockWhat> {
  return new Map(
    Object.entries(rows).flatMap(([names, what]) => names.split(" ").map((name) => [name, what] as const)),
  );
}

const percentBlocks = tableOf({
  "if unless ifchanged ifequal ifnotequal ifAsync case switch": "choice",
  "for foreach while asyncEach asyncAll tablerow": "loop",
  "raw verbatim autoescape spaceless with cache trim localize localtime language sandbox filter_raw": "plain",
  block: "definition",
  "trans blocktrans blocktranslate": "definition",
  "capture macro": "captured",
});
/** They show nothing, whatever they do. */
const percentStatements = new Set(
  "set assign import from load use do with_context comment doc schema javascript stylesheet break continue".split(" "),
);

function percentEvents(code: string, language: TemplateLanguage): KeywordRole {
  const [, word = ""] = /^([\w-]+)/u.exec(code) ?? [];
  if (word === "comment" || word === "doc") return "comment";
  if (word === "end") return close("%");
  if (word.startsWith("end")) return close("%", word.slice(3));
  if (/^(?:else|empty|default|plural|pluralize)$/u.test(word)) return middle("%", true);
  if (/^(?:elseif|elsif|elif|when)$/u.test(word)) return middle("%", false);
  if (word === "case" && language === "nunjucks") return middle("%", false);
  if (word === "set" && !code.includes("=")) return open("%", "set", "captured");
  if (percentStatements.has(word)) return "nothing";
  // Twig's `{% block title "…" %}` has no end.
  if (word === "block" && /^block\s+[\w.-]+\s+(?!scoped\b|required\b)\S/u.test(code)) return "other";
  // Django's `{% trans "…" %}` has none either.
  if (/^(?:trans|language)$/u.test(word) && /^\w+\s+["']/u.test(code) && word === "trans") return "other";
  const what = percentBlocks.get(word);
  return what ? open("%", word, what, word) : open("%", word, "helper", word, false);
}

const freeMarkerBlocks = tableOf({
  "if switch sep attempt": "choice",
  "list foreach items": "loop",
  "noparse noParse escape noescape autoesc autoEsc noautoesc noAutoEsc compress outputformat outputFormat": "plain",
  "macro function": "captured",
});
const freeMarkerStatements = new Set(
  "assign global local import ftl setting t lt rt nt break return stop continue flush".split(" "),
);

function freeMarkerEvents(tag: TemplateTag): KeywordRole {
  const [, slash, sign, word = ""] = /^[<[](\/?)([#@])([\w.]*)/u.exec(tag.source) ?? [];
  const isMacro = sign === "@";
  if (slash === "/") return close(isMacro ? "<@" : "<#", ...(word === "" ? [] : [word]));
  if (tag.code.endsWith("/") && tag.source.startsWith("<"))
    return word === "else" ? middle("<#", true) : freeMarkerShort(word);
  if (isMacro) return open("<@", word, "helper", word, false);
  if (/^(?:else|default|recover)$/u.test(word)) return middle("<#", true);
  if (/^(?:elseif|elseIf|case|on)$/u.test(word)) return middle("<#", false);
  const isBlockAssignment = /^(?:assign|global|local)$/u.test(word) && !tag.code.includes("=");
  if (isBlockAssignment) return open("<#", word, "captured");
  if (freeMarkerStatements.has(word)) return "nothing";
  const what = freeMarkerBlocks.get(word);
  return what ? open("<#", word, what, word, word !== "sep") : "other";
}

function freeMarkerShort(word: string): KeywordRole {
  return freeMarkerStatements.has(word) ? "nothing" : "other";
}

const handlebarsBlocks = tableOf({ "if unless with": "choice", each: "loop" });

/** `null` for what is none of Handlebars' own. */
function handlebarsEvents(code: string, language: TemplateLanguage): KeywordRole | null {
  const [sign = ""] = /^[#^/>&]/u.exec(code) ?? [];
  const word = wordBehind(code, sign.length);
  const rest = code.slice(sign.length).trimStart().slice(word.length);
  if (code.startsWith("!")) return "comment";
  if (code.startsWith("#>")) return open("{{", wordBehind(code, 2), "helper", "partial");
  if (code.startsWith("#*")) return open("{{", "inline", "captured", "inline");
  if (sign === "#") return open("{{", word, sectionWhat(word, rest, language), word);
  if (sign === "/") return close("{{", word);
  if (sign === "^") return word === "" ? middle("{{", true) : open("{{", word, "choice", word);
  if (sign === ">") return "other";
  if (sign === "&") return "other";
  if (word === "else") return middle("{{", rest.trim() === "");
  return null;
}

function wordBehind(code: string, length: number): string {
  return /^\s*([\w./@-]*)/u.exec(code.slice(length))?.[1] ?? "";
}

/** A name without arguments may be a section or a helper; in Mustache it is a section. */
function sectionWhat(word: string, rest: string, language: TemplateLanguage): BlockWhat {
  const known = handlebarsBlocks.get(word);
  if (known) return known;
  return language === "mustache" && rest.trim() === "" ? "loop" : "helper";
}

const goBlocks = tableOf({ "if with": "choice", range: "loop", define: "definition", block: "definition" });

function goEvents(code: string): KeywordRole {
  if (/^\$[\p{L}\p{N}_]+(?:\s*,\s*\$[\p{L}\p{N}_]+)?\s*:?=/u.test(code)) return "nothing";
  const [word = ""] = /^[a-z]+(?=\s|$)/iu.exec(code) ?? [];
  const rest = code.slice(word.length).trim();
  if (word === "end" && rest === "") return close("{{", "end");
  if (word === "else") return middle("{{", rest === "");
  if (word === "break" || word === "continue") return "nothing";
  const what = goBlocks.get(word);
  if (!what || rest === "")
    return word === "template" || word === "partial" || word === "partialCached" ? "other" : "print";
  return open("{{", "end", what, word);
}
