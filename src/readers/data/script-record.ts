import type { SourceRange, TextChange, Value } from "../../page/page.ts";
import { isMarkup } from "../script/markup-syntax.ts";
import { deepest, type Environment, type Found, type Reading } from "../script/reading.ts";
import { resolve } from "../script/resolve.ts";
import { returnsOf } from "../script/returns.ts";
import { truth } from "../script/static-text.ts";
import { literalText, quasiText } from "../script/text.ts";
import {
  childOf,
  dottedPath,
  isCall,
  isFunction,
  listOf,
  nodesOf,
  plainKey,
  stringOf,
  unwrapped,
  type Node,
} from "../script/syntax.ts";
import { valueOf } from "../script/values.ts";
import type { ChoiceData, Data, Entry, ListData, MapData, ScalarData } from "./record.ts";

/** Functions that hand on the object that they are given: `defineConfig`, `withMermaid`, `hopeTheme`, `Object.freeze`. */
const handsOn =
  /^(?:(?:define|with|create)[A-Z]\w*|\w+Theme|theme|(?:Object\.)?freeze|reactive|readonly|shallowReactive|ref)$/u;

/** What an expression of a script says, as far as this file tells. */
export function scriptData(reading: Reading, node: Node, environment: Environment | null): Data {
  const found = resolve(reading, node, environment);
  const isOpen = reading.open.has(found.node);
  if (found.as !== "expression" || isOpen || reading.depth > deepest || reading.steps <= 0) {
    return scalar(reading, node, environment);
  }
  reading.depth++;
  reading.open.add(found.node);
  const data = structure(reading, found);
  reading.open.delete(found.node);
  reading.depth--;
  return data ?? scalar(reading, node, environment);
}

/** The same for what a configuration file exports: functions that return it are called. */
export function exportedData(reading: Reading, node: Node): Data {
  const found = resolve(reading, node, null);
  return resultOf(reading, found, 0) ?? scriptData(reading, node, null);
}

function resultOf(reading: Reading, { node, environment }: Found, depth: number): Data | null {
  if (depth > 6) return null;
  if (isFunction(node)) {
    const inner: Environment = { owner: node, values: [], outer: environment };
    const options = returnsOf(node).results.flatMap((result) => (result ? [scriptData(reading, result, inner)] : []));
    const [only, ...others] = options;
    return only && others.length === 0 ? only : { kind: "choice", range: node.range, options };
  }
  if (!isCall(node)) return null;
  for (const argument of nodesOf(node, "arguments")) {
    const found = resolve(reading, argument, environment);
    if (found.node.type === "ObjectExpression") return scriptData(reading, argument, environment);
    const data = resultOf(reading, found, depth + 1);
    if (data) return data;
  }
  return null;
}

function structure(reading: Reading, found: Found): Data | null {
  const { node, environment } = found;
  switch (node.type) {
    case "ObjectExpression":
      return objectData(reading, found);
    case "ArrayExpression":
      return arrayData(reading, found);
    case "ConditionalExpression":
      return choice(reading, found, ["consequent", "alternate"]);
    case "LogicalExpression":
      return choice(reading, found, ["left", "right"]);
    default: {
      const callee = isCall(node) ? childOf(node, "callee") : null;
      const [first] = nodesOf(node, "arguments");
      const isHandedOn = callee !== null && handsOn.test(dottedPath(callee) ?? "");
      return isHandedOn && first ? objectArgument(reading, first, environment) : null;
    }
  }
}

function objectArgument(reading: Reading, argument: Node, environment: Environment | null): Data | null {
  const data = scriptData(reading, argument, environment);
  return data.kind === "scalar" ? null : data;
}

/** Conditions between whole structures; those between texts are a value's own. */
function choice(reading: Reading, { node, environment }: Found, keys: readonly string[]): ChoiceData | null {
  const options = keys.flatMap((key) => {
    const branch = childOf(node, key);
    return branch ? [scriptData(reading, branch, environment)] : [];
  });
  return options.every(({ kind }) => kind === "scalar") ? null : { kind: "choice", range: node.range, options };
}

function objectData(reading: Reading, { node, environment }: Found): MapData {
  const entries: Entry[] = [];
  let isWhole = true;
  for (const property of nodesOf(node, "properties")) {
    const spread = property.type.includes("Spread") ? childOf(property, "argument") : null;
    if (spread) {
      const inner = spreadData(reading, spread, environment);
      const replaced = keysOf(inner);
      // What an unseen part may replace isn't known either.
      entries.splice(0, entries.length, ...entries.filter(({ key }) => replaced !== null && !replaced.includes(key)));
      if (inner.kind === "map") entries.push(...inner.entries);
      isWhole &&= inner.kind === "map" && inner.isWhole;
      continue;
    }
    const key = plainKey(property, "key");
    const value = childOf(property, "value");
    if (key === null || !value || stringOf(property, "kind") === "get") isWhole = false;
    else entries.push(lazyEntry(key, property.range, () => scriptData(reading, value, environment)));
  }
  return { kind: "map", range: node.range, entries, isWhole };
}

/** What a spread may add: of `isOpen && { … }`, the object. */
function spreadData(reading: Reading, spread: Node, environment: Environment | null): Data {
  const node = unwrapped(spread);
  const right = stringOf(node, "operator") === "&&" ? childOf(node, "right") : null;
  const data = scriptData(reading, right ?? node, environment);
  return right ? { kind: "choice", range: node.range, options: [data] } : data;
}

/** The keys that data may have; `null` where any may be among them. */
function keysOf(data: Data): readonly string[] | null {
  if (data.kind === "map") return data.isWhole ? data.entries.map(({ key }) => key) : null;
  if (data.kind !== "choice") return data.kind === "scalar" && data.isTrue === false ? [] : null;
  const keys = data.options.map(keysOf);
  return keys.includes(null) ? null : keys.flatMap((some) => some ?? []);
}

/** An entry whose value is evaluated when it is asked for: most of a configuration is about something else. */
export function lazyEntry(key: string, range: SourceRange, read: () => Data): Entry {
  let known: Data | null = null;
  return {
    key,
    range,
    get data() {
      return (known ??= read());
    },
  };
}

function arrayData(reading: Reading, { node, environment }: Found): ListData {
  const items: Data[] = [];
  let isWhole = true;
  for (const item of listOf(node, "elements")) {
    if (!item) continue;
    const spread = item.type === "SpreadElement" ? childOf(item, "argument") : null;
    const data = scriptData(reading, spread ?? item, environment);
    if (!spread) items.push(data);
    else if (data.kind === "list") {
      items.push(...data.items);
      isWhole &&= data.isWhole;
    } else isWhole = false;
  }
  return { kind: "list", range: node.range, items, isWhole };
}

function scalar(reading: Reading, node: Node, environment: Environment | null): ScalarData {
  const { node: found, environment: inner } = resolve(reading, node, environment);
  let known: Value | null = null;
  const holdsMarkup = isMarkup(found) || isFunction(found) || reading.scopes.holdsJsx(found);
  return {
    ...{ kind: "scalar", range: node.range, writable: found.range },
    get value() {
      return (known ??= valueOf(reading, node, environment));
    },
    get isTrue() {
      return truth(reading, node, environment);
    },
    markup: holdsMarkup ? () => reading.content(calledOf(found), inner) : null,
    replace: (text) => replaced(reading, unwrapped(node), text),
  };
}

/** The result of a function that takes nothing: what it draws is what the framework shows. */
function calledOf(node: Node): Node {
  const body = isFunction(node) && nodesOf(node, "params").length === 0 ? childOf(node, "body") : null;
  return body && body.type !== "BlockStatement" ? body : node;
}

function replaced(reading: Reading, node: Node, text: string): TextChange | null {
  const { file } = reading;
  const [only, ...others] = nodesOf(node, "quasis");
  const isTemplate = node.type === "TemplateLiteral" && only !== undefined && others.length === 0;
  const held = isTemplate ? quasiText(only, node, file) : literalText(node, file, false);
  return held?.text ? held.replace(0, held.text.length, text) : null;
}
