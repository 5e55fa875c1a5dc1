import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ESLint as ESLintType } from "eslint";
import * as parser from "@typescript-eslint/parser";
import { onTestFinished } from "vitest";
import * as vueParser from "vue-eslint-parser";
import { explain } from "../../src/explain.ts";
import icp from "../../src/index.ts";
import { number } from "./pages.ts";

const { ESLint } = (await import(process.env["ESLINT_MODULE"] ?? "eslint")) as { ESLint: typeof ESLintType };

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder of its own for a test, with these files in it. */
export function folderWith(files: Files): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "icp-sheets-")));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, text] of Object.entries(files)) write(folder, name, text);
  return folder;
}

export function write(folder: string, name: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

export const filing = `星河科技有限公司 <a href="https://beian.miit.gov.cn/">${number}</a>`;

/** A whole page with a footer of the class `footer`. */
export function pageWith(head: string, footer = `<footer class="footer">${filing}</footer>`): string {
  return `<!doctype html><html><head>${head}</head><body><main><h1>首页</h1></main>${footer}</body></html>`;
}

/** Whether the filing in a file of the folder is centred: the answer, with its reason where it has one. */
export function centring(folder: string, name: string): string {
  const text = readFileSync(join(folder, name), "utf8");
  const parse = name.endsWith(".vue")
    ? (source: string) => vueParser.parse(source, { ecmaVersion: "latest", sourceType: "module" })
    : (source: string) => parser.parseForESLint(source, { jsx: true, range: true, loc: true }).ast;
  const input = { text, path: join(folder, name), cwd: folder, settings: { icp: {} } };
  const found = explain(name.endsWith(".html") ? input : { ...input, parse }).filter(
    ({ rule }) => rule === "icp/filing-centered",
  );
  return found.map(({ answer, reason }) => (answer === "unknown" ? `unknown: ${reason}` : answer)).join();
}

/** The rules that report something in each file of the folder, as ESLint finds it. */
export async function lint(folder: string, patterns: string | readonly string[], fix = false): Promise<string[][]> {
  const config = [
    ...icp.configs.recommended,
    { files: ["**/*.tsx"], languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } } },
  ];
  const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: config, fix });
  const results = await eslint.lintFiles([...[patterns].flat()]);
  if (fix) await ESLint.outputFixes(results);
  return results.map(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
}
