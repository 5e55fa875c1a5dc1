// @ts-check
import { load } from "./foreign.js";
import { lint } from "./linted.js";

const html = load("@html-eslint/eslint-plugin");

// The cheapest of its rules by ESLint's own count of time (`stats`): it looks at style elements alone.
await lint([
  { files: ["**/*.html"], plugins: { html }, language: "html/html", rules: { "html/css-no-empty-blocks": "error" } },
]);
