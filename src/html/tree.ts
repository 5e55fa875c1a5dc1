import type { Token } from "parse5";
import { html } from "parse5";

/** Half-open, in UTF-16 code units from the start of the text. */
export type Range = [start: number, end: number];

/** As ESLint counts for this language: lines from 1, columns from 0. */
export interface Loc {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

export type ParentNode = DocumentNode | FragmentNode | ElementNode;
export type ChildNode = ElementNode | TextNode | CommentNode | DocumentTypeNode;
export type HtmlNode = ParentNode | ChildNode;

/** What parse5 says of a node's place; `null` or absent for what no text stands for, or where nobody asked. */
type Place = Token.ElementLocation | null;

const nowhere: Loc = { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } };

function locOf(place: Place): Loc {
  if (!place) return nowhere;
  return {
    start: { line: place.startLine, column: place.startCol - 1 },
    end: { line: place.endLine, column: place.endCol - 1 },
  };
}

/** A whole document as parse5 builds it. */
export class DocumentNode {
  readonly type = "Document";
  readonly parent: null = null;
  children: ChildNode[] = [];
  mode: html.DOCUMENT_MODE = html.DOCUMENT_MODE.NO_QUIRKS;
  place: Place = null;
}

/** The content of a `template` element, or of a text that is no whole document. */
export class FragmentNode {
  readonly type = "Fragment";
  parent: ElementNode | null = null;
  children: ChildNode[] = [];
  place: Place = null;

  /** The template's content, between its tags. */
  get range(): Range {
    const place = this.parent?.place;
    if (!place) return [0, 0];
    const start = place.startTag?.endOffset ?? place.startOffset;
    return [start, Math.max(start, place.endTag?.startOffset ?? place.endOffset)];
  }

  get loc(): Loc {
    const place = this.parent?.place;
    if (!place) return nowhere;
    const from = locOf(place.startTag ?? place).end;
    return { start: from, end: place.endTag ? locOf(place.endTag).start : locOf(place).end };
  }
}

export class ElementNode {
  readonly type = "Element";
  /** In lower case, but for SVG's mixed names. */
  readonly name: string;
  readonly namespace: html.NS;
  readonly attributes: Token.Attribute[];
  parent: ParentNode | null = null;
  children: ChildNode[] = [];
  /** What a `template` holds; its `children` are empty. */
  content: FragmentNode | null = null;
  place: Place = null;

  constructor(name: string, namespace: html.NS, attributes: Token.Attribute[]) {
    this.name = name;
    this.namespace = namespace;
    this.attributes = attributes;
  }

  /** Whether it is HTML, and not SVG or MathML. */
  get isInHtml(): boolean {
    return this.namespace === html.NS.HTML;
  }

  /** Whether no tag of the text stands for the element: `html`, `head`, `body` and `tbody`, mostly. */
  get isImplied(): boolean {
    return !this.place;
  }

  /** Empty for an implied element, at the place where its tag would stand. */
  get range(): Range {
    return this.place ? [this.place.startOffset, this.place.endOffset] : emptyRangeAt(this);
  }

  get loc(): Loc {
    if (this.place) return locOf(this.place);
    const before = locatedBefore(this);
    const at =
      before instanceof ElementNode && isAround(before, this) ? locOf(before.place?.startTag ?? null) : before?.loc;
    return { start: at?.end ?? nowhere.start, end: at?.end ?? nowhere.start };
  }
}

/** A node without children. */
class LeafNode {
  parent: ParentNode | null = null;
  place: Place = null;

  get range(): Range {
    return this.place ? [this.place.startOffset, this.place.endOffset] : [0, 0];
  }

  get loc(): Loc {
    return locOf(this.place);
  }
}

export class TextNode extends LeafNode {
  readonly type = "Text";
  value: string;

  constructor(value: string) {
    super();
    this.value = value;
  }
}

export class CommentNode extends LeafNode {
  readonly type = "Comment";
  readonly value: string;

  constructor(value: string) {
    super();
    this.value = value;
  }
}

export class DocumentTypeNode extends LeafNode {
  readonly type = "DocumentType";
  name: string;
  publicId: string;
  systemId: string;

  constructor(name: string, publicId: string, systemId: string) {
    super();
    this.name = name;
    this.publicId = publicId;
    this.systemId = systemId;
  }
}

function isAround(outer: ElementNode, node: ElementNode): boolean {
  for (let parent = node.parent; parent; parent = parent.parent) if (parent === outer) return true;
  return false;
}

/** The nearest node with a place whose start comes before `node`: a sibling, or an element around it. */
function locatedBefore(node: ElementNode): ChildNode | null {
  for (let current: ElementNode = node; ;) {
    const { parent } = current;
    if (!parent) return null;
    for (let index = parent.children.indexOf(current) - 1; index >= 0; index--) {
      const located = lastLocated(parent.children[index]);
      if (located) return located;
    }
    const around = parent.type === "Fragment" ? parent.parent : parent;
    if (!around || around.type === "Document" || around.place) return around?.type === "Element" ? around : null;
    current = around;
  }
}

/** The node itself, or the last with a place below one that no tag stands for. */
function lastLocated(node: ChildNode | undefined): ChildNode | null {
  if (!node || node.place) return node ?? null;
  if (node.type !== "Element") return null;
  for (const child of node.children.toReversed()) {
    const located = lastLocated(child);
    if (located) return located;
  }
  return null;
}

function emptyRangeAt(node: ElementNode): Range {
  const before = locatedBefore(node);
  if (!before?.place) return [0, 0];
  const isOuter = before.type === "Element" && isAround(before, node);
  const at = isOuter ? (before.place.startTag?.endOffset ?? before.place.startOffset) : before.place.endOffset;
  return [at, at];
}
