import type { MappedText } from "../../page/mapped-text.ts";
import type { Alternative, Element, Hole, PageNode, SourceRange, Text } from "../../page/page.ts";
import type { Reading } from "./reading.ts";

export type Role = Alternative["role"];

/** What nodes are made for: a file, and how many more it may be made of. */
export type NodeOwner = Pick<Reading, "file" | "budget">;

/** What an expression or a component shows, before it has its place on the page. */
export interface Outcome extends Pick<Hole, "says" | "shows" | "isComplete" | "component" | "reason" | "fill"> {
  readonly alternatives: readonly { readonly role: Role; readonly nodes: readonly PageNode[] }[];
}

const complete = { says: null, shows: "anything", isComplete: true, component: null, reason: "", fill: null } as const;

export function valueOutcome(nodes: readonly PageNode[]): Outcome {
  return { ...complete, alternatives: [{ role: "value", nodes }] };
}

/**
 * One of several, by a condition.
 * @param standIns places of those that are shown where a value is missing
 */
export function branchOutcome(branches: readonly (readonly PageNode[])[], standIns: readonly number[] = []): Outcome {
  const roleAt = (index: number): Role => (standIns.includes(index) ? "fallback" : "branch");
  return { ...complete, alternatives: branches.map((nodes, index) => ({ role: roleAt(index), nodes })) };
}

/** Something of which nothing is known but why. */
export function unseenOutcome(reason: string): Outcome {
  return { ...complete, alternatives: [], isComplete: false, reason };
}

/** Whether the outcome is a value and nothing else, which needs no hole to hold it. */
function isPlainValue(outcome: Outcome): boolean {
  const [first, ...others] = outcome.alternatives;
  const isOnly = first?.role === "value" && others.length === 0;
  return outcome.isComplete && outcome.component === null && isOnly;
}

export function makeText(reading: NodeOwner, content: MappedText, range: SourceRange, inMarkup: boolean): Text {
  reading.budget--;
  return { kind: "text", file: reading.file, range, parent: null, inMarkup, content };
}

export function makeHole(reading: NodeOwner, outcome: Outcome, range: SourceRange, inMarkup: boolean): Hole {
  reading.budget--;
  const { alternatives: drafts, ...rest } = outcome;
  const alternatives = drafts.map(({ role, nodes }): Alternative => {
    const alternative: Alternative = { kind: "alternative", role, nodes, parent: null };
    for (const node of nodes) node.parent = alternative;
    return alternative;
  });
  const source = reading.file.text.slice(range[0], range[1]);
  const hole: Hole = { kind: "hole", file: reading.file, range, parent: null, inMarkup, source, ...rest, alternatives };
  for (const alternative of alternatives) alternative.parent = hole;
  return hole;
}

export function makeElement(reading: NodeOwner, fields: Omit<Element, "kind" | "file" | "parent">): Element {
  reading.budget--;
  const element: Element = { kind: "element", file: reading.file, parent: null, ...fields };
  for (const child of element.children) child.parent = element;
  return element;
}

/** The outcome inside an expression: its nodes, in a hole where they aren't certain. */
export function nodesOfOutcome(reading: NodeOwner, outcome: Outcome, range: SourceRange): readonly PageNode[] {
  if (isPlainValue(outcome)) return outcome.alternatives.flatMap(({ nodes }) => nodes);
  return [makeHole(reading, outcome, range, false)];
}

/** Nodes that are the whole markup of a component of this file: one that bears its name, so that it can be asked for. */
export function namedNodes(
  reading: Reading,
  nodes: readonly PageNode[],
  name: string,
  range: SourceRange,
): readonly PageNode[] {
  const [first, ...others] = nodes;
  if (!first || name === "") return nodes;
  const isOne = others.length === 0 && first.kind !== "text";
  const node = isOne ? first : makeHole(reading, valueOutcome(nodes), range, false);
  const draft: { componentName?: string } = node;
  draft.componentName ??= name;
  return [node];
}
