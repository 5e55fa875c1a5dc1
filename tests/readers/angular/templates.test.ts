import * as angularParser from "@angular-eslint/template-parser";
import { Linter } from "eslint";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import icp from "../../../src/index.ts";
import { htmlReader } from "../../../src/readers/html.ts";
import { walk } from "../../../src/page/tree.ts";
import { outline } from "../html/reading.ts";

const number = "京ICP备16023847号-2";
const organization = "星河科技有限公司";
const portal = "https://beian.miit.gov.cn/";
const right = `<footer style="text-align: center">${organization} <a href="${portal}">${number}</a></footer>`;

function read(text: string): ReturnType<typeof htmlReader.read> {
  const source = { file: { path: "/site/app.component.html", text }, ast: null, visitorKeys: null };
  return htmlReader.read(source, { components: {}, located: true });
}

function lint(text: string, filename = "src/app/app.component.html"): { found: string[]; output: string } {
  const config: Linter.Config = {
    files: ["**/*.html"],
    plugins: { icp },
    rules: Object.fromEntries(Object.keys(icp.rules).map((name) => [`icp/${name}`, "error"] as const)),
    settings: { icp: { organization, portal, homepages: ["**/app.component.html"] } },
    languageOptions: { parser: angularParser },
  };
  const linter = new Linter();
  const found = linter.verify(text, config, { filename }).map(({ ruleId, message }) => ruleId ?? message);
  return { found, output: linter.verifyAndFix(text, config, { filename }).output };
}

describe("control flow", () => {
  const rows: [text: string, tree: string][] = [
    ["@if (x) {\n<p>一</p>\n}", `{@if (x) { branch: "\\n" p("一") | branch: }`],
    ["@if (x) {<p>一</p>}", `{@if (x) { branch: p("一") | branch: }`],
    [
      "@if (x; as y) {<p>一</p>} @else if (z) {<p>二</p>} @else {<p>三</p>}",
      `{@if (x; as y) { branch: p("一") | branch: p("二") | branch: p("三")}`,
    ],
    [
      "@for (a of b; track a.id) {<p>一</p>} @empty {<p>二</p>}",
      `{@for (a of b; track a.id) { branch: p("一") | branch: p("二") | branch: }`,
    ],
    ["@switch (x) {@case (1) {<p>一</p>}@default {<p>二</p>}}", ""],
    ["<p>a@b.com {x} }</p>", `p("a@b.com {x} }")`],
  ];
  it.each(rows)("%s", (text, tree) => {
    const page = read(text);
    const shown = outline(page.roots);
    if (tree !== "") expect(shown).toBe(tree);
    expect([...walk(page.roots)].some((node) => node.kind === "text" && node.content.text.trim() === "}")).toBe(false);
  });

  it("is no content that follows the footer", () => {
    expect(lint(`<main>一</main>\n@if (loaded) {\n  ${right}\n}\n`).found).toEqual([]);
    expect(lint(`@if (loaded) {\n  ${right}\n} @else {\n  <main>一</main>\n}\n`).found).toEqual([]);
    expect(lint(`${right}\n@defer {\n  <main>一</main>\n}\n`).found).not.toContain("icp/require-filing-number");
  });

  it("may hold what is missing", () => {
    expect(lint(`<main>一</main>\n@if (isCN) {\n  <app-footer />\n}\n`).found).toEqual([]);
    expect(lint(`<main>\n  <h1>一</h1>\n</main>\n`).found).toEqual(["icp/require-filing-number"]);
  });

  it("is kept by fixes", () => {
    const text = (href: string): string =>
      `@if (loaded) {\n  <footer style="text-align: center">${organization} <a href="${href}">${number}</a></footer>\n}\n`;
    expect(lint(text("#")).output).toBe(text(portal));
  });
});

describe("an inline template that a processor takes out of its file", () => {
  it("is left to that file", () => {
    const text = `<footer>${number}</footer>`;
    expect(lint(text, "src/app/app.component.ts/0_inline-template.component.html").found).toEqual([]);
  });
});

describe("whatever stands in a template", () => {
  const pieces = [
    "@if (a) {",
    "} @else {",
    "}",
    "{",
    "\n",
    " ",
    "<p>",
    "</p>",
    "@for (x of y; track x) {",
    "{{ z }}",
    "@",
    "一",
  ];
  it("has every node in the file, and blocks of the same length", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        const text = parts.join("");
        for (const node of walk(read(text).roots)) {
          expect(node.range[0] >= 0 && node.range[0] <= node.range[1] && node.range[1] <= text.length).toBe(true);
          if (node.kind === "text" && node.content.range()) {
            expect(text.slice(...node.content.range()!)).toBe(node.content.text);
          }
        }
      }),
    );
  });
});
