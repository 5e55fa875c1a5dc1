import { center, centerTsx, component, link, miit, number, owner, type Pattern } from "./pattern.ts";

/** Footers and pages that a linter may easily take for wrong, or for something else than they are. */
export const doubts: readonly Pattern[] = [
  ...["2009-2026 版权所有", "400-800-8888", "2026"].map((behind) => ({
    says: `"${behind}" right behind the link`,
    html: center(`${owner} ${link}<span>${behind}</span>`),
    tsx: component(centerTsx(`<p>${owner}</p>\n${link}\n<span>${behind}</span>`)),
    finds: [],
  })),
  {
    says: "the owner right behind another link's text",
    html: center(`<a href="/links">友情链接</a><span>${owner}</span>${link}`),
    tsx: component(centerTsx(`<a href="/links">友情链接</a>\n<span>${owner}</span>\n${link}`)),
    finds: [],
  },
  {
    says: "a placeholder name: one finding",
    html: center(`© 2026 某某公司 ${link}`),
    tsx: component(centerTsx(`© 2026 某某公司 ${link}`)),
    finds: ["no-placeholder"],
  },
  {
    says: "an element that is hidden until its ref is shown",
    tsx: component(`<footer ref={props.r} style={{ opacity: 0 }}>${owner} ${link}</footer>`),
    finds: [],
  },
  {
    says: "an address with a stand-in",
    tsx: component(centerTsx(`${owner} <a href={props.url ?? "#"}>${number}</a>`)),
    finds: [],
  },
  {
    says: "an element that is rendered by a link component",
    tsx: component(
      centerTsx(`${owner} <Box component={Link} to="${miit}">${number}</Box>`),
      `import { Box } from "@mui/material";\nimport { Link } from "react-router";\n`,
    ),
    finds: [],
  },
  {
    says: "a list that a filter thins out",
    settings: {},
    tsx: component(
      centerTsx(`${owner} {ALL.filter((one) => one.shown).map((one) => <a href="${miit}">{one.n}</a>)}`),
      `const ALL = [{ n: "京ICP备00000000号", shown: false }, { n: "${number}", shown: true }];\n`,
    ),
    finds: [],
  },
  {
    says: "a component that is handed the owner",
    tsx: component(`<footer><Panel title="${owner}">${link}</Panel></footer>`, `import { Panel } from "./Panel";\n`),
    finds: [],
  },
  {
    says: "a text of which the key says that it holds the filing",
    html: center(`{{ t("footer.icp") }}`),
    tsx: component("<footer>{t('footer.icp')}</footer>", `import { t } from "./i18n";\n`),
    finds: [],
  },
  ...[
    "@@include('./footer.html')",
    `{include file="public/footer" /}`,
    "{$copyright}",
    "{dede:global.cfg_beian/}",
    "<!--{template common/footer}-->",
    "[!--temp.footer--]",
  ].map((tag) => ({ says: `a template tag: ${tag}`, html: `<main>天文台</main>${tag}`, finds: [] })),
  ...[
    `<div data-include="footer"></div>`,
    `<div hx-get="/foot" hx-trigger="load"></div>`,
    `<script>$("body").append(bottom)</script>`,
  ].map((filler) => ({ says: `content from elsewhere: ${filler}`, html: `<main>天文台</main>${filler}`, finds: [] })),
  {
    says: "an address that a script sets",
    html: `${center(`${owner} <a id="filing" href="#">${number}</a>`)}<script>document.getElementById("filing").href = "${miit}"</script>`,
    finds: [],
  },
  {
    says: "a table of other filings in the main content",
    html: `<main><table class="icp-table"><tr><td>北京远山科技有限公司</td><td>京ICP备16023848号-1</td></tr></table></main>${center(`${owner} ${link}`)}`,
    finds: [],
  },
  {
    says: "two footers, the name in the first",
    html: `${center(owner)}${center(link)}`,
    finds: [],
  },
  {
    says: "an app's number beside the site's",
    html: center(`${owner} ${link} APP备案号：京ICP备16023847号-3A`),
    finds: ["link-to-miit", "number-format"],
  },
];
