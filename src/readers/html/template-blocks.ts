import type { Alternative, Element, Hole, PageNode, Parent, SourceRange } from "../../page/page.ts";
import { BlockRanges, type BlockRange, type HeldTags } from "./block-ranges.ts";
import { adopt, makeAlternative, opaqueHole, reasonOfTag, shortTag } from "./holes.ts";
import { betweenPrintedTags, isPhrasing } from "./printed-tags.ts";
import { type HtmlSource, noRange } from "./source.ts";
import { type TagGroup, TagGroups, type TagSpan } from "./tag-groups.ts";
import type { TemplateTag } from "./template-tags.ts";

/** Blocks in blocks beside each other that are told apart; more are no template's. */
const deepest = 16;
/** Elements that are there whether or not their tags are. */
const permanent = new Set(["html", "head", "body"]);

/** Puts what stands between the tags of a template's blocks into holes. */
export class TemplateBlocks {
  readonly groups: TagGroups;
  readonly #source: HtmlSource;
  readonly #tags = new Map<PageNode, TemplateTag>();
  /** The tags that nodes hold, and the blocks that those belong to. */
  readonly #spans = new Map<PageNode, HeldTags & TagSpan>();
  readonly #markup = new Set<PageNode>();

  constructor(source: HtmlSource) {
    this.#source = source;
    this.groups = new TagGroups(source.html.tags, source.html.dialect.language);
  }

  /** Notes that the hole may be the tag of an element. */
  noteMarkup(hole: Hole): void {
    this.#markup.add(hole);
  }

  /** Notes that the hole stands for the tag. */
  note(hole: Hole, tag: TemplateTag): void {
    const span = this.groups.spanOf(tag);
    if (!span) return;
    this.#tags.set(hole, tag);
    this.#spans.set(hole, { from: tag.index, to: tag.index, ...span });
  }

  /** Whether every block that one of the tags belongs to begins and ends among them. */
  isBalanced(tags: readonly TemplateTag[]): boolean {
    const [first] = tags;
    const last = tags.at(-1);
    return tags.every((tag) => {
      const span = this.groups.spanOf(tag);
      return !span || !first || !last || (span.first >= first.index && span.last <= last.index);
    });
  }

  /** The node; a hole where a block begins inside and doesn't end there, or the other way, so that its tags may be missing. */
  settled(node: Element | Hole, tagsOfAttributes: readonly TemplateTag[]): Element | Hole {
    const children = node.kind === "element" ? node.children : node.alternatives.flatMap(({ nodes }) => nodes);
    let span = this.#spanOf(children);
    for (const tag of tagsOfAttributes) {
      const own = this.groups.spanOf(tag);
      if (own) span = joined(span, { from: tag.index, to: tag.index, ...own });
    }
    if (!span) return node;
    const result = span.first < span.from || span.last > span.to ? this.#torn(node) : node;
    this.#spans.set(result, span);
    return result;
  }

  /** Siblings with the blocks among them put into holes. */
  fold(nodes: readonly PageNode[], parent: Parent, depth = 0): readonly PageNode[] {
    const folded = this.#folded(nodes, parent, depth);
    return betweenPrintedTags(folded, parent, (node) => this.#markup.has(node));
  }

  #folded(nodes: readonly PageNode[], parent: Parent, depth: number): readonly PageNode[] {
    if (depth > deepest || this.#tags.size === 0 || !nodes.some((node) => this.#tags.has(node))) return nodes;
    const siblings = nodes.map((node) => ({
      tag: this.#tags.get(node) ?? null,
      held: this.#spans.get(node) ?? null,
    }));
    const ranges = new BlockRanges(siblings, this.groups).ranges();
    return this.#foldRanges(nodes, 0, nodes.length - 1, ranges, parent, depth);
  }

  #foldRanges(
    nodes: readonly PageNode[],
    start: number,
    end: number,
    ranges: readonly BlockRange[],
    parent: Parent,
    depth: number,
  ): PageNode[] {
    const result: PageNode[] = [];
    let at = start;
    for (const range of ranges) {
      for (const node of nodes.slice(at, range.start)) result.push(node);
      const block = nodes.slice(range.start, range.end + 1);
      const hole = range.group
        ? this.#block(range.group, block, parent, depth)
        : this.#doubtful(block, parent, (alternative) => this.#foldDoubtful(nodes, range, alternative, depth + 1));
      const span = this.#spanOf(block);
      if (span) this.#spans.set(hole, span);
      result.push(hole);
      at = range.end + 1;
    }
    for (const node of nodes.slice(at, end + 1)) result.push(node);
    return result;
  }

  #foldDoubtful(nodes: readonly PageNode[], range: BlockRange, parent: Parent, depth: number): readonly PageNode[] {
    const { start, end, inner } = range;
    const [first, ...rest] = nodes.slice(start, end + 1);
    const tag = first && this.#tags.get(first);
    if (tag && this.groups.openedBy(tag).length > 0 && inner[0]?.start !== start) {
      return [first, ...this.fold(rest, parent, depth)];
    }
    return this.#foldRanges(nodes, start, end, inner, parent, depth);
  }

  /** The hole of a block whose tags all stand beside each other. */
  #block(group: TagGroup, nodes: readonly PageNode[], parent: Parent, depth: number): Hole {
    const sections: PageNode[][] = [[]];
    const middles = new Set(group.middles);
    for (const node of nodes.slice(1, -1)) {
      const tag = this.#tags.get(node);
      if (tag && middles.has(tag)) sections.push([]);
      else sections.at(-1)?.push(node);
    }
    const { what } = group;
    const isOptional = what === "choice" || what === "loop";
    // Before the first case of a switch stands nothing.
    const isSwitch = sections.length > 1 && isBlank(sections[0] ?? []) && !/^(?:if|unless|each|for)/u.test(group.name);
    const shown = isSwitch ? sections.slice(1) : sections;
    if (isOptional && !group.hasElse) shown.push([]);
    const role = isOptional || what === "definition" ? "branch" : what === "plain" ? "value" : "children";
    // A link may stand around it, where it is called or in what a function makes of it.
    const isUnplaced =
      what === "helper" || (what === "captured" && isPhrasing(nodes)) || (group.name === "define" && isPhrasing(nodes));
    const name = group.name || group.open.source.slice(0, 40);
    const hole = {
      ...this.#holeOf(nodes, parent, group.open.source, reasonOfBlock(group)),
      component: isUnplaced ? { name, attributes: [] } : null,
      isComplete: (isOptional || what === "plain") && (what !== "plain" || shown.length === 1),
      alternatives: shown.map((section) => makeAlternative(role, (own) => this.#placed(section, own, depth))),
    };
    return adopt(hole);
  }

  #placed(nodes: readonly PageNode[], parent: Alternative, depth: number): readonly PageNode[] {
    const folded = this.fold(nodes, parent, depth + 1);
    for (const node of folded) node.parent = parent;
    return folded;
  }

  /** The hole of nodes of which nothing tells under which conditions they are shown. */
  #doubtful(nodes: readonly PageNode[], parent: Parent, read: (own: Alternative) => readonly PageNode[]): Hole {
    const tag = nodes.map((node) => this.#tags.get(node)).find((one) => one !== undefined);
    const alternative = makeAlternative("branch", (own) => {
      const inner = read(own);
      for (const node of inner) node.parent = own;
      return inner;
    });
    const source = tag?.source ?? "";
    const reason = `what the template tag ${shortTag(source)} begins or ends isn't all beside it`;
    return adopt({ ...this.#holeOf(nodes, parent, source, reason), inMarkup: false, alternatives: [alternative] });
  }

  #holeOf(nodes: readonly PageNode[], parent: Parent, source: string, reason: string): Hole {
    const { located } = this.#source;
    const [first] = nodes;
    const last = nodes.at(-1);
    const range: SourceRange = located && first && last ? [first.range[0], last.range[1]] : noRange;
    const inMarkup = (first?.inMarkup ?? false) && (last?.inMarkup ?? false);
    const place = { range, parent, inMarkup };
    return opaqueHole(this.#source, place, { source, says: null, reason, fill: null, component: null });
  }

  /** What becomes of a node whose tags may be missing. */
  #torn(node: Element | Hole): Element | Hole {
    if (node.kind === "hole") return adopt({ ...node, isComplete: false, inMarkup: false });
    if (permanent.has(node.name)) {
      const bare: Element = { ...node, attributes: [], attributesKnown: false };
      for (const child of bare.children) child.parent = bare;
      return bare;
    }
    const { range, parent, name } = node;
    const alternative = makeAlternative("children", () => node.children);
    for (const child of node.children) child.parent = alternative;
    const content = {
      source: `<${node.sourceName}>`,
      says: null,
      reason: `a template tag decides whether <${node.sourceName}> begins or ends there`,
      fill: null,
      component: { name, attributes: [] },
    };
    const hole = opaqueHole(this.#source, { range, parent, inMarkup: false }, content);
    return adopt({ ...hole, alternatives: [alternative] });
  }

  #spanOf(nodes: readonly PageNode[]): (HeldTags & TagSpan) | null {
    let span: (HeldTags & TagSpan) | null = null;
    for (const node of nodes) {
      const own = this.#spans.get(node);
      if (own) span = joined(span, own);
    }
    return span;
  }
}

function joined(one: (HeldTags & TagSpan) | null, other: HeldTags & TagSpan): HeldTags & TagSpan {
  if (!one) return other;
  return {
    from: Math.min(one.from, other.from),
    to: Math.max(one.to, other.to),
    first: Math.min(one.first, other.first),
    last: Math.max(one.last, other.last),
  };
}

function reasonOfBlock({ what, open }: TagGroup): string {
  if (what === "choice" || what === "loop")
    return `the template tag ${shortTag(open.source)} decides whether it is shown`;
  if (what === "definition") return `another template may replace what ${shortTag(open.source)} holds`;
  return what === "captured" ? `${shortTag(open.source)} is shown where it is called` : reasonOfTag(open.source);
}

function isBlank(nodes: readonly PageNode[]): boolean {
  return nodes.every((node) => node.kind === "text" && node.content.text.trim() === "");
}
