// @ts-check
import { join } from "node:path";
import { buildFromCommandLine, copySources, dependency, runNode } from "../building.js";
import { variants } from "./variants.js";

const site = import.meta.dirname;

/**
 * @param {string} name
 * @returns {string} the folder of the variant's sources
 */
export function sources(name) {
  return copySources(site, name, { "docusaurus.config.ts": `configs/${name}.ts` });
}

/**
 * @param {string} folder
 * @returns {Promise<string>} the folder that would be published
 */
export async function build(folder) {
  const docusaurus = join(dependency(site, "@docusaurus/core/package.json"), "../bin/docusaurus.mjs");
  await runNode(folder, [docusaurus, "build", "--no-minify"]);
  return join(folder, "build");
}

await buildFromCommandLine(import.meta.url, variants, (name) => build(sources(name)));
