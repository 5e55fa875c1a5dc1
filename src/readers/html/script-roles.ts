import { endOfString } from "./tag-ends.ts";
import type { BlockEvent, BlockWhat } from "./tag-roles.ts";

/** The languages that statements between `<%` and `%>` may be written in. */
export type ScriptLanguage = "javascript" | "java" | "php" | "ruby" | "basic" | "any";

/**
 * What a statement begins, goes on with and ends, in order; `null` where it can't be told.
 * @param code without delimiters.
 */
export function scriptEvents(code: string, language: ScriptLanguage): readonly BlockEvent[] | null {
  const bare = bareCode(code, language);
  if (bare === null) return null;
  const text = bare.trim();
  if (language === "php") {
    const events = colonEvents(text);
    if (events.length > 0) return /[{}]/u.test(text) ? null : events;
  }
  if (/[{}]/u.test(text)) return braceEvents(text);
  if (language === "ruby" || language === "any") {
    const events = rubyEvents(text);
    if (events.length > 0) return events;
  }
  return language === "basic" || language === "any" ? basicEvents(text) : [];
}

/** The code with its comments and what stands in strings left out; `null` where a string has no end. */
export function bareCode(code: string, language: ScriptLanguage): string | null {
  let bare = "";
  for (let at = 0; at < code.length; at++) {
    const character = code.charAt(at);
    if (isLineComment(code, at, language)) {
      const end = code.slice(at).search(/[\r\n]/u);
      at = end < 0 ? code.length : at + end - 1;
    } else if (code.startsWith("/*", at) && language !== "ruby" && language !== "basic") {
      const end = code.indexOf("*/", at + 2);
      if (end < 0) return null;
      at = end + 1;
    } else if (character === '"' || character === "'" || character === "`") {
      const end = endOfString(code, at);
      if (end < 0) return null;
      bare += '""';
      at = end;
    } else bare += character;
  }
  return bare;
}

function isLineComment(code: string, at: number, language: ScriptLanguage): boolean {
  switch (code.charAt(at)) {
    case "/":
      return code.startsWith("//", at) && language !== "ruby" && language !== "basic";
    case "#":
      return language === "php" ? !code.startsWith("#[", at) : language === "ruby" && !code.startsWith("#{", at);
    case "'":
      return language === "basic";
    default:
      return false;
  }
}

/** The code with nothing in its round brackets. */
function withoutArguments(code: string): string {
  let depth = 0;
  let text = "";
  for (const character of code) {
    if (character === ")") depth = Math.max(0, depth - 1);
    if (depth === 0) text += character;
    if (character === "(") depth++;
  }
  return text;
}

function whatOf(head: string): BlockWhat {
  const statement = head.slice(Math.max(...[";", "{", "}"].map((mark) => head.lastIndexOf(mark))) + 1);
  if (/\b(?:for|foreach|while|forEach|each|map)\b/u.test(statement)) return "loop";
  if (/\bfunction\s{1,9}\w{1,60}\s{0,9}\(/u.test(statement)) return "captured";
  if (/\bfunction\s{0,9}\(|(?:=>|\|)\s{0,9}$/u.test(statement)) return "helper";
  return /\b(?:if|switch|else|try|catch)\b/u.test(statement) ? "choice" : "helper";
}

function braceEvents(text: string): readonly BlockEvent[] | null {
  if (/^\}\s*(?:else|catch|finally)\b[^{}]*\{$/u.test(text)) {
    return [{ type: "middle", family: "{", isElse: /^\}\s*else\s*\{$/u.test(text) }];
  }
  const events: BlockEvent[] = [];
  const open: number[] = [];
  for (const { index, 0: brace } of text.matchAll(/[{}]/gu)) {
    if (brace === "{") {
      open.push(events.length);
      events.push({ type: "open", family: "{", key: "{", what: whatOf(text.slice(0, index)), name: "", isSure: true });
    } else {
      const own = open.pop();
      if (own === undefined) events.push({ type: "close", family: "{", keys: ["{"] });
      else events.splice(own, 1);
    }
  }
  return events;
}

/** PHP's other syntax: `if (…):`, `else:`, `endif;`. */
function colonEvents(text: string): BlockEvent[] {
  const events: BlockEvent[] = [];
  const pattern =
    /\bend(?<close>if|foreach|for|while|switch)\b|\belse(?<elseif>\s*if\s*\(\s*\))?\s*:|\b(?<open>if|foreach|for|while|switch)\s*\(\s*\)\s*:/gu;
  for (const { groups = {} } of withoutArguments(text).matchAll(pattern)) {
    const { close, elseif, open } = groups;
    if (close !== undefined) events.push({ type: "close", family: ":", keys: [close] });
    else if (open === undefined) events.push({ type: "middle", family: ":", isElse: elseif === undefined });
    else {
      const what = open === "if" || open === "switch" ? "choice" : "loop";
      events.push({ type: "open", family: ":", key: open, what, name: "", isSure: true });
    }
  }
  return events;
}

function rubyEvents(text: string): BlockEvent[] {
  if (/^end[\s).]*$/u.test(text)) return [{ type: "close", family: "end", keys: ["end"] }];
  if (/\bend\b/u.test(text)) return [];
  const [, middle] = /^(else|elsif|when|in|rescue|ensure)\b/u.exec(text) ?? [];
  if (middle !== undefined) return [{ type: "middle", family: "end", isElse: middle === "else" }];
  const [, word, loop] = /^(?:(if|unless|case|begin)\b|(while|until|for)\b)/u.exec(text) ?? [];
  const block = /\bdo\s*(?:\|[^|]*\|)?$/u.test(text);
  const isLoop = loop !== undefined || (block && /\.(?:each\w*|times|map|step|upto)\b/u.test(text));
  // What VB's `If` begins has its own words for `then` and `end`.
  if ((word === undefined && loop === undefined && !block) || /\bthen\b/iu.test(text)) return [];
  const what = isLoop ? "loop" : word === undefined ? "helper" : "choice";
  return [{ type: "open", family: "end", key: "end", what, name: "", isSure: true }];
}

function basicEvents(text: string): readonly BlockEvent[] {
  const close = /^(?:end\s+(if|select|sub|function|with)|(next|loop|wend))\b/iu.exec(text);
  if (close) return [{ type: "close", family: "basic", keys: [(close[1] ?? close[2] ?? "").toLowerCase()] }];
  const [, middle] = /^(elseif|else|case)\b/iu.exec(text) ?? [];
  if (middle !== undefined) return [{ type: "middle", family: "basic", isElse: /^(?:case\s+)?else$/iu.test(text) }];
  const isStatement = /^if\b/iu.test(text) && !/\bthen$/iu.test(text);
  const opened = isStatement ? undefined : basicOpeners.find(({ pattern }) => pattern.test(text));
  return opened ? [{ type: "open", family: "basic", key: opened.key, what: opened.what, name: "", isSure: true }] : [];
}

const basicOpeners: readonly { readonly pattern: RegExp; readonly key: string; readonly what: BlockWhat }[] = [
  { pattern: /^if\b/iu, key: "if", what: "choice" },
  { pattern: /^select\s+case\b/iu, key: "select", what: "choice" },
  { pattern: /^for\b/iu, key: "next", what: "loop" },
  { pattern: /^do\b/iu, key: "loop", what: "loop" },
  { pattern: /^while\b/iu, key: "wend", what: "loop" },
  { pattern: /^(?:public\s+|private\s+)?sub\b/iu, key: "sub", what: "captured" },
  { pattern: /^(?:public\s+|private\s+)?function\b/iu, key: "function", what: "captured" },
];
