import type { Page, PageNode } from "../page/page.ts";
import type { Evidence, Verdict } from "../page/verdict.ts";
import { type Assumption, Cascade } from "./cascade.ts";
import type { Traced } from "./trace.ts";

/** The width of the screen on which a page is judged first, in CSS pixels. */
export const usualWidth = 1280;

const narrowest = 320;
const widest = 2560;

/** What a question has for an answer on screens of one width. */
export interface Answer<Detail> {
  readonly answer: "yes" | "no" | "unknown";
  readonly evidence: readonly Evidence[];
  /** Why it is unknown; `""` where it isn't. */
  readonly reason: string;
  readonly detail: Detail;
}

/** Answers that are the same however often a question is asked of a page. */
export class KeptAnswers<Kept> {
  readonly #byPage = new WeakMap<Page, Map<PageNode, Kept>>();

  of(page: Page, node: PageNode, ask: () => Kept): Kept {
    let answers = this.#byPage.get(page);
    if (!answers) this.#byPage.set(page, (answers = new Map<PageNode, Kept>()));
    let answer = answers.get(node);
    if (answer === undefined) answers.set(node, (answer = ask()));
    return answer;
  }
}

/** What a question has for answers on a usual screen, and on both sides of every width at which that may change. */
export interface ScreenAnswers<Detail> {
  readonly usual: Answer<Detail>;
  readonly byWidth: ReadonlyMap<number, Answer<Detail>>;
  /** Whether every such width was asked: pages with very many aren't looked into wholly. */
  readonly isComplete: boolean;
}

/** Of widths that are asked. */
const mostWidths = 24;

/**
 * Asks on a usual screen, and on both sides of every width at which a media query that was asked may change.
 * Answers that differ make it unknown.
 */
export function onEveryScreen<Detail>(
  page: Page,
  assumptions: readonly Assumption[],
  ask: (cascade: Cascade) => Answer<Detail>,
): Answer<Detail> {
  const first = askAt(page, assumptions, ask, usualWidth);
  if (first.value.answer === "unknown") return first.value;
  return agreed(
    askFrom(first, (width) => askAt(page, assumptions, ask, width)),
    isOpposite,
  );
}

/** As `onEveryScreen`, with each answer. */
export function answersOnScreens<Detail>(page: Page, ask: (cascade: Cascade) => Answer<Detail>): ScreenAnswers<Detail> {
  return askFrom(askAt(page, [], ask, usualWidth), (width) => askAt(page, [], ask, width));
}

function askAt<Detail>(
  page: Page,
  assumptions: readonly Assumption[],
  ask: (cascade: Cascade) => Answer<Detail>,
  width: number,
): Traced<Answer<Detail>> {
  const cascade = assumptions.length === 0 ? Cascade.of(page, width) : new Cascade(page, width, assumptions);
  return cascade.trace.record(() => ask(cascade));
}

function askFrom<Detail>(
  first: Traced<Answer<Detail>>,
  askAtWidth: (width: number) => Traced<Answer<Detail>>,
): ScreenAnswers<Detail> {
  const byWidth = new Map([[usualWidth, first.value]]);
  const waiting = aroundBreakpoints(first.breakpoints);
  let width = waiting.shift();
  for (; width !== undefined && byWidth.size < mostWidths; width = waiting.shift()) {
    if (byWidth.has(width)) continue;
    const other = askAtWidth(width);
    byWidth.set(width, other.value);
    waiting.push(...aroundBreakpoints(other.breakpoints));
  }
  return { usual: first.value, byWidth, isComplete: width === undefined };
}

/** The usual answer, if none is contrary to it. */
export function agreed<Detail>(
  { usual, byWidth }: ScreenAnswers<Detail>,
  isContrary: (usual: Answer<Detail>, other: Answer<Detail>) => boolean,
): Answer<Detail> {
  if (usual.answer === "unknown") return usual;
  const contrary = [...byWidth].filter(([, other]) => isContrary(usual, other)).map(([width]) => width);
  if (contrary.length === 0) return usual;
  return { ...usual, answer: "unknown", reason: otherwise(contrary, [...byWidth.keys()]) };
}

/** What can't be told at some width says nothing against what is certain at another. */
function isOpposite(usual: Answer<unknown>, other: Answer<unknown>): boolean {
  return other.answer !== "unknown" && other.answer !== usual.answer;
}

function aroundBreakpoints(breakpoints: Iterable<number>): number[] {
  const widths = [...breakpoints].flatMap((at) => [Math.ceil(at) - 1, Math.ceil(at), Math.floor(at) + 1]);
  return widths.filter((width) => width >= narrowest && width <= widest);
}

/** @param asked every width that was asked: beyond the outermost nothing changes any more */
function otherwise(widths: readonly number[], asked: readonly number[]): string {
  const least = Math.min(...widths);
  const most = Math.max(...widths);
  if (least === Math.min(...asked)) return `it is otherwise on screens up to ${String(most)} px wide`;
  if (most === Math.max(...asked)) return `it is otherwise on screens of ${String(least)} px and more`;
  return `it is otherwise on screens ${String(least)} to ${String(most)} px wide`;
}

export function verdictOf({ answer, evidence, reason }: Answer<unknown>): Verdict {
  return answer === "unknown" ? { answer, evidence, reason } : { answer, evidence };
}
