// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildFromCommandLine, copySources, dependency, runNode } from "../building.js";
import { variants } from "./variants.js";

const site = import.meta.dirname;

/** The site with a homepage for each variant, `/right/` and so on, all of one build. */
export function sources() {
  const folder = copySources(site, "all");
  const page = readFileSync(join(site, "fixtures/page.svelte"), "utf8");
  for (const { name } of variants) {
    const own = join(folder, "src/routes", name);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, "+page.svelte"), page.replace("FOOTER", name));
  }
  return folder;
}

/**
 * @param {string} folder
 * @returns {Promise<string>} the folder that would be published
 */
export async function build(folder) {
  const vite = join(dependency(site, "vite/package.json"), "../bin/vite.js");
  await runNode(folder, [vite, "build", "--logLevel", "error"]);
  return join(folder, "build");
}

await buildFromCommandLine(import.meta.url, [{ name: "all" }], () => build(sources()));
