import { findNumbers } from "../../filing/numbers.ts";
import { findPlaceholders } from "../../filing/placeholders.ts";
import { findSecurityNumbers } from "../../filing/security-numbers.ts";
import { isFilingLabel } from "../../filing/filing-labels.ts";
import type { PageNode, SourceRange, Value } from "../../page/page.ts";
import type { Drawer } from "./draw.ts";
import { addressBeside, isSwitchedOff, listItem, plainAddress, speakingOf, type Speaking } from "./key-names.ts";
import { isLeftAlone } from "./left-alone.ts";
import { handed, textNodes, type DataPage } from "./nodes.ts";
import type { Data, Entry, MapData, ScalarData } from "./record.ts";

/** A text that shows a filing, wherever that is: all that is known is the key that says so. */
interface Spoken {
  readonly map: MapData;
  readonly path: readonly string[];
  readonly entry: Entry;
  readonly scalar: ScalarData;
  readonly numbers: readonly string[];
}

const deepestData = 16;
const mostEntries = 50_000;
/** More filings than these are a list of sites, not one site's own. */
const mostFilings = 2;

/**
 * The filings that data holds under keys that say so. What shows them isn't known, so nothing is known of their
 * surroundings; where an address certainly belongs to one, it is its link.
 * @param isCovered whether the page has the text already.
 */
export function spokenNodes(
  page: DataPage,
  drawer: Drawer,
  roots: readonly Data[],
  isCovered: (entry: Entry, scalar: ScalarData) => boolean,
): PageNode[] {
  const found = roots.flatMap((root) => new Search().in(root));
  const shown = found.filter(({ entry, scalar }) => !isCovered(entry, scalar));
  if (distinct(shown) > mostFilings) return [];
  const inLists = shown.filter(({ path }) => path.includes(listItem) && path.at(-2) !== "links");
  const isTable = distinct(inLists) > 1;
  return shown.flatMap((one) => (isTable && inLists.includes(one) ? [] : [spokenNode(page, drawer, one, shown)]));
}

function distinct(spoken: readonly Spoken[]): number {
  return new Set(spoken.flatMap(({ numbers }) => numbers)).size;
}

class Search {
  #left = mostEntries;
  readonly #found: Spoken[] = [];

  in(root: Data): readonly Spoken[] {
    this.#visit(root, []);
    return this.#found;
  }

  #visit(data: Data, path: readonly string[]): void {
    if (path.length > deepestData || this.#left-- <= 0) return;
    if (data.kind === "choice") for (const option of data.options) this.#visit(option, path);
    if (data.kind === "list") for (const item of data.items) this.#visit(item, [...path, listItem]);
    if (data.kind !== "map" || isSwitchedOff(data)) return;
    const hasAddress = plainAddress(data) !== null;
    for (const entry of data.entries) this.#entry(data, entry, path, hasAddress);
  }

  #entry(map: MapData, entry: Entry, outer: readonly string[], hasAddress: boolean): void {
    if (isLeftAlone(entry.key)) return;
    const path = [...outer, entry.key];
    const { data } = entry;
    if (data.kind !== "scalar") {
      this.#visit(data, path);
      return;
    }
    const speaking = speakingOf(path, hasAddress);
    if (speaking === null || data.markup) return;
    const texts = knownTexts(data.value);
    const shows = texts.length > 0 && texts.every((text) => text === "" || isDisplay(text, speaking));
    const numbers = texts.flatMap((text) => findNumbers(text).map(({ canonical, written }) => canonical ?? written));
    if (shows && texts.some((text) => text !== "")) this.#found.push({ map, path, entry, scalar: data, numbers });
  }
}

/** The texts that a value may be; none where any of it isn't known. */
function knownTexts(value: Value): readonly string[] {
  if (value.kind === "known") return [value.text.text];
  if (value.kind !== "choice") return [];
  const texts = value.values.map(knownTexts);
  return texts.some((one) => one.length === 0) ? [] : texts.flat();
}

/** Words of a text that only says how a number is written. */
const sampleWords = /例|^\s*如|如\s*[：:]|格式|请|输入|样式|示范|\be\.?g\b|example|sample|format|enter\b|such as/iu;
/** What whoever reads the file puts another value in place of. */
const substituted = /\$\{|\{\{|<%/u;
/** The end of an app's or a mini-program's number. */
const programNumber = /号-\d{1,4}[A-Z]/iu;
const notShown = [sampleWords, substituted, programNumber];
const tag = /<[a-z][^<>]{0,2000}>/iu;
const longest: Readonly<Record<Speaking, number>> = { named: 40, footer: 120, label: 0 };
const longestHtml = 4000;

/** Whether a text is there to show a filing, rather than to speak of one. */
function isDisplay(text: string, speaking: Speaking): boolean {
  const plain = text.replaceAll(/<[^<>]{0,2000}>/gu, " ");
  if (text.length > longestHtml || notShown.some((words) => words.test(plain))) return false;
  const numbers = [...findNumbers(plain), ...findSecurityNumbers(plain)];
  if (numbers.length === 0) return speaking === "named" && isPlaceholder(plain);
  if (tag.test(text)) return speaking !== "label" || /<a\b/iu.test(text);
  const rest = numbers.reduce((left, { written }) => left.replace(written, ""), plain).trim();
  if (speaking === "label") return rest === "" || isFilingLabel(rest);
  return rest.length <= longest[speaking] && !/[。；]/u.test(rest);
}

/** Whether a text is a masked number; words that only say how far a filing is may be the state of anything. */
function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  if (!/\d|[x×*＊_○〇]{2}/iu.test(trimmed)) return false;
  return findPlaceholders(trimmed).some(({ written, stands }) => stands === "number" && written === trimmed);
}

function spokenNode(page: DataPage, drawer: Drawer, spoken: Spoken, all: readonly Spoken[]): PageNode {
  const { map, path, entry, scalar } = spoken;
  const { range } = entry;
  const name = `footer.${entry.key}`;
  const isHtml = knownTexts(scalar.value).some((text) => tag.test(text));
  if (isHtml) return handed(page, name, range, drawer.html(scalar));
  const texts = textNodes(page, scalar.value, scalar.range);
  const isOnlyText = all.filter((one) => one.map === map).length === 1;
  const address = addressBeside(map, path, isOnlyText);
  const nodes = address && isCertain(address) ? [drawer.link(range, texts, address, emptyAddress(range))] : texts;
  return handed(page, name, range, nodes);
}

/** Whoever draws the data may put `https://` in front, or another address in place of none. */
function isCertain({ data }: Entry): boolean {
  const value = data.kind === "scalar" ? data.value : null;
  return value?.kind === "known" && /^\s*(?:(?:https?:)?\/\/\S|#|javascript:)/iu.test(value.text.text);
}

function emptyAddress(range: SourceRange): Value {
  return { kind: "unknown", source: "", says: "link", reason: "the address is set elsewhere", range };
}
