import { FoldedText } from "./folding.ts";
import { icpNumber } from "./icp-scanner.ts";
import { linesWith } from "./lines.ts";
import { licenceNumber } from "./licence-scanner.ts";

/** `filing` 京ICP备13052560号-1, `certificate` 京ICP证030173号, `licence` 粤B2-20090059-1. */
export type NumberKind = "filing" | "certificate" | "licence";

/**
 * What is wrong with a number as it is written: `unit` no 号; `suffix-order` 号 after the suffix; `traditional` 備 號 粵;
 * `wording` 备案 for 备; `width` full-width letters or digits; `dash` another character than `-`; `punctuation` brackets
 * or colons inside; `app-suffix` the letter of an app, mini program or quick app; `invisible` zero-width characters inside.
 */
export type NumberDefect =
  | "province"
  | "digits"
  | "unit"
  | "suffix-order"
  | "traditional"
  | "wording"
  | "width"
  | "case"
  | "dash"
  | "punctuation"
  | "app-suffix"
  | "invisible";

/** A number that a site shows as its filing. */
export interface FilingNumber {
  readonly kind: NumberKind;
  /** UTF-16 offset in the text searched, like `end`. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** The sign in its simplified form; `null` where it is missing or no province's. */
  readonly province: string | null;
  /** Digits in half width, or the characters that stand in for them. */
  readonly digits: string;
  /** The site's number under its subject: n of `-n`. */
  readonly site: number | null;
  /** `A` an app, `X` a mini program, `K` a quick app. */
  readonly suffixLetter: "A" | "X" | "K" | null;
  /** The one number that is plainly meant; `null` where a digit or a province would have to be invented. */
  readonly canonical: string | null;
  /** White space inside is none. */
  readonly defects: readonly NumberDefect[];
  /** Whether it is nobody's number: 12345678, XXXXXXXX … */
  readonly isPlaceholder: boolean;
  /** Whether it is neither right nor certainly wrong, as 川ICP备…: MIIT's sign is 蜀, yet 川 occurs in old filings. */
  readonly isDoubtful: boolean;
}

/** What every number has one of, whatever its width and with whatever white space in it: ICP, or a licence's class. */
const sign =
  /[IＩ][\s\uFFFE\p{Default_Ignorable_Code_Point}]{0,9}[CＣ][\s\uFFFE\p{Default_Ignorable_Code_Point}]{0,9}[PＰ]|[ABＡＢ][\s\uFFFE\p{Default_Ignorable_Code_Point}]{0,9}[12１２][\s\uFFFE\p{Default_Ignorable_Code_Point}]{0,9}[-‐-―−﹘﹣－ーｰ─━./、,，·•・‧∙&ABＡＢ]/giu;

/**
 * Numbers shown as a site's filing, in order and without overlap. Police numbers and other licences are none.
 *
 * @param text may hold `"\n"` between blocks and U+FFFC for what can't be seen; a number spans neither, and one that
 *   something unseen might complete is left out.
 */
export function findNumbers(text: string): FilingNumber[] {
  return [...linesWith(sign, text)].flatMap((line) =>
    numbersOf(new FoldedText(line.text), false).map((number) => moved(number, line.start)),
  );
}

function moved(number: FilingNumber, by: number): FilingNumber {
  return by === 0 ? number : { ...number, start: number.start + by, end: number.end + by };
}

/** The number that the whole string is, but for white space around it and a full stop after it; else `null`. */
export function parseNumber(text: string): FilingNumber | null {
  const folded = new FoldedText(text);
  const [number, another] = numbersOf(folded, true);
  if (!number || another || folded.indexAt(number.start) !== 0) return null;
  const rest = folded.text.slice(folded.indexAt(number.end));
  return rest === "" || rest === "." || rest === "。" ? number : null;
}

/** Whether both strings mean the same number, however they are written. */
export function isSameNumber(a: string, b: string): boolean {
  const canonical = parseNumber(a)?.canonical ?? null;
  const another = parseNumber(b)?.canonical ?? null;
  if (canonical !== null || another !== null) return canonical === another;
  return new FoldedText(a).text === new FoldedText(b).text;
}

/** Whether the number is one of the `expected`, however it is written; any is where none are expected. */
export function isExpected({ canonical, written }: FilingNumber, expected: readonly string[]): boolean {
  return expected.length === 0 || expected.some((own) => isSameNumber(own, canonical ?? written));
}

/** @param isWhole whether the text is thought to be one number, so that no context has to speak for it. */
function numbersOf(folded: FoldedText, isWhole: boolean): FilingNumber[] {
  const numbers: FilingNumber[] = [];
  let from = 0;
  for (let index = 0; index < folded.text.length; index += 1) {
    const number = folded.text.startsWith("ICP", index)
      ? icpNumber(folded, index, from)
      : licenceNumber(folded, index, from, isWhole);
    if (number === null) continue;
    numbers.push(number);
    from = folded.indexAt(number.end);
    index = Math.max(index, from - 1);
  }
  return numbers;
}
