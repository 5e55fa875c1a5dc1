import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import icp from "../../../src/index.ts";
import { findings, fixed, link, number, organization, portal } from "./templates/linting.ts";

const footer = (content: string): string => `<footer style="text-align: center">${content}</footer>`;

function lintScript(code: string): { readonly found: string[]; readonly output: string } {
  const config: Linter.Config = {
    files: ["**/*.js"],
    plugins: { icp },
    rules: { "icp/link-to-miit": "error", "icp/organization-before-number": "error" },
    settings: { icp: { organization, portal } },
  };
  const linter = new Linter();
  const found = linter.verify(code, config, { filename: "src/footer.js" }).map(({ messageId = "" }) => messageId);
  return { found, output: linter.verifyAndFix(code, config, { filename: "src/footer.js" }).output };
}

describe("what a script writes stands in an element that isn't seen", () => {
  it.each([
    `const a = document.createElement('a'); a.href = '${portal}'; a.innerHTML = '${number}';`,
    `document.querySelector('.footer a').innerHTML = '${organization} ${number}';`,
    `document.getElementById('icp').innerHTML = '${number}';`,
    `icp.insertAdjacentHTML('beforeend', '<b>${number}</b>');`,
    `footer.innerHTML += ' ${link}';`,
    `footer.insertAdjacentHTML('beforeend', ' | ${link}');`,
  ])("%s", (code) => {
    expect(lintScript(code)).toEqual({ found: [], output: code });
  });

  it.each([
    [`x.innerHTML = '<footer>${organization} ${number}</footer>';`, "unlinked"],
    [`footer.innerHTML = '${organization} ${number}';`, "unlinked"],
    [`document.querySelector('.footer').innerHTML = '${organization} ${number}';`, "unlinked"],
    [`x.innerHTML += '<footer>${link}</footer>';`, "missing"],
    [`x.innerHTML = '${organization} <a href="#">${number}</a>';`, "deadLink"],
  ])("%s: what is certain stays", (code, messageId) => {
    expect(lintScript(code).found).toEqual([messageId]);
  });
});

describe("templates in scripts", () => {
  it.each([
    `html\`<footer>${organization} <a .href=\${x}>${number}</a></footer>\`;`,
    `html\`<footer>${organization} <\${Link} to="/x">${number}<//></footer>\`;`,
    `html\`<footer>${organization} <a href="#" .href=\${x}>${number}</a></footer>\`;`,
  ])("%s", (code) => {
    expect(lintScript(code)).toEqual({ found: [], output: code });
  });
});

describe("addresses that are set elsewhere", () => {
  it.each([
    ["index.html", `<a href="#" th:attr="href=\${site.icpUrl}">${number}</a>`],
    ["index.html", `<a href="#" th:attr="title=\${t}, href=\${site.icpUrl}">${number}</a>`],
    ["index.component.html", `<a [routerLink]="path">${number}</a>`],
  ])("%s: %s", (path, content) => {
    const code = footer(`${organization} ${content}`);
    expect(findings(path, code)).toEqual([]);
    expect(fixed(path, code)).toBe(code);
  });

  it("routerLink is the address, and no other is written beside it", () => {
    const code = footer(`${organization} <a routerLink="/about">${number}</a>`);
    expect(findings("index.component.html", code)).toEqual(["link-to-miit/wrongTarget"]);
    expect(fixed("index.component.html", code)).toBe(code);
  });
});

it("a popover after the footer isn't content", () => {
  const code = `<!doctype html><html><body>${footer(`${organization} ${link}`)}<div popover>Cookies and more</div></body></html>`;
  expect(findings("index.html", code)).toEqual([]);
});
