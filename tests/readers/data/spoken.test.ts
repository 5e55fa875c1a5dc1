import { describe, expect, it } from "vitest";
import { link, lint, number, organization, portal } from "./linting.ts";

const old = number.replace("-2", "");
const dead = "http://www.miitbeian.gov.cn/";
const police = "京公网安备11010802012345号";

type Row = [file: string, code: string, found: string[], output?: string];

/** Keys that say what they hold: the number is judged, and the address that is certainly its link. */
const spoken: Row[] = [
  ["src/site.ts", `export const site = { icp: "${number}", icpUrl: "${portal}" };`, []],
  [
    "src/site.ts",
    `export const site = { icp: "${old}", icpUrl: "${dead}" };`,
    [`match-settings/otherNumber: ${old}`, `link-to-miit/wrongTarget: icpUrl: "${dead}"`],
    `export const site = { icp: "${number}", icpUrl: "${portal}" };`,
  ],
  [
    "src/site.js",
    `export const ICP_NUMBER = '${number.replace("ICP", "icp")}';\nexport const ICP_LINK = '//www.beian.gov.cn';`,
    [
      `number-format/malformed: ${number.replace("ICP", "icp")}`,
      `link-to-miit/wrongTarget: ICP_LINK = '//www.beian.gov.cn'`,
    ],
    `export const ICP_NUMBER = '${number}';\nexport const ICP_LINK = '${portal}';`,
  ],
  [
    "src/config/site.ts",
    `export default { beian: { number: "${number}", url: "#" } } satisfies Site;`,
    [`link-to-miit/deadLink: url: "#"`],
    `export default { beian: { number: "${number}", url: "${portal}" } } satisfies Site;`,
  ],
  [
    "src/links.ts",
    `const links = [{ label: "关于", href: "/about" }, { label: "ICP备案号：${number}", href: "${dead}" }];\nexport { links };`,
    [`link-to-miit/wrongTarget: href: "${dead}"`],
    `const links = [{ label: "关于", href: "/about" }, { label: "ICP备案号：${number}", href: "${portal}" }];\nexport { links };`,
  ],
  [
    "config.cjs",
    `module.exports = { footer: { icp: \`待填写\`, copyright: "© ${organization} 京ICP备00000000号" } };`,
    ["no-placeholder/number: 京ICP备00000000号"],
    `module.exports = { footer: { icp: \`待填写\`, copyright: "© ${organization} ${number}" } };`,
  ],
  [
    "src/site.ts",
    `export const site = Object.freeze({ icp: '<a href="${dead}">${number}</a>' });`,
    [`link-to-miit/wrongTarget: href="${dead}"`],
    `export const site = Object.freeze({ icp: '<a href="${portal}">${number}</a>' });`,
  ],
  [
    "src/site.ts",
    `export const site = { icp: isCN ? "${old}" : "", gongan: { text: "${police}", link: "${portal}" } };`,
    [`match-settings/otherNumber: ${old}`, `public-security-filing/wrongTarget: link: "${portal}"`],
    `export const site = { icp: isCN ? "${number}" : "", gongan: { text: "${police}", link: "https://beian.mps.gov.cn/#/query/webSearch?code=11010802012345" } };`,
  ],
  [
    "_config.yml",
    `icp:\n  enable: true\n  url: '${dead}'\n  text: '${old}'\n`,
    [`link-to-miit/wrongTarget: url: '${dead}'`, `match-settings/otherNumber: ${old}`],
    `icp:\n  enable: true\n  url: '${portal}'\n  text: '${number}'\n`,
  ],
  [
    "hugo.toml",
    `[params.footer]\nicp = '<a href="${dead}">${number}</a>'\n`,
    [`link-to-miit/wrongTarget: href="${dead}"`],
    `[params.footer]\nicp = '<a href="${portal}">${number}</a>'\n`,
  ],
  [
    "config/_default/params.toml",
    `[[links]]\nname = "${number}"\nurl = "${dead}"\n\n[beian]\nicp_no = "${old}"\nicp_url = """${dead}"""\n`,
    [
      `link-to-miit/wrongTarget: url = "${dead}"`,
      `match-settings/otherNumber: ${old}`,
      `link-to-miit/wrongTarget: icp_url = """${dead}"""`,
    ],
  ],
];

/** What speaks of filings without showing one, or shows it in a way that isn't told. */
const silent: [why: string, file: string, code: string][] = [
  ["an address of the site", "src/site.ts", `export const site = { icp: "${number}", url: "https://example.com" };`],
  [
    "another thing's address",
    "src/site.ts",
    `export const site = { icp: "${number}", beianUrl: "https://example.com" };`,
  ],
  ["two addresses", "src/site.ts", `export const icp = { text: "${number}", url: "${dead}", href: "${dead}" };`],
  [
    "an address that may be completed",
    "src/site.ts",
    `export const icp = { text: "${number}", url: "beian.mitt.gov.cn" };`,
  ],
  ["no address", "src/site.ts", `export const icp = { text: "${number}", url: "" };`],
  ["an address that isn't known", "src/site.ts", `export const icp = { text: "${number}", url: env.URL };`],
  ["order, place and looks", "src/site.ts", `export const footer = { icp: "${number}", company: "${organization}" };`],
  ["not shown", "src/site.ts", `export const icp = { enable: false, text: "${old}", url: "#" };`],
  ["hidden", "src/site.ts", `export const icp = { hidden: true, text: "${old}", url: "#" };`],
  ["a form", "src/form.ts", `export const form = { icp: { label: "备案号", placeholder: "${old}" } };`],
  ["a sample", "src/zh.ts", `export default { icp: "如：${old}", beian: "请输入备案号", icpTip: "格式为${old}" };`],
  ["columns", "src/table.ts", `export const columns = [{ title: "ICP备案号", dataIndex: "icp" }];`],
  ["a description", "src/seo.ts", `export const site = { description: "${old}", meta: { content: "${old}" } };`],
  [
    "a list of other sites",
    "src/sites.ts",
    `export const sites = [{ name: "一", icp: "京ICP备11111111号" }, { name: "二", icp: "沪ICP备22222222号" }];`,
  ],
  [
    "a table by host",
    "src/sites.ts",
    `export const icp = { "a.cn": "京ICP备16023811号", "b.cn": "沪ICP备16023822号", "c.cn": "粤ICP备16023833号" };`,
  ],
  ["a test", "src/__tests__/site.ts", `export const site = { icp: "${old}" };`],
  ["a fixture", "mock/site.js", `export default { icp: "${old}" };`],
  ["a name of this module's own", "src/site.ts", `const site = { icp: "${old}" };\nuse(site);`],
  ["an object in a function", "src/site.ts", `export function f() { return { icp: "${old}" }; }`],
  [
    "the Internet Computer",
    "src/icp.ts",
    `export const icp = { ledger: "x", price: "12.5", icpUrl: "https://internetcomputer.org" };`,
  ],
  ["a flag", "src/site.ts", `export const site = { icp: true, beian: 1, record: null };`],
  ["digits that are put together elsewhere", "src/site.ts", `export const site = { icp: "16023847" };`],
  ["a sentence", "src/help.ts", `export const footer = { note: "备案号${old}已经过期。请更新。" };`],
  ["OpenAPI", "api.yaml", `openapi: 3.0.0\nicp: ${old}\n`],
  ["a workflow", ".github/workflows/x.yml", `env:\n  ICP: ${old}\n`],
  ["a lock file", "pnpm-lock.yaml", `icp: ${old}\n`],
  ["a comment", "_config.yml", `footer:\n  # icp: ${old}\n  icp:\n`],
  ["an example key", "a.toml", `[example]\nicp = "${old}"\n`],
];

describe("keys that say what they hold", () => {
  it.each(spoken)("%s: %s", (file, code, found, output = code) => {
    const linted = lint(file, code);
    expect(linted.found).toEqual(found);
    if (output !== code) expect(linted).toMatchObject({ output, left: [] });
  });

  it.each(silent)("stay without a word: %s", (_, file, code) => {
    expect(lint(file, code)).toEqual({ found: [], output: code, left: [] });
  });

  it("are judged once where a component of the file shows them", () => {
    const code = `export const site = { icp: "${old}", icpUrl: "${dead}" };\nexport const Footer = () => <footer>${organization} <a href={site.icpUrl}>{site.icp}</a></footer>;\n`;
    const { found } = lint("src/Footer.jsx", code);
    expect(found).toEqual([`match-settings/otherNumber: ${old}`, "link-to-miit/wrongTarget: href={site.icpUrl}"]);
  });

  it("say that the number isn't missing", () => {
    const code = `export const site = { icp: "${number}" };\nexport default () => <html><body><main>一</main></body></html>;\n`;
    expect(lint("src/App.jsx", code).found).toEqual([]);
  });

  it("leave the link unknown without an address", () => {
    expect(lint("src/site.ts", `export const site = { icp: "${number}" };`).found).toEqual([]);
    expect(lint("src/site.ts", `export const site = { icp: '${link}' };`).found).toEqual([]);
  });
});
