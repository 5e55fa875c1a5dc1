import { filingsOf, type Filing } from "./filings.ts";
import type { Flow } from "./flow.ts";
import type { Page, PageNode } from "./page.ts";
import { footerAround } from "./surroundings.ts";
import { isInside } from "./tree.ts";

/** A line of text that is longer tells something; it doesn't only show a filing. */
const longestDisplayLine = 160;

/**
 * The filing numbers that the page shows as its filing: in footer-like surroundings or as a document's last block,
 * on a homepage also on a line of their own elsewhere. A number that running text only speaks of is none of them.
 * Licences count as filings where `withLicences` says so.
 */
export function displayedFilings(page: Page, isHomepage: boolean, withLicences = false): Filing[] {
  return filingsOf(page).filter((filing) => {
    if (!withLicences && filing.number !== null && filing.number.kind !== "filing") return false;
    if (filing.surroundings === "footer") return true;
    if (filing.surroundings === "prose" || filing.number === null || !isOnDisplayLine(filing)) return false;
    return isHomepage || (filing.surroundings === "plain" && isLastInDocument(filing, page));
  });
}

function isOnDisplayLine({ flow, from, to }: Filing): boolean {
  const start = flow.text.lastIndexOf("\n", from) + 1;
  const end = flow.text.indexOf("\n", to);
  const line = flow.text.slice(start, end < 0 ? undefined : end).trim();
  return line.length <= longestDisplayLine && !/[。；]/u.test(line);
}

function isLastInDocument({ flow, to }: Filing, page: Page): boolean {
  if (page.extent !== "document" || flow.outer !== null) return false;
  const after = flow.text.slice(to);
  return after.trim().split("\n").length <= 2 && after.length <= longestDisplayLine;
}

/** The part of the page that should name the owner before the number. */
export interface FooterRegion {
  /** Text from the region's start to the number, through the conditions that the number stands under. */
  readonly before: string;
  /** Text from the number to the region's end. */
  readonly after: string;
  /** The number's own flow and where in it the region ends. */
  readonly end: number;
  /** Whether nothing outside the region can belong to the footer. */
  readonly isWhole: boolean;
}

const contextLines = 5;

export function footerRegion(page: Page, filing: Filing): FooterRegion {
  const around = footerAround(filing.nodes[0]);
  const container = around?.node ?? null;
  let before = "";
  let at = filing.from;
  for (let flow: Flow | null = filing.flow; flow !== null; ) {
    before = flow.text.slice(container ? startInFlow(flow, container, at) : 0, at) + before;
    at = flow.outer?.at ?? 0;
    flow = flow.outer?.flow ?? null;
  }
  const end = container ? endInFlow(filing.flow, container, filing.to) : filing.flow.text.length;
  const isFooter = around?.mark === "footer";
  if (!isFooter && page.extent === "document") before = linesBefore(filing) + before;
  const isWhole = isFooter || page.extent === "document" || (container === null && filing.surroundings === "footer");
  return { before, after: filing.flow.text.slice(filing.to, end), end, isWhole };
}

/** A block marked as a part of a footer may have the owner's name in the block above. */
function linesBefore({ flow, from }: Filing): string {
  return flow.text.slice(0, from).split("\n").slice(-contextLines).join("\n");
}

function startInFlow(flow: Flow, container: PageNode, at: number): number {
  const piece = flow.pieces.find(({ from, node }) => from < at && isInside(node, container));
  return piece ? Math.min(piece.from, at) : at;
}

function endInFlow(flow: Flow, container: PageNode, at: number): number {
  const piece = flow.pieces.findLast(({ node }) => isInside(node, container));
  return piece ? Math.max(piece.to, at) : at;
}
