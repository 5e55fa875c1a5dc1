import { filingsOf, linkingOf, securityFilingsOf, type Filing, type SecurityFiling, type Shown } from "./filings.ts";
import type { Flow } from "./flow.ts";
import type { Page, PageNode } from "./page.ts";
import { fileStem, footerAround, footerMarkOfName } from "./surroundings.ts";
import { isInside } from "./tree.ts";

/** A line of text that is longer tells something; it doesn't only show a filing. */
const longestDisplayLine = 160;

/**
 * The filing numbers that the page shows as its filing: those in footer-like surroundings, else those on a line of
 * their own, off a homepage only in a document's last lines. A number that running text only speaks of is none of them.
 * Licences count as filings where `withLicences` says so.
 */
export function displayedFilings(page: Page, isHomepage: boolean, withLicences = false): Filing[] {
  const filings = filingsOf(page).filter(({ number }) => withLicences || number === null || number.kind === "filing");
  return displayed(page, filings, isHomepage);
}

/** The public-security numbers that the page shows as its own, in the same places. */
export function displayedSecurityFilings(page: Page, isHomepage: boolean): SecurityFiling[] {
  return displayed(page, securityFilingsOf(page), isHomepage);
}

function displayed<Kind>(page: Page, all: readonly Shown<Kind>[], isHomepage: boolean): Shown<Kind>[] {
  const inFooter = all.filter(({ surroundings }) => surroundings === "footer");
  if (inFooter.length > 0) return inFooter;
  const onLine = all.filter(({ surroundings, number }) => surroundings !== "prose" && number !== null);
  return onLine.filter((shown) => {
    if (!isOnDisplayLine(shown)) return false;
    return isHomepage || (shown.surroundings === "plain" && isLastInDocument(shown, page));
  });
}

/** Whether a number that is none of the displayed ones may be meant as one all the same. */
export function isPerhapsDisplayed(page: Page, filing: Filing): boolean {
  return filing.surroundings !== "prose" || linkingOf(filing).kind !== "unlinked" || isLastInDocument(filing, page);
}

function isOnDisplayLine({ flow, from, to }: Shown<unknown>): boolean {
  const start = flow.text.lastIndexOf("\n", from) + 1;
  const end = flow.text.indexOf("\n", to);
  const line = flow.text.slice(start, end < 0 ? undefined : end).trim();
  return line.length <= longestDisplayLine && !/[。；]/u.test(line);
}

function isLastInDocument({ flow, to }: Shown<unknown>, page: Page): boolean {
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
  /** Text before the region that may be the footer's too, since nothing marks where the footer begins. */
  readonly farther: string;
  /** The number's own flow and where in it the region ends. */
  readonly end: number;
  /** Whether nothing outside the region and `farther` can belong to the footer. */
  readonly isWhole: boolean;
}

const contextLines = 5;

export function footerRegion(page: Page, filing: Filing): FooterRegion {
  const around = footerAround(filing.nodes[0]);
  const container = around?.node ?? null;
  let before = "";
  let at = filing.from;
  for (let flow: Flow | null = filing.flow; flow !== null;) {
    before = flow.text.slice(container ? startInFlow(flow, container, at) : 0, at) + before;
    at = flow.outer?.at ?? 0;
    flow = flow.outer?.flow ?? null;
  }
  const end = container ? endInFlow(filing.flow, container, filing.to) : filing.flow.text.length;
  const after = filing.flow.text.slice(filing.to, end);
  const isFooter = around?.mark === "footer";
  if (isFooter) return { before, after, farther: "", end, isWhole: true };
  const isFooterFile = container === null && footerMarkOfName(fileStem(page.file.path)) === "footer";
  const isWhole = page.extent === "document" || isFooterFile;
  if (page.extent === "document" && container) before = textBefore(filing, before.length) + before;
  return { ...nearest(before), after, end, isWhole };
}

/** The lines that stand nearest before the number, and what stands farther from it. */
function nearest(text: string): Pick<FooterRegion, "before" | "farther"> {
  const lines = text.split("\n");
  const before = lines.slice(-contextLines).join("\n");
  return { before, farther: lines.slice(0, -contextLines).join("\n") };
}

/** A block marked as a part of a footer may have the owner's name in a block above. */
function textBefore({ flow, from }: Filing, length: number): string {
  return flow.text.slice(0, from - length);
}

function startInFlow(flow: Flow, container: PageNode, at: number): number {
  const piece = flow.pieces.find(({ from, node }) => from < at && isInside(node, container));
  return piece ? Math.min(piece.from, at) : at;
}

function endInFlow(flow: Flow, container: PageNode, at: number): number {
  const piece = flow.pieces.findLast(({ node }) => isInside(node, container));
  return piece ? Math.max(piece.to, at) : at;
}
