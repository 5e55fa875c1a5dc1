import type { SelectorPlain } from "css-tree";
import type { Element } from "../page/page.ts";
import { attributeOf, attributeText } from "../page/tree.ts";
import { classNamesOf } from "./class-names.ts";
import type { PlacedRule } from "./page-styles.ts";

/**
 * The rules of a page by what the last compound of their selectors asks of an element, as browsers keep them: only a
 * few of them are then asked whether they match.
 */
export class RuleIndex {
  readonly #all: readonly PlacedRule[];
  #properties: ReadonlySet<string> | null = null;
  readonly #byKey = new Map<string, Set<PlacedRule>>();

  constructor(rules: readonly PlacedRule[]) {
    this.#all = rules;
    for (const placed of rules) {
      if (placed.rule.declarations.length === 0) continue;
      for (const selector of placed.rule.selectors) {
        const key = keyOf(selector);
        const rulesOfKey = this.#byKey.get(key) ?? new Set<PlacedRule>();
        this.#byKey.set(key, rulesOfKey.add(placed));
      }
    }
  }

  /** Whether a rule sets the property, on whatever element. */
  sets(property: string): boolean {
    this.#properties ??= new Set(this.#all.flatMap(({ rule }) => rule.declarations.map((one) => one.property)));
    return this.#properties.has(property) || this.#properties.has("all");
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

const anything = "*";

/** What an element must have for the selector to match: an id, else a class, else a name. */
function keyOf({ children }: SelectorPlain): string {
  const last = children.slice(children.findLastIndex(({ type }) => type === "Combinator") + 1);
  let key = anything;
  for (const part of last) {
    if (part.type === "IdSelector") return `#${part.name}`;
    if (part.type === "ClassSelector") key = `.${part.name}`;
    else if (part.type === "TypeSelector" && key === anything && part.name !== "*") key = part.name.toLowerCase();
  }
  return key;
}
