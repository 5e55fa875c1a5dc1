import { center, centerTsx, component, link, miit, number, owner, type Pattern } from "./pattern.ts";

/** How real footers look, right and wrong. */
export const shapes: readonly Pattern[] = [
  { says: "all right", html: center(`${owner} | ${link}`), tsx: component(centerTsx(`${owner} | ${link}`)), finds: [] },
  {
    says: "number first, owner after",
    html: center(`${link} <span>${owner}</span>`),
    tsx: component(centerTsx(`${link} <span>${owner}</span>`)),
    finds: ["organization-before-number"],
  },
  {
    says: "DefaultFooter draws links above copyright",
    tsx: component(
      `<DefaultFooter links={[{ key: "icp", title: "${number}", href: "${miit}" }]} copyright="2024 ${owner}" />`,
      `import { DefaultFooter } from "@ant-design/pro-components";\n`,
    ),
    finds: ["organization-before-number"],
  },
  {
    says: "the number in DefaultFooter's copyright string",
    tsx: component(
      `<DefaultFooter copyright="${owner} ${number}" />`,
      `import { DefaultFooter } from "@ant-design/pro-components";\n`,
    ),
    finds: ["link-to-miit"],
  },
  {
    says: "links in a constant array, drawn by map",
    tsx: component(
      centerTsx(`${owner} {LINKS.map((l) => <a key={l.url} href={l.url}>{l.label}</a>)}`),
      `const LINKS = [{ url: "https://example.com/", label: "${number}" }];\n`,
    ),
    finds: ["link-to-miit"],
  },
  {
    says: "a constant",
    tsx: component(centerTsx(`${owner} <a href="${miit}">{icp}</a>`), `const icp = "${number}";\n`),
    finds: [],
  },
  {
    says: "a template with a label",
    tsx: component(centerTsx("{`" + owner + " 备案号：${icp}`}"), `const icp = "${number}";\n`),
    finds: ["link-to-miit"],
  },
  {
    says: "a fallback of an environment variable",
    tsx: component(centerTsx(`${owner} <a href="${miit}">{process.env.ICP || "备案号待配置"}</a>`)),
    finds: [],
  },
  {
    says: "shown on a condition",
    html: center(`${owner} {% if cn %}${link}{% endif %}`),
    tsx: component(centerTsx(`${owner} {props.isCN ? ${link} : null}`)),
    finds: [],
  },
  {
    says: "a number of two unknown parts",
    html: center(`${owner} <a href="${miit}">{{ province }}ICP备{{ no }}号-1</a>`),
    tsx: component(centerTsx(`${owner} <a href="${miit}">{props.province}ICP备{props.no}号-1</a>`)),
    finds: [],
  },
  {
    says: "a MIIT link with nothing in it",
    html: center(`${owner} 备案号：<a href="${miit}"></a>`),
    finds: ["require-filing-number"],
  },
  ...["#", "javascript:;", "", "/", "https://www.beian.gov.cn/", "https://www.miit.gov.cn/"].map((href) => ({
    says: `a wrong target: "${href}"`,
    html: center(`${owner} <a href="${href}">${number}</a>`),
    tsx: component(centerTsx(`${owner} <a href="${href}">${number}</a>`)),
    finds: ["link-to-miit"],
  })),
  {
    says: "no hyperlink but a click handler",
    html: center(`${owner} <span onclick="window.open('${miit}')">${number}</span>`),
    tsx: component(centerTsx(`${owner} <span onClick={() => window.open("${miit}")}>${number}</span>`)),
    finds: ["link-to-miit"],
  },
  {
    says: "a link component of a framework",
    tsx: component(centerTsx(`${owner} <Link to="${miit}">${number}</Link>`), `import { Link } from "react-router";\n`),
    finds: [],
  },
  {
    says: "an in-house link component",
    html: center(`${owner} <smart-link to="${miit}">${number}</smart-link>`),
    tsx: component(
      centerTsx(`${owner} <SmartLink to="${miit}">${number}</SmartLink>`),
      `import { SmartLink } from "./links";\n`,
    ),
    finds: [],
  },
  {
    says: "label, picture and brackets inside the link",
    html: center(`${owner} <a href="${miit}"><img src="a.png" alt="">网站备案号：<span>（${number}）</span></a>`),
    tsx: component(
      centerTsx(`${owner} <a href="${miit}"><img src="a.png" alt="" />网站备案号：<span>（${number}）</span></a>`),
    ),
    finds: [],
  },
  {
    says: "police, licence and filing chained in one text",
    html: center(`${owner} 京公网安备11010802012345号丨${link}丨增值电信业务经营许可证：京B2-20160332`),
    tsx: component(centerTsx(`${owner} 京公网安备11010802012345号丨${link}丨增值电信业务经营许可证：京B2-20160332`)),
    finds: ["public-security-filing"],
  },
  {
    says: "the police's number linked to MIIT",
    html: center(`${owner} ${link} <a href="${miit}">京公网安备 11010802012345号</a>`),
    tsx: component(centerTsx(`${owner} ${link} <a href="${miit}">京公网安备 11010802012345号</a>`)),
    finds: ["public-security-filing"],
  },
  {
    says: "a component that holds only the link",
    tsx: component(link).replace("Footer", "Beian"),
    file: "Beian",
    finds: [],
  },
  {
    says: "a page that delegates",
    html: `<main>天文台</main><bei-an></bei-an>`,
    tsx: component(`<div><main>天文台</main><Beian /></div>`, `import { Beian } from "./Beian";\n`),
    finds: [],
  },
  {
    says: "a fixed footer before the content",
    html: `<footer style="position: fixed; bottom: 0; left: 0; right: 0; text-align: center">${owner} ${link}</footer><main>天文台</main>`,
    tsx: component(
      `<div><footer style={{ position: "fixed", bottom: 0, left: 0, right: 0, textAlign: "center" }}>${owner} ${link}</footer><main>天文台</main></div>`,
    ),
    finds: [],
  },
  {
    says: "text-center above, space-between below",
    html: `<div style="text-align: center"><footer style="display: flex; justify-content: space-between"><span>${owner}</span>${link}</footer></div>`,
    finds: ["filing-centered"],
  },
  {
    says: "text-align on an inline span",
    html: `<footer><span style="text-align: center">${owner} ${link}</span></footer>`,
    finds: ["filing-centered"],
  },
  {
    says: "twins, one of them hidden on wide screens",
    html: `${center(`${owner} ${link}`)}<footer class="md:hidden" style="text-align: center">${owner} ${link}</footer>`,
    tsx: component(`<>${centerTsx(`${owner} ${link}`)}<footer className="md:hidden">${owner} ${link}</footer></>`),
    finds: [],
  },
  {
    says: "in a comment only",
    html: `<main>天文台</main><!-- <footer>${owner} ${link}</footer> -->`,
    tsx: component(`<div><main>天文台</main>{/* <footer>${owner} ${number}</footer> */}</div>`),
    finds: ["no-hidden-filing"],
    tsxFinds: [],
  },
  {
    says: "sample text that a template engine replaces",
    html: `<footer th:text="\${footer}">某某公司 <a href="#">京ICP备12345678号</a></footer>`,
    finds: [],
  },
  {
    says: "a post about filing",
    html: `<article><p>在页脚写上京ICP备12345678号</p><pre>&lt;a href="#"&gt;京ICP备12345678号&lt;/a&gt;</pre><p>完</p></article>${center(`${owner} ${link}`)}`,
    tsx: component(`<><article><p>在页脚写上京ICP备12345678号</p></article>${centerTsx(`${owner} ${link}`)}</>`),
    finds: [],
  },
  {
    says: "meta and prefetch only",
    html: `<meta name="ICP" content="${number}"><link rel="dns-prefetch" href="//beian.miit.gov.cn"><main>天文台</main>`,
    finds: ["no-hidden-filing"],
  },
  {
    says: "Internet Computer and a joke registry",
    html: center(`ICP 12345678 token, 萌ICP备20240001号 ${owner} ${link}`),
    tsx: component(centerTsx(`ICP 12345678 token, 萌ICP备20240001号 ${owner} ${link}`)),
    finds: [],
  },
  {
    says: "entrance animations",
    html: `<footer class="wow fadeInUp" data-aos="fade-up" style="opacity: 0; text-align: center">${owner} ${link}</footer><script src="/js/wow.min.js"></script>`,
    tsx: component(
      `<motion.footer initial={{ opacity: 0 }} animate={{ opacity: 1 }}>${owner} ${link}</motion.footer>`,
      `import { motion } from "framer-motion";\n`,
    ),
    finds: [],
  },
  {
    says: "the theme draws the filing first, the owner on the next line",
    html: `<footer style="text-align: center"><div>${link}</div><div>© 2026 ${owner}</div></footer>`,
    tsx: component(`<footer style={{ textAlign: "center" }}><div>${link}</div><div>© 2026 ${owner}</div></footer>`),
    finds: ["organization-before-number"],
  },
  {
    says: "scripts, dialogs, back-to-top and cookie bars behind it",
    html: `${center(`${owner} ${link}`)}<div class="back-to-top">返回顶部</div><div id="cookie-banner">Cookie</div><dialog>登录</dialog><script>1</script>`,
    finds: [],
  },
  {
    says: "credits are no owner",
    html: center(`技术支持：远山网络科技有限公司 Powered by Hexo ${link}`),
    tsx: component(centerTsx(`技术支持：远山网络科技有限公司 Powered by Hexo ${link}`)),
    finds: ["organization-before-number"],
  },
  ...["蜀", "黔", "滇", "陇"].map((province) => ({
    says: `${province} is a province`,
    settings: {},
    html: center(`${owner} <a href="${miit}?a#b">${province}ICP备 16023847 号</a>`),
    tsx: component(centerTsx(`${owner} <a href="${miit}?a#b">${province}ICP备 16023847 号</a>`)),
    finds: [],
  })),
  {
    says: "a licence shown as the number",
    html: center(`${owner} <a href="${miit}">京ICP证030173号</a>`),
    settings: {},
    tsx: component(centerTsx(`${owner} <a href="${miit}">京ICP证030173号</a>`)),
    finds: [],
  },
  {
    says: "classes of a style sheet elsewhere",
    html: `<link rel="stylesheet" href="a.css"><footer class="footer">${owner} ${link}</footer>`,
    tsx: component(
      `<footer className={styles.footer}>${owner} ${link}</footer>`,
      `import styles from "./Footer.module.css";\n`,
    ),
    finds: [],
  },
];
