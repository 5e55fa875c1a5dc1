import { runCases, vueComponent } from "./cases.ts";

const settings = { organization: "星河科技有限公司", filingNumber: "京ICP备16023847号-2" };
const portal = "http://www.miibeian.gov.cn";
const none = { none: "a component is no whole page" };
const line = `星河科技有限公司 <a href="${portal}">京ICP备16023847号-2</a>`;

/** A whole document around `body`. */
function page(body: string): string {
  return `<!doctype html>\n<html>\n  <head><title>星河</title></head>\n  ${body}\n</html>\n`;
}

runCases("require-filing-number", [
  {
    name: "a filing",
    settings,
    columns: { html: page(`<body>\n<main>星河</main>\n<footer>${line}</footer></body>`), jsx: none, vue: none },
  },
  {
    name: "a licence",
    settings,
    columns: { html: page("<body><footer>京ICP证030173号</footer></body>"), jsx: none, vue: none },
  },
  { name: "no homepage", settings, file: "about", columns: { html: page("<body>星河</body>"), jsx: none, vue: none } },
  {
    name: "a shell",
    settings,
    unknown: /script/u,
    columns: { html: page(`<body><div id="app"></div><script src="a.js"></script></body>`), jsx: none, vue: none },
  },
  {
    name: "a custom element",
    settings,
    unknown: /elsewhere/u,
    columns: { html: page("<body>星河<site-footer></site-footer></body>"), jsx: none, vue: none },
  },
  {
    name: "a template tag",
    settings,
    unknown: /./u,
    columns: { html: page("<body>星河 {{ footer }}</body>"), jsx: none, vue: none },
  },
  {
    name: "an include",
    settings,
    unknown: /./u,
    columns: {
      html: page(`<body>星河<!--#include file="footer.html" --></body>`),
      svelte: { none: "nothing includes files" },
      astro: { none: "nothing includes files" },
      jsx: none,
      vue: none,
    },
  },
  {
    name: "a component",
    settings: { ...settings, homepages: ["**/index.*"] },
    unknown: /elsewhere|another/u,
    columns: {
      html: { none: "see custom elements" },
      svelte: { none: "see below" },
      astro: { none: "see below" },
      jsx: "export default () => <div><main>星河</main><Footer /></div>;",
      vue: vueComponent("<div><main>星河</main><SiteFooter /></div>"),
    },
  },
  {
    name: "a component of a framework's homepage",
    settings: { ...settings, homepages: ["src/**/*.{svelte,astro}"] },
    unknown: /elsewhere|another/u,
    columns: {
      html: { none: "see custom elements" },
      svelte: "<main>星河</main><SiteFooter />",
      astro: "<main>星河</main><SiteFooter />",
      jsx: none,
      vue: none,
    },
  },
  {
    name: "an application that shows that it is loading",
    settings,
    unknown: /script may fill <div id="root">/u,
    columns: {
      html: page(
        `<body><div id="root"><div class="spin">正在加载资源</div></div><script src="/umi.js"></script></body>`,
      ),
      jsx: none,
      vue: none,
    },
  },
  {
    name: "a script that may lead elsewhere",
    settings,
    unknown: /lead to another page/u,
    columns: {
      html: page(`<body><p>正在跳转</p><script>location.href = "/zh/"</script></body>`),
      jsx: none,
      vue: none,
    },
  },
  {
    name: "a sentence that speaks of a number",
    settings,
    unknown: /speaks of a number/u,
    columns: { html: page("<body><p>我们于去年取得京ICP备16023847号，特此说明。</p></body>"), jsx: none, vue: none },
  },
  {
    name: "a number at the end of an article that is all of the page",
    settings,
    unknown: /speaks of a number/u,
    columns: {
      html: page("<body><article><h1>星河</h1><p>京ICP备16023847号</p></article></body>"),
      jsx: none,
      vue: none,
    },
  },
  {
    name: "an article that speaks of a number",
    settings: {},
    errors: [{ messageId: "missing", data: { portal } }],
    columns: {
      html: page(
        "«<body>»<article><p>备案号京ICP备16023847号</p><p>望远镜</p><p>天文台</p><p>星图</p></article></body>",
      ),
      jsx: none,
      vue: none,
    },
  },
  {
    name: "a counter in noscript is no part of the page",
    settings,
    errors: [{ messageId: "missing", data: { portal } }],
    columns: {
      html: {
        code: page(
          `«<body>»\n    <noscript><iframe src="https://example.com/"></iframe></noscript>\n    <main>星河</main>\n  </body>`,
        ),
        output: page(
          `<body>\n    <noscript><iframe src="https://example.com/"></iframe></noscript>\n    <main>星河</main>\n    <footer style="text-align: center">${line}</footer>\n  </body>`,
        ),
      },
      jsx: none,
      vue: none,
    },
  },
  {
    name: "a link to MIIT with nothing in it",
    settings,
    errors: [{ messageId: "emptyLink" }],
    columns: {
      html: {
        code: page(
          `<body><main>星河</main><footer>星河科技有限公司 «<a href="https://beian.miit.gov.cn/"></a>»</footer></body>`,
        ),
        output: page(
          `<body><main>星河</main><footer>星河科技有限公司 <a href="https://beian.miit.gov.cn/">京ICP备16023847号-2</a></footer></body>`,
        ),
      },
      jsx: none,
      vue: none,
    },
  },
  {
    name: "nothing: a new footer",
    settings,
    errors: [{ messageId: "missing", data: { portal } }],
    columns: {
      html: {
        code: page('«<body>»\n    <main>星河</main>\n    <script src="a.js"></script>\n  </body>'),
        output: page(
          `<body>\n    <main>星河</main>\n    <footer style="text-align: center">${line}</footer>\n    <script src="a.js"></script>\n  </body>`,
        ),
      },
      jsx: none,
      vue: none,
    },
  },
  {
    name: "a footer without it",
    settings,
    errors: [{ messageId: "missing", data: { portal } }],
    columns: {
      html: {
        code: page("<body>\n    <main>星河</main>\n    «<footer>»\n      <p>© 2024</p>\n    </footer>\n  </body>"),
        output: page(
          `<body>\n    <main>星河</main>\n    <footer>\n      <p>© 2024</p>\n      <div style="text-align: center">${line}</div>\n    </footer>\n  </body>`,
        ),
      },
      jsx: none,
      vue: none,
    },
  },
  {
    name: "a component that the settings name as homepage",
    settings: { ...settings, homepages: ["index.jsx", "index.tsx", "index.vue"] },
    errors: [{ messageId: "missing", data: { portal } }],
    columns: {
      html: { none: "see above" },
      svelte: { none: "the framework's own homepages are held to it anyway" },
      astro: { none: "the framework's own homepages are held to it anyway" },
      jsx: {
        code: `export default () => (\n  «<div>»\n    <main>星河</main>\n  </div>\n);\n`,
        output: `export default () => (\n  <div>\n    <main>星河</main>\n    <footer style={{ textAlign: "center" }}>${line}</footer>\n  </div>\n);\n`,
      },
      vue: {
        code: vueComponent("«<div>»\n    <main>星河</main>\n  </div>"),
        output: vueComponent(
          `<div>\n    <main>星河</main>\n    <footer style="text-align: center">${line}</footer>\n  </div>`,
        ),
      },
    },
  },
  {
    name: "a hidden footer: a new one",
    settings,
    errors: [{ messageId: "missing", data: { portal } }],
    columns: {
      html: {
        code: page("<body>\n    <main>星河</main>\n    «<footer hidden>»© 2024</footer>\n  </body>"),
        output: page(
          `<body>\n    <main>星河</main>\n    <footer hidden>© 2024</footer>\n    <footer style="text-align: center">${line}</footer>\n  </body>`,
        ),
      },
      jsx: none,
      vue: none,
    },
  },
  {
    name: "a body whose children stand in a row",
    settings,
    errors: [{ messageId: "missing", data: { portal } }],
    columns: {
      html: {
        code: page('«<body style="display: flex">»<main>星河</main><aside>望远镜</aside></body>'),
        output: null,
      },
      jsx: none,
      vue: none,
    },
  },
]);
