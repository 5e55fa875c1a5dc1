import { meaningOfName, type NameMeaning } from "../../filing/names.ts";
import { footerMarkOfName } from "../../page/surroundings.ts";
import { isOfProgram } from "./left-alone.ts";
import { entryOf, type Entry, type MapData } from "./record.ts";

/** Stands in a path for the place in a list. */
export const listItem = "*";

/**
 * How sure a key makes it that its text is shown as a filing: `named`: it says that it holds a number; `footer`: it is a
 * footer's; `label`: it is the text of a link; `null`: nothing says so.
 */
export type Speaking = "named" | "footer" | "label";

const labelKeys = new Set(["label", "title", "text", "name", "html", "content", "children", "value"]);
const addressKeys = new Set(["url", "link", "href", "to", "uri"]);
const offKeys = /^(?:is|has)?_?(?:enabled?|show|shown|display|visible|on|open)$/iu;
const hideKeys = /^(?:is|has)?_?(?:disabled?|hide|hidden|off)$/iu;

export function speakingOf(path: readonly string[], hasAddress: boolean): Speaking | null {
  const key = path.at(-1) ?? "";
  // Of a list's items, only a link says whose number it shows.
  if (path.includes(listItem) && !(path.at(-2) === listItem && labelKeys.has(key.toLowerCase()) && hasAddress))
    return null;
  if (isNumberMeaning(meaningOfPath(path))) return isOfProgram(key) ? null : "named";
  const isOfFooter = path.some((one) => footerMarkOfName(one) === "footer") || footerMarkOfName(key) !== null;
  if (isOfFooter) return "footer";
  return labelKeys.has(key.toLowerCase()) && hasAddress ? "label" : null;
}

function meaningOfPath(path: readonly string[]): NameMeaning | null {
  return meaningOfName(path.filter((key) => key !== listItem).join("."));
}

function isNumberMeaning(meaning: NameMeaning | null): boolean {
  return meaning === "number" || meaning === "security-number";
}

/** Whether a key beside says that none of it is shown. */
export function isSwitchedOff({ entries }: MapData): boolean {
  return entries.some(({ key, data }) => {
    if (!offKeys.test(key) && !hideKeys.test(key)) return false;
    return data.kind === "scalar" && data.isTrue === hideKeys.test(key);
  });
}

/** The one address key that stands beside without saying whose it is. */
export function plainAddress({ entries }: MapData): Entry | null {
  const [only, ...others] = entries.filter(({ key }) => addressKeys.has(key.toLowerCase()));
  return only && others.length === 0 ? only : null;
}

/** The address of the number at `key`: the one that bears its name (`icpLink`), or the only one of a thing that is a filing. */
export function addressBeside(map: MapData, path: readonly string[], isOnlyText: boolean): Entry | null {
  const key = path.at(-1) ?? "";
  const own = map.entries.filter(
    (entry) => entry.key !== key && isLinkKey(entry.key) && baseOf(entry.key) === baseOf(key),
  );
  const [only, ...others] = own;
  if (only) return others.length === 0 ? (entryOf(map, only.key) ?? null) : null;
  const isOfFiling = isNumberMeaning(meaningOfPath(path.slice(0, -1)));
  const isLinkText = labelKeys.has(key.toLowerCase());
  return (isOfFiling || isLinkText) && isOnlyText ? plainAddress(map) : null;
}

const linkEnd = /[_-]?(?:link|url|href|uri)$/iu;
const textEnd = /[_-]?(?:no|num|number|text|code|name|title|info|record|str|string|content)$/iu;

function isLinkKey(key: string): boolean {
  return linkEnd.test(key) && !addressKeys.has(key.toLowerCase());
}

/** What a name is about: `icp` of `icpNumber`, `icp_text` and `icpLink`. */
function baseOf(key: string): string {
  const base = key.replace(linkEnd, "").replace(textEnd, "");
  return (base === "" ? key : base).replaceAll(/[_-]/gu, "").toLowerCase();
}
