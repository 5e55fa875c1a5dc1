import { findOwner } from "../filing/owners.ts";
import type { Filing } from "../page/filings.ts";
import type { Page, PageNode } from "../page/page.ts";
import { branchBelow, commonAncestor, isInside } from "../page/tree.ts";
import type { Edit } from "../rule.ts";

/** A name's place in the flow that shows the number. */
interface NamePlace {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** Puts a name that stands behind the number before it: the two swap places, nothing is wrapped. */
export function moveNameInFront(page: Page, filing: Filing, name: NamePlace): Edit | null {
  const [nameNode, ...others] = filing.flow.nodes(name.from, name.to);
  if (!nameNode || others.length > 0) return null;
  const branches = branchesBelowCommon(filing.nodes[0], nameNode);
  if (!branches) return null;
  const [numberBranch, nameBranch] = branches;
  if (numberBranch === nameBranch) return swapInText(filing, name);
  const isMovable = [numberBranch, nameBranch].every(
    (branch) => branch.inMarkup && (branch.kind !== "element" || branch.nestsAsWritten),
  );
  if (!isMovable || !isOnlyName(filing, nameBranch) || !isOnlyNumber(filing, numberBranch)) return null;
  const trimmedNumber = trimmedRange(page, numberBranch);
  const trimmedName = trimmedRange(page, nameBranch);
  return [
    { range: trimmedNumber, text: page.file.text.slice(...trimmedName) },
    { range: trimmedName, text: page.file.text.slice(...trimmedNumber) },
  ];
}

function swapInText(filing: Filing, name: NamePlace): Edit | null {
  const { text } = filing.flow;
  const between = text.slice(filing.to, name.from);
  return filing.flow.replace(filing.from, name.to, `${name.name}${between}${text.slice(filing.from, filing.to)}`);
}

/** The two siblings that hold the nodes, or twice the same text where both stand in one. */
function branchesBelowCommon(a: PageNode, b: PageNode): readonly [PageNode, PageNode] | null {
  if (a === b) return [a, b];
  const common = commonAncestor([a, b]);
  const [first, second] = [branchBelow(common, a), branchBelow(common, b)];
  return first.parent === second.parent ? [first, second] : null;
}

function textWithin(filing: Filing, branch: PageNode): string {
  const pieces = filing.flow.pieces.filter(({ node }) => isInside(node, branch));
  return filing.flow.text.slice(pieces[0]?.from ?? 0, pieces.at(-1)?.to ?? 0);
}

function isOnlyName(filing: Filing, branch: PageNode): boolean {
  const text = textWithin(filing, branch).trim();
  return !/[\uFFFC\n]/u.test(text) && text.length <= 60 && findOwner(text).answer !== "none";
}

function isOnlyNumber(filing: Filing, branch: PageNode): boolean {
  return findOwner(textWithin(filing, branch).replaceAll("\uFFFC", "")).answer === "none";
}

function trimmedRange({ file }: Page, { range, kind }: PageNode): readonly [number, number] {
  if (kind !== "text") return range;
  const source = file.text.slice(...range);
  return [range[0] + source.length - source.trimStart().length, range[1] - source.length + source.trimEnd().length];
}
