import { childrenOf, textField, type MarkdownNode } from "./syntax.ts";

/** The addresses that a document's references stand for, by identifier: of two with one name, the first counts. */
export function definitionsIn(root: MarkdownNode): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  // Last in, first out: reversed, the document is read from above.
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const name = textField(node, "identifier");
    if (node.type === "definition" && !addresses.has(name)) addresses.set(name, textField(node, "url"));
    stack.push(...childrenOf(node).toReversed());
  }
  return addresses;
}

/**
 * Whether something in the block looks like Markdown that CommonMark leaves as it is written: within HTML, or a reference
 * that nothing in the file defines. Whether it becomes a link is up to what renders the file.
 */
export function isLeftToRenderer(block: MarkdownNode): boolean {
  if (block.type === "html") return bracketed.test(textField(block, "value").replaceAll(/<[^<>]*>/gu, ""));
  return block.type === "text" ? bracketed.test(textField(block, "value")) : childrenOf(block).some(isLeftToRenderer);
}

const bracketed = /\[[^[\]]+\]/u;
