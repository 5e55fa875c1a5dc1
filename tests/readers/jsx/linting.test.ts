import * as typescriptParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import icp from "../../../src/index.ts";

const number = "京ICP备16023847号-2";
const organization = "星河科技有限公司";
const portal = "http://www.miibeian.gov.cn";

const config: Linter.Config = {
  files: ["**/*.tsx"],
  plugins: { icp },
  rules: { "icp/link-to-miit": "error", "icp/organization-before-number": "error" },
  settings: { icp: { organization } },
  languageOptions: { parser: typescriptParser, parserOptions: { ecmaFeatures: { jsx: true } } },
};

function lint(code: string): {
  readonly found: (string | null)[];
  readonly output: string;
  readonly left: (string | null)[];
} {
  const linter = new Linter();
  const options = { filename: "src/Footer.tsx" };
  const fixed = linter.verifyAndFix(code, [config], options);
  return {
    found: linter.verify(code, [config], options).map(({ ruleId }) => ruleId),
    output: fixed.output,
    left: fixed.messages.map(({ ruleId }) => ruleId),
  };
}

describe("through ESLint", () => {
  it("a component that is used twice has its defect once", () => {
    const code = (href: string): string =>
      `const Beian = () => <a href="${href}">${number}</a>;\nexport const Footer = ({ m }) => m ? <footer>${organization} <Beian /></footer> : <p>${organization}<Beian /></p>;`;
    expect(lint(code("#"))).toEqual({ found: ["icp/link-to-miit"], output: code(portal), left: [] });
  });

  it("a name is inserted once, even right behind other words", () => {
    const code = (label: string): string =>
      `const LINKS = [{ label: "关于", url: "/about" }, { label: "${label}", url: "${portal}" }];\nexport default () => <footer>{LINKS.map((l) => <a key={l.url} href={l.url}>{l.label}</a>)}</footer>;`;
    // The list may serve more than this footer.
    expect(lint(code(number))).toEqual({
      found: ["icp/organization-before-number"],
      output: code(number),
      left: ["icp/organization-before-number"],
    });
    const markup = (name: string): string =>
      `export default () => (\n  <footer>\n    <a href="/">关于</a>\n    ${name}<a href="${portal}">${number}</a>\n  </footer>\n);\n`;
    expect(lint(markup("")).output).toBe(markup(`{" "}${organization} `));
    expect(lint(markup("")).left).toEqual([]);
  });

  it("DefaultFooter draws its links above the copyright (3), and the copyright holds no link (4)", () => {
    const code = (href: string): string =>
      `import { DefaultFooter } from "@ant-design/pro-components";\nexport default () => <DefaultFooter copyright="${organization}" links={[{ key: "icp", title: "${number}", href: "${href}" }]} />;`;
    const { found, output, left } = lint(code("https://www.beian.gov.cn/"));
    expect(found).toEqual(["icp/organization-before-number", "icp/link-to-miit"]);
    expect(output).toBe(code(portal));
    expect(left).toEqual(["icp/organization-before-number"]);
    const inCopyright = `import { DefaultFooter } from "@ant-design/pro-components";\nexport default () => <DefaultFooter copyright="${organization} ${number}" />;`;
    expect(lint(inCopyright)).toEqual({ found: ["icp/link-to-miit"], output: inCopyright, left: ["icp/link-to-miit"] });
  });

  it("an address that a prop or a constant gives is found and left to its place", () => {
    const code = `const L = ({ href, children }) => <a href={href}>{children}</a>;\nexport default () => <footer>${organization} <L href="javascript:;">${number}</L></footer>;`;
    expect(lint(code)).toEqual({ found: ["icp/link-to-miit"], output: code, left: ["icp/link-to-miit"] });
  });

  it("files without anything to say are left alone", () => {
    for (const code of ["", "const icp = 1;", `const a: Array<string> = ["备案"];`, "export default () => <p>x</p>;"]) {
      expect(lint(code).found).toEqual([]);
    }
  });
});
