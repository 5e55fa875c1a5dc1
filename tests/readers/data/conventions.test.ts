import { describe, expect, it } from "vitest";
import { conventions } from "../../../src/readers/data/conventions.ts";
import { link, lint, number, organization, portal } from "./linting.ts";

const old = number.replace("-2", "");
const miitbeian = "http://www.miitbeian.gov.cn/";
const after = `organization-before-number/after: ${number}`;
const missing = `organization-before-number/missing: ${number}`;
const unlinked = `link-to-miit/unlinked: ${number}`;

interface Row {
  readonly name: string;
  readonly file: string;
  readonly code: string;
  readonly found: readonly string[];
  /** What the fixes make of it; the code itself where they make nothing. */
  readonly output?: string;
  readonly left?: readonly string[];
}

const vitepress = (inner: string): string =>
  `import { defineConfig } from "vitepress";\n\nexport default defineConfig({\n  themeConfig: { footer: { ${inner} } },\n});\n`;
const vitepressRow = (name: string, inner: string, found: readonly string[], fixed?: string): Row => ({
  ...{ name, file: "docs/.vitepress/config.ts", code: vitepress(inner), found },
  ...(fixed !== undefined && { output: vitepress(fixed) }),
  ...(fixed === undefined && { left: found }),
});

const vitepressRows: Row[] = [
  vitepressRow("right", `message: '${organization}', copyright: '${link}'`, []),
  vitepressRow("in one string", `message: '${organization} ${link}'`, []),
  // It draws the message above.
  vitepressRow("the order in which it is drawn", `message: '${link}', copyright: '© 2020 ${organization}'`, [after]),
  vitepressRow("not the order in the file", `copyright: '${link}', message: '${organization}'`, []),
  vitepressRow(
    "no link",
    `message: "${organization} ${number}"`,
    [unlinked],
    `message: "${organization} ${link.replaceAll('"', '\\"')}"`,
  ),
  vitepressRow(
    "no name, in single quotes",
    `message: 'It\\'s', copyright: '${link}'`,
    [missing],
    `message: 'It\\'s', copyright: '${organization} ${link}'`,
  ),
  vitepressRow(
    "a dead host, in a template",
    `message: \`\${year} ${organization} <a href="${miitbeian}" target="_blank">${number}</a>\``,
    [`link-to-miit/wrongTarget: href="${miitbeian}"`],
    `message: \`\${year} ${organization} <a href="${portal}" target="_blank">${number}</a>\``,
  ),
  vitepressRow(
    "parts that are joined",
    `message: '${organization} ' + '<a href="#">' + '${number}</a>'`,
    [`link-to-miit/deadLink: href="#"`],
    `message: '${organization} ' + '<a href="${portal}">' + '${number}</a>'`,
  ),
  vitepressRow(
    "escapes",
    `message: '${organization} <a href="${portal}">\\u4EACICP\\x5907 16023847\\u53f7-2</a>'`.replace(
      "\\x5907",
      "\\u5907",
    ),
    [],
  ),
  vitepressRow(
    "a placeholder",
    `message: '${organization} <a href="${portal}">京ICP备12345678号</a>'`,
    ["no-placeholder/number: 京ICP备12345678号"],
    `message: '${organization} ${link}'`,
  ),
  vitepressRow(
    "another number, nested conditions",
    `message: isCN ? (isBeta ? '' : '${organization} <a href="${portal}">${old}</a>') : 'MIT'`,
    [`match-settings/otherNumber: ${old}`],
    `message: isCN ? (isBeta ? '' : '${organization} ${link}') : 'MIT'`,
  ),
  vitepressRow("a name that isn't known", `message: owner, copyright: '${link}'`, []),
  vitepressRow("a part that isn't known", `...rest, copyright: '${link}'`, []),
  vitepressRow("nothing that is shown", `message: '', copyright: undefined`, []),
];

const throughNames: Row[] = [
  {
    name: "a constant",
    file: ".vitepress/config.mts",
    code: `const footer = { message: '${organization} ${number}' };\nexport default { themeConfig: { footer } };\n`,
    found: [unlinked],
    output: `const footer = { message: '${organization} ${link}' };\nexport default { themeConfig: { footer } };\n`,
  },
  {
    name: "wrappers, functions and satisfies",
    file: ".vitepress/config.ts",
    code: `export default withMermaid(defineConfig(async () => ({ themeConfig: { footer: { message: '${number}' } } } satisfies X)));\n`,
    found: [unlinked, missing],
    output: `export default withMermaid(defineConfig(async () => ({ themeConfig: { footer: { message: '${organization} ${link}' } } } satisfies X)));\n`,
  },
  {
    name: "each locale",
    file: ".vitepress/config.ts",
    code: `export default { locales: { root: { themeConfig: { footer: { message: 'MIT' } } }, zh: { themeConfig: { footer: { message: '${organization} ${number}' } } } } };\n`,
    found: [unlinked],
    output: `export default { locales: { root: { themeConfig: { footer: { message: 'MIT' } } }, zh: { themeConfig: { footer: { message: '${organization} ${link}' } } } } };\n`,
  },
  {
    name: "the footer in a file of its own",
    file: ".vitepress/config/footer.ts",
    code: `export const footer: DefaultTheme.Footer = { message: '${link}', copyright: '${organization}' };\n`,
    found: [after],
  },
  {
    name: "CommonJS, from a function",
    file: "docusaurus.config.js",
    code: `module.exports = async function createConfig() {\n  return { themeConfig: /** @type {any} */ ({ footer: { copyright: \`Copyright © \${new Date().getFullYear()} ${organization} ${number}\` } }) };\n};\n`,
    found: [unlinked],
    output: `module.exports = async function createConfig() {\n  return { themeConfig: /** @type {any} */ ({ footer: { copyright: \`Copyright © \${new Date().getFullYear()} ${organization} ${link}\` } }) };\n};\n`,
  },
];

const docusaurus = (href: string): string =>
  `export default { themeConfig: { footer: { links: [{ title: "更多", items: [{ label: "${number}", href: "${href}" }] }], copyright: "© ${organization}" } } };\n`;

const frameworks: Row[] = [
  {
    name: "Docusaurus: links above the copyright",
    file: "docusaurus.config.ts",
    code: docusaurus("https://www.beian.gov.cn/"),
    found: [after, `link-to-miit/wrongTarget: href: "https://www.beian.gov.cn/"`],
    output: docusaurus(portal),
    left: [after],
  },
  {
    name: "Docusaurus: HTML among the links",
    file: "docusaurus.config.ts",
    code: `export default { themeConfig: { footer: { links: [{ items: [{ html: '${organization} <a href="">${number}</a>' }] }] } } };\n`,
    found: [`link-to-miit/deadLink: href=""`],
    output: `export default { themeConfig: { footer: { links: [{ items: [{ html: '${organization} ${link}' }] }] } } };\n`,
  },
  {
    name: "rspress",
    file: "rspress.config.ts",
    code: `export default defineConfig({ themeConfig: { footer: { message: '${organization} ${number}' } } });\n`,
    found: [unlinked],
    output: `export default defineConfig({ themeConfig: { footer: { message: '${organization} ${link}' } } });\n`,
  },
  {
    name: "dumi",
    file: ".dumirc.ts",
    code: `export default defineConfig({ themeConfig: { name: 'x', footer: 'MIT<br />${link}' } });\n`,
    found: [missing],
    output: `export default defineConfig({ themeConfig: { name: 'x', footer: 'MIT<br />${organization} ${link}' } });\n`,
  },
  {
    name: "Nextra: markup",
    file: "theme.config.jsx",
    code: `export default { footer: { text: <span>${organization} <a href="#">${number}</a></span> } };\n`,
    found: [`link-to-miit/deadLink: href="#"`],
    output: `export default { footer: { text: <span>${organization} <a href="${portal}">${number}</a></span> } };\n`,
  },
  {
    name: "Nextra: a function",
    file: "theme.config.jsx",
    code: `export default { footer: { content: () => <>${organization} ${number}</> } };\n`,
    found: [unlinked],
    output: `export default { footer: { content: () => <>${organization} ${link}</> } };\n`,
  },
  {
    name: "vuepress-theme-hope 1",
    file: "docs/.vuepress/config.js",
    code: `module.exports = config({ themeConfig: { footer: { display: true, content: '${link}', copyright: '${organization}' } } });\n`,
    found: [after],
  },
  {
    name: "vuepress-theme-hope 2",
    file: "src/.vuepress/theme.ts",
    code: `export default hopeTheme({ displayFooter: true, footer: '${link}', copyright: '${organization}' });\n`,
    found: [after],
  },
  {
    name: "vuepress-theme-hope 2, in the configuration",
    file: "src/.vuepress/config.ts",
    code: `export default defineUserConfig({ theme: hopeTheme({ displayFooter: true, footer: '${organization} ${number}' }) });\n`,
    found: [unlinked],
    output: `export default defineUserConfig({ theme: hopeTheme({ displayFooter: true, footer: '${organization} ${link}' }) });\n`,
  },
  {
    name: "vuepress-theme-hope 2, switched off",
    file: "src/.vuepress/theme.ts",
    code: `export default hopeTheme({ displayFooter: false, footer: '<a href="#">${number}</a>' });\n`,
    found: [],
  },
  {
    name: "vuepress-theme-reco 1",
    file: ".vuepress/config.js",
    code: `module.exports = { theme: 'reco', themeConfig: { record: '${number}', recordLink: '${miitbeian}', author: '${organization}' } };\n`,
    found: [after, `link-to-miit/wrongTarget: recordLink: '${miitbeian}'`],
    output: `module.exports = { theme: 'reco', themeConfig: { record: '${number}', recordLink: '${portal}', author: '${organization}' } };\n`,
    left: [after],
  },
  {
    name: "vuepress-theme-reco 1: no link is a dead one",
    file: ".vuepress/config.js",
    code: `module.exports = { themeConfig: { author: x, record: '${number}' } };\n`,
    found: [`link-to-miit/deadLink: record: '${number}'`, missing],
  },
  {
    name: "vuepress-theme-reco 2",
    file: "docs/README.md",
    code: `---\nhome: true\nfooter:\n  record: ${number}\n  recordLink: ${miitbeian}\n---\n`,
    found: [missing, `link-to-miit/wrongTarget: recordLink: ${miitbeian}`],
    output: `---\nhome: true\nfooter:\n  record: ${number}\n  recordLink: ${portal}\n---\n`,
    left: [missing],
  },
  {
    name: "VuePress: a home page's footer is text",
    file: "docs/README.md",
    code: `---\nhome: true\nfooter: © 2020 ${organization} ${number}\n---\n`,
    found: [unlinked],
  },
  {
    name: "NexT draws the filing first",
    file: "_config.next.yml",
    code: `footer:\n  beian:\n    enable: true\n    icp: ${old}\n  copyright: ${organization}\n`,
    found: [`match-settings/otherNumber: ${old}`, `organization-before-number/after: ${old}`],
    output: `footer:\n  beian:\n    enable: true\n    icp: ${number}\n  copyright: ${organization}\n`,
    left: [after],
  },
  {
    name: "NexT, switched off",
    file: "themes/next/_config.yml",
    code: `footer:\n  beian:\n    enable: false\n    icp: 京ICP备12345678号\n`,
    found: [],
  },
  {
    name: "Butterfly: the author stands before, in another file",
    file: "_config.butterfly.yml",
    code: `footer:\n  owner:\n    enable: true\n  custom_text: <a href="${miitbeian}">${number}</a>\n`,
    found: [`link-to-miit/wrongTarget: href="${miitbeian}"`],
    output: `footer:\n  owner:\n    enable: true\n  custom_text: <a href="${portal}">${number}</a>\n`,
  },
  {
    name: "Fluid",
    file: "_config.fluid.yml",
    code: `footer:\n  content: '<a href="https://hexo.io">Hexo</a>'\n  beian:\n    enable: true\n    icp_text: ${number}\n`,
    found: [missing],
  },
  {
    name: "Fluid, with the name",
    file: "_config.fluid.yml",
    code: `footer:\n  content: '${organization}'\n  beian:\n    enable: true\n    icp_text: ${number}\n`,
    found: [],
  },
  {
    name: "Icarus",
    file: "_config.icarus.yml",
    code: `footer:\n  copyright: |\n    ${number}\n`,
    found: [unlinked],
    output: `footer:\n  copyright: |\n    ${link}\n`,
  },
  {
    name: "MkDocs",
    file: "mkdocs.yml",
    code: `site_name: x\ncopyright: >\n  &copy; 2020 ${organization}\n  <a\n  href="#">${number}</a>\nnav: []\n`,
    found: [`link-to-miit/deadLink: href="#"`],
    output: `site_name: x\ncopyright: >\n  &copy; 2020 ${organization}\n  <a\n  href="${portal}">${number}</a>\nnav: []\n`,
  },
];

describe.each([
  ["VitePress", vitepressRows],
  ["through names", throughNames],
  ["frameworks", frameworks],
] as const)("%s", (_, rows) => {
  it.each(rows)("$name", ({ file, code, found, output = code, left }) => {
    expect(lint(file, code)).toEqual({ found, output, left: left ?? (output === code ? found : []) });
  });

  it.each(rows)("$name, with CRLF and a byte order mark", ({ file, code, found, output = code, left }) => {
    const withMarks = (text: string): string => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const linted = lint(file, withMarks(code));
    expect(linted).toEqual({ found, output: withMarks(output), left: left ?? (output === code ? found : []) });
  });
});

describe("the table", () => {
  it("names a version and files for each framework, and has a row here for each", () => {
    for (const { framework, version, files, named } of conventions) {
      expect(version, framework).toMatch(/\d/u);
      expect(named).not.toBe("");
      const files_ = [...vitepressRows, ...throughNames, ...frameworks].map(({ file }) => `/site/${file}`);
      expect(
        files_.some((file) => files.test(file)),
        framework,
      ).toBe(true);
    }
  });
});
