/** `true`, `false`, or `null` where it can't be told. */
export type Ternary = boolean | null;

export function not(value: Ternary): Ternary {
  return value === null ? null : !value;
}

/** True if one is; `null` if one may be. */
export function someOf(values: Iterable<Ternary>): Ternary {
  let result: Ternary = false;
  for (const value of values) {
    if (value === true) return true;
    if (value === null) result = null;
  }
  return result;
}

/** False if one is; `null` if one may be. */
export function everyOf(values: Iterable<Ternary>): Ternary {
  let result: Ternary = true;
  for (const value of values) {
    if (value === false) return false;
    if (value === null) result = null;
  }
  return result;
}

/**
 * Whether a media query list holds on a screen `width` CSS pixels wide.
 * `null` where that depends on more than the width (orientation, a colour scheme, a resolution).
 */
export function matchesMedia(list: string, width: number): Ternary {
  const text = list.trim().toLowerCase();
  if (text === "") return true;
  return someOf(text.split(",").map((query) => matchesQuery(query.trim(), width)));
}

function matchesQuery(query: string, width: number): Ternary {
  if (query.startsWith("not ")) return not(matchesQuery(query.slice(4).trim(), width));
  const terms = query.replace(/^only /u, "").split(/\band\b/u);
  if (/\bor\b|\bnot\b/u.test(query)) return null;
  return everyOf(terms.map((term) => matchesTerm(term.trim(), width)));
}

function matchesTerm(term: string, width: number): Ternary {
  if (!term.startsWith("(")) {
    if (term === "all" || term === "screen") return true;
    return /^[a-z]+$/u.test(term) ? false : null;
  }
  const bounds = boundsOf(term);
  return bounds && everyOf(bounds.map(({ at, holds }) => holds(width, at)));
}

interface Bound {
  readonly at: number;
  readonly holds: (width: number, at: number) => boolean;
}

const comparisons: Readonly<Record<string, Bound["holds"]>> = {
  "<": (width, at) => width < at,
  "<=": (width, at) => width <= at,
  ">": (width, at) => width > at,
  ">=": (width, at) => width >= at,
  "=": (width, at) => width === at,
};

const flipped: Readonly<Record<string, string>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=" };

/** The bounds that a feature sets on the width; `null` where it asks for something else. */
function boundsOf(term: string): Bound[] | null {
  const body = term.replaceAll(/[()\s]/gu, "");
  const [name = "", value] = body.split(":");
  if (value !== undefined) {
    const sign = { "min-width": ">=", "max-width": "<=", width: "=" }[name];
    return sign === undefined ? null : compact([bound(sign, value)]);
  }
  const parts = body.split(/(<=|>=|[<>=])/u);
  const at = parts.indexOf("width");
  if (at < 0) return null;
  const bounds: (Bound | null)[] = [];
  const [before, left, right, after] = [parts[at - 2], parts[at - 1], parts[at + 1], parts[at + 2]];
  if (before !== undefined && left !== undefined) bounds.push(bound(flipped[left] ?? "", before));
  if (right !== undefined && after !== undefined) bounds.push(bound(right, after));
  return compact(bounds);
}

function bound(sign: string, length: string): Bound | null {
  const holds = comparisons[sign];
  const at = pixels(length);
  return holds && at !== null ? { at, holds } : null;
}

function compact(bounds: readonly (Bound | null)[]): Bound[] | null {
  const known = bounds.filter((one) => one !== null);
  return known.length > 0 && known.length === bounds.length ? known : null;
}

/** A length in CSS pixels; `null` where it depends on more than the default font size. */
export function pixels(length: string): number | null {
  const match = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(px|r?em|pt)?$/u.exec(length);
  if (!match) return null;
  const number = Number(match[1]);
  if (match[2] === undefined) return number === 0 ? 0 : null;
  return number * { px: 1, em: 16, rem: 16, pt: 4 / 3 }[match[2] as "px" | "em" | "rem" | "pt"];
}

/** The widths at which a media query list may change its answer. */
export function breakpointsOf(list: string): number[] {
  const terms = list.toLowerCase().match(/\([^()]*\)/gu) ?? [];
  return terms.flatMap((term) => (boundsOf(term) ?? []).map((one) => one.at));
}
