import { Linter } from "eslint";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import icp from "../../../src/index.ts";
import { checkPage, outline, read } from "./outline.ts";

const number = "京ICP备16023847号-2";
const organization = "星河科技有限公司";
const portal = "http://www.miibeian.gov.cn";

const cases: readonly { readonly name: string; readonly code: string; readonly tree: string }[] = [
  {
    name: "Vue 3: props, a list of children, a string for the only child",
    code: `import { h } from "vue";\nexport default { render() { return h("footer", { class: "x", style: { color: "red" } }, ["甲", h("a", { href: "${portal}" }, "${number}")]); } };`,
    tree: `<footer class="x" style="color: red">{甲<a href="${portal}">{${number}}</a>}</footer>`,
  },
  {
    name: "children in the place of the props",
    code: `import { h } from "vue";\nexport const A = { render: () => h("p", ["甲", h("b", "乙")]) };`,
    tree: `<p>{甲<b>{乙}</b>}</p>`,
  },
  {
    name: "what may be props or children is both",
    code: `import { h } from "vue";\nexport const A = { render: () => h("p", more) };`,
    tree: `<p ...>{?}</p>`,
  },
  {
    name: "React: children one after the other",
    code: `import React from "react";\nexport const Footer = () => React.createElement("footer", { className: "x" }, "甲", React.createElement("br"), icp);`,
    tree: `<footer class="x">{甲}{<br></br>}{number: ?}</footer>`,
  },
  {
    name: "compiled JSX",
    code: `import { jsx as _jsx, jsxs as _jsxs, Fragment as _Fragment } from "react/jsx-runtime";\nexport const Footer = () => _jsxs(_Fragment, { children: [_jsx("p", { children: "甲" }, "key"), _jsx("i", rest)] });`,
    tree: `{<p>{甲}</p><i ...>{?}</i>}`,
  },
  {
    name: "Vue 2: the argument of render, and its props object",
    code: `export default { render(h) { return h("a", { attrs: { href: "${portal}" }, class: "x", on: { click: go } }, "甲"); } };`,
    tree: `<a class="x" href="${portal}">{甲}</a>`,
  },
  {
    name: "Vue 2: what sets the content otherwise is unknown",
    code: `export default { render: (h) => h("p", { domProps: { innerHTML: text } }) };`,
    tree: `{?}`,
  },
  {
    name: "components of a library and of this file",
    code: `import { h } from "vue";\nimport { RouterLink } from "vue-router";\nconst Own = () => h("p", "乙");\nexport const A = { render: () => h("div", [h(RouterLink, { to: "/" }, "甲"), h(Own)]) };`,
    tree: `{if <p>{乙}</p> | if <div>{<a href="/">{甲}</a>{Own: ?}}</div>}`,
  },
  {
    name: "functions of that name that are someone else's",
    code: `const h = (tag, text) => make(tag, text);\nexport const a = () => h("footer", "${number}");`,
    tree: `{?}`,
  },
  {
    name: "elements of the document are no markup",
    code: `const footer = document.createElement("footer");\nfooter.textContent = "${number}";`,
    tree: "",
  },
];

describe("render functions", () => {
  for (const { name, code, tree } of cases) {
    it(name, () => {
      // Scripts that say nothing of filings are not walked.
      const page = read(`${code}\n// 备案\n`);
      expect(outline(page.roots)).toBe(tree);
      checkPage(page);
    });
  }

  const configs: Linter.Config[] = [
    { languageOptions: { ecmaVersion: "latest", sourceType: "module" } },
    ...icp.configs.recommended,
    { settings: { icp: { organization } } },
  ];
  const footer = (address: string, text = number): string =>
    `import { h } from "vue";\n\nexport default () => h("footer", { style: { textAlign: "center" } }, ["${organization} ", h("a", { href: "${address}" }, "${text}")]);\n`;

  it("a wrong address and a wrong number are rewritten in their strings", () => {
    const linter = new Linter();
    const filename = "src/components/SiteFooter.jsx";
    expect(linter.verify(footer(portal), configs, { filename })).toEqual([]);
    for (const wrong of [footer("https://example.com/"), footer(portal, number.replace("备", "備"))]) {
      expect(linter.verify(wrong, configs, { filename })).toHaveLength(1);
      expect(linter.verifyAndFix(wrong, configs, { filename }).output).toBe(footer(portal));
    }
  });

  it("no markup is written around a string", () => {
    const code = `import { h } from "vue";\n\nexport default () => h("footer", "${organization} ${number}");\n`;
    const linter = new Linter();
    const filename = "src/components/SiteFooter.jsx";
    expect(linter.verify(code, configs, { filename }).map(({ ruleId }) => ruleId)).toContain("icp/link-to-miit");
    expect(linter.verifyAndFix(code, configs, { filename }).output).toBe(code);
  });

  it("any calls are read without throwing, with ranges that slice right", () => {
    const { call } = fc.letrec<{ call: string; child: string }>((tie) => ({
      child: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(`"${number}"`, "icp", "null", "[]", "() => x", "{ a: 1 }"),
        tie("call"),
      ),
      call: fc
        .tuple(
          fc.constantFrom("h", "React.createElement", "_jsx", "createVNode", "document.createElement", "own"),
          fc.constantFrom('"footer"', '"a"', "Own", "Fragment", "tag"),
          fc.constantFrom("null", "{}", '{ href: "x", ...y }', "p", '{ attrs: { href: "x" } }', "{ children: [z] }"),
          fc.array(tie("child"), { maxLength: 3 }),
        )
        .map(([name, tag, props, children]) => `${name}(${[tag, props, ...children].join(", ")})`),
    }));
    fc.assert(
      fc.property(call, (shown) => {
        const code = `const own = (tag, p) => h(tag, p);\nconst Own = () => h("p", "${number}");\nexport default () => ${shown};\n`;
        checkPage(read(code));
      }),
      { numRuns: 200 },
    );
  });
});
