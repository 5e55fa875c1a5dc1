import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ESLint } from "eslint";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measurePage, openBrowser } from "../browser/measure.ts";
import { servedFolder } from "../browser/served-folder.ts";
import { eslintModules, lintResults, reportedRules, type LintRun } from "./linting.ts";
import { seenDefects } from "./seen-defects.ts";
import { sites, type Site } from "./sites.ts";
import type { Variant } from "./variant.js";

const duty = { organization: "星河科技有限公司", filingNumber: "京ICP备16023847号-2" };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** A published homepage. */
interface Homepage {
  /** What is published. */
  readonly folder: string;
  /** The homepage's folder in it, with a slash at the end; empty for the whole site's. */
  readonly path: string;
}

const builds = new Map<string, Promise<string>>();

/** A variant's homepage, of a site that is built once for all the tests of its pages. */
async function published(site: Site, { name }: Variant): Promise<Homepage> {
  const key = site.isOneBuild ? site.name : `${site.name} ${name}`;
  const build = builds.get(key) ?? site.build(site.sources(name));
  builds.set(key, build);
  return homepageIn(site, name, await build);
}

function homepageIn(site: Site, variant: string, folder: string): Homepage {
  return { folder, path: site.isOneBuild ? `${variant}/` : "" };
}

/**
 * What a visitor of the published homepage sees wrong.
 * @param scripts whether the page's scripts run: where its HTML was fixed and its source wasn't, they draw the defect anew
 */
async function defects({ folder, path }: Homepage, file = "", scripts = true): Promise<string[]> {
  const served = await servedFolder(folder);
  try {
    return seenDefects(await measurePage(browser, `${served.origin}/${path}${file}`, { scripts }), duty);
  } finally {
    await served.close();
  }
}

async function lintHomepage(module: string, { folder, path }: Homepage, fix = false): Promise<ESLint.LintResult[]> {
  return lintResults({ module, folder, files: [`${path}index.html`], duty, fix });
}

/** What the rules tell of the published page. */
function toldOf({ seen, unsaid = [] }: Variant): string[] {
  return seen.filter((rule) => !unsaid.includes(rule)).toSorted();
}

/** With a title in front, as `each` takes them. */
function titled<T extends { readonly name: string; readonly says?: string }>(list: readonly T[]): [string, T][] {
  return list.map((one) => [[one.name, one.says ?? []].flat().join(": "), one]);
}

describe.each(titled(sites))("%s", (_, site) => {
  describe.each(titled(site.variants))("%s", (_, variant) => {
    let homepage: Homepage = { folder: "", path: "" };
    beforeAll(async () => {
      homepage = await published(site, variant);
    });

    it("looks as it is described", async () => {
      expect(await defects(homepage)).toEqual(variant.seen.toSorted());
    });

    describe.each(eslintModules())("linted by %s", (module) => {
      it("is reported for what a visitor sees, and nothing else", async () => {
        expect(reportedRules(await lintHomepage(module, homepage))).toEqual(toldOf(variant));
      });

      it("is right for the visitor and for the linter once it is fixed", async () => {
        const results = await lintHomepage(module, homepage, true);
        const left = variant.unfixed ?? [];
        expect(reportedRules(results)).toEqual(left);
        const text = results[0]?.output;
        expect(text === undefined).toBe(toldOf(variant).every((rule) => left.includes(rule)));
        if (text !== undefined) {
          expect(await lookAtFixed(text)).toEqual([...left, ...(variant.unsaid ?? [])].toSorted());
        }
      });
    });

    const looks = new Map<string, string[]>();

    /** What a visitor sees wrong in another text of the homepage, which stands beside it. */
    async function lookAtFixed(text: string): Promise<string[]> {
      writeFileSync(join(homepage.folder, homepage.path, "fixed.html"), text);
      const seen = looks.get(text) ?? (await defects(homepage, "fixed.html", !site.isDrawnByScripts));
      looks.set(text, seen);
      return seen;
    }
  });

  describe.each(eslintModules())("every page of the right site, linted by %s", (module) => {
    it("is silent", async () => {
      const right = site.variants.find(({ name }) => name === "right");
      if (!right) throw new Error("No variant is right.");
      const { folder, path } = await published(site, right);
      expect(reportedRules(await lintResults({ module, folder, files: [`${path}**/!(fixed).html`], duty }))).toEqual(
        [],
      );
    });
  });
});

describe.each(titled(sites))("%s in source", (_, site) => {
  /** The folders of the sources, by variant. */
  const folders = new Map<string, string>();
  const repaired = new Map<string, readonly string[]>();

  function writeSources(): void {
    const all = site.isOneBuild ? site.sources("all") : null;
    for (const { name } of site.variants) folders.set(name, all ?? site.sources(name));
  }

  function runOn(variant: Variant, module: string): LintRun {
    const folder = folders.get(variant.name) ?? "";
    const files = site.footerFiles(variant.name);
    return { module, folder, files, duty, ...(site.configs ? { configs: site.configs } : {}) };
  }

  describe.each(eslintModules())("tells what the published page tells, linted by %s", (module) => {
    beforeAll(writeSources);

    it.each(titled(site.variants))("%s", async (_, variant) => {
      const run = runOn(variant, module);
      const reported = reportedRules(await lintResults(run));
      expect(reported).toEqual(variant.source?.rules.toSorted() ?? toldOf(variant));
      const results = await lintResults({ ...run, fix: true });
      await ESLint.outputFixes(results);
      const left = reportedRules(results);
      expect(left).toEqual(variant.source?.unfixed ?? variant.unfixed ?? []);
      repaired.set(
        variant.name,
        reported.filter((rule) => !left.includes(rule)),
      );
    });
  });

  describe("fixed and built again, shows only what it didn't tell", () => {
    const rebuilt = new Map<string, Promise<string>>();

    it.each(titled(site.variants))("%s", async (_, variant) => {
      const rules = repaired.get(variant.name) ?? [];
      if (rules.length === 0) return;
      const folder = folders.get(variant.name) ?? "";
      const build = rebuilt.get(folder) ?? site.build(folder);
      rebuilt.set(folder, build);
      const seen = variant.seen.filter((rule) => !rules.includes(rule));
      expect(await defects(homepageIn(site, variant.name, await build))).toEqual(seen.toSorted());
    });
  });
});
