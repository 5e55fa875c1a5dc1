import { build } from "esbuild";

/**
 * Imports a module of the project's TypeScript, which the package holds bundled only.
 * @param {string} path from the project's root.
 * @returns {Promise<unknown>}
 */
export async function importSource(path) {
  const { outputFiles } = await build({
    absWorkingDir: new URL("../..", import.meta.url).pathname,
    entryPoints: [path],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
  });
  const [{ text } = { text: "" }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
}
