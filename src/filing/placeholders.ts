import { levelledText } from "./levelled-text.ts";
import { linesWith } from "./lines.ts";
import { findNumbers } from "./numbers.ts";

/** Text that stands where a filing number or the organizer's name should. */
export interface Placeholder {
  /** UTF-16 offset in the text searched, like `end`. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly stands: "number" | "organization";
}

type Range = Pick<Placeholder, "start" | "end" | "stands">;

/** `[待填写：公司名称]` */
const bracketed =
  /[[【<{(] ?(?:待填写|待补充|待配置|待替换|请填写|请输入|请替换|填写)[^\n[\]【】<>{}()\uFFFC]{0,30}[\]】>})]/gu;
/** A label of a filing number. */
const label =
  /(?:ICP ?)?(?:备案|许可证)(?:编号|序号|号码|信息|号)|ICP ?(?:备案|备)|\bICP (?:No|Number|License)\b\.?/giu;
/** What stands behind a label in place of a number. */
const unfilled =
  /^(?: ?: ?| )((?:待填写|待补充|待配置|待定|待备案|审核中|备案中|办理中|申请中|x{3,}|\*{3,}|_{3,}|tbd\b|todo\b|(?:请填写|填写|请输入)?[你您]的(?:ICP)?备案号|your[ -]?icp[ -]?(?:no|number)?\b)[.…。]{0,3})/iu;
/** 备案号待配置, 网站备案中, but not 备案中心. */
const pending =
  /(?<![\u4e00-\u9fff])(?:ICP ?)?(?:备案号?(?:待填写|待补充|待配置|待定|待更新)|(?:本站|网站|域名|ICP)?(?:正在)?备案(?:审核|办理|申请|进行)?中|正在备案)(?![\u4e00-\u9fff])/giu;
const alone = /^(?:待填写|待补充|待配置|待备案)$/u;
const longestUnfilled = 40;
const security = /公安|网安/u;

/** Where a masked name begins: 某某科技有限公司, XX公司. */
const mask = /(?<![A-Z0-9*×○])(?:某某|[x×]{2}|\*{2}|[○〇]{2})/giu;
const maskedCompany =
  /^(?:某{2,4}|[x×]{2,4}|\*{2,6}|[○〇]{2,4})[\u4e00-\u9fff()]{0,12}?(?:公司|集团|工作室|事务所|大学|学院|医院|协会|企业|机构|单位)(?![\u4e00-\u9fff])/iu;
const longestMasked = 30;
const maskedLatinCompany = /\bX{2,4} (?:Co\.?,? ?Ltd\b\.?|Inc\b\.?|LLC\b|Company\b|Corp\b\.?)/giu;
const standIn =
  /^(?:(?:your|my) ?(?:company|organi[sz]ation|business|brand|site|website)(?: name)?(?:,? (?:inc|llc|ltd|co)\.?(?:,? ltd\.?)?)?|[你您]的(?:公司|企业|单位|组织|网站)(?:名称?)?|[你您]的名字|your ?name)$/iu;
/** Stand-ins only beside ©, for elsewhere they are labels. */
const standInByCopyright =
  /^(?:(?:公司|企业|单位|机构|组织|主办单位|网站)名称?|(?:company|organi[sz]ation|site) ?name)$/iu;
const copyright = /©|\(c\)|\bcopyright\b|版权所有|all rights reserved/iu;
/** What a segment of a line ends at. */
const boundaries =
  /[|·•;。/\n\uFFFC©<>[\]{}]|\(c\)|\bcopyright\b|版权所有|保留所有权利|\ball rights reserved\b|\b(?:19|20)\d{2}\b(?: ?[-–—] ?(?:\d{4}\b|present\b))?/giu;

/** What every placeholder has one of. */
const sign =
  /待(?:填写|补充|配置|替换|定|更新|备案)|请(?:填写|输入|替换)|填写|(?:审核|备案|办理|申请|进行)中|正在备案|某某|[x×○〇]{2}|\*{2}|_{3}|[你您]的|(?:公司|企业|单位|机构|组织|网站)名|\byour|\bmy|name|tbd|todo|[IＩ][\s\uFFFE]{0,9}[CＣ][\s\uFFFE]{0,9}[PＰ]/giu;

/** Placeholders in order and without overlap; numbers that are nobody's (12345678) included. */
export function findPlaceholders(text: string): Placeholder[] {
  return [...linesWith(sign, text)].flatMap((line) =>
    rangesIn(line.text).map(({ start, end, stands }) => {
      const written = line.text.slice(start, end);
      return { start: start + line.start, end: end + line.start, stands, written };
    }),
  );
}

function rangesIn(line: string): Range[] {
  const levelled = levelledText(line);
  const numbers = findNumbers(line);
  const nobodys = numbers
    .filter(({ isPlaceholder }) => isPlaceholder)
    .map(({ start, end }): Range => ({ start, end, stands: "number" }));
  const others = [bracketedRanges, labelledRanges, pendingRanges, maskedRanges].flatMap((find) => find(levelled));
  return withoutOverlap([...nobodys, ...others, ...segmentRanges(withoutNumbers(levelled, numbers))]);
}

/** A stand-in may stand right beside a number. */
function withoutNumbers(text: string, numbers: readonly { readonly start: number; readonly end: number }[]): string {
  let result = text;
  for (const { start, end } of numbers) result = result.slice(0, start) + "|".repeat(end - start) + result.slice(end);
  return result;
}

function bracketedRanges(text: string): Range[] {
  return [...text.matchAll(bracketed)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    stands: /公司|单位|名称|主体|企业|组织|机构/u.test(match[0]) ? "organization" : "number",
  }));
}

function labelledRanges(text: string): Range[] {
  const found: Range[] = [];
  for (const match of text.matchAll(label)) {
    const behind = match.index + match[0].length;
    const [all = "", written = ""] = unfilled.exec(text.slice(behind, behind + longestUnfilled)) ?? [];
    const start = behind + all.length - written.length;
    if (written !== "" && !isOfPolice(text, match.index)) {
      found.push({ start, end: start + written.length, stands: "number" });
    }
  }
  return found;
}

function pendingRanges(text: string): Range[] {
  return [...text.matchAll(pending)]
    .filter((match) => !isOfPolice(text, match.index))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, stands: "number" }));
}

function isOfPolice(text: string, index: number): boolean {
  return security.test(text.slice(Math.max(0, index - 4), index));
}

function maskedRanges(text: string): Range[] {
  const chinese = [...text.matchAll(mask)].flatMap(({ index }) => {
    const [written] = maskedCompany.exec(text.slice(index, index + longestMasked)) ?? [];
    return written === undefined ? [] : [companyRange(text, index, written)];
  });
  const latin = [...text.matchAll(maskedLatinCompany)].map((match) => companyRange(text, match.index, match[0]));
  return [...chinese, ...latin];
}

/** The company with the place that its name may begin with: 北京某某科技有限公司. */
function companyRange(text: string, index: number, written: string): Range {
  let start = index;
  while (start > 0 && index - start < 6 && /[\u4e00-\u9fff]/u.test(text.charAt(start - 1))) start -= 1;
  const isPlace = /^(?:[\u4e00-\u9fff]{2,5}[省市区县]|北京|上海|天津|重庆|深圳|广州|杭州)$/u.test(
    text.slice(start, index),
  );
  return { start: isPlace ? start : index, end: index + written.length, stands: "organization" };
}

/** Stand-ins that are all there is between two separators. */
function segmentRanges(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const boundary of [...text.matchAll(boundaries), null]) {
    const end = boundary?.index ?? text.length;
    const segment = text.slice(start, end);
    const words = [...segment.matchAll(/[\p{L}\p{N}]+/gu)];
    const [first] = words;
    const last = words.at(-1);
    if (first && last) {
      const inner = segment.slice(first.index, last.index + last[0].length);
      found.push(...standInRanges(text, inner, start + first.index));
    }
    start = end + (boundary?.[0].length ?? 0);
  }
  return found;
}

function standInRanges(text: string, segment: string, start: number): Range[] {
  const end = start + segment.length;
  if (alone.test(segment)) return [{ start, end, stands: "number" }];
  if (standIn.test(segment)) {
    const isAbbreviated = /\b(?:inc|ltd|co)$/iu.test(segment) && text[end] === ".";
    return [{ start, end: isAbbreviated ? end + 1 : end, stands: "organization" }];
  }
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, lineEnd(text, start));
  return standInByCopyright.test(segment) && copyright.test(line) ? [{ start, end, stands: "organization" }] : [];
}

function lineEnd(text: string, index: number): number {
  const end = text.indexOf("\n", index);
  return end === -1 ? text.length : end;
}

function withoutOverlap(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.end > range.start && (kept.at(-1)?.end ?? 0) <= range.start) kept.push(range);
  }
  return kept;
}
