import { MappedText } from "../../page/mapped-text.ts";
import type { Environment, Found, Reading } from "./reading.ts";
import { deepest } from "./reading.ts";
import { resolve } from "./resolve.ts";
import { literalText, quasiText, textInMarkup } from "./text.ts";
import {
  childOf,
  isCall,
  isMember,
  listOf,
  literalValue,
  nodesOf,
  plainKey,
  stringOf,
  unwrapped,
  type Node,
} from "./syntax.ts";

/** Texts that are put together to more than this are left unseen. */
const longestText = 1_000_000;

/** The text that an expression surely is; `null` where it isn't known as a whole. */
export function textOf(reading: Reading, node: Node, environment: Environment | null): MappedText | null {
  if (reading.depth > deepest || reading.steps <= 0) return null;
  reading.steps--;
  reading.depth++;
  try {
    const found = resolve(reading, node, environment);
    return found.as === "expression" ? textOfResolved(reading, found) : null;
  } finally {
    reading.depth--;
  }
}

function textOfResolved(reading: Reading, found: Found): MappedText | null {
  const { node, environment } = found;
  switch (node.type) {
    case "TemplateLiteral":
      return textOfParts(reading, templateParts(reading, node), environment);
    case "BinaryExpression":
      return isConcatenation(reading, found) ? textOfParts(reading, operands(node), environment) : null;
    case "CallExpression":
      return textOfCall(reading, found);
    default:
      return textOfLiteral(reading, node);
  }
}

function textOfLiteral(reading: Reading, node: Node): MappedText | null {
  const text = literalText(node, reading.file, reading.scopes.parentOf(node)?.type === "JSXAttribute");
  return text && reading.scopes.isInMarkup(node) ? textInMarkup(text) : text;
}

function textOfParts(
  reading: Reading,
  parts: readonly (Node | MappedText)[],
  environment: Environment | null,
): MappedText | null {
  const texts: MappedText[] = [];
  let length = 0;
  for (const part of parts) {
    const text = part instanceof MappedText ? part : textOf(reading, part, environment);
    length += text?.text.length ?? 0;
    if (!text || length > longestText) return null;
    texts.push(text);
  }
  return MappedText.join(texts);
}

/** A template literal's texts and expressions in turn. */
export function templateParts(reading: Reading, template: Node): (Node | MappedText)[] {
  const parts: (Node | MappedText)[] = [];
  const expressions = nodesOf(template, "expressions");
  for (const [index, quasi] of nodesOf(template, "quasis").entries()) {
    const plain = quasiText(quasi, template, reading.file);
    const text = reading.scopes.isInMarkup(template) ? textInMarkup(plain) : plain;
    if (text.text !== "") parts.push(text);
    const expression = expressions[index];
    if (expression) parts.push(expression);
  }
  return parts;
}

/** The operands of `a + b + c`. */
export function operands(sum: Node): Node[] {
  const parts: Node[] = [];
  let current: Node | null = sum;
  while (current?.type === "BinaryExpression" && stringOf(current, "operator") === "+") {
    const right = childOf(current, "right");
    if (right) parts.push(right);
    const left: Node | null = childOf(current, "left");
    current = left && unwrapped(left);
  }
  if (current) parts.push(current);
  return parts.reverse();
}

/** Whether `+` surely joins strings: one of the first two operands is one, so that no numbers are added. */
export function isConcatenation(reading: Reading, { node, environment }: Found): boolean {
  if (stringOf(node, "operator") !== "+") return false;
  return operands(node)
    .slice(0, 2)
    .some((operand) => isString(resolve(reading, operand, environment).node));
}

function isString(node: Node): boolean {
  return typeof literalValue(node) === "string" || node.type === "TemplateLiteral";
}

function textOfCall(reading: Reading, { node, environment }: Found): MappedText | null {
  const callee = childOf(node, "callee");
  const args = nodesOf(node, "arguments");
  const [first] = args;
  if (callee?.type === "Identifier" && stringOf(callee, "name") === "String" && first) {
    return reading.scopes.bindingOf(callee) ? null : textOf(reading, first, environment);
  }
  if (!callee || !isMember(callee)) return null;
  const object = childOf(callee, "object");
  const method = plainKey(callee, "property");
  if (!object || method === null) return null;
  if (method === "join") return joined(reading, object, first ?? null, environment);
  if (method === "toString" && args.length === 0) return textOf(reading, object, environment);
  return year(reading, object, method, first ?? null);
}

function joined(
  reading: Reading,
  object: Node,
  separator: Node | null,
  environment: Environment | null,
): MappedText | null {
  const array = resolve(reading, object, environment);
  const between = separator ? textOf(reading, separator, environment) : MappedText.detached(",");
  if (array.node.type !== "ArrayExpression" || !between) return null;
  const parts: (Node | MappedText)[] = [];
  for (const [index, item] of listOf(array.node, "elements").entries()) {
    if (index > 0) parts.push(between);
    if (item) parts.push(item);
  }
  return textOfParts(reading, parts, array.environment);
}

/** `new Date().getFullYear()`, `dayjs().year()`, `moment().format("YYYY")`: four digits, whenever it runs. */
function year(reading: Reading, object: Node, method: string, format: Node | null): MappedText | null {
  const isDate = object.type === "NewExpression" && calleeName(object) === "Date";
  const isLibraryDate = isCall(object) && ["dayjs", "moment"].includes(calleeName(object));
  if (nodesOf(object, "arguments").length > 0) return null;
  const formatText = format && textOf(reading, format, null)?.text;
  const isYear =
    (isDate && (method === "getFullYear" || method === "getUTCFullYear")) ||
    (isLibraryDate && (method === "year" || (method === "format" && formatText === "YYYY")));
  return isYear ? MappedText.detached(String(new Date().getFullYear())) : null;
}

function calleeName(node: Node): string {
  const callee = childOf(node, "callee");
  return (callee && stringOf(callee, "name")) ?? "";
}

/** Whether an expression counts as true, as far as a literal tells; `null` where it can't be known. */
export function truth(reading: Reading, node: Node, environment: Environment | null): boolean | null {
  const found = resolve(reading, node, environment);
  if (found.as !== "expression") return null;
  const value = literalValue(found.node);
  if (value !== undefined) return Boolean(value);
  if (found.node.type === "JSXAttribute") return true;
  if (found.node.type === "UnaryExpression" && stringOf(found.node, "operator") === "!") {
    return negated(truth(reading, childOf(found.node, "argument") ?? found.node, found.environment));
  }
  if (isUndefined(found.node)) return false;
  if (found.node.type === "ArrayExpression" || found.node.type === "ObjectExpression") return true;
  const text = textOf(reading, found.node, found.environment);
  return text && text.text !== "";
}

function negated(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}

const comparisons = new Set(["==", "===", "!=", "!==", "<", "<=", ">", ">=", "in", "instanceof"]);

function isUndefined(node: Node): boolean {
  if (node.type === "Identifier") return stringOf(node, "name") === "undefined";
  return node.type === "UnaryExpression" && stringOf(node, "operator") === "void";
}

/** `null`, `undefined`, booleans: React shows nothing for these. */
export function isNothing(node: Node): boolean {
  const value = literalValue(node);
  if (value === null || typeof value === "boolean") return true;
  const operator = stringOf(node, "operator") ?? "";
  if (node.type === "BinaryExpression") return comparisons.has(operator);
  return isUndefined(node) || (node.type === "UnaryExpression" && operator === "!");
}
