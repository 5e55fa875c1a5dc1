import { isDigit, isMask } from "./digits.ts";
import { isLatin, type FoldedText } from "./folding.ts";

/** What follows a number's 号: `-n`, and perhaps an app's letter. */
export interface Suffix {
  /** Index after the suffix in the folded text. */
  readonly end: number;
  /** Index of the first dash. */
  readonly dash: number;
  readonly dashes: number;
  readonly site: number | null;
  readonly letter: "A" | "X" | "K" | null;
}

const longestSite = 4;
const unseen = "\uFFFC";

/** The suffix that starts at `index`: a dash and a site's number, not a year, a telephone number or a date. */
export function suffixAt(folded: FoldedText, index: number): Suffix | null {
  const { text } = folded;
  const dashes = dashesAt(text, index);
  const start = index + dashes;
  if (dashes === 0 || dashes > 2) return null;
  let end = start;
  while (isDigit(text[end]) && (end === start || folded.isTight(end))) end += 1;
  if (end === start) return maskedSuffix(folded, index, dashes);
  const digits = text.slice(start, end);
  if (digits.length > longestSite || isYear(digits) || isOtherwiseCounted(folded, end)) return null;
  const letter = letterAt(folded, end);
  return { end: letter === null ? end : end + 1, dash: index, dashes, site: Number(digits), letter };
}

/** Whether a dash and then something unseen follow, which may be a suffix. */
export function isSuffixUnseen(folded: FoldedText, index: number): boolean {
  const { text } = folded;
  if (text[index] === unseen) return folded.isTight(index);
  const start = index + dashesAt(text, index);
  return start > index && text[start] === unseen && folded.isTight(start) && folded.isTight(index);
}

export function dashesAt(text: string, index: number): number {
  let end = index;
  while (text[end] === "-") end += 1;
  return end - index;
}

/** `-X`, as templates have it. */
function maskedSuffix(folded: FoldedText, dash: number, dashes: number): Suffix | null {
  const start = dash + dashes;
  const isAlone = isMask(folded.text[start]) && folded.isTight(start) && !isWordGoingOn(folded, start + 1);
  return isAlone ? { end: start + 1, dash, dashes, site: null, letter: null } : null;
}

function letterAt(folded: FoldedText, index: number): "A" | "X" | "K" | null {
  const letter = folded.text[index];
  if (letter !== "A" && letter !== "X" && letter !== "K") return null;
  return folded.isTight(index) && !isWordGoingOn(folded, index + 1) ? letter : null;
}

function isWordGoingOn(folded: FoldedText, index: number): boolean {
  return isLatin(folded.text[index]) && folded.isTight(index);
}

function isYear(digits: string): boolean {
  return digits.length === longestSite && digits >= "1990" && digits < "2100";
}

/** Whether digits that end at `index` count something else: a date, a decimal, a telephone's area code. */
function isOtherwiseCounted(folded: FoldedText, index: number): boolean {
  const { text } = folded;
  const next = text[index];
  if (next !== undefined && "年月日万:".includes(next) && folded.isTight(index)) return true;
  if (next === "." && isDigit(text[index + 1])) return true;
  return next === "-" && folded.isTight(index) && isDigit(text[index + 1]) && isDigit(text[index + 2]);
}
