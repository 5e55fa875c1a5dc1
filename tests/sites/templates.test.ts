import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { eslintModules, lintResults, reportedRules } from "./linting.ts";

const folder = join(import.meta.dirname, "templates");
const duty = {
  ...{ organization: "星河科技有限公司", filingNumber: "京ICP备16023847号-2" },
  homepages: ["wordpress/index.php", "thymeleaf/*.html"],
};

const order = ["icp/organization-before-number"];

/** What each template shows wrong for certain, judged by hand, and what no fix repairs of it. */
const templates = [
  { file: "wordpress/index.php", says: "a homepage whose footer is another template's", rules: [] },
  { file: "wordpress/header.php", says: "a page's beginning", rules: [] },
  { file: "wordpress/footer-right.php", says: "as it should be", rules: [] },
  { file: "wordpress/footer-from-options.php", says: "the number that the site's options hold", rules: [] },
  { file: "wordpress/footer-number-first.php", says: "number before owner", rules: order, unfixed: order },
  { file: "wordpress/footer-no-link.php", says: "bare text", rules: ["icp/link-to-miit"] },
  { file: "wordpress/footer-hidden.php", says: "a block that a script may display", rules: [] },
  { file: "thymeleaf/right.html", says: "as it should be", rules: [] },
  { file: "thymeleaf/from-model.html", says: "a dead link and a placeholder that the server replaces", rules: [] },
  { file: "thymeleaf/included.html", says: "a footer that the server brings in", rules: [] },
  { file: "thymeleaf/missing.html", says: "no filing, below a header that the server brings in", rules: [] },
  { file: "thymeleaf/wrong-host.html", says: "another host in a link expression", rules: ["icp/link-to-miit"] },
  { file: "thymeleaf/number-first.html", says: "number before owner", rules: order, unfixed: order },
] satisfies { file: string; says: string; rules: string[]; unfixed?: string[] }[];

/** What the server reads of a template, in order, but for the addresses of other sites. */
function tagsOf(text: string): string[] {
  const tags = text.replaceAll(/@\{https?:[^}]*\}/gu, "@{…}");
  return tags.match(/<\?.*?(?:\?>|$)|\[\[.*?\]\]|\bth:\w+="[^"]*"/gsu) ?? [];
}

describe.each(eslintModules())("templates as text, linted by %s", (module) => {
  it.each(templates)("$file: $says", async ({ file, rules, unfixed = [] }) => {
    const run = { module, folder, files: [file], duty };
    expect(reportedRules(await lintResults(run))).toEqual(rules);
    const [result] = await lintResults({ ...run, fix: true });
    expect(reportedRules(result ? [result] : [])).toEqual(unfixed);
    const text = readFileSync(join(folder, file), "utf8");
    expect(tagsOf(result?.output ?? text)).toEqual(tagsOf(text));
  });
});
