import { Linter } from "eslint";
import icp from "../../../../src/index.ts";
import type { Page } from "../../../../src/page/page.ts";
import { htmlReader } from "../../../../src/readers/html.ts";

export const number = "京ICP备16023847号-2";
export const organization = "星河科技有限公司";
export const portal = "https://beian.miit.gov.cn/";
export const link = `<a href="${portal}">${number}</a>`;

/** A template by its file's name, which tells its language. */
export function readTemplate(path: string, text: string, located = true): Page {
  const source = { file: { path: `/site/${path}`, text }, ast: null, visitorKeys: null };
  return htmlReader.read(source, { components: {}, located });
}

const rules = Object.fromEntries(Object.keys(icp.rules).map((name) => [`icp/${name}`, "error"] as const));

function configOf(languageOptions: Linter.LanguageOptions): Linter.Config {
  return {
    files: ["**/*.*"],
    plugins: { icp },
    language: "icp/html",
    languageOptions,
    rules,
    linterOptions: { reportUnusedDisableDirectives: "error" },
    settings: { icp: { organization, filingNumber: number, portal, homepages: ["**/index.*"] } },
  };
}

/** What is found, as `rule/message`, in source order. */
export function findings(path: string, code: string, languageOptions: Linter.LanguageOptions = {}): string[] {
  const messages = new Linter().verify(code, [configOf(languageOptions)], { filename: path });
  return messages.map(({ ruleId, messageId = "", message }) =>
    ruleId === null ? message : `${ruleId.replace("icp/", "")}/${messageId}`,
  );
}

export function fixed(path: string, code: string): string {
  return new Linter().verifyAndFix(code, [configOf({})], { filename: path }).output;
}
