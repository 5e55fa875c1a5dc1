import { isHan, isLatin } from "./folding.ts";

/** A name's place in a text. */
export interface NameRange {
  readonly start: number;
  readonly end: number;
}

/** Whether the character at an offset may be part of an owner's name. */
export type IsOpen = (offset: number) => boolean;

const companyForm =
  /(?:有限责任公司|有限公司|总公司|分公司|公司|合作社|集团|大学|学院|医院|委员会|协会|学会|商会|联合会|基金会|研究所|研究院|事务所|工作室|出版社|图书馆|博物馆|中学|小学|政府|中心|局|银行)(?:\([\u4e00-\u9fff]{2,8}\))?/gu;
const weakestLength: Readonly<Record<string, number>> = { 中心: 6, 局: 4, 银行: 4, 委员会: 5, 研究所: 5, 事务所: 5 };
const shortestName = 4;
/** With these in it, it is a link or a heading rather than somebody's name. */
const notNames =
  /举报|帮助|会员|用户|下载|新闻|客服|个人|关于|我们|联系|加入|友情|链接|了解|更多|服务中心|产品|本公司|招聘|所属|旗下|某公司$|公司$(?<=^(?:[分子母]|集团|股份)公司)/u;
const introductions = /^(?:(?:本?网?站)?(?:版权)?[由归属为是]|年)/u;

const latinForm =
  /\b(?:Co\.?,? ?Ltd\b\.?|Inc\b\.?|LLC\b|L\.L\.C\.|Limited\b|Ltd\b\.?|Corporation\b|Corp\b\.?|GmbH\b|University\b|Foundation\b)/gu;
const longestWords = 8;

/** Companies and institutions that the form of their name gives away, in order. `text` is levelled. */
export function institutionsIn(text: string, isOpen: IsOpen): NameRange[] {
  return [...chineseInstitutions(text, isOpen), ...latinInstitutions(text, isOpen)].sort((a, b) => a.start - b.start);
}

function chineseInstitutions(text: string, isOpen: IsOpen): NameRange[] {
  const found: NameRange[] = [];
  for (const match of text.matchAll(companyForm)) {
    const end = match.index + match[0].length;
    if (!isOpen(match.index) || !isOpen(end - 1)) continue;
    if (isHan(text[end]) && isOpen(end)) continue;
    let start = match.index;
    while (start > 0 && isOpen(start - 1) && isNameCharacter(text, start - 1)) start -= 1;
    start += introductions.exec(text.slice(start, end))?.[0].length ?? 0;
    while (start < match.index && !isHan(text[start]) && !isLatin(text[start]) && text[start] !== "(") start += 1;
    const name = text.slice(start, end);
    const previous = found.at(-1);
    if (name.length < (weakestLength[match[0]] ?? shortestName) || notNames.test(name)) continue;
    if (previous !== undefined && previous.end > start) found.pop();
    found.push({ start, end });
  }
  return found;
}

function isNameCharacter(text: string, offset: number): boolean {
  const character = text[offset];
  return isHan(character) || isLatin(character) || (character !== undefined && "()·&".includes(character));
}

function latinInstitutions(text: string, isOpen: IsOpen): NameRange[] {
  const found: NameRange[] = [];
  for (const match of text.matchAll(latinForm)) {
    const end = match.index + match[0].length;
    if (!isOpen(match.index) || !isOpen(end - 1)) continue;
    const start = latinStart(text, match.index, isOpen);
    if (!/[A-Za-z]/u.test(text.slice(start, match.index))) continue;
    const previous = found.at(-1);
    if (previous !== undefined && previous.end > start) found.pop();
    found.push({ start, end });
  }
  return found;
}

/** Start of the words before a company's form: up to a separator, or a word that doesn't begin as a name's do. */
function latinStart(text: string, formStart: number, isOpen: IsOpen): number {
  let start = formStart;
  for (let words = 0; words < longestWords; words += 1) {
    let wordEnd = start;
    while (wordEnd > 0 && isOpen(wordEnd - 1) && " ,".includes(text.charAt(wordEnd - 1))) wordEnd -= 1;
    const between = text.slice(wordEnd, start);
    if (words > 0 && between.includes(",")) break;
    let wordStart = wordEnd;
    while (wordStart > 0 && isOpen(wordStart - 1) && /[\w&.'()-]/u.test(text.charAt(wordStart - 1))) wordStart -= 1;
    const word = text.slice(wordStart, wordEnd);
    const isName = /^\(?(?:[A-Z0-9&]|of$|and$|the$)/u.test(word) && !(word.endsWith(".") && words > 0);
    if (word === "" || !isName) break;
    start = wordStart;
  }
  return start;
}
