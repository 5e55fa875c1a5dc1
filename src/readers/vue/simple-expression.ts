import type { SourceRange } from "../../page/page.ts";
import type { Node } from "../script/syntax.ts";

/** A node of the kind that vue-eslint-parser makes. */
export function makeNode(type: string, range: SourceRange, fields: object = {}): Node {
  return { type, range, ...fields };
}

const name = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

/**
 * The tree of an expression that is a literal or a path of names, for templates whose parser makes none; of any other a
 * node that nothing is known of.
 * @param start where `text` stands in the file
 */
export function simpleExpression(text: string, start: number): Node {
  const trimmed = text.trim();
  const from = start + text.indexOf(trimmed);
  const range: SourceRange = [from, from + trimmed.length];
  const literal = literalOf(trimmed);
  if (literal !== undefined) return makeNode("Literal", range, { value: literal, raw: trimmed });
  return pathOf(trimmed, from) ?? makeNode("UnreadExpression", range);
}

function literalOf(text: string): string | number | boolean | null | undefined {
  const keywords: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
  if (Object.hasOwn(keywords, text)) return keywords[text];
  if (/^\d{1,15}$/u.test(text)) return Number(text);
  return /^(?:"[^"\\\r\n]*"|'[^'\\\r\n]*')$/u.test(text) ? text.slice(1, -1) : undefined;
}

function pathOf(text: string, start: number): Node | null {
  if (!/^[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u.test(text)) return null;
  let path: Node | null = null;
  for (const { 0: word, index } of text.matchAll(name)) {
    const identifier = identifierAt(word, start + index);
    const range: SourceRange = [start, start + index + word.length];
    path = path
      ? makeNode("MemberExpression", range, { object: path, property: identifier, computed: false })
      : identifier;
  }
  return path;
}

function identifierAt(word: string, start: number): Node {
  return makeNode("Identifier", [start, start + word.length], { name: word });
}

/** `item in items`, `(item, index) of site.items`. */
export function loopExpression(text: string, start: number): Node | null {
  const keyword = /\s(?:in|of)\s/u.exec(text);
  if (!keyword) return null;
  const left = text.slice(0, keyword.index);
  const right = text.slice(keyword.index + keyword[0].length);
  if (!/^[\w$, ()]+$/u.test(left)) return null;
  const names = [...left.matchAll(name)].map(({ 0: word, index }) => identifierAt(word, start + index));
  const list = simpleExpression(right, start + text.length - right.length);
  return makeNode("VForExpression", [start, start + text.length], { left: names, right: list });
}

/** Code that may write to any name that it holds. */
export function writingExpression(text: string, start: number): Node {
  const range: SourceRange = [start, start + text.length];
  const body = [...text.matchAll(name)].map(({ 0: word, index }) => {
    const left = identifierAt(word, start + index);
    const expression = makeNode("AssignmentExpression", left.range, { operator: "=", left, right: left });
    return makeNode("ExpressionStatement", left.range, { expression });
  });
  return makeNode("VOnExpression", range, { body });
}

/** What `v-model` writes to: the path itself, or the name at its root. */
export function modelExpression(text: string, start: number): Node {
  const simple = simpleExpression(text, start);
  const [first] = text.matchAll(name);
  return simple.type === "UnreadExpression" && first ? identifierAt(first[0], start + first.index) : simple;
}
