import type { Element, Page, PageNode } from "../page/page.ts";
import { footerAround } from "../page/surroundings.ts";
import { ancestorsOf, closestElement, displayedNodes } from "../page/tree.ts";
import type { Evidence, Verdict } from "../page/verdict.ts";
import { type Assumption, Cascade } from "./cascade.ts";
import { isCentredInColumn, surelyCentred } from "./columns.ts";
import type { Interval } from "./intervals.ts";
import { declaredOn } from "./declared.ts";
import { Layout } from "./layout.ts";
import { hangsOut } from "./on-page.ts";
import { runsAround } from "./runs.ts";
import { type Answer, KeptAnswers, onEveryScreen, usualWidth, verdictOf } from "./screens.ts";

/** How far from the page's centre a line's centre is surely not centred, in CSS pixels. */
const surelyAside = 28;

/** Whether the visible line that holds `node`, or its first text, stands in the middle of the page. */
export function isCentered(page: Page, node: PageNode, assumptions: readonly Assumption[] = []): Verdict {
  const shown = firstTextIn(node) ?? node;
  return assumptions.length === 0
    ? centrings.of(page, shown, () => centring(page, shown, assumptions))
    : centring(page, shown, assumptions);
}

const centrings = new KeptAnswers<Verdict>();

function centring(page: Page, shown: PageNode, assumptions: readonly Assumption[]): Verdict {
  return verdictOf(onEveryScreen(page, assumptions, (cascade) => centredAt(cascade, shown)));
}

function firstTextIn(node: PageNode): PageNode | null {
  for (const inner of displayedNodes([node])) {
    if (inner.kind === "text" && inner.content.text.trim() !== "") return inner;
  }
  return null;
}

function centredAt(cascade: Cascade, node: PageNode): Answer<null> {
  if (closestElement(node, ({ name }) => name === "marquee")) return unknown("a marquee moves it");
  const layout = Layout.of(cascade);
  const middle = cascade.width / 2;
  const runs = runsAround(layout, node);
  const offsets = runs.map(({ centre }) => ({ lo: centre.lo - middle, hi: centre.hi - middle }));
  const isSure = offsets.length > 0 && !hangsOut(cascade, node);
  if (isSure && offsets.every(({ lo, hi }) => lo >= -surelyCentred && hi <= surelyCentred)) {
    return { answer: "yes", evidence: alignmentsAround(layout, node), reason: "", detail: null };
  }
  if (isSure && offsets.every(isAside)) {
    if (isCentredInColumn(layout, node, runs)) return unknown("it is centred in a column beside others");
    return {
      answer: "no",
      evidence: alignmentsAround(layout, node).filter(({ what }) => !/centre|center/u.test(what)),
      reason: "",
      detail: null,
    };
  }
  const { doubt } = cascade.trace;
  return unknown(doubt?.reason ?? "the widths of its boxes depend on text and fonts", doubt?.evidence);
}

function unknown(reason: string, evidence: Evidence | null = null): Answer<null> {
  return { answer: "unknown", evidence: evidence ? [evidence] : [], reason, detail: null };
}

function isAside({ lo, hi }: Interval): boolean {
  return hi <= -surelyAside || lo >= surelyAside;
}

const placing = ["float", "position", "justify-content", "align-items", "text-align"];

/** The declarations that place what `node` stands in, outermost first. */
function alignmentsAround(layout: Layout, node: PageNode): Evidence[] {
  const found = new Set<Evidence>();
  for (const ancestor of [...ancestorsOf(node)].reverse()) {
    if (ancestor.kind !== "element") continue;
    for (const property of placing) {
      const { origin, value } = layout.cascade.style(ancestor, property);
      const isUsed = origin.kind !== "default" && value !== null;
      if (isUsed && origin.evidence && (property !== "align-items" || layout.isFlexRow(ancestor) === false))
        found.add(origin.evidence);
    }
  }
  return [...found];
}

/**
 * The one declaration that would centre the line of `node`: in place of the one that keeps it aside,
 * else on the outermost block that is a footer.
 */
export function centeringStep(page: Page, node: PageNode): Assumption | null {
  const steps = possibleSteps(page, node);
  return steps.find((step) => isCentered(page, node, [inPlaceOfClass(page, step)]).answer === "yes") ?? null;
}

/** A class that decides can be replaced, however strong it is. */
function inPlaceOfClass(page: Page, step: Assumption): Assumption {
  const [decisive] = declaredOn(page, step.element, step.property);
  return decisive?.origin.kind === "class" ? { ...step, value: `${step.value} !important` } : step;
}

/** Of each kind; every one of them costs a layout. */
const mostSteps = 12;

function possibleSteps(page: Page, node: PageNode): Assumption[] {
  const layout = Layout.of(Cascade.of(page, usualWidth));
  const chain = [...ancestorsOf(node)].filter((ancestor) => ancestor.kind === "element");
  const replacing = chain.flatMap((element) => replacingSteps(layout, element, chain));
  const footer = footerAround(node)?.node;
  const footers = footer?.kind === "element" && chain.includes(footer) ? [footer] : [];
  const blocks = [...footers, ...chain].filter(({ name }) => name !== "html" && name !== "body");
  const aligning = blocks.map((element) => ({ element, property: "text-align", value: "center" }));
  return [...replacing.slice(0, mostSteps), ...aligning.slice(0, mostSteps)];
}

/** The element's own declarations that keep things aside, turned round. */
function replacingSteps(layout: Layout, element: Element, chain: readonly Element[]): Assumption[] {
  const steps: Assumption[] = [];
  const display = layout.cascade.value(element, "display") ?? "";
  const isFlex = display.endsWith("flex");
  const properties = isFlex
    ? [layout.isFlexRow(element) === false ? "align-items" : "justify-content", "text-align"]
    : ["text-align"];
  for (const property of properties) {
    const { value, origin } = layout.cascade.style(element, property);
    const isOwn = origin.element === element && origin.kind !== "default" && origin.kind !== "outside";
    const mayHelp = isOwn || (isFlex && property !== "text-align");
    if (mayHelp && value !== "center" && chain.includes(element)) steps.push({ element, property, value: "center" });
  }
  return steps;
}
