import type { SourceRange } from "../../page/page.ts";
import type { Node } from "../script/syntax.ts";
import { pugString, type PugNode } from "./pug-parser.ts";
import { loopExpression, makeNode, modelExpression, simpleExpression, writingExpression } from "./simple-expression.ts";

/** Where Pug's lines stand in the file. */
export interface PugPlaces {
  /** The file's text. */
  readonly text: string;
  offsetOf(node: PugNode): number;
}

/** A tag's attribute as vue-eslint-parser has it; none where Pug leaves it out. */
export function attributeNodes(places: PugPlaces, attribute: PugNode): Node[] {
  const start = places.offsetOf(attribute);
  const { val, mustEscape } = attribute;
  const name = pugString(attribute, "name");
  const isShorthand = mustEscape === false && /^[#.]$/u.test(places.text.charAt(start));
  if (val === true) return [named(places, name, [start, start + name.length], null)];
  const code = typeof val === "string" ? val : "";
  if (code === "false" || code === "null" || code === "undefined") return [];
  const content = literalContent(code);
  if (content === null) return [codeAttribute([start, start + name.length], name)];
  if (isShorthand) {
    const range: SourceRange = [start, start + 1 + content.length];
    return [plain(name, range, makeNode("VLiteral", [start + 1, range[1]], { value: content }))];
  }
  // What isn't escaped is decoded once more than what is.
  if (mustEscape === false && /[&"']/u.test(content)) return [codeAttribute([start, start + name.length], name)];
  const at = valueStart(places.text, start, name, code);
  const end = at === null ? start + name.length : at + code.length;
  const literal = makeNode("VLiteral", [at ?? end, end], { value: content });
  return [named(places, name, [start, end], literal)];
}

/** Attributes that an object gives: `&attributes(…)`. */
export function spreadNode(places: PugPlaces, block: PugNode): Node {
  const start = places.offsetOf(block);
  return directive("bind", null, [start, start + "&attributes".length], null);
}

/** The text of a JavaScript string; `null` for other code, and for what holds an escape or an expression. */
function literalContent(code: string): string | null {
  return /^(?:"[^"\\]*"|'[^'\\]*'|`[^`\\$]*`)$/u.test(code) ? code.slice(1, -1) : null;
}

/** Where an attribute's value starts; `null` where it can't be found. */
function valueStart(text: string, start: number, name: string, code: string): number | null {
  const before = /^["']?(?<name>[^\s"'=!]+)["']?\s*!?=\s*/u.exec(text.slice(start, start + name.length + 200));
  const at = start + (before?.[0].length ?? 0);
  return before?.groups?.["name"] === name && text.startsWith(code, at) ? at : null;
}

/** What only running Pug's JavaScript would tell. */
function codeAttribute(range: SourceRange, name: string): Node {
  const [, argument = name] = /^(?:v-bind:|:)(?<argument>[^.]+)/u.exec(name) ?? [];
  if (/^(?:v-|[@#])/u.test(name) && argument === name) return directive("unread", null, range, null);
  return directive("bind", argument, range, makeNode("UnreadExpression", range));
}

function named(places: PugPlaces, name: string, range: SourceRange, literal: Node | null): Node {
  const shorthand = { ":": "bind", "@": "on", "#": "slot" }[name.charAt(0)];
  const long = /^v-(?<directive>[\w-]+)(?::(?<argument>.*))?$/u.exec(
    name.startsWith("v-") ? (name.split(".", 1)[0] ?? "") : name,
  );
  const directiveName = shorthand ?? long?.groups?.["directive"];
  if (directiveName === undefined) return plain(name, range, literal);
  const target = shorthand ? name.slice(1) : (long?.groups?.["argument"] ?? null);
  const code = literal && literal.range[1] > literal.range[0] ? places.text.slice(...literal.range).slice(1, -1) : null;
  const expression = literal && expressionOf(directiveName, code, literal.range[0] + 1, range);
  return directive(directiveName, target, range, expression);
}

function expressionOf(name: string, code: string | null, start: number, range: SourceRange): Node {
  if (code === null) return makeNode("UnreadExpression", range);
  if (name === "on") return writingExpression(code, start);
  if (name === "model") return modelExpression(code, start);
  return (name === "for" ? loopExpression(code, start) : null) ?? simpleExpression(code, start);
}

function plain(name: string, range: SourceRange, value: Node | null): Node {
  const key = makeNode("VIdentifier", [range[0], range[0]], { name: name.toLowerCase(), rawName: name });
  return makeNode("VAttribute", range, { directive: false, key, value });
}

function directive(name: string, target: string | null, range: SourceRange, expression: Node | null): Node {
  const [argument = "", ...modifiers] = target?.split(".") ?? [];
  const isDynamic = argument.startsWith("[");
  const identifier = (text: string): Node => makeNode("VIdentifier", range, { name: text, rawName: text });
  const key = makeNode("VDirectiveKey", range, {
    name: identifier(name),
    argument: isDynamic ? makeNode("VExpressionContainer", range) : argument === "" ? null : identifier(argument),
    modifiers: modifiers.map(identifier),
  });
  const value = expression && makeNode("VExpressionContainer", expression.range, { expression });
  return makeNode("VAttribute", range, { directive: true, key, value });
}
