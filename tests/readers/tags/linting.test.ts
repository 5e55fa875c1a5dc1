import * as typescriptParser from "@typescript-eslint/parser";
import * as astroParser from "astro-eslint-parser";
import type { Linter as LinterType } from "eslint";
import * as svelteParser from "svelte-eslint-parser";
import { describe, expect, it } from "vitest";
import icp from "../../../src/index.ts";

const { Linter } = (await import(process.env["ESLINT_MODULE"] ?? "eslint")) as { Linter: typeof LinterType };

const number = "京ICP备16023847号-2";
const organization = "星河科技有限公司";
const portal = "http://www.miibeian.gov.cn";

const configs: LinterType.Config[] = [
  { files: ["**/*.svelte"], languageOptions: { parser: svelteParser } },
  { files: ["**/*.astro"], languageOptions: { parser: astroParser, parserOptions: { parser: typescriptParser } } },
  ...icp.configs.recommended,
  { settings: { icp: { organization, filingNumber: number } } },
];

interface Linted {
  readonly found: readonly string[];
  readonly output: string;
  readonly left: readonly string[];
}

function lint(code: string, filename: string): Linted {
  const linter = new Linter();
  const ids = (messages: readonly LinterType.LintMessage[]): string[] =>
    messages.map(({ ruleId, message }) => ruleId ?? message);
  const fixed = linter.verifyAndFix(code, configs, { filename });
  return { found: ids(linter.verify(code, configs, { filename })), output: fixed.output, left: ids(fixed.messages) };
}

const syntaxes = [
  { name: "svelte", head: `<script>\n  const year = 2026;\n</script>\n\n` },
  { name: "astro", head: `---\nconst year = 2026;\n---\n\n` },
];

describe.each(syntaxes)("$name through ESLint, by the recommended configuration", ({ name, head }) => {
  const file = `src/Footer.${name}`;
  const right = `${head}<footer style="text-align: center">\n  © {year} ${organization} <a href="${portal}">${number}</a>\n</footer>\n`;

  it("a right footer is left alone", () => {
    expect(lint(right, file)).toEqual({ found: [], output: right, left: [] });
  });

  it("all fixes together settle, and keep the rest", () => {
    const wrong = `${head}<footer>\n  <a href="#" id={year}>京icp备16023847号–2</a> | © 2026 ${organization}\n</footer>\n`;
    const { found, output, left } = lint(wrong, file);
    expect(found).toContain("icp/link-to-miit");
    expect(left).toEqual([]);
    expect(output.startsWith(head)).toBe(true);
    expect(output).toContain(`© 2026 ${organization} | <a href="${portal}" id={year}>${number}</a>`);
  });

  it("line ends and the byte order mark stay", () => {
    const code =
      `\uFEFF${head}<footer style="text-align: center">\n  ${organization} ${number}\n</footer>\n`.replaceAll(
        "\n",
        "\r\n",
      );
    const { found, output, left } = lint(code, file);
    expect(found).toEqual(["icp/link-to-miit"]);
    expect(left).toEqual([]);
    expect(output).toBe(code.replace(number, `<a href="${portal}">${number}</a>`));
  });

  it("HTML in a string is written through the string's escapes", () => {
    const html =
      name === "svelte"
        ? (text: string) => `<footer style="text-align: center">{@html ${text}}</footer>`
        : (text: string) => `<footer style="text-align: center" set:html={${text}} />`;
    const code = (target: string): string => html(`'${organization} <a href="${target}">${number}</a>'`);
    expect(lint(code("#"), file)).toEqual({ found: ["icp/link-to-miit"], output: code(portal), left: [] });
  });

  it("tests, stories and files without anything to say are left alone", () => {
    const wrong = right.replace(portal, "#");
    expect(lint(wrong, file).found).toEqual(["icp/link-to-miit"]);
    expect(lint(wrong, `src/Footer.stories.${name}`).found).toEqual([]);
    expect(lint("", file).found).toEqual([]);
    expect(lint("<p>x</p>", file).found).toEqual([]);
  });

  it("a file that can't be parsed has its parser's own error", () => {
    const [message, ...others] = lint("<p>{", file).found;
    expect(others).toEqual([]);
    expect(message).toMatch(/^Parsing error/u);
  });

  it("is a homepage by the framework's convention, which other files complete", () => {
    const page = name === "svelte" ? "src/routes/+page.svelte" : "src/pages/index.astro";
    expect(lint(`${head}<main>x</main>\n`, page).found).toEqual([]);
  });
});

describe("a whole document in Astro", () => {
  const page = (footer: string): string =>
    `---\nconst title = "x";\n---\n<!doctype html>\n<html lang="zh-CN">\n  <head>\n    <title>{title}</title>\n  </head>\n  <body>\n    <main>x</main>\n${footer}  </body>\n</html>\n`;

  it("that shows no number gets one", () => {
    const { found, output, left } = lint(page(""), "src/pages/index.astro");
    expect(found).toEqual(["icp/require-filing-number"]);
    expect(output).toBe(
      page(`    <footer style="text-align: center">${organization} <a href="${portal}">${number}</a></footer>\n`),
    );
    expect(left).toEqual([]);
  });

  it("whose content a component or a slot may hold is left alone", () => {
    expect(lint(page("    <Footer />\n"), "src/pages/index.astro").found).toEqual([]);
    expect(lint(page("    <slot />\n"), "src/pages/index.astro").found).toEqual([]);
  });
});

describe("what a component is handed for its slots", () => {
  it("stands in no order", () => {
    const footer = `<p slot="footer">${organization} <a href="${portal}">${number}</a></p>`;
    const code = `<Layout><div class="footer" slot="footer">${footer}</div><main>x</main></Layout>`;
    for (const name of ["svelte", "astro"]) expect(lint(code, `src/Page.${name}`).found).toEqual([]);
  });
});

describe("suppression comments", () => {
  const footer = `<footer style="text-align: center">${organization} ${number}</footer>\n`;
  it.each([
    ["astro", `---\n/* eslint-disable icp/link-to-miit */\n---\n${footer}`, []],
    ["astro", `{/* eslint-disable-next-line icp/link-to-miit */}\n${footer}`, []],
    ["astro", `<!-- eslint-disable-next-line icp/link-to-miit -->\n${footer}`, ["icp/link-to-miit"]],
    ["svelte", `<script>\n/* eslint-disable icp/link-to-miit */\n</script>\n${footer}`, []],
    ["svelte", `<!-- eslint-disable-next-line icp/link-to-miit -->\n${footer}`, ["icp/link-to-miit"]],
  ])("%s %j", (name, code, expected) => {
    expect(lint(code, `src/Footer.${name}`).found).toEqual(expected);
  });
});
