import { filingsOf, linkingOf, securityFilingsOf, type Filing, type SecurityFiling, type Shown } from "./filings.ts";
import type { Page, PageNode } from "./page.ts";
import { footerAround } from "./surroundings.ts";
import { closestElement, isFallback } from "./tree.ts";

/** Filings that a page shows as its own at the most: twins for other screens, licences and subsidiaries included. */
const mostShown = 40;

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
  // What is shown only if another value is missing may never be.
  const shown = all.filter(({ nodes }) => !isFallback(nodes[0]));
  // A list of many filings is no site's own.
  if (shown.length > mostShown) return [];
  const inFooter = shown.filter(({ surroundings }) => surroundings === "footer");
  if (inFooter.length > 0) return withoutTables(inFooter);
  const onLine = shown.filter(({ surroundings, number }) => surroundings !== "prose" && number !== null);
  return onLine.filter((one) => {
    if (!isOnDisplayLine(one)) return false;
    return isHomepage || (one.surroundings === "plain" && isLastInDocument(one, page));
  });
}

/** Where a footer shows a number, a block of the main content named for filings, such as a table of them, shows others. */
function withoutTables<Kind>(shown: readonly Shown<Kind>[]): Shown<Kind>[] {
  const isInFooter = shown.some(({ nodes }) => footerAround(nodes[0])?.mark === "footer");
  return isInFooter ? shown.filter(({ nodes }) => !isPartOfMain(nodes[0])) : [...shown];
}

/** Whether a node stands in the main content, in a block that is marked as a part of a footer at the most. */
export function isPartOfMain(node: PageNode): boolean {
  return footerAround(node)?.mark === "part" && closestElement(node, ({ name }) => name === "main") !== null;
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
