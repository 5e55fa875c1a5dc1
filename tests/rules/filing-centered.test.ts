import { both, runCases, vueComponent } from "./cases.ts";

const number = "京ICP备16023847号-2";

runCases("filing-centered", [
  {
    name: "inline style",
    columns: {
      html: `<!doctype html><html><body><footer style="text-align: center">${number}</footer></body></html>`,
      jsx: `export const Footer = () => <footer style={{ textAlign: "center" }}>${number}</footer>;`,
      vue: vueComponent(`<footer :style="{ textAlign: 'center' }">${number}</footer>`),
    },
  },
  { name: "<center>", columns: both(`<footer><center>${number}</center></footer>`) },
  {
    name: "a class of a style sheet elsewhere",
    unknown: /./u,
    columns: {
      html: `<!doctype html><html><head><link rel="stylesheet" href="site.css"></head><body><footer class="site-footer">${number}</footer></body></html>`,
      jsx: `export const Footer = () => <footer className="site-footer">${number}</footer>;`,
      vue: vueComponent(`<footer class="site-footer">${number}</footer>`),
    },
  },
  {
    name: "a whole page without any style",
    errors: [{ messageId: "notCentered" }],
    columns: {
      html: {
        code: `<!doctype html><html><body><footer>«${number}»</footer></body></html>`,
        output: `<!doctype html><html><body><footer style="text-align: center">${number}</footer></body></html>`,
      },
      svelte: { none: "a component's style may be elsewhere" },
      astro: { none: "a component's style may be elsewhere" },
      jsx: { none: "a component's style may be elsewhere" },
      vue: { none: "a component's style may be elsewhere" },
    },
  },
  {
    name: "text-align: right",
    errors: [{ messageId: "notCentered" }],
    columns: {
      html: {
        code: `<!doctype html><html><body><footer style="text-align: right">«${number}»</footer></body></html>`,
        output: `<!doctype html><html><body><footer style="text-align: center">${number}</footer></body></html>`,
      },
      jsx: {
        code: `export const Footer = () => <footer style={{ textAlign: "right" }}>«${number}»</footer>;`,
        output: `export const Footer = () => <footer style={{ textAlign: "center" }}>${number}</footer>;`,
      },
      vue: {
        code: vueComponent(`<footer :style="{ textAlign: 'right' }">«${number}»</footer>`),
        output: vueComponent(`<footer :style="{ textAlign: 'center' }">${number}</footer>`),
      },
    },
  },
  {
    name: "the settings' class, which a style sheet of the page defines",
    settings: { centering: { class: "middle" } },
    errors: [{ messageId: "notCentered" }],
    columns: {
      html: {
        code: `<!doctype html><html><head><style>.middle { text-align: center }</style></head><body><footer>«${number}»</footer></body></html>`,
        output: `<!doctype html><html><head><style>.middle { text-align: center }</style></head><body><footer class="middle">${number}</footer></body></html>`,
      },
      svelte: { none: "a component's style may be elsewhere" },
      astro: { none: "a component's style may be elsewhere" },
      jsx: { none: "a component's style may be elsewhere" },
      vue: { none: "a component's style may be elsewhere" },
    },
  },
  {
    name: "the settings' class, which nothing defines",
    settings: { centering: { class: "middle" } },
    errors: [{ messageId: "notCentered" }],
    columns: {
      html: {
        code: `<!doctype html><html><body><footer>«${number}»</footer></body></html>`,
        output: `<!doctype html><html><body><footer style="text-align: center">${number}</footer></body></html>`,
      },
      svelte: { none: "a component's style may be elsewhere" },
      astro: { none: "a component's style may be elsewhere" },
      jsx: { none: "a component's style may be elsewhere" },
      vue: { none: "a component's style may be elsewhere" },
    },
  },
  {
    name: "a utility class that aligns at the end",
    errors: [{ messageId: "notCentered" }],
    columns: {
      html: {
        code: `<!doctype html><html><head><script src="https://cdn.tailwindcss.com"></script></head><body><footer class="p-4 text-right">«${number}»</footer></body></html>`,
        output: `<!doctype html><html><head><script src="https://cdn.tailwindcss.com"></script></head><body><footer class="p-4 text-center">${number}</footer></body></html>`,
      },
      jsx: {
        code: `export const Footer = () => <footer className="flex flex-col items-end">«${number}»</footer>;`,
        output: `export const Footer = () => <footer className="flex flex-col items-center">${number}</footer>;`,
      },
      vue: {
        code: vueComponent(`<footer class="flex flex-col items-end">«${number}»</footer>`),
        output: vueComponent(`<footer class="flex flex-col items-center">${number}</footer>`),
      },
    },
  },
  {
    name: "the attribute align",
    errors: [{ messageId: "notCentered" }],
    columns: both(
      `<footer><p align="right">«${number}»</p></footer>`,
      `<footer><p align="center">${number}</p></footer>`,
    ),
  },
]);
