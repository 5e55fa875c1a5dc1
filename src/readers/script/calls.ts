import type { PageNode } from "../../page/page.ts";
import { branchOutcome, makeHole, nodesOfOutcome, valueOutcome, type Outcome } from "./nodes.ts";
import type { Environment, Found, Reading } from "./reading.ts";
import { mayBeOthersRecords } from "./records.ts";
import { heldBy } from "./reactive.ts";
import { resolve } from "./resolve.ts";
import { methodNamed, returnsOf } from "./returns.ts";
import {
  childOf,
  isCall,
  isClass,
  isFunction,
  isMember,
  isSet,
  jsxName,
  nodesOf,
  plainKey,
  stringOf,
  unwrapped,
  type Node,
} from "./syntax.ts";

/** Functions that hand on what their first argument returns. */
const memos = new Set(["useMemo", "useCallback", "untrack"]);

/** Functions that make a component of the one they are given. */
const wrappers = new Set(["memo", "forwardRef", "observer", "withRouter", "injectIntl", "track"]);

/** A call that this file answers by itself; `null` for any other. */
export function callOutcome(reading: Reading, call: Node, environment: Environment | null): Outcome | null {
  const callee = childOf(call, "callee");
  if (!callee) return null;
  const inner = unwrapped(callee);
  const args = nodesOf(call, "arguments");
  const method = isMember(inner) ? plainKey(inner, "property") : null;
  const object = isMember(inner) ? childOf(inner, "object") : null;
  if (object && (method === "map" || method === "flatMap") && args[0]) {
    return mapOutcome(reading, object, args[0], environment);
  }
  const name = method ?? stringOf(inner, "name") ?? "";
  const first = args[0] && resolve(reading, args[0], environment);
  if (memos.has(name) && first && isFunction(first.node)) return returnsOutcome(reading, first.node, [], environment);
  const held = heldBy(reading.scopes, call);
  if (held?.isComputed === true && isFunction(held.node)) return returnsOutcome(reading, held.node, [], environment);
  const own = ownMethod(reading, inner);
  if (own && !isDeferred(own)) return returnsOutcome(reading, own, [], environment);
  const found = resolve(reading, inner, environment);
  if (!isFunction(found.node) || found.as !== "expression" || isDeferred(found.node)) return null;
  const values = args.map((node): Found => ({ node, environment, as: "expression" }));
  return returnsOutcome(reading, found.node, values, environment);
}

/** What a function or a class component returns when it is called with `values`; `null` where it can't be told. */
export function returnsOutcome(
  reading: Reading,
  owner: Node,
  values: readonly (Found | null)[],
  outer: Environment | null,
): Outcome | null {
  if (reading.open.has(owner) || reading.budget <= 0) return null;
  enter(reading, owner);
  reading.open.add(owner);
  const environment: Environment = { owner, values, outer };
  const { results, isAlways } = returnsOf(owner);
  const branches = results.map((result) => (result ? reading.content(result, environment) : []));
  reading.open.delete(owner);
  const [only, ...others] = branches;
  if (isAlways && only && others.length === 0) return valueOutcome(only);
  return branchOutcome(isAlways ? branches : [...branches, []]);
}

/** A call of it gives a promise or an iterator. As a component it is shown as any other. */
function isDeferred(owner: Node): boolean {
  return isSet(owner, "async") || isSet(owner, "generator");
}

/** Takes note that the markup of a function or class has a place, and whether it has more than one. */
export function enter(reading: Reading, owner: Node): void {
  const isVaried = isClass(owner) || nodesOf(owner, "params").length > 0;
  if (isVaried && reading.entered.has(owner)) reading.repeated.add(owner);
  reading.entered.add(owner);
}

/** The method that `this.renderFooter` names in its class. */
export function ownMethod(reading: Reading, callee: Node): Node | null {
  if (!isMember(callee) || childOf(callee, "object")?.type !== "ThisExpression") return null;
  for (const ancestor of reading.scopes.ancestorsOf(callee)) {
    if (isClass(ancestor)) return methodNamed(ancestor, plainKey(callee, "property"));
  }
  return null;
}

/** The function or class that a component's name stands for in this file, through `memo` and the like. */
export function localComponent(reading: Reading, name: Node): Found | null {
  let found = resolve(reading, name, null);
  for (let step = 0; step < 8 && isCall(found.node); step++) {
    const callee = childOf(found.node, "callee");
    const called = callee && isMember(callee) ? plainKey(callee, "property") : jsxName(callee);
    const [first] = nodesOf(found.node, "arguments");
    if (!first || !wrappers.has(called ?? "")) return null;
    found = resolve(reading, first, null);
  }
  return found.as === "expression" && (isFunction(found.node) || isClass(found.node)) ? found : null;
}

function mapOutcome(reading: Reading, object: Node, callback: Node, environment: Environment | null): Outcome | null {
  const owner = resolve(reading, callback, environment).node;
  if (!isFunction(owner)) return null;
  return drawnList(reading, object, environment, owner, (item) => {
    const outcome = returnsOutcome(reading, owner, [item], environment);
    return outcome && nodesOfOutcome(reading, outcome, owner.range);
  });
}

/**
 * What a list shows whose items are drawn one by one.
 * @param owner the function or element that draws each item.
 * @param draw what one item shows, `null` standing for any; its answer is `null` where that can't be told.
 */
export function drawnList(
  reading: Reading,
  object: Node,
  environment: Environment | null,
  owner: Node,
  draw: (item: Found | null) => readonly PageNode[] | null,
): Outcome | null {
  const list = listItems(reading, object, environment);
  const isOthers = mayBeOthersRecords(reading, object, list?.items ?? null);
  if (isOthers) reading.records.add(owner);
  if (!list || isOthers) {
    reading.repeated.add(owner);
    const nodes = draw(null);
    return { ...unknownList, alternatives: nodes ? [{ role: "branch", nodes }] : [] };
  }
  const nodes: PageNode[] = [];
  for (const item of list.items) {
    const shown = draw(item);
    if (!shown) return null;
    const maybe = list.isFiltered ? [makeHole(reading, filteredOutcome(shown), owner.range, false)] : shown;
    for (const node of maybe) nodes.push(node);
  }
  return valueOutcome(nodes);
}

/** An item that a filter may leave out. */
function filteredOutcome(shown: readonly PageNode[]): Outcome {
  const outcome = branchOutcome([shown, []]);
  return {
    ...outcome,
    alternatives: outcome.alternatives.map((alternative) => ({ ...alternative, role: "fallback" })),
  };
}

const unknownList = {
  says: null,
  shows: "anything",
  isComplete: false,
  component: null,
  fill: null,
  reason: "the list that it draws isn't known in this file",
} as const satisfies Omit<Outcome, "alternatives">;

export interface List {
  readonly items: readonly Found[];
  /** Whether some of the items may be left out. */
  readonly isFiltered: boolean;
}

/** The items of a list that this file tells whole; `null` for any other. */
export function listItems(reading: Reading, node: Node, environment: Environment | null): List | null {
  const found = resolve(reading, node, environment);
  if (found.as !== "expression" || reading.open.has(found.node)) return null;
  if (isCall(found.node)) return filteredItems(reading, found);
  if (found.node.type !== "ArrayExpression") return null;
  const items: Found[] = [];
  let isFiltered = false;
  reading.open.add(found.node);
  for (const item of nodesOf(found.node, "elements")) {
    const spread = item.type === "SpreadElement" ? childOf(item, "argument") : null;
    const inner = spread && listItems(reading, spread, found.environment);
    if (spread && !inner) {
      reading.open.delete(found.node);
      return null;
    }
    if (!inner) items.push({ node: item, environment: found.environment, as: "expression" });
    else for (const one of inner.items) items.push(one);
    isFiltered ||= inner?.isFiltered ?? false;
  }
  reading.open.delete(found.node);
  return { items, isFiltered };
}

function filteredItems(reading: Reading, { node, environment }: Found): List | null {
  const callee = childOf(node, "callee");
  const object = callee && childOf(callee, "object");
  if (!callee || !object || !isMember(callee)) return null;
  const method = plainKey(callee, "property");
  if (method !== "filter" && method !== "slice") return null;
  const list = listItems(reading, object, environment);
  return list && { items: list.items, isFiltered: true };
}
