import * as typescriptParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import * as vueParser from "vue-eslint-parser";
import icp from "../../../src/index.ts";
import { component } from "./reading.ts";

const number = "京ICP备16023847号-2";
const organization = "星河科技有限公司";
const portal = "http://www.miibeian.gov.cn";
const link = `<a href="${portal}">${number}</a>`;

const configs: Linter.Config[] = [
  {
    files: ["**/*.vue"],
    languageOptions: {
      parser: vueParser,
      parserOptions: { parser: { ts: typescriptParser, tsx: typescriptParser }, ecmaFeatures: { jsx: true } },
    },
  },
  ...icp.configs.recommended,
  { settings: { icp: { organization } } },
];

interface Linted {
  readonly found: readonly (string | null)[];
  readonly output: string;
  readonly left: readonly (string | null)[];
}

function lint(code: string, filename = "src/components/SiteFooter.vue"): Linted {
  const linter = new Linter();
  const fixed = linter.verifyAndFix(code, configs, { filename });
  const named = (messages: readonly Linter.LintMessage[]): string[] =>
    messages.map(({ ruleId, message }) => ruleId?.replace("icp/", "") ?? message);
  return {
    found: named(linter.verify(code, configs, { filename })),
    output: fixed.output,
    left: named(fixed.messages),
  };
}

describe("through ESLint", () => {
  it("reports where the template has it, in lines and columns", () => {
    const code = component(`<footer>\r\n    ${organization} ${number}\r\n  </footer>`, "const a = 1;");
    const [message] = new Linter().verify(`\uFEFF${code}`, configs, { filename: "Footer.vue" });
    expect(message).toMatchObject({ ruleId: "icp/link-to-miit", line: 7, column: 14, endLine: 7, endColumn: 30 });
  });

  it("keeps the byte order mark and the line ends", () => {
    const code = (content: string): string =>
      `\uFEFF${component(`<footer>\r\n    ${content}\r\n  </footer>`).replaceAll(/\r?\n/gu, "\r\n")}`;
    const { output, left } = lint(code(`${organization} ${number}`));
    expect([output, left]).toEqual([code(`${organization} ${link}`), []]);
  });

  it("a component without a script, and one whose script comes last", () => {
    const template = (content: string): string => component(`<footer>${organization} ${content}</footer>`);
    expect(lint(template(number)).output).toBe(template(link));
    const last = (content: string): string => `${template(content)}<script>\nexport default {};\n</script>\n`;
    expect(lint(last(number)).output).toBe(last(link));
  });

  it("a constant of the script is linked in the template, and repaired in the script", () => {
    const code = (content: string, icpNumber: string): string =>
      component(`<footer>${organization} ${content}</footer>`, `const icp = ref("${icpNumber}");`);
    const { found, output, left } = lint(code("{{ icp }}", "京icp备16023847号-2"));
    expect(found).toEqual(["link-to-miit", "number-format"]);
    expect(output).toBe(code(`<a href="${portal}">{{ icp }}</a>`, number));
    expect(left).toEqual([]);
  });

  it("a list that is drawn by v-for is found and left alone", () => {
    const code = component(
      `<footer>${organization} <a v-for="l in links" :key="l.url" :href="l.url">{{ l.label }}</a></footer>`,
      `const links = [{ label: "关于", url: "/" }, { label: "${number}", url: "https://example.com/" }];`,
    );
    const { found, output } = lint(code);
    expect(found).toEqual(["link-to-miit"]);
    expect(output).toBe(code);
  });

  it("nothing is written between the members of a chain of conditions", () => {
    const code = (one: string, other: string): string =>
      component(`<footer>${one}\n    <span v-else>${other}</span>\n  </footer>`);
    const { output, left } = lint(code(`<a v-if="cn" href="${portal}">${number}</a>`, number));
    expect(output).toBe(
      code(
        `<a v-if="cn" href="${portal}">${organization} ${number}</a>`,
        `${organization} <a href="${portal}">${number}</a>`,
      ),
    );
    expect(left).toEqual([]);
  });

  it("HTML that v-html sets is read and repaired in its string", () => {
    const code = (html: string): string => component(`<footer v-html="html" />`, `const html = '${html}';`);
    const { found, output, left } = lint(code(`${organization} <a href="#">${number}</a>`));
    expect([found, output, left]).toEqual([
      ["link-to-miit"],
      code(`${organization} <a href="${portal}">${number}</a>`),
      [],
    ]);
  });

  it("JSX in a script is read as JSX", () => {
    const code = (content: string): string =>
      `<script lang="tsx">\nexport default defineComponent({ setup: () => () => <footer>${organization} ${content}</footer> });\n</script>\n`;
    const { found, output, left } = lint(code(number));
    expect([found, output, left]).toEqual([["link-to-miit"], code(link), []]);
  });

  it("render functions in a script are read as what they make", () => {
    const code = (address: string): string =>
      `<script>\nimport { h } from "vue";\nexport default { render: () => h("footer", { style: "text-align: center" }, ["${organization} ", h("a", { href: "${address}" }, "${number}")]) };\n</script>\n`;
    expect(lint(code(portal)).found).toEqual([]);
    expect(lint(code("https://example.com/"))).toEqual({ found: ["link-to-miit"], output: code(portal), left: [] });
    expect(lint(code(portal).replace(/const|import.*/u, "const h = make;")).found).toEqual([]);
  });

  it("style blocks decide what they are for", () => {
    const code = (style: string, attributes = " scoped"): string =>
      `${component(`<footer class="bar">${organization} ${link}</footer>`)}<style${attributes}>\n${style}\n</style>\n`;
    expect(lint(code(".bar { display: none }")).found).toEqual(["no-hidden-filing"]);
    expect(lint(code(".bar { text-align: right }", "")).found).toEqual(["filing-centered"]);
    expect(lint(code(".bar { text-align: right }", ` lang="scss"`)).found).toEqual(["filing-centered"]);
    expect(lint(code("$a: none; .bar { display: $a }", ` lang="scss"`)).found).toEqual(["no-hidden-filing"]);
    const template = `<template>\n  <footer :class="$style.bar">${organization} ${link}</footer>\n</template>\n`;
    expect(lint(`${template}<style module>\n.bar { display: none }\n</style>\n`).found).toEqual(["no-hidden-filing"]);
    expect(lint(code(".foot ::v-deep .bar, .x :deep(.bar) { text-align: center }")).found).toEqual([]);
    for (const [style, attributes] of [
      [".bar { display: v-bind(d) }", ""],
      [".bar { display: none }", " module"],
      ["@use 'x'; .bar { @include hide; }", ` lang="scss"`],
      [".x { .bar { display: none } }", ` lang="less"`],
      [".bar\n  display none", ` lang="stylus"`],
      ["", ` src="./x.css"`],
    ] as const) {
      expect(lint(code(style, attributes)).found).toEqual([]);
    }
  });

  it("a template in another file is unknown", () => {
    const code = `<template src="./footer.html"></template>\n<script>\nconst icp = "${number}";\n</script>\n`;
    expect(lint(code).found).toEqual([]);
  });

  it("a page about filings is no footer, whatever it is called", () => {
    const code = component(`<div><p>备案号：{{ detail.icp }}</p></div>`);
    for (const name of ["views/icp/index", "views/system/beian/index", "pages/beian", "view/IcpList"]) {
      expect(lint(code, `src/${name}.vue`).found, name).toEqual([]);
    }
    for (const name of ["components/beian/index", "components/Beian", "views/components/Beian"]) {
      expect(lint(code, `src/${name}.vue`).found, name).toEqual(["link-to-miit"]);
    }
  });

  it("files without anything to say are left alone", () => {
    for (const code of [
      "",
      "<template></template>",
      "<script>\nconst icp = 1;\n</script>",
      "<template><p>备案</p></template>",
    ]) {
      expect(lint(code).found).toEqual([]);
    }
  });
});

describe("suppression", () => {
  it("a comment in the script holds from there to the file's end", () => {
    const code = component(`<footer>${number}</footer>`, `/* eslint-disable icp/link-to-miit */`);
    expect(lint(code).found).toEqual(["organization-before-number"]);
  });
});
