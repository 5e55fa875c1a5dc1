import { type Interval, zero } from "./intervals.ts";

/** Widths of one character in parts of the font size, over the fonts that a page may be drawn in. */
const widths: readonly { readonly test: RegExp; readonly width: Interval }[] = [
  { test: /^[\u200b-\u200f\u2060\ufeff\p{Mn}]$/u, width: zero },
  {
    test: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]$/u,
    width: { lo: 0.95, hi: 1.05 },
  },
  { test: /^\s$/u, width: { lo: 0.2, hi: 0.62 } },
  { test: /^\d$/u, width: { lo: 0.45, hi: 0.66 } },
  { test: /^[ -~]$/u, width: { lo: 0.2, hi: 1 } },
];
const otherWidth: Interval = { lo: 0, hi: 1.4 };

/** The width of a text on one line, in pixels. White space is folded. */
export function textWidth(text: string, fontSize: Interval): Interval {
  let lo = 0;
  let hi = 0;
  for (const character of text.replaceAll(/[ \t\n\r\f]+/gu, " ")) {
    const { width } = widths.find(({ test }) => test.test(character)) ?? { width: otherWidth };
    lo += width.lo;
    hi += width.hi;
  }
  return { lo: lo * fontSize.lo, hi: hi * fontSize.hi };
}
