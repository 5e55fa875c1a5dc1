import * as typescriptParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import * as vueParser from "vue-eslint-parser";
import icp from "../../src/index.ts";

import { doubts } from "./doubts.ts";
import { type Pattern, settings, vueOf } from "./pattern.ts";
import { shapes } from "./shapes.ts";
import { vuePatterns } from "./vue.ts";

const patterns = [...shapes, ...doubts, ...vuePatterns];

function lint(code: string, filename: string, config: Linter.Config, own: Pattern["settings"]): string[] {
  const configs = [
    {
      ...config,
      files: ["**/*.html", "**/*.tsx", "**/*.vue"],
      plugins: { icp },
      rules: icp.configs.recommended[0]?.rules ?? {},
      settings: { icp: own ?? settings },
    },
  ];
  const messages = new Linter().verify(code, configs, { filename });
  return [...new Set(messages.map(({ ruleId, message }) => ruleId?.replace("icp/", "") ?? message))].toSorted();
}

describe("in HTML", () => {
  it.each(patterns.filter(({ html }) => html !== undefined))("$says", ({ html, finds, settings: own }) => {
    const page = `<!doctype html>\n<html lang="zh-CN">\n<head><title>星河</title></head>\n<body>\n${html ?? ""}\n</body>\n</html>\n`;
    expect(lint(page, "index.html", { language: "icp/html" }, own)).toEqual([...finds].toSorted());
  });
});

describe("in TSX", () => {
  const languageOptions = { parser: typescriptParser, parserOptions: { ecmaFeatures: { jsx: true } } };
  it.each(patterns.filter(({ tsx }) => tsx !== undefined))("$says", ({ tsx, finds, tsxFinds, settings: own, file }) => {
    expect(lint(tsx ?? "", `src/${file ?? "Footer"}.tsx`, { languageOptions }, own)).toEqual(
      [...(tsxFinds ?? finds)].toSorted(),
    );
  });
});

describe("in Vue", () => {
  const languageOptions = { parser: vueParser, parserOptions: { ecmaFeatures: { jsx: true } } };
  it.each(patterns.filter((pattern) => vueOf(pattern) !== null))("$says", (pattern) => {
    const { finds, tsxFinds, settings: own, file } = pattern;
    expect(lint(vueOf(pattern) ?? "", `src/${file ?? "Footer"}.vue`, { languageOptions }, own)).toEqual(
      [...(tsxFinds ?? finds)].toSorted(),
    );
  });
});
