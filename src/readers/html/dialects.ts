import type { TemplateLanguage } from "../../html/template-languages.ts";

/**
 * What stands between two delimiters: a comment; a value that is printed (`raw`: as HTML); a statement in a scripting
 * language; a keyword with its arguments; either a value or a keyword (`mixed`); or what nothing is known of.
 */
export type DelimiterKind = "comment" | "print" | "raw" | "script" | "keyword" | "mixed" | "other";

export interface Delimiters {
  readonly open: string;
  readonly close: string;
  readonly kind: DelimiterKind;
  /** Whether a tag's or comment's start before `close` shows that the opener opened nothing. */
  readonly endsAtMarkup?: boolean;
  /** What may hold `close` without ending the tag; nothing, if absent. */
  readonly skips?: "strings" | "strings and brackets" | "php";
  /** Whether it stands for a comment only where it ends on its line. */
  readonly isOneLine?: boolean;
}

/** The tags of one template language. */
export interface Dialect {
  readonly language: TemplateLanguage;
  /** By the character that they begin with; the first that fits counts. */
  readonly delimiters: ReadonlyMap<string, readonly Delimiters[]>;
  /** Whether `@if(…)` and its like are tags. */
  readonly hasDirectives: boolean;
  /** Whether elements with a prefix are tags where they close themselves: `<c:out … />`. */
  readonly hasPrefixedTags: boolean;
}

const php: readonly Delimiters[] = [
  { open: "<?php", close: "?>", kind: "script", skips: "php" },
  { open: "<?=", close: "?>", kind: "raw", skips: "php" },
  { open: "<?", close: "?>", kind: "script", skips: "php" },
];
const mustaches: readonly Delimiters[] = [
  { open: "{{!--", close: "--}}", kind: "comment" },
  { open: "{{{", close: "}}}", kind: "raw", skips: "strings" },
  { open: "{{!", close: "}}", kind: "comment" },
];
const jinja: readonly Delimiters[] = [
  { open: "{{", close: "}}", kind: "print", skips: "strings" },
  { open: "{%", close: "%}", kind: "keyword", skips: "strings" },
  { open: "{#", close: "#}", kind: "comment" },
];
/** Liquid's and Django's tags end at their first delimiter, in a string too. */
const liquid: readonly Delimiters[] = [
  { open: "{{", close: "}}", kind: "print" },
  { open: "{%", close: "%}", kind: "keyword" },
];
const percent: readonly Delimiters[] = [
  { open: "<%--", close: "--%>", kind: "comment" },
  { open: "<%#", close: "%>", kind: "comment" },
  { open: "<%=", close: "%>", kind: "print" },
  { open: "<%", close: "%>", kind: "script" },
];
const freeMarker: readonly Delimiters[] = [
  { open: "<#--", close: "-->", kind: "comment" },
  { open: "[#--", close: "--]", kind: "comment" },
  ...["<#", "</#", "<@", "</@"].map((open): Delimiters => ({
    open,
    close: ">",
    kind: "keyword",
    skips: "strings and brackets",
  })),
  ...["[#", "[/#", "[@", "[/@"].map((open): Delimiters => ({
    open,
    close: "]",
    kind: "keyword",
    skips: "strings and brackets",
  })),
  { open: "${", close: "}", kind: "print", skips: "strings and brackets" },
  { open: "#{", close: "}", kind: "print", skips: "strings and brackets" },
  { open: "[=", close: "]", kind: "print", skips: "strings and brackets" },
];
const expressionLanguage: readonly Delimiters[] = [
  { open: "${", close: "}", kind: "print", skips: "strings and brackets" },
  { open: "#{", close: "}", kind: "print", skips: "strings and brackets" },
];
/** Vue, Angular and other clients draw these; a server leaves them as they are. */
const client: readonly Delimiters[] = [
  { open: "{{{", close: "}}}", kind: "other", endsAtMarkup: true },
  { open: "{{", close: "}}", kind: "other", endsAtMarkup: true },
];

/** What is taken for a tag where nothing tells the language. */
const any: readonly Delimiters[] = [
  { open: "{{{", close: "}}}", kind: "raw", endsAtMarkup: true },
  { open: "{{!--", close: "--}}", kind: "comment" },
  { open: "{{!", close: "}}", kind: "comment", endsAtMarkup: true },
  { open: "{{", close: "}}", kind: "mixed", endsAtMarkup: true },
  { open: "{%", close: "%}", kind: "keyword", endsAtMarkup: true },
  { open: "{#", close: "#}", kind: "comment", isOneLine: true },
  { open: "${", close: "}", kind: "print", endsAtMarkup: true },
  // ThinkPHP, Smarty, DedeCMS, PbootCMS and their like.
  ...["{$", "{include ", "{template ", "{dede:", "{/dede:", "{pboot:", "{/pboot:", "{eyou:", "{aspcms:", "{zzz:"].map(
    (open): Delimiters => ({ open, close: "}", kind: "other", endsAtMarkup: true }),
  ),
  { open: "[!--", close: "--]", kind: "other" },
  { open: "[[", close: "]]", kind: "other", endsAtMarkup: true },
  { open: "@@include(", close: ")", kind: "other" },
  { open: "%sveltekit.", close: "%", kind: "other", endsAtMarkup: true },
  { open: "<%--", close: "--%>", kind: "comment" },
  // ASP.NET's data bindings begin so, and Ruby's comments.
  { open: "<%#", close: "%>", kind: "other" },
  ...percent.slice(2),
  ...php,
  ...freeMarker.filter(({ open }) => open.startsWith("<") || open.startsWith("[#--")),
];

/** Noncharacters around the number of a part of an embedded text that isn't known. */
const parts: readonly Delimiters[] = [{ open: "\uFDEE", close: "\uFDEF", kind: "other" }];

const delimitersByLanguage: Readonly<Record<TemplateLanguage, readonly Delimiters[]>> = {
  auto: any,
  none: [],
  ejs: [{ open: "<%-", close: "%>", kind: "raw" }, ...percent, ...client],
  erb: [{ open: "<%==", close: "%>", kind: "raw" }, ...percent, ...client],
  jsp: [{ open: "<%@", close: "%>", kind: "keyword" }, ...percent, ...expressionLanguage, ...client],
  asp: [
    ...percent.slice(0, 1),
    ...["<%#", "<%:", "<%$"].map((open): Delimiters => ({ open, close: "%>", kind: "print" })),
    { open: "<%@", close: "%>", kind: "keyword" },
    ...percent.slice(2),
    ...client,
  ],
  nunjucks: jinja,
  jinja,
  twig: jinja,
  liquid,
  django: [...liquid, { open: "{#", close: "#}", kind: "comment", isOneLine: true }],
  handlebars: [...mustaches, { open: "{{", close: "}}", kind: "mixed", skips: "strings" }],
  mustache: [...mustaches, { open: "{{", close: "}}", kind: "mixed" }],
  go: [{ open: "{{", close: "}}", kind: "mixed", skips: "strings" }],
  blade: [
    { open: "{{--", close: "--}}", kind: "comment" },
    { open: "{!!", close: "!!}", kind: "raw" },
    { open: "{{{", close: "}}}", kind: "print" },
    { open: "{{", close: "}}", kind: "print" },
    ...php,
  ],
  thymeleaf: [
    { open: "[[", close: "]]", kind: "print", skips: "strings" },
    { open: "[(", close: ")]", kind: "raw", skips: "strings" },
    ...client,
  ],
  angular: [{ open: "{{", close: "}}", kind: "print", skips: "strings" }],
  freemarker: [...freeMarker, ...client],
  php: [...php, ...client],
  ssi: client,
};

/** The opener that is escaped, and so prints itself. */
const escapes: readonly Delimiters[] = [
  { open: "@{{{", close: "}}}", kind: "other" },
  { open: "@{{", close: "}}", kind: "other" },
];

const dialects = new Map<TemplateLanguage, Dialect>();

export function dialectOf(language: TemplateLanguage): Dialect {
  const known = dialects.get(language);
  if (known) return known;
  const delimiters = new Map<string, Delimiters[]>();
  const own = [...(language === "blade" ? escapes : []), ...delimitersByLanguage[language], ...parts];
  for (const one of own) {
    const first = one.open.charAt(0);
    delimiters.set(first, [...(delimiters.get(first) ?? []), one]);
  }
  const hasPrefixedTags = language === "jsp" || language === "auto";
  const made = { language, delimiters, hasDirectives: language === "blade", hasPrefixedTags };
  dialects.set(language, made);
  return made;
}
