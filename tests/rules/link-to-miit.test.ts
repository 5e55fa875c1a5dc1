import { astroComponent, both, runCases, svelteComponent, vueComponent } from "./cases.ts";

const number = "京ICP备16023847号-2";
const portal = "http://www.miibeian.gov.cn";
const today = "https://beian.miit.gov.cn/";

runCases("link-to-miit", [
  { name: "today's host", columns: both(`<footer>星河 <a href="${today}">${number}</a></footer>`) },
  { name: "the brief's host", columns: both(`<footer>星河 <a href="${portal}">${number}</a></footer>`) },
  {
    name: "a missing slash, a query, a hash",
    columns: both(`<footer><a href="https://beian.miit.gov.cn?a=b#/Integrated/index">${number}</a></footer>`),
  },
  {
    name: "in a button, which can hold no link",
    errors: [{ messageId: "unlinked", data: { number, portal } }],
    columns: both(`<footer>星河 <button type="button">«${number}»</button></footer>`, null),
  },
  { name: "protocol-relative", columns: both(`<footer><a href="//beian.miit.gov.cn">${number}</a></footer>`) },
  { name: "a label outside the link", columns: both(`<footer>备案号：<a href="${today}">${number}</a></footer>`) },
  {
    name: "a number in running text",
    columns: both(`<article><p>我们的备案号是${number}，于去年取得。</p></article>`),
  },
  { name: "a licence beside the filing", columns: both(`<footer>增值电信业务经营许可证：豫B2-20160332</footer>`) },
  {
    name: "no link",
    errors: [{ messageId: "unlinked", data: { number, portal } }],
    columns: both(`<footer>星河 «${number}»</footer>`, `<footer>星河 <a href="${portal}">${number}</a></footer>`),
  },
  {
    name: "no link, the settings' portal",
    settings: { portal: today },
    errors: [{ messageId: "unlinked", data: { number, portal: today } }],
    columns: both(
      `<footer><p>星河 «${number}»</p></footer>`,
      `<footer><p>星河 <a href="${today}">${number}</a></p></footer>`,
    ),
  },
  {
    name: "a number split over inline elements",
    errors: [{ messageId: "unlinked", data: { number, portal } }],
    columns: both(
      `<footer>«京ICP备<b>16023847</b>号-2»</footer>`,
      `<footer><a href="${portal}">京ICP备<b>16023847</b>号-2</a></footer>`,
    ),
  },
  {
    name: "only the digits linked",
    errors: [{ messageId: "partlyLinked", data: { number } }],
    columns: both(
      `<footer>«京ICP备<a href="${today}">16023847</a>号-2»</footer>`,
      `<footer><a href="${today}">京ICP备16023847号-2</a></footer>`,
    ),
  },
  ...["#", "", "javascript:;"].map((target) => ({
    name: `a dead link: "${target}"`,
    errors: [{ messageId: "deadLink", data: { number, portal, target } }],
    columns: both(
      `<footer><a «href="${target}»">${number}</a></footer>`.replace(`»"`, `"»`),
      `<footer><a href="${portal}">${number}</a></footer>`,
    ),
  })),
  {
    name: "a link without an address",
    errors: [{ messageId: "deadLink", data: { number, portal, target: "" } }],
    columns: both(
      `<footer><a class="x">«${number}»</a></footer>`,
      `<footer><a class="x" href="${portal}">${number}</a></footer>`,
    ),
  },
  ...[
    "http://www.miitbeian.gov.cn/",
    "https://www.beian.gov.cn/",
    "https://beian.mitt.gov.cn/",
    "https://beian.miit.gov.cn.example.com/",
    "beian.miit.gov.cn",
    "/",
  ].map((target) => ({
    name: `a wrong target: ${target}`,
    errors: [{ messageId: "wrongTarget", data: { number, portal, target } }],
    columns: both(
      `<footer><a «href="${target}"» rel="nofollow">${number}</a></footer>`,
      `<footer><a href="${portal}" rel="nofollow">${number}</a></footer>`,
    ),
  })),
  {
    name: "a retired host, where the settings name today's",
    settings: { portal: today },
    errors: [{ messageId: "wrongTarget", data: { number, portal: today, target: "http://www.miibeian.gov.cn" } }],
    columns: both(
      `<footer><a «href="http://www.miibeian.gov.cn"»>${number}</a></footer>`,
      `<footer><a href="${today}">${number}</a></footer>`,
    ),
  },
  {
    name: "a second, bad copy",
    errors: [{ messageId: "unlinked", data: { number, portal } }],
    columns: both(
      `<footer><a href="${today}">${number}</a><p>«${number}»</p></footer>`,
      `<footer><a href="${today}">${number}</a><p><a href="${portal}">${number}</a></p></footer>`,
    ),
  },
  {
    name: "a component that may be a link",
    unknown: /may be a link/u,
    columns: {
      html: `<footer><smart-link to="/x">${number}</smart-link></footer>`,
      jsx: `export const Footer = () => <footer><SmartLink to="/x">${number}</SmartLink></footer>;`,
      vue: vueComponent(`<footer><SmartLink to="/x">${number}</SmartLink></footer>`),
    },
  },
  {
    name: "an address that is set elsewhere",
    unknown: /address is set elsewhere/u,
    columns: {
      html: `<footer><a href="{{ icpUrl }}">${number}</a></footer>`,
      svelte: svelteComponent(`<footer><a href={url}>${number}</a></footer>`, "let { url } = $props();"),
      astro: astroComponent(`<footer><a href={url}>${number}</a></footer>`, "const { url } = Astro.props;"),
      jsx: `export const Footer = ({ url }) => <footer><a href={url}>${number}</a></footer>;`,
      vue: vueComponent(`<footer><a :href="url">${number}</a></footer>`),
    },
  },
  {
    name: "attributes spread from elsewhere",
    unknown: /spread/u,
    columns: {
      html: { none: "HTML spreads no attributes" },
      svelte: `<footer><a {...$$props}>${number}</a></footer>`,
      astro: `<footer><a {...Astro.props}>${number}</a></footer>`,
      jsx: `export const Footer = (props) => <footer><a {...props}>${number}</a></footer>;`,
      vue: vueComponent(`<footer><a v-bind="$attrs">${number}</a></footer>`),
    },
  },
  {
    name: "a link component's own prop",
    errors: [{ messageId: "wrongTarget", data: { number, portal, target: "https://example.com/" } }],
    columns: {
      html: { none: "HTML has no components of libraries" },
      svelte: { none: "the table has no link component of Svelte's" },
      astro: { none: "Astro has no link component" },
      jsx: {
        code: `import Link from "next/link";\nexport const Footer = () => <footer><Link «href="https://example.com/"»>${number}</Link></footer>;`,
        output: `import Link from "next/link";\nexport const Footer = () => <footer><Link href="${portal}">${number}</Link></footer>;`,
      },
      vue: {
        code: vueComponent(`<footer><NuxtLink «to="https://example.com/"»>${number}</NuxtLink></footer>`),
        output: vueComponent(`<footer><NuxtLink to="${portal}">${number}</NuxtLink></footer>`),
      },
    },
  },
  {
    name: "a click handler is no hyperlink",
    errors: [{ messageId: "unlinked", data: { number, portal } }],
    columns: {
      html: {
        code: `<footer><span onclick="go()">«${number}»</span></footer>`,
        suggestion: `<footer><span onclick="go()"><a href="${portal}">${number}</a></span></footer>`,
      },
      jsx: {
        code: `export const Footer = () => <footer><span onClick={go}>«${number}»</span></footer>;`,
        suggestion: `export const Footer = () => <footer><span onClick={go}><a href="${portal}">${number}</a></span></footer>;`,
      },
      vue: {
        code: vueComponent(`<footer><span @click="go">«${number}»</span></footer>`),
        suggestion: vueComponent(`<footer><span @click="go"><a href="${portal}">${number}</a></span></footer>`),
      },
    },
  },
  {
    name: "a constant of the same file",
    errors: [{ messageId: "unlinked", data: { number, portal } }],
    columns: {
      html: { none: "HTML has no constants" },
      svelte: {
        code: svelteComponent("<footer>{icp}</footer>", `let icp = $state("«${number}»");`),
        output: svelteComponent(`<footer><a href="${portal}">{icp}</a></footer>`, `let icp = $state("${number}");`),
      },
      astro: {
        code: astroComponent("<footer>{icp}</footer>", `const icp = "«${number}»";`),
        output: astroComponent(`<footer><a href="${portal}">{icp}</a></footer>`, `const icp = "${number}";`),
      },
      jsx: {
        code: `const icp = "«${number}»";\nexport const Footer = () => <footer>{icp}</footer>;`,
        output: `const icp = "${number}";\nexport const Footer = () => <footer><a href="${portal}">{icp}</a></footer>;`,
      },
      vue: {
        code: vueComponent("<footer>{{ icp }}</footer>", `const icp = ref("«${number}»");`),
        output: vueComponent(`<footer><a href="${portal}">{{ icp }}</a></footer>`, `const icp = ref("${number}");`),
      },
    },
  },
]);
