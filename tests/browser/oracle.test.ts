import fc from "fast-check";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { htmlOf, samples } from "./documents.ts";
import { openBrowser } from "./measure.ts";
import { compare, contradictions, LookingTab, pageOf } from "./oracle.ts";

let browser: Browser;
let tab: LookingTab;
beforeAll(async () => {
  browser = await openBrowser();
  tab = await LookingTab.open(browser);
});
afterAll(async () => {
  await browser.close();
});

async function contradictionsOf(html: string): Promise<string[]> {
  const look = await tab.look(html);
  if (!look) return [];
  return contradictions(compare(pageOf(html), look)).map(({ question, stated }) => `${question} is not ${stated}`);
}

describe("the static layout", () => {
  it("says nothing that Chromium contradicts, on pages at random", async () => {
    await fc.assert(
      fc.asyncProperty(samples, async (sample) => {
        expect(await contradictionsOf(htmlOf(sample))).toEqual([]);
      }),
      { seed: 20260211, numRuns: 300 },
    );
  });
});
