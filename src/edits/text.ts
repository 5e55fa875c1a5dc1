import { withoutBoundaries } from "../filing/folding.ts";
import type { Filing, Shown } from "../page/filings.ts";
import type { Element, Hole, Page, PageNode } from "../page/page.ts";
import { ancestorsOf, childrenOf, displayedNodes, isInside } from "../page/tree.ts";
import type { Edit } from "../rule.ts";
import { isFilingLabel } from "../filing/owners.ts";

/** Makes the number read `text`, wherever and however it is written. */
export function replaceNumber(shown: Shown<unknown>, text: string): Edit | null {
  return shown.flow.replace(shown.from, shown.to, text);
}

/** Writes `text` and a space before the number, its label and its link. */
export function insertBeforeNumber(page: Page, filing: Filing, text: string): Edit | null {
  const start = startWithLabel(filing);
  const front = sourceBefore(filing, start);
  // Behind a letter, the name would read as a part of another word.
  const inserted = /[\p{L}\p{N}]$/u.test(withoutBoundaries(filing.flow.text.slice(0, start))) ? ` ${text}` : text;
  if (front !== null) {
    const written = page.writerOf(filing.nodes[0]).text(inserted);
    return written === null ? null : [{ range: [front, front], text: `${written} ` }];
  }
  // A constant or a list elsewhere in the file may be used for more than this.
  if (!isWrittenInPlace(filing)) return null;
  const written = filing.flow.text.slice(start, filing.to);
  return filing.flow.replace(start, filing.to, `${inserted} ${written}`);
}

/** Whether the number stands in the source where the markup has its place. */
function isWrittenInPlace({ nodes, range }: Filing): boolean {
  const [node] = nodes;
  const around = node.inMarkup ? node : [...ancestorsOf(node)].find(({ inMarkup }) => inMarkup);
  return around !== undefined && around.range[0] <= range[0] && range[1] <= around.range[1];
}

/** Offset in the flow at which the number starts, with a label directly before it. */
export function startWithLabel(filing: Filing): number {
  const before = filing.flow.text.slice(0, filing.from);
  const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\uFFFC")) + 1;
  for (let start = Math.max(lineStart, filing.from - 24); start < filing.from; start++) {
    const label = before.slice(start);
    if (label.trim() !== "" && !/^[\s\uFFFE]/u.test(label) && isFilingLabel(label)) return start;
  }
  return filing.from;
}

/**
 * Source offset of the flow's character `at`, before the link that begins there, and before a label's own elements.
 * The elements around a link stay around what is written. `null` where no markup may be written there.
 */
function sourceBefore(filing: Filing, at: number): number | null {
  const piece = filing.flow.pieces.find(({ from, to }) => from <= at && at < to);
  if (!piece) return null;
  const { node } = piece;
  const text = node.kind === "text" ? node.content.range(at - piece.from, at - piece.from + 1) : null;
  let start = node.inMarkup ? ((node.kind === "hole" ? node.range[0] : text?.[0]) ?? null) : null;
  if (filing.flow.text.slice(piece.from, at).trim() !== "") return start;
  for (const container of containersBeginningWith(node)) {
    const isAround = filing.nodes.every((shown) => isInside(shown, container));
    const isLink = container.kind === "element" && container.name === "a";
    // What is no markup has to be left, wherever that leads.
    if (isLink || !isAround || start === null) {
      if (container.inMarkup)
        start = container.kind === "element" && !container.nestsAsWritten ? null : container.range[0];
    }
    if (isLink && isAround) break;
  }
  return start;
}

/** The inline elements and expressions, from the nearest outwards, that show no text before `node`. */
function* containersBeginningWith(node: PageNode): Generator<Element | Hole> {
  let inner: PageNode = node;
  for (const container of ancestorsOf(node)) {
    const isFirst = siblingsIn(container, inner).every((sibling) => !isText(sibling));
    if (!isInlineContainer(container) || !isFirst) return;
    yield container;
    inner = container;
  }
}

/** What stands in the container before `node`. */
function siblingsIn(container: Element | Hole, node: PageNode): readonly PageNode[] {
  const children = childrenOf(container);
  return children.slice(0, children.indexOf(node));
}

/** Whether a node shows text, or may. */
function isText(node: PageNode): boolean {
  for (const inner of displayedNodes([node])) {
    if (inner.kind === "hole" || (inner.kind === "text" && inner.content.text.trim() !== "")) return true;
  }
  return false;
}

function isInlineContainer(node: Element | Hole): boolean {
  if (node.kind === "hole") return node.component === null && node.alternatives.length === 1;
  return ["a", "span", "b", "strong", "em", "i", "small", "font", "u"].includes(node.name);
}
