import type { Element, Hole, Page, PageNode } from "../page/page.ts";
import { ancestorsOf, attributeOf, isUndisplayed, parentOf } from "../page/tree.ts";
import type { Evidence, Verdict } from "../page/verdict.ts";
import { Cascade } from "./cascade.ts";
import type { Origin } from "./declared.ts";
import { hidingOf, mayHide, nearestHiding } from "./hiding.ts";
import type { Hiding } from "./hiding-value.ts";
import { isSurelyOnPage } from "./on-page.ts";
import { rangesIn, type ScreenRange } from "./screen-ranges.ts";
import { agreed, type Answer, answersOnScreens, KeptAnswers, verdictOf } from "./screens.ts";
import { mayBeShownByScript } from "./shown-by-script.ts";
import type { Traced } from "./trace.ts";

/** What hides an element: what an edit would have to take away. */
export type HiddenCause =
  | { readonly kind: "attribute"; readonly element: Element; readonly name: string }
  | { readonly kind: "declaration"; readonly element: Element; readonly property: string }
  | { readonly kind: "class"; readonly element: Element; readonly className: string }
  | { readonly kind: "rule"; readonly element: Element; readonly property: string; readonly evidence: Evidence }
  | { readonly kind: "element"; readonly element: Element };

/**
 * Whether a visitor sees the node, once scripts and animations have done what they are there for.
 * `cause` is `null` where it is seen or may be, and where more than one thing hides it.
 */
export function isVisible(page: Page, node: PageNode): Visibility {
  return visibilities.of(page, node, () => visibility(page, node));
}

type Visibility = Verdict & {
  readonly cause: HiddenCause | null;
  /** The widths of screens on which it is certainly hidden, whatever it is on others. */
  readonly hiddenAt: readonly ScreenRange[];
  /** What hides it there. */
  readonly hiddenBy: Evidence | null;
};

const visibilities = new KeptAnswers<Visibility>();

function visibility(page: Page, node: PageNode): Visibility {
  const screens = answersOnScreens(page, (cascade) => visibleAt(cascade, node));
  const answer = agreed(screens, isContrary);
  const hidden = new Map([...screens.byWidth].map(([width, one]) => [width, one.answer === "no"] as const));
  const hiding = [...screens.byWidth.values()].find((one) => one.answer === "no");
  return {
    ...verdictOf(answer),
    cause: answer.answer === "no" ? answer.detail : null,
    hiddenAt: screens.isComplete ? rangesIn(hidden) : [],
    hiddenBy: hiding?.evidence.at(-1) ?? null,
  };
}

/** Hidden here and perhaps seen there is seen by some. */
function isContrary(usual: Answer<unknown>, other: Answer<unknown>): boolean {
  return usual.answer !== other.answer && (usual.answer === "no" || other.answer !== "unknown");
}

const concealments = new WeakMap<Cascade, Concealment>();

/** What may hide the nodes of a page: only a few of their ancestors. */
class Concealment {
  readonly #cascade: Cascade;
  readonly #around = new Map<Element | Hole, Traced<readonly (Element | Hole)[]>>();

  static of(cascade: Cascade): Concealment {
    let concealment = concealments.get(cascade);
    if (!concealment) concealments.set(cascade, (concealment = new Concealment(cascade)));
    return concealment;
  }

  constructor(cascade: Cascade) {
    this.#cascade = cascade;
  }

  /** From the node itself outwards. */
  around(node: PageNode): readonly (Element | Hole)[] {
    if (node.kind !== "element") return this.#outside(node);
    return this.#cascade.trace.kept(this.#around, node, () => {
      const outside = this.#outside(node);
      const isPlain = node.name !== "details" && !isUndisplayed(node) && !mayHide(this.#cascade, node);
      return isPlain ? outside : [node, ...outside];
    });
  }

  #outside(node: PageNode): readonly (Element | Hole)[] {
    const parent = parentOf(node);
    if (parent?.kind !== "hole") return parent ? this.around(parent) : [];
    return parent.component ? [parent, ...this.#outside(parent)] : this.#outside(parent);
  }
}

export function visibleAt(cascade: Cascade, node: PageNode): Answer<HiddenCause | null> {
  const found: Hiding[] = [];
  for (const element of Concealment.of(cascade).around(node)) {
    if (element.kind !== "element") {
      if (element.component) found.push(unknownHiding(`<${element.component.name}> may hide it`));
      continue;
    }
    const own = isClosedFor(element, node) ?? undisplayed(element) ?? hidingOf(cascade, element, node);
    if (own) found.push(own);
  }
  const nearest = node.kind === "element" ? node : nearestElement(node);
  if (nearest) found.push(...nearestHiding(cascade, nearest, node));
  if (node.kind === "text" && found.length === 0 && !isSurelyOnPage(cascade, node)) {
    found.push(unknownHiding("it may stand off the page"));
  }
  return answerOf(cascade, found);
}

function answerOf({ page }: Cascade, found: readonly Hiding[]): Answer<HiddenCause | null> {
  const certain = found.filter((hiding) => hiding.isCertain);
  const [unsure] = found.filter((hiding) => !hiding.isCertain);
  if (certain.length === 0) {
    if (!unsure) return { answer: "yes", evidence: [], reason: "", detail: null };
    return { answer: "unknown", evidence: evidenceOf(unsure), reason: unsure.reason, detail: null };
  }
  const lasting = certain.filter((hiding) => !mayBeShownByScript(page, hiding));
  const [hiding] = lasting;
  if (!hiding) {
    const evidence = certain.flatMap(evidenceOf);
    return { answer: "unknown", evidence, reason: "a script or an animation is likely to show it", detail: null };
  }
  const cause = certain.length === 1 ? causeOf(hiding) : null;
  return { answer: "no", evidence: evidenceOf(hiding), reason: "", detail: cause };
}

function evidenceOf({ origin, element, what }: Hiding): Evidence[] {
  if (origin?.evidence) return [origin.evidence];
  return element && what !== "" ? [{ what, file: element.file, range: element.openTag ?? element.range }] : [];
}

function causeOf({ origin, element, property }: Hiding): HiddenCause | null {
  if (!element) return null;
  return origin ? causeIn(origin, property) : { kind: "element", element };
}

function causeIn(origin: Origin, property: string): HiddenCause | null {
  const { element, name, evidence } = origin;
  switch (origin.kind) {
    case "inline":
      return { kind: "declaration", element, property };
    case "hint":
      return { kind: "attribute", element, name };
    case "class":
      return { kind: "class", element, className: name };
    case "rule":
      return evidence && { kind: "rule", element, property, evidence };
    default:
      return { kind: "element", element };
  }
}

function nearestElement(node: PageNode): Element | null {
  for (const ancestor of ancestorsOf(node)) if (ancestor.kind === "element") return ancestor;
  return null;
}

function unknownHiding(reason: string): Hiding {
  return { isCertain: false, element: null, origin: null, property: "", what: "", reason };
}

function undisplayed(element: Element): Hiding | null {
  if (!isUndisplayed(element)) return null;
  return { isCertain: true, element, origin: null, property: "display", what: `<${element.sourceName}>`, reason: "" };
}

/** Of closed details only the summary shows. */
function isClosedFor(element: Element, node: PageNode): Hiding | null {
  if (element.name !== "details" || element === node || attributeOf(element, "open")) return null;
  const summary = element.children.find((child) => child.kind === "element" && child.name === "summary");
  if (summary && [node, ...ancestorsOf(node)].includes(summary)) return null;
  const what = `<${element.sourceName}> that is closed`;
  return {
    isCertain: element.attributesKnown,
    element,
    origin: null,
    property: "",
    what,
    reason: `${what} may be opened`,
  };
}
