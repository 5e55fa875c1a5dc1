import type { Element } from "../page/page.ts";
import { attributeOf, attributeText } from "../page/tree.ts";
import { classNamesOf } from "./class-names.ts";
import type { PlacedRule } from "./page-styles.ts";
import { anything } from "./prelude.ts";

/**
 * The rules of a page by what the last compound of their selectors asks of an element, as browsers keep them: only a
 * few of them are then asked whether they match.
 */
export class RuleIndex {
  readonly #all: readonly PlacedRule[];
  readonly #byKey = new Map<string, Set<PlacedRule>>();

  constructor(rules: readonly PlacedRule[]) {
    this.#all = rules;
    for (const placed of rules) {
      if (placed.rule.declarations.length === 0) continue;
      for (const key of placed.rule.prelude.keys) {
        const rulesOfKey = this.#byKey.get(key) ?? new Set<PlacedRule>();
        this.#byKey.set(key, rulesOfKey.add(placed));
      }
    }
  }

  /** Whether a rule sets the property, on whatever element. */
  sets(property: string): boolean {
    return this.#all.some(({ rule }) =>
      rule.declarations.some((one) => one.property === property || one.property === "all"),
    );
  }

  /** The rules that may match the element, in order. */
  candidates(element: Element): readonly PlacedRule[] {
    const { certain, possible, isOpen } = classNamesOf(element);
    const id = attributeText(element, "id");
    const isIdOpen = id === null && attributeOf(element, "id") !== null;
    if (isOpen || isIdOpen || !element.attributesKnown) return this.#all;
    const names = [...certain, ...possible].map((name) => `.${name}`);
    const found = new Set<PlacedRule>();
    for (const key of [anything, element.name, ...names, ...(id === null ? [] : [`#${id}`])]) {
      for (const placed of this.#byKey.get(key) ?? []) found.add(placed);
    }
    return [...found].sort((a, b) => a.order - b.order);
  }
}
