// @ts-check
import { readFile } from "node:fs/promises";

/** Adds up the JSON reports of several vitest runs into the line that a person reads first. */
let passed = 0;
let failed = 0;
let skipped = 0;
for (const path of process.argv.slice(2)) {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) {
    console.error(`${path}: the suite didn't run to its end.`);
    failed += 1;
    continue;
  }
  const report = JSON.parse(text);
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  skipped += report.numPendingTests;
  // A file that can't be loaded has no tests that could fail.
  if (!report.success && report.numFailedTests === 0) failed += 1;
}
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
