import type { ChildNode, ElementNode } from "../../html/tree.ts";
import type { SourceRange } from "../../page/page.ts";

const formattingNames = new Set("a b big code em font i nobr s small strike strong tt u".split(" "));

/** Where the children of a node must stand if they are nested as written. */
export function innerRange(node: ElementNode, outer: SourceRange | null): SourceRange | null {
  const { place } = node;
  if (!place) return outer;
  return [place.startTag?.endOffset ?? place.startOffset, place.endTag?.startOffset ?? place.endOffset];
}

/**
 * The elements of a child list whose tags don't nest: adopted and reconstructed formatting elements,
 * foster-parented ones, those after the end of the body, and whatever these overlap with.
 */
export function misnestedElements(nodes: readonly ChildNode[], bounds: SourceRange | null): ReadonlySet<ChildNode> {
  const misnested = new Set<ChildNode>();
  let furthest: ChildNode | null = null;
  let furthestEnd = -1;
  for (const node of nodes) {
    if (node.type === "Element" && isTornApart(node)) misnested.add(node);
    if (!node.place) continue;
    const { startOffset, endOffset } = node.place;
    if (bounds && (startOffset < bounds[0] || endOffset > bounds[1])) misnested.add(node);
    if (startOffset < furthestEnd && furthest) misnested.add(node).add(furthest);
    if (endOffset > furthestEnd) {
      furthest = node;
      furthestEnd = endOffset;
    }
  }
  return misnested;
}

/** A formatting element without an end of its own goes on elsewhere, or is what goes on of another. */
function isTornApart(node: ElementNode): boolean {
  return formattingNames.has(node.name) && !node.place?.endTag;
}
