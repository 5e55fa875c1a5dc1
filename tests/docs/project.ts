import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ESLint } from "eslint";
import type { Fence } from "./fences.ts";
import { languageOf } from "./languages.ts";

const root = join(import.meta.dirname, "../..");
/** Packages that configurations in the documentation import. */
const packages = [
  ...["typescript-eslint", "@html-eslint", "vue-eslint-parser", "svelte-eslint-parser", "astro-eslint-parser"],
  ...["@angular-eslint", "eslint-plugin-yml", "eslint-plugin-toml", "@eslint/markdown"],
];

/** A folder in which the built plugin and the packages that the documentation names are installed. */
export function makeProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "icp-docs-"));
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  writeFileSync(join(folder, "package.json"), `{ "private": true, "type": "module" }\n`);
  symlinkSync(root, join(modules, "eslint-plugin-icp"), "junction");
  symlinkSync(
    join(root, "node_modules", process.env["ESLINT_MODULE"] ?? "eslint"),
    join(modules, "eslint"),
    "junction",
  );
  for (const name of packages) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(modules, name), "junction");
  }
  return folder;
}

export function removeProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Puts a configuration to work: in each of the `files`, a number without a link must be reported.
 * @returns the files in which it isn't, with what is reported instead.
 */
export async function silentFiles(folder: string, { code }: Fence, files: readonly string[]): Promise<string[]> {
  // ESLint loads a configuration by its path once, so each has its own.
  const home = mkdtempSync(join(folder, "config-"));
  writeFileSync(join(home, "eslint.config.js"), code);
  const eslint = new ESLint({ cwd: home });
  const silent: string[] = [];
  for (const file of files) {
    const footer = languageOf(file)?.footer ?? "";
    const [result] = await eslint.lintText(footer, { filePath: join(home, file) });
    const messages = result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
    if (!messages.includes("icp/link-to-miit")) silent.push(`${file}: ${messages.join(", ")}`);
  }
  return silent;
}

/** What a script of the documentation prints. */
export function printedBy(folder: string, { code }: Fence): string {
  const script = join(mkdtempSync(join(folder, "script-")), "script.js");
  writeFileSync(script, code);
  return execFileSync(process.execPath, [script], { cwd: folder, encoding: "utf8" });
}
