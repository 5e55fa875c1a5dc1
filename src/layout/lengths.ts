import { exactly, type Interval, minus, plus, times } from "./intervals.ts";
import { pixels } from "./media.ts";

/** What relative lengths are relative to. */
export interface LengthBasis {
  /** What a percentage is of; `null` where that can't be told. */
  readonly whole: Interval | null;
  readonly fontSize: Interval;
  readonly viewport: number;
}

/** A CSS length or percentage in pixels; `null` for keywords and what can't be told. */
export function lengthOf(value: string, basis: LengthBasis): Interval | null {
  const sum = /^calc\((.+)\)$/u.exec(value)?.[1];
  return sum === undefined ? plainLength(value, basis) : sumOf(sum, basis);
}

function plainLength(value: string, { whole, fontSize, viewport }: LengthBasis): Interval | null {
  const [, amount = "", unit = ""] = /^([+-]?(?:\d+(?:\.\d+)?|\.\d+))([a-z%]*)$/u.exec(value) ?? [];
  if (amount === "") return null;
  const number = Number(amount);
  switch (unit) {
    case "%":
      return number === 0 ? exactly(0) : whole && times(whole, number / 100);
    case "em":
      return times(fontSize, number);
    case "ch":
    case "ex":
      return times(fontSize, number / 2);
    case "vw":
      return exactly((viewport * number) / 100);
    default: {
      const length = pixels(value);
      return length === null ? null : exactly(length);
    }
  }
}

/** A sum such as `100% - 40px`; products and brackets aren't looked into. */
function sumOf(sum: string, basis: LengthBasis): Interval | null {
  const [first = "", ...others] = sum.split(/ (?=[+-] )/u);
  let total = plainLength(first.trim(), basis);
  for (const term of others) {
    const length = plainLength(term.slice(1).trim(), basis);
    if (!total || !length) return null;
    total = term.startsWith("-") ? minus(total, length) : plus(total, length);
  }
  return total;
}
