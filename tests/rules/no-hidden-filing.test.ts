import { both, runCases } from "./cases.ts";

const number = "京ICP备16023847号-2";

runCases("no-hidden-filing", [
  { name: "visible", columns: both(`<footer>星河 ${number}</footer>`) },
  {
    name: "a hidden twin of a visible one",
    columns: both(`<footer><p>${number}</p><p hidden>${number}</p></footer>`),
  },
  {
    name: "hidden",
    errors: [{ messageId: "hidden" }],
    columns: both(`<footer><p hidden>«${number}»</p></footer>`, `<footer><p>${number}</p></footer>`),
  },
  {
    name: "display: none",
    errors: [{ messageId: "hidden" }],
    columns: {
      html: {
        code: `<footer style="display: none; color: red">«${number}»</footer>`,
        output: `<footer style="color: red">${number}</footer>`,
      },
      jsx: {
        code: `export const Footer = () => <footer style={{ display: "none", color: "red" }}>«${number}»</footer>;`,
        output: `export const Footer = () => <footer style={{ color: "red" }}>${number}</footer>;`,
      },
    },
  },
  {
    name: "only in a comment of a homepage",
    errors: [{ messageId: "concealed", data: { number, place: "a comment" } }],
    columns: {
      html: `<!doctype html><html><body><main>星河</main><!-- «${number}» --></body></html>`,
      jsx: { none: "a component is no whole homepage" },
    },
  },
  {
    name: "only in meta",
    errors: [{ messageId: "concealed", data: { number, place: "<meta>" } }],
    columns: {
      html: `<!doctype html><html><head><meta name="ICP" content="«${number}»"></head><body>星河</body></html>`,
      jsx: { none: "a component is no whole homepage" },
    },
  },
  {
    name: "only in meta, of a page that scripts draw",
    unknown: /script may fill/u,
    columns: {
      html: `<!doctype html><html><head><meta name="ICP" content="${number}"></head><body><div id="app"><p>加载中</p></div><script src="a.js"></script></body></html>`,
      jsx: { none: "a component is no whole homepage" },
    },
  },
  {
    name: "in a drawing",
    unknown: /<svg> may show it/u,
    columns: {
      html: `<!doctype html><html><body><main>星河</main><svg><text>${number}</text></svg></body></html>`,
      jsx: { none: "a component is no whole homepage" },
    },
  },
]);
