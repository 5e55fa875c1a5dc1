import { MappedText } from "../../page/mapped-text.ts";
import type { Value } from "../../page/page.ts";
import { meaningOf } from "./names.ts";
import { deepest, sourceOf, type Environment, type Found, type Reading } from "./reading.ts";
import { resolve } from "./resolve.ts";
import { isConcatenation, isNothing, operands, templateParts, textOf, truth } from "./static-text.ts";
import { childOf, isCall, stringOf, type Node } from "./syntax.ts";

export const emptyValue: Value = { kind: "known", text: MappedText.detached("") };

export function knownValue(text: string): Value {
  return { kind: "known", text: MappedText.detached(text) };
}

export function unknownValue(reading: Reading, node: Node, environment: Environment | null): Value {
  const source = sourceOf(node, reading.file);
  const verb = isCall(node) ? "computed" : "set elsewhere";
  const value: Value = {
    kind: "unknown",
    source,
    says: meaningOf(reading, node, environment),
    reason: `\`${source.replaceAll(/\s+/gu, " ").slice(0, 60)}\` is ${verb}`,
    range: node.range,
  };
  reading.unknowns.set(value, node);
  return value;
}

/** Values one after the other; one known value where all are known. */
export function joinedValue(parts: readonly Value[]): Value {
  const merged: Value[] = [];
  for (const part of parts.flatMap((value) => (value.kind === "composite" ? value.parts : [value]))) {
    const last = merged.at(-1);
    if (part.kind === "known" && part.text.text === "") continue;
    if (part.kind === "known" && last?.kind === "known") {
      merged[merged.length - 1] = { kind: "known", text: MappedText.join([last.text, part.text]) };
    } else merged.push(part);
  }
  const [first, ...others] = merged;
  if (!first) return emptyValue;
  return others.length === 0 ? first : { kind: "composite", parts: merged };
}

/** A value is dearer than a name. */
const valueSteps = 8;

/** How the parts of a value are read: as text, or as what one attribute alone takes. */
export type ReadValue = (reading: Reading, node: Node, environment: Environment | null) => Value;

/**
 * What an expression gives an attribute.
 * @param own reads what only this attribute takes (a style object, a class list); `null` for what it doesn't know.
 * @param absent what nothing (`false`, `null`) amounts to; `null` where that can't be told.
 */
export function valueOf(
  reading: Reading,
  node: Node,
  environment: Environment | null,
  own: (reading: Reading, found: Found) => Value | null = () => null,
  absent: Value | null = null,
): Value {
  const text = textOf(reading, node, environment);
  if (text) return { kind: "known", text };
  reading.steps -= valueSteps;
  const found = resolve(reading, node, environment);
  if (found.as !== "expression" || reading.depth > deepest || reading.steps <= 0 || reading.open.has(found.node)) {
    return unknownValue(reading, node, environment);
  }
  if (absent && isNothing(found.node)) return absent;
  const read: ReadValue = (_, part, scope) => valueOf(reading, part, scope, own, absent);
  reading.depth++;
  reading.open.add(found.node);
  const value = own(reading, found) ?? operatorValue(reading, found, read, absent);
  reading.open.delete(found.node);
  reading.depth--;
  return value ?? unknownValue(reading, node, environment);
}

function operatorValue(reading: Reading, found: Found, read: ReadValue, absent: Value | null): Value | null {
  const { node, environment } = found;
  switch (node.type) {
    case "ConditionalExpression":
      return conditionalValue(reading, found, read);
    case "LogicalExpression":
      return logicalValue(reading, found, read, absent);
    case "TemplateLiteral":
      return joinedValue(
        templateParts(reading, node).map((part) =>
          part instanceof MappedText ? { kind: "known", text: part } : read(reading, part, environment),
        ),
      );
    case "BinaryExpression":
      if (!isConcatenation(reading, found)) return null;
      return joinedValue(operands(node).map((part) => read(reading, part, environment)));
    default:
      return null;
  }
}

function conditionalValue(reading: Reading, { node, environment }: Found, read: ReadValue): Value | null {
  const [test, consequent, alternate] = ["test", "consequent", "alternate"].map((key) => childOf(node, key));
  if (!test || !consequent || !alternate) return null;
  const answer = truth(reading, test, environment);
  if (answer !== null) return read(reading, answer ? consequent : alternate, environment);
  return { kind: "choice", values: [consequent, alternate].map((branch) => read(reading, branch, environment)) };
}

function logicalValue(
  reading: Reading,
  { node, environment }: Found,
  read: ReadValue,
  absent: Value | null,
): Value | null {
  const left = childOf(node, "left");
  const right = childOf(node, "right");
  if (!left || !right) return null;
  const answer = truth(reading, left, environment);
  const operator = stringOf(node, "operator");
  if (operator === "&&") {
    if (answer !== null) return read(reading, answer ? right : left, environment);
    const otherwise = absent ?? unknownValue(reading, left, environment);
    return { kind: "choice", values: [read(reading, right, environment), otherwise] };
  }
  if (answer === true) return read(reading, left, environment);
  if (answer === false && (operator === "||" || !textOf(reading, left, environment))) {
    return read(reading, right, environment);
  }
  return { kind: "choice", values: [read(reading, left, environment), read(reading, right, environment)] };
}
