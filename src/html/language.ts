import type { ESLint } from "eslint";
import { foreignSourceCode, isParser, parseForeign, type ForeignTree } from "./foreign-parser.ts";
import { HtmlRoot } from "./root.ts";
import { HtmlSourceCode } from "./source-code.ts";
import { templateLanguageNamed, templateLanguageNames } from "./template-languages.ts";

type Language = NonNullable<ESLint.Plugin["languages"]>[string];

/** The ESLint language of HTML files: `language: "icp/html"`. */
export const htmlLanguage = {
  fileType: "text",
  lineStart: 1,
  columnStart: 0,
  nodeTypeKey: "type",
  visitorKeys: {
    Document: ["children"],
    Fragment: ["children"],
    Element: ["children", "content"],
    Text: [],
    Comment: [],
    DocumentType: [],
  },
  defaultLanguageOptions: {},

  /**
   * Its options are `templates`, and `parser` with `parserOptions` for the sake of other plugins' rules.
   * @throws {TypeError} for any other option, and for a template language that isn't known.
   */
  validateLanguageOptions(languageOptions) {
    for (const [key, value] of Object.entries(languageOptions)) {
      if (key === "parserOptions" || (key === "parser" && isParser(value))) continue;
      if (key !== "templates") {
        throw new TypeError(
          `The language "icp/html" has no option "${key}": set it only for files of other languages. Its option is "templates".`,
        );
      }
      if (templateLanguageNamed(value) !== null) continue;
      const names = templateLanguageNames.map((name) => `"${name}"`).join(", ");
      throw new TypeError(`languageOptions.templates must be one of ${names}, not ${JSON.stringify(value)}.`);
    }
  },

  parse(file, { languageOptions }) {
    const { templates, parser, parserOptions } = languageOptions;
    const text = textOf(file.body);
    const tree = isParser(parser) ? foreignTree(parser, text, file.path, parserOptions) : null;
    if (tree instanceof Error) return { ok: false, errors: [parseError(tree)] };
    if (tree) return { ok: true, ...tree };
    return { ok: true, ast: new HtmlRoot(text, templateLanguageNamed(templates)) };
  },

  createSourceCode(file, result) {
    const { ast } = result;
    const text = textOf(file.body);
    if (isForeign(result)) return foreignSourceCode(text, file.bom, result);
    return new HtmlSourceCode({ text, ast: ast instanceof HtmlRoot ? ast : new HtmlRoot(text) });
  },
} satisfies Language;

/** The tree, or the error that the parser reports of the file. */
function foreignTree(parser: object, text: string, path: string, options: unknown): ForeignTree | Error | null {
  try {
    return parseForeign(parser, text, path, options);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function parseError(error: Error): { message: string; line: number; column: number } {
  const place = (key: string): number => Number(Reflect.get(error, key)) || 1;
  return { message: error.message, line: place("lineNumber"), column: place("column") };
}

function isForeign(result: object): result is ForeignTree {
  return "scopeManager" in result && "visitorKeys" in result;
}

function textOf(body: string | Uint8Array): string {
  return typeof body === "string" ? body : new TextDecoder().decode(body);
}
