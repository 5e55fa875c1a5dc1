import { describe, expect, it } from "vitest";
import { link, lint, number, organization, portal } from "./linting.ts";

const old = number.replace("-2", "");
const dead = "http://www.miitbeian.gov.cn/";
const unlinked = `link-to-miit/unlinked: ${number}`;

describe("YAML", () => {
  const mkdocs = (scalar: string): string => `a: 1\ncopyright: ${scalar}\nz: [end]\n`;
  const rows: [name: string, scalar: string, found: string[], fixed?: string][] = [
    ["plain", `${organization} ${number}`, [unlinked], `${organization} ${link}`],
    ["single-quoted", `'It''s ${organization} ${number}'`, [unlinked], `'It''s ${organization} ${link}'`],
    [
      "double-quoted",
      `"\\xA9 ${organization} ${number}"`,
      [unlinked],
      `"\\xA9 ${organization} ${link.replaceAll('"', '\\"')}"`,
    ],
    [
      "escapes",
      `"${organization} <a href='#'>\\u4EACICP\\u5907\\\n  16023847号-2</a>"`,
      ["link-to-miit/deadLink: href='#'"],
      `"${organization} <a href='${portal}'>\\u4EACICP\\u5907\\\n  16023847号-2</a>"`,
    ],
    ["literal", `|\n    ${organization}\n    ${number}\n`, [unlinked], `|\n    ${organization}\n    ${link}\n`],
    ["folded, stripped", `>-\n  ${organization}\n  ${number}`, [unlinked], `>-\n  ${organization}\n  ${link}`],
    ["plain over lines", `${organization}\n  ${number}`, [unlinked], `${organization}\n  ${link}`],
    [
      "with a tag and an anchor",
      `!!str &it ${organization} ${number}`,
      [unlinked],
      `!!str &it ${organization} ${link}`,
    ],
    // The style's colon and space would end the scalar: nothing is written.
    [
      "a plain scalar that can't hold it",
      `&x ${number} # a comment`,
      [unlinked, `organization-before-number/missing: ${number}`],
      `&x ${organization} ${link} # a comment`,
    ],
    // Moved to the start, the entity would be an anchor.
    [
      "a plain scalar that reads as YAML",
      `<b>${number}</b> &copy; ${organization}`,
      [unlinked, `organization-before-number/after: ${number}`],
    ],
  ];
  it.each(rows)("%s", (_, scalar, found, fixed = scalar) => {
    const linted = lint("mkdocs.yml", mkdocs(scalar));
    expect(linted).toEqual({ found, output: mkdocs(fixed), left: fixed === scalar ? found : [] });
  });

  it("follows anchors and merges, and writes a number where it stands", () => {
    const code = `x: &icp ${old}\nbase: &base\n  icp: ${number}\n  icp_url: ${dead}\nsite:\n  <<: *base\n  icp: *icp\n`;
    const { found, output } = lint("_config.yml", code);
    expect(found).toContain(`match-settings/otherNumber: ${old}`);
    expect(found).toContain(`link-to-miit/wrongTarget: icp_url: ${dead}`);
    expect(output).toContain(`icp_url: ${portal}`);
  });

  it("is read under yaml-eslint-parser's own tree, documents and all", () => {
    const code = `a: 1\n---\nicp: ${number.replace("ICP", "icp")}\n`;
    expect(lint("_config.yml", code)).toMatchObject({ output: `a: 1\n---\nicp: ${number}\n`, left: [] });
  });

  it("ends where aliases hold themselves, or each other many times over", () => {
    expect(lint("_config.yml", `icp: &a\n  icp: *a\n  b: [*a, *a]\n`).found).toEqual([]);
    const levels = Array.from({ length: 30 }, (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}]`);
    expect(lint("_config.yml", `icp: x\nl0: &l0 [${number}]\n${levels.join("\n")}\n`).found).toEqual([]);
  });

  it("takes suppression comments", () => {
    const code = `icp:\n  # eslint-disable-next-line icp/match-settings -- a subsidiary's\n  text: ${old}\n  url: ${dead} # eslint-disable-line icp/link-to-miit\n`;
    expect(lint("_config.yml", code).found).toEqual([]);
  });

  it("leaves a malformed file to its parser", () => {
    expect(lint("_config.yml", `icp: "${old}\n  [`).found).toEqual([expect.stringMatching(/^Parsing error/u)]);
    expect(lint("_config.yml", "").found).toEqual([]);
  });
});

describe("TOML", () => {
  const rows: [name: string, code: string, found: string[], fixed?: string][] = [
    [
      "basic",
      `icp = "\\u4eacICP备16023847号"`,
      [`match-settings/otherNumber: \\u4eacICP备16023847号`],
      `icp = "${number}"`,
    ],
    ["literal", `icp = '${old}'`, [`match-settings/otherNumber: ${old}`], `icp = '${number}'`],
    [
      "multi-line",
      `icp = """\n<a href="${dead}">\\\n   ${number}</a>"""`,
      [`link-to-miit/wrongTarget: href="${dead}"`],
      `icp = """\n<a href="${portal}">\\\n   ${number}</a>"""`,
    ],
    ["multi-line literal", `icp = '''\n${old}'''`, [`match-settings/otherNumber: ${old}`], `icp = '''\n${number}'''`],
    [
      "dotted keys",
      `a.b.icp.text = "${number}"\na.b.icp.url = "${dead}"`,
      [`link-to-miit/wrongTarget: a.b.icp.url = "${dead}"`],
      `a.b.icp.text = "${number}"\na.b.icp.url = "${portal}"`,
    ],
    [
      "inline tables",
      `icp = { text = "${number}", url = "${dead}" }`,
      [`link-to-miit/wrongTarget: url = "${dead}"`],
      `icp = { text = "${number}", url = "${portal}" }`,
    ],
    [
      "tables in arrays",
      `[[a]]\nx = 1\n[[a]]\n[[a.links]]\ntext = "${number}"\nurl = "${dead}"`,
      [`link-to-miit/wrongTarget: url = "${dead}"`],
      `[[a]]\nx = 1\n[[a]]\n[[a.links]]\ntext = "${number}"\nurl = "${portal}"`,
    ],
    ["suppressed", `# eslint-disable-next-line icp/match-settings\nicp = "${old}"`, []],
    ["no text", `icp = 1\nbeian = true\ntime = 1979-05-27T07:32:00Z`, []],
  ];
  it.each(rows)("%s", (_, code, found, output = code) => {
    expect(lint("hugo.toml", code)).toEqual({ found, output, left: output === code ? found : [] });
  });

  it("leaves a malformed file to its parser", () => {
    expect(lint("hugo.toml", `icp = "${old}`).found).toEqual([expect.stringMatching(/^Parsing error/u)]);
  });
});

describe("Markdown", () => {
  const rows: [name: string, code: string, found: string[], fixed?: string][] = [
    [
      "a block of HTML",
      `# 一\n\n<footer>\n  ${organization} ${number}\n</footer>\n`,
      [unlinked],
      `# 一\n\n<footer>\n  ${organization} ${link}\n</footer>\n`,
    ],
    [
      "Markdown between the tags",
      `<footer>\n\n${organization} ${number}\n\n</footer>\n`,
      [unlinked],
      `<footer>\n\n${organization} ${link}\n\n</footer>\n`,
    ],
    [
      "Markdown's link",
      `<footer>\n\n${organization} **[${number}](${dead})**\n\n</footer>\n`,
      [`link-to-miit/wrongTarget: ${dead}`],
      `<footer>\n\n${organization} **[${number}](${portal})**\n\n</footer>\n`,
    ],
    ["running text and code", `京ICP备1号\n\n\`\`\`html\n<footer>${old}</footer>\n\`\`\`\n\n- <b>${old}</b>\n`, []],
    ["a footer that isn't closed", `<footer>\n\n${old}\n`, []],
    [
      "suppressed",
      `<!-- eslint-disable icp/link-to-miit -->\n\n<footer>\n  ${organization} ${number}\n</footer>\n`,
      [],
    ],
    [
      "suppressed for a line",
      `<!-- eslint-disable-next-line icp/link-to-miit -->\n<footer>${organization} ${number}</footer>\n`,
      [],
    ],
    ["front matter that shows nothing", `---\ntitle: ${old}\nlayout: home\nhero:\n  text: ${old}\n---\n`, []],
    ["front matter without a footer", `---\nfooter: false\n---\n\n京ICP备1号\n`, []],
    ["front matter in other ways", `---\nfooter: [${old}]\nicp: {text: ${old}}\nx: &y ${old}\n---\n`, []],
  ];
  it.each(rows)("%s", (_, code, found, output = code) => {
    expect(lint("docs/page.md", code)).toEqual({ found, output, left: output === code ? found : [] });
  });
});

describe("large files", () => {
  const filler = (line: string, length: number): string => line.repeat(Math.ceil(length / line.length));

  it.each([
    ["_config.yml", `icp: ${old}\ntext: |\n${filler("  一些内容：一些内容\n", 2_000_000)}z: 1\n`],
    ["hugo.toml", `icp = "${old}"\n${filler(`[[text]]\na = "一些内容"\n`, 100_000)}`],
    ["src/site.js", `export const icp = "${old}";\nexport const text = "${filler("一二三 ", 5_000_000)}";`],
    ["mkdocs.yml", `copyright: "${organization} <a href='${portal}'>${old}</a> ${filler("一二三 ", 50_000)}"`],
    [
      "docs/page.md",
      `<footer>${organization} <a href="${portal}">${old}</a></footer>\n\n${filler("一二三\n", 50_000)}\n`,
    ],
  ])("are read: %s", (file, code) => {
    const { found, left } = lint(file, code);
    expect(found).toEqual([`match-settings/otherNumber: ${old}`]);
    expect(left).toEqual([]);
  });
});
