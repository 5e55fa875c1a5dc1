import { defineConfig } from "vitest/config";

const report = process.env["VITEST_REPORT"];
/** Name of an ESLint package to test with in place of `eslint`: `eslint9`, `eslint-floor`. */
const eslint = process.env["ESLINT_MODULE"];

/** The tests that need nothing but the project's own packages. */
export default defineConfig({
  resolve: { alias: eslint === undefined ? [] : [{ find: /^eslint(?=\/|$)/u, replacement: eslint }] },
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["**/node_modules/**", "tests/sites/**", "tests/browser/**", "tests/clients/**", "tests/project/**"],
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
    testTimeout: 60_000,
  },
});
