import * as typescriptParser from "@typescript-eslint/parser";
import * as astroParser from "astro-eslint-parser";
import { RuleTester, type Linter } from "eslint";
import * as svelteParser from "svelte-eslint-parser";
import { describe, expect, it } from "vitest";
import * as vueParser from "vue-eslint-parser";
import icp from "../../src/index.ts";
import { explain } from "../../src/explain.ts";
import { rules } from "../../src/rules.ts";

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

/** What each syntax makes of a case: its code, or the reason why it can't express the case. */
export interface Columns {
  readonly html: Column;
  readonly jsx: Column;
  readonly vue: Column;
  /** HTML's column by default, as for Astro: both write plain markup alike. */
  readonly svelte?: Column;
  readonly astro?: Column;
}

/** The code; or the code with what `--fix` makes of it; or why there is none. */
export type Column =
  | string
  | { readonly code: string; readonly output?: string | null; readonly suggestion?: string }
  | { readonly none: string };

/** A case in every syntax. Reports are marked in the code as «…», in the order of `errors`. */
export interface Case {
  readonly name: string;
  readonly columns: Columns;
  /** Without errors the case is valid; with `unknown`, silent for the reason that matches. */
  readonly errors?: readonly { readonly messageId: string; readonly data?: Record<string, string> }[];
  readonly unknown?: RegExp;
  /** Other findings of the same rule stay after the fix. */
  readonly settings?: Record<string, unknown>;
  readonly options?: object;
  /** Name of the file without extension; default `index`, or what the framework calls a homepage. */
  readonly file?: string;
}

/** The same markup in HTML, as a JSX component, as a Vue template, and as a Svelte and an Astro component. */
export function both(markup: string, output?: string | null): Columns {
  const fixed = (wrap: (content: string) => string): Column => {
    if (output === undefined) return wrap(markup);
    return { code: wrap(markup), output: output === null ? null : wrap(output) };
  };
  return { html: fixed((content) => content), jsx: fixed(jsxComponent), vue: fixed(vueComponent) };
}

function jsxComponent(content: string): string {
  return `export const Footer = () => (\n  ${content}\n);\n`;
}

/** A single-file component of this template, and of a script where it needs one. */
export function vueComponent(template: string, script = ""): string {
  return `${script && `<script setup>\n${script}\n</script>\n\n`}<template>\n  ${template}\n</template>\n`;
}

export function svelteComponent(markup: string, script: string): string {
  return `<script>\n${script}\n</script>\n\n${markup}\n`;
}

export function astroComponent(markup: string, script: string): string {
  return `---\n${script}\n---\n\n${markup}\n`;
}

interface Syntax {
  readonly name: string;
  readonly extension: string;
  readonly config: Linter.Config;
  /** What the framework calls a homepage, without extension. */
  readonly homepage?: string;
  /** Makes the tree that `explain` asks for. */
  readonly parse?: (text: string) => unknown;
}

const parseTsx = (text: string): unknown => typescriptParser.parse(text, { jsx: true, range: true, loc: true });
const parseSvelte = (text: string): unknown => svelteParser.parseForESLint(text).ast;
const parseAstro = (text: string): unknown => astroParser.parseForESLint(text, { parser: typescriptParser }).ast;
const parseVue = (text: string): unknown =>
  vueParser.parse(text, { ecmaVersion: "latest", sourceType: "module", range: true, loc: true });

const syntaxes: Readonly<Record<keyof Columns, readonly Syntax[]>> = {
  html: [{ name: "html", extension: "html", config: { plugins: { icp }, language: "icp/html" } }],
  jsx: [
    {
      name: "jsx, espree",
      extension: "jsx",
      config: { languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
      parse: parseTsx,
    },
    {
      name: "tsx, @typescript-eslint/parser",
      extension: "tsx",
      config: { languageOptions: { parser: typescriptParser, parserOptions: { ecmaFeatures: { jsx: true } } } },
      parse: parseTsx,
    },
  ],
  vue: [
    {
      name: "vue, vue-eslint-parser",
      extension: "vue",
      config: { files: ["**/*.vue"], languageOptions: { parser: vueParser } },
      parse: parseVue,
    },
  ],
  svelte: [
    {
      name: "svelte, svelte-eslint-parser",
      extension: "svelte",
      homepage: "src/routes/+page",
      config: { files: ["**/*.svelte"], languageOptions: { parser: svelteParser } },
      parse: parseSvelte,
    },
  ],
  astro: [
    {
      name: "astro, astro-eslint-parser",
      extension: "astro",
      homepage: "src/pages/index",
      config: {
        files: ["**/*.astro"],
        languageOptions: { parser: astroParser, parserOptions: { parser: typescriptParser } },
      },
      parse: parseAstro,
    },
  ],
};

/** Runs a rule's cases in every syntax: reports with all positions, fixes, and the fixed code again. */
export function runCases(name: keyof typeof rules, cases: readonly Case[]): void {
  for (const [column, variants] of Object.entries(syntaxes)) {
    for (const syntax of variants) {
      describe(`${name} in ${syntax.name}`, () => {
        for (const row of cases) runCase(name, row, row.columns[column as keyof Columns] ?? row.columns.html, syntax);
      });
    }
  }
}

function runCase(name: keyof typeof rules, row: Case, column: Column, syntax: Syntax): void {
  if (typeof column === "object" && "none" in column) return;
  const {
    code: marked,
    output,
    suggestion,
  } = typeof column === "string" ? { code: column, output: undefined, suggestion: undefined } : column;
  const { code, places } = readMarks(marked);
  const filename = `${row.file ?? syntax.homepage ?? "index"}.${syntax.extension}`;
  const settings = { icp: row.settings ?? {} };
  const shared = { name: row.name, code, filename, settings, ...(row.options && { options: [row.options] }) };
  const tester = new RuleTester(syntax.config);
  if (!row.errors) {
    tester.run(name, rules[name], { valid: [shared], invalid: [] });
    if (row.unknown) {
      it(`${row.name}: keeps the reason`, () => {
        const verdicts = explain({
          text: code,
          path: `${process.cwd()}/${filename}`,
          settings,
          ...(syntax.parse && { parse: syntax.parse }),
        });
        const reasons = verdicts
          .filter(({ rule, answer }) => rule === `icp/${name}` && answer === "unknown")
          .map(({ reason }) => reason);
        expect(reasons.join("\n")).toMatch(row.unknown ?? /^/u);
      });
    }
    return;
  }
  const errors = row.errors.map((error, index) => ({
    ...error,
    ...places[index],
    ...(suggestion !== undefined && {
      suggestions: [{ messageId: error.messageId, ...(error.data && { data: error.data }), output: suggestion }],
    }),
  }));
  tester.run(name, rules[name], { valid: [], invalid: [{ ...shared, errors, output: output ?? null }] });
  if (typeof output === "string")
    tester.run(name, rules[name], { valid: [{ ...shared, name: `${row.name}: fixed`, code: output }], invalid: [] });
}

interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Takes the marks out of a code; columns as ESLint prints them, from 1. */
function readMarks(marked: string): { code: string; places: Place[] } {
  const places: Place[] = [];
  let code = "";
  let start: { line: number; column: number } | null = null;
  for (const character of marked) {
    const lines = code.split("\n");
    const here = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    if (character === "«") start = here;
    else if (character === "»" && start) places.push({ ...start, endLine: here.line, endColumn: here.column });
    else code += character;
  }
  return { code, places };
}
