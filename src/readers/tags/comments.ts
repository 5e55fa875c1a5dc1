import { MappedText } from "../../page/mapped-text.ts";
import type { Comment, SourceFile } from "../../page/page.ts";
import { stringOf, type Node } from "../script/syntax.ts";

/** A comment of HTML, as the parser of a template has it. */
export function readComment(file: SourceFile, node: Node): Comment {
  const { range } = node;
  const text = stringOf(node, "value") ?? "";
  const start = range[0] + "<!--".length;
  const isVerbatim = file.text.startsWith(text, start);
  return { file, range, content: isVerbatim ? MappedText.verbatim(text, start, encode) : MappedText.detached(text) };
}

function encode(text: string): string | null {
  return /--|[<>]|-$/u.test(text) ? null : text;
}
