import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rules } from "../../src/rules.ts";
import { readSettings } from "../../src/settings.ts";
import { problemsOf, shownMessages } from "./examples.ts";
import { fencesOf, type Fence } from "./fences.ts";
import { docLanguages } from "./languages.ts";
import { makeProject, printedBy, removeProject, silentFiles } from "./project.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const pagesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root)).flatMap((name) => (name.endsWith(".md") ? [folder + name] : []));
const pages = ["README.md", ".github/CONTRIBUTING.md", ...["docs/", "docs/rules/", "docs/syntaxes/"].flatMap(pagesIn)];

function ruleOf(page: string): string | null {
  return /^docs\/rules\/(?<rule>[\w-]+)\.md$/u.exec(page)?.groups?.["rule"] ?? null;
}

/** Names that GitHub gives to headings. */
function anchorsIn(markdown: string): string[] {
  const headings = [...markdown.matchAll(/^#{1,6} (?<text>.*)$/gmu)].map(([, text = ""]) => text);
  return headings.map((text) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe.each(pages)("%s", (page) => {
  const markdown = read(page);
  const fences = fencesOf(markdown);
  const withDirective = (kind: string): Fence[] => fences.filter(({ directive }) => directive?.kind === kind);

  it("has examples that are as it says", () => {
    expect(problemsOf(markdown, ruleOf(page))).toEqual([]);
  });

  it("has no fence that nothing checks", () => {
    const unchecked = fences.filter(({ language, name, directive }) => {
      if (language in docLanguages) return false;
      if (language === "json") return name !== "settings.icp" && name !== "options";
      if (language === "js") return !["config for", "script"].includes(directive?.kind ?? "");
      if (language === "text") return directive?.kind !== "prints" && directive?.kind !== "drawing";
      return language !== "sh";
    });
    expect(unchecked.map(({ line, language }) => `line ${line}: ${language}`)).toEqual([]);
  });

  it("leads only to what exists", () => {
    for (const [, target = ""] of markdown.matchAll(/\]\((?<target>[^)\s]+)\)/gu)) {
      if (/^https?:/u.test(target)) continue;
      const url = new URL(target, new URL(page, root));
      const text = readFileSync(new URL(url.pathname, url), "utf8");
      if (url.hash !== "") expect(anchorsIn(text), target).toContain(url.hash.slice(1));
    }
  });

  describe.runIf(withDirective("config for").length + withDirective("script").length > 0)("in a project", () => {
    let folder = "";
    beforeAll(() => {
      folder = makeProject();
    });
    afterAll(() => {
      removeProject(folder);
    });

    it.each(withDirective("config for"))("the configuration in line $line works", async (fence) => {
      const files = fence.directive?.detail.split(", ") ?? [];
      expect(files).not.toEqual([]);
      expect(await silentFiles(folder, fence, files)).toEqual([]);
    });

    it.each(withDirective("script"))("the script in line $line prints what it is said to", (script) => {
      const printed = fences.find(({ line, directive }) => line > script.line && directive?.kind === "prints");
      expect(printedBy(folder, script)).toBe(printed?.code);
    });
  });
});

describe.each(Object.entries(rules))("the page of %s", (name, rule) => {
  const shown = shownMessages(read(`docs/rules/${name}.md`));

  it("shows each message, and says what it is for", () => {
    const ids = Object.keys(rule.meta?.messages ?? {}).filter((id) => id !== "encoding" && !id.includes(":"));
    expect(new Set(shown.map(({ messageId }) => messageId))).toEqual(new Set(ids));
    for (const id of ids) expect(read(`docs/rules/${name}.md`)).toContain(`- \`${id}\`: `);
  });

  it("has examples in HTML and in JSX", () => {
    expect(new Set(shown.map(({ language }) => language))).toEqual(new Set(["html", "jsx"]));
  });
});

describe("docs/settings.md", () => {
  const markdown = read("docs/settings.md");
  const sections = markdown.split(/^## /mu).slice(1);

  it("has a section for each key, with its type and default", () => {
    let keys: string[] = [];
    try {
      readSettings({ icp: { x: 1 } });
    } catch (error) {
      keys = /Settings are: (?<keys>.*)\.$/u.exec(String(error))?.groups?.["keys"]?.split(", ") ?? [];
    }
    expect(keys).toHaveLength(8);
    expect(sections.map((section) => section.split("\n", 1)[0])).toEqual(keys.map((key) => `\`${key}\``));
    for (const section of sections) {
      expect(section).toMatch(/^- Type: `/mu);
      expect(section).toMatch(/^- Default: /mu);
      expect(section).toMatch(/^- Wrong: `/mu);
    }
  });

  it("tells the errors for wrong values", () => {
    const wrongs = [...markdown.matchAll(/^- Wrong: `(?<settings>\{.*\})`: “(?<message>.*)”$/gmu)];
    expect(wrongs.length).toBeGreaterThanOrEqual(sections.length);
    for (const { groups } of wrongs) {
      const icp: unknown = JSON.parse(groups?.["settings"] ?? "");
      expect(() => readSettings({ icp })).toThrow(new TypeError(groups?.["message"]));
    }
  });
});

describe("README.md", () => {
  const markdown = read("README.md");
  const scripts: unknown = Reflect.get(JSON.parse(read("package.json")), "scripts");

  it.each(["npm ci && npm run demo", "npm cit"])("has the command `%s`, and the script that it runs", (command) => {
    expect(
      fencesOf(markdown)
        .flatMap(({ code }) => code.split("\n"))
        .map((line) => (line.split("#", 1)[0] ?? "").trim()),
    ).toContain(command);
    expect(scripts).toHaveProperty(command.endsWith("demo") ? "demo" : "test");
  });

  it("sets up what the example and its picture are made with", () => {
    const [setUp] = fencesOf(markdown).filter(({ directive }) => directive?.kind === "config for");
    expect(setUp?.code).toBe(read("docs/examples/homepage/eslint.config.js"));
  });
});

/** A check that can't fail is none. */
describe("a page that isn't true", () => {
  const link = `<a href="https://beian.miit.gov.cn/">京ICP备16023847号-2</a>`;
  const page = (directive: string, code: string): string => `${directive}\n\n\`\`\`html\n${code}\n\`\`\`\n`;
  const unlinked = page("<!-- incorrect: unlinked -->", "<footer>京ICP备16023847号-2</footer>");

  it.each([
    ["an incorrect example that is correct", page("<!-- incorrect: unlinked -->", `<footer>${link}</footer>`)],
    ["an incorrect example with another message", unlinked.replace(": unlinked", ": deadLink")],
    ["an incorrect example with more messages", unlinked.replace(": unlinked", ": unlinked, unlinked")],
    ["a correct example that isn't", page("<!-- correct -->", "<footer>京ICP备16023847号-2</footer>")],
    ["one that is incorrect for another rule", page("<!-- correct -->", `<footer><p hidden>${link}</p></footer>`)],
    ["one that isn't left alone", page("<!-- left alone -->", "<footer>京ICP备16023847号-2</footer>")],
    ["another fix", unlinked + page("<!-- fixed -->", `<footer>${link}</footer>`)],
    ["a fix of nothing", page("<!-- fixed -->", `<footer>${link}</footer>`)],
    ["no suggestion", unlinked + page("<!-- suggested -->", `<footer>${link}</footer>`)],
    [
      "another reason",
      page("<!-- unknown: a script -->", `<footer><a href="{{ icpUrl }}">京ICP备16023847号</a></footer>`),
    ],
    ["no reason", page("<!-- unknown: elsewhere -->", `<footer>${link}</footer>`)],
    ["an example without a comment", page("", `<footer>${link}</footer>`)],
    ["a comment that means nothing", page("<!-- right -->", `<footer>${link}</footer>`)],
  ])("is found out: %s", (_, markdown) => {
    expect(problemsOf(markdown, "link-to-miit")).toHaveLength(1);
  });

  it("is found out where the settings decide", () => {
    const settings = '```json settings.icp\n{ "portal": "https://beian.miit.gov.cn/" }\n```\n';
    const retired = page(
      "<!-- incorrect: wrongTarget -->",
      `<footer><a href="http://www.miibeian.gov.cn">京ICP备16023847号</a></footer>`,
    );
    expect(problemsOf(settings + retired, "link-to-miit")).toEqual([]);
    expect(problemsOf(retired, "link-to-miit")).toHaveLength(1);
    expect(problemsOf(`${settings}\n## Next\n\n${retired}`, "link-to-miit")).toHaveLength(1);
  });

  it("passes once it is true", () => {
    const fixed = page(
      "<!-- fixed -->",
      `<footer><a href="http://www.miibeian.gov.cn">京ICP备16023847号-2</a></footer>`,
    );
    expect(problemsOf(unlinked + fixed, "link-to-miit")).toEqual([]);
  });

  it("is found out by a configuration that lints nothing", async () => {
    const folder = makeProject();
    const [fence] = fencesOf("```js eslint.config.js\nexport default [];\n```\n");
    expect(await silentFiles(folder, fence!, ["index.html"])).toHaveLength(1);
    removeProject(folder);
  });
});
