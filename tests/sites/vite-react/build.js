// @ts-check
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { variants } from "./variants.js";

const site = import.meta.dirname;

/**
 * Puts a variant's sources into a folder of their own, where they may be changed.
 * @param {string} name
 * @returns {string} the folder
 */
export function sources(name) {
  const folder = join(site, "dist", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(site, "fixtures/site"), folder, { recursive: true });
  cpSync(join(site, "fixtures/footers", `${name}.tsx`), join(folder, "src/Footer.tsx"));
  return folder;
}

/**
 * Builds the site in a folder and renders its homepage ahead of time.
 * @param {string} folder
 * @returns {Promise<string>} the folder that would be published
 */
export async function build(folder) {
  const { build: viteBuild } = await import("vite");
  const common = /** @type {const} */ ({ root: folder, logLevel: "warn", configFile: join(folder, "vite.config.js") });
  const published = join(folder, "public");
  const rendering = join(folder, "rendering");
  // Vite takes a folder named `public` for files to copy.
  await viteBuild({ ...common, publicDir: false, build: { outDir: published, emptyOutDir: true } });
  await viteBuild({
    ...common,
    publicDir: false,
    build: { outDir: rendering, emptyOutDir: true, ssr: join(folder, "src/prerender.tsx") },
  });
  // A new address each time: what was imported stays what it was.
  const entry = `${pathToFileURL(join(rendering, "prerender.js")).href}?${String(Date.now())}`;
  /** @type {{ render(): string }} */
  const { render } = await import(entry);
  const homepage = join(published, "index.html");
  writeFileSync(
    homepage,
    readFileSync(homepage, "utf8").replace("<!--app-->", () => render()),
  );
  return published;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  for (const name of names.length > 0 ? names : variants.map((variant) => variant.name)) {
    console.log(await build(sources(name)));
  }
}
