import { gap } from "./declarations.ts";

/** A pseudo-class that no browser knows: stands for what can't be told of an element. */
export const unseenName = "-icp-unseen";
export const unseenSelector = `:${unseenName}`;

const mostSelectors = 400;

/**
 * The selectors of a rule in full, as preprocessors write them: `&` is replaced by each selector around.
 * One with something unseen in it may match any element.
 * @returns `null` where there are too many
 */
export function nestedSelectors(prelude: string, outer: readonly string[] | null): string[] | null {
  // Placeholders match nothing; what extends them counts as unseen.
  const own = splitSelectors(prelude).filter((selector) => selector !== "" && !/%(?!\))/u.test(selector));
  if (own.length * (outer?.length ?? 1) > mostSelectors) return null;
  return own.flatMap((selector) => {
    const seen = withoutGaps(selector);
    if (!outer || seen === unseenSelector) return [seen];
    return seen.includes("&") ? outer.map((one) => seen.replaceAll("&", one)) : outer.map((one) => `${one} ${seen}`);
  });
}

/** `.mt-` and then something unseen: a class that begins so. */
const partialClass = /\.(?<start>[\w-]{2,})\uFFFC[\w\uFFFC-]*/gu;

function withoutGaps(selector: string): string {
  if (!selector.includes(gap)) return selector;
  const partial = selector.replaceAll(partialClass, `[class*="$<start>"]${unseenSelector}`);
  return partial.includes(gap) ? unseenSelector : partial;
}

/** The parts between commas that stand in no brackets and no strings. */
function splitSelectors(prelude: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = "";
  let start = 0;
  for (let at = 0; at < prelude.length; at++) {
    const character = prelude.charAt(at);
    if (character === "\\") at++;
    else if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === "(" || character === "[") depth++;
    else if (character === ")" || character === "]") depth--;
    else if (character === "," && depth === 0) {
      parts.push(prelude.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...parts, prelude.slice(start).trim()];
}
