import { createRequire } from "node:module";
import type { ESLint, Linter } from "eslint";
import tsParser from "@typescript-eslint/parser";
import * as astroParser from "astro-eslint-parser";
import yml from "eslint-plugin-yml";
import * as svelteParser from "svelte-eslint-parser";
import * as vueParser from "vue-eslint-parser";
import type { Duty } from "./seen-defects.ts";

const builtPlugin = new URL("../../dist/src/index.js", import.meta.url).href;

interface Plugin extends ESLint.Plugin {
  configs: { recommended: Linter.Config[] };
}

/**
 * Names of the ESLint packages to test with: `ESLINT_MODULES`, separated by commas, or else `eslint` and, where it is
 * installed, `eslint9`.
 */
export function eslintModules(): string[] {
  const named = process.env["ESLINT_MODULES"];
  if (named !== undefined) return named.split(",");
  return ["eslint", "eslint9"].filter(isInstalled);
}

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}

export interface LintRun {
  readonly module: string;
  /** Where ESLint is run. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly duty: Duty;
  readonly fix?: boolean;
  /** What the site's own configuration says after the recommended one. */
  readonly configs?: readonly Linter.Config[];
}

/** The parsers of the frameworks, as their own plugins set them up. */
const parsers: Linter.Config[] = [
  { files: ["**/*.{ts,tsx}"], languageOptions: { parser: tsParser } },
  { files: ["**/*.vue"], languageOptions: { parser: vueParser, parserOptions: { parser: tsParser } } },
  { files: ["**/*.svelte"], languageOptions: { parser: svelteParser, parserOptions: { parser: tsParser } } },
  { files: ["**/*.astro"], languageOptions: { parser: astroParser, parserOptions: { parser: tsParser } } },
  { files: ["**/*.yml"], plugins: { yml }, language: "yml/yaml" },
];

/** Lints with the recommended config, as a user would; with `fix`, results tell what `--fix` writes and leaves. */
export async function lintResults(run: LintRun): Promise<ESLint.LintResult[]> {
  const { ESLint: Engine }: typeof import("eslint") = await import(run.module);
  const { default: icp }: { default: Plugin } = await import(builtPlugin);
  const eslint = new Engine({
    cwd: run.folder,
    overrideConfigFile: true,
    overrideConfig: [
      ...parsers,
      ...icp.configs.recommended,
      // As the documentation of templates has it.
      { ...icp.configs.recommended[0], files: ["**/*.{ejs,njk,php}"] },
      ...(run.configs ?? []),
      { settings: { icp: { ...run.duty } } },
    ],
    errorOnUnmatchedPattern: false,
    fix: run.fix ?? false,
  });
  return eslint.lintFiles([...run.files]);
}

/** The rules that report, each once. A file that couldn't be parsed fails here. */
export function reportedRules(results: readonly ESLint.LintResult[]): string[] {
  const messages = results.flatMap((result) => result.messages);
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(fatal.message);
  return [...new Set(messages.map((message) => message.ruleId ?? message.message))].toSorted();
}
