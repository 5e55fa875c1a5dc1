// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildFromCommandLine, copySources, dependency, runNode } from "../building.js";
import { variants } from "./variants.js";

const site = import.meta.dirname;

/** The site with a homepage for each variant, `/right/` and so on, all of one build. */
export function sources() {
  const folder = copySources(site, "all");
  const page = readFileSync(join(site, "fixtures/page.astro"), "utf8");
  for (const { name } of variants) {
    const own = join(folder, "src/pages", name);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, "index.astro"), page.replace("FOOTER", name));
  }
  return folder;
}

/**
 * @param {string} folder
 * @returns {Promise<string>} the folder that would be published
 */
export async function build(folder) {
  const astro = join(dependency(site, "astro/package.json"), "../bin/astro.mjs");
  // This Astro needs a newer Node than the plugin: the one of the package `node`.
  await runNode(folder, [astro, "build"], join(site, "node_modules/node/bin/node"));
  const published = join(folder, "dist");
  if (!existsSync(published)) throw new Error("Astro wrote no site.");
  return published;
}

await buildFromCommandLine(import.meta.url, [{ name: "all" }], () => build(sources()));
