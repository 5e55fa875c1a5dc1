import { characterDefects } from "./defects.ts";
import { isDigitOrMask, isMask, isPlaceholderDigits } from "./digits.ts";
import { isLatin, isLowerCase, type FoldedText } from "./folding.ts";
import type { FilingNumber, NumberDefect } from "./numbers.ts";
import { everydayProvinces, isProvince } from "./provinces.ts";
import { dashesAt, isSuffixUnseen, suffixAt, type Suffix } from "./suffixes.ts";

const unseen = "\uFFFC";
/** How far before a licence without a province its label may begin, in folded characters. */
const labelReach = 16;

interface Classes {
  readonly end: number;
  readonly names: readonly string[];
  readonly isPunctuated: boolean;
}

interface Licence {
  readonly start: number;
  readonly classStart: number;
  readonly sign: string | null;
  readonly isBracketed: boolean;
  readonly classes: Classes;
  /** Where the digits start. */
  readonly digitsStart: number;
  readonly digits: string;
  readonly isUnitWritten: boolean;
  readonly suffix: Suffix | null;
  readonly end: number;
}

/** The telecom licence whose classes start at `index`. */
export function licenceNumber(folded: FoldedText, index: number, from: number, isWhole: boolean): FilingNumber | null {
  const { text } = folded;
  if (!isClass(text, index) || (index > from && isLatin(text[index - 1]))) return null;
  if (index - 2 >= from && isClass(text, index - 2)) return null;
  const classes = classesAt(text, index);
  const dashes = dashesAt(text, classes.end);
  if (dashes === 0 || dashes > 2) return null;
  const digitsStart = classes.end + dashes;
  let digitsEnd = digitsStart;
  while (isDigitOrMask(text[digitsEnd]) && (digitsEnd === digitsStart || folded.isTight(digitsEnd))) digitsEnd += 1;
  const digits = text.slice(digitsStart, digitsEnd);
  if (digits.length < 6 || digits.length > 12 || (isLatin(text[digitsEnd]) && folded.isTight(digitsEnd))) return null;
  if (text[digitsEnd] === unseen) return null;
  const sign = signBefore(folded, index, from);
  if (sign === null) return null;
  if (sign.sign === null && classes.names.length === 1 && !isWhole && !isLabelled(text, index, from)) return null;
  const isUnitWritten = text[digitsEnd] === "号";
  const unitEnd = digitsEnd + (isUnitWritten ? 1 : 0);
  const suffix = suffixAt(folded, unitEnd);
  const end = suffix?.end ?? unitEnd;
  if (suffix === null && isSuffixUnseen(folded, unitEnd)) return null;
  return numberOf(folded, { ...sign, classStart: index, classes, digitsStart, digits, isUnitWritten, suffix, end });
}

function isClass(text: string, index: number): boolean {
  return (text[index] === "A" || text[index] === "B") && (text[index + 1] === "1" || text[index + 1] === "2");
}

function classesAt(text: string, index: number): Classes {
  const names = [text.slice(index, index + 2)];
  let end = index + 2;
  let isPunctuated = false;
  for (;;) {
    const separator = text[end];
    const isSeparated = separator !== undefined && "./、,·&".includes(separator);
    const next = isSeparated ? end + 1 : end;
    if (!isClass(text, next)) return { end, names, isPunctuated };
    names.push(text.slice(next, next + 2));
    isPunctuated ||= separator !== ".";
    end = next + 2;
  }
}

/** The province or 合字 before the classes; `null` where something unseen stands there. */
function signBefore(
  folded: FoldedText,
  index: number,
  from: number,
): { readonly start: number; readonly sign: string | null; readonly isBracketed: boolean } | null {
  const { text } = folded;
  const at = (place: number): string | undefined => (place < from ? undefined : text[place]);
  if (at(index - 1) === unseen) return null;
  if (at(index - 1) === "字" && at(index - 2) === "合") return { start: index - 2, sign: "合字", isBracketed: false };
  const last = at(index - 1) ?? "";
  if (isProvince(last, everydayProvinces)) return { start: index - 1, sign: last, isBracketed: false };
  const inner = at(index - 2);
  if (last === ")" && at(index - 3) === "(" && isProvince(inner, everydayProvinces)) {
    return { start: index - 3, sign: inner, isBracketed: true };
  }
  return { start: index, sign: null, isBracketed: false };
}

/** Whether a label on the same line says that a licence follows. */
function isLabelled(text: string, index: number, from: number): boolean {
  const before = text.slice(Math.max(from, index - labelReach), index);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return line.includes("许可") || line.includes("ICP") || line.includes("電信") || line.includes("电信");
}

function numberOf(folded: FoldedText, licence: Licence): FilingNumber {
  const { start, end, sign, classes, digits, suffix } = licence;
  const defects = defectsOf(folded, licence);
  const site = suffix?.site ?? null;
  const isPlain = !defects.includes("digits") && !defects.includes("app-suffix");
  const canonical = `${sign ?? ""}${classes.names.join(".")}-${digits}${site === null ? "" : `-${site}`}`;
  return {
    kind: "licence",
    start: folded.start(start),
    end: folded.end(end),
    written: folded.written(start, end),
    province: sign === "合字" ? null : sign,
    digits,
    site,
    suffixLetter: suffix?.letter ?? null,
    canonical: isPlain ? canonical : null,
    defects,
    isPlaceholder: isPlaceholderDigits(digits),
    // Licences are written without 号; one with it isn't certainly wrong.
    isDoubtful: licence.isUnitWritten,
  };
}

function defectsOf(folded: FoldedText, licence: Licence): NumberDefect[] {
  const { start, end, classStart, classes, digitsStart, digits, suffix } = licence;
  const defects: NumberDefect[] = [];
  if (digits.length > 8 || [...digits].some(isMask)) defects.push("digits");
  defects.push(...characterDefects(folded, start, end));
  const letters = folded.written(classStart, classes.end) + (suffix?.letter ? folded.written(end - 1, end) : "");
  if ([...letters].some(isLowerCase)) defects.push("case");
  const dashes = [folded.written(classes.end, digitsStart)];
  if (suffix !== null) dashes.push(folded.written(suffix.dash, suffix.dash + suffix.dashes));
  if (dashes.some((dash) => dash !== "-")) defects.push("dash");
  if (licence.isBracketed || classes.isPunctuated) defects.push("punctuation");
  if (suffix !== null && suffix.letter !== null) defects.push("app-suffix");
  return defects;
}
