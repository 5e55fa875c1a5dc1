import type { Shown } from "../page/filings.ts";
import type { Element, Page, PageNode, SourceRange } from "../page/page.ts";
import { branchBelow, closestElement, commonAncestor, isInside, parentOf } from "../page/tree.ts";
import type { Edit } from "../rule.ts";

/** Puts the number into a link of its own. */
export function wrapInLink(page: Page, shown: Shown<unknown>, address: string): Edit | null {
  const place = markupPlace(shown);
  if (!place || closestElement(place.node, ({ name }) => interactive.has(name)) !== null) return null;
  const { node, range } = place;
  const text = page.writerOf(node).element("a", { href: address }, page.file.text.slice(...range));
  return text === null ? null : [{ range, text }];
}

/** What may hold no link. */
const interactive = new Set(["a", "button", "label", "summary", "select", "option", "textarea"]);

/** Sends the link to `address`. */
export function setAddress(page: Page, link: Element, address: string): Edit | null {
  if (link.openTag === null) return null;
  const change = page.writerOf(link).setAttribute(link, "href", address);
  return change && [change];
}

/** Moves the link's tags outwards until the whole number stands between them. */
export function extendLink(shown: Shown<unknown>, link: Element): Edit | null {
  const { openTag, closeTag, range, file } = link;
  const number = markupPlace(shown, link)?.range;
  if (!openTag || !closeTag || !number || !link.nestsAsWritten) return null;
  const changes: { range: SourceRange; text: string }[] = [];
  if (number[0] < range[0]) {
    changes.push({ range: [number[0], number[0]], text: file.text.slice(...openTag) }, { range: openTag, text: "" });
  }
  if (number[1] > range[1]) {
    changes.push({ range: closeTag, text: "" }, { range: [number[1], number[1]], text: file.text.slice(...closeTag) });
  }
  return changes;
}

/** A node in the markup that shows a part of the number, and the part's source. */
interface Place {
  readonly node: PageNode;
  readonly range: SourceRange;
}

/**
 * The source of the number as siblings between tags, so that markup around it nests.
 * @param link one of the siblings, whose own content may hold a part of the number.
 */
function markupPlace(shown: Shown<unknown>, link: Element | null = null): Place | null {
  const pieces = shown.flow.pieces.filter(({ from, to }) => from < shown.to && to > shown.from);
  const places: Place[] = [];
  for (const piece of pieces) {
    const from = Math.max(shown.from, piece.from) - piece.from;
    const to = Math.min(shown.to, piece.to) - piece.from;
    const place = placeOf(piece.node, from, to, link);
    if (!place) return null;
    places.push(place);
  }
  const common = commonAncestor(places.map(({ node }) => node));
  const siblings = places.map((place) => siblingOf(shown, place, branchBelow(common, place.node)));
  if (siblings.some((sibling) => sibling?.node.parent !== siblings[0]?.node.parent)) return null;
  const found = siblings.filter((sibling) => sibling !== null);
  const [first] = found;
  if (!first || found.length < siblings.length) return null;
  const range: SourceRange = [
    Math.min(...found.map(({ range: [start] }) => start)),
    Math.max(...found.map(({ range: [, end] }) => end)),
  ];
  return { node: first.node, range };
}

/** The place, moved out to `branch` where that is an element that holds nothing but a part of the number. */
function siblingOf(shown: Shown<unknown>, place: Place, branch: PageNode): Place | null {
  if (branch === place.node) return place;
  if (branch.kind !== "element" || !branch.inMarkup || !branch.nestsAsWritten) return null;
  const inside = shown.flow.pieces.filter(({ node }) => isInside(node, branch));
  const isWithin = inside.every(({ from, to }) => from >= shown.from && to <= shown.to);
  return isWithin ? { node: branch, range: branch.range } : null;
}

function placeOf(node: PageNode, from: number, to: number, link: Element | null): Place | null {
  if (link && (parentOf(node) === link || link === node)) return { node: link, range: link.range };
  if (node.kind === "text" && node.inMarkup) {
    const range = node.content.range(from, to);
    return range && { node, range };
  }
  if (node.kind === "hole" && node.inMarkup) return { node, range: node.range };
  const around = parentOf(node);
  // Text that an expression evaluates to: the expression is what stands in the markup.
  const isOnlyContent = node.kind === "text" && node.content.text.trim().length <= to - from + 12;
  return around?.kind === "hole" && around.component === null && isOnlyContent ? placeOf(around, from, to, link) : null;
}
