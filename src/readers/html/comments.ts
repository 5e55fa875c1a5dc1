import type { CommentNode } from "../../html/tree.ts";
import { MappedText } from "../../page/mapped-text.ts";
import type { HtmlSource } from "./source.ts";
import { mapToSource } from "./source-text.ts";

/** A comment's text. Malformed comments, such as `<!x>` and `<?x>`, are comments to HTML too. */
export function mapComment(source: HtmlSource, node: CommentNode): MappedText {
  const value = source.html.restore(node.value);
  if (!node.place) return MappedText.detached(value);
  const { startOffset, endOffset } = node.place;
  const text = source.file.text;
  const isWellFormed = text.startsWith("<!--", startOffset);
  const start = startOffset + (isWellFormed ? 4 : text.startsWith("<?", startOffset) ? 1 : 2);
  const close = /(?:--!?)?>$/u.exec(text.slice(Math.max(start, endOffset - 4), endOffset))?.[0].length ?? 0;
  const end = Math.max(start, endOffset - (isWellFormed ? close : Math.min(close, 1)));
  const encode = (written: string): string | null => (/--|[<>]|-$/u.test(written) ? null : written);
  return mapToSource(text, [start, end], value, "raw", encode);
}
