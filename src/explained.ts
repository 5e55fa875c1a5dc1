import type { Evidence } from "./page/verdict.ts";
import type { Judgement } from "./rule.ts";

/** One thing that a verdict rests on, where it is written. */
export interface ExplainedEvidence {
  /** As ESLint names it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** A short phrase: `text-align: center`. */
  readonly text: string;
}

/** What a judgement rests on, in the order in which it is decided; each once. */
export function evidenceOf({ evidence = [] }: Judgement<string>): ExplainedEvidence[] {
  const found = new Map<string, ExplainedEvidence>();
  for (const one of evidence) {
    const placed = { file: one.file.path, ...placeOf(one), text: one.what };
    found.set(Object.values(placed).join(":"), placed);
  }
  return [...found.values()];
}

function placeOf({ file, range: [start] }: Evidence): { line: number; column: number } {
  const before = file.text.slice(0, start);
  return { line: before.split("\n").length, column: start - before.lastIndexOf("\n") };
}

/** What would make an unknown certain, by the reason for it. */
const settlers: readonly (readonly [reason: RegExp, settle: string])[] = [
  [/^other files|^style sheets of other files|component that can't be looked into|^<.+> (?:decides|may hide)/u, "Lint the page that uses this file, or name the component in `settings.icp.components`."],
  [/defined in no style sheet|style sheet|\.css|unread|its id/u, "Keep the style sheet in a file that the page links or imports, so that it can be read."],
  [/script|animation/u, "Show it without a script."],
  [/otherwise on screens|on screens/u, "Let it be the same at every width."],
  [/isn't known|set elsewhere|expression|variable|inline style|classes or attributes|condition|spread|filled in/u, "Write the value out, or as a constant of the same file."],
  [/float|grid|table|flex container|row|position|order|transform|columns|moved|justify-self|may overlap|same line/u, "Give the filing a block of its own at the end of the page, with `text-align: center`."],
  [/depend on text and fonts/u, "Centre the line itself, with `text-align: center` on a block as wide as the page."],
]; // prettier-ignore

/** What would settle an unknown; `""` for what is certain. */
export function settlementOf(judgement: Judgement<string>): string {
  if (judgement.answer !== "unknown") return "";
  const found = settlers.find(([reason]) => reason.test(judgement.reason));
  return found?.[1] ?? "Write what it depends on in this file.";
}

/** A chain as text: `footer.css:12 text-align: center → yes`. */
export function chainOf(evidence: readonly ExplainedEvidence[], outcome: string): string {
  const steps = evidence.map(
    ({ file, line, text }) => `${file.split(/[\\/]/u).at(-1) ?? file}:${String(line)} ${text}`,
  );
  return [...steps, outcome].join(" → ");
}
