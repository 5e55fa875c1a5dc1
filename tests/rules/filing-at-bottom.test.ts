import { both, runCases, vueComponent } from "./cases.ts";

const number = "京ICP备16023847号-2";
const footer = `<footer>星河 ${number}</footer>`;

runCases("filing-at-bottom", [
  { name: "last", columns: both(`<div><main>星河</main>${footer}</div>`) },
  {
    name: "scripts behind it",
    columns: {
      html: `<body><main>星河</main>${footer}<script src="x.js"></script></body>`,
      jsx: { none: "no scripts" },
      vue: { none: "no scripts" },
    },
  },
  { name: "a dialog behind it", columns: both(`<div><main>星河</main>${footer}<dialog>登录</dialog></div>`) },
  {
    name: "content behind it",
    errors: [{ messageId: "notLast" }],
    columns: {
      html: {
        code: `<!doctype html><html><body>\n  <footer>星河 «${number}»</footer>\n  <main><p>关于望远镜</p></main>\n</body></html>`,
        output: `<!doctype html><html><body>\n  <main><p>关于望远镜</p></main>\n  <footer>星河 ${number}</footer>\n</body></html>`,
      },
      jsx: {
        code: `export const App = () => (\n  <div>\n    <footer>星河 «${number}»</footer>\n    <main><p>关于望远镜</p></main>\n  </div>\n);`,
        output: `export const App = () => (\n  <div>\n    <main><p>关于望远镜</p></main>\n    <footer>星河 ${number}</footer>\n  </div>\n);`,
      },
      vue: {
        code: vueComponent(
          `<div>\n    <footer>星河 «${number}»</footer>\n    <main><p>关于望远镜</p></main>\n  </div>`,
        ),
        output: vueComponent(
          `<div>\n    <main><p>关于望远镜</p></main>\n    <footer>星河 ${number}</footer>\n  </div>`,
        ),
      },
    },
  },
  {
    name: "in the header",
    errors: [{ messageId: "aside", data: { element: "header" } }],
    columns: {
      html: `<!doctype html><html><body><header>星河 «${number}»</header><main>望远镜</main></body></html>`,
      jsx: { none: "a component is no homepage" },
      vue: { none: "a component is no homepage" },
    },
  },
  {
    name: "in the header and the footer",
    columns: both(`<div><header>${number}</header><main>星河</main>${footer}</div>`),
  },
]);
