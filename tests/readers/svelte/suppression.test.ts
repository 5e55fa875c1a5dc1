import { Linter } from "eslint";
import svelte from "eslint-plugin-svelte";
import { describe, expect, it } from "vitest";
import icp from "../../../src/index.ts";

const number = "京ICP备16023847号-2";

function lint(markup: string): readonly (string | null)[] {
  const configs: Linter.Config[] = [...svelte.configs["flat/base"], ...icp.configs.recommended];
  return new Linter()
    .verify(`${markup}\n`, configs, { filename: "src/lib/SiteFooter.svelte" })
    .map(({ ruleId, message }) => ruleId ?? message);
}

describe("suppression comments under eslint-plugin-svelte", () => {
  const footer = `<footer>\n  星河科技有限公司 ${number}\n</footer>`;

  it("the defect is found without a comment", () => {
    expect(lint(footer)).toEqual(["icp/link-to-miit"]);
  });

  it("a comment in the markup holds for the next line", () => {
    const next = "<!-- eslint-disable-next-line icp/link-to-miit -->";
    expect(lint(`<footer>\n  ${next}\n  星河科技有限公司 ${number}\n</footer>`)).toEqual([]);
    expect(lint(`${next}\n${footer}`)).toEqual(["icp/link-to-miit"]);
  });

  it("a comment in the markup holds up to where it is taken back", () => {
    expect(lint(`<!-- eslint-disable icp/link-to-miit -->\n${footer}`)).toEqual([]);
    const enabled = `<!-- eslint-disable icp/link-to-miit -->\n<!-- eslint-enable icp/link-to-miit -->\n${footer}`;
    expect(lint(enabled)).toEqual(["icp/link-to-miit"]);
    expect(lint(`<!-- eslint-disable icp/number-format -->\n${footer}`)).toEqual(["icp/link-to-miit"]);
  });
});
