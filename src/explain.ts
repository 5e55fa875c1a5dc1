import { chainOf, evidenceOf, type ExplainedEvidence, settlementOf } from "./explained.ts";
import { isHomepage } from "./homepages.ts";
import { neighboursIn } from "./neighbours/neighbours.ts";
import type { SourceRange } from "./page/page.ts";
import { readerOf } from "./readers/index.ts";
import { readFile } from "./reading.ts";
import type { Judgement } from "./rule.ts";
import { rules } from "./rules.ts";
import { readSettings } from "./settings.ts";

export type { ExplainedEvidence } from "./explained.ts";

/** A text to be judged outside a lint run. */
export interface ExplainInput {
  readonly text: string;
  /** Decides, with `cwd`, the syntax and whether the text is a homepage. */
  readonly path: string;
  readonly cwd?: string;
  /** `settings` as in an ESLint configuration, with the key `icp`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Makes the ESTree of a JSX or TSX text; HTML needs none. */
  readonly parse?: (text: string) => unknown;
}

/** One requirement at one place: met, not met, or unknown with the reason. */
export interface Explanation {
  readonly rule: string;
  readonly answer: "yes" | "no" | "unknown";
  readonly range: SourceRange;
  /** Why an unknown is unknown; the message's id for a no; `""` for a yes. */
  readonly reason: string;
  /** What the answer rests on, outermost first; empty for what the text itself shows. */
  readonly evidence: readonly ExplainedEvidence[];
  /** What would make an unknown certain; `""` where it is. */
  readonly settle: string;
  /** The evidence and what follows from it in one line: `footer.css:12 text-align: center → yes`. */
  readonly chain: string;
}

/**
 * Every verdict on a text, the silent ones too.
 * @throws {TypeError} if the settings are wrong, or no reader reads the text.
 */
export function explain({ text, path, cwd = process.cwd(), settings = {}, parse }: ExplainInput): Explanation[] {
  const source = { file: { path, text }, ast: parse?.(text) ?? null, visitorKeys: null };
  const reader = readerOf(source);
  if (!reader) throw new TypeError(`${path} is in no syntax that can be read${parse ? "" : "; JSX needs `parse`"}.`);
  const checked = readSettings(settings);
  const file = readFile(source, reader, checked, isHomepage(path, cwd, checked), neighboursIn(cwd)).located();
  return Object.values(rules).flatMap((rule) =>
    rule.judgements(file).map((judgement) => explanationOf(rule.name, judgement)),
  );
}

function explanationOf(name: string, judgement: Judgement<string>): Explanation {
  const { answer, at } = judgement;
  const evidence = evidenceOf(judgement);
  const reason = answer === "unknown" ? judgement.reason : answer === "no" ? judgement.messageId : "";
  const outcome = reason === "" ? answer : `${answer}: ${reason}`;
  const settle = settlementOf(judgement);
  return { rule: `icp/${name}`, answer, range: at, reason, evidence, settle, chain: chainOf(evidence, outcome) };
}
