import type { Element, Page, Value } from "../page/page.ts";
import type { Evidence } from "../page/verdict.ts";
import { attributeOf, parentOf } from "../page/tree.ts";
import { classNamesOf, partsOfClass } from "./class-names.ts";
import { type Declaration, gap, parseDeclarations, unseenValue } from "./declarations.ts";
import { everyOf, someOf, type Ternary } from "./media.ts";
import { idOf, type PlacedRule, stylesOf } from "./page-styles.ts";
import { matchesRule, specificityOf } from "./selectors.ts";
import { type Library, mayDefine, utilitiesFor } from "./utilities.ts";

/** What set a value. */
export interface Origin {
  readonly kind: "default" | "own" | "hint" | "rule" | "class" | "inline" | "outside" | "unseen";
  readonly element: Element;
  /** The class's or the attribute's name; `""` for others. */
  readonly name: string;
  readonly evidence: Evidence | null;
}

/** A declaration that may apply to an element. */
export interface Declared {
  readonly declaration: Declaration;
  readonly origin: Origin;
  /** Media query lists, all of which must hold. */
  readonly media: readonly string[];
  /** `null` where it may apply or not, whatever the width. */
  readonly applies: true | null;
  /** A greater tier wins, then a greater weight, then the later. */
  readonly tier: number;
  readonly weight: number;
  /** Why the value can't be told, where it can't. */
  readonly reason: string;
}

export const tiers = { own: 1, hint: 2, rule: 3, unseen: 4, utility: 5, open: 6, inline: 7, important: 8 } as const;

const cache = new WeakMap<Element, ReadonlyMap<string, readonly Declared[]>>();

/** Every author declaration of the property that may apply to the element, at whatever width; the strongest first. */
export function declaredOn(page: Page, element: Element, property: string): readonly Declared[] {
  let declared = cache.get(element);
  if (!declared) {
    declared = byProperty([
      ...ownStyle(page, element),
      ...fromRules(page, element),
      ...fromClasses(page, element),
      ...fromInlineStyle(element),
    ]);
    cache.set(element, declared);
  }
  return declared.get(property) ?? declared.get("all") ?? none;
}

const none: readonly Declared[] = [];

/** What sets all properties stands among the declarations of each. */
function byProperty(declared: readonly Declared[]): ReadonlyMap<string, readonly Declared[]> {
  const strongest = strongestFirst(declared);
  const found = new Map<string, Declared[]>();
  for (const { declaration } of strongest) found.set(declaration.property, []);
  for (const one of strongest) {
    const { property } = one.declaration;
    if (property !== "all") found.get(property)?.push(one);
    else for (const list of found.values()) list.push(one);
  }
  return found;
}

/** By tier, weight and order, the strongest first. */
export function strongestFirst(declared: readonly Declared[]): Declared[] {
  return declared
    .map((one, index) => ({ one, index }))
    .sort((a, b) => b.one.tier - a.one.tier || b.one.weight - a.one.weight || b.index - a.index)
    .map(({ one }) => one);
}

function ownStyle(page: Page, element: Element): Declared[] {
  const origin: Origin = { kind: "own", element, name: "", evidence: null };
  const rest = { origin, media: [], applies: true, weight: 0, reason: "" } as const;
  const declared = parseDeclarations(element.ownStyle).map((declaration) => ({
    ...rest,
    declaration,
    tier: tiers.own,
  }));
  const isStyledBySite = (element.ownClassPrefixes ?? []).length > 0 && stylesOf(page).unseen !== null;
  const reason = `a style sheet may style the classes of <${element.sourceName}>`;
  if (element.ownStyleKnown && isStyledBySite) return [unseen(element, tiers.own - 1, reason), ...declared];
  if (element.ownStyleKnown) return declared;
  return [...declared, unseen(element, tiers.own, `<${element.sourceName}> may have styles of its own`)];
}

/** Stands for declarations of any property that can't be seen. */
function unseen(element: Element, tier: number, reason: string): Declared {
  const declaration = { property: "all", value: unseenValue, important: false, start: 0, end: 0 };
  const origin: Origin = { kind: "unseen", element, name: "", evidence: null };
  return { declaration, origin, media: [], applies: null, tier, weight: 0, reason };
}

function fromRules(page: Page, element: Element): Declared[] {
  const candidates = stylesOf(page).rules.candidates(element);
  return candidates.flatMap((placed) => fromRule(placed, page, element));
}

/** More than any specificity amounts to. */
const layerWeight = 10_000_000_000_000;

function fromRule(placed: PlacedRule, page: Page, element: Element): Declared[] {
  const { rule, sheet, order, media } = placed;
  if (rule.declarations.length === 0) return [];
  let applies: Ternary = false;
  let specificity = 0;
  for (const selector of rule.prelude.selectors) {
    const matches = matchesRule(placed, selector, element, page);
    if (matches === false) continue;
    const own = specificityOf(selector, rule.parent);
    // Of a list, the selectors that surely match decide how much the rule weighs.
    if (applies !== true || (matches === true && own > specificity)) specificity = own;
    applies = someOf([applies, matches]);
  }
  if (applies === false) return [];
  const certain = applies === true && placed.isCertain ? true : null;
  return rule.declarations.map((declaration) => ({
    declaration,
    origin: { kind: "rule", element, name: "", evidence: evidenceIn(sheet, declaration) },
    media,
    applies: certain,
    tier: declaration.important ? tiers.important : tiers.rule,
    weight: placed.layerRank(declaration.important) * layerWeight + specificity * 100_000 + order,
    reason: "a rule applies only in some state or place",
  }));
}

function evidenceIn(sheet: PlacedRule["sheet"], { property, value, start, end }: Declaration): Evidence {
  const range = sheet.range ?? [sheet.start + start, sheet.start + end];
  return { what: `${property}: ${value}`, file: sheet.file, range };
}

function fromClasses(page: Page, element: Element): Declared[] {
  const { certain, possible, isOpen } = classNamesOf(element);
  const styles = stylesOf(page);
  const declared: Declared[] = [];
  for (const name of certain) declared.push(...fromClass(page, element, name, true));
  for (const name of possible) declared.push(...fromClass(page, element, name, null));
  const id = idOf(element);
  const hasOpenId = attributeOf(element, "id") !== null && (id === null || !styles.names("id", id));
  if (styles.unseen !== null && hasOpenId && id !== "") {
    declared.push(unseen(element, tiers.unseen, `its id "${id ?? ""}" is styled in no style sheet that can be read`));
  }
  if (isOpen || hasStyleCode(element))
    declared.push(unseen(element, tiers.open, "its classes or attributes aren't all known"));
  return declared;
}

/** Attributes that bring styles in ways that aren't looked into. */
const styleCode = new Set([
  "css",
  "sx",
  "tw",
  "v-bind",
  "v-show",
  "x-show",
  "ng-show",
  "ng-hide",
  "ng-class",
  "ng-style",
]);

function hasStyleCode(element: Element): boolean {
  return element.attributes.some(({ name, isCode }) => {
    return (
      styleCode.has(name) || (isCode && /^(?:v-bind)?:(?:class|style)$|^\[(?:class|style|ngclass|ngstyle)/u.test(name))
    );
  });
}

function fromClass(page: Page, element: Element, name: string, applies: true | null): Declared[] {
  const styles = stylesOf(page);
  const own = partsOfClass(name);
  if (own.module !== null) {
    if (styles.knowsModuleClass(own.module, own.name)) return [];
    return [unseen(element, tiers.unseen, `class "${own.name}" isn't known in ${own.module}`)];
  }
  const isNamed = styles.names("class", name);
  const isLoaded = styles.loaded.length > 0;
  if (styles.unseen === null && !isLoaded) return [];
  const candidates: readonly Library[] = styles.unseen === null ? styles.loaded : ["tailwind", "bootstrap"];
  const utilities = utilitiesFor(name, candidates);
  if (!utilities) {
    const isUndefined = styles.unseen === null ? !styles.loaded.some((one) => mayDefine(one, name)) : false;
    if (isNamed || isUndefined) return [];
    const reason = `class "${name}" is defined in no style sheet that can be read`;
    return [unseen(element, tiers.unseen, reason)];
  }
  const agree = utilities.length === 1 || sameText(utilities.map((one) => one.declarations));
  const isCertain = applies === true && agree && !isNamed;
  return utilities.flatMap(({ declarations, media, needsState, rank, library }) =>
    declarations.map((declaration): Declared => {
      const isImportant = declaration.important && (utilities.length === 1 || library !== "bootstrap");
      return {
        declaration,
        origin: { kind: "class", element, name, evidence: classEvidence(element, name) },
        media: media === "" ? [] : [media],
        applies: isCertain && !needsState ? true : null,
        tier: isImportant ? tiers.important : tiers.utility,
        weight: rank,
        reason: `class "${name}" may mean more than one thing`,
      };
    }),
  );
}

function sameText(lists: readonly (readonly Declaration[])[]): boolean {
  const texts = lists.map((list) => list.map(({ property, value }) => `${property}:${value}`).join(";"));
  return new Set(texts).size === 1;
}

function classEvidence(element: Element, name: string): Evidence | null {
  const attribute = attributeOf(element, "class");
  return attribute && { what: `class "${name}"`, file: element.file, range: attribute.range };
}

function fromInlineStyle(element: Element): Declared[] {
  return element.attributes.flatMap((attribute) => {
    if (attribute.name !== "style") return [];
    if (attribute.isCode) return [unseen(element, tiers.inline, "its inline style can't be read")];
    return styleTexts(attribute.value).flatMap(({ text, isCertain }) =>
      parseDeclarations(text).map((declaration): Declared => {
        const what = `${declaration.property}: ${declaration.value}`;
        return {
          declaration,
          origin: {
            kind: "inline",
            element,
            name: "style",
            evidence: { what, file: element.file, range: attribute.range },
          },
          media: [],
          applies: isCertain && declaration.value !== unseenValue ? true : null,
          tier: declaration.important ? tiers.important : tiers.inline,
          weight: declaration.important ? Number.MAX_SAFE_INTEGER : 0,
          reason: "its inline style isn't wholly known",
        };
      }),
    );
  });
}

/** The texts that a style attribute may have, with `gap` for what can't be seen. */
function styleTexts(value: Value): { text: string; isCertain: boolean }[] {
  switch (value.kind) {
    case "known":
      return [{ text: value.text.text, isCertain: true }];
    case "unknown":
      return [{ text: gap, isCertain: true }];
    case "choice":
      return value.values.flatMap(styleTexts).map(({ text }) => ({ text, isCertain: false }));
    case "composite": {
      const texts = value.parts.map((part) => (part.kind === "known" ? part.text.text : gap));
      return [{ text: texts.join(""), isCertain: true }];
    }
  }
}

/** The element that styles are inherited from; `"hidden"` where one that can't be seen stands between. */
export function inheritsFrom(element: Element): Element | "hidden" | null {
  for (let current = parentOf(element); current; current = parentOf(current)) {
    if (current.kind === "element") return current;
    if (current.component) return "hidden";
  }
  return null;
}

export function mediaHolds(media: readonly string[], matches: (list: string) => Ternary): Ternary {
  return everyOf(media.map(matches));
}
