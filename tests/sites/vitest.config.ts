import { defineConfig } from "vitest/config";

const report = process.env["VITEST_REPORT"];

/** The tests that need Chromium, or packages beyond the project's own. */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/../..`,
    include: [
      "tests/browser/**/*.test.ts",
      "tests/sites/*.test.ts",
      "tests/clients/**/*.test.ts",
      "tests/project/*.test.ts",
    ],
    exclude: ["**/node_modules/**"],
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    fileParallelism: false,
  },
});
