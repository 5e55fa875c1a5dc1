import * as typescriptParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import icp from "../../../src/index.ts";
import type { Element, Page, TextChange } from "../../../src/page/page.ts";
import { attributeText, walk } from "../../../src/page/tree.ts";
import { checkPage, read } from "../jsx/outline.ts";
import { outline, readHtml } from "./reading.ts";

const number = "京ICP备16023847号-2";
const organization = "星河科技有限公司";
const portal = "https://beian.miit.gov.cn/";
const right = `${organization} <a href="${portal}">${number}</a>`;

function lint(code: string): { readonly found: readonly string[]; readonly output: string; readonly left: number } {
  const config: Linter.Config = {
    files: ["**/*.ts"],
    plugins: { icp },
    rules: { "icp/link-to-miit": "error", "icp/organization-before-number": "error", "icp/number-format": "error" },
    settings: { icp: { organization, portal } },
    languageOptions: { parser: typescriptParser },
  };
  const linter = new Linter();
  const options = { filename: "src/footer.ts" };
  const fixed = linter.verifyAndFix(code, config, options);
  const found = linter.verify(code, config, options).map((message) => {
    const start = offsetOf(code, message.line, message.column);
    const end = offsetOf(code, message.endLine ?? 0, message.endColumn ?? 0);
    return `${message.ruleId ?? message.message}: ${code.slice(start, end)}`;
  });
  return { found, output: fixed.output, left: fixed.messages.length };
}

function offsetOf(code: string, line: number, column: number): number {
  return (
    code
      .split("\n")
      .slice(0, line - 1)
      .join("\n").length +
    (line > 1 ? 1 : 0) +
    column -
    1
  );
}

describe("HTML in a string", () => {
  const rows: [code: string, found: string[], output: string][] = [
    [`footer.innerHTML = '${right}';`, [], `footer.innerHTML = '${right}';`],
    [
      `footer.innerHTML = "<a href='#'>${number}</a> ${organization}";`,
      [`icp/link-to-miit: href='#'`, `icp/organization-before-number: ${number}`],
      `footer.innerHTML = "${organization} <a href='${portal}'>${number}</a>";`,
    ],
    [
      `document.write('<div class="footer">' + '${organization} ' + '${number}' + '</div>');`,
      [`icp/link-to-miit: ${number}`],
      `document.write('<div class="footer">' + '${organization} ' + '<a href="${portal}">${number}</a>' + '</div>');`,
    ],
    [
      `footer.innerHTML = "<p class=\\"footer\\">${organization} ${number}</p>";`,
      [`icp/link-to-miit: ${number}`],
      `footer.innerHTML = "<p class=\\"footer\\">${organization} <a href=\\"${portal}\\">${number}</a></p>";`,
    ],
    [
      `const year = 2020;\nfooter.innerHTML = \`<p>\${year} \${who} <a href="">${number}</a></p>\`;`,
      [`icp/link-to-miit: href=""`],
      `const year = 2020;\nfooter.innerHTML = \`<p>\${year} \${who} <a href="${portal}">${number}</a></p>\`;`,
    ],
    [
      `const html = '<p>${right.replace("ICP", "icp")}</p>';\nfooter.insertAdjacentHTML("beforeend", html);`,
      [`icp/number-format: ${number.replace("ICP", "icp")}`],
      `const html = '<p>${right}</p>';\nfooter.insertAdjacentHTML("beforeend", html);`,
    ],
    [
      `class Foot extends LitElement {\n  render() {\n    return html\`<footer>\${this.org} <a href="#" class=\${this.css}>${number}</a></footer>\`;\n  }\n}`,
      [`icp/link-to-miit: href="#"`],
      `class Foot extends LitElement {\n  render() {\n    return html\`<footer>\${this.org} <a href="${portal}" class=\${this.css}>${number}</a></footer>\`;\n  }\n}`,
    ],
    // An address, a name or the whole of it may be right where it comes from.
    [
      `footer.innerHTML = \`<a href="\${url}">\${number}</a>\`;`,
      [],
      `footer.innerHTML = \`<a href="\${url}">\${number}</a>\`;`,
    ],
    [
      `footer.innerHTML = \`\${who} <a href="\${url}">${number}</a>\`;`,
      [],
      `footer.innerHTML = \`\${who} <a href="\${url}">${number}</a>\`;`,
    ],
    // The first footer is right, the second isn't.
    [
      `footer.innerHTML = isCN ? '${right}' : '${organization} ${number}';`,
      [`icp/link-to-miit: ${number}`],
      `footer.innerHTML = isCN ? '${right}' : '${right}';`,
    ],
  ];
  it.each(rows)("%s", (code, found, output) => {
    expect(lint(code)).toEqual({ found, output, left: 0 });
  });

  it("is found in each part of a template, and only what stands there is written around", () => {
    const code = (inner: string): string =>
      `const icp = "${number}";\nfooter.innerHTML = '<div class="footer">${organization} ' + ${inner} + '</div>';`;
    const { found, output } = lint(code("icp"));
    expect(found).toEqual([`icp/link-to-miit: ${number}`]);
    // The constant may serve elsewhere.
    expect(output).toBe(code("icp"));
  });

  it("in Windows' line ends", () => {
    const code = `footer.innerHTML = \`\r\n  <p>${organization}\r\n  <a href="#">${number}</a></p>\r\n\`;`;
    expect(lint(code).output).toBe(code.replace("#", portal));
  });

  it("dangerouslySetInnerHTML", () => {
    const page = read(`export const F = () => <p dangerouslySetInnerHTML={{ __html: '<b title="x">一&amp;</b>' }} />;`);
    checkPage(page);
    expect(outline(page.roots)).toBe(`p(b("一&"))`);
  });
});

const strings = {
  single: (text: string) => `'${escaped(text).replaceAll("'", "\\'")}'`,
  double: (text: string) => `"${escaped(text).replaceAll('"', '\\"')}"`,
  template: (text: string) => `\`${escaped(text).replaceAll("`", "\\`").replaceAll("$", "\\$")}\``,
  joined: (text: string) => `'${[...text].map((char) => escaped(char).replaceAll("'", "\\'")).join("' + '")}'`,
};

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
}

function firstLink(page: Page): Element {
  const link = [...walk(page.roots)].find((node) => node.kind === "element" && node.name === "a");
  if (link?.kind !== "element") throw new Error("No <a>");
  return link;
}

function applied(text: string, change: TextChange): string {
  return text.slice(0, change.range[0]) + change.text + text.slice(change.range[1]);
}

describe("any HTML in any string", () => {
  const pieces = fc.constantFrom(
    ...["<p>", "</p>", "<b class='x'>", "</b>", "<!-- c -->", "&amp;", "&nbsp;", "<br>", "<table>", "<td>", "\n", "\t"],
    ...["'", '"', "`", "${", "\\", "一", "🙂", "<a href=y>", "</a>", "<", ">", "\u2028"],
  );
  const html = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(""));
  const quoting = fc.constantFrom<keyof typeof strings>("single", "double", "template", "joined");

  it("has the nodes that it has in a file", () => {
    fc.assert(
      fc.property(html, quoting, (text, quote) => {
        const inside = `<div><!---->${text}`;
        const page = read(`footer.innerHTML = ${strings[quote](inside)}; // </`);
        checkPage(page);
        expect(outline(page.roots)).toBe(outline(readHtml(inside).roots));
      }),
    );
  });

  it("is changed as it is in a file", () => {
    fc.assert(
      fc.property(html, quoting, fc.string({ unit: "grapheme" }), (text, quote, value) => {
        const clean = value.replaceAll(/[\0\r{}%$\uFDEE\uFDEF]/gu, "");
        const inside = `<div><a href="x" id=y>一</a>${text}`;
        const code = `footer.innerHTML = ${strings[quote](inside)}; // </`;
        const page = read(code);
        const link = firstLink(page);
        const change = page.writerOf(link).setAttribute(link, "href", clean);
        if (change === null) throw new Error("No change");
        const changed = read(applied(code, change));
        expect(attributeText(firstLink(changed), "href")).toBe(clean);
        expect(outline(changed.roots)).toBe(outline(page.roots));
      }),
    );
  });
});
