// @ts-check
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** No tool may ask the network, nor count its users. */
const quiet = {
  ASTRO_TELEMETRY_DISABLED: "1",
  NG_CLI_ANALYTICS: "false",
  DO_NOT_TRACK: "1",
  NO_UPDATE_NOTIFIER: "1",
  CI: "true",
};

/**
 * Puts a site's sources into a folder of their own, where they may be changed.
 * @param {string} site the folder of the site
 * @param {string} name
 * @param {Readonly<Record<string, string>>} [placed] files of `fixtures` by the path that they get in the project
 * @returns {string} the new folder
 */
export function copySources(site, name, placed = {}) {
  const folder = join(site, "dist", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(site, "fixtures/site"), folder, { recursive: true });
  for (const [path, fixture] of Object.entries(placed)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(site, "fixtures", fixture), join(folder, path));
  }
  return folder;
}

/**
 * Runs a program of Node in a folder.
 * @param {string} folder
 * @param {readonly string[]} command the path of a script and its arguments
 * @param {string} [node] the path of the Node to run it with; default: this one
 */
export async function runNode(folder, command, node = process.execPath) {
  const env = { ...process.env, ...quiet, NODE_ENV: "production" };
  try {
    await run(node, [...command], { cwd: folder, env, maxBuffer: 1 << 26 });
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout: string, stderr: string }} */ (error);
    throw new Error(`${command.join(" ")} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

/**
 * The path of a file that a site's dependency holds.
 * @param {string} site the folder of the site
 * @param {string} specifier as an `import` there would have it
 */
export function dependency(site, specifier) {
  return createRequire(join(site, "package.json")).resolve(specifier);
}

/**
 * Builds the variants named on the command line, or all, when the module that calls was started as a program.
 * @param {string} module the module's `import.meta.url`
 * @param {readonly { readonly name: string }[]} variants
 * @param {(name: string) => string | Promise<string>} build gives the folder that would be published
 */
export async function buildFromCommandLine(module, variants, build) {
  if (process.argv[1] === undefined || resolve(process.argv[1]) !== fileURLToPath(module)) return;
  const names = process.argv.slice(2);
  for (const name of names.length > 0 ? names : variants.map((variant) => variant.name)) {
    console.log(await build(name));
  }
}

/**
 * Builds a site of Vite's and renders its homepage ahead of time, by the `render` that `src/prerender` exports.
 * @param {string} site the folder of the site, which has Vite
 * @param {string} folder the folder of the sources
 * @param {string} prerender the module that exports `render`, from `folder`
 * @returns {Promise<string>} the folder that would be published
 */
export async function buildWithVite(site, folder, prerender) {
  /** @type {typeof import("vite")} */
  const { build } = await import(pathToFileURL(dependency(site, "vite")).href);
  const published = join(folder, "public");
  const rendering = join(folder, "rendering");
  // Vite takes a folder named `public` for files to copy.
  const common = /** @type {const} */ ({ root: folder, logLevel: "warn", publicDir: false });
  const configFile = join(folder, "vite.config.js");
  await build({ ...common, configFile, build: { outDir: published, emptyOutDir: true } });
  await build({
    ...common,
    configFile,
    build: { outDir: rendering, emptyOutDir: true, ssr: join(folder, prerender) },
  });
  // A new address each time: what was imported stays what it was.
  const entry = `${pathToFileURL(join(rendering, "prerender.js")).href}?${String(Date.now())}`;
  /** @type {{ render(): string | Promise<string> }} */
  const { render } = await import(entry);
  const homepage = join(published, "index.html");
  const rendered = await render();
  writeFileSync(
    homepage,
    readFileSync(homepage, "utf8").replace("<!--app-->", () => rendered),
  );
  return published;
}
