import type { LinkedSheet, Page, SourceFile, SourceRange } from "../page/page.ts";
import { isBootstrap } from "./loaded.ts";
import { Layers } from "./layers.ts";
import { type Import, type ParsedSheet, parseSheetFile, parseStyleSheet, type StyleRule } from "./style-sheet.ts";

/** A style sheet in its place among those of a page. */
export interface PlacedSheet {
  readonly parsed: ParsedSheet;
  readonly file: SourceFile;
  /** Where in the file its text begins. */
  readonly start: number;
  /** Where the whole of it stands, if it isn't written as CSS there. */
  readonly range?: SourceRange;
  readonly module: string | null;
  readonly media: readonly string[];
  readonly isCertain: boolean;
  orderOf(rule: StyleRule): number;
  layerRank(path: readonly string[], isImportant: boolean): number;
}

export interface PlacedSheets {
  readonly sheets: readonly PlacedSheet[];
  /** What can't be read. */
  readonly unread: readonly string[];
  /** CSS modules that can't be read, or not as a whole. */
  readonly unreadModules: ReadonlySet<string>;
}

/** How a sheet comes to the page. */
interface Way {
  readonly media: readonly string[];
  readonly layer: readonly string[];
  readonly isCertain: boolean;
  readonly module: string | null;
  /** Paths of the files that import it, against cycles. */
  readonly through: readonly string[];
}

/** Imports in imports beyond this, and rules beyond that, are left unread. */
const deepest = 16;
const mostRules = 99_999;

/** Every sheet of the page with what it imports, the weakest first. Files are read here, when a verdict first asks. */
export function placeSheets(page: Page): PlacedSheets {
  const placer = new SheetPlacer(page);
  for (const sheet of page.styleSheets) {
    const way: Way = { media: [], layer: [], isCertain: true, module: null, through: [] };
    if (sheet.kind === "unread") placer.unread.push(sheet.name);
    else {
      const media = sheet.media === "" ? [] : [sheet.media];
      const own = { ...way, media, module: sheet.module ?? null };
      if (sheet.kind === "linked") placer.link(sheet, own);
      else placer.place(parseStyleSheet(sheet.css, sheet.syntax), sheet, own);
    }
  }
  return placer;
}

class SheetPlacer implements PlacedSheets {
  readonly sheets: PlacedSheet[] = [];
  readonly unread: string[] = [];
  readonly unreadModules = new Set<string>();
  readonly #page: Page;
  readonly #layers = new Layers();
  #count = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  link({ address, file, base }: LinkedSheet, way: Way): void {
    // Its classes are known, and reading the whole of it costs more.
    if (isBootstrap(address)) this.#miss(address, way);
    else this.#read(address, file, base ?? null, way);
  }

  #read(address: string, from: SourceFile, base: string | null, way: Way): void {
    const found = this.#page.neighbours?.styleSheet(address, from.path, base) ?? address;
    if (typeof found === "string") this.#miss(found, way);
    else if (way.through.length >= deepest) this.#miss(address, way);
    // A sheet that is imported by itself has been placed already.
    else if (!way.through.includes(found.path)) {
      this.place(parseSheetFile(found), { file: found, start: 0 }, { ...way, through: [...way.through, found.path] });
    }
  }

  #miss(name: string, { module }: Way): void {
    if (module !== null) this.unreadModules.add(module);
    this.unread.push(name);
  }

  place(parsed: ParsedSheet, place: Pick<PlacedSheet, "file" | "start" | "range">, way: Way): void {
    if (this.#count + parsed.rules.length > mostRules) {
      this.#miss(place.file.path, way);
      return;
    }
    const id = this.sheets.length;
    const inLayer = (path: readonly string[]): string[] => [...way.layer, ...path].map((name) => unlike(name, id));
    if (way.layer.length > 0) this.#layers.add(inLayer([]));
    for (const path of parsed.layers) this.#layers.add(inLayer(path));
    const { media, isCertain, module } = way;
    const shifts: { readonly at: number; readonly by: number }[] = [];
    const base = this.#count;
    this.sheets.push({
      ...{ file: place.file, start: place.start, ...(place.range && { range: place.range }) },
      ...{ parsed, media, isCertain, module },
      orderOf: ({ order }) => base + order + (shifts.findLast(({ at }) => at <= order)?.by ?? 0),
      layerRank: (path, isImportant) => this.#layers.rank(inLayer(path), isImportant),
    });
    for (const one of parsed.imports) {
      const before = this.#count;
      this.#count = base + one.at + (shifts.at(-1)?.by ?? 0);
      this.#import(one, place.file, { ...way, layer: inLayer([]) });
      const by = this.#count - base - one.at;
      shifts.push({ at: one.at, by });
      this.#count = Math.max(before, this.#count);
    }
    this.#count = base + parsed.rules.length + (shifts.at(-1)?.by ?? 0);
    if (parsed.unread !== null) this.#miss(parsed.unread, way);
  }

  #import(one: Import, from: SourceFile, way: Way): void {
    this.#read(one.address, from, null, {
      ...way,
      media: [...way.media, ...one.media],
      layer: [...way.layer, ...one.layer],
      isCertain: way.isCertain && one.isCertain,
    });
  }
}

/** Layers without a name are each of its own. */
function unlike(name: string, sheet: number): string {
  return /^ \d+$/u.test(name) ? ` ${String(sheet)}${name}` : name;
}
