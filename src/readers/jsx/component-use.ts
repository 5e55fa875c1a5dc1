import type { Fill, Hole, PageNode } from "../../page/page.ts";
import { displayedNodes } from "../../page/tree.ts";
import { readAttributes } from "./attributes.ts";
import { returnsOutcome } from "../script/calls.ts";
import { childNodes } from "./children.ts";
import { meaningOfName, type NameMeaning } from "../../filing/names.ts";
import { outcomeOf } from "../script/evaluate.ts";
import type { Identity } from "./identity.ts";
import type { Placed } from "./markup.ts";
import { makeHole, namedNodes, nodesOfOutcome, type Outcome } from "../script/nodes.ts";
import { hasChildren, propsOf } from "./props.ts";
import type { Found, Reading } from "../script/reading.ts";
import { resolve } from "../script/resolve.ts";
import { isFunction, isJsx } from "../script/syntax.ts";

/** What the tag of a component tells of it. */
export interface OpaqueComponent {
  readonly name: string;
  readonly says: NameMeaning | null;
  readonly fill: Fill | null;
}

/** A component of which only its use is known: it may show what it is handed, or anything else. */
export function opaqueComponent(reading: Reading, placed: Placed, { name, says, fill }: OpaqueComponent): Hole {
  const { node, opening, environment, inMarkup } = placed;
  const { attributes } = readAttributes(reading, opening, environment, null);
  const outcome: Outcome = {
    says,
    shows: "anything",
    alternatives: handedContent(reading, placed),
    isComplete: false,
    component: { name, attributes },
    reason: `what <${name}> shows is defined elsewhere`,
    fill,
  };
  return makeHole(reading, outcome, node.range, inMarkup);
}

function handedContent(reading: Reading, { node, opening, environment }: Placed): Outcome["alternatives"] {
  const handed: { role: "children"; nodes: readonly PageNode[] }[] = [];
  if (hasChildren(node)) handed.push({ role: "children", nodes: childNodes(reading, node, environment) });
  for (const prop of propsOf(reading, opening, environment)) {
    if (prop.kind === "unknown" || !prop.value) continue;
    const { node: value, environment: scope } = prop.value;
    const found = resolve(reading, value, scope).node;
    const holdsMarkup = isJsx(found) || isFunction(found) || prop.name === "children";
    if (!holdsMarkup && !reading.scopes.holdsJsx(found)) continue;
    handed.push({ role: "children", nodes: nodesOfOutcome(reading, outcomeOf(reading, prop.value), value.range) });
  }
  return handed;
}

/** What a component of this file shows where it is used. */
export function localNodes(
  reading: Reading,
  placed: Placed,
  { name, fill }: Identity,
  local: Found,
): readonly PageNode[] {
  const { node, opening, environment, inMarkup } = placed;
  const props: Found = { node: opening, environment, as: "expression" };
  reading.users.set(node, local.node);
  const returned = returnsOutcome(reading, local.node, [props], local.environment);
  if (!returned) return [opaqueComponent(reading, placed, { name, fill, says: meaningOfName(name) })];
  const outcome = withUnshown(reading, placed, returned);
  const nodes = inMarkup
    ? [makeHole(reading, outcome, node.range, true)]
    : nodesOfOutcome(reading, outcome, node.range);
  return namedNodes(reading, nodes, name, node.range);
}

/** Children that the component hands on to where they can't be followed may be shown all the same. */
function withUnshown(reading: Reading, { node, environment }: Placed, outcome: Outcome): Outcome {
  if (!hasChildren(node) || reading.shownChildren.has(node) || isKnown(outcome)) return outcome;
  const nodes = childNodes(reading, node, environment);
  return { ...outcome, isComplete: false, alternatives: [...outcome.alternatives, { role: "children", nodes }] };
}

function isKnown({ isComplete, alternatives }: Outcome): boolean {
  if (!isComplete) return false;
  for (const node of displayedNodes(alternatives.flatMap(({ nodes }) => nodes))) {
    if (node.kind === "hole" && !node.isComplete) return false;
  }
  return true;
}
