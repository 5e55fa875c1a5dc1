import type { PageNode, SourceRange } from "../../page/page.ts";
import { walk } from "../../page/tree.ts";
import { conventions } from "./conventions.ts";
import { Drawer } from "./draw.ts";
import { maySpeak } from "./left-alone.ts";
import { branches, type DataPage } from "./nodes.ts";
import { allAt, type Data, type Entry, type ScalarData } from "./record.ts";
import { spokenNodes } from "./spoken.ts";

/** A file's data on its way to the page: what its framework draws of it, and what its keys say. */
export class DataRoots {
  readonly #page: DataPage;
  readonly #drawer: Drawer;
  readonly #speaking: readonly Data[];
  /** The footers that frameworks make of the data, each a page of its own. */
  readonly footers: readonly PageNode[];

  /** @param speaking those of the roots whose keys count. */
  constructor(page: DataPage, roots: readonly Data[], speaking = roots) {
    this.#page = page;
    this.#drawer = new Drawer(page);
    this.#speaking = speaking;
    const path = page.file.path.replaceAll("\\", "/");
    const own = conventions.filter(({ files }) => files.test(path));
    this.footers = own.flatMap((convention) => roots.flatMap((root) => this.#drawer.footers(convention, root)));
    // A theme's style is everybody's to change.
    if (this.footers.length > 0) page.styleSheets.push({ kind: "unread", name: "the theme's style sheet" });
  }

  /** What else the data shows, by its keys, that isn't on the page yet. */
  spoken(shown: readonly PageNode[]): readonly PageNode[] {
    const { path, text } = this.#page.file;
    if (!maySpeak(path, text) || this.#speaking.some(isOfAnotherKind)) return [];
    const starts = new Set<number>();
    for (const node of walk([...shown, ...this.footers])) {
      if (node.kind === "text") for (const { start } of node.content.segments) starts.add(start);
    }
    const isCovered = (entry: Entry, { value }: ScalarData): boolean => {
      const { claimed } = this.#drawer;
      if (claimed.some((range) => isWithin(entry.range, range))) return true;
      return value.kind === "known" && value.text.segments.some(({ start }) => starts.has(start));
    };
    return spokenNodes(this.#page, this.#drawer, this.#speaking, isCovered);
  }
}

/** Pages that a file makes side by side: none of them surrounds another. */
export function besideEachOther(page: DataPage, roots: readonly (readonly PageNode[])[]): readonly PageNode[] {
  const [only, ...others] = roots.filter((nodes) => nodes.length > 0);
  if (!only || others.length === 0) return only ?? [];
  return [branches(page, [only, ...others], [0, page.file.text.length])];
}

function isWithin([start, end]: SourceRange, outer: SourceRange): boolean {
  return outer[0] <= start && end <= outer[1];
}

/** A description of an interface or of other data: its texts are samples. */
function isOfAnotherKind(root: Data): boolean {
  return ["openapi", "swagger", "$schema", "lockfileVersion"].some((key) => allAt(root, key).length > 0);
}
