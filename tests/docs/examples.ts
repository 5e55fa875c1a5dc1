import { Linter } from "eslint";
import { explain } from "../../src/explain.ts";
import icp from "../../src/index.ts";
import { fencesOf, type Fence } from "./fences.ts";
import { docLanguages, type DocLanguage } from "./languages.ts";

/** A piece of code that a page shows, with what holds for it. */
interface Example {
  readonly fence: Fence;
  readonly language: DocLanguage;
  readonly file: string;
  readonly settings: Record<string, unknown>;
  readonly options: Record<string, unknown> | null;
}

/**
 * Runs the examples of a page and answers what isn't as the page says, each with its line.
 *
 * - `incorrect: a, b`: exactly these messages, in this order; of the page's rule, elsewhere as `rule/message` of any.
 * - `correct`: nothing to say for any rule. `left alone`: nothing for the page's rule.
 * - `unknown: reason`: nothing to say, and the reason is kept.
 * - `fixed`, `suggested`: what `--fix`, or the first suggestion, makes of the incorrect example above.
 *
 * `json settings.icp` and `json options` hold for what follows, up to the next second-level heading.
 * @param rule name of the rule that the page is about; `null` for any.
 */
export function problemsOf(markdown: string, rule: string | null): string[] {
  const problems: string[] = [];
  let incorrect: Example | null = null;
  for (const example of examplesOf(markdown)) {
    const { fence } = example;
    if (fence.directive?.kind === "incorrect") incorrect = example;
    const problem = problemOf(example, incorrect, rule);
    if (problem !== null) problems.push(`line ${fence.line}: ${problem}`);
  }
  return problems;
}

/** The messages that the page's incorrect examples show, each with its language. */
export function shownMessages(markdown: string): { readonly language: string; readonly messageId: string }[] {
  return fencesOf(markdown).flatMap(({ directive, language }) => {
    if (directive?.kind !== "incorrect") return [];
    return directive.detail.split(", ").map((messageId) => ({ language, messageId }));
  });
}

function* examplesOf(markdown: string): Generator<Example> {
  let settings: Fence | null = null;
  let options: Fence | null = null;
  for (const fence of fencesOf(markdown)) {
    if (fence.name === "settings.icp") settings = fence;
    else if (fence.name === "options") options = fence;
    else {
      const language = docLanguages[fence.language];
      if (language === undefined) continue;
      const file = fence.name || language.file;
      const jsonOf = (from: Fence | null): Record<string, unknown> | null =>
        from?.section === fence.section ? objectOf(from) : null;
      yield { fence, language, file, settings: jsonOf(settings) ?? {}, options: jsonOf(options) };
    }
  }
}

function objectOf({ code, line }: Fence): Record<string, unknown> {
  const value: unknown = JSON.parse(code);
  if (typeof value !== "object" || value === null) throw new Error(`The fence in line ${line} holds no object.`);
  return { ...value };
}

function problemOf(example: Example, incorrect: Example | null, rule: string | null): string | null {
  const { directive, code } = example.fence;
  switch (directive?.kind) {
    case "incorrect":
      return difference("reports", messagesOf(example, rule).join(", "), directive.detail);
    case "correct":
      return difference("reports", messagesOf(example, null).join(", "), "");
    case "left alone":
      return difference("reports", messagesOf(example, rule).join(", "), "");
    case "unknown":
      return unknownProblem(example, rule, directive.detail);
    case "fixed":
      return incorrect ? difference("the fix makes", fixOf(incorrect, rule), code) : "nothing incorrect stands above";
    case "suggested":
      return incorrect ? difference("is suggested", suggestionOf(incorrect, rule), code) : "nothing incorrect above";
    default:
      return "no comment says what holds for this example";
  }
}

function difference(what: string, actual: string, expected: string): string | null {
  return actual === expected ? null : `${what} "${actual}", not "${expected}"`;
}

/** The recommended rules, or the one alone, as a project has them. */
function configsOf({ settings, options, language }: Example, rule: string | null): Linter.Config[] {
  const entries = Object.keys(icp.rules).map((name): [string, Linter.RuleEntry] => {
    if (rule !== null && rule !== name) return [`icp/${name}`, "off"];
    return [`icp/${name}`, options && name === rule ? ["error", options] : "error"];
  });
  return [
    ...icp.configs.recommended,
    ...(language.config ? [language.config] : []),
    { settings: { icp: settings }, rules: Object.fromEntries(entries) },
  ];
}

function messagesOf(example: Example, rule: string | null): string[] {
  const { code } = example.fence;
  const messages = new Linter().verify(code, configsOf(example, rule), { filename: example.file });
  return messages.map(({ ruleId, messageId, message }) => {
    if (ruleId === null || messageId === undefined) return message;
    return rule === null ? `${ruleId.replace("icp/", "")}/${messageId}` : messageId;
  });
}

function fixOf(example: Example, rule: string | null): string {
  const configs = configsOf(example, rule);
  return new Linter().verifyAndFix(example.fence.code, configs, { filename: example.file }).output;
}

function suggestionOf(example: Example, rule: string | null): string {
  const { code } = example.fence;
  const messages = new Linter().verify(code, configsOf(example, rule), { filename: example.file });
  const [suggestion] = messages.flatMap(({ suggestions = [] }) => suggestions);
  if (!suggestion) return "nothing";
  const { range, text } = suggestion.fix;
  return `${code.slice(0, range[0])}${text}${code.slice(range[1])}`;
}

function unknownProblem(example: Example, rule: string | null, reason: string): string | null {
  const reported = difference("reports", messagesOf(example, rule).join(", "), "");
  if (reported !== null) return reported;
  const settings = { icp: example.settings };
  const { parse } = example.language;
  const answers = explain({
    ...{ text: example.fence.code, path: `/${example.file}`, cwd: "/", settings },
    ...(parse && { parse }),
  });
  const reasons = answers
    .filter((one) => one.answer === "unknown" && (rule === null || one.rule === `icp/${rule}`))
    .map((one) => one.reason);
  if (reason !== "" && reasons.some((one) => one.includes(reason))) return null;
  return `is unknown for "${reasons.join('", "')}", not "${reason}"`;
}
