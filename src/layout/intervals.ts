/** A number that is known within bounds, in CSS pixels unless said otherwise. */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

export const anything: Interval = { lo: -Infinity, hi: Infinity };
export const zero: Interval = { lo: 0, hi: 0 };

export function exactly(value: number): Interval {
  return { lo: value, hi: value };
}

export function plus(...terms: readonly Interval[]): Interval {
  return { lo: terms.reduce((sum, { lo }) => sum + lo, 0), hi: terms.reduce((sum, { hi }) => sum + hi, 0) };
}

export function minus(a: Interval, b: Interval): Interval {
  return { lo: a.lo - b.hi, hi: a.hi - b.lo };
}

export function times(a: Interval, factor: number): Interval {
  if (factor === 0) return zero;
  return factor > 0 ? { lo: a.lo * factor, hi: a.hi * factor } : { lo: a.hi * factor, hi: a.lo * factor };
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return { lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) };
}

/** What both allow; the first where they contradict each other. */
function meet(a: Interval, b: Interval): Interval {
  const both = { lo: Math.max(a.lo, b.lo), hi: Math.min(a.hi, b.hi) };
  return both.lo <= both.hi ? both : a;
}

export function least(a: Interval, b: Interval): Interval {
  return { lo: Math.min(a.lo, b.lo), hi: Math.min(a.hi, b.hi) };
}

export function greatest(a: Interval, b: Interval): Interval {
  return { lo: Math.max(a.lo, b.lo), hi: Math.max(a.hi, b.hi) };
}

/** Where something stands on the horizontal axis, in CSS pixels from the page's left edge. */
export interface Extent {
  readonly left: Interval;
  readonly right: Interval;
  readonly centre: Interval;
  readonly width: Interval;
}

export const anywhere: Extent = { left: anything, right: anything, centre: anything, width: { lo: 0, hi: Infinity } };

/** Of the four, what isn't given follows from the others as far as it can. */
export function extent(known: Partial<Extent>): Extent {
  let { left, right, centre, width } = { ...anywhere, ...known };
  for (let round = 0; round < 2; round++) {
    width = meet(width, greatest(minus(right, left), zero));
    const half = times(width, 1 / 2);
    centre = meet(meet(centre, plus(left, half)), meet(minus(right, half), times(plus(left, right), 1 / 2)));
    left = meet(meet(left, minus(centre, half)), minus(right, width));
    right = meet(meet(right, plus(centre, half)), plus(left, width));
  }
  return { left, right, centre, width };
}

export function shifted({ left, right, centre, width }: Extent, by: Interval): Extent {
  return { left: plus(left, by), right: plus(right, by), centre: plus(centre, by), width };
}

/** Takes `left` and `right` off the two sides. */
export function inset(outer: Extent, left: Interval, right: Interval): Extent {
  return extent({
    left: plus(outer.left, left),
    right: minus(outer.right, right),
    centre: plus(outer.centre, times(minus(left, right), 1 / 2)),
    width: greatest(minus(outer.width, plus(left, right)), zero),
  });
}

/** Anything that stands inside `outer`, wherever. */
export function somewhereIn(outer: Extent): Extent {
  const edge = hull(outer.left, outer.right);
  return { left: edge, right: edge, centre: edge, width: { lo: 0, hi: outer.width.hi } };
}

/** Either of the two. */
export function either(a: Extent, b: Extent): Extent {
  return {
    left: hull(a.left, b.left),
    right: hull(a.right, b.right),
    centre: hull(a.centre, b.centre),
    width: hull(a.width, b.width),
  };
}
