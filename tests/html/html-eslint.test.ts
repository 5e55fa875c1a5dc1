import htmlEslint from "@html-eslint/eslint-plugin";
import * as htmlEslintParser from "@html-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import icp from "../../src/index.ts";

const code = `<!doctype html>\n<html lang="zh"><head><title>星河</title></head>\n<body><footer>星河 京icp备16023847号-2</footer></body></html>\n`;
const rules = {
  "icp/link-to-miit": "error",
  "icp/number-format": "error",
  "icp/require-filing-number": "error",
} as const;

describe.each<[string, Linter.Config]>([
  ["its language", { plugins: { html: htmlEslint, icp }, language: "html/html" }],
  ["its language under its full name", { plugins: { "@html-eslint": htmlEslint, icp }, language: "@html-eslint/html" }],
  ["its parser", { plugins: { html: htmlEslint, icp }, languageOptions: { parser: htmlEslintParser } }],
])("a file that @html-eslint reads by %s", (_, config) => {
  const configs: Linter.Config[] = [{ files: ["**/*.html"], ...config, rules }];

  it("is judged as in our own language", () => {
    const messages = new Linter().verify(code, configs, { filename: "index.html" });
    expect(messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId ?? message}`)).toEqual([
      "3:18 icp/link-to-miit",
      "3:18 icp/number-format",
    ]);
  });

  it("is fixed", () => {
    const { output } = new Linter().verifyAndFix(code, configs, { filename: "index.html" });
    expect(output).toContain(`星河 <a href="http://www.miibeian.gov.cn">京ICP备16023847号-2</a>`);
  });
});
