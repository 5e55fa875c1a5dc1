import { encodeContent } from "../html/source-text.ts";
import { evaluate } from "../script/evaluate.ts";
import { meaningOf } from "../script/names.ts";
import { unseenOutcome, type Outcome } from "../script/nodes.ts";
import type { Environment } from "../script/reading.ts";
import { resolve } from "../script/resolve.ts";
import type { Node } from "../script/syntax.ts";
import type { VueReading } from "./reading.ts";

/** Text between tags; `null` where braces in it could be taken for an expression's. */
export function encodeText(text: string): string | null {
  return /\{\{|^\{|\{$/u.test(text) ? null : encodeContent(text);
}

/** What an expression shows as text. */
export function textOutcome(reading: VueReading, expression: Node, environment: Environment | null): Outcome {
  const { node, as } = resolve(reading, expression, environment);
  // Vue shows the JSON of an object.
  const isData = as !== "expression" || node.type === "ArrayExpression" || node.type === "ObjectExpression";
  if (!isData && expression.type !== "VFilterSequenceExpression") {
    return evaluate(reading, expression, environment, "text");
  }
  const source = reading.file.text.slice(...expression.range).slice(0, 60);
  return {
    ...unseenOutcome(`\`${source}\` is set elsewhere`),
    shows: "text",
    says: meaningOf(reading, expression, environment),
  };
}
