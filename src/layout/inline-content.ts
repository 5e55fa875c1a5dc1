import type { Element, Hole, PageNode } from "../page/page.ts";
import { attributeText, isInside } from "../page/tree.ts";
import { nearestHiding } from "./hiding.ts";
import { contentWidth } from "./content-width.ts";
import { type Interval, plus, zero } from "./intervals.ts";
import type { Display, Layout } from "./layout.ts";
import { margin } from "./sizes.ts";
import { textWidth } from "./text-width.ts";

/** A stretch of a line. */
export interface Piece {
  readonly node: PageNode | null;
  readonly width: Interval;
  /** Whether a visitor sees it; `null` where that can't be told. */
  readonly isSeen: boolean | null;
}

/** What stands between two line breaks; a browser may fold it into several lines. */
export interface Line {
  readonly pieces: readonly Piece[];
  /** Whether it is the container's first, which is indented. */
  readonly isFirst: boolean;
}

/** What a container holds directly: lines of inline content, and blocks between them. */
export interface InlineContent {
  readonly lines: readonly Line[];
  readonly blocks: readonly (Element | Hole)[];
  readonly floats: readonly Element[];
}

const replaced = new Set([
  "img",
  "svg",
  "video",
  "canvas",
  "iframe",
  "embed",
  "object",
  "input",
  "select",
  "textarea",
  "audio",
  "meter",
  "progress",
]);

export function isReplaced(element: Element): boolean {
  return replaced.has(element.name);
}

/** The inline content among `nodes`, which stand in `container`. */
export function inlineContent(
  layout: Layout,
  container: Element,
  nodes: readonly PageNode[],
  around: PageNode | null,
): InlineContent {
  const reader = new InlineReader(layout, around);
  reader.read(nodes, container);
  reader.breakLine();
  return reader;
}

class InlineReader {
  readonly lines: Line[] = [];
  readonly blocks: (Element | Hole)[] = [];
  readonly floats: Element[] = [];
  private isFirst = true;
  private pieces: Piece[] = [];
  private readonly layout: Layout;
  private readonly around: PageNode | null;

  constructor(layout: Layout, around: PageNode | null) {
    this.layout = layout;
    this.around = around;
  }

  read(nodes: readonly PageNode[], parent: Element): void {
    for (const node of this.layout.children(nodes, this.around)) {
      if (node.kind === "text") this.addText(node, parent);
      else if (node.kind === "hole") this.readHole(node);
      else this.readElement(node);
    }
  }

  breakLine(): void {
    const pieces = trimmed(this.pieces);
    if (pieces.length > 0) this.lines.push({ pieces, isFirst: this.isFirst });
    if (pieces.length > 0) this.isFirst = false;
    this.pieces = [];
  }

  private addText(node: Extract<PageNode, { kind: "text" }>, parent: Element): void {
    const { text } = node.content;
    if (text === "") return;
    const isSeen = text.trim() === "" ? false : this.isInk(parent);
    this.pieces.push({ node, width: textWidth(text, this.layout.fontSize(parent)), isSeen });
  }

  private isInk(element: Element): boolean | null {
    const [hiding] = nearestHiding(this.layout.cascade, element, null);
    return hiding ? (hiding.isCertain ? false : null) : true;
  }

  private readHole(hole: Hole): void {
    if (this.around && isInside(this.around, hole)) this.blocks.push(hole);
    // A name or a number is some dozen characters at most.
    const isText = hole.shows === "text" || hole.says !== null;
    const width = { lo: 0, hi: isText ? 400 : Infinity };
    if (!isText) this.layout.doubt(hole.reason || "an expression stands on its line");
    this.pieces.push({ node: hole, width, isSeen: null });
  }

  private readElement(element: Element): void {
    const display = this.layout.display(element);
    if (display === "none" || this.isOutOfFlow(element)) return;
    if (element.name === "br") {
      this.breakLine();
      this.isFirst = false;
      return;
    }
    if (element.name === "wbr") return;
    if (display === "inline" && !isReplaced(element)) {
      this.readInline(element);
      return;
    }
    if (display === null || isAtom(display) || display === "inline") {
      this.addAtom(element);
      return;
    }
    this.breakLine();
    this.isFirst = false;
    this.blocks.push(element);
  }

  private isOutOfFlow(element: Element): boolean {
    const position = this.layout.cascade.value(element, "position");
    if (position === "absolute" || position === "fixed") return true;
    if (this.layout.cascade.value(element, "float") === "none") return false;
    this.floats.push(element);
    return true;
  }

  private readInline(element: Element): void {
    this.addGap(element, "left");
    this.read(element.children, element);
    this.addGap(element, "right");
  }

  private addGap(element: Element, side: "left" | "right"): void {
    const whole = { lo: 0, hi: this.layout.viewport };
    const width = plus(margin(this.layout, element, side, whole), this.layout.padding(element, side, whole));
    if (width.hi !== 0 || width.lo !== 0) this.pieces.push({ node: null, width, isSeen: false });
  }

  /** Whether what is seen of an inline box goes from edge to edge. */
  private isFilled(element: Element): boolean {
    const value = (property: string): string | null => this.layout.cascade.value(element, property);
    const { lines, blocks } = inlineContent(this.layout, element, element.children, null);
    return value("width") === "auto" && value("min-width") === "auto" && lines.length + blocks.length <= 1;
  }

  /** A part of what it stands in, or as wide as its content would have it. */
  private atomWidth(element: Element): Interval {
    const isPart = this.layout.cascade.value(element, "width")?.includes("%") === true;
    return isPart ? { lo: 0, hi: Infinity } : contentWidth(this.layout, element);
  }

  private addAtom(element: Element): void {
    const whole = { lo: 0, hi: this.layout.viewport };
    const margins = plus(margin(this.layout, element, "left", whole), margin(this.layout, element, "right", whole));
    const isSeen = isReplaced(element) || element.children.length > 0 ? this.isInk(element) : false;
    this.pieces.push({
      node: element,
      width: plus(this.atomWidth(element), margins),
      isSeen: isReplaced(element) || this.isFilled(element) ? isSeen : null,
    });
  }
}

function isAtom(display: Display): boolean {
  return display.startsWith("inline-");
}

/** Spaces at a line's ends take no room. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const isSpace = ({ node }: Piece): boolean => node?.kind === "text" && node.content.text.trim() === "";
  const first = pieces.findIndex((piece) => !isSpace(piece));
  const last = pieces.findLastIndex((piece) => !isSpace(piece));
  return first < 0 ? [] : pieces.slice(first, last + 1);
}

/** The width of a picture or a control, from border to border. */
export function replacedWidth(layout: Layout, element: Element): Interval {
  const declared = layout.length(element, layout.cascade.value(element, "width"), null);
  if (declared) return declared;
  const attribute = attributeText(element, "width");
  if (attribute !== null && /^\d+(?:px)?$/u.test(attribute)) {
    const width = Number.parseInt(attribute, 10);
    return { lo: 0, hi: width };
  }
  return { lo: 0, hi: 400 };
}

export function lineWidth({ pieces }: Line): Interval {
  return plus(zero, ...pieces.map(({ width }) => width));
}
