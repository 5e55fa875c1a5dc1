import type { Filing } from "./filings.ts";
import { flowsIn, type Flow } from "./flow.ts";
import type { Element, Hole, Page, PageNode } from "./page.ts";
import { footerAround, footerMarkOf, markOfFile } from "./surroundings.ts";
import { ancestorsOf, displayedNodes, isInside, walk } from "./tree.ts";
import { isFilledByScript } from "./whole.ts";

/** The part of the page that should name the owner before the number. */
export interface FooterRegion {
  /** Text from the region's start to the number, through the conditions that the number stands under. */
  readonly before: string;
  /** Text from the number to the region's end, as far as the number's own condition goes. */
  readonly after: string;
  /** Text behind the condition that the number stands under, to the region's end. */
  readonly afterCondition: string;
  /** Text before the region that may be the footer's too. */
  readonly farther: string;
  /** Why something that can't be seen may name the owner in the region; `null` where nothing may. */
  readonly doubt: string | null;
}

const contextLines = 5;

export function footerRegion(page: Page, filing: Filing): FooterRegion {
  const around = footerAround(filing.nodes[0]);
  const container = around?.node ?? null;
  const { before, after, afterCondition } = textAround(filing, container);
  const doubt = doubtIn(page, filing, container);
  if (around?.mark === "footer") {
    const { node } = around;
    return {
      ...{ before, after, afterCondition, doubt },
      // Asked for only where the name isn't in the footer itself.
      get farther() {
        return footersBefore(page, node);
      },
    };
  }
  const isFooterFile = container === null && markOfFile(page) === "footer";
  const isWhole = page.extent === "document" || isFooterFile;
  const whole = page.extent === "document" && container ? textBefore(filing, before.length) + before : before;
  const elsewhere = "what stands before the number may be in another file";
  return { ...nearest(whole), after, afterCondition, doubt: isWhole ? doubt : elsewhere };
}

function textAround(
  filing: Filing,
  container: PageNode | null,
): Pick<FooterRegion, "before" | "after" | "afterCondition"> {
  let before = "";
  let afterCondition = "";
  let [from, to] = [filing.from, filing.to];
  for (let flow: Flow | null = filing.flow; flow !== null;) {
    const [start, end] = container ? rangeInFlow(flow, container) : [0, flow.text.length];
    before = flow.text.slice(Math.min(start, from), from) + before;
    if (flow !== filing.flow) afterCondition += `\n${flow.text.slice(to, Math.max(end, to))}`;
    [from, to] = [flow.outer?.at ?? 0, (flow.outer?.at ?? 0) + 1];
    flow = flow.outer?.flow ?? null;
  }
  const [, end] = container ? rangeInFlow(filing.flow, container) : [0, filing.flow.text.length];
  return { before, after: filing.flow.text.slice(filing.to, Math.max(end, filing.to)), afterCondition };
}

/** The lines that stand nearest before the number, and what stands farther from it. */
function nearest(text: string): Pick<FooterRegion, "before" | "farther"> {
  const lines = text.split("\n");
  const before = lines.slice(-contextLines).join("\n");
  return { before, farther: lines.slice(0, -contextLines).join("\n") };
}

/** A block marked as a part of a footer may have the owner's name in a block above. */
function textBefore({ flow, from }: Filing, length: number): string {
  return flow.text.slice(0, Math.max(0, from - length));
}

/** What other footers say that come before this one. */
function footersBefore(page: Page, footer: PageNode): string {
  let text = "";
  for (const node of displayedNodes(page.roots)) {
    if (node === footer) break;
    const isFooter = node.kind === "element" && footerMarkOf(node) === "footer" && !isInside(footer, node);
    if (isFooter)
      text += `${flowsIn([node])
        .map((flow) => flow.text)
        .join("\n")}\n`;
  }
  return text;
}

function doubtIn(page: Page, filing: Filing, container: Element | Hole | null): string | null {
  if (filing.number === null) return "the expression that holds the number may name the organizer too";
  for (const ancestor of ancestorsOf(filing.nodes[0])) {
    if (ancestor.kind === "hole" && ancestor.component !== null) {
      return `<${ancestor.component.name}> may name the organizer`;
    }
    if (ancestor === container) break;
  }
  for (const node of container ? walk([container]) : []) {
    if (node === filing.nodes[0]) break;
    if (node.kind === "element" && isFilledByScript(node, page)) return `a script may fill <${node.sourceName}>`;
  }
  return null;
}

const ranges = new WeakMap<Flow, Map<PageNode, readonly [number, number]>>();

/** Where the container's text begins and ends in the flow; empty at the end where it has none in it. */
function rangeInFlow(flow: Flow, container: PageNode): readonly [number, number] {
  let known = ranges.get(flow);
  if (!known) ranges.set(flow, (known = new Map<PageNode, readonly [number, number]>()));
  let range = known.get(container);
  if (!range) {
    const first = flow.pieces.find(({ node }) => isInside(node, container));
    const last = flow.pieces.findLast(({ node }) => isInside(node, container));
    range = [first?.from ?? flow.text.length, last?.to ?? 0];
    known.set(container, range);
  }
  return range;
}
