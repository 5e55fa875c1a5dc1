import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type BrowserContext, type Page as Tab } from "playwright-core";
import { finishExpression } from "./animations.ts";
import { lookExpression } from "./in-page.ts";
import type { FilingLook, PageLook } from "./look.ts";

export type { Box, FilingLook, PageLook, SeenItem, SeenLine } from "./look.ts";

/** Numbers of filings, well-formed or nearly so. */
export const FILING_NUMBER = /\p{Script=Han}\s*ICP\s*备\s*\d{6,12}\s*号(?:\s*-\s*\d+)?/u;

export interface MeasureOptions {
  /** What to look for: a text as the page shows it, or a pattern (always applied to the whole page). */
  readonly find?: string | RegExp;
  /** Width of the window in CSS pixels; default 1280. */
  readonly width?: number;
  /** Neighbours further apart than this many CSS pixels are not on one line; default 80. */
  readonly widestGap?: number;
  /** Whether the page's scripts run; default true. */
  readonly scripts?: boolean;
}

/** Farthest from the page's centre, in CSS pixels, that a line still counts as centred: uneven paddings and icons. */
export const CENTRE_TOLERANCE = 24;

/** Whether the line that shows the number stands in the page's centre; `null` where nothing is seen of it. */
export function isSeenCentred(look: FilingLook, tolerance: number = CENTRE_TOLERANCE): boolean | null {
  return look.offCentre === null ? null : Math.abs(look.offCentre) <= tolerance;
}

/** Path of the browser: `CHROMIUM_PATH`, or where Debian installs it. */
export function chromiumPath(): string {
  return process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
}

export function hasChromium(): boolean {
  return existsSync(chromiumPath());
}

/** @throws If there is no Chromium at {@link chromiumPath}. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      ...["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    ],
  });
}

/**
 * Looks at a page in the browser, scrolled to its end, with its animations over.
 * @param address a `file:` or `http://localhost` URL, or the path of a file
 */
export async function measurePage(browser: Browser, address: string, options: MeasureOptions = {}): Promise<PageLook> {
  const url = /^(?:file|https?):/u.test(address) ? address : pathToFileURL(address).href;
  return inTab(browser, options, async (tab) => {
    await tab.goto(url, { waitUntil: "load" });
  });
}

/** Looks at a page given as text. Its relative addresses lead nowhere. */
export async function measureHtml(browser: Browser, html: string, options: MeasureOptions = {}): Promise<PageLook> {
  return inTab(browser, options, async (tab) => {
    await tab.setContent(html, { waitUntil: "load" });
  });
}

async function inTab(browser: Browser, options: MeasureOptions, open: (tab: Tab) => Promise<void>): Promise<PageLook> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 800 },
    javaScriptEnabled: options.scripts ?? true,
    serviceWorkers: "block",
  });
  try {
    const blocked = await blockedRequests(context);
    const tab = await context.newPage();
    await open(tab);
    await settle(tab, options.scripts ?? true);
    const look = await tab.evaluate<Omit<PageLook, "blocked">>(lookExpression(request(options)));
    return { ...look, blocked: [...blocked] };
  } finally {
    await context.close();
  }
}

function request({ find = FILING_NUMBER, widestGap = 80 }: MeasureOptions): Parameters<typeof lookExpression>[0] {
  if (typeof find === "string") {
    return { source: find.replaceAll(/[$()*+.?[\\\]^{|}]/gu, "\\$&"), flags: "gu", widestGap };
  }
  return { source: find.source, flags: [...new Set([...find.flags.replace("y", ""), "g"])].join(""), widestGap };
}

/** Lets nothing out but requests for files and to this computer; the set fills while the page loads. */
async function blockedRequests(context: BrowserContext): Promise<ReadonlySet<string>> {
  const blocked = new Set<string>();
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const isLocal =
      /^(?:file|data|blob|about):$/u.test(url.protocol) || /^(?:localhost|127\.0\.0\.1)$/u.test(url.hostname);
    if (isLocal) return route.continue();
    blocked.add(url.href);
    return route.abort();
  });
  return blocked;
}

/** Scrolls to the end, so that what waits to come into sight comes, and ends what is animated. */
async function settle(tab: Tab, scripts: boolean): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await tab.evaluate("scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })");
    if (scripts) await tab.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    await tab.evaluate(finishExpression());
  }
}
