import type { Element, Page, PageNode, SourceRange } from "../page/page.ts";
import { displayedNodes, holesIn, isUndisplayed, siblingsOf } from "../page/tree.ts";
import type { Edit } from "../rule.ts";

/** Moves the block behind the last of its siblings that is displayed. */
export function moveToEnd(page: Page, block: Element): Edit | null {
  if (!block.inMarkup || !block.nestsAsWritten || !isSelfContained(block)) return null;
  const siblings = siblingsOf(block, page);
  const last = siblings.findLast(isShown);
  if (!last || last === block || !last.inMarkup || siblings.indexOf(last) < siblings.indexOf(block)) return null;
  if (last.kind === "element" && !last.nestsAsWritten) return null;
  const { text } = page.file;
  const source = text.slice(...block.range);
  const lineEnd = /^(?:[ \t]*\r?\n)?/u.exec(text.slice(block.range[1]))?.[0] ?? "";
  const indent = indentBefore(text, block.range[0]);
  const isWholeLine = indent !== null && lineEnd !== "" && page.writerOf(block).isMultiline;
  const removed: SourceRange = isWholeLine
    ? [block.range[0] - indent.length, block.range[1] + lineEnd.length]
    : block.range;
  const end = endOfShown(last, page);
  return [
    { range: removed, text: "" },
    { range: [end, end], text: isWholeLine ? `${lineBreakOf(text)}${indent}${source}` : source },
  ];
}

/** Whether the block means the same wherever it stands: nothing in it is put there by code. */
function isSelfContained(block: Element): boolean {
  if (holesIn([block]).length > 0) return false;
  return [...displayedNodes([block])].every((node) => node.kind !== "element" || node.nestsAsWritten);
}

function isShown(node: PageNode): boolean {
  if (node.kind === "text") return node.content.text.trim() !== "";
  return node.kind === "hole" || !isUndisplayed(node);
}

/** Text ends where its last character does, not behind the line break that follows. */
function endOfShown(node: PageNode, page: Page): number {
  const source = page.file.text.slice(...node.range);
  return node.kind === "text" ? node.range[0] + source.trimEnd().length : node.range[1];
}

/** The white space from the start of the line to `offset`; `null` where something else stands there. */
export function indentBefore(text: string, offset: number): string | null {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return line.trim() === "" ? line : null;
}

export function lineBreakOf(text: string): string {
  return /\r?\n/u.exec(text)?.[0] ?? "\n";
}
