import type { ESLint } from "eslint";
import { HtmlRoot } from "./root.ts";
import { HtmlSourceCode } from "./source-code.ts";

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

  /** @throws {TypeError} for any option: the language has none. */
  validateLanguageOptions(languageOptions) {
    const [key] = Object.keys(languageOptions);
    if (key === undefined) return;
    throw new TypeError(
      `The language "icp/html" has no option "${key}": set languageOptions only for files of other languages.`,
    );
  },

  parse(file) {
    return { ok: true, ast: new HtmlRoot(textOf(file.body)) };
  },

  createSourceCode(file, { ast }) {
    const text = textOf(file.body);
    return new HtmlSourceCode({ text, ast: ast instanceof HtmlRoot ? ast : new HtmlRoot(text) });
  },
} satisfies Language;

function textOf(body: string | Uint8Array): string {
  return typeof body === "string" ? body : new TextDecoder().decode(body);
}
