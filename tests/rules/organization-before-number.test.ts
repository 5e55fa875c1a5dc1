import { both, type Column, type Columns, runCases, vueComponent } from "./cases.ts";

const number = "京ICP备16023847号-2";
const organization = "星河科技有限公司";
const link = `<a href="https://beian.miit.gov.cn/">${number}</a>`;
const marked = `<a href="https://beian.miit.gov.cn/">«${number}»</a>`;
const settings = { organization };

/** The same markup in every syntax, with what a suggestion makes of it and no fix. */
function suggested(code: string, suggestion: string): Columns {
  const jsx = (content: string): string => `export const Footer = () => ${content};\n`;
  const column = (wrap: (content: string) => string): Column => {
    return { code: wrap(code), output: null, suggestion: wrap(suggestion) };
  };
  return { html: column((content) => content), jsx: column(jsx), vue: column((content) => vueComponent(content)) };
}

runCases("organization-before-number", [
  { name: "the name before the number", settings, columns: both(`<footer>${organization} ${link}</footer>`) },
  {
    name: "the name in the link",
    settings,
    columns: both(`<footer><a href="https://beian.miit.gov.cn/">${organization} ${number}</a></footer>`),
  },
  {
    name: "the name on the line above",
    settings,
    columns: both(`<footer><p>© 2024 ${organization}</p><p>${link}</p></footer>`),
  },
  ...["flex flex-row-reverse justify-center", "flex flex-col-reverse", "grid [direction:rtl]"].map((names) => ({
    name: `a row that is shown in another order: ${names}`,
    settings,
    unknown: /another order/u,
    columns: both(`<footer class="${names}">${link}<span>${organization}</span></footer>`),
  })),
  {
    name: "an item that is shown first",
    settings,
    unknown: /another order/u,
    columns: both(`<footer class="flex">${link}<span class="order-first">${organization}</span></footer>`),
  },
  { name: "any owner, without settings", columns: both(`<footer>© 2024 李雷 ${link}</footer>`) },
  { name: "a brand, without settings", columns: both(`<footer>Xinghe | ${link}</footer>`) },
  {
    name: "an expression that may name the owner",
    settings,
    unknown: /expression/u,
    columns: {
      html: `<footer>{{ company }} ${link}</footer>`,
      jsx: `export const Footer = ({ company }) => <footer>{company} ${link}</footer>;`,
      vue: vueComponent(`<footer>{{ company }} ${link}</footer>`),
    },
  },
  {
    name: "a component that holds only the link",
    settings,
    unknown: /another file/u,
    file: "Beian",
    columns: {
      html: { none: "a partial is not told from a page" },
      svelte: link,
      astro: link,
      jsx: `export const Beian = () => ${link};`,
      vue: vueComponent(link),
    },
  },
  {
    name: "nothing before the number",
    settings,
    errors: [{ messageId: "missing", data: { number, organization } }],
    columns: both(`<footer>${marked}</footer>`, `<footer>${organization} ${link}</footer>`),
  },
  {
    name: "only a label, a year and a credit",
    settings,
    errors: [{ messageId: "missing", data: { number, organization } }],
    columns: both(
      `<footer><p>© 2024 Powered by Hexo</p><p>备案号：${marked}</p></footer>`,
      `<footer><p>© 2024 Powered by Hexo</p><p>${organization} 备案号：${link}</p></footer>`,
    ),
  },
  {
    name: "no owner at all, without settings",
    errors: [{ messageId: "missingAny", data: { number } }],
    columns: both(`<footer>Copyright © 2024 All Rights Reserved ${marked}</footer>`, null),
  },
  {
    name: "the name after the number: the nodes swap",
    settings,
    errors: [{ messageId: "after", data: { number, organization } }],
    columns: both(
      `<footer>${marked} <span>${organization}</span></footer>`,
      `<footer><span>${organization}</span> ${link}</footer>`,
    ),
  },
  {
    name: "the name after the number in one text",
    settings,
    errors: [{ messageId: "after", data: { number, organization } }],
    columns: both(`<footer>«${number}» ${organization}</footer>`, `<footer>${organization} ${number}</footer>`),
  },
  {
    name: "the name after a label and the number: it moves before the label",
    settings,
    errors: [{ messageId: "after", data: { number, organization } }],
    columns: both(
      `<footer>备案号：${marked} | <span>© 2026 ${organization}</span></footer>`,
      `<footer><span>© 2026 ${organization}</span> | 备案号：${link}</footer>`,
    ),
  },
  {
    name: "the name after the number, on a line of the source of its own",
    settings,
    errors: [{ messageId: "after", data: { number, organization } }],
    columns: both(
      `<footer>\n    ${marked}\n    <span>${organization}</span>\n  </footer>`,
      `<footer>\n    <span>${organization}</span>\n    ${link}\n  </footer>`,
    ),
  },
  {
    name: "the name after the number, in an expression",
    settings,
    errors: [{ messageId: "after", data: { number, organization } }],
    columns: {
      html: { none: "no expressions" },
      svelte: {
        code: `<footer>{"«${number}» | ${organization}"}</footer>`,
        output: `<footer>{"${organization} | ${number}"}</footer>`,
      },
      astro: {
        code: `<footer>{"«${number}» | ${organization}"}</footer>`,
        output: `<footer>{"${organization} | ${number}"}</footer>`,
      },
      jsx: {
        code: `export const Footer = () => <footer>{"«${number}» | ${organization}"}</footer>;`,
        output: `export const Footer = () => <footer>{"${organization} | ${number}"}</footer>;`,
      },
      vue: {
        code: vueComponent(`<footer>{{ "«${number}» | ${organization}" }}</footer>`),
        output: vueComponent(`<footer>{{ "${organization} | ${number}" }}</footer>`),
      },
    },
  },
  {
    name: "the name after the number, a written space between them",
    settings,
    errors: [{ messageId: "after", data: { number, organization } }],
    columns: {
      html: { none: "no expressions" },
      svelte: {
        code: `<footer>${marked}{" "}\n<b>${organization}</b></footer>`,
        output: `<footer><b>${organization}</b>{" "}\n${link}</footer>`,
      },
      astro: {
        code: `<footer>${marked}{" "}\n<b>${organization}</b></footer>`,
        output: `<footer><b>${organization}</b>{" "}\n${link}</footer>`,
      },
      jsx: {
        code: `export const Footer = () => <footer>${marked}{" "}\n<b>${organization}</b></footer>;`,
        output: `export const Footer = () => <footer><b>${organization}</b>{" "}\n${link}</footer>;`,
      },
      vue: {
        code: vueComponent(`<footer>${marked}{{ " " }}\n<b>${organization}</b></footer>`),
        output: vueComponent(`<footer><b>${organization}</b>{{ " " }}\n${link}</footer>`),
      },
    },
  },
  {
    name: "the name after the number, in a column of its own",
    settings,
    errors: [{ messageId: "after", data: { number, organization } }],
    columns: both(
      `<footer><p><img src="a.png" />${marked}</p><p>星图</p><p>客服 ${organization} 工作日</p></footer>`,
      null,
    ),
  },
  {
    name: "nothing before a number whose link begins with an icon",
    settings,
    errors: [{ messageId: "missing", data: { number, organization } }],
    columns: both(
      `<footer><small><a href="https://beian.miit.gov.cn/"><i></i><b>备案号：«${number}»</b></a></small></footer>`,
      `<footer><small>${organization} <a href="https://beian.miit.gov.cn/"><i></i><b>备案号：${number}</b></a></small></footer>`,
    ),
  },
  {
    name: "a technical supporter is no owner",
    errors: [{ messageId: "missingAny", data: { number } }],
    columns: both(`<footer>技术支持：远山网络科技有限公司 ${marked}</footer>`, null),
  },
  {
    name: "another owner's name before the number",
    settings,
    errors: [{ messageId: "other", data: { number, organization, name: "北京远山科技有限公司" } }],
    columns: suggested(
      `<footer>© 2024 北京远山科技有限公司 ${marked}</footer>`,
      `<footer>© 2024 北京远山科技有限公司 ${organization} ${link}</footer>`,
    ),
  },
  {
    name: "the name far above, on a page that marks no footer",
    settings,
    unknown: /farther up/u,
    columns: {
      html: `<!doctype html><html><body><p>${organization}</p>${"<p>望远镜</p>".repeat(9)}<p>${link}</p></body></html>`,
      jsx: { none: "a component is no whole page" },
      vue: { none: "a component is no whole page" },
    },
  },
  {
    name: "a part of a footer, alone",
    settings,
    unknown: /another file/u,
    columns: {
      html: `<div class="footer-icp">${link}</div>`,
      jsx: `export const Filing = () => <div className="footer-icp">${link}</div>;`,
      vue: vueComponent(`<div class="footer-icp">${link}</div>`),
    },
  },
  {
    name: "an organization that needs escaping",
    settings: { organization: 'A & B <"C">{d}' },
    errors: [{ messageId: "missing", data: { number, organization: 'A & B <"C">{d}' } }],
    columns: {
      html: { code: `<footer>${marked}</footer>`, output: `<footer>A &amp; B &lt;"C"&gt;{d} ${link}</footer>` },
      svelte: {
        code: `<footer>${marked}</footer>`,
        output: `<footer>A &amp; B &lt;"C"&gt;&#123;d&#125; ${link}</footer>`,
      },
      astro: {
        code: `<footer>${marked}</footer>`,
        output: `<footer>A &amp; B &lt;"C"&gt;&#123;d&#125; ${link}</footer>`,
      },
      jsx: {
        code: `export const Footer = () => <footer>${marked}</footer>;`,
        output: `export const Footer = () => <footer>A &amp; B &lt;"C"&gt;&#123;d&#125; ${link}</footer>;`,
      },
      vue: {
        code: vueComponent(`<footer>${marked}</footer>`),
        output: vueComponent(`<footer>A &amp; B &lt;"C"&gt;{d} ${link}</footer>`),
      },
    },
  },
]);
