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
  return copySources(site, name, { ".vitepress/config.ts": `configs/${name}.ts` });
}

/**
 * @param {string} folder
 * @returns {Promise<string>} the folder that would be published
 */
export async function build(folder) {
  const vitepress = join(dependency(site, "vitepress/package.json"), "../bin/vitepress.js");
  await runNode(folder, [vitepress, "build"]);
  return join(folder, ".vitepress/dist");
}

await buildFromCommandLine(import.meta.url, variants, (name) => build(sources(name)));
