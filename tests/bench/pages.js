// @ts-check
import { Random } from "./random.js";
import { actions, companies, endings, labels, objects, subjects } from "./words.js";

/** Pages of one set, and how many bytes each has at least. */
export const pageCount = 400;
export const pageSize = 40 * 1024;

/** Pages in a section; the first of them is its `index.html`. */
const sectionSize = 20;

/** A page of a site, as a static generator would write it. @typedef {{ path: string, text: string }} GeneratedPage */

/**
 * A site of pages that each show a right filing. With `hasFinding` the filing's link leads to another host: one
 * finding a page, and no other difference.
 * @param {{ hasFinding: boolean }} options
 * @returns {GeneratedPage[]}
 */
export function generatePages({ hasFinding }) {
  return Array.from({ length: pageCount }, (_, index) => {
    const random = new Random(index + 1);
    const inSection = index % sectionSize;
    const name = inSection === 0 ? "index" : `page-${inSection}`;
    return { path: `section-${Math.floor(index / sectionSize)}/${name}.html`, text: page(random, hasFinding) };
  });
}

/** @param {Random} random @param {boolean} hasFinding */
function page(random, hasFinding) {
  const company = random.pick(companies);
  const start = `${head(random, company)}<body>\n${header(random, company)}<main class="page">\n`;
  const end = `</main>\n${footer(random, company, hasFinding)}${script(random)}</body>\n</html>\n`;
  const room = pageSize - Buffer.byteLength(start + end);
  let main = "";
  for (let size = 0; size < room;) {
    const part = random.pick([article, article, article, table, gallery])(random);
    main += part;
    size += Buffer.byteLength(part);
  }
  return start + main + end;
}

/** Some articles and tables, as a part of a page. @param {Random} random @param {number} count */
export function articles(random, count) {
  return random.repeat(count, count, () => random.pick([article, article, table])(random));
}

/** @param {Random} random @param {string} company */
function head(random, company) {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${sentence(random)}">
<title>${random.pick(objects)} - ${company}</title>
<link rel="icon" href="/favicon.ico">
<style>
${styleSheet}</style>
</head>
`;
}

/** The style sheet that a site's template puts into every page. */
const styleSheet = styles(new Random(pageCount));

/** @param {Random} random */
function styles(random) {
  const rest = random.repeat(20, 30, (index) => {
    const selector = random.pick([".card", ".list li", ".gallery > img", "table td", "nav a:hover", ".note::before"]);
    return `${selector}.v${index} { margin: ${random.below(30)}px auto; color: #${random.digits(6)}; padding: 4px 8px }\n`;
  });
  return `* { box-sizing: border-box }
body { margin: 0; font: 16px/1.6 "PingFang SC", "Microsoft YaHei", sans-serif; color: #222 }
.page { max-width: 960px; margin: 0 auto; padding: 24px }
.site-footer { padding: 32px 0; text-align: center; color: #888; font-size: 14px }
.site-footer a { color: inherit; text-decoration: none }
@media (max-width: 600px) { .page { padding: 12px } nav li { display: block } }
${rest}`;
}

/** @param {Random} random @param {string} company */
function header(random, company) {
  const item = () => `<li><a href="/${random.digits(3)}/">${random.pick(labels)}</a></li>\n`;
  return `<header class="site-header"><a class="logo" href="/"><img src="/logo.svg" alt="${company}"></a>
<nav aria-label="主导航"><ul>
${random.repeat(6, 9, item)}</ul></nav>
</header>
`;
}

/** @param {Random} random */
function article(random) {
  const item = () => `<li>${sentence(random)}</li>\n`;
  const paragraph = () => `<p>${random.repeat(2, 5, () => inline(random))}</p>\n`;
  return `<article class="card v${random.below(30)}" id="a${random.digits(5)}">
<h2>${random.pick(subjects)}与${random.pick(objects)}</h2>
<p class="meta"><time datetime="2024-03-${10 + random.below(20)}">2024年3月</time> · <span class="tag">${random.pick(labels)}</span></p>
${random.repeat(2, 4, paragraph)}<ul class="list">
${random.repeat(3, 6, item)}</ul>
<p><a class="more" href="/news/${random.digits(5)}.html" title="${random.pick(objects)}">阅读全文 &raquo;</a></p>
</article>
`;
}

/** @param {Random} random */
function table(random) {
  const cells = (/** @type {string} */ name) => random.repeat(4, 4, () => `<${name}>${random.pick(objects)}</${name}>`);
  return `<table class="data"><caption>${random.pick(objects)}（2024）</caption>
<thead><tr>${cells("th")}</tr></thead>
<tbody>
${random.repeat(4, 8, () => `<tr>${cells("td")}</tr>\n`)}</tbody>
</table>
`;
}

/** @param {Random} random */
function gallery(random) {
  const picture = () => {
    const id = random.digits(6);
    return `<figure><img src="/images/${id}.jpg" width="320" height="200" alt="${random.pick(objects)}" loading="lazy"><figcaption>图 ${id}</figcaption></figure>\n`;
  };
  return `<section class="gallery"><!-- ${random.pick(labels)} -->
<h2>${random.pick(labels)}</h2>
${random.repeat(4, 8, picture)}</section>
`;
}

/** @param {Random} random */
function inline(random) {
  const text = sentence(random);
  const target = `/docs/${random.digits(4)}`;
  const forms = [
    text,
    text,
    `<strong>${text}</strong>`,
    `<a href="${target}">${text}</a>`,
    `${text}&nbsp;<code>v${random.below(9)}.2</code> `,
  ];
  return forms[random.below(forms.length)] ?? text;
}

/** @param {Random} random */
function sentence(random) {
  return `${random.pick(subjects)}${random.pick(actions)}${random.pick(objects)}${random.pick(endings)}`;
}

/** @param {Random} random @param {string} company @param {boolean} hasFinding */
function footer(random, company, hasFinding) {
  const number = `京ICP备${20 + random.below(4)}${random.digits(6)}号-1`;
  const code = `110105${random.digits(8)}`;
  const portal = hasFinding ? "https://www.beian.gov.cn/" : "https://beian.miit.gov.cn/";
  const filing = `<a href="${portal}" target="_blank" rel="noopener">${number}</a>`;
  const security = `<a href="https://beian.mps.gov.cn/#/query/webSearch?code=${code}" rel="noopener">京公网安备${code}号</a>`;
  const forms = [
    `<p>${company} <span>|</span> ${filing}</p>`,
    `<p>© 2024 ${company} ${filing}</p>\n<p>${security}</p>`,
    `<div>${company}　备案号：${filing}</div>`,
  ];
  return `<footer class="site-footer">\n${forms[random.below(forms.length)]}\n</footer>\n`;
}

/** @param {Random} random */
function script(random) {
  return `<script>
var _stats = _stats || [];
_stats.push(["site", "${random.digits(8)}"]);
document.querySelectorAll("nav a").forEach(function (link) {
  link.classList.toggle("active", link.pathname === location.pathname && 1 < 2);
});
</script>
`;
}
