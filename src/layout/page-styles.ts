import type { Element, Page } from "../page/page.ts";
import { attributeText } from "../page/tree.ts";
import { parseStyleSheet, type StyleRule } from "./style-sheet.ts";
import { RuleIndex } from "./rule-index.ts";
import type { Library } from "./utilities.ts";

/** A rule and the sheet that it stands in. */
export interface PlacedRule {
  readonly rule: StyleRule;
  readonly sheet: KnownSheet;
  /** Counts from the first rule of the first sheet. */
  readonly order: number;
}

export type KnownSheet = Extract<Page["styleSheets"][number], { kind: "known" }>;

/** What styles a page, as far as it can be told. */
export interface PageStyles {
  readonly rules: RuleIndex;
  /** Libraries that the page certainly loads. */
  readonly loaded: readonly Library[];
  /** What may style the page unseen, as the end of a sentence; `null` where nothing may. */
  readonly unseen: string | null;
  /** Rules for an element's `::after` that keep its floats in, as a clearfix does. */
  readonly clearing: readonly PlacedRule[];
  /** Whether a rule of the page's own sheets names the class or id. */
  names(kind: "class" | "id", name: string): boolean;
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
  const rules: PlacedRule[] = [];
  const unread: string[] = [];
  const loaded = new Set<Library>();
  for (const sheet of page.styleSheets) {
    if (sheet.kind === "known") {
      const parsed = parseStyleSheet(sheet.css, sheet.media);
      for (const rule of parsed.rules) rules.push({ rule, sheet, order: rules.length });
      if (parsed.imports) unread.push("an imported style sheet");
    } else if (isBootstrap(sheet.name)) loaded.add("bootstrap");
    else unread.push(sheet.name);
  }
  for (const { address } of page.scripts) {
    if (address && isTailwindScript(address)) loaded.add("tailwind");
    else if (address && mayBringStyles(address)) unread.push(address);
  }
  const names = lazyNames(rules);
  return {
    rules: new RuleIndex(rules),
    clearing: rules.filter(({ rule }) =>
      rule.declarations.some(({ property, value }) => property === "clear" && value === "both"),
    ),
    loaded: [...loaded],
    unseen: unseenReason(page, unread),
    names: (kind, name) => names().has((kind === "class" ? "." : "#") + name),
  };
}

function unseenReason(page: Page, unread: readonly string[]): string | null {
  const [first] = unread;
  if (first !== undefined) return `${first} may style it and can't be read`;
  return page.extent === "fragment" ? "style sheets of other files may style it" : null;
}

function isBootstrap(address: string): boolean {
  return (
    /(?:^|\/)bootstrap(?:[.-]\d[\w.-]*)?(?:\.rtl)?(?:\.min)?\.css(?:[?#]|$)/iu.test(address) &&
    !address.includes(".rtl")
  );
}

function isTailwindScript(address: string): boolean {
  return /cdn\.tailwindcss\.com|@tailwindcss\/browser/iu.test(address);
}

/** A bundle or a source module, into which bundlers draw the styles that it imports. */
function mayBringStyles(address: string): boolean {
  const path = address.split(/[?#]/u)[0] ?? "";
  if (/\.(?:[mc]?tsx?|jsx|vue|svelte)$/iu.test(path) || /^(?:\.?\/)?src\//u.test(path)) return true;
  return /(?:^|\/)(?:main|app|index|bundle|chunk|vendors?|runtime|polyfills?|umi|static)(?:[.-][^/]*)?\.m?js$/iu.test(
    path,
  );
}

/** `.class` and `#id` as the rules' selectors have them. */
function lazyNames(rules: readonly PlacedRule[]): () => ReadonlySet<string> {
  const found = new Set<string>();
  let isRead = false;
  return () => {
    if (!isRead) for (const { rule } of rules) for (const name of rule.prelude.names()) found.add(name);
    isRead = true;
    return found;
  };
}

/** The id of an element; `null` where it has none that is known. */
export function idOf(element: Element): string | null {
  return attributeText(element, "id");
}
