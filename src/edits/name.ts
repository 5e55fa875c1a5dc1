import { withoutBoundaries } from "../filing/folding.ts";
import type { Filing } from "../page/filings.ts";
import type { Flow } from "../page/flow.ts";
import type { Element, Page, PageNode, SourceRange } from "../page/page.ts";
import { ancestorsOf, attributeText, closestElement } from "../page/tree.ts";
import type { Edit } from "../rule.ts";
import { Siblings } from "./siblings.ts";
import { startWithLabel } from "./text.ts";

/** A name's place in the flow that shows the number. */
interface NamePlace {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** A stretch of a flow's text. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const separator = /[|｜丨¦·•/／、;；]|(?<=\s)[-–—](?=\s(?!\d|至今))/gu;
/** What belongs to a name that it stands beside: the copyright's sign, years and words. */
const besideName =
  /^(?:[\s©®,，.–—~年-]|\(c\)|（c）|copyright|(?<!\d)\d{4}(?!\d)|至今?|版权所有[:：]?|all rights? reserved|保留(?:所有|一切)权利|by\b|present|now\b)*$/iu;
const blocksOfTheirOwn = new Set([
  ...["nav", "main", "header", "footer", "aside", "section", "article", "form", "fieldset", "details", "dialog"],
  ...["table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "dl", "dt", "dd"],
]);
/** Names of boxes that stand beside each other, wherever they stand in the source. */
const columnName = /(?:^|[\s_-])(?:l|r|left|right|fl|fr|pull|float|col|column|order)(?:$|[\s_-])/iu;

/**
 * Puts a name that stands behind the number before the number and its label: on one line the name moves, with what
 * belongs to it and the separator beside it; lines that show the one and the other alone swap places.
 */
export function moveNameInFront(page: Page, filing: Filing, name: NamePlace): Edit | null {
  const { flow } = filing;
  const [nameNode, ...others] = flow.nodes(name.from, name.to);
  if (!nameNode || others.length > 0 || isInListOfPairs(filing.nodes[0])) return null;
  const siblings = Siblings.around([...filing.nodes, nameNode], flow, page);
  const number = siblings && numberWithLabel(siblings, filing);
  if (!number) return null;
  const isOnOneLine = !flow.text.slice(filing.to, name.from).includes("\n");
  return isOnOneLine ? moveOnLine(page, siblings, number, name) : swapLines(page, siblings, number, name);
}

/** Whether the number's place is one of a pair or a row, whose other part says what it is. */
function isInListOfPairs(node: PageNode): boolean {
  for (const ancestor of ancestorsOf(node)) {
    if (ancestor.kind !== "element") continue;
    if (ancestor.name === "dt" || ancestor.name === "dd") return true;
    if (ancestor.name === "td" || ancestor.name === "th") return !isOnlyCell(ancestor);
  }
  return false;
}

function isOnlyCell(cell: Element): boolean {
  const row = closestElement(cell, ({ name }) => name === "tr");
  return row?.children.filter(({ kind }) => kind !== "text").length === 1;
}

/** The number with its label; `null` where something before them belongs to them, such as an icon or a bracket. */
function numberWithLabel(siblings: Siblings, filing: Filing): Stretch | null {
  const from = startWithLabel(filing);
  const before = withoutBoundaries(filing.flow.text.slice(0, from));
  const isSetOff = /(?<![^\s|｜丨¦·•/／、;；])$/u.test(before) || siblings.isBetweenElements(from);
  if (!isSetOff || leadsOn(before) || siblings.isBehindPicture(from)) return null;
  return { from, to: filing.to };
}

/** Whether a text ends in the label or the bracket of what follows. */
function leadsOn(text: string): boolean {
  return /[:：(（【「《“[]$/u.test(text.trimEnd());
}

function moveOnLine(page: Page, siblings: Siblings, number: Stretch, place: NamePlace): Edit | null {
  const { text } = siblings;
  const name = nameWithCopyright(siblings, number, place);
  if (!name) return null;
  const between = text.slice(number.to, name.from);
  const passed = withoutSeparators(between);
  const isSetOff = between.slice(passed.length).search(separator) >= 0 || siblings.isBetweenElements(name.from);
  if (passed.trim() !== "" && (!isSetOff || leadsOn(passed))) return null;
  const old = { from: number.to + passed.length, to: name.to };
  const start = siblings.start(number.from);
  const [oldStart, nameStart] = [siblings.end(old.from), siblings.start(name.from)];
  const end = siblings.end(name.to);
  if (start === null || oldStart === null || nameStart === null || end === null) {
    return siblings.isOneText(number.from, name.to) ? moveInText(siblings, number, old, name) : null;
  }
  if (siblings.hasPictureBetween(old.from, name.from) || !isSetOffBehind(siblings.flow, name.to)) return null;
  const { text: source } = page.file;
  const space = source.slice(oldStart, nameStart) || " ";
  return [
    { range: [start, start], text: source.slice(nameStart, end) + space },
    { range: [oldStart, end], text: "" },
  ];
}

/** Whether what follows wouldn't touch what the name is taken away from. */
function isSetOffBehind({ text }: Flow, at: number): boolean {
  return /^\uFFFE*(?:[\s|｜丨¦·•/／、;；]|$)/u.test(text.slice(at));
}

/** Both stand in one text, where no markup may be: in a string. */
function moveInText({ flow }: Siblings, number: Stretch, old: Stretch, name: Stretch): Edit | null {
  const moved = flow.text.slice(name.from, name.to) + (flow.text.slice(old.from, name.from) || " ");
  return flow.replace(number.from, name.to, moved + flow.text.slice(number.from, old.from));
}

/** The text before the white space, commas and separators that it ends in. */
function withoutSeparators(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,，|｜丨¦·•/／、;；–—-]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The name with its copyright, as far as a separator, the number or an element; `null` where anything else stands there. */
function nameWithCopyright(siblings: Siblings, number: Stretch, name: NamePlace): Stretch | null {
  const { text } = siblings;
  const separators = [...text.matchAll(separator)].map(({ index }) => index);
  const first = (separators.findLast((at) => at >= number.to && at < name.from) ?? number.to - 1) + 1;
  const lineEnd = text.indexOf("\n", name.to);
  const last = separators.find((at) => at >= name.to) ?? text.length;
  const end = lineEnd >= 0 && lineEnd < last ? lineEnd : last;
  const starts = [first, ...siblings.starts.filter((at) => at > first && at <= name.from)];
  const ends = [end, ...siblings.ends.filter((at) => at < end && at >= name.to).reverse()];
  const from = starts.find((at) => besideName.test(text.slice(at, name.from)));
  const to = ends.find((at) => besideName.test(text.slice(name.to, at)));
  if (from === undefined || to === undefined || (to !== end && !siblings.isBeforeElement(to))) return null;
  const space = /^[\s,，–—-]*/u.exec(text.slice(from, name.from))?.[0] ?? "";
  return { from: from + space.length, to: name.to + text.slice(name.to, to).trimEnd().length };
}

/** The two lines swap places, with the elements that they are. */
function swapLines(page: Page, siblings: Siblings, number: Stretch, place: NamePlace): Edit | null {
  const name = lineOf(siblings, place);
  const numberLine = lineOf(siblings, number);
  const { text } = siblings;
  const isNumberAlone = numberLine.from === number.from && numberLine.to === number.to;
  const isNameAlone =
    besideName.test(text.slice(name.from, place.from)) && besideName.test(text.slice(place.to, name.to));
  if (!isNumberAlone || !isNameAlone || withoutSeparators(text.slice(number.to, name.from)) !== "") return null;
  if (siblings.hasPictureBetween(number.to, name.from) || siblings.isBehindPicture(name.from)) return null;
  if ([number, name].some(({ from, to }) => siblings.elements(from, to).some(isPlacedByItself))) return null;
  const ranges = [number, name].map(({ from, to }) => rangeOf(siblings, from, to));
  const [numberRange, nameRange] = ranges;
  if (!numberRange || !nameRange) return null;
  return [
    { range: numberRange, text: page.file.text.slice(...nameRange) },
    { range: nameRange, text: page.file.text.slice(...numberRange) },
  ];
}

function isPlacedByItself(element: Element): boolean {
  return blocksOfTheirOwn.has(element.name) || columnName.test(attributeText(element, "class") ?? "");
}

function rangeOf(siblings: Siblings, from: number, to: number): SourceRange | null {
  const [start, end] = [siblings.start(from), siblings.end(to)];
  return start === null || end === null ? null : [start, end];
}

/** The line that holds the stretch, without white space around it. */
function lineOf({ text }: Siblings, { from, to }: Stretch): Stretch {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const next = text.indexOf("\n", to);
  const line = text.slice(start, next < 0 ? undefined : next);
  return { from: start + line.length - line.trimStart().length, to: start + line.trimEnd().length };
}
