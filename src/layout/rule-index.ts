import type { Element } from "../page/page.ts";
import { attributeOf, attributeText } from "../page/tree.ts";
import { classNamesOf, partsOfClass } from "./class-names.ts";
import { anything } from "./prelude.ts";
import type { ParsedSheet, StyleRule } from "./style-sheet.ts";

const indexes = new WeakMap<ParsedSheet, RuleIndex>();

/**
 * The rules of a sheet by what the last compound of their selectors asks of an element, as browsers keep them: only a
 * few of them are then asked whether they match.
 */
export class RuleIndex {
  readonly #all: readonly StyleRule[];
  readonly #byKey = new Map<string, Set<StyleRule>>();
  readonly #properties = new Set<string>();
  /** Rules for an element's `::after` that keep its floats in, as a clearfix does. */
  readonly clearing: readonly StyleRule[];
  #names: ReadonlySet<string> | null = null;

  /** The one index of a sheet, for every page that has it. */
  static of(sheet: ParsedSheet): RuleIndex {
    let index = indexes.get(sheet);
    if (!index) indexes.set(sheet, (index = new RuleIndex(sheet.rules)));
    return index;
  }

  constructor(rules: readonly StyleRule[]) {
    this.#all = rules;
    for (const rule of rules) {
      if (rule.declarations.length === 0) continue;
      for (const { property } of rule.declarations) this.#properties.add(property);
      for (const key of rule.prelude.keys) {
        const rulesOfKey = this.#byKey.get(key) ?? new Set<StyleRule>();
        this.#byKey.set(key, rulesOfKey.add(rule));
      }
    }
    this.clearing = rules.filter(({ declarations }) =>
      declarations.some(({ property, value }) => property === "clear" && value === "both"),
    );
  }

  /** Whether a rule sets the property, on whatever element. */
  sets(property: string): boolean {
    return this.#properties.has(property) || this.#properties.has("all");
  }

  /** `.class` and `#id` as the rules' selectors have them. */
  get names(): ReadonlySet<string> {
    return (this.#names ??= new Set(this.#all.flatMap(({ prelude }) => [...prelude.names()])));
  }

  /**
   * The rules that may match the element.
   * @param module the CSS module that the sheet is, whose classes are its own
   */
  candidates(element: Element, module: string | null): Iterable<StyleRule> {
    const { certain, possible, isOpen } = classNamesOf(element);
    const id = attributeText(element, "id");
    const hasId = attributeOf(element, "id") !== null;
    const isIdOpen = hasId && (id === null || module !== null);
    const hasOwnClasses = (element.ownClassPrefixes ?? []).length > 0;
    if (isOpen || isIdOpen || hasOwnClasses || !element.attributesKnown) return this.#all;
    const found = new Set<StyleRule>();
    const add = (key: string): void => {
      for (const rule of this.#byKey.get(key) ?? []) found.add(rule);
    };
    for (const key of [anything, element.name, ...(id === null ? [] : [`#${id}`])]) add(key);
    for (const className of [...certain, ...possible]) {
      const parts = partsOfClass(className);
      if (parts.module === module) add(`.${parts.name}`);
    }
    return found;
  }
}
