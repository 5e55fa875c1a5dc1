import type { AtRule, Statement } from "./css-structure.ts";
import { gap } from "./declarations.ts";

/** Stand for the brackets of an interpolation, so that its braces open no block. */
const opening = "\uE000\uE000";
const closing = "\uE001";

/** One that isn't closed ends with its line. */
const strings = /"(?:[^"\\\n]|\\.)*(?:"|(?=\n)|\\?$)|'(?:[^'\\\n]|\\.)*(?:'|(?=\n)|\\?$)/su;
const skipped = new RegExp(
  String.raw`\/\*[\s\S]*?(?:\*\/|$)|${strings.source}|url\(\s{0,99}[^"'\s()][^()"'\n]*\)|(?<line>\/\/[^\n\r]*)|(?<open>[#@]\{[^{}\n]{0,200}\})`,
  "gsu",
);

/** The text as plain CSS's tokens allow it, with the same offsets: no line comments, and interpolations as names. */
export function maskedSource(text: string): string {
  return text.replace(skipped, (found: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { readonly line?: string; readonly open?: string };
    if (groups.line !== undefined) return " ".repeat(found.length);
    if (groups.open !== undefined) return `${opening}${found.slice(2, -1)}${closing}`;
    return found;
  });
}

const variable = /\uE000\uE000(?<inner>[^\uE000\uE001]{0,400})\uE001|(?<![\w.$@-])(?<name>[$@][\w-]+)/gu;

/** The text with variables replaced by what they are, `gap` where that can't be told. */
export function withValues(text: string, valueOf: (name: string) => string | null): string {
  if (!/[$@\uE000]/u.test(text)) return text;
  return text.replace(variable, (...args: unknown[]) => {
    const groups = args.at(-1) as { readonly inner?: string; readonly name?: string };
    const name = groups.name ?? groups.inner?.trim() ?? "";
    // Less's `@{name}` leaves the sign out.
    return valueOf(/^[$@]/u.test(name) ? name : `@${name}`) ?? gap;
  });
}

const cssFunctions =
  /(?:calc|min|max|clamp|rgba?|hsla?|var|env|url|attr|counter|translate[xyz]?|translate3d|scale[xyz]?|rotate[xyz]?|skew[xy]?|matrix|repeat|minmax|fit-content|linear-gradient|radial-gradient|cubic-bezier|steps|rect|inset|polygon|circle|ellipse|path|blur|drop-shadow)\([^()]*\)/giu;

/** Whether a preprocessor computes the value, so that it isn't what is written. */
export function isComputed(value: string): boolean {
  let text = value.replaceAll(new RegExp(strings.source, "gsu"), "");
  for (let round = 0; round < 6 && text.includes("("); round++) text = text.replaceAll(cssFunctions, "x");
  return /[()~`*%]|\s[-+/]\s|\w\+/u.test(text.replaceAll(/\d%/gu, "p"));
}

/** A mixin as its file has it. */
export interface Mixin {
  readonly parameters: readonly { readonly name: string; readonly fallback: string | null }[];
  readonly body: readonly Statement[];
}

/** What a file's own names stand for; `null` where it gives one more than one meaning. */
export interface Definitions {
  readonly variables: ReadonlyMap<string, string | null>;
  readonly mixins: ReadonlyMap<string, Mixin | null>;
}

const binders = new Set(["mixin", "function", "each", "for", "while", "if", "else", "include"]);

/** Collects the variables and mixins of a file, wherever they stand. */
export function definitionsIn(statements: readonly Statement[]): Definitions {
  const variables = new Map<string, string | null>();
  const mixins = new Map<string, Mixin | null>();
  const set = <Kept>(names: Map<string, Kept | null>, name: string, value: Kept | null): void => {
    names.set(name, names.has(name) ? null : value);
  };
  const visit = (list: readonly Statement[], isNested: boolean): void => {
    for (const one of list) {
      if (one.kind === "property" && /^\$[\w-]+$/u.test(one.property)) set(variables, one.property, literal(one.value));
      if (one.kind === "at" && one.prelude.startsWith(":") && !one.body)
        set(variables, `@${one.name}`, literal(one.prelude.slice(1)));
      if (one.kind === "at" && binders.has(one.name)) {
        const bound = one.name === "if" || one.name === "else" || one.name === "include" ? [] : namesIn(one.prelude);
        for (const name of bound) variables.set(name, null);
      }
      const mixin = isNested ? null : mixinOf(one);
      if (mixin) set(mixins, mixin.name, mixin.mixin);
      if ("body" in one && one.body) visit(one.body, true);
    }
  };
  visit(statements, false);
  return { variables, mixins };
}

function namesIn(prelude: string): readonly string[] {
  return prelude.match(/[$@][\w-]+/gu) ?? [];
}

function literal(value: string): string | null {
  const text = value.trim();
  return /!(?:default|global)|\{/u.test(text) ? null : text.replace(/^~?"(?<inner>[^"]*)"$/u, "$<inner>");
}

/** `@mixin name($a, $b: 1)`; in Less `.name(@a; @b: 1)` and, without brackets, any class's rule. */
function mixinOf(one: Statement): { name: string; mixin: Mixin | null } | null {
  if (one.kind !== "block" && !(one.kind === "at" && one.name === "mixin")) return null;
  const text = one.kind === "at" ? one.prelude : one.prelude.trim();
  const match = /^(?<name>[.#]?[\w-]+)(?![\w-])\s{0,9}(?:\((?<list>[^()]*)\))?(?<rest>.*)$/su.exec(text);
  const { name = "", list = "", rest = "" } = match?.groups ?? {};
  if (name === "" || one.body === null || (one.kind === "block" && !/^[.#]/u.test(name))) return null;
  if (rest.trim() !== "") return /^\s*when\b/u.test(rest) ? { name, mixin: null } : null;
  const parameters = splitList(list).map((part) => {
    const [parameter = "", fallback = null] = part.split(/:(?<value>.*)/su);
    return { name: parameter.trim(), fallback: fallback?.trim() ?? null };
  });
  const isPlain = parameters.every((parameter) => /^[$@][\w-]+$/u.test(parameter.name));
  return { name, mixin: isPlain ? { parameters, body: one.body } : null };
}

/** `a, b` or `a; b`. */
export function splitList(list: string): string[] {
  const text = list.trim();
  if (text === "") return [];
  return text.split(text.includes(";") ? ";" : ",").map((part) => part.trim());
}

/** A mixin's call, as `@include name(a, b)` and `.name(a; b)` have it. */
export function callOf(text: string): { name: string; args: readonly string[] } | null {
  const match = /^(?<name>[.#]?[\w-]+)\s{0,9}(?:\((?<list>[^()]*)\))?(?:\s{0,9}!important)?$/u.exec(text.trim());
  return match ? { name: match.groups?.["name"] ?? "", args: splitList(match.groups?.["list"] ?? "") } : null;
}

/** Whether an at-rule sets a Less variable or a detached set of rules. */
export function isLessVariable({ prelude }: AtRule): boolean {
  return prelude.startsWith(":");
}
