import { cpSync, rmSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measurePage, openBrowser } from "../browser/measure.ts";
import { servedFolder } from "../browser/served-folder.ts";
import * as hexo from "./hexo/build.js";
import { variants as hexoVariants } from "./hexo/variants.js";
import { eslintModules, lintResults, reportedRules } from "./linting.ts";
import { seenDefects } from "./seen-defects.ts";
import * as viteReact from "./vite-react/build.js";
import { variants as viteReactVariants } from "./vite-react/variants.js";

const duty = { organization: "星河科技有限公司", filingNumber: "京ICP备16023847号-2" };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/**
 * What a visitor of the published homepage sees wrong.
 * @param scripts whether the page's scripts run: where its HTML was fixed and its source wasn't, they draw the defect anew
 */
async function defects(published: string, scripts = true): Promise<string[]> {
  const served = await servedFolder(published);
  try {
    return seenDefects(await measurePage(browser, `${served.origin}/`, { scripts }), duty);
  } finally {
    await served.close();
  }
}

/** A copy of a folder to fix in, beside it. */
function copyOf(folder: string): string {
  const copy = `${folder}-fixed`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  return copy;
}

async function homepageReports(module: string, published: string, fix = false): Promise<string[]> {
  return reportedRules(await lintResults({ module, folder: published, files: ["index.html"], duty, fix }));
}

const sites = [
  ...hexoVariants.map((variant) => ({ site: "hexo", variant, published: () => hexo.build(variant.name) })),
  ...viteReactVariants.map((variant) => ({
    site: "vite-react",
    variant,
    published: () => viteReact.build(viteReact.sources(variant.name)),
  })),
];

describe.each(sites)("$site, $variant.name: $variant.says", ({ site, variant, published }) => {
  let folder = "";
  beforeAll(async () => {
    folder = await published();
  });

  const unsaid = variant.unsaid ?? [];
  const told = variant.seen.filter((rule) => !unsaid.includes(rule));

  it("looks as it is described", async () => {
    expect(await defects(folder)).toEqual(variant.seen.toSorted());
  });

  describe.each(eslintModules())("linted by %s", (module) => {
    it("is reported for what a visitor sees, and nothing else", async () => {
      expect(await homepageReports(module, folder)).toEqual(told.toSorted());
    });

    it("is right for the visitor and for the linter once it is fixed", async () => {
      const fixed = copyOf(folder);
      const left = await homepageReports(module, fixed, true);
      expect({ reported: left, seen: await defects(fixed, site !== "vite-react") }).toEqual({
        reported: [],
        seen: unsaid,
      });
    });
  });
});

describe.each(eslintModules())("every page of a right site, linted by %s", (module) => {
  it("is silent", async () => {
    const folder = hexo.build("right");
    expect(reportedRules(await lintResults({ module, folder, files: ["**/*.html"], duty }))).toEqual([]);
  });
});

describe.each(eslintModules())("the React source, linted by %s", (module) => {
  it.each(viteReactVariants)("$name: $says", async ({ name, seen, source }) => {
    const folder = viteReact.sources(name);
    const files = ["src/**/*.tsx"];
    const reported = reportedRules(await lintResults({ module, folder, files, duty }));
    expect(seen).toEqual(expect.arrayContaining(reported));
    expect(reported).toEqual(expect.arrayContaining([...source]));

    const left = reportedRules(await lintResults({ module, folder, files, duty, fix: true }));
    expect(left).toEqual([]);
    const stillSeen = seen.filter((rule) => !reported.includes(rule));
    expect(await defects(await viteReact.build(folder))).toEqual(stillSeen.toSorted());
  });
});
