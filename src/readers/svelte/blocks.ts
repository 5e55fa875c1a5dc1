import type { PageNode } from "../../page/page.ts";
import { listItems } from "../script/calls.ts";
import { evaluate } from "../script/evaluate.ts";
import { standInOf, standInPlaces } from "../script/fallbacks.ts";
import { htmlNodes } from "../script/html-strings.ts";
import { branchOutcome, makeHole, type Outcome, unseenOutcome, valueOutcome } from "../script/nodes.ts";
import type { Environment, Found } from "../script/reading.ts";
import { mayBeOthersRecords } from "../script/records.ts";
import { truth } from "../script/static-text.ts";
import { childOf, isCall, nodesOf, stringOf, unwrapped, type Node } from "../script/syntax.ts";
import type { TagReading } from "../tags/reading.ts";
import { childNodes } from "./children.ts";

type Nodes = readonly PageNode[];

/** What a block or a tag in braces shows. */
export function blockNodes(reading: TagReading, node: Node, environment: Environment | null, inMarkup: boolean): Nodes {
  const content = (holder: Node | null): Nodes => (holder ? childNodes(reading, holder, environment, inMarkup) : []);
  switch (node.type) {
    case "SvelteIfBlock":
      return [makeHole(reading, ifOutcome(reading, node, environment, content), node.range, inMarkup)];
    case "SvelteEachBlock":
      return [makeHole(reading, eachOutcome(reading, node, environment, inMarkup), node.range, inMarkup)];
    case "SvelteAwaitBlock": {
      const branches = ["pending", "then", "catch"].map((key) => content(childOf(node, key)));
      return [makeHole(reading, branchOutcome(branches), node.range, inMarkup)];
    }
    case "SvelteKeyBlock":
      return content(node);
    case "SvelteMustacheTag":
      return mustacheNodes(reading, node, environment, inMarkup);
    case "SvelteRenderTag":
      return [makeHole(reading, renderOutcome(reading, node, environment), node.range, inMarkup)];
    case "SvelteSnippetBlock":
      reading.deferred.push(node);
      return [];
    default:
      return [];
  }
}

function mustacheNodes(reading: TagReading, node: Node, environment: Environment | null, inMarkup: boolean): Nodes {
  const expression = childOf(node, "expression");
  if (!expression) return [];
  if (stringOf(node, "kind") === "raw") return htmlNodes(reading, expression, environment);
  return [makeHole(reading, evaluate(reading, expression, environment, "text"), node.range, inMarkup)];
}

function ifOutcome(
  reading: TagReading,
  node: Node,
  environment: Environment | null,
  content: (holder: Node | null) => Nodes,
): Outcome {
  const test = childOf(node, "expression");
  const otherwise = childOf(node, "else");
  const answer = test && truth(reading, test, environment);
  if (typeof answer === "boolean") return valueOutcome(content(answer ? node : otherwise));
  const children = [node, otherwise].map((holder) => (holder ? nodesOf(holder, "children") : []));
  const [consequent = [], alternate = []] = children;
  const standIn = test && standInOf(reading, test, [consequent, alternate], environment);
  return branchOutcome([content(node), content(otherwise)], standInPlaces(standIn));
}

function eachOutcome(reading: TagReading, node: Node, environment: Environment | null, inMarkup: boolean): Outcome {
  const list = childOf(node, "expression");
  const otherwise = childOf(node, "else");
  const itemNodes = (item: Found | null): Nodes =>
    childNodes(reading, node, { owner: node, values: [item], outer: environment }, inMarkup);
  reading.repeated.add(node);
  const items = list && listItems(reading, list, environment);
  const isOthers = list !== null && mayBeOthersRecords(reading, list, items?.items ?? null);
  if (isOthers) reading.records.add(node);
  const elseNodes = otherwise ? childNodes(reading, otherwise, environment, inMarkup) : [];
  if (!items || isOthers) {
    const branches = branchOutcome([itemNodes(null), elseNodes]);
    return { ...branches, isComplete: false, reason: "the list that it draws isn't known in this file" };
  }
  if (items.items.length === 0) return valueOutcome(elseNodes);
  const drawn = items.items.map(itemNodes);
  return items.isFiltered ? branchOutcome([...drawn, []]) : valueOutcome(drawn.flat());
}

/** `{@render footer(icp)}`: the snippet of this file in its place; one that is handed in isn't known. */
function renderOutcome(reading: TagReading, node: Node, environment: Environment | null): Outcome {
  const call = childOf(node, "expression");
  const inner = call && unwrapped(call);
  const callee = inner && isCall(inner) ? childOf(inner, "callee") : null;
  const snippet = callee?.type === "Identifier" ? (reading.scopes.bindingOf(callee)?.node ?? null) : null;
  if (inner && snippet?.type === "SvelteSnippetBlock") {
    const values = nodesOf(inner, "arguments").map((one): Found => ({ node: one, environment, as: "expression" }));
    const nodes = snippetNodes(reading, snippet, values, environment);
    if (nodes) return valueOutcome(nodes);
  }
  const name = callee ? reading.file.text.slice(...callee.range) : "";
  const slot = name.split(".").at(-1) ?? name;
  return {
    ...unseenOutcome("what is rendered there is decided where the component is used"),
    fill: { kind: "slot", name: slot === "children" ? "default" : slot },
  };
}

/** What a snippet shows for the arguments; `null` where it renders itself. */
export function snippetNodes(
  reading: TagReading,
  snippet: Node,
  values: readonly Found[],
  outer: Environment | null,
): Nodes | null {
  if (reading.open.has(snippet) || reading.budget <= 0) return null;
  if (reading.entered.has(snippet)) reading.repeated.add(snippet);
  reading.entered.add(snippet);
  reading.open.add(snippet);
  const nodes = childNodes(reading, snippet, { owner: snippet, values, outer }, true);
  reading.open.delete(snippet);
  return nodes;
}

/** What snippets show that this file renders nowhere: whoever they are handed to may. */
export function unrenderedNodes(reading: TagReading): Nodes {
  return reading.deferred.flatMap((snippet) => {
    const nodes = reading.entered.has(snippet) ? null : snippetNodes(reading, snippet, [], null);
    if (!nodes || nodes.length === 0) return [];
    const outcome: Outcome = {
      ...unseenOutcome("whoever the snippet is handed to decides whether it is shown"),
      alternatives: [{ role: "children", nodes }],
    };
    return [makeHole(reading, outcome, snippet.range, false)];
  });
}
