// @ts-check
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { buildFromCommandLine, dependency, runNode } from "../building.js";
import { landscapeVariants, variants } from "./variants.js";

const site = import.meta.dirname;

/** @type {{ load(text: string): unknown, dump(value: object): string }} */
const yaml = createRequire(join(site, "package.json"))("js-yaml");

/** Where a copy of the theme Landscape has its footer. */
export const landscapeFooter = "themes/landscape/layout/_partial/footer.ejs";

/**
 * The site with the theme NexT, as a variant configures it.
 * @param {string} name
 * @returns {string} the folder of the variant's sources
 */
export function sources(name) {
  const variant = variants.find((candidate) => candidate.name === name);
  if (!variant) throw new Error(`There is no variant "${name}".`);
  const folder = copySite(name);
  configureTheme(folder, variant);
  return folder;
}

/**
 * The site with a copy of Hexo's own theme, Landscape, whose footer the owner has rewritten.
 * @param {string} name
 * @returns {string} the folder of the variant's sources
 */
export function landscapeSources(name) {
  const folder = copySite(`landscape-${name}`);
  const theme = dirname(dependency(site, "hexo-theme-landscape/package.json"));
  cpSync(theme, join(folder, "themes/landscape"), { recursive: true });
  cpSync(join(site, "fixtures/landscape", `${name}.ejs`), join(folder, landscapeFooter));
  configure(folder, { theme: "landscape", theme_config: { icp: "京ICP备16023847号-2" } });
  return folder;
}

/**
 * Generates the site in a folder, without any use of the network.
 * @param {string} folder
 * @returns {Promise<string>} the folder that would be published
 */
export async function build(folder) {
  await runNode(folder, [dependency(site, "hexo/bin/hexo"), "generate", "--silent"]);
  const published = join(folder, "public");
  if (!existsSync(join(published, "index.html"))) throw new Error(`Hexo wrote no homepage in ${folder}.`);
  return published;
}

/**
 * @param {string} name
 * @returns {string} the folder of the copy
 */
function copySite(name) {
  const folder = join(site, "dist", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ["_config.yml", "_config.next.yml", "package.json", "source"]) {
    cpSync(join(site, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(site, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

/**
 * The variant's keys go over those of `_config.next.yml`.
 * @param {string} folder
 * @param {import("./variants.js").ThemeUse} variant
 */
function configureTheme(folder, variant) {
  const file = join(folder, "_config.next.yml");
  const base = /** @type {Record<string, object>} */ (yaml.load(readFileSync(file, "utf8")));
  const theme = /** @type {Record<string, object>} */ ({ ...base, ...variant.theme });
  theme.footer = { ...base.footer, ...theme.footer };
  if (variant.footer !== undefined) {
    mkdirSync(join(folder, "source/_data"), { recursive: true });
    writeFileSync(join(folder, "source/_data/footer.njk"), `${variant.footer}\n`);
    theme.custom_file_path = { footer: "source/_data/footer.njk" };
  }
  writeFileSync(file, yaml.dump(theme));
  configure(folder, { theme: "next" });
}

/**
 * Adds keys to the configuration: Hexo reads YAML, and JSON is YAML.
 * @param {string} folder
 * @param {Readonly<Record<string, unknown>>} keys
 */
function configure(folder, keys) {
  const config = join(folder, "_config.yml");
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  writeFileSync(config, `${readFileSync(config, "utf8")}${lines.join("")}`);
}

const all = [
  ...variants.map(({ name }) => ({ name, sources: () => sources(name) })),
  ...landscapeVariants.map(({ name }) => ({ name: `landscape-${name}`, sources: () => landscapeSources(name) })),
];
await buildFromCommandLine(import.meta.url, all, (name) =>
  build(all.find((variant) => variant.name === name)?.sources() ?? ""),
);
