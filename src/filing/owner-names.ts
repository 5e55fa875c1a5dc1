import { FoldedText, isHan, isLatin, withoutBoundaries } from "./folding.ts";

/** What may stand directly before a name without being part of it. */
const leads = /(?:[由归属为是者年方]|主办|运营|主体|单位|所有|版权|名称|公司|本站|网站|权利人)$/u;
/** What may follow a name directly without being part of it. */
const follows =
  /^(?:版权|保留|所有|主办|运营|著作权|侵权|备案|网站|官网|官方|提供|[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀黔滇藏陕陇青宁新川贵云甘秦]\)?(?:ICP|公网安备|[AB][12]))/u;
const longestLead = 8;

/**
 * The first place where one of the names stands; the longest, where several do. White space, width and case make no
 * difference. A name inside a longer one is not it: 北京星河科技有限公司 isn't 星河科技有限公司.
 */
export function findName(
  text: string,
  names: readonly string[],
): { readonly start: number; readonly end: number; readonly name: string } | null {
  const folded = new FoldedText(text);
  let best: { start: number; end: number; name: string } | null = null;
  for (const name of names) {
    const { text: sought } = new FoldedText(name);
    if (sought === "") continue;
    for (let index = folded.text.indexOf(sought); index !== -1; index = folded.text.indexOf(sought, index + 1)) {
      const after = index + sought.length;
      if (isExtendedBefore(folded, index) || isExtendedBehind(folded, after)) continue;
      const [start, end] = [folded.start(index), folded.end(after)];
      if (best === null || start < best.start || (start === best.start && end > best.end)) {
        best = { start, end, name: withoutBoundaries(text.slice(start, end)) };
      }
      break;
    }
  }
  return best;
}

function isExtendedBefore(folded: FoldedText, index: number): boolean {
  const before = folded.text[index - 1];
  if (index === 0 || !folded.isTight(index)) return false;
  if (isLatin(before)) return isLatin(folded.text[index]) && !/\d{4}$/u.test(folded.text.slice(0, index));
  if (!isHan(before) || !isHan(folded.text[index])) return false;
  return !leads.test(folded.text.slice(Math.max(0, index - longestLead), index));
}

function isExtendedBehind(folded: FoldedText, index: number): boolean {
  const { text } = folded;
  const next = text[index];
  if (next === undefined || !folded.isTight(index)) return false;
  if (isLatin(next)) return isLatin(text[index - 1]);
  if (next === "(") return /^\([\u4e00-\u9fff]{2,8}\)[\u4e00-\u9fff]/u.test(text.slice(index, index + longestLead + 4));
  return isHan(next) && isHan(text[index - 1]) && !follows.test(text.slice(index, index + longestLead));
}
