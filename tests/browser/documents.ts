import fc from "fast-check";
import { hiding, placing } from "./mechanisms.ts";

/** A small page that shows one filing number, in parts, so that it can be shrunk. */
export interface Sample {
  readonly css: readonly string[];
  readonly body: string;
}

interface Styled {
  readonly attributes: string;
  readonly css: readonly string[];
}

interface Part {
  readonly html: string;
  readonly css: readonly string[];
}

export const number = "京ICP备16023847号-2";
/** In noise that is page content; in noise that lies over the page or is no content. */
export const contentWord = "望远镜";
export const asideWord = "返回顶部";

const declarations = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...placing) },
  { weight: 1, arbitrary: fc.constantFrom(...hiding) },
);

const attribute = fc.constantFrom(
  'align="center"',
  'align="right"',
  'align="left"',
  'dir="rtl"',
  "hidden",
  "inert",
  'width="600"',
  'width="100%"',
);

const media = fc.constantFrom(
  "(min-width:768px)",
  "(max-width:768px)",
  "(max-width:480px)",
  "(min-width:480px) and (max-width:1023px)",
  "(width<=600px)",
  "not all and (min-width:900px)",
  "screen",
  "print",
);

/** Styles by the ways in which a page may bring them. `name` is a class of its own. */
function styled(name: string): fc.Arbitrary<Styled> {
  const rule = (selector: string, attributes: string) =>
    declarations.map((text) => ({ attributes, css: [`${selector}{${text}}`] }));
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 6, arbitrary: fc.constant({ attributes: "", css: [] }) },
    { weight: 8, arbitrary: declarations.map((text) => ({ attributes: ` style="${text}"`, css: [] })) },
    { weight: 4, arbitrary: rule(`.${name}`, ` class="${name}"`) },
    { weight: 1, arbitrary: rule(`#${name}`, ` id="${name}"`) },
    { weight: 1, arbitrary: rule(`footer .${name}`, ` class="${name}"`) },
    { weight: 1, arbitrary: rule(`.${name}:is(div,p,span)`, ` class="${name}"`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(media, declarations)
        .map(([query, text]) => ({ attributes: ` class="${name}"`, css: [`@media ${query}{.${name}{${text}}}`] })),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(media, fc.constantFrom(...hiding)).map(([query, text]) => ({
        attributes: ` class="${name}"`,
        css: [`@media ${query}{.${name}{${text}}}`],
      })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(declarations, declarations)
        .map(([own, outer]) => ({ attributes: ` class="${name}" style="${own}"`, css: [`.${name}{${outer}}`] })),
    },
    { weight: 2, arbitrary: attribute.map((text) => ({ attributes: ` ${text}`, css: [] })) },
  );
}

const globalRules = fc.constantFrom(
  "*{margin:0;padding:0;box-sizing:border-box}",
  "body{margin:0}",
  "body{display:flex;flex-direction:column;min-height:100vh}",
  "body{text-align:center}",
  "footer{text-align:center}",
  "footer p{text-align:right}",
  "footer>*{text-align:left}",
  "footer{text-align:right!important}",
  "a{color:inherit}",
  "p:last-child{text-align:center}",
  "@media(max-width:600px){footer{text-align:center}}",
  "@layer base{footer{text-align:right}}",
  ".footer{&{text-align:center}}",
  ":where(footer){display:flex}",
  "main{float:left;width:70%}footer{clear:both}",
  "html,body{height:100%}",
  "footer a{color:#fff}",
  "footer{background:#222;color:#999}",
  "body{background:#fff}",
  "table{width:100%}td{text-align:center}",
  "@media(max-width:600px){.footer,footer{display:none}}",
  "@supports(display:grid){footer{text-align:center}}",
);

const line = fc.constantFrom(
  number,
  `<a href="https://beian.miit.gov.cn/">${number}</a>`,
  `星河科技有限公司 <a href="https://beian.miit.gov.cn/">${number}</a>`,
  `© 2026 星河科技有限公司 版权所有 | <a href="#">${number}</a> | 京公网安备11010802020088号`,
  `<span>星河科技</span><span>${number}</span>`,
  `<b>星河</b> <img src="data:," width="20" height="20" alt=""> ${number}`,
  `星河科技有限公司<br>${number}`,
  `<p>星河科技有限公司</p><p>${number}</p>`,
  `<div>星河科技有限公司</div><a href="#">${number}</a>`,
  `${number} <span style="margin-left:20px">联系电话</span>`,
  `<i></i>${number}<i></i>`,
);

const beside = fc.constantFrom(
  "",
  "",
  "<span>联系我们</span>",
  "<p>关于我们</p>",
  "<div>友情链接：一二三四五六七八九十</div>",
  "<div></div>",
  '<span style="float:right">更多</span>',
  '<div style="float:left;width:200px">左栏</div>',
  '<div style="clear:both"></div>',
  '<div style="flex:1"></div>',
  "<div hidden>暗</div>",
  '<span style="visibility:hidden">暗处</span>',
  '<div style="position:absolute;right:0">角</div>',
  "裸文字",
  "<br>",
  "<hr>",
  '<img src="data:," width="40" height="40" alt="">',
);

const names = [
  "div",
  "div",
  "div",
  "p",
  "span",
  "section",
  "center",
  "ul",
  "a",
  "h4",
  "b",
  "table",
  "details",
  "strong",
  "small",
  "cell",
  "rows",
  "ol",
  "article",
] as const;

/** Those that hide, and what is like them. */
const hidingNames = ["closed details", "summary", "dialog", "open dialog", "marquee"] as const;

function wrapped(name: string, attributes: string, inner: string): string {
  if (name === "ul") return `<ul${attributes}><li>${inner}</li></ul>`;
  if (name === "table") return `<table${attributes}><tr><td>${inner}</td></tr></table>`;
  if (name === "cell") return `<table width="100%"><tr><td${attributes}>${inner}</td><td>右</td></tr></table>`;
  if (name === "rows")
    return `<table${attributes}><tr><td>一</td><td>二</td></tr><tr><td colspan="2">${inner}</td></tr></table>`;
  if (name === "details") return `<details open${attributes}>${inner}</details>`;
  if (name === "closed details") return `<details${attributes}><summary>更多</summary>${inner}</details>`;
  if (name === "summary") return `<details><summary${attributes}>${inner}</summary>更多</details>`;
  if (name === "open dialog") return `<dialog open${attributes}>${inner}</dialog>`;
  return `<${name}${attributes}>${inner}</${name}>`;
}

const elementName = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: fc.constantFrom(...hidingNames) },
);

function layer(depth: number, inner: fc.Arbitrary<Part>): fc.Arbitrary<Part> {
  return fc
    .tuple(elementName, styled(`c${String(depth)}`), beside, inner, beside)
    .map(([name, { attributes, css }, before, part, after]) => ({
      html: wrapped(name, attributes, before + part.html + after),
      css: [...css, ...part.css],
    }));
}

const core: fc.Arbitrary<Part> = line.map((html) => ({ html, css: [] }));

function layers(depth: number): fc.Arbitrary<Part> {
  if (depth === 0) return core;
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: layers(depth - 1) },
    { weight: 2, arbitrary: layer(depth, fc.memo(() => layers(depth - 1))()) },
  );
}

const footer: fc.Arbitrary<Part> = fc
  .tuple(fc.constantFrom("footer", 'div class="footer"'), styled("f0"), beside, layers(3), beside)
  .map(([tag, { attributes, css }, before, part, after]) => {
    const isClassed = tag.includes("class") && attributes.includes("class=");
    const open = isClassed ? `div${attributes.replace('class="', 'class="footer ')}` : tag + attributes;
    return { html: `<${open}>${before}${part.html}${after}</${tag.split(" ")[0] ?? ""}>`, css: [...css, ...part.css] };
  });

const behind = fc.constantFrom(
  "",
  "",
  "",
  "",
  `<main><p>${contentWord}</p></main>`,
  `<section><h2>${contentWord}</h2></section>`,
  `<div>${contentWord}</div>`,
  `<div style="position:fixed;right:0;bottom:0">${asideWord}</div>`,
  `<div style="position:absolute;right:0">${asideWord}</div>`,
  `<div hidden>${contentWord}</div>`,
  `<div style="display:none">${contentWord}</div>`,
  `<dialog><p>${contentWord}</p></dialog>`,
  `<template><p>${contentWord}</p></template>`,
  `<div><!-- 空 --> </div>`,
  contentWord,
  `<div style="order:-1">${contentWord}</div>`,
  `<div style="order:1"></div>`,
  `<div style="float:left">${contentWord}</div>`,
  `<div style="position:sticky;bottom:0">${asideWord}</div>`,
  `<div style="visibility:hidden"><p>${contentWord}</p></div>`,
  `<div style="opacity:0">${contentWord}</div>`,
  `<div style="height:0;overflow:hidden">${contentWord}</div>`,
  `<p style="position:absolute;left:-9999px">${contentWord}</p>`,
  `<details><summary>${asideWord}</summary><p>${contentWord}</p></details>`,
  `<noscript><p>${contentWord}</p></noscript>`,
  `<div style="clear:both"></div><script>0</script>`,
  `<footer>友情链接</footer>`,
  `<a href="#" class="back-to-top" style="position:fixed;right:0;bottom:0">${asideWord}</a>`,
);

const frame = fc
  .tuple(styled("w0"), behind, fc.constantFrom("", "<div>侧栏</div>", "<p>正文</p>"))
  .map(([style, after, before]) => ({ style, after, before }));

/** Pages whose styles can all be read. */
export const samples: fc.Arbitrary<Sample> = fc
  .tuple(fc.array(globalRules, { maxLength: 2 }), footer, fc.option(frame, { freq: 2 }), behind)
  .map(([rules, part, around, after]) => {
    const inner = around
      ? `<div${around.style.attributes}>${around.before}${part.html}${around.after}</div>`
      : part.html;
    return {
      css: [...rules, ...(around?.style.css ?? []), ...part.css],
      body: `<main><p>内容</p></main>${inner}${after}`,
    };
  });

export function htmlOf({ css, body }: Sample): string {
  const style = css.length === 0 ? "" : `<style>${css.join("\n")}</style>`;
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8">${style}</head><body>${body}</body></html>`;
}
