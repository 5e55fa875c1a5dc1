// Builds the package: one minified module for each way in, and the types that lead there.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "../..");
const entries = ["src/index", "src/explain"];

/**
 * The declaration files that the entries lead to.
 * @param {string} file
 * @param {Set<string>} found
 */
function reach(file, found) {
  if (found.has(file)) return;
  found.add(file);
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/(?:from|import)\s?\(?"(\.[^"]+)"/gu)) {
    reach(resolve(dirname(file), path.replace(/\.[jt]s$/u, ".d.ts")), found);
  }
}

rmSync(join(root, "dist"), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: entries.map((entry) => `${entry}.ts`),
  outbase: ".",
  outdir: "dist",
  bundle: true,
  packages: "external",
  // What only some files need is loaded when one comes.
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  minify: true,
  charset: "utf8",
  logLevel: "warning",
});
execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
  cwd: root,
  stdio: "inherit",
});
/** @type {Set<string>} */
const reached = new Set();
for (const entry of entries) reach(join(root, "dist", `${entry}.d.ts`), reached);
for (const { name, parentPath } of readdirSync(join(root, "dist"), { recursive: true, withFileTypes: true })) {
  const path = join(parentPath, name);
  if (name.endsWith(".d.ts") && !reached.has(path)) rmSync(path);
}
