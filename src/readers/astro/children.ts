import type { PageNode } from "../../page/page.ts";
import { evaluate } from "../script/evaluate.ts";
import { makeHole } from "../script/nodes.ts";
import type { Environment } from "../script/reading.ts";
import { childOf, isJsx, nodesOf, type Node } from "../script/syntax.ts";
import { readComment } from "../tags/comments.ts";
import type { TagReading } from "../tags/reading.ts";
import { textNode } from "../tags/text.ts";

/** What stands between an element's tags, or in a fragment: all of it, or the `children` given. */
export function childNodes(
  reading: TagReading,
  holder: Node,
  environment: Environment | null,
  inMarkup: boolean,
  children: readonly Node[] = nodesOf(holder, "children"),
): readonly PageNode[] {
  const nodes: PageNode[] = [];
  for (const child of children) {
    for (const node of nodesOfChild(reading, child, environment, inMarkup)) nodes.push(node);
  }
  return nodes;
}

function nodesOfChild(
  reading: TagReading,
  child: Node,
  environment: Environment | null,
  inMarkup: boolean,
): readonly PageNode[] {
  if (isJsx(child)) return reading.markup(child, environment, inMarkup);
  switch (child.type) {
    case "JSXText":
    case "AstroRawText":
      return [textNode(reading, child, inMarkup)];
    case "AstroHTMLComment":
      reading.comments.push(readComment(reading.file, child));
      return [];
    default: {
      const expression = childOf(child, "expression");
      if (!expression || expression.type === "JSXEmptyExpression") return [];
      return [makeHole(reading, evaluate(reading, expression, environment), child.range, inMarkup)];
    }
  }
}
