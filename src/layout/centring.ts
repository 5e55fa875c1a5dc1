import type { Element, Page, PageNode } from "../page/page.ts";
import { footerAround } from "../page/surroundings.ts";
import { ancestorsOf, displayedNodes } from "../page/tree.ts";
import type { Evidence, Verdict } from "../page/verdict.ts";
import { type Assumption, Cascade } from "./cascade.ts";
import { Layout } from "./layout.ts";
import { hangsOut } from "./on-page.ts";
import { runsAround } from "./runs.ts";
import { type Answer, onEveryScreen, usualWidth, verdictOf } from "./screens.ts";

/** How far from the page's centre a line's centre surely counts as centred, and surely not, in CSS pixels. */
const surelyCentred = 21;
const surelyAside = 28;

/** Whether the visible line that holds `node`, or its first text, stands in the middle of the page. */
export function isCentered(page: Page, node: PageNode, assumptions: readonly Assumption[] = []): Verdict {
  const shown = firstTextIn(node) ?? node;
  return verdictOf(onEveryScreen(page, assumptions, (cascade) => centredAt(cascade, shown)));
}

function firstTextIn(node: PageNode): PageNode | null {
  for (const inner of displayedNodes([node])) {
    if (inner.kind === "text" && inner.content.text.trim() !== "") return inner;
  }
  return null;
}

function centredAt(cascade: Cascade, node: PageNode): Answer<null> {
  const layout = new Layout(cascade);
  const middle = cascade.width / 2;
  const offsets = runsAround(layout, node).map(({ centre }) => ({ lo: centre.lo - middle, hi: centre.hi - middle }));
  const isSure = offsets.length > 0 && !hangsOut(cascade, node);
  if (isSure && offsets.every(({ lo, hi }) => lo >= -surelyCentred && hi <= surelyCentred)) {
    return { answer: "yes", evidence: alignmentsAround(layout, node), reason: "", detail: null };
  }
  if (isSure && offsets.every(({ lo, hi }) => hi <= -surelyAside || lo >= surelyAside)) {
    return {
      answer: "no",
      evidence: alignmentsAround(layout, node).filter(({ what }) => !/centre|center/u.test(what)),
      reason: "",
      detail: null,
    };
  }
  const [doubt] = layout.doubts;
  const reason = doubt?.reason ?? "the widths of its boxes depend on text and fonts";
  return { answer: "unknown", evidence: doubt?.evidence ? [doubt.evidence] : [], reason, detail: null };
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
  return steps.find((step) => isCentered(page, node, [step]).answer === "yes") ?? null;
}

function possibleSteps(page: Page, node: PageNode): Assumption[] {
  const layout = new Layout(new Cascade(page, usualWidth));
  const chain = [...ancestorsOf(node)].filter((ancestor) => ancestor.kind === "element");
  const replacing = chain.flatMap((element) => replacingSteps(layout, element, chain));
  const footer = footerAround(node)?.node;
  const footers = footer?.kind === "element" && chain.includes(footer) ? [footer] : [];
  const blocks = [...footers, ...chain].filter(({ name }) => name !== "html" && name !== "body");
  return [...replacing, ...blocks.map((element) => ({ element, property: "text-align", value: "center" }))];
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
