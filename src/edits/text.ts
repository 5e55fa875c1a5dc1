import type { Filing, Shown } from "../page/filings.ts";
import type { Page, PageNode } from "../page/page.ts";
import type { Edit } from "../rule.ts";
import { isFilingLabel } from "../filing/owners.ts";

/** Makes the number read `text`, wherever and however it is written. */
export function replaceNumber(shown: Shown<unknown>, text: string): Edit | null {
  return shown.flow.replace(shown.from, shown.to, text);
}

/** Writes `text` and a space before the number, its label and its link. */
export function insertBeforeNumber(page: Page, filing: Filing, text: string): Edit | null {
  const start = startWithLabel(filing);
  const [node] = filing.flow.nodes(start, start + 1);
  if (!node) return null;
  const front = outermostStart(filing, start);
  // Behind a letter, the name would read as a part of another word.
  const inserted = /[\p{L}\p{N}]$/u.test(filing.flow.text.slice(0, start)) ? ` ${text}` : text;
  if (front !== null) return [{ range: [front, front], text: `${page.writer.text(inserted)} ` }];
  const written = filing.flow.text.slice(start, filing.to);
  return filing.flow.replace(start, filing.to, `${inserted} ${written}`);
}

/** Offset in the flow at which the number starts, with a label directly before it. */
function startWithLabel(filing: Filing): number {
  const before = filing.flow.text.slice(0, filing.from);
  const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\uFFFC")) + 1;
  for (let start = Math.max(lineStart, filing.from - 24); start < filing.from; start++) {
    const label = before.slice(start);
    if (label.trim() !== "" && !label.startsWith(" ") && isFilingLabel(label)) return start;
  }
  return filing.from;
}

/**
 * Source offset of the flow's character `at`, moved out of the inline elements that it is the first text of.
 * `null` where no markup may be written there.
 */
function outermostStart(filing: Filing, at: number): number | null {
  const piece = filing.flow.pieces.find(({ from, to }) => from <= at && at < to);
  if (!piece) return null;
  const own = piece.node.kind === "text" ? piece.node.content.range(at - piece.from, at - piece.from + 1) : null;
  let start = own?.[0] ?? null;
  let node: PageNode = piece.node;
  if (node.inMarkup && node.kind === "hole") start = node.range[0];
  let isFirst = piece.from === at || filing.flow.text.slice(piece.from, at).trim() === "";
  let isWritable = node.inMarkup;
  for (let parent = node.parent; isFirst && parent !== null;) {
    const container: PageNode | null = parent.kind === "alternative" ? parent.parent : parent;
    if (!container || !isInlineContainer(container) || firstShown(container) !== node) break;
    if (container.inMarkup) {
      start = container.range[0];
      isWritable = true;
    }
    node = container;
    parent = container.parent;
    isFirst = true;
  }
  return isWritable ? start : null;
}

function isInlineContainer(node: PageNode): boolean {
  if (node.kind === "text") return false;
  if (node.kind === "hole") return node.component === null && node.alternatives.length === 1;
  return ["a", "span", "b", "strong", "em", "i", "small", "font", "u"].includes(node.name);
}

function firstShown(node: PageNode): PageNode | null {
  const nodes =
    node.kind === "element" ? node.children : node.kind === "hole" ? (node.alternatives[0]?.nodes ?? []) : [];
  return nodes.find((child) => child.kind !== "text" || child.content.text.trim() !== "") ?? null;
}
