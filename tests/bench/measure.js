// @ts-check
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { folderOf } from "./files.js";

/** @typedef {import("./contenders/outcome.js").Outcome} Outcome */
/** @typedef {import("./suites.js").Contender} Contender */
/** @typedef {import("./suites.js").Suite} Suite */

/** What one process cost: CPU and wall time in milliseconds, peak memory in megabytes. @typedef {Outcome & { wall: number }} Run */

/**
 * Runs all contenders of a suite once without counting, then `rounds` times. Every round has another order, so that
 * a machine that grows slower or faster does so for all.
 * @param {Suite} suite
 * @param {number} rounds
 * @returns {Map<Contender, Run[]>} each contender's runs, by round
 */
export function measure(suite, rounds) {
  const { contenders } = suite;
  /** @type {Map<Contender, Run[]>} */
  const runs = new Map(contenders.map((contender) => [contender, []]));
  for (let round = 0; round <= rounds; round++) {
    const first = round % contenders.length;
    for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      const run = runOnce(suite, contender);
      if (round > 0) runs.get(contender)?.push(run);
    }
    console.error(`${suite.name}: ${round === 0 ? "warmed up" : `round ${round} of ${rounds}`}`);
  }
  return runs;
}

/** @param {Suite} suite @param {Contender} contender @returns {Run} */
function runOnce(suite, { name, script, options, folder, problems }) {
  const path = join(import.meta.dirname, "contenders", script);
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...options], {
    cwd: folderOf(folder),
    encoding: "utf8",
  });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`${name} failed:\n${stderr}`);
  /** @type {Outcome} */
  const outcome = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
  const isWhole = suite.files === null ? outcome.files > 0 : outcome.files === suite.files;
  if (!isWhole) throw new Error(`${name} saw ${outcome.files} files.`);
  if (outcome.problems !== problems) throw new Error(`${name} found ${outcome.problems} problems, not ${problems}.`);
  return { ...outcome, wall };
}

/** @param {readonly number[]} numbers @returns {number} */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
