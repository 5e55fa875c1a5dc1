import { existsSync, readdirSync, readFileSync } from "node:fs";
import { ESLint, type Linter } from "eslint";
import { defineConfig } from "eslint/config";
import { describe, expect, it } from "vitest";
import { rules } from "../src/rules.ts";
import icp, { type IcpSettings, type PublicSecurityFilingOptions } from "../src/index.ts";

const root = new URL("../", import.meta.url);
const manifest: unknown = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const ruleNames = Object.keys(icp.rules).toSorted();

// The types that users rely on.
icp satisfies ESLint.Plugin;
({ organization: ["星河科技有限公司"], centering: { class: "text-center" }, locale: "zh-CN" }) satisfies IcpSettings;
({ required: true }) satisfies PublicSecurityFilingOptions;
// @ts-expect-error A filing number is text.
({ filingNumber: 16023847 }) satisfies IcpSettings;

describe("the plugin", () => {
  it("says who it is", () => {
    expect(manifest).toMatchObject({ name: icp.meta.name, version: icp.meta.version });
    expect(icp.meta.namespace).toBe("icp");
  });

  it("has every rule of its folder", () => {
    const files = readdirSync(new URL("rules/", root)).map((name) => name.replace(/\.ts$/u, ""));
    expect(files.toSorted()).toEqual(ruleNames);
  });
});

describe.each(Object.entries(rules))("the rule %s", (name, rule) => {
  it("is named as its file, and has a page and a test", () => {
    expect(rule.name).toBe(name);
    expect(existsSync(new URL(`docs/rules/${name}.md`, root))).toBe(true);
    expect(existsSync(new URL(`tests/rules/${name}.test.ts`, root))).toBe(true);
  });

  it("describes itself", () => {
    expect(rule.meta?.docs?.description).toMatch(/^(?:Require|Disallow) .*[^.]$/u);
    expect(rule.meta?.docs?.url).toContain(`/docs/rules/${name}.md`);
    expect(rule.meta?.type).toBe("problem");
  });

  it("speaks in whole sentences, in both languages with the same data", () => {
    const messages: Record<string, string> = rule.meta?.messages ?? {};
    const data = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/gu))].toSorted();
    for (const [id, text] of Object.entries(messages)) {
      if (id.endsWith(":zh-CN")) continue;
      const translated = messages[`${id}:zh-CN`] ?? "";
      expect(text).toMatch(/^["A-Z].*\.$/u);
      expect(translated).toMatch(/。$/u);
      expect(data(translated)).toEqual(data(text));
    }
  });
});

describe.each(["recommended", "all"] as const)("the configuration %s", (name) => {
  const configs = icp.configs[name];

  it("has every rule at error, under names of its own", () => {
    for (const { name: title, rules = {} } of configs) {
      expect(title).toMatch(new RegExp(`^icp/${name}/\\w+$`, "u"));
      expect(Object.keys(rules).toSorted()).toEqual(ruleNames.map((rule) => `icp/${rule}`));
      expect(Object.values(rules).flat()).toContain("error");
    }
  });

  it.each<[string, Linter.Config]>([
    ["by object", { extends: [configs] } as Linter.Config],
    ["by name", { plugins: { icp }, extends: [`icp/${name}`] } as Linter.Config],
  ])("works in defineConfig %s", async (_, config) => {
    const eslint = new ESLint({ cwd: "/", overrideConfigFile: true, overrideConfig: defineConfig([config]) });
    const footer = "<footer>星河 京ICP备16023847号-2</footer>";
    const files = [
      ["page.html", footer],
      ["Footer.jsx", `export const Footer = () => ${footer};`],
    ] as const;
    for (const [filePath, text] of files) {
      const [result] = await eslint.lintText(text, { filePath });
      expect(result?.messages.map(({ ruleId, message }) => ruleId ?? message)).toEqual(["icp/link-to-miit"]);
    }
  });
});

describe("settings of the wrong kind", () => {
  it("stop the run and name their key", async () => {
    const config = defineConfig([{ extends: [icp.configs.recommended] }, { settings: { icp: { organization: 1 } } }]);
    const eslint = new ESLint({ cwd: "/", overrideConfigFile: true, overrideConfig: config });
    await expect(eslint.lintText("<p>一", { filePath: "index.html" })).rejects.toThrow(
      "settings.icp.organization must be a string or an array of strings, but it is number.",
    );
  });
});
