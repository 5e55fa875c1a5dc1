// @ts-check
import { Linter } from "eslint";
import { syntaxes } from "../syntaxes.js";
import { finish } from "./outcome.js";

const [name = ""] = process.argv.slice(2);
const syntax = syntaxes.find((one) => one.name === name);
if (!syntax) throw new Error(`There is no syntax ${name}.`);
const { default: icp } = await import("../../../dist/src/index.js");
const rules = Object.fromEntries(Object.keys(icp.rules).map((rule) => [`icp/${rule}`, /** @type {const} */ ("error")]));

/** What each way cost in one process, file by file and in turns, in microseconds. */
const times = { without: 0, with: 0 };
const config = await syntax.config();
const linters = { without: new Linter(), with: new Linter() };
const configs = { without: [config], with: [config, { plugins: { icp }, rules }] };
let problems = 0;

/** @param {import("../pages.js").GeneratedPage} file @param {"without" | "with"} way */
function time({ path, text }, way) {
  const start = process.cpuUsage();
  const messages = linters[way].verify(text, configs[way], { filename: path });
  const { user, system } = process.cpuUsage(start);
  times[way] += user + system;
  problems += messages.length;
}

const files = syntax.files();
const rounds = 6;
for (let round = 0; round <= rounds; round++) {
  // The first round warms the engine up.
  if (round === 1) times.without = times.with = 0;
  for (const [index, file] of files.entries()) {
    const isFirst = (round + index) % 2 === 0;
    time(file, isFirst ? "without" : "with");
    time(file, isFirst ? "with" : "without");
  }
}
finish(files.length, problems, times.with / times.without);
