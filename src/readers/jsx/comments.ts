import { MappedText } from "../../page/mapped-text.ts";
import type { Comment, SourceFile } from "../../page/page.ts";
import type { Scopes } from "../script/scope.ts";
import { nodesOf, stringOf, type Node } from "../script/syntax.ts";

/** The comments that stand in markup, or comment markup out. */
export function commentsOf(scopes: Scopes, file: SourceFile): Comment[] {
  const comments: Comment[] = [];
  const around = scopes.outermostJsx.values();
  let jsx = around.next().value;
  for (const comment of nodesOf(scopes.program, "comments")) {
    while (jsx && jsx.range[1] <= comment.range[0]) jsx = around.next().value;
    const text = stringOf(comment, "value") ?? "";
    const isInside = jsx !== undefined && jsx.range[0] <= comment.range[0];
    if (isInside || /<[a-z/>]/iu.test(text)) comments.push(readComment(comment, text, file));
  }
  return comments;
}

function readComment(comment: Node, text: string, file: SourceFile): Comment {
  const start = comment.range[0] + 2;
  const isBlock = file.text.startsWith("/*", comment.range[0]);
  const forbidden = isBlock ? /\*\//u : /[\n\r\u2028\u2029]/u;
  const encode = (written: string): string | null => (forbidden.test(written) ? null : written);
  return { file, range: comment.range, content: MappedText.verbatim(text, start, encode) };
}
