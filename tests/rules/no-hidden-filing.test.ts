import { both, runCases, vueComponent } from "./cases.ts";

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
      vue: {
        code: vueComponent(`<footer :style="{ display: 'none', color: 'red' }">«${number}»</footer>`),
        output: vueComponent(`<footer :style="{ color: 'red' }">${number}</footer>`),
      },
    },
  },
  {
    name: "on phones only",
    errors: [{ messageId: "hiddenAtWidths", data: { number, widths: "≤ 600 px", evidence: "display: none" } }],
    columns: {
      html: `<!doctype html><html><head><style>@media (max-width: 600px) { footer { display: none } }</style></head><body><main>星河</main><footer>«${number}»</footer></body></html>`,
      jsx: {
        code: `export default function Layout() {\n  return <html><head><style>{"@media (max-width: 600px) { footer { display: none } }"}</style></head><body><main>星河</main><footer>«${number}»</footer></body></html>;\n}\n`,
      },
      vue: {
        code: `<template><footer class="foot">«${number}»</footer></template>\n<style>@media (max-width: 600px) { .foot { display: none } }</style>\n`,
      },
      svelte: { none: "as Vue" },
      astro: { none: "as JSX" },
    },
    settings: { homepages: ["**/*"] },
  },
  {
    name: "on middling screens, between two copies",
    errors: [{ messageId: "hiddenAtWidths", data: { number, widths: "601–1023 px", evidence: "display: none" } }],
    columns: {
      html: `<!doctype html><html><head><style>@media (max-width: 1023px) { .wide { display: none } } @media (min-width: 601px) { .phone { display: none } }</style></head><body><main>星河</main><footer><p class="wide">«${number}»</p><p class="phone">${number}</p></footer></body></html>`,
      jsx: { none: "as HTML" },
      vue: { none: "as HTML" },
    },
  },
  {
    name: "a copy for each screen",
    columns: {
      html: `<!doctype html><html><head><style>@media (max-width: 1023px) { .wide { display: none } } @media (min-width: 1024px) { .phone { display: none } }</style></head><body><main>星河</main><footer><p class="wide">${number}</p><p class="phone">${number}</p></footer></body></html>`,
      jsx: { none: "as HTML" },
      vue: { none: "as HTML" },
    },
  },
  {
    name: "on phones only, in a part of a page",
    unknown: /other files may put more around it, on screens ≤ 600 px wide/u,
    columns: {
      html: `<style>@media (max-width: 600px) { footer { display: none } }</style><footer>${number}</footer>`,
      jsx: { none: "as HTML" },
      vue: { none: "as HTML" },
    },
  },
  {
    name: "only in a comment of a homepage",
    errors: [{ messageId: "concealed", data: { number, place: "a comment" } }],
    columns: {
      html: `<!doctype html><html><body><main>星河</main><!-- «${number}» --></body></html>`,
      jsx: { none: "a component is no whole homepage" },
      vue: { none: "a component is no whole homepage" },
    },
  },
  {
    name: "only in meta",
    errors: [{ messageId: "concealed", data: { number, place: "<meta>" } }],
    columns: {
      html: `<!doctype html><html><head><meta name="ICP" content="«${number}»"></head><body>星河</body></html>`,
      jsx: { none: "a component is no whole homepage" },
      vue: { none: "a component is no whole homepage" },
    },
  },
  {
    name: "only in meta, of a page that scripts draw",
    unknown: /script may fill/u,
    columns: {
      html: `<!doctype html><html><head><meta name="ICP" content="${number}"></head><body><div id="app"><p>加载中</p></div><script src="a.js"></script></body></html>`,
      jsx: { none: "a component is no whole homepage" },
      vue: { none: "a component is no whole homepage" },
    },
  },
  {
    name: "in a drawing",
    unknown: /<svg> may show it/u,
    columns: {
      html: `<!doctype html><html><body><main>星河</main><svg><text>${number}</text></svg></body></html>`,
      jsx: { none: "a component is no whole homepage" },
      vue: { none: "a component is no whole homepage" },
    },
  },
]);
