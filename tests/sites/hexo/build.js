// @ts-check
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { variants } from "./variants.js";

const site = import.meta.dirname;

/**
 * Generates a variant of the site, without any use of the network.
 * @param {string} name
 * @returns {string} the folder that would be published
 */
export function build(name) {
  const variant = variants.find((candidate) => candidate.name === name);
  if (!variant) throw new Error(`There is no variant "${name}".`);
  const folder = join(site, "dist", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ["_config.yml", "_config.next.yml", "package.json", "source"]) {
    cpSync(join(site, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(site, "node_modules"), join(folder, "node_modules"), "junction");
  configureTheme(folder, variant);
  generate(folder);
  const published = join(folder, "public");
  if (!existsSync(join(published, "index.html"))) throw new Error(`Hexo wrote no homepage for "${name}".`);
  return published;
}

/**
 * Hexo reads YAML, and JSON is YAML: the variant is put over the base configuration by Hexo's own `theme_config`.
 * @param {string} folder
 * @param {import("./variants.js").ThemeUse} variant
 */
function configureTheme(folder, variant) {
  const theme = /** @type {Record<string, unknown>} */ ({ ...variant.theme });
  if (variant.footer !== undefined) {
    mkdirSync(join(folder, "source/_data"), { recursive: true });
    writeFileSync(join(folder, "source/_data/footer.njk"), `${variant.footer}\n`);
    theme.custom_file_path = { footer: "source/_data/footer.njk" };
  }
  const config = join(folder, "_config.yml");
  writeFileSync(config, `${readFileSync(config, "utf8")}\ntheme_config: ${JSON.stringify(theme)}\n`);
}

/** @param {string} folder */
function generate(folder) {
  const hexo = createRequire(import.meta.url).resolve("hexo/bin/hexo");
  const { status, stdout, stderr } = spawnSync(process.execPath, [hexo, "generate", "--silent"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`hexo generate failed:\n${stdout}${stderr}`);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  for (const name of names.length > 0 ? names : variants.map((variant) => variant.name)) console.log(build(name));
}
