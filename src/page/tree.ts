import type { Alternative, Attribute, Element, Hole, Page, PageNode } from "./page.ts";

/** Elements whose content no visitor sees as part of the page, whatever their style. */
const undisplayed = new Set([
  ...["head", "title", "meta", "link", "base", "style", "script", "template", "noscript", "datalist", "noframes"],
  ...["object", "iframe", "audio", "video", "canvas", "textarea", "select", "option", "optgroup", "colgroup", "svg"],
]);

/** Elements that stand for something that the page doesn't hold itself. */
const foreign = new Set(["iframe", "frame", "frameset", "object", "embed"]);

export function isUndisplayed(element: Element): boolean {
  return undisplayed.has(element.name);
}

export function isForeign(element: Element): boolean {
  return foreign.has(element.name);
}

/** The node that `node` hangs in: an element, or the hole one of whose alternatives it is part of. */
export function parentOf(node: PageNode): Element | Hole | null {
  return node.parent?.kind === "alternative" ? node.parent.parent : node.parent;
}

/** From the nearest ancestor outwards. */
export function* ancestorsOf(node: PageNode): Generator<Element | Hole> {
  for (let ancestor = parentOf(node); ancestor; ancestor = parentOf(ancestor)) yield ancestor;
}

/** The nearest element that answers `test`, the node itself included. */
export function closestElement(node: PageNode, test: (element: Element) => boolean): Element | null {
  for (let current: PageNode | null = node; current; current = parentOf(current)) {
    if (current.kind === "element" && test(current)) return current;
  }
  return null;
}

export function isInside(node: PageNode, container: PageNode): boolean {
  for (let current: PageNode | null = node; current; current = parentOf(current)) {
    if (current === container) return true;
  }
  return false;
}

/** The deepest element or hole that holds all the nodes; `null` where that is the page itself. */
export function commonAncestor(nodes: readonly PageNode[]): Element | Hole | null {
  const [first, ...others] = nodes;
  if (!first) return null;
  for (const ancestor of ancestorsOf(first)) if (others.every((node) => isInside(node, ancestor))) return ancestor;
  return null;
}

/** The child of `ancestor` (`null`: the root) that `node` is, or stands in. */
export function branchBelow(ancestor: Element | Hole | null, node: PageNode): PageNode {
  let branch = node;
  for (let parent = parentOf(node); parent && parent !== ancestor; parent = parentOf(parent)) branch = parent;
  return branch;
}

export function childrenOf(node: PageNode): readonly PageNode[] {
  if (node.kind === "element") return node.children;
  if (node.kind === "hole") return node.alternatives.flatMap((alternative) => alternative.nodes);
  return [];
}

/** The nodes beside `node`, itself included. */
export function siblingsOf(node: PageNode, page: Page): readonly PageNode[] {
  if (!node.parent) return page.roots;
  return node.parent.kind === "alternative" ? node.parent.nodes : node.parent.children;
}

/** Every node in source order, parents first. A subtree is passed over where `enter` answers false. */
export function* walk(
  nodes: readonly PageNode[],
  enter: (node: PageNode) => boolean = () => true,
): Generator<PageNode> {
  // Generators that call each other would cost a step a level for every node.
  const open = [...nodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    if (!enter(node)) continue;
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child) open.push(child);
    }
  }
}

/** Every node that may be displayed. */
export function displayedNodes(nodes: readonly PageNode[]): Generator<PageNode> {
  return walk(nodes, (node) => !(node.kind === "element" && isUndisplayed(node)));
}

export function attributeOf(element: Element, name: string): Attribute | null {
  return element.attributes.find((attribute) => attribute.name === name) ?? null;
}

/** The attribute's text; `null` where it is absent or not wholly known. */
export function attributeText(element: Element, name: string): string | null {
  const value = attributeOf(element, name)?.value;
  return value?.kind === "known" ? value.text.text : null;
}

/** The alternatives between the page and `node`, from the nearest outwards. */
function* alternativesAround(node: PageNode): Generator<Alternative> {
  for (let current: PageNode | null = node; current; current = parentOf(current)) {
    if (current.parent?.kind === "alternative") yield current.parent;
  }
}

/** Whether `node` is shown only if another value is missing. */
export function isFallback(node: PageNode): boolean {
  return [...alternativesAround(node)].some((alternative) => alternative.role === "fallback");
}

/** Whether the page may show more below `nodes` than the tree tells. */
export function holesIn(nodes: readonly PageNode[]): Hole[] {
  const holes: Hole[] = [];
  for (const node of displayedNodes(nodes)) {
    if (node.kind === "hole" && !node.isComplete) holes.push(node);
  }
  return holes;
}
