import type { Element, Page } from "../page/page.ts";
import type { Evidence } from "../page/verdict.ts";
import { longhands, readValue, unseenValue } from "./declarations.ts";
import { declaredOn, type Declared, inheritsFrom, mediaHolds, type Origin, strongestFirst, tiers } from "./declared.ts";
import { defaultValue, initialValue, isInherited } from "./defaults.ts";
import { hintFor } from "./hints.ts";
import { breakpointsOf, matchesMedia } from "./media.ts";
import { stylesOf } from "./page-styles.ts";
import { Trace, type Traced } from "./trace.ts";

/** What an element's inline style would have besides. */
export interface Assumption {
  readonly element: Element;
  readonly property: string;
  readonly value: string;
}

/** A property's computed value, or why it can't be told. */
export type Style =
  | { readonly value: string; readonly origin: Origin }
  | { readonly value: null; readonly origin: Origin; readonly reason: string };

type Styles<Kept> = Map<Element, Map<string, Kept>>;

const cascadesByPage = new WeakMap<Page, { byWidth: Map<number, Cascade>; fixed: Styles<Style> }>();
const none: readonly Declared[] = [];

/** The cascade over a page on a screen of one width. */
export class Cascade {
  readonly page: Page;
  readonly width: number;
  readonly trace = new Trace();
  private readonly assumptions: readonly Assumption[];
  private readonly styles: Styles<Traced<Style>> = new Map();
  /** Those in which no media query has a word: they are the same at every width. */
  private readonly fixed: Styles<Style>;

  /** The one cascade of a page on screens of that width, without assumptions. */
  static of(page: Page, width: number): Cascade {
    let known = cascadesByPage.get(page);
    if (!known) cascadesByPage.set(page, (known = { byWidth: new Map(), fixed: new Map() }));
    let cascade = known.byWidth.get(width);
    if (!cascade) known.byWidth.set(width, (cascade = new Cascade(page, width, [], known.fixed)));
    return cascade;
  }

  constructor(page: Page, width: number, assumptions: readonly Assumption[] = [], fixed: Styles<Style> = new Map()) {
    this.page = page;
    this.width = width;
    this.assumptions = assumptions;
    this.fixed = fixed;
  }

  style(element: Element, property: string): Style {
    const fixed = stylesIn(this.fixed, element);
    const known = fixed.get(property);
    if (known) return known;
    const styles = stylesIn(this.styles, element);
    if (!styles.has(property) && isInherited(property)) this.resolveAbove(element, property);
    const style = this.trace.kept(styles, property, () => adjusted(element, this.compute(element, property)));
    if (styles.get(property)?.breakpoints.size === 0) fixed.set(property, style);
    return style;
  }

  /** Computes inherited styles from the outside inwards: the other way round, deep pages would exhaust the stack. */
  private resolveAbove(element: Element, property: string): void {
    const waiting: Element[] = [];
    for (let outer = inheritsFrom(element); outer !== null && outer !== "hidden"; outer = inheritsFrom(outer)) {
      if (this.fixed.get(outer)?.has(property) || this.styles.get(outer)?.has(property)) break;
      waiting.push(outer);
    }
    if (waiting.length < 2) return;
    this.trace.record(() => {
      for (const outer of waiting.toReversed()) this.style(outer, property);
    });
  }

  /** The value; `null` where it can't be told. */
  value(element: Element, property: string): string | null {
    return this.style(element, property).value;
  }

  private compute(element: Element, property: string): Style {
    const declared = this.strongestFirst(element, property);
    if (declared.length === 0) return this.unset(element, property);
    const candidates = this.candidates(declared);
    const [strongest] = candidates;
    if (!strongest) return this.unset(element, property);
    const values = candidates.map((candidate) => this.read(candidate, element, property));
    const certain = candidates.at(-1)?.applies === true;
    if (!certain) values.push(this.unset(element, property));
    const [first] = values;
    const unknown = values.find((style) => style.value === null);
    if (unknown) return unknown;
    if (first && values.every((style) => style.value === first.value)) return first;
    return { value: null, origin: strongest.origin, reason: strongest.reason };
  }

  /** Declarations one of which decides, the strongest first; the last is certain if any is. */
  private candidates(all: readonly Declared[]): Declared[] {
    const found: Declared[] = [];
    let hasRule = false;
    for (const declared of all) {
      const holds = mediaHolds(declared.media, (list) => this.matches(list));
      if (holds === false) continue;
      hasRule ||= declared.tier === tiers.rule;
      found.push(holds === null ? { ...declared, applies: null } : declared);
    }
    const settled = found.map((one, index) =>
      isContested(one, index, found, hasRule) ? { ...one, applies: null } : one,
    );
    const certain = settled.findIndex((one) => one.applies === true);
    return certain < 0 ? settled : settled.slice(0, certain + 1);
  }

  private strongestFirst(element: Element, property: string): readonly Declared[] {
    const declared = declaredOn(this.page, element, property);
    const hinted = this.hinted(element, property);
    const others = this.assumptions.length === 0 ? hinted : [...this.assumed(element, property), ...hinted];
    // Strongest first already; what is added is last in order, and so the stronger among equals.
    return others.length === 0 ? declared : strongestFirst([...declared.toReversed(), ...others]);
  }

  private hinted(element: Element, property: string): readonly Declared[] {
    const hint = element.attributes.length === 0 ? null : hintFor(element, property);
    if (!hint) return none;
    const declaration = { property, value: hint.value, important: false, start: 0, end: 0 };
    const evidence = hintEvidence(element, hint.attribute);
    const origin: Origin = { kind: "hint", element, name: hint.attribute, evidence };
    return [{ declaration, origin, media: [], applies: true, tier: tiers.hint, weight: 0, reason: "" }];
  }

  private assumed(element: Element, property: string): Declared[] {
    return this.assumptions.flatMap((assumption) => {
      if (assumption.element !== element) return [];
      const { value, important } = readValue(assumption.value);
      return longhands(assumption.property, value).flatMap(([name, part]): Declared[] => {
        if (name !== property) return [];
        const declaration = { property, value: part, important, start: 0, end: 0 };
        const origin: Origin = { kind: "inline", element, name: "style", evidence: null };
        const tier = important ? tiers.important : tiers.inline;
        return [{ declaration, origin, media: [], applies: true, tier, weight: Number.MAX_SAFE_INTEGER, reason: "" }];
      });
    });
  }

  private matches(list: string): boolean | null {
    this.trace.addBreakpoints(breakpointsOf(list));
    return matchesMedia(list, this.width);
  }

  private read(declared: Declared, element: Element, property: string): Style {
    const { origin, reason } = declared;
    const { value } = declared.declaration;
    switch (value) {
      case unseenValue:
        return { value: null, origin, reason: reason || `its ${property} isn't known` };
      case "inherit":
        return this.inherited(element, property);
      case "initial":
        return { value: initialValue(property), origin };
      case "unset":
        return isInherited(property) ? this.inherited(element, property) : { value: initialValue(property), origin };
      case "revert":
      case "revert-layer":
        return this.unset(element, property);
      default:
        return { value, origin };
    }
  }

  private unset(element: Element, property: string): Style {
    const value = defaultValue(element, property);
    if (value === "-internal-center") return this.headerCell(element, property);
    if (value !== null) return { value, origin: defaultOrigin(element) };
    if (isInherited(property)) return this.inherited(element, property);
    return { value: initialValue(property), origin: defaultOrigin(element) };
  }

  private headerCell(element: Element, property: string): Style {
    const outer = this.inherited(element, property);
    return outer.value === "start" ? { value: "center", origin: defaultOrigin(element) } : outer;
  }

  private inherited(element: Element, property: string): Style {
    const parent = inheritsFrom(element);
    if (parent === "hidden") {
      const reason = "it stands in a component that can't be looked into";
      return { value: null, origin: defaultOrigin(element), reason };
    }
    if (parent) return this.style(parent, property);
    const isOutside = this.page.extent === "fragment" || stylesOf(this.page).unseen !== null;
    const kind = isOutside ? "outside" : "default";
    return { value: initialValue(property), origin: { ...defaultOrigin(element), kind } };
  }
}

function stylesIn<Kept>(styles: Styles<Kept>, element: Element): Map<string, Kept> {
  let own = styles.get(element);
  if (!own) styles.set(element, (own = new Map<string, Kept>()));
  return own;
}

/** Tables don't take over how `<center>` and `align` place blocks: their text starts at the start again. */
function adjusted(element: Element, style: Style): Style {
  const isReset = element.name === "table" && style.value?.startsWith("-webkit-") === true;
  return isReset ? { value: "start", origin: defaultOrigin(element) } : style;
}

/** Whether something else may win over a declaration, in an order that can't be told. */
function isContested(one: Declared, index: number, all: readonly Declared[], hasRule: boolean): boolean {
  if (one.applies === null || one.tier !== tiers.utility) return false;
  // Tailwind's classes stand in a layer, under any rule outside it, or before the page's own sheets.
  if (hasRule) return true;
  return all.some((other, at) => {
    const isRival = at !== index && other.tier === tiers.utility && other.weight === one.weight;
    return isRival && other.declaration.value !== one.declaration.value;
  });
}

function defaultOrigin(element: Element): Origin {
  return { kind: "default", element, name: "", evidence: null };
}

function hintEvidence(element: Element, name: string): Evidence | null {
  const attribute = element.attributes.find((one) => one.name === name);
  return attribute ? { what: `attribute ${name}`, file: element.file, range: attribute.range } : null;
}
