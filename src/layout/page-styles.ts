import type { Element, Page } from "../page/page.ts";
import { attributeText } from "../page/tree.ts";
import { isBootstrap, isTailwindScript, mayBringStyles } from "./loaded.ts";
import { placeSheets, type PlacedSheet } from "./placed-sheets.ts";
import { RuleIndex } from "./rule-index.ts";
import type { StyleRule } from "./style-sheet.ts";
import type { Library } from "./utilities.ts";

/** A rule and the sheet that it stands in. */
export interface PlacedRule {
  readonly rule: StyleRule;
  readonly sheet: PlacedSheet;
  /** The CSS module that the sheet is, whose classes are its own. */
  readonly module: string | null;
  /** Media query lists, all of which must hold. */
  readonly media: readonly string[];
  readonly isCertain: boolean;
  /** Counts from the first rule of the first sheet. */
  readonly order: number;
  /** How strong its layer is: from 0 to 800. */
  layerRank(isImportant: boolean): number;
}

/** What styles a page, as far as it can be told. */
export interface PageStyles {
  readonly rules: PageRules;
  /** Libraries that the page certainly loads. */
  readonly loaded: readonly Library[];
  /** What may style the page unseen, as the end of a sentence; `null` where nothing may. */
  readonly unseen: string | null;
  /** Rules for an element's `::after` that keep its floats in, as a clearfix does. */
  readonly clearing: readonly PlacedRule[];
  /** Whether a rule of the page's own sheets names the class or id. */
  names(kind: "class" | "id", name: string): boolean;
  /** Whether the CSS module is read as a whole and has a class of that name. */
  knowsModuleClass(module: string, name: string): boolean;
}

/** The rules of all of a page's sheets. */
class PageRules {
  readonly #sheets: readonly PlacedSheet[];

  constructor(sheets: readonly PlacedSheet[]) {
    this.#sheets = sheets;
  }

  /** Whether a rule sets the property, on whatever element. */
  sets(property: string): boolean {
    return this.#sheets.some(({ parsed }) => RuleIndex.of(parsed).sets(property));
  }

  /** The rules that may match the element, in order. */
  candidates(element: Element): readonly PlacedRule[] {
    const found = this.#sheets.flatMap((sheet) =>
      [...RuleIndex.of(sheet.parsed).candidates(element, sheet.module)].map((rule) => placedRule(sheet, rule)),
    );
    return found.sort((a, b) => a.order - b.order);
  }
}

function placedRule(sheet: PlacedSheet, rule: StyleRule): PlacedRule {
  return {
    ...{ rule, sheet, module: sheet.module },
    media: sheet.media.length === 0 ? rule.media : [...sheet.media, ...rule.media],
    isCertain: sheet.isCertain && rule.isCertain,
    order: sheet.orderOf(rule),
    layerRank: (isImportant) => sheet.layerRank(rule.layer, isImportant),
  };
}

const cache = new WeakMap<Page, PageStyles>();

export function stylesOf(page: Page): PageStyles {
  let styles = cache.get(page);
  if (!styles) {
    styles = readStyles(page);
    cache.set(page, styles);
  }
  return styles;
}

function readStyles(page: Page): PageStyles {
  const { sheets, unread, unreadModules } = placeSheets(page);
  const loaded = new Set<Library>();
  const unseen = unread.filter((name) => {
    const isKnown = isBootstrap(name);
    if (isKnown) loaded.add("bootstrap");
    return !isKnown;
  });
  for (const { address } of page.scripts) {
    if (address && isTailwindScript(address)) loaded.add("tailwind");
    else if (address && mayBringStyles(address)) unseen.push(address);
  }
  const everyones = sheets.filter(({ module }) => module === null);
  return {
    rules: new PageRules(sheets),
    clearing: sheets.flatMap((sheet) => RuleIndex.of(sheet.parsed).clearing.map((rule) => placedRule(sheet, rule))),
    loaded: [...loaded],
    unseen: unseenReason(page, unseen),
    names: (kind, name) => {
      const key = (kind === "class" ? "." : "#") + name;
      return everyones.some(({ parsed }) => RuleIndex.of(parsed).names.has(key));
    },
    knowsModuleClass: (module, name) =>
      !unreadModules.has(module) &&
      sheets.some((sheet) => sheet.module === module && RuleIndex.of(sheet.parsed).names.has(`.${name}`)),
  };
}

function unseenReason(page: Page, unread: readonly string[]): string | null {
  const [first] = unread;
  if (first !== undefined) return `${first} may style it and can't be read`;
  return page.extent === "fragment" ? "style sheets of other files may style it" : null;
}

/** The id of an element; `null` where it has none that is known. */
export function idOf(element: Element): string | null {
  return attributeText(element, "id");
}
