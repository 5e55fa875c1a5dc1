import fc from "fast-check";
import { htmlOf, type Sample, samples } from "./documents.ts";
import { compare, type Comparison, contradictions, LookingTab, pageOf } from "./oracle.ts";

/** How often an answer was given. */
export type Tally = Record<Comparison["stated"], number>;

/** A page of which the browser contradicts an answer, as small as it could be made. */
export interface Contradiction {
  readonly html: string;
  readonly claims: readonly string[];
}

export interface HuntReport {
  readonly pages: number;
  readonly tallies: Readonly<Record<Comparison["question"], Tally>>;
  /** How often each reason was given for an unknown, by question. */
  readonly reasons: ReadonlyMap<string, number>;
  readonly contradictions: readonly Contradiction[];
}

export interface HuntOptions {
  readonly tab: LookingTab;
  /** Number of pages. */
  readonly runs: number;
  readonly seed: number;
  /** Called with the pages looked at so far and the contradictions found. */
  readonly onProgress?: (pages: number, contradictions: number) => void;
}

/** Pages that are made from one seed: a contradiction ends a batch, the next begins with a seed of its own. */
const batch = 250;

/** Puts every question of pages at random to the static layout and to the browser. */
export async function hunt({ tab, runs, seed, onProgress }: HuntOptions): Promise<HuntReport> {
  const counter = new Counter();
  const found: Contradiction[] = [];
  for (let round = 0; counter.pages < runs; round += 1) {
    const failure = await firstFailure(tab, Math.min(batch, runs - counter.pages), seed + round, (comparisons) => {
      counter.add(comparisons);
      if (counter.pages % 25 === 0) onProgress?.(counter.pages, found.length);
    });
    if (failure) found.push(failure);
  }
  const { pages, tallies, reasons } = counter;
  return { pages, tallies, reasons, contradictions: found };
}

class Counter {
  pages = 0;
  readonly tallies: Record<Comparison["question"], Tally> = { visible: none(), centred: none(), after: none() };
  readonly reasons = new Map<string, number>();

  add(comparisons: readonly Comparison[]): void {
    this.pages += 1;
    for (const { question, stated, reason, width } of comparisons) {
      if (width !== undefined) continue;
      this.tallies[question][stated] += 1;
      const key = `${question}: ${reason}`;
      if (stated === "unknown") this.reasons.set(key, (this.reasons.get(key) ?? 0) + 1);
    }
  }
}

function none(): Tally {
  return { yes: 0, no: 0, unknown: 0 };
}

/** @param count is given what was compared of each page, until one fails; not of those that it is made smaller by */
async function firstFailure(
  tab: LookingTab,
  numRuns: number,
  seed: number,
  count: (comparisons: readonly Comparison[]) => void,
): Promise<Contradiction | null> {
  let isShrinking = false;
  const holds = fc.asyncProperty(samples, async (sample) => {
    const comparisons = await compareSample(tab, sample);
    if (!isShrinking) count(comparisons);
    const isRight = contradictions(comparisons).length === 0;
    isShrinking ||= !isRight;
    return isRight;
  });
  const { counterexample } = await fc.check(holds, { seed, numRuns });
  const [sample] = counterexample ?? [];
  return sample ? { html: htmlOf(sample), claims: claimsOf(await compareSample(tab, sample)) } : null;
}

async function compareSample(tab: LookingTab, sample: Sample): Promise<Comparison[]> {
  const html = htmlOf(sample);
  const page = pageOf(html);
  return compare(page, await tab.look(html));
}

/** The wrong answers, in words. */
export function claimsOf(comparisons: readonly Comparison[]): string[] {
  return contradictions(comparisons).map(({ question, stated, width }) => {
    return `${question} is not ${stated}${width === undefined ? "" : ` at ${String(width)} px`}`;
  });
}
