// @ts-check

/**
 * The ways in which the theme's configuration shows the filing.
 *
 * @typedef {object} ThemeUse
 * @property {object} theme put over `_config.next.yml`
 * @property {string} [footer] what `custom_file_path.footer` adds at the end of the footer
 */

const owner = "星河科技有限公司";
const number = "京ICP备16023847号-2";
const portal = "https://beian.miit.gov.cn/";

/** @type {readonly (import("../variant.js").Variant & ThemeUse)[]} */
export const variants = [
  {
    name: "right",
    says: "owner and linked number on a line of their own, from a custom footer file",
    theme: { footer: { copyright: owner, powered: false } },
    footer: `<div class="filing">${owner} <a href="${portal}" rel="noopener" target="_blank">${number}</a></div>`,
    seen: [],
  },
  {
    name: "owner-in-icp",
    says: "the owner in front of the number in `footer.beian.icp`, a public-security number beside it",
    theme: {
      footer: {
        copyright: owner,
        beian: {
          enable: true,
          icp: `${owner} ${number}`,
          gongan_id: "11010502036789",
          gongan_num: "京公网安备 11010502036789号",
        },
      },
    },
    seen: [],
  },
  {
    name: "as-it-comes",
    says: "`footer.beian` filled in and nothing else: the theme draws the number above the owner",
    theme: { footer: { copyright: owner, beian: { enable: true, icp: number } } },
    seen: ["icp/organization-before-number"],
    source: {
      rules: ["icp/organization-before-number"],
      unfixed: ["icp/organization-before-number"],
      because: "the theme has its order, whatever its configuration says",
    },
  },
  {
    name: "digit-lost",
    says: "seven digits",
    theme: { footer: { beian: { enable: true, icp: `${owner} 京ICP备1602384号-2` } } },
    seen: ["icp/match-settings"],
  },
  {
    name: "former-owner",
    says: "another site's number",
    theme: { footer: { beian: { enable: true, icp: `${owner} 沪ICP备19032456号-1` } } },
    seen: ["icp/match-settings"],
  },
  {
    name: "no-link",
    says: "the number as bare text from a custom footer file",
    theme: { footer: { copyright: owner } },
    footer: `<div>${owner} ${number}</div>`,
    seen: ["icp/link-to-miit"],
  },
  {
    name: "in-copyright",
    says: "the number as bare text in `footer.copyright`, behind the owner",
    theme: { footer: { copyright: `${owner} ${number}` } },
    seen: ["icp/link-to-miit"],
    source: {
      rules: ["icp/link-to-miit"],
      unfixed: ["icp/link-to-miit"],
      because: "the theme shows this key as text, which no link can stand in",
    },
  },
  {
    name: "at-the-left",
    says: "a right line, set at the left by its own style",
    theme: { footer: { copyright: owner } },
    footer: `<div class="filing" style="text-align: left">${owner} <a href="${portal}">${number}</a></div>`,
    seen: ["icp/filing-centered"],
    unsaid: ["icp/filing-centered"],
  },
  {
    name: "mist",
    says: "a right line in the theme's Mist scheme, which aligns its footer to the left",
    theme: { scheme: "Mist", footer: { beian: { enable: true, icp: `${owner} ${number}` } } },
    seen: ["icp/filing-centered"],
    unsaid: ["icp/filing-centered"],
  },
  {
    name: "gemini",
    says: "a right line in the Gemini scheme: beside the sidebar on a wide window, in the centre of a narrow one",
    theme: { scheme: "Gemini", footer: { beian: { enable: true, icp: `${owner} ${number}` } } },
    seen: ["icp/filing-centered"],
    unsaid: ["icp/filing-centered"],
  },
  {
    name: "missing",
    says: "no filing: the theme without any configuration, and an article that speaks of a number",
    theme: {},
    seen: ["icp/require-filing-number"],
    source: { rules: [], because: "a configuration isn't the whole homepage" },
  },
];

/**
 * Footers of the theme Landscape, one a file in `fixtures/landscape`.
 * @type {readonly import("../variant.js").Variant[]}
 */
export const landscapeVariants = [
  { name: "right", says: "owner and linked number, centred by an inline style", seen: [] },
  {
    name: "number-first",
    says: "the number above its owner",
    seen: ["icp/organization-before-number"],
    source: { rules: [], because: "the partial at the footer's start may name the owner" },
  },
  {
    name: "wrong-host-at-the-left",
    says: "the public security's host under the number, at the left as the theme has its footer",
    seen: ["icp/link-to-miit", "icp/filing-centered"],
    unsaid: ["icp/filing-centered"],
  },
  { name: "from-config", says: "the number from the theme's configuration, its link dead", seen: ["icp/link-to-miit"] },
];
