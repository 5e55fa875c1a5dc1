// @ts-check
import * as parser from "@typescript-eslint/parser";
import { lint } from "./linted.js";

/** @type {import("eslint").Linter.Config} */
const tsx = {
  files: ["**/*.tsx"],
  languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
  // The package's directives are for rules that don't run here.
  linterOptions: { reportUnusedDisableDirectives: "off" },
};

/** What ESLint itself needs for as many rules: each waits for the root, and does nothing there. */
const names = Array.from({ length: 10 }, (_, index) => `empty-${index}`);
/** @type {import("eslint").Linter.Config} */
const empty = {
  plugins: { none: { rules: Object.fromEntries(names.map((name) => [name, { create: () => ({ Program() {} }) }])) } },
  rules: Object.fromEntries(names.map((name) => [`none/${name}`, "error"])),
};

const [rules] = process.argv.slice(2);
// Only where it has work is the plugin loaded.
const ours = rules === "ours" ? (await import("../../../dist/src/index.js")).default.configs.recommended : [];
await lint([tsx, ...ours, ...(rules === "empty" ? [empty] : [])]);
