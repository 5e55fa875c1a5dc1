import { addressOf } from "./addresses.ts";
import { characterDefects } from "./defects.ts";
import { isDigitOrMask, isMask, isPlaceholderDigits } from "./digits.ts";
import { FoldedText, isHan } from "./folding.ts";
import { linesWith } from "./lines.ts";
import { everydayProvinces, isProvince } from "./provinces.ts";

export type SecurityDefect = "digits" | "province" | "unit" | "traditional" | "width" | "punctuation";

/** A public-security number: 京公网安备11010802012345号. */
export interface SecurityNumber {
  /** UTF-16 offset in the text searched, like `end`. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** Everyday sign of the province, simplified; `null` where it is missing or no province's. */
  readonly province: string | null;
  readonly digits: string;
  /** `null` where a digit or a province would have to be invented. */
  readonly canonical: string | null;
  /** White space inside is none. */
  readonly defects: readonly SecurityDefect[];
  readonly isPlaceholder: boolean;
  /** Whether nothing stands between 公网安备 and 号, as an empty value leaves it. */
  readonly isStub: boolean;
}

const mark = "公网安备";
/** What every number has, with whatever white space in it. */
const sign = /[网網][\s\uFFFE\p{Default_Ignorable_Code_Point}]{0,9}安/gu;
const unseen = "\uFFFC";
const digitCount = 14;
const policeHosts = ["beian.mps.gov.cn", "beian.gov.cn", "www.beian.gov.cn"];

/** Public-security numbers in order and without overlap; see `findNumbers` for line breaks and what can't be seen. */
export function findSecurityNumbers(text: string): SecurityNumber[] {
  return [...linesWith(sign, text)].flatMap((line) =>
    numbersIn(new FoldedText(line.text)).map((number) => ({
      ...number,
      start: number.start + line.start,
      end: number.end + line.start,
    })),
  );
}

function numbersIn(folded: FoldedText): SecurityNumber[] {
  const numbers: SecurityNumber[] = [];
  let from = 0;
  for (let index = folded.text.indexOf(mark); index !== -1; index = folded.text.indexOf(mark, index + 1)) {
    const number = numberAt(folded, index, from);
    if (number === null) continue;
    numbers.push(number);
    from = folded.indexAt(number.end);
  }
  return numbers;
}

/** The number that the whole string is, but for white space around it; else `null`. */
export function parseSecurityNumber(text: string): SecurityNumber | null {
  const [number, another] = findSecurityNumbers(text);
  if (!number || another) return null;
  const folded = new FoldedText(text);
  const isWhole = folded.start(0) === number.start && folded.end(folded.text.length) === number.end;
  return isWhole ? number : null;
}

/** The police's page on a number, as its site has it since 2025. */
export function securityAddress(digits: string): string {
  return `https://beian.mps.gov.cn/#/query/webSearch?code=${digits}`;
}

/** Whether a link leads to the police's filing system, to its present host, and to which number's page. */
export function classifySecurityTarget(address: string): {
  readonly isPolice: boolean;
  readonly isCurrent: boolean;
  readonly code: string | null;
} {
  const read = addressOf(address);
  if (read.kind !== "web" || !policeHosts.includes(read.host)) return { isPolice: false, isCurrent: false, code: null };
  const { search, hash } = read.url;
  const queries = [search, hash.includes("?") ? hash.slice(hash.indexOf("?")) : ""];
  const codes = queries.flatMap((query) => {
    const parameters = new URLSearchParams(query);
    return [parameters.get("recordcode"), parameters.get("code")];
  });
  const code = codes.find((value) => value !== null && value.trim() !== "")?.trim() ?? null;
  return { isPolice: true, isCurrent: read.host === "beian.mps.gov.cn", code };
}

function numberAt(folded: FoldedText, index: number, from: number): SecurityNumber | null {
  const { text } = folded;
  const before = provinceBefore(text, index, from);
  if (before === null) return null;
  const afterMark = index + mark.length + (text[index + mark.length] === "案" ? 1 : 0);
  let end = afterMark;
  while (end - afterMark < 2 && end < text.length && ":.-·(".includes(text.charAt(end))) end += 1;
  const digitsStart = end;
  while (isDigitOrMask(text[end])) end += 1;
  if (!isUnitAt(text, end)) end = firstRun(folded, digitsStart);
  const digits = text.slice(digitsStart, end);
  const digitsEnd = end;
  if (text[end] === ")") end += 1;
  const hasUnit = text[end] === "号";
  if (hasUnit) end += 1;
  if (!hasUnit) end = digitsEnd;
  const isStub = digits === "" && hasUnit && end === index + mark.length + 1 && !isLabel(text, end);
  if (digits === "" ? !isStub : digits.length < 5) return null;
  if (!hasUnit && text[end] === unseen) return null;
  const isPunctuated = before.isPunctuated || digitsStart > index + mark.length || (hasUnit && end - digitsEnd > 1);
  const defects = defectsOf(folded, { start: before.start, end, digits, hasUnit, isPunctuated }, before.province);
  const isPlain = !defects.includes("province") && !defects.includes("digits");
  return {
    start: folded.start(before.start),
    end: folded.end(end),
    written: folded.written(before.start, end),
    province: before.province,
    digits,
    canonical: isPlain ? `${before.province ?? ""}${mark}${digits}号` : null,
    defects,
    isPlaceholder: isPlaceholderDigits(digits),
    isStub,
  };
}

function isUnitAt(text: string, index: number): boolean {
  return text[index] === "号" || text.startsWith(")号", index);
}

/** End of the digits that follow each other without white space: without 号, others behind them are another number's. */
function firstRun(folded: FoldedText, start: number): number {
  let end = start;
  while (isDigitOrMask(folded.text[end]) && (end === start || folded.isTight(end))) end += 1;
  return end;
}

/** Whether 公网安备号 is a label for what follows. */
function isLabel(text: string, end: number): boolean {
  const next = text[end];
  return next !== undefined && (next === ":" || next === unseen || isHan(next) || isDigitOrMask(next));
}

function provinceBefore(
  text: string,
  index: number,
  from: number,
): { readonly start: number; readonly province: string | null; readonly isPunctuated: boolean } | null {
  const at = (place: number): string | undefined => (place < from ? undefined : text[place]);
  const last = at(index - 1) ?? "";
  if (last === unseen) return null;
  if (isProvince(last, everydayProvinces)) return { start: index - 1, province: last, isPunctuated: false };
  const inner = at(index - 2);
  if (last === ")" && at(index - 3) === "(") {
    if (inner === unseen) return null;
    const province = isProvince(inner, everydayProvinces) ? inner : null;
    if (province !== null || isHan(inner)) return { start: index - 3, province, isPunctuated: true };
  }
  return { start: index, province: null, isPunctuated: false };
}

interface Parts {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly hasUnit: boolean;
  readonly isPunctuated: boolean;
}

function defectsOf(folded: FoldedText, parts: Parts, province: string | null): SecurityDefect[] {
  const { start, end, digits } = parts;
  const defects: SecurityDefect[] = [];
  if (province === null) defects.push("province");
  if (digits.length !== digitCount || [...digits].some(isMask)) defects.push("digits");
  if (!parts.hasUnit) defects.push("unit");
  for (const defect of characterDefects(folded, start, end)) if (defect !== "invisible") defects.push(defect);
  if (parts.isPunctuated) defects.push("punctuation");
  return defects;
}
