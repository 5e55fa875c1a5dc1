import type { Encode, MappedText, SourceRange } from "../../page/mapped-text.ts";
import type {
  Alternative,
  Attribute,
  Comment,
  Element,
  Hole,
  PageNode,
  Parent,
  SourceFile,
  StyleSheet,
  UnknownValue,
  Value,
} from "../../page/page.ts";
import type { EmbeddedText, UnreadPart } from "./embedded-text.ts";

/** What becomes of that which isn't known in the HTML itself. */
export interface Refill {
  /** A part of the value, in its place between tags. */
  readonly part: (part: UnreadPart, draft: Hole) => Hole;
  readonly hole: (draft: Hole) => Hole;
  readonly value: (value: UnknownValue) => Value;
}

/** Turns the nodes of an embedded text, read as if it were a file, into nodes of the file that it stands in. */
export class Relocation {
  /** The node as it was read, by the one that has taken its place. */
  readonly origins = new Map<Element, Element>();
  /** Every node that is written in the embedded text. */
  readonly made: PageNode[] = [];
  readonly #embedded: EmbeddedText;
  readonly #file: SourceFile;
  /** Where the embedded text stands, for what has no place of its own. */
  readonly #around: SourceRange;
  readonly #refill: Refill;
  readonly #encoders = new Map<Encode, Map<Encode, Encode>>();

  constructor(embedded: EmbeddedText, file: SourceFile, around: SourceRange, refill: Refill) {
    this.#embedded = embedded;
    this.#file = file;
    this.#around = around;
    this.#refill = refill;
  }

  nodes(nodes: readonly PageNode[], parent: Parent): PageNode[] {
    return nodes.map((node) => this.#node(node, parent));
  }

  comment({ range, content }: Comment): Comment {
    return { file: this.#file, range: this.#place(range), content: this.#text(content) };
  }

  styleSheet(sheet: StyleSheet): StyleSheet {
    if (sheet.kind !== "known") return sheet;
    const range = this.#embedded.range(sheet.start, sheet.start + sheet.css.length);
    if (!range || range[1] - range[0] !== sheet.css.length)
      return { kind: "unread", name: "a style sheet in a string" };
    return { ...sheet, file: this.#file, start: range[0] };
  }

  #node(node: PageNode, parent: Parent): PageNode {
    const moved = this.#moved(node, parent);
    this.made.push(moved);
    return moved;
  }

  #moved(node: PageNode, parent: Parent): PageNode {
    switch (node.kind) {
      case "element":
        return this.#element(node, parent);
      case "text":
        return { ...node, ...this.#common(node, parent), content: this.#text(node.content) };
      case "hole":
        return this.#hole(node, parent);
    }
  }

  #element(node: Element, parent: Parent): Element {
    const { openTag, closeTag } = node;
    const tags = [openTag, closeTag].filter((tag) => tag !== null);
    const isExact = tags.every(([from, to]) => this.#embedded.range(from, to) !== null);
    const common = this.#common(node, parent);
    const children: PageNode[] = [];
    const element: Element = {
      ...node,
      ...common,
      children,
      attributes: node.attributes.map((attribute) => this.#attribute(attribute)),
      openTag: openTag && this.#place(openTag),
      closeTag: closeTag && this.#place(closeTag),
      nestsAsWritten: node.nestsAsWritten && isExact && this.#isWritable(node.range),
    };
    for (const child of node.children) children.push(this.#node(child, element));
    this.origins.set(element, node);
    return element;
  }

  #hole(node: Hole, parent: Parent): Hole {
    const part = this.#embedded.partOf(node.source);
    const draft: Hole = { ...node, ...this.#common(node, parent) };
    if (part) return this.#refill.part(part, draft);
    if (node.alternatives.length === 0 && node.component === null) return this.#refill.hole(draft);
    const hole: Hole = { ...draft, alternatives: node.alternatives.map((one) => this.#alternative(one)) };
    for (const alternative of hole.alternatives) alternative.parent = hole;
    return hole;
  }

  #alternative({ role, nodes }: Alternative): Alternative {
    const moved: PageNode[] = [];
    const alternative: Alternative = { kind: "alternative", role, nodes: moved, parent: null };
    for (const node of nodes) moved.push(this.#node(node, alternative));
    return alternative;
  }

  #common(node: PageNode, parent: Parent): Pick<PageNode, "file" | "range" | "parent" | "inMarkup"> {
    const inMarkup = node.inMarkup && this.#isWritable(node.range);
    return { file: this.#file, range: this.#place(node.range), parent, inMarkup };
  }

  #isWritable([from, to]: SourceRange): boolean {
    return this.#embedded.encode !== null && this.#embedded.range(from, to) !== null;
  }

  #place([from, to]: SourceRange): SourceRange {
    return this.#embedded.range(from, to) ?? this.#embedded.spread(from, to) ?? this.#around;
  }

  #attribute(attribute: Attribute): Attribute {
    return { ...attribute, value: this.#value(attribute.value), range: this.#place(attribute.range) };
  }

  #value(value: Value): Value {
    switch (value.kind) {
      case "known":
        return { kind: "known", text: this.#text(value.text) };
      case "choice":
        return { kind: "choice", values: value.values.map((one) => this.#value(one)) };
      case "composite":
        return { kind: "composite", parts: value.parts.map((one) => this.#value(one)) };
      case "unknown":
        return this.#embedded.partOf(value.source) ?? this.#refill.value(value);
    }
  }

  #text(text: MappedText): MappedText {
    return this.#embedded.toSource(text, (inner, outer) => this.#composed(inner, outer));
  }

  /** One encoder for each pair, so that neighbouring segments are seen to have the same. */
  #composed(inner: Encode, outer: Encode): Encode {
    const known = this.#encoders.get(inner)?.get(outer);
    if (known) return known;
    const encode: Encode = (text) => {
      const html = inner(text);
      return html === null ? null : outer(html);
    };
    const byOuter = this.#encoders.get(inner) ?? new Map<Encode, Encode>();
    this.#encoders.set(inner, byOuter.set(outer, encode));
    return encode;
  }
}
