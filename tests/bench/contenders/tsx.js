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

// Without our rules the plugin isn't even loaded.
const ours =
  process.argv[2] === "with-rules" ? (await import("../../../dist/src/index.js")).default.configs.recommended : [];
await lint([tsx, ...ours]);
