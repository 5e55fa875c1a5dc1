// @ts-check
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatePages } from "./pages.js";

const bench = import.meta.dirname;
const pages = join(bench, "pages");

/** Where the files of a contender are. @param {string} folder */
export function folderOf(folder) {
  return join(pages, folder);
}

/** Installs the other contenders, unless that has been done since their lock file changed. */
export function install() {
  const lock = join(bench, "package-lock.json");
  const installed = join(bench, "node_modules/.package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  const { status } = spawnSync("npm", ["ci"], { cwd: bench, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) throw new Error("npm ci failed in tests/bench.");
}

/** Writes all files that are linted, the same in every run. */
export function writePages() {
  rmSync(pages, { recursive: true, force: true });
  writeSite("right", generatePages({ hasFinding: false }));
  writeSite("one-finding", generatePages({ hasFinding: true }));
  // ESLint passes over node_modules, so the package's source stands elsewhere.
  cpSync(join(bench, "node_modules/ra-ui-materialui/src"), folderOf("tsx"), { recursive: true });
}

/** @param {string} folder @param {readonly import("./pages.js").GeneratedPage[]} site */
function writeSite(folder, site) {
  for (const { path, text } of site) {
    const file = join(folderOf(folder), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The version of an installed package, here or in the project. @param {string} name @returns {string} */
export function versionOf(name) {
  const root = [bench, join(bench, "../..")].find((folder) => existsSync(join(folder, "node_modules", name)));
  if (root === undefined) throw new Error(`${name} is not installed.`);
  return JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")).version;
}
