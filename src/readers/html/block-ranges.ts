import type { TagGroup, TagGroups } from "./tag-groups.ts";
import type { TemplateTag } from "./template-tags.ts";

/** The numbers of the tags that a node holds. */
export interface HeldTags {
  readonly from: number;
  readonly to: number;
}

/** One of several siblings: the tag that it stands for, and the tags that it holds. */
export interface Sibling {
  readonly tag: TemplateTag | null;
  readonly held: HeldTags | null;
}

/** Siblings `[start, end]` that belong together. */
export interface BlockRange {
  readonly start: number;
  readonly end: number;
  /** The block whose first and last tag they are; `null` where blocks begin or end elsewhere. */
  readonly group: TagGroup | null;
  /** Blocks that were found whole before it turned out that more belongs together. */
  readonly inner: readonly BlockRange[];
}

/** Finds the blocks among siblings: ranges in order, none overlapping another. */
export class BlockRanges {
  readonly #groups: TagGroups;
  readonly #siblings: readonly Sibling[];
  readonly #places = new Map<TemplateTag, number>();
  readonly #holders: { readonly at: number; readonly held: HeldTags }[] = [];
  readonly #found: BlockRange[] = [];

  constructor(siblings: readonly Sibling[], groups: TagGroups) {
    this.#siblings = siblings;
    this.#groups = groups;
    for (const [at, { tag, held }] of siblings.entries()) {
      if (tag) this.#places.set(tag, at);
      if (held) this.#holders.push({ at, held });
    }
  }

  ranges(): readonly BlockRange[] {
    for (let at = 0; at < this.#siblings.length; at++) {
      const tag = this.#siblings[at]?.tag;
      if (!tag) continue;
      const [group] = this.#groups.openedBy(tag);
      if (group) at = this.#addBlock(at, group);
      else this.#addDoubtful(this.#beginOf(tag), at);
    }
    return this.#found;
  }

  /** @returns where the block ends among the siblings. */
  #addBlock(start: number, group: TagGroup): number {
    const end = this.#endOf(group);
    const isWhole = end !== null && this.#isPlain(group);
    if (isWhole) this.#found.push({ start, end, group, inner: [] });
    else this.#addDoubtful(start, this.#endOfAll(group));
    return this.#found.at(-1)?.end ?? start;
  }

  /** Whether all of the block's tags stand among the siblings and are its alone, but for blocks that it only wraps. */
  #isPlain({ open, middles, close }: TagGroup): boolean {
    if (!close || this.#groups.openedBy(close).length > 0) return false;
    const wrapped = this.#groups.openedBy(open);
    const isAlone = wrapped.every(
      (one) => one.close === close && (one.open !== open || one.middles === middles || one.middles.length === 0),
    );
    return isAlone && middles.every((tag) => this.#places.has(tag));
  }

  #endOf({ close }: TagGroup): number | null {
    return close ? (this.#places.get(close) ?? null) : null;
  }

  /** The sibling in which the block ends, and those that a tag of its begins there; the last where it ends elsewhere. */
  #endOfAll(group: TagGroup): number {
    let at = this.#placeOf(group);
    for (let tag = this.#siblings[at]?.tag; tag; tag = this.#siblings[at]?.tag) {
      const [next] = this.#groups.openedBy(tag);
      const end = next ? this.#placeOf(next) : at;
      if (end <= at) break;
      at = end;
    }
    return at;
  }

  #placeOf({ close }: TagGroup): number {
    const last = this.#siblings.length - 1;
    return close ? (this.#places.get(close) ?? this.#holderOf(close.index) ?? last) : last;
  }

  /** The sibling in which the block of an ending tag begins; the first where it begins elsewhere. */
  #beginOf(tag: TemplateTag): number {
    const first = this.#groups.spanOf(tag)?.first ?? -Infinity;
    return first === -Infinity ? 0 : (this.#holderOf(first) ?? 0);
  }

  #holderOf(index: number): number | null {
    let low = 0;
    let high = this.#holders.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#holders[middle]?.held.to ?? Infinity) < index) low = middle + 1;
      else high = middle;
    }
    const found = this.#holders[low];
    return found && found.held.from <= index ? found.at : null;
  }

  #addDoubtful(start: number, end: number): void {
    const inner: BlockRange[] = [];
    let from = start;
    for (let last = this.#found.at(-1); last && last.end >= from; last = this.#found.at(-1)) {
      this.#found.pop();
      from = Math.min(from, last.start);
      if (last.group) inner.unshift(last);
      else inner.unshift(...last.inner);
    }
    this.#found.push({ start: from, end, group: null, inner });
  }
}
