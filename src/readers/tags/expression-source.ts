import type { SourceFile, SourceRange } from "../../page/page.ts";
import type { AttributeSource } from "../html/tag-source.ts";
import { stringText, templateText } from "../script/escapes.ts";
import { literalValue, nodesOf, type Node } from "../script/syntax.ts";

/** An attribute whose value is an expression: it can be rewritten where that is a string by itself. */
export function expressionSource(
  { text }: SourceFile,
  name: string,
  range: SourceRange,
  expression: Node,
): AttributeSource {
  const [start, end] = expression.range;
  const value: SourceRange = [start + 1, end - 1];
  if (typeof literalValue(expression) === "string") {
    return { name, range, value, encode: stringText(text.charAt(start)) };
  }
  const isTemplate = expression.type === "TemplateLiteral" && nodesOf(expression, "expressions").length === 0;
  return { name, range, value, encode: templateText, isCode: !isTemplate };
}
