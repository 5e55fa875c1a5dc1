import { meaningOfName } from "../../filing/names.ts";
import { sourceOf, type Found, type Reading } from "./reading.ts";
import { resolve } from "./resolve.ts";
import { nodesOf, plainKey, type Node } from "./syntax.ts";

/**
 * Whether a list may hold the records of others, such as those of friends' sites: nothing is known of it and its name
 * doesn't say that it is the site's links or footer, or its items each have a name beside a number.
 * @param items those of a list that is known
 */
export function mayBeOthersRecords(reading: Reading, list: Node, items: readonly Found[] | null): boolean {
  if (items) return items.length > 1 && items.every((item) => isRecord(reading, item));
  const name = sourceOf(list, reading.file);
  return !/link|foot/iu.test(name) || /friend|partner|blogroll/iu.test(name);
}

function isRecord(reading: Reading, item: Found): boolean {
  const { node, as } = resolve(reading, item.node, item.environment);
  const keys =
    as === "expression" ? nodesOf(node, "properties").map((property) => plainKey(property, "key") ?? "") : [];
  return keys.some((key) => meaningOfName(key) === "number") && keys.some(isName);
}

function isName(key: string): boolean {
  return /^(?:name|title|company|site)$/iu.test(key) || meaningOfName(key) === "organization";
}
