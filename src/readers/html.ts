import { HtmlRoot } from "../html/root.ts";
import { parseHtml, parseHtmlFragment } from "../html/parse.ts";
import { type TemplateLanguage, templateLanguageOfPath } from "../html/template-languages.ts";
import type { Page } from "../page/page.ts";
import { fragmentRoots, unseenSheets } from "./html/carriers.ts";
import { dialectOf } from "./html/dialects.ts";
import { keepsTags } from "./html/kept-tags.ts";
import { MaskedHtml } from "./html/template-tags.ts";
import { HtmlTreeReader } from "./html/tree-reader.ts";
import { HtmlWriter } from "./html/writer.ts";
import type { Reader, ReadOptions, Source } from "./reader.ts";

/** HTML in whichever language ESLint reads it: the text is what counts, and it is parsed here. */
export const htmlReader: Reader = {
  name: "html",
  // Ours, @html-eslint's under the names that its documentation gives the plugin, and ESLint's own for Angular's parser.
  languages: ["icp/html", "html/html", "@html-eslint/html", "js/js"],

  reads({ file, ast }) {
    if (ast === null) return /\.html?$/iu.test(file.path) || templateLanguageOfPath(file.path) !== null;
    // An inline template that Angular's processor takes out of its file is read in that file.
    if (isAngularTemplate(ast)) return !/\.[cm]?ts[\\/]/u.test(file.path);
    return ast instanceof HtmlRoot || isHtmlEslintRoot(ast);
  },

  read({ file, ast }: Source, { components, located }: ReadOptions): Page {
    const html = new MaskedHtml(file.text, dialectOf(templateLanguage(file.path, ast)));
    const parse = html.isDocument ? parseHtml : parseHtmlFragment;
    const reader = new HtmlTreeReader({ file, html, located, components });
    const all = reader.readRoots(parse(html.text, { locations: located }).children);
    const { comments, styleSheets, scripts } = reader;
    if (html.isDocument) styleSheets.push(...unseenSheets(all));
    const writer = new HtmlWriter(html.text);
    const fragments = /\bth[:-]fragment\b/u.test(file.text) ? fragmentRoots(all, file) : null;
    const extent = html.isDocument && !fragments ? "document" : "fragment";
    const roots = fragments ?? all;
    return {
      ...{ file, extent, roots, comments, styleSheets, scripts, located },
      writerOf: () => writer,
      accepts: (changes) => keepsTags(html, file.text, changes),
    };
  },
};

/** The language that the tree or the file's extension says, else the language option. */
function templateLanguage(path: string, ast: unknown): TemplateLanguage {
  if (isAngularTemplate(ast)) return "angular";
  const language = templateLanguageOfPath(path) ?? "auto";
  return language === "auto" && ast instanceof HtmlRoot ? (ast.templates ?? "auto") : language;
}

/** The root of @angular-eslint's tree. */
export function isAngularTemplate(ast: unknown): boolean {
  return typeof ast === "object" && ast !== null && "templateNodes" in ast && Array.isArray(ast.templateNodes);
}

/** The root of @html-eslint's tree, as its language and as its parser have it: a program whose body is a document. */
function isHtmlEslintRoot(ast: unknown): boolean {
  if (typeof ast !== "object" || ast === null || !("body" in ast) || !Array.isArray(ast.body)) return false;
  const document: unknown = ast.body[0];
  return typeof document === "object" && document !== null && "type" in document && document.type === "Document";
}
