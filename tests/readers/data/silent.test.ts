import { describe, expect, it } from "vitest";
import { lint, number, organization, portal } from "./linting.ts";

const sample = "京ICP备12345678号";
const other = "沪ICP备09000001号-3";
const appNumber = "京ICP备16023847号-3A";

type Row = [file: string, code: string];

const stateWords: Row[] = [
  ["src/locales/zh-CN.yml", `footer: { beian: 备案中 }\n`],
  ["src/i18n/lang/zh.ts", `export const zh = { beian: '备案中', icp: 'ICP备案' };`],
  ["locales/zh-CN/domain.ts", `export default { 'form.icp': '待填写' };`],
  ["src/constants.ts", `export const FILING = { ICP: '备案中' };`],
  ["src/status.ts", `export const icp = { text: '待备案', number: '【请填写备案号】', no: '审核中' };`],
  ["_config.yml", `icp: 备案号待配置\n`],
  ["translations/zh.toml", `icp = "${sample}"\n`],
  ["src/zh-CN.ts", `export default { icp: '${other}' };`],
];

const others: Row[] = [
  ["src/a.ts", `export const partners = [{ name: '远山', site: 'https://yuanshan.cn', icp: '${other}' }];`],
  ["src/a.ts", `export const list = [{ name: '远山', url: 'https://yuanshan.cn', icp: '${other}' }];`],
  ["src/a.ts", `export default [{ beian: { text: '${other}', url: 'https://yuanshan.cn' } }];`],
  ["data/friends.yml", `- name: 远山\n  link: https://yuanshan.cn\n  icp: ${other}\n`],
  ["data/friends.yml", `yuanshan:\n  link: https://yuanshan.cn\n  icp: ${other}\n`],
  ["data/customers/yuanshan.toml", `icp = "${other}"\n`],
  ["src/a.ts", `export const customer = { name: '北京远山科技有限公司', icp: '${other}' };`],
  ["src/a.ts", `const customer = { name: '北京远山科技有限公司', icp: '${other}' };\nexport default customer;`],
  ...["ourClients", "friendLinks", "SUPPLIER", "vendor_info", "tenant", "merchants", "caseList", "siteList"].map(
    (name): Row => ["src/a.ts", `export const data = { ${name}: { a: { icp: '${other}', icpUrl: '#' } } };`],
  ),
];

const defaults: Row[] = [
  ["docker-compose.yml", `services:\n  web:\n    environment:\n      ICP_NUMBER: \${ICP_NUMBER:-${sample}}\n`],
  ["src/main/resources/application.yml", `site:\n  icp: \${ICP:${sample}}\n`],
  ["site.toml", `icp = "\${ICP:-${sample}}"\n`],
  ["site.yaml", `icp: "{{ icp | default('${sample}') }}"\n`],
];

const overwritten: Row[] = [
  ["src/a.ts", `export const site = reactive({ icp: '${sample}', icpUrl: '#' });\nload((d) => (site.icp = d.icp));`],
  ["src/a.ts", `export const site = reactive({ icp: '${sample}' });`],
  ["src/a.ts", `export const site = { icp: '${sample}' };\nload((d) => Object.assign(site, d));`],
  ["src/a.ts", `export const icp = ref('${sample}');\nload((d) => { icp.value = d; });`],
  ["src/a.js", `export let ICP = '${sample}';\nexport function set(v) { ICP = v; }`],
  ["src/a.ts", `export const site = { icp: '${sample}', icpUrl: '#', ...window.__SITE__ };`],
  ["src/a.ts", `export const site = { icp: '${sample}', ...(window.__SITE__ || {}) };`],
  ["src/a.ts", `export const site = { icp: '${sample}', ...(isCN && { icp: '${number}' }) };`],
  ["src/a.ts", `const base = { icp: '${sample}' };\nexport const site = { ...base, ...window.__SITE__ };`],
  ["nuxt.config.ts", `export default defineNuxtConfig({ runtimeConfig: { public: { icp: '${sample}' } } });`],
  ["config.ts", `export const config = { dev: { icp: '${sample}' }, prod: { icp: '${number}' } };`],
  ...["development", "local", "test", "staging", "mock"].map((key): Row => [
    "config.yml",
    `${key}:\n  icp: ${sample}\nprod:\n  icp: ${number}\n`,
  ]),
  ["application-dev.yml", `icp: ${sample}\n`],
  ["src/config.dev.ts", `export default { icp: '${sample}' };`],
  ["src/site.local.ts", `export default { icp: '${sample}' };`],
  ["config/development/params.toml", `icp = "${sample}"\n`],
];

const samples: Row[] = [
  ...["icpFormat", "demoIcp", "ICP_HINT", "exampleIcp", "SAMPLE_ICP", "defaultIcp", "placeholderIcp"].map(
    (name): Row => ["src/a.ts", `export const ${name} = '${sample}';`],
  ),
  ["src/a.ts", `export const defaults = { icp: '${sample}' };`],
  ["src/a.ts", `export const defaultProps = { icp: '${sample}' };`],
  ["src/a.ts", `export const mockSite = { icp: '${sample}' };`],
];

const apps: Row[] = [
  ["src/a.ts", `export const app = { appIcp: '${appNumber}', icp: '${number}' };`],
  ["src/a.ts", `export const app = { icp: '${appNumber}' };`],
  ["src/a.ts", `export default { 'app-plus': { icp: '${other}' } };`],
  ["src/a.ts", `export const site = {\n  // #ifdef MP-WEIXIN\n  icp: '${other}',\n  // #endif\n};`],
];

const markdown: Row[] = [
  ["a.md", `<footer markdown="1">\n${organization} [${number}](${portal})\n</footer>\n`],
  ["a.md", `<footer>\n${organization} [${number}](${portal})\n</footer>\n`],
  ["a.md", `<div markdown>\n\n<footer>\n${organization} ${number}\n</footer>\n\n</div>\n`],
  ["a.md", `<footer>\n\n${organization} [${number}][icp]\n\n</footer>\n\n[icp]: ${portal}\n`],
  ["a.md", `<footer>\n\n${organization} [${number}][]\n\n</footer>\n\n[${number}]: ${portal}\n`],
  ["a.md", `<footer>\n\n${organization} [${number}]\n\n</footer>\n\n[${number}]: <${portal}> "x"\n`],
  ["a.md", `<footer>\n\n${organization} [${number}][icp]\n\n[icp]: ${portal}\n\n</footer>\n`],
  ["a.md", `<footer>\n${organization} [${number}][icp]\n\n[icp]: ${portal}\n\n</footer>\n`],
  ["a.md", `<footer>\n\n${organization} [${number}][icp]\n\n</footer>\n`],
];

describe("data is left without a word", () => {
  it.each(stateWords)("where it says how far a filing is: %s: %s", isSilent);
  it.each(others)("where it is another's: %s: %s", isSilent);
  it.each(defaults)("where the environment replaces it: %s: %s", isSilent);
  it.each(overwritten)("where something else comes in its place: %s: %s", isSilent);
  it.each(samples)("where it is a sample: %s: %s", isSilent);
  it.each(apps)("where it is an app's: %s: %s", isSilent);
});

describe("Markdown's links", () => {
  it.each(markdown)("are links: %s: %s", isSilent);

  it("are judged where their address is defined elsewhere", () => {
    const code = `<footer>\n\n${organization} [${number}][icp]\n\n</footer>\n\n[icp]: http://www.miitbeian.gov.cn/\n`;
    const { found, output } = lint("a.md", code);
    expect(found).toEqual([expect.stringContaining("link-to-miit/wrongTarget")]);
    expect(output).toBe(code);
  });

  it("aren't broken by another text", () => {
    const old = number.replace("-2", "");
    const code = `<footer>\n\n${organization} [${old}]\n\n</footer>\n\n[${old}]: ${portal}\n`;
    const { found, output } = lint("a.md", code);
    expect(found).toEqual([expect.stringContaining("match-settings/otherNumber")]);
    expect(output).toBe(code);
  });
});

describe("what is certain is still said", () => {
  it.each<Row>([
    ["src/a.ts", `export const site = { ...window.__SITE__, icp: '${sample}' };`],
    ["src/a.ts", `export const site = { icp: '${sample}', ...(isCN && { a: 1 }), ...{ b: 2 } };`],
    ["src/a.ts", `export const site = { icp: '${sample}' };`],
    ["src/a.ts", `export const links = [{ title: '${sample}', href: '${portal}' }];`],
    ["application-prod.yml", `icp: ${sample}\n`],
    ["src/a.ts", `export const site = { icp: '京ICP备XXXXXXXX号' };`],
  ])("%s: %s", (file, code) => {
    expect(lint(file, code).found).toEqual([expect.stringMatching(/^no-placeholder\/number/u)]);
  });

  it("of a theme's footer in a folder of translations", () => {
    const code = `export default { themeConfig: { footer: { message: 'ICP备案中' } } };`;
    expect(lint(".vitepress/locales/zh.ts", code).found).toContain("no-placeholder/number: ICP备案中");
  });
});

function isSilent(file: string, code: string): void {
  expect(lint(file, code)).toEqual({ found: [], output: code, left: [] });
}
