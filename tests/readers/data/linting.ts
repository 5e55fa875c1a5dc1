import * as markdownPlugin from "@eslint/markdown";
import * as typescriptParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import tomlPlugin from "eslint-plugin-toml";
import ymlPlugin from "eslint-plugin-yml";
import icp from "../../../src/index.ts";

export const number = "京ICP备16023847号-2";
export const organization = "星河科技有限公司";
export const portal = "https://beian.miit.gov.cn/";
export const link = `<a href="${portal}">${number}</a>`;
export const settings = { organization, filingNumber: number, portal };

/** Languages of other plugins, as their own configurations set them up. */
export const languages: Linter.Config[] = [
  { files: ["**/*.{js,mjs,cjs}"] },
  { files: ["**/*.jsx"], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
  { files: ["**/*.{ts,mts,cts,tsx}"], languageOptions: { parser: typescriptParser } },
  { files: ["**/*.{yml,yaml}"], plugins: { yml: ymlPlugin }, language: "yml/yaml" },
  { files: ["**/*.toml"], plugins: { toml: tomlPlugin }, language: "toml/toml" },
  {
    files: ["**/*.md"],
    plugins: { markdown: markdownPlugin.default },
    language: "markdown/gfm",
    languageOptions: { frontmatter: "yaml" },
  },
];

export interface Linted {
  /** `rule/message: source` of each finding, in source order. */
  readonly found: readonly string[];
  readonly output: string;
  /** What is left to say once all fixes are written. */
  readonly left: readonly string[];
}

/** What the recommended rules say of a file, and what their fixes make of it. */
export function lint(filename: string, code: string, icpSettings: Record<string, unknown> = settings): Linted {
  const configs = [...languages, ...icp.configs.recommended, { settings: { icp: icpSettings } }];
  const linter = new Linter({ cwd: "/site" });
  const told = (text: string): string[] =>
    linter.verify(text, configs, { filename: `/site/${filename}` }).map((message) => {
      const { ruleId, messageId, line, column, endLine = line, endColumn = column } = message;
      if (ruleId === null || messageId === undefined) return message.message;
      const range = [offsetOf(text, line, column), offsetOf(text, endLine, endColumn)] as const;
      return `${ruleId.replace("icp/", "")}/${messageId}: ${text.slice(...range)}`;
    });
  const { output } = linter.verifyAndFix(code, configs, { filename: `/site/${filename}` });
  return { found: told(code), output, left: told(output) };
}

/** Offset of a place that ESLint names, in a text without byte order mark. */
function offsetOf(text: string, line: number, column: number): number {
  const withoutMark = text.replace(/^\uFEFF/u, "");
  const starts = [
    0,
    ...[...withoutMark.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)].map(({ index, 0: end }) => index + end.length),
  ];
  return (starts[line - 1] ?? 0) + column - 1 + (text.length - withoutMark.length);
}
