import type { Browser, Page as Tab } from "playwright-core";
import { contentAfter, isCentered, isVisible } from "../../src/layout/index.ts";
import { filingsOf } from "../../src/page/filings.ts";
import type { Page, PageNode } from "../../src/page/page.ts";
import { footerAround } from "../../src/page/surroundings.ts";
import { readFile } from "../../src/reading.ts";
import { htmlReader } from "../../src/readers/html.ts";
import { readSettings } from "../../src/settings.ts";
import { contentWord } from "./documents.ts";
import { lookExpression } from "./in-page.ts";
import { type FilingLook, FILING_NUMBER, isSeenCentred, type PageLook } from "./measure.ts";

/** Reads an HTML text as a linter would. */
export function pageOf(html: string): Page {
  const source = { file: { path: "/site/index.html", text: html }, ast: null, visitorKeys: null };
  return readFile(source, htmlReader, readSettings({}), true).located().page;
}

/** The width at which the usual visitor looks, and a phone's; in CSS pixels. */
const usualWidth = 1280;
const phoneWidth = 375;

/** One tab in which page after page is looked at, much faster than a tab for each. */
export class LookingTab {
  private readonly tab: Tab;
  private width = usualWidth;

  private constructor(tab: Tab) {
    this.tab = tab;
  }

  static async open(browser: Browser): Promise<LookingTab> {
    const tab = await browser.newPage({ viewport: { width: usualWidth, height: 800 } });
    return new LookingTab(tab);
  }

  /** What is seen of the page's one number; on a phone as well where the page asks for a screen's width. */
  async look(html: string): Promise<Looks | null> {
    const usual = await this.lookAt(html, usualWidth);
    if (!usual) return null;
    return {
      usual,
      phone: html.includes("width:") && html.includes("@media") ? await this.lookAt(html, phoneWidth) : null,
    };
  }

  private async lookAt(html: string, width: number): Promise<FilingLook | null> {
    if (width !== this.width) await this.tab.setViewportSize({ width, height: 800 });
    this.width = width;
    const look = lookExpression({ source: FILING_NUMBER.source, flags: "gu", widestGap: 80 });
    const write = `document.open(); document.write(${JSON.stringify(html)}); document.close(); scrollTo(0, document.documentElement.scrollHeight);`;
    const { filings } = await this.tab.evaluate<Omit<PageLook, "blocked">>(`(() => { ${write} return ${look}; })()`);
    return filings.length === 1 ? (filings[0] ?? null) : null;
  }
}

/** How one page looks. */
export interface Looks {
  readonly usual: FilingLook;
  readonly phone: FilingLook | null;
}

/** What the static layout and the browser say of one question. */
export interface Comparison {
  readonly question: "visible" | "centred" | "after";
  readonly stated: "yes" | "no" | "unknown";
  /** Why it is unknown. */
  readonly reason: string;
  readonly seen: boolean;
  /** The screen's, where it isn't the usual one; in CSS pixels. */
  readonly width?: number;
}

/** Every question put to both; none where the page doesn't show just one number. */
export function compare(page: Page, looks: Looks | null): Comparison[] {
  const [filing] = filingsOf(page);
  if (!filing || !looks) return [];
  const [node] = filing.nodes;
  const { usual, phone } = looks;
  const found = [
    comparison("visible", isVisible(page, node), usual.visible),
    ...(phone ? compareOnPhone(page, node, phone) : []),
  ];
  if (!usual.visible) return found;
  const centred = isSeenCentred(usual);
  if (centred !== null) found.push(comparison("centred", isCentered(page, node), centred));
  const footer = footerAround(node)?.node;
  if (footer?.kind !== "element") return found;
  return [...found, comparison("after", contentAfter(page, footer), isFollowed(usual))];
}

function isFollowed({ below }: FilingLook): boolean {
  return below.some((text) => text.includes(contentWord));
}

/** What is hidden is so on every screen. Lines that aren't centred on the usual one may fill a phone's. */
function compareOnPhone(page: Page, node: PageNode, look: FilingLook): Comparison[] {
  const visible = { ...comparison("visible", isVisible(page, node), look.visible), width: phoneWidth };
  return visible.stated === "no" ? [visible] : [];
}

function comparison(
  question: Comparison["question"],
  verdict: ReturnType<typeof isCentered>,
  seen: boolean,
): Comparison {
  return { question, stated: verdict.answer, reason: verdict.answer === "unknown" ? verdict.reason : "", seen };
}

/** Comparisons in which a certain answer is wrong. */
export function contradictions(comparisons: readonly Comparison[]): Comparison[] {
  return comparisons.filter(({ stated, seen }) => stated !== "unknown" && (stated === "yes") !== seen);
}
