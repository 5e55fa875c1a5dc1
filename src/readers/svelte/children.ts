import type { PageNode } from "../../page/page.ts";
import { makeHole, unseenOutcome } from "../script/nodes.ts";
import { deepest, type Environment } from "../script/reading.ts";
import { nodesOf, type Node } from "../script/syntax.ts";
import { readComment } from "../tags/comments.ts";
import type { TagReading } from "../tags/reading.ts";
import { textNode } from "../tags/text.ts";
import { blockNodes } from "./blocks.ts";
import { elementNodes } from "./elements.ts";

/** What stands in an element, a block or the file itself: all of it, or the `children` given. */
export function childNodes(
  reading: TagReading,
  holder: Node,
  environment: Environment | null,
  inMarkup: boolean,
  children: readonly Node[] = nodesOf(holder, "children"),
): readonly PageNode[] {
  if (reading.budget <= 0 || reading.depth > deepest) return [tooMuch(reading, holder, inMarkup)];
  reading.depth++;
  const nodes: PageNode[] = [];
  for (const child of children) {
    for (const node of nodesOfChild(reading, child, environment, inMarkup)) nodes.push(node);
  }
  reading.depth--;
  return nodes;
}

function nodesOfChild(
  reading: TagReading,
  child: Node,
  environment: Environment | null,
  inMarkup: boolean,
): readonly PageNode[] {
  switch (child.type) {
    case "SvelteElement":
    case "SvelteStyleElement":
      return elementNodes(reading, child, environment, inMarkup);
    case "SvelteText":
      return [textNode(reading, child, inMarkup)];
    case "SvelteHTMLComment":
      reading.comments.push(readComment(reading.file, child));
      return [];
    default:
      return blockNodes(reading, child, environment, inMarkup);
  }
}

function tooMuch(reading: TagReading, { range }: Node, inMarkup: boolean): PageNode {
  return makeHole(reading, unseenOutcome("the file holds more markup than is read"), range, inMarkup);
}
