import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hunt } from "./hunt.ts";
import { openBrowser } from "./measure.ts";
import { LookingTab } from "./oracle.ts";

let browser: Browser;
let tab: LookingTab;
beforeAll(async () => {
  browser = await openBrowser();
  tab = await LookingTab.open(browser);
});
afterAll(async () => {
  await browser.close();
});

describe("the static layout", () => {
  it("says nothing that Chromium contradicts, on pages at random", async () => {
    const { contradictions } = await hunt({ tab, runs: 300, seed: 20260211 });
    expect(contradictions).toEqual([]);
  });
});
