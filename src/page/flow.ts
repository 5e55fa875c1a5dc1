import { boundary } from "../filing/folding.ts";
import type { SourceRange, TextChange } from "./mapped-text.ts";
import type { Alternative, Hole, Page, PageNode, Text } from "./page.ts";
import { isUndisplayed } from "./tree.ts";

/** Stands in a flow's text for a hole whose content can't be seen. */
export const unseen = "\uFFFC";

/** Elements that don't break the line that they stand in, by HTML's default styles. */
const inline = new Set([
  ...["a", "abbr", "acronym", "b", "bdi", "bdo", "big", "button", "cite", "code", "data", "del", "dfn", "em", "font"],
  ...["i", "img", "input", "ins", "kbd", "label", "map", "mark", "meter", "nobr", "output", "picture", "progress", "q"],
  ...["ruby", "s", "samp", "slot", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"],
]);

/** A stretch of a flow's text and the node that shows it. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly node: Text | Hole;
}

/**
 * Text in the order in which it is read, through inline elements (`boundary` at their ends) and over blocks ("\n"
 * between them).
 * What stands under a condition is a flow of its own, `unseen` in the flow around it.
 */
export class Flow {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The alternative whose text this is; `null` for the page itself. */
  readonly alternative: Alternative | null;
  /** The flow in which this one's hole stands, and where. */
  readonly outer: { readonly flow: Flow; readonly at: number } | null;

  constructor(text: string, pieces: readonly Piece[], alternative: Alternative | null, outer: Flow["outer"]) {
    this.text = text;
    this.pieces = pieces;
    this.alternative = alternative;
    this.outer = outer;
  }

  /** The pieces that hold some of the characters `[from, to)`. */
  piecesIn(from: number, to: number): Piece[] {
    const found: Piece[] = [];
    for (let index = this.firstBehind(from); index < this.pieces.length; index++) {
      const piece = this.pieces[index];
      if (!piece || piece.from >= to) break;
      if (piece.to > from) found.push(piece);
    }
    return found;
  }

  /** Index of the first piece that ends behind `offset`. */
  private firstBehind(offset: number): number {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.pieces[middle]?.to ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The nodes that show the characters `[from, to)`. */
  nodes(from: number, to: number): (Text | Hole)[] {
    return this.piecesIn(from, to).map((piece) => piece.node);
  }

  /** Source range of the characters `[from, to)`, in its smallest known form: whole nodes where they aren't mapped. */
  range(from: number, to: number): SourceRange | null {
    const ranges: SourceRange[] = [];
    for (const piece of this.piecesIn(from, to)) {
      const start = Math.max(from, piece.from) - piece.from;
      const end = Math.min(to, piece.to) - piece.from;
      const range = piece.node.kind === "text" ? piece.node.content.range(start, end) : null;
      ranges.push(range ?? piece.node.range);
    }
    const [first] = ranges;
    if (!first) return null;
    return [Math.min(...ranges.map((range) => range[0])), Math.max(...ranges.map((range) => range[1]))];
  }

  /** Changes that make the characters `[from, to)` read `text`; `null` where one of them can't be written. */
  replace(from: number, to: number, text: string): TextChange[] | null {
    const changes: TextChange[] = [];
    for (const piece of this.piecesIn(from, to)) {
      if (piece.node.kind !== "text") return null;
      const start = Math.max(from, piece.from) - piece.from;
      const end = Math.min(to, piece.to) - piece.from;
      // All goes where the text begins; what stood in later pieces is taken out.
      const change = piece.node.content.replace(start, end, changes.length === 0 ? text : "");
      if (!change) return null;
      changes.push(change);
    }
    return changes.length > 0 ? changes : null;
  }
}

const flowsByPage = new WeakMap<Page, readonly Flow[]>();

/** The page's flows, outer ones first. */
export function flowsOf(page: Page): readonly Flow[] {
  let flows = flowsByPage.get(page);
  if (!flows) {
    flows = [...readFlow(page.roots, null, null)];
    flowsByPage.set(page, flows);
  }
  return flows;
}

/** A part of the page as flows of its own, outer ones first. */
export function flowsIn(nodes: readonly PageNode[]): readonly Flow[] {
  return [...readFlow(nodes, null, null)];
}

class FlowWriter {
  text = "";
  readonly pieces: Piece[] = [];
  /** Asking the text itself would make one string of its parts at every element. */
  private isAtLineStart = true;
  readonly inner: { hole: Hole; at: number }[] = [];

  add(node: Text | Hole, text: string): void {
    if (text === "") return;
    this.pieces.push({ from: this.text.length, to: this.text.length + text.length, node });
    // White space in the source is a space on the page; only elements break lines.
    this.text += text.replaceAll(/[\n\r\t\f]/gu, " ");
    this.isAtLineStart = false;
  }

  breakLine(): void {
    if (!this.isAtLineStart) this.text += "\n";
    this.isAtLineStart = true;
  }

  read(nodes: readonly PageNode[]): void {
    for (const node of nodes) {
      if (node.kind === "text") this.add(node, node.content.text);
      else if (node.kind === "hole") this.readHole(node);
      else if (node.name === "br") this.breakLine();
      else if (!isUndisplayed(node)) this.readElement(node.children, inline.has(node.name));
    }
  }

  private readElement(children: readonly PageNode[], isInline: boolean): void {
    if (isInline) this.markBoundary();
    else this.breakLine();
    this.read(children);
    if (isInline) this.markBoundary();
    else this.breakLine();
  }

  private markBoundary(): void {
    if (!this.isAtLineStart) this.text += boundary;
  }

  private readHole(hole: Hole): void {
    const [only, ...others] = hole.alternatives;
    const isCertain = only && others.length === 0 && only.role === "value" && hole.isComplete;
    if (isCertain) {
      this.read(only.nodes);
      return;
    }
    this.inner.push({ hole, at: this.text.length });
    this.add(hole, unseen);
  }
}

function* readFlow(nodes: readonly PageNode[], alternative: Alternative | null, outer: Flow["outer"]): Generator<Flow> {
  const writer = new FlowWriter();
  writer.read(nodes);
  const flow = new Flow(writer.text, writer.pieces, alternative, outer);
  yield flow;
  for (const { hole, at } of writer.inner) {
    for (const inner of hole.alternatives) yield* readFlow(inner.nodes, inner, { flow, at });
  }
}
