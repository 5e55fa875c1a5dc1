// @ts-check
import { buildFromCommandLine, buildWithVite, copySources } from "../building.js";
import { variants } from "./variants.js";

const site = import.meta.dirname;

/**
 * @param {string} name
 * @returns {string} the folder of the variant's sources
 */
export function sources(name) {
  return copySources(site, name, { "src/components/SiteFooter.vue": `footers/${name}.vue` });
}

/**
 * @param {string} folder
 * @returns {Promise<string>} the folder that would be published
 */
export async function build(folder) {
  return buildWithVite(site, folder, "src/prerender.ts");
}

await buildFromCommandLine(import.meta.url, variants, (name) => build(sources(name)));
