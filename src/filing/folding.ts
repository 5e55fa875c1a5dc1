const fullWidthOffset = 0xfee0;

/** Traditional and Japanese forms of the letters that numbers are written with. */
const simplified: Readonly<Record<string, string>> = {
  備: "备",
  號: "号",
  証: "证",
  證: "证",
  網: "网",
  粵: "粤",
  滬: "沪",
  蘇: "苏",
  魯: "鲁",
  贛: "赣",
  遼: "辽",
  閩: "闽",
  瓊: "琼",
  雲: "云",
  貴: "贵",
  陝: "陕",
  隴: "陇",
  寧: "宁",
  晉: "晋",
};

const openingBrackets = "[{(【〔「『〈《［｛（";
const closingBrackets = "]})】〕」』〉》］｝）";
const dashes = "-‐‑‒–—―−﹘﹣－ーｰ─━";
/**
 * Stands between two elements of one line. Nothing is drawn there, so a number or a name may go on behind it; one that
 * is whole before it ends there all the same.
 */
export const boundary = "\uFFFE";

/** More characters without a glyph than this are no accident of copying. */
const longestTight = 64;

const middleDots = "·•・‧∙";

/**
 * Text folded for reading: white space and invisible characters left out, full-width and traditional letters as plain
 * ones, ASCII in upper case, brackets as parentheses, dashes as `-`. Each folded character is one UTF-16 code unit of
 * the source; line breaks and U+FFFC stay, so that nothing is read across them.
 */
export class FoldedText {
  readonly source: string;
  readonly text: string;
  readonly #offsets: readonly number[];

  constructor(source: string) {
    const offsets: number[] = [];
    let text = "";
    for (let offset = 0; offset < source.length; offset += 1) {
      const folded = foldedCharacter(source.charAt(offset));
      if (folded === "") continue;
      text += folded;
      offsets.push(offset);
    }
    this.source = source;
    this.text = text;
    this.#offsets = offsets;
  }

  /** Source offset at which the folded character `index` starts. */
  start(index: number): number {
    return this.#offsets[index] ?? this.source.length;
  }

  /** Source offset at which the folded text before `index` ends. */
  end(index: number): number {
    const last = this.#offsets[index - 1];
    return last === undefined ? 0 : last + 1;
  }

  /** The source of the folded characters `[from, to)`, as it is to be shown. */
  written(from: number, to: number): string {
    return to > from ? withoutBoundaries(this.source.slice(this.start(from), this.end(to))) : "";
  }

  /** Whether no white space stands between the folded characters `index - 1` and `index`. */
  isTight(index: number): boolean {
    const between = this.source.slice(this.end(index), this.start(index));
    return between === "" || (between.length < longestTight && ![...between].some(isWhiteSpace));
  }

  /** Index of the first folded character that starts at or after the source offset. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.#offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#offsets[middle] ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The character as it is folded; `""` for white space and invisible characters. */
function foldedCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return character.toUpperCase();
  if (code > 0x7f) return foldedWideCharacter(character, code);
  if (character === "\r") return "\n";
  if (isWhiteSpace(character)) return "";
  return openingBrackets.includes(character) ? "(" : closingBrackets.includes(character) ? ")" : character;
}

function foldedWideCharacter(character: string, code: number): string {
  if (code >= 0x4e00 && code <= 0x9fff) return simplified[character] ?? character;
  if (code === 0x2028 || code === 0x2029) return "\n";
  if (isWhiteSpace(character) || isInvisible(character)) return "";
  if (openingBrackets.includes(character)) return "(";
  if (closingBrackets.includes(character)) return ")";
  if (dashes.includes(character)) return "-";
  if (middleDots.includes(character)) return "·";
  if (isFullWidth(character)) return String.fromCharCode(code - fullWidthOffset).toUpperCase();
  return simplified[character] ?? character;
}

export function isFullWidth(character: string): boolean {
  return character >= "！" && character <= "～";
}

/** Whether it is a full-width letter or digit; full-width punctuation is ordinary in Chinese text. */
export function isFullWidthAlphanumeric(character: string): boolean {
  return /^[０-９Ａ-Ｚ]$/iu.test(character);
}

export function isLowerCase(character: string): boolean {
  return /^[a-zａ-ｚ]$/u.test(character);
}

export function isTraditional(character: string): boolean {
  return Object.hasOwn(simplified, character);
}

/** The text as it is drawn. */
export function withoutBoundaries(text: string): string {
  return text.includes(boundary) ? text.replaceAll(boundary, "") : text;
}

/** White space within a line, boundaries included; line breaks are none. */
export function isWhiteSpace(character: string): boolean {
  return /^[\uFFFE\t\v\f \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]$/u.test(character);
}

/** Characters without a glyph that get into text by copying: zero-width, directional, soft hyphen. */
export function isInvisible(character: string): boolean {
  return /^\p{Default_Ignorable_Code_Point}$/u.test(character);
}

/** Whether it is a Chinese character (the Basic Multilingual Plane's; numbers and names hold no others). */
export function isHan(character: string | undefined): boolean {
  return character !== undefined && /^[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇]$/u.test(character);
}

/** Whether it is an ASCII letter or digit, as folded text has them. */
export function isLatin(character: string | undefined): boolean {
  return character !== undefined && /^[0-9A-Za-z]$/u.test(character);
}
