import { boundary } from "../filing/folding.ts";
import type { Flow } from "../page/flow.ts";
import type { Element, Page, PageNode } from "../page/page.ts";
import { ancestorsOf, branchBelow, commonAncestor, isUndisplayed, siblingsOf } from "../page/tree.ts";

/** A sibling and the text that it shows, `[from, to)` in the flow; empty where it shows none. */
interface Sibling {
  readonly node: PageNode;
  readonly from: number;
  readonly to: number;
}

/** Nodes beside each other, which text can be cut out between: within the texts, or at the edges of the elements. */
export class Siblings {
  readonly flow: Flow;
  /** The flow's text, with white space at the edges of elements. */
  readonly text: string;
  readonly #siblings: readonly Sibling[];

  private constructor(flow: Flow, siblings: readonly Sibling[]) {
    this.flow = flow;
    this.text = flow.text.replaceAll(boundary, " ");
    this.#siblings = siblings;
  }

  /** The nearest siblings that hold all the nodes; `null` where they stand in different branches of a condition. */
  static around(nodes: readonly PageNode[], flow: Flow, page: Page): Siblings | null {
    const common = commonAncestor(nodes);
    const branches = nodes.map((node) => branchBelow(common, node));
    const [first] = branches;
    if (!first || branches.some(({ parent }) => parent !== first.parent)) return null;
    const beside = siblingsOf(first, page);
    const shown = stretchesOf(flow, new Set(beside));
    let at = shown.values().next().value?.from ?? 0;
    const siblings = beside.map((node): Sibling => {
      const { from, to } = shown.get(node) ?? { from: at, to: at };
      at = to;
      return { node, from, to };
    });
    return new Siblings(flow, siblings);
  }

  /** Where in the flow the siblings begin that show text. */
  get starts(): number[] {
    return this.#siblings.filter(({ from, to }) => from < to).map(({ from }) => from);
  }

  /** Where in the flow the siblings end that show text. */
  get ends(): number[] {
    return this.#siblings.filter(({ from, to }) => from < to).map(({ to }) => to);
  }

  /** Whether the characters stand in one text, which is one of the siblings. */
  isOneText(from: number, to: number): boolean {
    return this.#siblings.some((sibling) => sibling.node.kind === "text" && sibling.from <= from && to <= sibling.to);
  }

  /** The elements that show the characters `[from, to)`. */
  elements(from: number, to: number): Element[] {
    return this.#siblings.flatMap((sibling) =>
      sibling.node.kind === "element" && sibling.from < to && sibling.to > from ? [sibling.node] : [],
    );
  }

  /** Source offset of the character at `at`, which markup may be put before; `null` where it may not. */
  start(at: number): number | null {
    const sibling = this.#siblings.find(({ from, to }) => from <= at && at < to);
    if (!sibling || !isWritable(sibling.node)) return null;
    if (sibling.node.kind === "text") {
      return sibling.node.content.range(at - sibling.from, at - sibling.from + 1)?.[0] ?? null;
    }
    return this.#isBlank(sibling.from, at) ? sibling.node.range[0] : null;
  }

  /** Source offset behind the character before `at`, which markup may be put behind; `null` where it may not. */
  end(at: number): number | null {
    const sibling = this.#siblings.find(({ from, to }) => from < at && at <= to);
    if (!sibling || !isWritable(sibling.node)) return null;
    if (sibling.node.kind === "text") {
      return sibling.node.content.range(at - sibling.from - 1, at - sibling.from)?.[1] ?? null;
    }
    return this.#isBlank(at, sibling.to) ? sibling.node.range[1] : null;
  }

  /** Whether an element begins at `at`, and what stands before it is an element too. */
  isBetweenElements(at: number): boolean {
    const index = this.#indexAt(at);
    const [before] = this.#shown(index, -1);
    return isElementAt(this.#siblings[index], at) && before?.node.kind !== "text";
  }

  /** Whether the next that shows anything from `at` on is an element or a hole of its own. */
  isBeforeElement(at: number): boolean {
    const next = this.#siblings.find(
      ({ from, to, node }) => from >= at && (!this.#isBlank(from, to) || isPicture(node)),
    );
    return (next?.node.kind ?? "text") !== "text";
  }

  /** Whether a picture or another element without text stands directly before `at`. */
  isBehindPicture(at: number): boolean {
    const index = this.#indexAt(at);
    const sibling = this.#siblings[index];
    if (!sibling || !this.#isBlank(sibling.from, at)) return false;
    for (const before of this.#shown(index, -1)) return isPicture(before.node);
    return false;
  }

  /** Whether an element without text stands between the two characters. */
  hasPictureBetween(from: number, to: number): boolean {
    const first = this.#siblings.findLastIndex((sibling) => sibling.from < from && from <= sibling.to);
    return this.#siblings.slice(first + 1, this.#indexAt(to)).some(({ node }) => isPicture(node));
  }

  #indexAt(at: number): number {
    return this.#siblings.findIndex(({ from, to }) => from <= at && at < to);
  }

  /** The siblings from the one at `index` on, it excluded, that show anything. */
  *#shown(index: number, step: 1 | -1): Generator<Sibling> {
    for (let at = index + step; at >= 0 && at < this.#siblings.length; at += step) {
      const sibling = this.#siblings[at];
      if (sibling && (!this.#isBlank(sibling.from, sibling.to) || isPicture(sibling.node))) yield sibling;
    }
  }

  #isBlank(from: number, to: number): boolean {
    return this.text.slice(from, to).trim() === "";
  }
}

/** What each of the nodes shows of the flow, in reading order. */
function stretchesOf(flow: Flow, nodes: ReadonlySet<PageNode>): ReadonlyMap<PageNode, { from: number; to: number }> {
  const found = new Map<PageNode, { from: number; to: number }>();
  for (const { node, from, to } of flow.pieces) {
    const branch = [node, ...ancestorsOf(node)].find((one) => nodes.has(one));
    if (branch) found.set(branch, { from: found.get(branch)?.from ?? from, to });
  }
  return found;
}

function isElementAt(sibling: Sibling | undefined, at: number): boolean {
  return sibling?.node.kind === "element" && sibling.from === at;
}

function isWritable(node: PageNode): boolean {
  return node.inMarkup && (node.kind !== "element" || node.nestsAsWritten);
}

/** Whether it is an element that may be seen though it shows no text; a `br` only ends a line. */
function isPicture(node: PageNode): boolean {
  return (
    node.kind === "element" && node.name !== "br" && node.name !== "wbr" && !isUndisplayed(node) && !showsText(node)
  );
}

function showsText(element: Element): boolean {
  return element.children.some((child) => {
    if (child.kind === "text") return child.content.text.trim() !== "";
    return child.kind === "hole" || (!isUndisplayed(child) && showsText(child));
  });
}
