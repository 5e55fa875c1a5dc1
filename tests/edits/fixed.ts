import { Linter } from "eslint";
import icp from "../../src/index.ts";

export const number = "京ICP备16023847号-2";
export const organization = "星河科技有限公司";
export const link = `<a href="https://beian.miit.gov.cn/">${number}</a>`;
export const portal = "https://beian.miit.gov.cn/";

/** What ESLint's fixes by the one rule make of a homepage. */
export function fixed(rule: string, html: string): string {
  const config = {
    files: ["**/*.html"],
    plugins: { icp },
    language: "icp/html",
    rules: { [`icp/${rule}`]: "error" },
    settings: { icp: { organization, filingNumber: number, portal } },
  } satisfies Linter.Config;
  return new Linter().verifyAndFix(html, config, { filename: "index.html" }).output;
}

/** Numbers, names and their link in short, to be read in tables: `N`, `L` (the number linked), `ORG`. */
export function spelled(short: string): string {
  return short.replaceAll(/\b(?:N|L|ORG)\b/gu, (word) => (word === "N" ? number : word === "L" ? link : organization));
}
