import type { Browser, Page as Tab } from "playwright-core";
import { contentAfter, isCentered, isVisible } from "../../src/layout/index.ts";
import { filingsOf } from "../../src/page/filings.ts";
import type { Page } from "../../src/page/page.ts";
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

/** One tab in which page after page is looked at, much faster than a tab for each. */
export class LookingTab {
  private readonly tab: Tab;

  private constructor(tab: Tab) {
    this.tab = tab;
  }

  static async open(browser: Browser): Promise<LookingTab> {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    return new LookingTab(tab);
  }

  async look(html: string): Promise<FilingLook | null> {
    const look = lookExpression({ source: FILING_NUMBER.source, flags: "gu", widestGap: 80 });
    const write = `document.open(); document.write(${JSON.stringify(html)}); document.close(); scrollTo(0, document.documentElement.scrollHeight);`;
    const { filings } = await this.tab.evaluate<Omit<PageLook, "blocked">>(`(() => { ${write} return ${look}; })()`);
    return filings.length === 1 ? (filings[0] ?? null) : null;
  }
}

/** What the static layout and the browser say of one question. */
export interface Comparison {
  readonly question: "visible" | "centred" | "after";
  readonly stated: "yes" | "no" | "unknown";
  /** Why it is unknown. */
  readonly reason: string;
  readonly seen: boolean;
}

/** Every question put to both; none where the page doesn't show just one number. */
export function compare(page: Page, look: FilingLook): Comparison[] {
  const [filing] = filingsOf(page);
  if (!filing) return [];
  const [node] = filing.nodes;
  const visible = isVisible(page, node);
  const found: Comparison[] = [comparison("visible", visible, look.visible)];
  if (!look.visible) return found;
  const centred = isSeenCentred(look);
  if (centred !== null) found.push(comparison("centred", isCentered(page, node), centred));
  const footer = footerAround(node)?.node;
  if (footer?.kind !== "element") return found;
  const isFollowed = look.below.some((text) => text.includes(contentWord));
  return [...found, comparison("after", contentAfter(page, footer), isFollowed)];
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
