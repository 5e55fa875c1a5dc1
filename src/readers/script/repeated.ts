import type { PageNode, SourceRange } from "../../page/page.ts";
import { walk } from "../../page/tree.ts";
import type { Reading } from "./reading.ts";

/**
 * Closes to edits what stands on the page more than once with other values each time: the markup of a list's items,
 * of a component that is used twice.
 */
export function closeRepeated(reading: Reading, roots: readonly PageNode[]): void {
  const ranges = merged([...reading.repeated].map(({ range }) => range));
  if (ranges.length === 0) return;
  for (const node of walk(roots)) {
    if (!isInside(node.range, ranges)) continue;
    const draft: { inMarkup: boolean; nestsAsWritten?: boolean } = node;
    draft.inMarkup = false;
    if (node.kind === "element") draft.nestsAsWritten = false;
  }
}

/** Ranges in order, none in another. */
function merged(ranges: readonly SourceRange[]): SourceRange[] {
  const result: SourceRange[] = [];
  for (const range of ranges.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (range[1] > (result.at(-1)?.[1] ?? -1)) result.push(range);
  }
  return result;
}

function isInside([start, end]: SourceRange, ranges: readonly SourceRange[]): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[0] ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  const around = ranges[low - 1];
  return around !== undefined && end <= around[1];
}
