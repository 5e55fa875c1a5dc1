import { Linter } from "eslint";
import { afterAll, describe, expect, it } from "vitest";
import icp from "../../src/index.ts";
import { footers, number, organization, portal, type Footer } from "./footers.ts";
import { Inexpressible, type Syntax } from "./syntax.ts";
import { syntaxes } from "./syntaxes.ts";

const rules = Object.fromEntries(Object.keys(icp.rules).map((name) => [`icp/${name}`, "error"] as const));
const settings = { icp: { organization, filingNumber: number, portal } };

interface Verdict {
  readonly messages: readonly string[];
  /** What is found after the fixes. */
  readonly left: readonly string[];
}

function verdictOn(syntax: Syntax, code: string): Verdict {
  const linter = new Linter({ cwd: "/site" });
  const config = [{ ...syntax.config, plugins: { ...syntax.config.plugins, icp }, rules, settings }];
  const messages = (found: readonly Linter.LintMessage[]): string[] =>
    found
      .map(({ ruleId, message, fix }) => {
        const id = ruleId?.slice("icp/".length) ?? "error";
        return `${id}: ${neutral(message)}${fix ? " (with a fix)" : ""}`;
      })
      .toSorted();
  const filename = `/site/${syntax.path}`;
  const fixed = linter.verifyAndFix(code, config, { filename });
  return { messages: messages(linter.verify(code, config, { filename })), left: messages(fixed.messages) };
}

/** A message names an unknown number by its source, which is each syntax's own. */
function neutral(message: string): string {
  return message.replaceAll(/".*\bicp\b.*"/gu, '"icp"');
}

/** The footer in the syntax, or why it can't be written so. */
function written(syntax: Syntax, footer: Footer): string | Inexpressible {
  try {
    return syntax.write((writing) => footer.write(writing));
  } catch (error) {
    if (error instanceof Inexpressible) return error;
    throw error;
  }
}

const [html, ...others] = syntaxes;
if (!html) throw new Error("No syntax");
const cells = new Map<string, string>();
const reasons: string[] = [];

function note(footer: Footer, syntax: Syntax, cell: string): void {
  cells.set(`${footer.name}\n${syntax.name}`, cell);
}

function numberOfReason(reason: string): string {
  if (!reasons.includes(reason)) reasons.push(reason);
  return String(reasons.indexOf(reason) + 1);
}

/** The same footer gives the same verdict, whatever it is written in. */
describe.each(footers)("a footer, $name", (footer) => {
  const ids = (messages: readonly string[]): string[] => messages.map((message) => message.split(":", 1)[0] ?? "");
  // What HTML can't express has its messages from the first syntax that can.
  const first = [html, ...others].find((syntax) => typeof written(syntax, footer) === "string") ?? html;
  const expected = verdictOn(first, String(written(first, footer)));

  it.each([html, ...others].map((syntax) => [syntax.name, syntax] as const))("in %s", (_, syntax) => {
    const code = written(syntax, footer);
    if (code instanceof Inexpressible) {
      note(footer, syntax, numberOfReason(code.message));
      return;
    }
    note(footer, syntax, "!");
    const verdict = verdictOn(syntax, code);
    expect(ids(verdict.messages), code).toEqual(footer.findings);
    expect(verdict.messages, code).toEqual(expected.messages);
    expect(ids(verdict.left), code).toEqual(footer.left ?? []);
    note(footer, syntax, footer.findings.length === 0 ? "✓" : "✗");
  });
});

afterAll(() => {
  const width = Math.max(...footers.map(({ name }) => name.length));
  const names = syntaxes.map(({ name }) => name);
  const rows = footers.map(({ name }) =>
    [
      name.padEnd(width),
      ...names.map((syntax) => (cells.get(`${name}\n${syntax}`) ?? "?").padStart(syntax.length)),
    ].join("  "),
  );
  const legend = reasons.map((reason, index) => `${index + 1}  ${reason}`);
  console.log(
    [
      "Conformance: ✓ silent, ✗ reported, each as in HTML; a number is the reason why the syntax can't express it",
      [" ".repeat(width), ...names].join("  "),
      ...rows,
      ...legend,
    ].join("\n"),
  );
});
