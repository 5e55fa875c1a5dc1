// @ts-check
import { readdirSync, writeSync } from "node:fs";
import { join } from "node:path";

/**
 * What a contender did and what its whole process cost, start included.
 *
 * @typedef {object} Outcome
 * @property {number} files
 * @property {number} problems
 * @property {number} cpu user and system time in milliseconds
 * @property {number} peak resident memory in megabytes
 * @property {number} [ratio] of two costs inside the process, where that is what the contender is for
 */

/**
 * Prints the outcome when the process ends, as JSON on the last line.
 * @param {number} files
 * @param {number} problems
 * @param {number} [ratio]
 */
export function finish(files, problems, ratio) {
  process.once("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpu = (userCPUTime + systemCPUTime) / 1000;
    /** @type {Outcome} */
    const outcome = { files, problems, cpu, peak: maxRSS / 1024, ...(ratio !== undefined && { ratio }) };
    writeSync(1, `${JSON.stringify(outcome)}\n`);
  });
}

/** The HTML files of the working directory, for contenders that find no files themselves. @returns {string[]} */
export function htmlFiles() {
  return readdirSync(".", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath, entry.name));
}
