import type { ChildNode, CommentNode, ElementNode, TextNode } from "../../html/tree.ts";
import { MappedText } from "../../page/mapped-text.ts";
import type { Comment, Element, Hole, PageNode, Parent, Script, SourceRange, StyleSheet } from "../../page/page.ts";
import { mapComment } from "./comments.ts";
import { maxDepth, readElement } from "./elements.ts";
import { commandHole, type HolePlace, opaqueHole } from "./holes.ts";
import { misnestedElements } from "./nesting.ts";
import { baseAddress, linkedStyleSheet, scriptOf, styleSheetOf } from "./resources.ts";
import { type HtmlSource, noRange } from "./source.ts";
import { encodeContent, encodeRaw, mapToSource, type TextPlace } from "./source-text.ts";
import { TemplateReader } from "./template-nodes.ts";
import type { TemplateTag } from "./template-tags.ts";

const rcdataNames = new Set(["title", "textarea"]);
const rawNames = new Set(["xmp", "iframe", "noembed", "noframes", "plaintext", "script", "style"]);
/** Elements that can't hold just any markup between their children. */
export const strictNames: ReadonlySet<string> = new Set([
  ...["html", "head", "table", "tbody", "thead", "tfoot", "tr", "colgroup", "frameset"],
  ...["select", "optgroup", "option", "datalist", ...rcdataNames, ...rawNames],
]);

/** What is around the nodes that are being read. */
export interface Surroundings {
  readonly parent: Parent;
  /** Name of the element around; `""` at the top. */
  readonly name: string;
  /** Where children must stand to be nested as written; `null` where they may stand anywhere. */
  readonly bounds: SourceRange | null;
  readonly depth: number;
  /** In a template or noscript: no style sheet applies, no script runs. */
  readonly isInert: boolean;
  readonly isForeign: boolean;
}

/** Turns a parsed tree into a page's nodes, and gathers what isn't a node on the way. */
export class HtmlTreeReader {
  readonly source: HtmlSource;
  readonly templates: TemplateReader;
  readonly comments: Comment[] = [];
  readonly styleSheets: StyleSheet[] = [];
  readonly scripts: Script[] = [];
  /** End of the tag or node read last: the place of what no tag stands for. */
  #reached = 0;
  #base: string | null = null;
  /** Number of the template tag read last. */
  #lastTag = -1;

  constructor(source: HtmlSource) {
    this.source = source;
    this.templates = new TemplateReader(source);
  }

  readRoots(nodes: readonly ChildNode[]): readonly PageNode[] {
    const top = { parent: null, name: "", bounds: null, depth: 0, isInert: false, isForeign: false };
    return this.readChildren(nodes, top);
  }

  readChildren(children: readonly ChildNode[], around: Surroundings): readonly PageNode[] {
    if (around.depth >= maxDepth) return [this.#unreadHole(children, around)];
    const misnested = this.source.located ? misnestedElements(children, around.bounds) : null;
    const result: PageNode[] = [];
    for (const node of children) {
      if (node.type === "Text") for (const part of this.#readText(node, around)) result.push(part);
      else if (node.type === "Comment") result.push(...this.#readComment(node, around));
      else if (node.type === "Element") {
        const read = this.#readElement(node, around, misnested?.has(node) === true);
        if (read) result.push(read);
      }
    }
    return this.templates.blocks.fold(result, around.parent);
  }

  /** Notes that the reader has come to `offset`, and answers the empty range there. */
  reach(offset: number): SourceRange {
    this.#reached = offset;
    return [offset, offset];
  }

  /** The range of a node; empty, at the place where its tag would stand, for an implied one. */
  rangeOf(node: ChildNode): SourceRange {
    if (!this.source.located) return noRange;
    return node.place ? [node.place.startOffset, node.place.endOffset] : [this.#reached, this.#reached];
  }

  /** Whether markup may be written around a node there. */
  allowsMarkup(around: Surroundings): boolean {
    return !around.isForeign && !strictNames.has(around.name);
  }

  /** What stands deeper than browsers nest: they put it elsewhere. */
  #unreadHole(children: readonly ChildNode[], around: Surroundings): Hole {
    const [first] = children;
    const range = first ? this.rangeOf(first) : this.reach(this.#reached);
    const reason = "it is nested deeper than browsers keep it";
    const content = { source: "", says: null, reason, fill: null, component: null };
    return opaqueHole(this.source, { range, parent: around.parent, inMarkup: false }, content);
  }

  #readElement(node: ElementNode, around: Surroundings, isMisnested: boolean): Element | Hole | null {
    if (node.name === "script" || node.name === "style") {
      this.#readResource(node, around);
      if (node.place) this.reach(node.place.endOffset);
      return null;
    }
    if (node.name === "base" && !around.isInert) this.#base ??= baseAddress(this.source, node);
    if (node.name === "link" && !around.isInert) {
      const styleSheet = linkedStyleSheet(this.source, node, this.#base);
      if (styleSheet) this.#addStyleSheet(styleSheet);
    }
    return readElement(this, node, around, isMisnested);
  }

  #readResource(node: ElementNode, around: Surroundings): void {
    if (around.isInert) return;
    if (node.name === "style") this.#addStyleSheet(styleSheetOf(this.source, node));
    else {
      const script = scriptOf(this.source, node);
      if (script) this.scripts.push(script);
    }
  }

  /** A style sheet that is there on a condition can't be counted on. */
  #addStyleSheet(sheet: StyleSheet): void {
    const isConditional = this.templates.blocks.groups.isConditionalBehind(this.#lastTag);
    const isRead = isConditional && sheet.kind !== "unread";
    this.styleSheets.push(isRead ? { kind: "unread", name: "a style sheet between template tags" } : sheet);
  }

  #readText(node: TextNode, around: Surroundings): PageNode[] {
    const { source } = this;
    const range = this.rangeOf(node);
    this.#reached = range[1];
    const place = placeOfText(around);
    const encode = place === "raw" ? encodeRaw : encodeContent;
    const content = source.located
      ? mapToSource(source.html.text, range, node.value, place, encode)
      : MappedText.detached(node.value);
    const allowsMarkup = this.allowsMarkup(around);
    if (!source.html.hasTags(node.value)) return [this.#text(content, range, around.parent, allowsMarkup)];
    return source.html.parts(node.value).flatMap(({ from, to, tag }) => {
      if (!tag) return this.#text(content.slice(from, to), range, around.parent, allowsMarkup);
      const tagRange: SourceRange = source.located ? [tag.start, tag.end] : noRange;
      return this.#readTag(tag, { range: tagRange, parent: around.parent, inMarkup: allowsMarkup }) ?? [];
    });
  }

  #text(content: MappedText, nodeRange: SourceRange, parent: Parent, allowsMarkup: boolean): PageNode {
    const range = content.range();
    const inMarkup = allowsMarkup && (range !== null || !this.source.located);
    return { kind: "text", file: this.source.file, range: range ?? nodeRange, parent, inMarkup, content };
  }

  #readComment(node: CommentNode, around: Surroundings): PageNode[] {
    const { source } = this;
    const range = this.rangeOf(node);
    this.#reached = range[1];
    const place = { range, parent: around.parent, inMarkup: this.allowsMarkup(around) };
    const tag = source.html.tagOfComment(node.value);
    const hole = tag ? this.#readTag(tag, place) : commandHole(source, place, node.value);
    if (tag && !hole) return [];
    if (!hole) {
      this.comments.push({ file: source.file, range, content: mapComment(source, node) });
      return [];
    }
    const isPlain = tag !== null && this.templates.isPlain(tag);
    if (around.name === "head" && !isPlain && hole.kind === "hole") {
      this.styleSheets.push({ kind: "unread", name: hole.source });
    }
    return [hole];
  }

  #readTag(tag: TemplateTag, place: HolePlace): PageNode | null {
    this.#lastTag = Math.max(this.#lastTag, tag.index);
    const comment = this.templates.comment(tag);
    if (comment) this.comments.push(this.source.located ? comment : { ...comment, range: noRange });
    return this.templates.node(tag, place);
  }
}

function placeOfText(around: Surroundings): TextPlace {
  if (around.isForeign) return "content";
  if (rawNames.has(around.name)) return "raw";
  return rcdataNames.has(around.name) ? "rcdata" : "content";
}
