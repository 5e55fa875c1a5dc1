import { characterDefects } from "./defects.ts";
import { isDigit, isDigitOrMask, isMask, isPlaceholderDigits } from "./digits.ts";
import { isHan, isLowerCase, type FoldedText } from "./folding.ts";
import type { FilingNumber, NumberDefect } from "./numbers.ts";
import { doubtfulProvinces, everydayProvinces, isProvince, jokeRegistries } from "./provinces.ts";
import { isSuffixUnseen, suffixAt, type Suffix } from "./suffixes.ts";

const unseen = "\uFFFC";
const innerPunctuation = ":.-·(),;、№#";
const innerWords = "案号字第编序";

/** What stands before the digits. Indexes are the folded text's. */
interface Head {
  readonly kind: "filing" | "certificate";
  readonly start: number;
  /** Where the digits begin. */
  readonly end: number;
  readonly province: string | null;
  readonly words: string;
  readonly isPunctuated: boolean;
  /** Whether neither 备 nor 证 says what it is. */
  readonly isBare: boolean;
}

/** Digits and what stands behind them. */
interface Tail {
  readonly digits: string;
  readonly end: number;
  readonly hasUnit: boolean;
  readonly isUnitLast: boolean;
  readonly isPunctuated: boolean;
  readonly suffix: Suffix | null;
}

/** The filing or certificate whose `ICP` stands at `index`; `from` is where the number before it ends. */
export function icpNumber(folded: FoldedText, index: number, from: number): FilingNumber | null {
  const head = headAt(folded, index, from);
  if (head === null) return null;
  const tail = tailAt(folded, head);
  if (tail === null || !isCandidate(head, tail) || isCut(folded, tail)) return null;
  return numberOf(folded, index, head, tail);
}

function headAt(folded: FoldedText, index: number, from: number): Head | null {
  const { text } = folded;
  const before = provinceBefore(folded, index, from);
  if (before === null) return null;
  let end = index + 3;
  let isPunctuated = before.isPunctuated;
  if (isPunctuation(text[end], "-.·:") && isPunctuation(text[end + 1], "备证")) {
    end += 1;
    isPunctuated = true;
  }
  const isBare = isDigit(text[end]);
  if (!isBare && !isPunctuation(text[end], "备证")) return null;
  const kind = text[end] === "证" ? "certificate" : "filing";
  if (!isBare) end += 1;
  const afterWords = skip(text, end, innerWords, 3);
  const words = text.slice(end, afterWords);
  end = skip(text, afterWords, innerPunctuation, 2);
  // A unit with nothing before it, as an empty value leaves it.
  if (words.endsWith("号") && !isDigitOrMask(text[end])) {
    return words === "号" ? { ...before, kind, end: afterWords - 1, words: "", isPunctuated, isBare } : null;
  }
  if (isMask(text[end]) && text[end] === "#" && isDigitOrMask(text[end + 1])) end += 1;
  return { ...before, kind, end, words, isPunctuated: isPunctuated || end > afterWords, isBare };
}

type Before = Pick<Head, "start" | "province" | "isPunctuated">;

/** The province's place before `index`; `null` where a joke registry's sign or something unseen stands there. */
function provinceBefore(folded: FoldedText, index: number, from: number): Before | null {
  const { text } = folded;
  const at = (place: number): string => (place < from ? "" : text.charAt(place));
  const last = at(index - 1);
  if (last === unseen || isProvince(last || undefined, jokeRegistries)) return null;
  if (isProvince(last || undefined, everydayProvinces) && !isEndOfPlace(folded, index, at(index - 2))) {
    return { start: index - 1, province: last, isPunctuated: false };
  }
  if (last === ")" && at(index - 3) === "(") {
    const sign = at(index - 2);
    if (sign === unseen || jokeRegistries.includes(sign)) return null;
    const province = isProvince(sign, everydayProvinces) ? sign : null;
    if (province !== null || isHan(sign)) return { start: index - 3, province, isPunctuated: true };
  }
  if (isPunctuation(last, "-.·")) {
    const sign = at(index - 2);
    if (sign === unseen) return null;
    const isAlone = !isHan(at(index - 3)) || !folded.isTight(index - 2);
    if (isAlone && isProvince(sign || undefined, everydayProvinces)) {
      return { start: index - 2, province: sign, isPunctuated: true };
    }
  }
  const isMasked = (isMask(last) || last === "省") && folded.isTight(index) && at(index - 2) !== last;
  return { start: isMasked ? index - 1 : index, province: null, isPunctuated: false };
}

/** Whether the sign before `ICP` ends a place's name that something keeps apart from the number: 南京, 南宁. */
function isEndOfPlace(folded: FoldedText, index: number, before: string): boolean {
  return !folded.isTight(index) && folded.isTight(index - 1) && places.has(before + folded.text.charAt(index - 1));
}

const places = new Set(["南京", "北京", "东京", "天津", "南宁", "西宁", "海宁", "西藏", "内蒙", "江苏", "上海"]);

function isPunctuation(character: string | undefined, allowed: string): boolean {
  return character !== undefined && character !== "" && allowed.includes(character);
}

function skip(text: string, index: number, allowed: string, most: number): number {
  let end = index;
  while (end - index < most && isPunctuation(text[end], allowed)) end += 1;
  return end;
}

function tailAt(folded: FoldedText, head: Head): Tail | null {
  const { text } = folded;
  const run = digitsAt(folded, head);
  if (run.end === head.end && text[run.end] !== "号") return null;
  const { digits } = run;
  let end = skip(text, run.end, ").", 1);
  const isPunctuated = run.isPunctuated || end > run.end;
  if (text[end] === "号") {
    const suffix = suffixAt(folded, end + 1);
    return { digits, end: suffix?.end ?? end + 1, hasUnit: true, isUnitLast: false, isPunctuated, suffix };
  }
  end = run.end;
  const suffix = suffixAt(folded, end);
  const isUnitLast = suffix !== null && text[suffix.end] === "号";
  end = (suffix?.end ?? end) + (isUnitLast ? 1 : 0);
  return { digits, end, hasUnit: isUnitLast, isUnitLast, isPunctuated: run.isPunctuated, suffix };
}

interface Run {
  readonly digits: string;
  readonly end: number;
  readonly isPunctuated: boolean;
}

/** Digits with white space or a dash among them, as far as they belong to the number and not to what follows it. */
function digitsAt(folded: FoldedText, head: Head): Run {
  const { text } = folded;
  const first = runEnd(folded, head.end);
  let end = first;
  while (end > head.end && isDigitOrMask(text[end])) end = runEnd(folded, end);
  const whole = { digits: text.slice(head.end, end), end, isPunctuated: false };
  const alone = { digits: text.slice(head.end, first), end: first, isPunctuated: false };
  if (text[first] === "-" && !isDigitCount(alone.digits, head.kind)) {
    const another = runEnd(folded, first + 1);
    const digits = alone.digits + text.slice(first + 1, another);
    const isJoined = text[another] === "号" && head.kind === "filing" && isDigitCount(digits, head.kind);
    if (isJoined) return { digits, end: another, isPunctuated: true };
  }
  if (isDigitCount(alone.digits, head.kind) && !isDigitCount(whole.digits, head.kind)) return alone;
  const isEnded = text[end] === "号" || text.startsWith(")号", end);
  return isEnded || (isDigitCount(whole.digits, head.kind) && !isDigitCount(alone.digits, head.kind)) ? whole : alone;
}

/** End of the digits, or of their stand-ins, that follow each other without white space. */
function runEnd(folded: FoldedText, index: number): number {
  const { text } = folded;
  let end = index;
  while (isDigitOrMask(text[end]) && (end === index || folded.isTight(end))) end += 1;
  let digitsEnd = index;
  while (digitsEnd < end && isDigit(text[digitsEnd])) digitsEnd += 1;
  // A word that begins with X after the digits is no mask.
  const isWord = digitsEnd > index && text[end] !== "号" && isDigitCount(text.slice(index, digitsEnd), "filing");
  return isWord ? digitsEnd : end;
}

function isDigitCount(digits: string, kind: "filing" | "certificate"): boolean {
  return kind === "certificate" ? digits.length >= 6 : digits.length === 8 || digits.length === 10;
}

/** Whether it is meant for a number rather than a mention of filing with other digits behind it. */
function isCandidate(head: Head, tail: Tail): boolean {
  const { length } = tail.digits;
  const isCounted = isDigitCount(tail.digits, head.kind);
  const isMasked = [...tail.digits].some(isMask);
  if (length === 0) return head.province !== null && head.words === "" && !head.isBare;
  if (head.isBare) return head.province !== null && isCounted && tail.hasUnit;
  if (head.words.includes("号"))
    return isCounted && (head.province !== null || tail.hasUnit || isLikelyYear(tail.digits));
  if (tail.hasUnit) return head.province !== null || length >= (isMasked ? 3 : 5);
  if (head.province !== null) return length >= (isMasked ? 4 : 5);
  return isCounted && (isMasked ? length >= 8 : head.words === "" || isLikelyYear(tail.digits));
}

/** Whether digits begin as a filing's do, with its year; telephone numbers rarely do. */
function isLikelyYear(digits: string): boolean {
  if (digits.length === 10) return digits.startsWith("20");
  return digits.length === 8 && digits >= "05" && digits < "3";
}

/** Whether something unseen may belong to the number, so that nothing certain can be said of it. */
function isCut(folded: FoldedText, tail: Tail): boolean {
  const next = folded.text[tail.end];
  if (tail.suffix?.site !== undefined && tail.suffix.site !== null && tail.hasUnit) return false;
  if (!tail.hasUnit && next === unseen) return true;
  if (tail.digits === "" && next !== undefined && (next === ":" || next === unseen || isHan(next))) return true;
  return isSuffixUnseen(folded, tail.end);
}

function numberOf(folded: FoldedText, index: number, head: Head, tail: Tail): FilingNumber {
  const { kind, start, province } = head;
  const { digits, end, suffix } = tail;
  const isDoubtful = isProvince(province ?? undefined, doubtfulProvinces) || isOldWording(head);
  const defects = defectsOf(folded, index, head, tail);
  const site = suffix?.site ?? null;
  const isPlain = !defects.includes("province") && !defects.includes("digits") && !defects.includes("app-suffix");
  const mark = kind === "filing" ? "备" : "证";
  const canonical = `${province ?? ""}ICP${mark}${digits}号${site === null ? "" : `-${site}`}`;
  return {
    kind,
    start: folded.start(start),
    end: folded.end(end),
    written: folded.written(start, end),
    province,
    digits,
    site,
    suffixLetter: suffix?.letter ?? null,
    canonical: isPlain && !head.isBare ? canonical : null,
    defects,
    isPlaceholder: isPlaceholderDigits(digits),
    isDoubtful,
  };
}

/** 京ICP证字第030173号: certificates of the first years may have been issued so. */
function isOldWording(head: Head): boolean {
  return head.kind === "certificate" && /^字?第?$/u.test(head.words) && head.words !== "";
}

function defectsOf(folded: FoldedText, index: number, head: Head, tail: Tail): NumberDefect[] {
  const { suffix, digits } = tail;
  const defects: NumberDefect[] = [];
  if (head.province === null) defects.push("province");
  if (!isDigitCount(digits, head.kind) || [...digits].some(isMask)) defects.push("digits");
  if (!tail.hasUnit) defects.push("unit");
  if (tail.isUnitLast) defects.push("suffix-order");
  if (head.isBare || (head.words !== "" && !isOldWording(head))) defects.push("wording");
  defects.push(...characterDefects(folded, head.start, tail.end));
  const letters = folded.written(index, index + 3) + (suffix?.letter ? folded.written(tail.end - 1, tail.end) : "");
  if ([...letters].some(isLowerCase)) defects.push("case");
  if (suffix !== null && folded.written(suffix.dash, suffix.dash + suffix.dashes) !== "-") defects.push("dash");
  if (head.isPunctuated || tail.isPunctuated) defects.push("punctuation");
  if (suffix !== null && suffix.letter !== null) defects.push("app-suffix");
  return defects;
}
