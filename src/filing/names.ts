/** What an identifier says of the value that it holds. */
export type NameMeaning = "number" | "organization" | "link" | "security-number";

const icpWords = ["icp", "beian", "miit"];
const linkWords = ["url", "uri", "link", "href", "hyperlink"];
const policeWords = ["gongan", "police", "psb", "wangan", "mps"];
/** With one of these, a name says something about the thing and isn't the thing itself. */
const aboutWords = new Set(
  (
    "show is has hide hidden visible visibility enable enabled disable disabled display toggle use " +
    "icon logo img image picture src class classname style styles color size width height position align " +
    "year date time phone tel telephone mobile email mail address avatar slogan desc description count list " +
    "label prefix suffix province token tokens balance price amount ledger canister wallet agent transfer " +
    "handler click component wrapper container ref key type status locale target rel id"
  ).split(" "),
);
const organizationWords = new Set(
  "company organization organisation org owner author copyright corp corporation enterprise organizer organiser".split(
    " ",
  ),
);
/** What may stand beside an owner's word in the name of the owner's name. */
const nameWords = new Set("name title text holder full legal cn zh en the info owner by".split(" "));
const numberWords = new Set("number num no code".split(" "));

/**
 * What a name says of its value, by the words that people name these things with; `null` where it says nothing.
 *
 * @param identifier a name, a member path or a message key: `icpNo`, `props.icpLink`, `process.env.VITE_ICP_URL`.
 */
export function meaningOfName(identifier: string): NameMeaning | null {
  const segments = identifier.split(/[^\p{L}\p{N}_$-]+/u).filter((segment) => segment !== "");
  const last = segments.at(-1);
  if (last === undefined) return null;
  const words = wordsOf(last);
  const lastTwo = segments.slice(-2).flatMap(wordsOf);
  if (words.some((word) => aboutWords.has(word)) && !isIdOfNumber(words))
    return isIdOfNumber(lastTwo) ? "number" : null;
  const meaning = chineseMeaning(last) ?? meaningOfWords(words);
  if (meaning !== null && !(meaning === "number" && isPolice(segments.flatMap(wordsOf)))) return meaning;
  const path = segments.flatMap(wordsOf);
  // A container's name says nothing of a member that has a name of its own, unless both are plain.
  return isGeneric(words) || meaning !== null ? meaningOfWords(path) : null;
}

function meaningOfWords(words: readonly string[]): NameMeaning | null {
  const isIcp = words.some((word) => icpWords.includes(word));
  const isLink = words.some((word) => linkWords.includes(word));
  if (isPolice(words)) return isLink ? null : "security-number";
  const isFiling = words.includes("filing");
  if (isLink) return isIcp || isFiling ? "link" : null;
  if (isIcp) return "number";
  const isNumbered = words.some((word) => numberWords.has(word));
  if ((isFiling || words.includes("record")) && isNumbered) return "number";
  return isOrganization(words) ? "organization" : null;
}

function isPolice(words: readonly string[]): boolean {
  const has = (word: string): boolean => words.includes(word);
  if (words.some((word) => policeWords.includes(word)) || (has("gong") && has("an"))) return true;
  if (has("security") && (has("record") || has("public") || has("icp") || has("beian"))) return true;
  return (has("icp") || has("beian")) && (has("gov") || has("ga") || has("guan"));
}

function isOrganization(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  if (words.includes("site") && (last === "name" || last === "title")) return true;
  if (words.includes("brand") && last === "name") return true;
  if (words.includes("legal") && last === "name") return true;
  const owner = words.findLastIndex((word) => organizationWords.has(word));
  return owner !== -1 && words.slice(owner + 1).every((word) => nameWords.has(word));
}

/** Words that name a part of whatever stands before them in the path. */
function isGeneric(words: readonly string[]): boolean {
  const generic = new Set([
    ...numberWords,
    ...linkWords,
    ...nameWords,
    "value",
    "content",
    "record",
    "message",
    "label",
  ]);
  return words.every((word) => generic.has(word));
}

/** `icpId` and `beianId` are the number itself. */
function isIdOfNumber(words: readonly string[]): boolean {
  return words.at(-1) === "id" && words.length === 2 && icpWords.includes(words[0] ?? "");
}

function chineseMeaning(name: string): NameMeaning | null {
  if (/公安|网安/u.test(name)) return "security-number";
  if (name.includes("备案")) return /链接|地址|网址/u.test(name) ? "link" : "number";
  return /^(?:公司|单位|企业|主办单位)(?:名称?|全称)?$/u.test(name) ? "organization" : null;
}

/** Words in lower case: camel, snake and kebab case are split, `bei-an` and `beiAn` are one word. */
function wordsOf(name: string): string[] {
  const parts = name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[ _$-]+/u)
    .filter((part) => part !== "")
    .map((part) => part.toLowerCase());
  const words: string[] = [];
  for (const part of parts) {
    if (part === "an" && words.at(-1) === "bei") words.splice(-1, 1, "beian");
    else words.push(...compoundOf(part));
  }
  return words;
}

/** Words that are run together in lower case: `icpno`, `beianurl`, `sitename`. */
function compoundOf(word: string): string[] {
  const match =
    /^(icp|beian|miit|gongan|police|company|site)(no|num|number|code|url|link|href|text|info|name|title)$/u.exec(word);
  return match ? match.slice(1) : [word];
}
