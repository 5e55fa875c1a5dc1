import type { TemplateLanguage } from "../../html/template-languages.ts";
import { bladeRole } from "./blade-directives.ts";
import { bareCode, scriptEvents, type ScriptLanguage } from "./script-roles.ts";
import type { TemplateTag } from "./template-tags.ts";
import { keywordEvents } from "./keyword-roles.ts";

/**
 * What a block of a template shows: its content on a condition; any number of times; always (`plain`); unless another
 * template puts something in its place (`definition`); where its name is called (`captured`); or what becomes of its
 * content where a function gets it (`helper`).
 */
export type BlockWhat = "choice" | "loop" | "plain" | "definition" | "captured" | "helper";

/** What a tag begins, goes on with, or ends. */
export type BlockEvent =
  | {
      readonly type: "open";
      readonly family: string;
      /** What a closing tag says to end it. */
      readonly key: string;
      readonly what: BlockWhat;
      /** Of what is called or defined; `""` for none. */
      readonly name: string;
      /** Whether it surely begins a block, whether or not a tag ends it. */
      readonly isSure: boolean;
    }
  | { readonly type: "middle"; readonly family: string; readonly isElse: boolean }
  /** @property keys of the blocks that it may end; empty for any. */
  | { readonly type: "close"; readonly family: string; readonly keys: readonly string[] };

export type TagRole =
  | { readonly kind: "nothing" }
  | { readonly kind: "comment" }
  | { readonly kind: "print"; readonly code: string; readonly at: number; readonly isRaw: boolean }
  | { readonly kind: "block"; readonly events: readonly BlockEvent[]; readonly isPrinted: boolean }
  | { readonly kind: "other" };

const nothing: TagRole = { kind: "nothing" };
const other: TagRole = { kind: "other" };

/** What a template tag is for, as far as its own text tells. */
export function roleOfTag(tag: TemplateTag, language: TemplateLanguage): TagRole {
  switch (tag.kind) {
    case "front matter":
      return nothing;
    case "comment":
      return { kind: "comment" };
    case "raw":
      return printRole(tag, tag.code, language, true);
    case "print":
      return printRole(tag, tag.code, language, language === "jsp" || language === "asp");
    case "script":
      return scriptRole(tag, language);
    case "keyword":
    case "mixed":
      return keywordRole(tag, language);
    case "directive":
      return directiveRole(tag);
    case "block":
      return angularRole(tag);
    case "element":
      return elementRole(tag);
    case "command":
      return commandRole(tag);
    case "other":
      return other;
  }
}

function printRole(tag: TemplateTag, code: string, language: TemplateLanguage, isRaw: boolean): TagRole {
  const isScript = tag.source.startsWith("<%");
  const events = isScript ? scriptEvents(code.replace(/-$/u, ""), scriptLanguageOf(tag, language)) : [];
  if (events?.some(({ type }) => type === "open"))
    return { kind: "block", events: events.map(asHelper), isPrinted: true };
  const start = /^[-~+\s]*/u.exec(code)?.[0].length ?? 0;
  const trimmed = code.slice(start).replace(/[-~+;\s]{1,20}$/u, "");
  return { kind: "print", code: trimmed, at: tag.codeStart + start, isRaw };
}

/** What is printed with a block is what the function makes of it. */
function asHelper(event: BlockEvent): BlockEvent {
  return event.type === "open" ? { ...event, what: "helper" } : event;
}

function scriptLanguageOf(tag: TemplateTag, language: TemplateLanguage): ScriptLanguage {
  if (tag.source.startsWith("<?")) return "php";
  if (language === "ejs") return "javascript";
  if (language === "jsp") return "java";
  if (language === "erb") return "ruby";
  return language === "asp" && /\b(?:then|end if|next|loop|wend|dim|set)\b/iu.test(tag.code) ? "basic" : "any";
}

/** `$icp = "…";`, `const icp = site.icp`: it only gives a name its value. */
const assignmentHead = /^(?:(?:const|let|var|String|dim|set)\s+)?\$?[\p{L}_][\p{L}\p{N}_]*\s*=(?![=>])/iu;
/** Names, paths, strings and numbers: nothing that is called. */
const plainExpression = /^["\p{L}\p{N}_$.[\]>\s-]*;?$/u;

function isAssignment(code: string): boolean {
  const [head] = assignmentHead.exec(code) ?? [];
  return head !== undefined && plainExpression.test(code.slice(head.length));
}

function scriptRole(tag: TemplateTag, language: TemplateLanguage): TagRole {
  const code = tag.code.replace(/^[-_~]|[-_~]$/gu, "");
  const echoed = /^\s*(?:echo|print)\b\s*(?=[^\s(])/u.exec(code);
  const scriptLanguage = scriptLanguageOf(tag, language);
  const bare = bareCode(code, scriptLanguage)?.trim();
  if (bare === "") return { kind: "comment" };
  if (echoed && scriptLanguage === "php" && !/;\s*\S/u.test(bare ?? ";;")) {
    const start = tag.code.indexOf(code) + echoed[0].length;
    return printRole({ ...tag, codeStart: tag.codeStart + start }, tag.code.slice(start), "php", true);
  }
  // `<%- x %>` prints in EJS, and only trims in ERB.
  const isPrintOrTrim = tag.source.startsWith("<%-") && language === "auto";
  const events = scriptEvents(code, scriptLanguage);
  if (events === null) return other;
  if (events.length > 0) return { kind: "block", events, isPrinted: false };
  if (isPrintOrTrim) return printRole(tag, tag.code, language, true);
  return bare !== undefined && isAssignment(bare) ? nothing : other;
}

function keywordRole(tag: TemplateTag, language: TemplateLanguage): TagRole {
  if (tag.source.startsWith("<%@")) return /^\s*include\b/u.test(tag.code) ? other : nothing;
  const role = keywordEvents(tag, language);
  if (role === "nothing" || role === "comment" || role === "other") return { kind: role };
  return role === "print"
    ? printRole(tag, tag.code, language, false)
    : { kind: "block", events: role, isPrinted: false };
}

function directiveRole(tag: TemplateTag): TagRole {
  const [, name = ""] = /^(\w+)/u.exec(tag.code) ?? [];
  const role = bladeRole(name);
  const hasArguments = tag.code.includes("(");
  switch (role?.kind) {
    case "open": {
      const isShort = (name === "section" || name === "slot" || name === "push") && /,\s*\S/u.test(tag.code);
      if (isShort && name === "section") return nothing;
      const event = { type: "open", family: "@", key: name, what: role.what, name, isSure: true } as const;
      return { kind: "block", events: [event], isPrinted: false };
    }
    case "middle": {
      if (name === "empty" && hasArguments) {
        const event = { type: "open", family: "@", key: "empty", what: "choice", name, isSure: true } as const;
        return { kind: "block", events: [event], isPrinted: false };
      }
      const event = { type: "middle", family: "@", isElse: role.isElse } as const;
      return { kind: "block", events: [event], isPrinted: false };
    }
    case "close":
      return { kind: "block", events: [{ type: "close", family: "@", keys: role.names }], isPrinted: false };
    case "nothing":
      return nothing;
    default:
      return other;
  }
}

/** `@if (x) {`, `} @else {`, `}`, `@let x = y;` of Angular. */
function angularRole({ code }: TemplateTag): TagRole {
  const [name = ""] = /^\w+/u.exec(code) ?? [];
  if (name === "let") return nothing;
  const block = (event: BlockEvent): TagRole => ({ kind: "block", events: [event], isPrinted: false });
  if (name === "end") return block({ type: "close", family: "{", keys: [] });
  if (/^(?:else|empty|placeholder|loading|error)$/u.test(name)) {
    return block({ type: "middle", family: "{", isElse: code === "else" });
  }
  const what = name === "for" ? "loop" : name === "switch" ? "plain" : "choice";
  return block({ type: "open", family: "{", key: name, what, name, isSure: true });
}

const elementBlocks: ReadonlyMap<string, BlockWhat> = new Map([
  ["c:if", "choice"],
  ["c:forEach", "loop"],
  ["c:forTokens", "loop"],
  ["c:choose", "plain"],
  ["c:when", "choice"],
  ["c:otherwise", "choice"],
]);

/** Whether a tag of that name begins or ends a block of JSP's standard tag library. */
export function isBlockElement(name: string): boolean {
  return elementBlocks.has(name);
}

/** An element of a tag library that closes itself or stands in another tag, or one of the standard library's blocks. */
function elementRole(tag: TemplateTag): TagRole {
  const [, slash = "", name = ""] = /^(\/?)([\w:.-]+)/u.exec(tag.code) ?? [];
  const what = elementBlocks.get(name);
  if (tag.code.endsWith("/")) {
    if (name === "c:set" || what) return nothing;
    return name === "c:out" || name === "c:url" ? valueRole(tag, name) : other;
  }
  if (!what) return other;
  if (slash !== "") return { kind: "block", events: [{ type: "close", family: "<", keys: [name] }], isPrinted: false };
  const event = { type: "open", family: "<", key: name, what, name, isSure: true } as const;
  return { kind: "block", events: [event], isPrinted: false };
}

/** `<c:out value="…"/>`; `<c:url value="…"/>` puts the application's path before any address but an absolute one. */
function valueRole(tag: TemplateTag, name: string): TagRole {
  const match = /\svalue\s*=\s*(?=(["']))/u.exec(tag.code);
  const start = match ? match.index + match[0].length : -1;
  const end = start < 0 ? -1 : tag.code.indexOf(match?.[1] ?? "", start + 1);
  if (end < 0) return other;
  const value = tag.code.slice(start + 1, end);
  const at = tag.codeStart + start;
  if (name === "c:url" && !/^https?:/u.test(value)) return other;
  const [, expression] = /^[$#]\{([^{}]*)\}$/u.exec(value) ?? [];
  if (expression !== undefined) return { kind: "print", code: expression, at: at + 3, isRaw: false };
  return { kind: "print", code: tag.code.slice(start, end + 1), at, isRaw: false };
}

const commandBlocks: ReadonlyMap<string, BlockWhat> = new Map([
  ["if", "choice"],
  ["loop", "loop"],
  ["for", "loop"],
]);

/** Of server-side includes (`#if`, `#endif`) and of Discuz (`{if}`, `{/if}`). */
function commandRole(tag: TemplateTag): TagRole {
  const [, sign = "", slash = "", word = ""] = /^([#{])(\/?)([a-z]+)/u.exec(tag.code) ?? [];
  if (sign === "#" && (word === "set" || word === "config")) return nothing;
  const family = `<!--${sign}`;
  const isClose = slash === "/" || word === "endif";
  if (isClose) {
    const event = { type: "close", family, keys: [word === "endif" ? "if" : word] } as const;
    return { kind: "block", events: [event], isPrinted: false };
  }
  if (/^(?:else|elseif|elif)$/u.test(word)) {
    return { kind: "block", events: [{ type: "middle", family, isElse: word === "else" }], isPrinted: false };
  }
  const what = commandBlocks.get(word);
  if (!what) return other;
  const event = { type: "open", family, key: word, what, name: word, isSure: true } as const;
  return { kind: "block", events: [event], isPrinted: false };
}
