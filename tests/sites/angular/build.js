// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildFromCommandLine, copySources, dependency, runNode } from "../building.js";
import { variants } from "./variants.js";

const site = import.meta.dirname;

/** The site with a homepage for each variant, `/right/` and so on, all of one build. */
export function sources() {
  const folder = copySources(site, "all");
  const component = readFileSync(join(site, "fixtures/footer.ts"), "utf8");
  const page = readFileSync(join(site, "fixtures/page.ts"), "utf8");
  mkdirSync(join(folder, "src/app/pages"), { recursive: true });
  for (const { name } of variants) {
    const footer = join(folder, "src/app/footers", name);
    // A footer without a template of its own is written in its component.
    if (existsSync(`${footer}.html`)) writeFileSync(`${footer}.ts`, component.replaceAll("FOOTER", name));
    writeFileSync(join(folder, "src/app/pages", `${name}.ts`), page.replaceAll("FOOTER", name));
  }
  writeFileSync(join(folder, "src/app/app.routes.ts"), routes());
  return folder;
}

function routes() {
  const names = variants.map(({ name }) => name);
  return [
    'import type { Routes } from "@angular/router";',
    "",
    "export const routes: Routes = [",
    ...names.map(
      (name) => `  { path: "${name}", loadComponent: () => import("./pages/${name}").then((m) => m.Page) },`,
    ),
    `  { path: "", loadComponent: () => import("./pages/${names[0] ?? ""}").then((m) => m.Page) },`,
    "];",
    "",
  ].join("\n");
}

/**
 * @param {string} folder
 * @returns {Promise<string>} the folder that would be published
 */
export async function build(folder) {
  const ng = join(dependency(site, "@angular/cli/package.json"), "../bin/ng.js");
  await runNode(folder, [ng, "build", "--progress=false"]);
  return join(folder, "dist/xinghe/browser");
}

await buildFromCommandLine(import.meta.url, [{ name: "all" }], () => build(sources()));
