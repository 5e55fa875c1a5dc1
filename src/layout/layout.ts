import type { Element, Page, PageNode } from "../page/page.ts";
import type { Evidence } from "../page/verdict.ts";
import { type Box, placeBox } from "./boxes.ts";
import type { Cascade, Style } from "./cascade.ts";
import { readContentWidth } from "./content-width.ts";
import { inheritsFrom } from "./declared.ts";
import { exactly, type Interval, times, zero } from "./intervals.ts";
import { lengthOf } from "./lengths.ts";
import { hugs } from "./line.ts";
import { stylesOf } from "./page-styles.ts";
import type { Traced } from "./trace.ts";

/** Displays as far as layout tells them apart. */
export type Display =
  | "none"
  | "contents"
  | "inline"
  | "block"
  | "flex"
  | "grid"
  | "table"
  | `inline-${"block" | "flex" | "grid" | "table"}`
  | `table-${"row" | "cell" | "row-group" | "caption" | "column" | "column-group"}`;

const displays: Readonly<Record<string, Display>> = {
  none: "none",
  contents: "contents",
  inline: "inline",
  block: "block",
  "flow-root": "block",
  "list-item": "block",
  flex: "flex",
  "-webkit-flex": "flex",
  grid: "grid",
  table: "table",
  "inline-block": "inline-block",
  "inline-flex": "inline-flex",
  "inline-grid": "inline-grid",
  "inline-table": "inline-table",
  "table-row": "table-row",
  "table-cell": "table-cell",
  "table-row-group": "table-row-group",
  "table-header-group": "table-row-group",
  "table-footer-group": "table-row-group",
  "table-caption": "table-caption",
  "table-column": "table-column",
  "table-column-group": "table-column-group",
};

/** How many boxes whose widths depend on one another are looked into. */
const deepest = 64;

/** Where a font size can't be told. */
const usualFontSize: Interval = { lo: 8, hi: 64 };

const layoutsByCascade = new WeakMap<Cascade, Layout>();

/** Where boxes stand on the horizontal axis, on a screen of one width. What can't be told widens the intervals. */
export class Layout {
  readonly page: Page;
  readonly cascade: Cascade;
  private readonly boxes = new Map<Element, Traced<Box>>();
  private readonly displays = new Map<Element, Traced<Display | null>>();
  private readonly hugging = new Map<Element, Traced<boolean>>();
  private readonly contentWidths = new Map<Element, Traced<Interval>>();
  private nesting = 0;

  /** The one layout over a cascade. */
  static of(cascade: Cascade): Layout {
    let layout = layoutsByCascade.get(cascade);
    if (!layout) layoutsByCascade.set(cascade, (layout = new Layout(cascade)));
    return layout;
  }

  constructor(cascade: Cascade) {
    this.page = cascade.page;
    this.cascade = cascade;
  }

  get viewport(): number {
    return this.cascade.width;
  }

  doubt(reason: string, evidence: Evidence | null = null): void {
    this.cascade.trace.addDoubt({ reason, evidence });
  }

  box(element: Element): Box {
    this.resolveAround(element, this.boxes, (outer) => this.box(outer));
    return this.cascade.trace.kept(this.boxes, element, () => placeBox(this, element));
  }

  /** Whether a box is just as wide as its one line needs. */
  isHugging(element: Element): boolean {
    this.resolveAround(element, this.hugging, (outer) => this.isHugging(outer));
    return this.cascade.trace.kept(this.hugging, element, () => hugs(this, element));
  }

  /** The width that a box would like to have for its content; unknown where that is nested very deep. */
  contentWidth(element: Element): Interval {
    if (this.nesting >= deepest) {
      this.doubt("its content is nested too deep");
      return { lo: 0, hi: Infinity };
    }
    this.nesting++;
    try {
      return this.cascade.trace.kept(this.contentWidths, element, () => readContentWidth(this, element, false));
    } finally {
      this.nesting--;
    }
  }

  /** Asks of the containers first, from the outside inwards: the other way round, deep pages would exhaust the stack. */
  private resolveAround(
    element: Element,
    known: ReadonlyMap<Element, unknown>,
    ask: (outer: Element) => unknown,
  ): void {
    if (known.has(element)) return;
    const waiting: Element[] = [];
    for (let outer = this.container(element); outer && !known.has(outer); outer = this.container(outer))
      waiting.push(outer);
    if (waiting.length < 2) return;
    this.cascade.trace.record(() => {
      for (const outer of waiting.toReversed()) ask(outer);
    });
  }

  /** The value; `null`, and a doubt, where it can't be told. */
  value(element: Element, property: string): string | null {
    const style = this.cascade.style(element, property);
    if (style.value === null) this.doubt(style.reason, style.origin.evidence);
    return style.value;
  }

  /** As `value`, but `null` also where a style sheet that can't be read is likely to have a word. */
  alignment(element: Element, property: string): string | null {
    const style = this.cascade.style(element, property);
    if (style.value !== null && this.isLeftOpen(style)) {
      this.doubt(stylesOf(this.page).unseen ?? "style sheets that can't be read may style it");
      return null;
    }
    return this.value(element, property);
  }

  private isLeftOpen({ origin }: Style): boolean {
    if (origin.kind === "outside") return true;
    return origin.kind === "default" && stylesOf(this.page).unseen !== null && !keepsOwnAlignment(origin.element);
  }

  /** The display that the element has where it stands: a flex item or a float is never inline. */
  display(element: Element): Display | null {
    return this.cascade.trace.kept(this.displays, element, () => this.readDisplay(element));
  }

  private readDisplay(element: Element): Display | null {
    const own = this.ownDisplay(element);
    if (own === null || own === "none" || own === "contents" || own === "block") return own;
    return this.isBlockified(element) ? blockDisplay(own) : own;
  }

  private ownDisplay(element: Element): Display | null {
    const value = this.value(element, "display");
    const display = value === null ? null : (displays[value] ?? null);
    // Their content stands in boxes that browsers put in between.
    const isWrapped =
      display !== null &&
      ((/flex|grid/u.test(display) && ["details", "fieldset", "button", "summary"].includes(element.name)) ||
        (display === "contents" && element.name === "details"));
    if ((value !== null && display === null) || isWrapped) this.doubt(`display: ${value ?? ""} isn't looked into`);
    return isWrapped ? null : display;
  }

  private isBlockified(element: Element): boolean {
    const position = this.value(element, "position");
    if (position === "absolute" || position === "fixed") return true;
    const container = this.container(element);
    const outer = container && this.ownDisplay(container);
    if (outer && /flex$|grid$/u.test(outer)) return true;
    return this.value(element, "float") !== "none";
  }

  /** The element in whose box this one's is: the parent, unless that has no box of its own. */
  container(element: Element): Element | null {
    for (let outer = inheritsFrom(element); outer !== null && outer !== "hidden"; outer = inheritsFrom(outer)) {
      if (this.cascade.value(outer, "display") !== "contents") return outer;
    }
    return null;
  }

  isFlexRow(element: Element): boolean | null {
    const direction = this.value(element, "flex-direction");
    return direction === null ? null : direction.startsWith("row");
  }

  isRightToLeft(element: Element): boolean {
    return this.value(element, "direction") === "rtl";
  }

  fontSize(element: Element): Interval {
    const { value, origin } = this.cascade.style(element, "font-size");
    if (value === null) return usualFontSize;
    const keyword = fontKeywords[value];
    if (keyword !== undefined) return exactly(keyword);
    const outer = inheritsFrom(origin.element);
    const base = outer === "hidden" ? usualFontSize : outer ? this.fontSize(outer) : exactly(16);
    if (value === "larger" || value === "smaller") return times(base, value === "larger" ? 1.2 : 1 / 1.2);
    return lengthOf(value, { whole: base, fontSize: base, viewport: this.viewport }) ?? usualFontSize;
  }

  /** A length in pixels; `null` for keywords such as `auto` and what can't be told. */
  length(element: Element, value: string | null, whole: Interval | null): Interval | null {
    return value === null
      ? null
      : lengthOf(value, { whole, fontSize: this.fontSize(element), viewport: this.viewport });
  }

  padding(element: Element, side: "left" | "right", whole: Interval): Interval {
    const value = this.value(element, `padding-${this.sideAsSet(element, "padding", side)}`);
    return this.length(element, value, whole) ?? (value === null ? { lo: 0, hi: Infinity } : zero);
  }

  /** Defaults such as a list's padding stand at the start of the line: in text from right to left, at the right. */
  sideAsSet(element: Element, property: "padding" | "margin", side: "left" | "right"): "left" | "right" {
    if (!this.isRightToLeft(element) || this.cascade.style(element, `${property}-left`).origin.kind !== "default")
      return side;
    return side === "left" ? "right" : "left";
  }

  /** Children as they are laid out: those of `display: contents` and of certain holes in place of these. */
  children(nodes: readonly PageNode[], around: PageNode | null = null): PageNode[] {
    return nodes.flatMap((node): PageNode[] => {
      if (node.kind === "text") return [node];
      if (node.kind === "element") {
        return this.cascade.value(node, "display") === "contents" ? this.children(node.children, around) : [node];
      }
      const shown = shownAlternative(node, around);
      return shown ? this.children(shown.nodes, around) : [node];
    });
  }
}

const fontKeywords: Readonly<Record<string, number>> = {
  "xx-small": 9,
  "x-small": 10,
  small: 13,
  medium: 16,
  large: 18,
  "x-large": 24,
  "xx-large": 32,
};

/** `<center>` and table headings, whose default is an alignment that the author chose. */
function keepsOwnAlignment({ name }: Element): boolean {
  return name === "center" || name === "th" || name === "caption" || name === "button";
}

function blockDisplay(display: Display): Display {
  if (display === "inline" || display === "inline-block") return "block";
  if (display.startsWith("table-")) return "block";
  const inner = display.replace("inline-", "");
  return inner === "flex" || inner === "grid" || inner === "table" ? inner : display;
}

type Hole = Extract<PageNode, { kind: "hole" }>;

/** The alternative that a hole surely shows, or that `around` stands in. */
function shownAlternative(hole: Hole, around: PageNode | null): Hole["alternatives"][number] | null {
  const holder = around && hole.component === null ? alternativeAround(hole, around) : null;
  if (holder) return holder;
  const [only, ...others] = hole.alternatives;
  return only && others.length === 0 && only.role === "value" && hole.isComplete ? only : null;
}

function alternativeAround(hole: Hole, node: PageNode): Hole["alternatives"][number] | null {
  for (
    let current = node.parent;
    current;
    current = current.kind === "alternative" ? (current.parent?.parent ?? null) : current.parent
  ) {
    if (current.kind === "alternative" && current.parent === hole) return current;
  }
  return null;
}
