import type { PageNode, SourceRange } from "../../page/page.ts";
import { localComponent, ownMethod, returnsOutcome } from "../script/calls.ts";
import { isIntrinsic } from "./identity.ts";
import { branchOutcome, makeHole, namedNodes, nodesOfOutcome } from "../script/nodes.ts";
import type { Reading } from "../script/reading.ts";
import { resolve } from "../script/resolve.ts";
import { childOf, isCall, isClass, isFunction, stringOf, unwrapped, type Node } from "../script/syntax.ts";

/** A component's markup, or JSX that no component of this file shows. */
interface Region {
  readonly start: number;
  readonly nodes: readonly PageNode[];
}

/**
 * All that the file shows, each JSX once: components that another one of the file uses stand in its place.
 * Several components are the branches of one hole, for none of them surrounds another.
 */
export function rootsOf(reading: Reading): readonly PageNode[] {
  const used = usedOwners(reading);
  const { outermostJsx } = reading.scopes;
  const regions: Region[] = [];
  const addRegions = (isNext: (owners: readonly Node[]) => boolean): void => {
    for (const node of outermostJsx) {
      if (isNext(ownersAround(reading, node))) regions.push(...regionsAt(reading, node));
    }
  };
  addRegions((owners) => owners.length > 0 && !owners.some((owner) => used.has(owner)));
  // Constants that no component shows, and what is handed to functions like `render`.
  addRegions((owners) => owners.length === 0);
  // What is left is used by what can't be followed, or by itself.
  addRegions(() => true);
  regions.sort((a, b) => a.start - b.start);
  const [only, ...others] = regions;
  if (!only || others.length === 0) return [...(only?.nodes ?? [])];
  const range: SourceRange = [0, reading.file.text.length];
  return [makeHole(reading, branchOutcome(regions.map(({ nodes }) => nodes)), range, false)];
}

/** The regions that give JSX its place, none where it has one. */
function regionsAt(reading: Reading, node: Node): Region[] {
  const regions: Region[] = [];
  for (const owner of ownersAround(reading, node)) {
    if (reading.placed.has(node)) return regions;
    if (reading.entered.has(owner)) continue;
    const before = reading.placed.size;
    const outcome = returnsOutcome(reading, owner, [], null);
    if (outcome === null || reading.placed.size === before) continue;
    const nodes = nodesOfOutcome(reading, outcome, owner.range);
    regions.push({ start: owner.range[0], nodes: namedNodes(reading, nodes, nameOf(reading, owner), owner.range) });
  }
  if (reading.placed.has(node)) return regions;
  const nodes = reading.markup(node, null, false);
  return [...regions, { start: node.range[0], nodes }];
}

/** The name that a function or class has by itself, or by the constant that it is given to, through `memo` and the like. */
function nameOf(reading: Reading, owner: Node): string {
  let node: Node | null = owner;
  for (let step = 0; node && step < 4; step++) {
    const id: Node | null = childOf(node, "id");
    if (id) return stringOf(id, "name") ?? "";
    node = reading.scopes.parentOf(node);
    if (node && !isCall(node) && node.type !== "VariableDeclarator") return "";
  }
  return "";
}

/** The functions and classes around a node, from the outermost inwards. */
function ownersAround(reading: Reading, node: Node): Node[] {
  return [...reading.scopes.ancestorsOf(node)].filter((one) => isFunction(one) || isClass(one)).reverse();
}

/** The functions and classes that others of the file use. */
function usedOwners(reading: Reading): Set<Node> {
  const used = new Set<Node>();
  for (const name of reading.scopes.uses) {
    const owner = ownerOf(reading, name);
    if (owner && !isAround(reading, owner, name)) used.add(owner);
  }
  return used;
}

function ownerOf(reading: Reading, use: Node): Node | null {
  const name = unwrapped(use);
  if (name.type.startsWith("JSX")) return isIntrinsic(name) ? null : (localComponent(reading, name)?.node ?? null);
  if (name.type !== "Identifier") return ownMethod(reading, name);
  const found = resolve(reading, name, null).node;
  return isFunction(found) || isClass(found) ? found : null;
}

function isAround(reading: Reading, owner: Node, node: Node): boolean {
  for (const ancestor of reading.scopes.ancestorsOf(node)) if (ancestor === owner) return true;
  return false;
}
