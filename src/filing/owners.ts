import { withoutBoundaries } from "./folding.ts";
import { institutionsIn, type NameRange } from "./institutions.ts";
import { KnownText } from "./known-text.ts";
import { levelledText } from "./levelled-text.ts";

export { isFilingLabel } from "./filing-labels.ts";
export { findName } from "./owner-names.ts";

/** Whether a text names whoever owns the site. Offsets are UTF-16, half-open, in that text. */
export type OwnerAnswer =
  /** Certainly not: labels, years, credits, navigation and the like are all there is. */
  | { readonly answer: "none" }
  /** Words are left that may be a brand or a person. */
  | { readonly answer: "possible" }
  /** A company or institution by the form of its name, or the name right after ©. */
  | { readonly answer: "certain"; readonly start: number; readonly end: number; readonly name: string };

const copyright =
  /(?:©|\bcopyright\b|\(c\))(?:[ :©]|\(c\)|\bcopyright\b)*(?:\d{4}(?: ?[-–—~至] ?(?:\d{4}|present|now|至今))?年?[ ,]*)?(?:by )?/giu;
const longestChineseName = 16;
const mostWords = 5;
const sentences = /[请勿不得转载授权禁止采用使内容许可本站由]/u;

/**
 * The first owner's name in the text. A text with something unseen in it (U+FFFC) says `possible` at best.
 * Whoever made, hosts or supports the site is no owner.
 */
export function findOwner(text: string): OwnerAnswer {
  if (text.includes("\uFFFC")) return { answer: "possible" };
  const knownText = new KnownText(levelledText(text));
  const isOpen = knownText.isOpen.bind(knownText);
  const [institution] = institutionsIn(knownText.text, isOpen);
  const named = nameAfterCopyright(knownText);
  const owner = first(institution ?? null, named);
  if (owner !== null)
    return { answer: "certain", ...owner, name: withoutBoundaries(text.slice(owner.start, owner.end)) };
  return { answer: knownText.hasOpenWords() ? "possible" : "none" };
}

/** The one that stands first; where both are the same name, its form tells best how far it goes. */
function first(institution: NameRange | null, named: NameRange | null): NameRange | null {
  if (institution === null || named === null) return institution ?? named;
  return named.end <= institution.start ? named : institution;
}

function nameAfterCopyright(knownText: KnownText): NameRange | null {
  const { text } = knownText;
  for (const match of text.matchAll(copyright)) {
    let start = match.index + match[0].length;
    while (start < text.length && " ♥❤♡\ufe0f".includes(text.charAt(start))) start += 1;
    let end = start;
    while (end < text.length && knownText.isOpen(end) && !isSeparator(text, end)) end += 1;
    const written = text.slice(start, end).trimEnd();
    if (isName(written)) return { start, end: start + written.length };
  }
  return null;
}

function isSeparator(text: string, offset: number): boolean {
  const character = text.charAt(offset);
  if ("|·•;。\n/、,<>~".includes(character)) return true;
  return (
    (character === "." || character === "-" || character === "–" || character === "—") &&
    !/[\p{L}\p{N}]/u.test(text.charAt(offset + 1))
  );
}

/** Whether it reads as a name: Chinese without white space, or a few words that aren't a sentence. */
function isName(written: string): boolean {
  const words = written.split(/ +/u);
  if (written === "" || !/\p{L}/u.test(written) || words.length > mostWords) return false;
  if (/\p{Script=Han}/u.test(written)) {
    return words.length === 1 && written.length <= longestChineseName && !sentences.test(written);
  }
  return (
    words.length === 1 || words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || /^(?:of|and|the|for)$/u.test(word))
  );
}
