import { MappedText } from "../../page/mapped-text.ts";
import type { Hole, PageNode } from "../../page/page.ts";
import { callOutcome, enter, returnsOutcome } from "./calls.ts";
import { standInOf, standInPlaces } from "./fallbacks.ts";
import { isMarkup } from "./markup-syntax.ts";
import { fillOf, isEnvironmentVariable, meaningOf } from "./names.ts";
import { branchOutcome, makeHole, makeText, nodesOfOutcome, valueOutcome, type Outcome } from "./nodes.ts";
import { deepest, sourceOf, type Environment, type Found, type Reading } from "./reading.ts";
import { resolve } from "./resolve.ts";
import { isPropsCall } from "./reactive.ts";
import { returnsOf } from "./returns.ts";
import type { Binding } from "./scope.ts";
import { isConcatenation, isNothing, operands, templateParts, textOf, truth } from "./static-text.ts";
import {
  childOf,
  childrenOf,
  isCall,
  isFunction,
  isMember,
  listOf,
  plainKey,
  stringOf,
  unwrapped,
  type Node,
} from "./syntax.ts";

/** Whether the place can show elements, or makes text of whatever it is given. */
type Shows = Hole["shows"];

/** What an expression shows, in whole nodes: a value's own, or a hole for what isn't certain. */
export function contentOf(
  reading: Reading,
  node: Node,
  environment: Environment | null,
  shows: Shows = "anything",
): readonly PageNode[] {
  return nodesOfOutcome(reading, evaluate(reading, node, environment, shows), node.range);
}

/** What a value shows. */
export function outcomeOf(reading: Reading, value: Found): Outcome {
  if (value.as === "children") return valueOutcome(handedChildren(reading, value));
  return evaluate(reading, value.node, value.environment);
}

/** What an expression shows. */
export function evaluate(
  reading: Reading,
  node: Node,
  environment: Environment | null,
  shows: Shows = "anything",
): Outcome {
  if (reading.depth > deepest || reading.budget <= 0 || reading.steps <= 0)
    return unknown(reading, node, environment, shows);
  reading.steps--;
  const text = textOf(reading, node, environment);
  const found = resolve(reading, node, environment);
  if (text) {
    return valueOutcome(text.text === "" ? [] : [makeText(reading, text, found.node.range, false)]);
  }
  if (found.as === "children") return valueOutcome(handedChildren(reading, found));
  if (reading.open.has(found.node)) return unknown(reading, node, environment, shows);
  reading.depth++;
  reading.open.add(found.node);
  const outcome = evaluateFound(reading, found, node, shows);
  reading.open.delete(found.node);
  reading.depth--;
  return outcome ?? unknown(reading, node, environment, shows);
}

function evaluateFound(reading: Reading, found: Found, origin: Node, shows: Shows): Outcome | null {
  const { node, environment } = found;
  if (found.as === "rest") return null;
  if (isNothing(node) || node.type === "JSXEmptyExpression" || node.type === "JSXAttribute") return valueOutcome([]);
  if (isMarkup(node)) return valueOutcome(reading.markup(node, environment, false));
  if (isFunction(node)) return functionOutcome(reading, node, environment);
  if (isCall(node)) return callOutcome(reading, node, environment);
  switch (node.type) {
    case "ConditionalExpression":
      return conditionalOutcome(reading, found, shows);
    case "LogicalExpression":
      return logicalOutcome(reading, found, shows);
    case "TemplateLiteral":
      return valueOutcome(textNodes(reading, templateParts(reading, node), found));
    case "BinaryExpression":
      return isConcatenation(reading, found) ? valueOutcome(textNodes(reading, operands(node), found)) : null;
    case "ArrayExpression":
      return valueOutcome(arrayNodes(reading, found));
    case "SequenceExpression":
      return evaluate(reading, listOf(node, "expressions").at(-1) ?? origin, environment, shows);
    default:
      return getterOutcome(reading, found) ?? defaultedProp(reading, found, shows);
  }
}

/**
 * What stands between a component's tags is read where it is written: as if the component, and all that is open in
 * it, weren't.
 */
function handedChildren(reading: Reading, { node, environment }: Found): readonly PageNode[] {
  const owner = reading.users.get(node);
  const open = [...reading.open];
  const inside = owner === undefined || !reading.open.has(owner) ? [] : open.slice(open.indexOf(owner));
  for (const one of inside) reading.open.delete(one);
  reading.shownChildren.add(node);
  reading.depth++;
  const nodes = reading.children(node, environment);
  reading.depth--;
  for (const one of inside) reading.open.add(one);
  return nodes;
}

function conditionalOutcome(reading: Reading, { node, environment }: Found, shows: Shows): Outcome | null {
  const [test, consequent, alternate] = ["test", "consequent", "alternate"].map((key) => childOf(node, key));
  if (!test || !consequent || !alternate) return null;
  const answer = truth(reading, test, environment);
  if (answer !== null) return evaluate(reading, answer ? consequent : alternate, environment, shows);
  const standIn = standInOf(reading, test, [[consequent], [alternate]], environment);
  const branches = [consequent, alternate].map((branch) => contentOf(reading, branch, environment, shows));
  return branchOutcome(branches, standInPlaces(standIn));
}

function logicalOutcome(reading: Reading, { node, environment }: Found, shows: Shows): Outcome | null {
  const left = childOf(node, "left");
  const right = childOf(node, "right");
  if (!left || !right) return null;
  const operator = stringOf(node, "operator");
  const answer = truth(reading, left, environment);
  if (operator === "&&") {
    if (answer !== null) return evaluate(reading, answer ? right : left, environment, shows);
    const standIn = standInOf(reading, left, [[right], []], environment);
    return branchOutcome([contentOf(reading, right, environment, shows), []], standInPlaces(standIn));
  }
  if (answer === true) return evaluate(reading, left, environment, shows);
  if (answer === false && (operator === "||" || !textOf(reading, left, environment))) {
    return evaluate(reading, right, environment, shows);
  }
  return fallbackOutcome(reading, left, contentOf(reading, left, environment, shows), right, environment);
}

/** What is shown if a value is there, else something in its place. */
function fallbackOutcome(
  reading: Reading,
  value: Node,
  nodes: readonly PageNode[],
  fallback: Node,
  environment: Environment | null,
): Outcome {
  return {
    ...valueOutcome([]),
    says: meaningOf(reading, value, environment),
    alternatives: [
      { role: "branch", nodes },
      { role: "fallback", nodes: contentOf(reading, fallback, environment) },
    ],
  };
}

/** A computed property with more than one result. */
function getterOutcome(reading: Reading, { node, environment }: Found): Outcome | null {
  const binding = bindingOf(reading, node);
  if (binding?.kind !== "getter" || binding.isReassigned || binding.isMutated) return null;
  return returnsOutcome(reading, binding.node, [], environment);
}

/** What a name, or a property of `this`, stands for. */
function bindingOf(reading: Reading, node: Node): Binding | null {
  if (node.type === "Identifier") return reading.scopes.bindingOf(node);
  const key = isMember(node) && childOf(node, "object")?.type === "ThisExpression" ? plainKey(node, "property") : null;
  return key === null ? null : reading.scopes.memberOfThis(node, key);
}

/** A prop with a default, in a component whose use isn't seen. */
function defaultedProp(reading: Reading, { node, environment }: Found, shows: Shows): Outcome | null {
  const binding = bindingOf(reading, node);
  const last = binding?.steps.at(-1);
  if (!binding || !isProp(binding) || binding.isReassigned || !last?.fallback) return null;
  const value = makeHole(reading, unknown(reading, node, environment, shows), node.range, false);
  return fallbackOutcome(reading, node, [value], last.fallback, environment);
}

function isProp({ kind, init }: Binding): boolean {
  return kind === "parameter" || (kind === "variable" && init !== null && isPropsCall(init));
}

function functionOutcome(reading: Reading, owner: Node, environment: Environment | null): Outcome {
  enter(reading, owner);
  const results = returnsOf(owner).results.filter((result) => result !== null);
  const inner: Environment = { owner, values: [], outer: environment };
  return {
    ...valueOutcome([]),
    alternatives: results.map((result) => ({ role: "children", nodes: reading.content(result, inner) })),
    isComplete: false,
    reason: "a function draws it where it is called",
  };
}

function textNodes(
  reading: Reading,
  parts: readonly (Node | MappedText)[],
  { node, environment }: Found,
): readonly PageNode[] {
  return parts.flatMap((part) =>
    part instanceof MappedText
      ? [makeText(reading, part, part.range() ?? node.range, false)]
      : contentOf(reading, part, environment, "text"),
  );
}

function arrayNodes(reading: Reading, { node, environment }: Found): readonly PageNode[] {
  return listOf(node, "elements").flatMap((item) => {
    const shown = item?.type === "SpreadElement" ? childOf(item, "argument") : item;
    return shown ? contentOf(reading, shown, environment) : [];
  });
}

/** Nothing is known but the name, and the JSX that is handed to whatever it calls. */
function unknown(reading: Reading, node: Node, environment: Environment | null, shows: Shows): Outcome {
  const found = resolve(reading, node, environment);
  const isText = shows === "text" || isEnvironmentVariable(found.node) || isJoined(found.node);
  return {
    says: meaningOf(reading, node, environment),
    shows: isText ? "text" : "anything",
    alternatives: handedMarkup(reading, found),
    isComplete: false,
    component: null,
    reason: reasonOf(reading, found.node),
    fill: fillOf(reading, isMember(found.node) || found.node.type === "Identifier" ? found.node : unwrapped(node)),
  };
}

function isJoined(node: Node): boolean {
  return node.type === "TemplateLiteral" || node.type === "UpdateExpression";
}

function reasonOf(reading: Reading, node: Node): string {
  const source = sourceOf(node, reading.file).replaceAll(/\s+/gu, " ");
  const shown = source.length > 60 ? `${source.slice(0, 60)}…` : source;
  return isCall(node) ? `\`${shown}\` is computed` : `\`${shown}\` is set elsewhere`;
}

/** JSX inside an expression that can't be followed: it may be shown or not. */
function handedMarkup(reading: Reading, { node, environment }: Found): Outcome["alternatives"] {
  if (reading.depth > deepest || reading.budget <= 0) return [];
  const alternatives = [];
  const stack = [node];
  reading.depth++;
  for (let current = stack.pop(); current; current = stack.pop()) {
    if (!reading.scopes.holdsJsx(current) || reading.open.has(current)) continue;
    if (isMarkup(current)) {
      reading.open.add(current);
      alternatives.push({ role: "children" as const, nodes: reading.markup(current, environment, false) });
      reading.open.delete(current);
    } else stack.push(...childrenOf(current, reading.scopes.visitorKeys).sort((a, b) => b.range[0] - a.range[0]));
  }
  reading.depth--;
  return alternatives;
}
