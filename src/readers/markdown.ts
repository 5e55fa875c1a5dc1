import type { Page } from "../page/page.ts";
import { pageOfData } from "./data/page.ts";
import { footersOf } from "./markdown/footers.ts";
import { isMarkdownRoot, partOf, rangeOf, type MarkdownNode } from "./markdown/syntax.ts";
import type { Reader, ReadOptions, Source } from "./reader.ts";
import type { Data } from "./data/record.ts";
import type { SourceFile } from "../page/page.ts";
import { yamlMapping } from "./yaml/record.ts";
import { frontMatter } from "./yaml/front-matter.ts";

/**
 * Markdown in @eslint/markdown's languages: footers that are written as HTML, and what front matter says of one. A number
 * in running text or code is spoken of, not shown.
 */
export const markdownReader: Reader = {
  name: "markdown",
  languages: ["markdown/commonmark", "markdown/gfm"],

  reads({ ast }) {
    return isMarkdownRoot(ast);
  },

  read(source: Source, options: ReadOptions): Page {
    const { ast, file } = source;
    const root = isMarkdownRoot(ast) ? ast : null;
    const data = root ? root.children.flatMap((node) => dataOf(node, file)) : [];
    return pageOfData(source, options, data, (page) => (root ? footersOf(root, page) : []));
  },
};

/** Front matter in YAML, as the language option `frontmatter` has it read. */
function dataOf(node: MarkdownNode, file: SourceFile): Data[] {
  const range = node.type === "yaml" ? rangeOf(node) : null;
  if (!range) return [];
  const [start, end] = range;
  const inner = partOf(file.text.slice(start, end));
  return inner ? [yamlMapping(frontMatter(file.text, [start + inner[0], start + inner[1]]), file)] : [];
}
