// @ts-check
import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

/**
 * Compares the static layout with Chromium's on pages at random:
 * `npm run oracle -- --runs 10000 --seed 1`. Ends with 1 where they contradict each other.
 */
const { values } = parseArgs({
  options: { runs: { type: "string", default: "1000" }, seed: { type: "string" } },
});
const runs = wholeNumber("runs", values.runs);
const seed = values.seed === undefined ? randomInt(2 ** 31 - 1) : wholeNumber("seed", values.seed);

const root = new URL("../..", import.meta.url).pathname;
/** @type {{ module: typeof import("./run-oracle.ts") }} */
const { module } = await runnerImport("/tests/browser/run-oracle.ts", { root, logLevel: "error" });
const contradictions = await module.runOracle(runs, seed, process.stdout);
process.exitCode = contradictions > 0 ? 1 : 0;

/** @param {string} name @param {string} text @returns {number} */
function wholeNumber(name, text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a whole number from 1.`);
  return number;
}
