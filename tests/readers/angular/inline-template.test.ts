import * as typescriptParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import icp from "../../../src/index.ts";
import { checkPage, outline, read } from "../jsx/outline.ts";

const number = "京ICP备16023847号-2";
const organization = "星河科技有限公司";
const portal = "https://beian.miit.gov.cn/";

/** A component with its template and its class's body. */
function component(template: string, body = "", options = ""): string {
  return `@Component({\n  selector: "app-footer",\n  template: \`${template}\`,\n${options}})\nexport class FooterComponent {\n${body}}\n`;
}

function lint(code: string): { readonly found: readonly string[]; readonly output: string; readonly left: number } {
  const config: Linter.Config = {
    files: ["**/*.ts"],
    plugins: { icp },
    rules: { "icp/link-to-miit": "error", "icp/organization-before-number": "error", "icp/filing-centered": "error" },
    settings: { icp: { organization, portal } },
    languageOptions: { parser: typescriptParser },
  };
  const options = { filename: "src/app/footer.component.ts" };
  const linter = new Linter();
  const fixed = linter.verifyAndFix(code, config, options);
  const found = linter.verify(code, config, options).map(({ ruleId, message }) => ruleId ?? message);
  return { found, output: fixed.output, left: fixed.messages.length };
}

describe("an inline template", () => {
  const rows: [name: string, code: string, tree: string][] = [
    ["interpolation of a field", component("<p>{{ icp }}</p>", `  icp = "${number}";\n`), `<p>{number: ${number}}</p>`],
    [
      "a field that is written",
      component("<p>{{ icp }}</p>", `  icp = "x";\n  f() { this.icp = "y"; }\n`),
      "<p>{number: ?}</p>",
    ],
    ["an input", component("<p>{{ icp }}</p>", `  @Input() icp = "x";\n`), "<p>{number: ?}</p>"],
    ["a signal", component("<p>{{ icp() }}</p>", `  icp = signal("x");\n`), "<p>{x}</p>"],
    ["a path", component("<p>{{ site.icp }}</p>", `  site = { icp: "x" };\n`), "<p>{number: x}</p>"],
    [
      "a bound attribute",
      component(`<a [href]="url">x</a>`, `  url = "${portal}";\n`),
      `<a [href]=code href="${portal}">x</a>`,
    ],
    ["an attribute with interpolation", component(`<a href="{{ url }}">x</a>`, `  url = "y";\n`), `<a href="y">x</a>`],
    ["a condition", component(`<p *ngIf="x">y</p>`), "{if <p *ngif=code>y</p> | if }"],
  ];
  it.each(rows)("%s", (_, code, tree) => {
    const page = read(code);
    checkPage(page);
    expect(outline(page.roots)).toBe(tree);
  });

  it("is judged and written back", () => {
    const code = (markup: string): string => component(`\n  <footer>\n    ${markup}\n  </footer>\n`);
    const wrong = code(`<a href="#">${number}</a> <span>${organization}</span>`);
    expect(lint(wrong)).toEqual({
      found: ["icp/link-to-miit", "icp/organization-before-number"],
      output: code(`<span>${organization}</span> <a href="${portal}">${number}</a>`),
      left: 0,
    });
  });

  it("is styled by the decorator's style sheets", () => {
    const markup = `<footer class="f"><p>${organization} <a href="${portal}">${number}</a></p></footer>`;
    const styled = (css: string): string => component(markup, "", `  styles: [\`${css}\`],\n`);
    expect(lint(styled(".f { text-align: center }")).found).toEqual([]);
    expect(lint(styled(".f { text-align: right }")).found).toEqual(["icp/filing-centered"]);
  });
});
