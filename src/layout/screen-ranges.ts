/** Widths of screens in CSS pixels, both ends included; `null` for no end. */
export interface ScreenRange {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * The ranges of width in which something holds.
 * @param asked whether it does at some widths, between any two neighbours of which nothing changes
 */
export function rangesIn(asked: ReadonlyMap<number, boolean>): ScreenRange[] {
  const widths = [...asked.keys()].toSorted((a, b) => a - b);
  const ranges: ScreenRange[] = [];
  let from: number | null = null;
  for (const [index, width] of widths.entries()) {
    if (asked.get(width) !== true) continue;
    from ??= width;
    const next = widths[index + 1];
    if (next !== undefined && asked.get(next) === true) continue;
    ranges.push({ from: from === widths[0] ? null : from, to: next === undefined ? null : width });
    from = null;
  }
  return ranges;
}

/** The widths that are in some range of each list. */
export function commonRanges(lists: readonly (readonly ScreenRange[])[]): ScreenRange[] {
  const [first = [], ...others] = lists;
  let ranges = [...first];
  for (const list of others) ranges = ranges.flatMap((one) => list.flatMap((other) => overlap(one, other) ?? []));
  return ranges;
}

function overlap(a: ScreenRange, b: ScreenRange): ScreenRange | null {
  const from = Math.max(a.from ?? -Infinity, b.from ?? -Infinity);
  const to = Math.min(a.to ?? Infinity, b.to ?? Infinity);
  if (from > to) return null;
  return { from: from === -Infinity ? null : from, to: to === Infinity ? null : to };
}

/** In figures and signs, which every language reads: `≤ 600 px`, `601–1023 px`. */
export function writtenRanges(ranges: readonly ScreenRange[]): string {
  return ranges.map(written).join(", ");
}

function written({ from, to }: ScreenRange): string {
  if (from !== null && to !== null) return `${String(from)}–${String(to)} px`;
  if (from !== null) return `≥ ${String(from)} px`;
  return to === null ? "0–∞ px" : `≤ ${String(to)} px`;
}
