import type { TemplateLanguage } from "../../html/template-languages.ts";
import { type BlockEvent, type BlockWhat, roleOfTag, type TagRole } from "./tag-roles.ts";
import type { TemplateTag } from "./template-tags.ts";

type Opening = Extract<BlockEvent, { type: "open" }>;

/** The tags of one block, from the one that begins it to the one that ends it. */
export interface TagGroup {
  readonly what: BlockWhat;
  readonly name: string;
  readonly open: TemplateTag;
  /** `{% else %}` and its like, in order. */
  readonly middles: readonly TemplateTag[];
  /** `null` where no tag of the file ends the block. */
  readonly close: TemplateTag | null;
  /** Whether one of its parts is shown where the others aren't. */
  readonly hasElse: boolean;
}

/** The numbers of the first and the last tag of the blocks that a tag belongs to. */
export interface TagSpan {
  readonly first: number;
  readonly last: number;
}

interface DraftGroup extends TagGroup {
  readonly opening: Opening;
  readonly middles: TemplateTag[];
  close: TemplateTag | null;
  hasElse: boolean;
}

/** Which tags of a file belong together. */
export class TagGroups {
  readonly #roles: readonly TagRole[];
  readonly #opened = new Map<number, DraftGroup[]>();
  readonly #spans = new Map<number, TagSpan>();
  readonly #open: DraftGroup[] = [];
  /** How many open blocks there are of each kind, so that what none begins is seen at once. */
  readonly #counts = new Map<string, number>();
  /** After which tags the file stands under a condition. */
  readonly #conditional = new Set<number>();
  #conditions = 0;

  constructor(tags: readonly TemplateTag[], language: TemplateLanguage) {
    this.#roles = tags.map((tag) => roleOfTag(tag, language));
    for (const tag of tags) {
      const role = this.#roles[tag.index];
      if (role?.kind === "block") for (const event of role.events) this.#take(tag, event);
      if (this.#conditions > 0) this.#conditional.add(tag.index);
    }
    for (const group of this.#open) if (group.opening.isSure) this.#widen(group.open.index, group.open.index, Infinity);
    for (const groups of this.#opened.values()) for (const group of groups) this.#note(group);
  }

  roleOf({ index }: TemplateTag): TagRole {
    return this.#roles[index] ?? { kind: "other" };
  }

  /** The blocks that the tag begins, the outermost first. */
  openedBy({ index }: TemplateTag): readonly TagGroup[] {
    return (this.#opened.get(index) ?? []).filter(({ close, opening }) => close !== null || opening.isSure);
  }

  /** `null` for a tag that belongs to no block. */
  spanOf({ index }: TemplateTag): TagSpan | null {
    return this.#spans.get(index) ?? null;
  }

  /** Whether what stands behind the tag is shown on a condition. */
  isConditionalBehind(index: number): boolean {
    return this.#conditional.has(index);
  }

  #take(tag: TemplateTag, event: BlockEvent): void {
    if (event.type === "open") this.#begin(tag, event);
    else if (event.type === "middle") this.#goOn(tag, event.family, event.isElse);
    else this.#end(tag, event.family, event.keys);
  }

  #begin(tag: TemplateTag, opening: Opening): void {
    const around = this.#open.findLast(({ opening: { isSure } }) => isSure);
    if (opening.key === "case" && around?.opening.key === "switch") {
      this.#goOn(tag, opening.family, false);
      return;
    }
    const { what, name } = opening;
    const group = { what, name, open: tag, middles: [], close: null, hasElse: false, opening };
    this.#open.push(group);
    this.#opened.set(tag.index, [...(this.#opened.get(tag.index) ?? []), group]);
    this.#count(group, 1);
  }

  #goOn(tag: TemplateTag, family: string, isElse: boolean): void {
    const group = this.#find(family, null);
    if (!group) {
      this.#widen(tag.index, -Infinity, tag.index);
      return;
    }
    group.middles.push(tag);
    group.hasElse ||= isElse;
  }

  #end(tag: TemplateTag, family: string, keys: readonly string[]): void {
    const group = keys.length === 0 ? this.#find(family, null) : this.#findAny(family, keys);
    if (!group) {
      this.#widen(tag.index, -Infinity, tag.index);
      return;
    }
    this.#open.pop();
    this.#count(group, -1);
    group.close = tag;
  }

  #findAny(family: string, keys: readonly string[]): DraftGroup | null {
    const known = keys.filter((key) => (this.#counts.get(`${family} ${key}`) ?? 0) > 0);
    return known.length === 0 ? null : this.#find(family, known);
  }

  /** The innermost open block of the kind; those inside it end with it, without a tag of their own. */
  #find(family: string, keys: readonly string[] | null): DraftGroup | null {
    if (keys === null && (this.#counts.get(family) ?? 0) === 0) return null;
    for (let group = this.#open.at(-1); group; group = this.#open.at(-1)) {
      const { opening } = group;
      const fits = keys === null ? opening.isSure : keys.includes(opening.key);
      if (opening.family === family && fits) return group;
      this.#open.pop();
      this.#count(group, -1);
      if (opening.isSure) this.#widen(group.open.index, group.open.index, Infinity);
    }
    return null;
  }

  #count({ opening: { family, key, isSure, what } }: DraftGroup, change: number): void {
    const add = (name: string): void => void this.#counts.set(name, (this.#counts.get(name) ?? 0) + change);
    add(`${family} ${key}`);
    if (isSure) add(family);
    if (what !== "plain") this.#conditions += change;
  }

  #note({ open, middles, close }: DraftGroup): void {
    if (!close) return;
    for (const tag of [open, ...middles, close]) this.#widen(tag.index, open.index, close.index);
  }

  #widen(index: number, first: number, last: number): void {
    const span = this.#spans.get(index);
    this.#spans.set(index, {
      first: Math.min(first, span?.first ?? first),
      last: Math.max(last, span?.last ?? last),
    });
  }
}
