import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import icp from "../../src/index.ts";

const footer = "<footer>星河 京ICP备16023847号-2</footer>";

/** Messages as `line:column rule`, with `rule` null for ESLint's own. */
function lint(code: string, config: Linter.Config = {}): string[] {
  const linter = new Linter();
  const messages = linter.verify(
    code,
    [
      {
        files: ["**/*.html"],
        plugins: { icp },
        language: "icp/html",
        rules: { "icp/link-to-miit": "error" },
        linterOptions: { reportUnusedDisableDirectives: "error" },
        ...config,
      },
    ],
    { filename: "page.html" },
  );
  return messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId ?? message}`);
}

describe("the language icp/html", () => {
  it("lints a page", () => {
    expect(lint(`<p>一</p>\r\n${footer}`)).toEqual(["2:12 icp/link-to-miit"]);
  });

  it("counts columns behind a byte order mark as ESLint does", () => {
    expect(lint(`\uFEFF${footer}`)).toEqual(["1:12 icp/link-to-miit"]);
  });

  it("takes an empty text", () => {
    expect(lint("")).toEqual([]);
  });

  it("names the option that it doesn't have", () => {
    expect(() => lint("", { languageOptions: { sourceType: "module" } })).toThrow(
      /"icp\/html" has no option "sourceType"/u,
    );
  });
});

describe("directives in comments", () => {
  it.each([
    ["disable", `<!-- eslint-disable -->${footer}`],
    ["disable a rule", `<!-- eslint-disable icp/link-to-miit -- 由脚本加链接 -->\n${footer}`],
    ["disable-line", `${footer}<!-- eslint-disable-line icp/link-to-miit -->`],
    ["disable-next-line", `<!-- eslint-disable-next-line icp/link-to-miit -->\n${footer}`],
    ["disable over lines", `<!--\n  eslint-disable-next-line\n  icp/link-to-miit\n-->\n${footer}`],
    ["in a template", `<template><!-- eslint-disable --></template>${footer}`],
    ["rule configuration", `<!-- eslint icp/link-to-miit: "off" -->${footer}`],
  ])("%s", (_, code) => {
    expect(lint(code)).toEqual([]);
  });

  it("enables again", () => {
    expect(lint(`<!-- eslint-disable -->\n${footer}\n<!-- eslint-enable -->\n${footer}`)).toEqual([
      "4:12 icp/link-to-miit",
    ]);
  });

  it("reports a directive that nothing needs", () => {
    expect(lint("<!-- eslint-disable-next-line icp/link-to-miit -->\n<p>一</p>")).toEqual([
      "1:1 Unused eslint-disable directive (no problems were reported from 'icp/link-to-miit').",
    ]);
  });

  it("takes out a directive that nothing needs", () => {
    const linter = new Linter();
    const config: Linter.Config = {
      files: ["**/*.html"],
      plugins: { icp },
      language: "icp/html",
      linterOptions: { reportUnusedDisableDirectives: "error" },
    };
    const { output } = linter.verifyAndFix("<!-- eslint-disable icp/link-to-miit -->\n<p>一</p>", [config], {
      filename: "page.html",
    });
    expect(output.trim()).toBe("<p>一</p>");
  });

  it("reports a disable-line comment of more than one line", () => {
    expect(lint("<p>一</p><!-- eslint-disable-line\n -->")).toEqual([
      "1:9 eslint-disable-line comment should not span multiple lines.",
    ]);
  });

  it("reports a configuration that can't be read", () => {
    const [message] = lint("<!-- eslint icp/link-to-miit: [ -->");
    expect(message).toMatch(/^1:1 Failed to parse JSON/u);
  });

  it("configures a rule", () => {
    expect(lint(`<!-- eslint icp/number-format: "error" --><footer>京icp备16023847号</footer>`)).toEqual([
      "1:51 icp/link-to-miit",
      "1:51 icp/number-format",
    ]);
  });

  it("leaves other comments alone", () => {
    expect(lint("<!-- eslint-plugin-icp is used here --><!-- eslint -->")).toEqual([]);
  });
});

describe("a file that isn't UTF-8", () => {
  it("is reported once, whatever the rules", () => {
    const code = `<meta charset="gbk"><footer>\uFFFD\uFFFD\uFFFD\uFFFDICP\uFFFD\uFFFD16023847\uFFFD\uFFFD</footer>`;
    const rules = {
      "icp/link-to-miit": "error",
      "icp/number-format": "error",
      "icp/require-filing-number": "error",
    } as const;
    expect(lint(code, { rules })).toEqual(["1:1 icp/link-to-miit"]);
  });

  it("may hold a single character that was lost", () => {
    expect(lint(`<p>\uFFFD</p>${footer}`)).toEqual(["1:20 icp/link-to-miit"]);
  });
});
