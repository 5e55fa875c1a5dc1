import { Linter } from "eslint";
import vue from "eslint-plugin-vue";
import { describe, expect, it } from "vitest";
import icp from "../../../src/index.ts";

const number = "京ICP备16023847号-2";

function lint(template: string, script = ""): readonly (string | null)[] {
  const configs: Linter.Config[] = [...vue.configs["flat/base"], ...icp.configs.recommended];
  const code = `${script}<template>\n${template}\n</template>\n`;
  return new Linter()
    .verify(code, configs, { filename: "src/components/SiteFooter.vue" })
    .map(({ ruleId, message }) => ruleId ?? message);
}

describe("suppression comments under eslint-plugin-vue", () => {
  const footer = `<footer>\n    星河科技有限公司 ${number}\n  </footer>`;

  it("the defect is found without a comment", () => {
    expect(lint(footer)).toEqual(["icp/link-to-miit"]);
  });

  it("a comment in the template holds for the next line", () => {
    const next = "<!-- eslint-disable-next-line icp/link-to-miit -->";
    expect(lint(`<footer>\n    ${next}\n    星河科技有限公司 ${number}\n  </footer>`)).toEqual([]);
    expect(lint(`${next}\n${footer}`)).toEqual(["icp/link-to-miit"]);
  });

  it("a comment in the template holds up to where it is taken back", () => {
    expect(lint(`<!-- eslint-disable icp/link-to-miit -->\n${footer}`)).toEqual([]);
    expect(lint(`<!-- eslint-disable -->\n${footer}`)).toEqual([]);
    const enabled = `<!-- eslint-disable icp/link-to-miit -->\n<!-- eslint-enable icp/link-to-miit -->\n${footer}`;
    expect(lint(enabled)).toEqual(["icp/link-to-miit"]);
    expect(lint(`<!-- eslint-disable icp/number-format -->\n${footer}`)).toEqual(["icp/link-to-miit"]);
  });

  it("a comment at the file's top level holds for the file", () => {
    expect(lint(footer, "<!-- eslint-disable icp/link-to-miit -->\n")).toEqual([]);
  });
});
