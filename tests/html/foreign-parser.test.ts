import * as angularParser from "@angular-eslint/template-parser";
import { Linter, type Rule } from "eslint";
import { describe, expect, it } from "vitest";
import icp from "../../src/index.ts";

/** A rule as angular-eslint's are: it waits for a node of Angular's tree, and asks the parser's services for its place. */
const noBold: Rule.RuleModule = {
  create(context) {
    const { sourceCode } = context;
    const convert: unknown = Reflect.get(sourceCode.parserServices, "convertNodeSourceSpanToLoc");
    return {
      "Element[name='b']"(node: Rule.Node) {
        if (typeof convert !== "function") throw new Error("No services");
        context.report({ loc: Reflect.apply(convert, null, [Reflect.get(node, "sourceSpan")]), message: "No bold." });
      },
    };
  },
};

const angular: Linter.Config = {
  files: ["**/*.html"],
  plugins: { angular: { rules: { "no-bold": noBold } } },
  languageOptions: { parser: angularParser },
  rules: { "angular/no-bold": "error" },
};
const ours = { plugins: { icp }, files: ["**/*.html"], rules: icp.configs.recommended[0]?.rules ?? {} };

function lint(text: string, ...configs: Linter.Config[]): string[] {
  const messages = new Linter().verify(text, configs, { filename: "src/app/part.html" });
  return messages.map(
    ({ ruleId, line, column, message }) => `${ruleId ?? message.split("\n", 1)[0] ?? ""} ${line}:${column}`,
  );
}

describe("a file with the parser of another plugin", () => {
  const html: Linter.Config = { ...ours, language: "icp/html" };
  const text = `@if (shown) {\n  <footer>星河科技有限公司 <b>京ICP备16023847号-2</b></footer>\n}\n`;
  const expected = ["icp/link-to-miit 2:23", "angular/no-bold 2:20"].toSorted();

  it("is linted by both plugins' rules, whichever comes first", () => {
    expect(lint(text, angular, html).toSorted()).toEqual(expected);
    expect(lint(text, html, angular).toSorted()).toEqual(expected);
  });

  it("is linted in ESLint's own language, too", () => {
    expect(lint(text, angular, ours).toSorted()).toEqual(expected);
  });

  it("has its directives", () => {
    const quiet = text.replace("  <footer>", "<!-- eslint-disable icp/link-to-miit -->\n  <footer>");
    expect(lint(quiet, html, angular)).toEqual(["angular/no-bold 3:20"]);
  });

  it("has the parser's errors", () => {
    const broken: Linter.Config = {
      files: ["**/*.html"],
      languageOptions: {
        parser: {
          parseForESLint() {
            throw Object.assign(new SyntaxError("Broken."), { lineNumber: 2, column: 3 });
          },
        },
      },
    };
    expect(lint(text, html, broken)).toEqual(["Parsing error: Broken. 2:3"]);
  });

  it("is parsed by the plugin where the parser makes no scopes", () => {
    const plain: Linter.Config = { files: ["**/*.html"], languageOptions: { parser: { parse: () => ({}) } } };
    expect(lint(text, html, plain)).toEqual(["icp/link-to-miit 2:23"]);
  });
});
