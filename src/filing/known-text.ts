import { isHan, isLatin } from "./folding.ts";
import {
  addressLabels,
  closedCredits,
  credits,
  knownPhrases,
  linkLabels,
  looseCredits,
  navigationWords,
  ownerLabels,
} from "./known-phrases.ts";
import { findNumbers } from "./numbers.ts";
import { findSecurityNumbers } from "./security-numbers.ts";

const open = 0;
const known = 1;
const foreign = 2;
const separators = "|·•;。\n©/、\uFFFC";
const mostCreditedWords = 4;
const organization = /公司|集团|大学|学院|医院|协会|中心|工作室|研究/u;

/** What is known of a text's characters: that they name nobody, or somebody else, or nothing yet. */
export class KnownText {
  readonly text: string;
  readonly #states: Uint8Array;

  /** @param text levelled */
  constructor(text: string) {
    this.text = text;
    this.#states = new Uint8Array(text.length);
    for (const { start, end } of [...findNumbers(text), ...findSecurityNumbers(text)]) this.#mark(start, end, known);
    this.#markAddresses();
    this.#markPattern(closedCredits, known);
    for (const pattern of knownPhrases) this.#markPattern(pattern, known);
    this.#markPattern(ownerLabels, known);
    this.#markCredits();
    this.#markLooseCredits();
    this.#markLinks();
  }

  /** Whether the character may be part of an owner's name. */
  isOpen(offset: number): boolean {
    return this.#states[offset] === open;
  }

  /** Whether letters are left that may name an owner, the navigation's words aside. */
  hasOpenWords(): boolean {
    for (const word of this.#openWords()) if (!navigationWords.has(word.toLowerCase())) return true;
    return this.#states.some((state, offset) => state === foreign && isLetter(this.text.charAt(offset)));
  }

  *#openWords(): Generator<string> {
    let word = "";
    for (let offset = 0; offset <= this.text.length; offset += 1) {
      const character = this.text.charAt(offset);
      if (character !== "" && this.isOpen(offset) && isLetter(character)) word += character;
      else if (word !== "") {
        yield word;
        word = "";
      }
    }
  }

  #mark(start: number, end: number, state: number): void {
    for (let offset = start; offset < end; offset += 1) if (this.isOpen(offset)) this.#states[offset] = state;
  }

  #markPattern(pattern: RegExp, state: number): void {
    for (const match of this.text.matchAll(pattern)) this.#mark(match.index, match.index + match[0].length, state);
  }

  /** An address goes on to the end of the line, a separator or the next label; a company within it may be the owner. */
  #markAddresses(): void {
    for (const match of this.text.matchAll(addressLabels)) {
      const start = match.index + match[0].length;
      const [rest = ""] = /^[^\n|;。©\uFFFC]*/u.exec(this.text.slice(start)) ?? [];
      const label = rest.search(/版权|copyright|主办|运营|电话|邮编|邮箱|热线|传真|技术支持|ICP|备案|公网安备|tel\b/iu);
      const end = start + (label === -1 ? rest.length : label);
      this.#mark(match.index, start, known);
      const places = this.text.slice(start, end).trim().split(/ +/u);
      this.#mark(start, end, places.slice(1).some((place) => organization.test(place)) ? foreign : known);
    }
  }

  #markCredits(): void {
    const matches = [...this.text.matchAll(credits)];
    for (const match of matches) this.#mark(match.index, match.index + match[0].length, known);
    for (const match of matches) {
      const start = match.index + match[0].length;
      this.#mark(start, this.#creditedEnd(start), known);
    }
  }

  /** End of the name that a credit gives: Chinese up to white space, else a few words, never past a separator. */
  #creditedEnd(from: number): number {
    let end = from;
    for (let words = 0; words < mostCreditedWords; words += 1) {
      let start = end;
      while (start < this.text.length && " :&".includes(this.text.charAt(start))) start += 1;
      if (words > 0 && isHan(this.text[start])) return end;
      let next = start;
      while (next < this.text.length && this.#isCredited(next)) next += 1;
      if (next === start) return end;
      end = next;
      if (isHan(this.text[start])) return end;
    }
    return end;
  }

  #isCredited(offset: number): boolean {
    const character = this.text.charAt(offset);
    return this.isOpen(offset) && character !== " " && character !== "," && !separators.includes(character);
  }

  /** Beside a credit without a colon, before it or behind it, a name is somebody's, and not certainly the owner's. */
  #markLooseCredits(): void {
    for (const match of this.text.matchAll(looseCredits)) {
      const end = match.index + match[0].length;
      if (!this.isOpen(match.index)) continue;
      this.#mark(match.index, end, known);
      let before = match.index;
      while (before > 0 && this.text.charAt(before - 1) === " ") before -= 1;
      while (before > 0 && this.#isCredited(before - 1)) before -= 1;
      this.#mark(before, match.index, foreign);
      this.#mark(end, this.#creditedEnd(end), foreign);
    }
  }

  #markLinks(): void {
    for (const match of this.text.matchAll(linkLabels)) {
      const start = match.index + match[0].length;
      if (!/^ ?:/u.test(this.text.slice(start, start + 2))) continue;
      const lineEnd = this.text.indexOf("\n", start);
      const [rest = ""] = /^[^©|]*/u.exec(this.text.slice(start, lineEnd === -1 ? undefined : lineEnd)) ?? [];
      this.#mark(match.index, start, known);
      this.#mark(start, start + rest.length, foreign);
    }
  }
}

/** Letters and digits of any script: what a name is written with. */
function isLetter(character: string): boolean {
  return isHan(character) || isLatin(character) || /^[\p{L}\p{N}\ud800-\udfff]$/u.test(character);
}
