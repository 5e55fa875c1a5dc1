import type { AttributeSelector, CssNodePlain, NthPlain, PseudoClassSelectorPlain, SelectorPlain } from "css-tree";
import type { Element, Page, PageNode } from "../page/page.ts";
import { attributeOf, attributeText, parentOf, siblingsOf } from "../page/tree.ts";
import { classNamesOf, moduleClass } from "./class-names.ts";
import { everyOf, not, someOf, type Ternary } from "./media.ts";
import { unseenName } from "./nested-selectors.ts";
import type { StyleRule } from "./style-sheet.ts";

/** css-tree's types leave it out. */
interface NestingSelector {
  readonly type: "NestingSelector";
}

type Part = CssNodePlain | NestingSelector;

interface Context {
  readonly page: Page;
  /** The rule that `&` stands for. */
  readonly parent: StyleRule | null;
  /** The CSS module whose own names the classes and ids are. */
  readonly module: string | null;
}

/** A complex selector, taken apart: `compounds[i]` and `compounds[i + 1]` stand around `combinators[i]`. */
interface Complex {
  readonly compounds: readonly (readonly Part[])[];
  readonly combinators: readonly string[];
}

/** Whether the rule's selector matches; `null` where it depends on a state, or on what can't be seen. */
export function matchesRule(
  { rule, module }: { readonly rule: StyleRule; readonly module: string | null },
  selector: SelectorPlain,
  element: Element,
  page: Page,
): Ternary {
  return matchesSelector(selector, element, { page, parent: rule.parent, module });
}

/** Specificity as one number that compares as the triple does. */
export function specificityOf(selector: SelectorPlain, parent: StyleRule | null): number {
  const own = selector.children.reduce((sum, node) => sum + weightOf(node, parent), 0);
  return own + (parent && isRelative(selector) ? greatest(parent.prelude.selectors, parent.parent) : 0);
}

const idWeight = 1_000_000;
const classWeight = 1_000;
/** Of what can't be told: more than any rule has. */
const mostWeight = 90 * idWeight;

function weightOf(node: Part, parent: StyleRule | null): number {
  switch (node.type) {
    case "IdSelector":
      return idWeight;
    case "ClassSelector":
    case "AttributeSelector":
      return classWeight;
    case "TypeSelector":
      return node.name.endsWith("*") ? 0 : 1;
    case "PseudoElementSelector":
      return 1;
    case "NestingSelector":
      return parent ? greatest(parent.prelude.selectors, parent.parent) : 0;
    case "PseudoClassSelector": {
      if (node.name === "where") return 0;
      if (node.name === unseenName) return mostWeight;
      const isTransparent = ["is", "not", "has", "matches"].includes(node.name);
      return isTransparent ? greatest(selectorsIn(node), parent) : classWeight;
    }
    default:
      return 0;
  }
}

function greatest(selectors: readonly SelectorPlain[], parent: StyleRule | null): number {
  return Math.max(0, ...selectors.map((selector) => specificityOf(selector, parent)));
}

function selectorsIn(node: PseudoClassSelectorPlain): SelectorPlain[] {
  return (node.children ?? []).flatMap((child) => {
    if (child.type === "Selector") return [child];
    return child.type === "SelectorList" ? child.children.filter((one) => one.type === "Selector") : [];
  });
}

/** Whether a nested selector leaves its `&` out. */
function isRelative(selector: SelectorPlain): boolean {
  const parts: readonly Part[] = selector.children;
  return !parts.some((node) => node.type === "NestingSelector");
}

function matchesSelector(selector: SelectorPlain, element: Element, context: Context): Ternary {
  const complex = takeApart(selector);
  if (!context.parent || !isRelative(selector))
    return matchesFrom(complex, complex.compounds.length - 1, element, context);
  const startsWithCombinator = complex.compounds[0]?.length === 0;
  const nesting: NestingSelector = { type: "NestingSelector" };
  const outer = startsWithCombinator
    ? { ...complex, compounds: [[nesting], ...complex.compounds.slice(1)] }
    : { compounds: [[nesting], ...complex.compounds], combinators: [" ", ...complex.combinators] };
  return matchesFrom(outer, outer.compounds.length - 1, element, context);
}

const complexes = new WeakMap<SelectorPlain, Complex>();

function takeApart(selector: SelectorPlain): Complex {
  let complex = complexes.get(selector);
  if (!complex) complexes.set(selector, (complex = splitCompounds(selector)));
  return complex;
}

function splitCompounds(selector: SelectorPlain): Complex {
  const compounds: Part[][] = [[]];
  const combinators: string[] = [];
  for (const node of selector.children) {
    if (node.type === "Combinator") {
      combinators.push(node.name);
      compounds.push([]);
    } else compounds.at(-1)?.push(node);
  }
  return { compounds, combinators };
}

function matchesFrom(complex: Complex, index: number, element: Element, context: Context): Ternary {
  const own = everyOf((complex.compounds[index] ?? []).map((node) => matchesSimple(node, element, context)));
  if (own === false || index === 0) return own;
  const next = (candidate: Element) => matchesFrom(complex, index - 1, candidate, context);
  return everyOf([own, matchesRelated(complex.combinators[index - 1] ?? " ", element, context.page, next)]);
}

function matchesRelated(
  combinator: string,
  element: Element,
  page: Page,
  next: (candidate: Element) => Ternary,
): Ternary {
  if (combinator === " " || combinator === ">") {
    const { elements, isSure } = ancestorElements(element, page);
    if (combinator === " ") return someOf([...elements.map(next), isSure ? false : null]);
    const parent = elements[0];
    const hidden = parentOf(element)?.kind === "hole" || !parent ? !isSure : false;
    return someOf([parent ? next(parent) : false, hidden ? null : false]);
  }
  if (combinator !== "+" && combinator !== "~") return null;
  const { before, isSure } = siblingsBefore(element, page);
  const candidates = combinator === "+" ? before.slice(-1) : before;
  return someOf([...candidates.map(next), isSure ? false : null]);
}

/** Ancestors, nearest first; `isSure` is false where others may stand between or around them. */
function ancestorElements(element: Element, page: Page): { elements: Element[]; isSure: boolean } {
  const elements: Element[] = [];
  let isSure = page.extent === "document";
  for (let current: PageNode | null = parentOf(element); current; current = parentOf(current)) {
    if (current.kind === "element") elements.push(current);
    else if (current.component) isSure = false;
  }
  return { elements, isSure };
}

function siblingsBefore(element: Element, page: Page): { before: Element[]; isSure: boolean } {
  const siblings = siblingsOf(element, page);
  const earlier = siblings.slice(0, siblings.indexOf(element));
  const before = earlier.filter((node) => node.kind === "element");
  const isTop = element.parent === null && page.extent === "fragment";
  return {
    before,
    isSure: !isTop && element.parent?.kind !== "alternative" && !earlier.some((node) => node.kind === "hole"),
  };
}

function matchesSimple(node: Part, element: Element, context: Context): Ternary {
  switch (node.type) {
    case "TypeSelector":
      return node.name === "*" || node.name.toLowerCase() === element.name;
    case "ClassSelector":
      return hasClass(element, moduleClass(node.name, context.module));
    case "IdSelector":
      if (context.module !== null) return attributeOf(element, "id") || !element.attributesKnown ? null : false;
      return matchesText(element, "id", (id) => id === node.name);
    case "AttributeSelector":
      return matchesAttribute(node, element);
    case "PseudoClassSelector":
      return matchesPseudoClass(node, element, context);
    case "PseudoElementSelector":
      return node.name.startsWith("v-") || node.name === "slotted" ? null : false;
    case "NestingSelector": {
      const { parent } = context;
      if (!parent) return element.name === "html";
      return someOf(
        parent.prelude.selectors.map((outer) => matchesSelector(outer, element, { ...context, parent: parent.parent })),
      );
    }
    default:
      return null;
  }
}

function hasClass(element: Element, name: string): Ternary {
  const names = classNamesOf(element);
  if (names.certain.has(name)) return true;
  const isOwn = element.ownClassPrefixes?.some((prefix) => name.startsWith(prefix)) === true;
  return isOwn || names.isOpen || names.possible.has(name) ? null : false;
}

function matchesText(element: Element, name: string, test: (text: string) => boolean): Ternary {
  const attribute = attributeOf(element, name);
  if (!attribute) return element.attributesKnown ? false : null;
  const text = attributeText(element, name);
  return text === null ? null : test(text);
}

function matchesAttribute(node: AttributeSelector, element: Element): Ternary {
  const name = node.name.name.toLowerCase();
  if (node.matcher === null) return attributeOf(element, name) ? true : element.attributesKnown ? false : null;
  const raw = node.value?.type === "String" ? node.value.value : (node.value?.name ?? "");
  const fold = node.flags?.toLowerCase() === "i" ? (text: string) => text.toLowerCase() : (text: string) => text;
  return matchesText(element, name, (text) => compares(node.matcher ?? "=", fold(text), fold(raw)));
}

function compares(matcher: string, text: string, value: string): boolean {
  switch (matcher) {
    case "=":
      return text === value;
    case "~=":
      return text.split(/\s+/u).includes(value);
    case "|=":
      return text === value || text.startsWith(`${value}-`);
    case "^=":
      return value !== "" && text.startsWith(value);
    case "$=":
      return value !== "" && text.endsWith(value);
    case "*=":
      return value !== "" && text.includes(value);
    default:
      return false;
  }
}

function matchesPseudoClass(node: PseudoClassSelectorPlain, element: Element, context: Context): Ternary {
  const any = () => someOf(selectorsIn(node).map((selector) => matchesSelector(selector, element, context)));
  switch (node.name.toLowerCase()) {
    case "root":
      return element.name === "html";
    case "not":
      return not(any());
    case "is":
    case "where":
    case "matches":
      return any();
    case "first-child":
      return matchesPosition(element, context.page, "first");
    case "last-child":
      return matchesPosition(element, context.page, "last");
    case "only-child":
      return everyOf([matchesPosition(element, context.page, "first"), matchesPosition(element, context.page, "last")]);
    case "nth-child":
      return matchesNth(node, element, context.page);
    // At rest nothing is pointed at; the older spelling of `::after` and its kin styles no element.
    case "hover":
    case "active":
    case "focus":
    case "focus-within":
    case "focus-visible":
    case "after":
    case "before":
    case "first-line":
    case "first-letter":
      return false;
    case "link":
    case "any-link":
      return attributeOf(element, "href") ? (element.name === "a" ? null : false) : false;
    default:
      return null;
  }
}

function matchesPosition(element: Element, page: Page, end: "first" | "last"): Ternary {
  const siblings = siblingsOf(element, page);
  const at = siblings.indexOf(element);
  const beside = end === "first" ? siblings.slice(0, at) : siblings.slice(at + 1);
  if (beside.some((node) => node.kind === "element")) return false;
  const isOpen = element.parent?.kind === "alternative" || (element.parent === null && page.extent === "fragment");
  return isOpen || beside.some((node) => node.kind === "hole") ? null : true;
}

function matchesNth(node: PseudoClassSelectorPlain, element: Element, page: Page): Ternary {
  const [nth] = node.children ?? [];
  const { before, isSure } = siblingsBefore(element, page);
  if (nth?.type !== "Nth" || nth.selector || !isSure) return null;
  return isNth(nth, before.length + 1);
}

function isNth({ nth }: NthPlain, position: number): Ternary {
  if (nth.type === "Identifier") return (position % 2 === 0) === (nth.name === "even");
  const step = nth.a === null ? 0 : Number({ "": 1, "+": 1, "-": -1 }[nth.a] ?? nth.a);
  const rest = position - Number(nth.b ?? 0);
  if (Number.isNaN(step) || Number.isNaN(rest)) return null;
  return step === 0 ? rest === 0 : rest % step === 0 && rest / step >= 0;
}
