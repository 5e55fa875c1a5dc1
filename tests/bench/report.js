// @ts-check
import { versionOf } from "./files.js";
import { median } from "./measure.js";

/** @typedef {import("./measure.js").Run} Run */
/** @typedef {import("./suites.js").Contender} Contender */
/** @typedef {import("./suites.js").Suite} Suite */

/** Our cost as a part of another's: the median of the rounds' ratios. @typedef {{ cpu: number, wall: number }} Ratio */

/**
 * A suite's figures as Markdown: the table, a line for each aim, and the versions.
 * @param {Suite} suite
 * @param {Map<Contender, Run[]>} runs
 * @returns {string}
 */
export function report(suite, runs) {
  if (suite.insideAim !== undefined) return insideReport(suite, runs, suite.insideAim);
  const [[, ours] = [undefined, []]] = runs;
  const rows = [...runs].map(([contender, theirs]) =>
    row(contender, theirs, ratioOf(ours, theirs), aimOf(suite, contender)),
  );
  const verdicts = [...runs].flatMap(([contender, theirs]) => verdict(suite, contender, ratioOf(ours, theirs)));
  return [
    `${filesOf(suite, ours)}, ${ours.length === 1 ? "one run" : `medians of ${ours.length} runs`}.`,
    "",
    "| contender | CPU, ms | wall, ms | peak, MB | ours / theirs, CPU | ours / theirs, wall | aim |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
    "",
    ...verdicts,
    ...insideRatios(runs),
    "",
    versions(suite),
  ].join("\n");
}

/** @param {Suite} suite @param {readonly Run[]} runs */
function filesOf({ files, says }, runs) {
  const text = files === null ? `${runs[0]?.files ?? 0} files: ${says}` : says;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @param {readonly Run[]} ours @param {readonly Run[]} theirs @returns {Ratio} */
function ratioOf(ours, theirs) {
  const ratio = (/** @type {"cpu" | "wall"} */ cost) =>
    median(theirs.map((run, round) => (ours[round]?.[cost] ?? NaN) / run[cost]));
  return { cpu: ratio("cpu"), wall: ratio("wall") };
}

/** @param {Suite} suite @param {Contender} contender @returns {number | null} */
function aimOf({ aims }, { name }) {
  return aims[name] ?? null;
}

/** @param {Contender} contender @param {readonly Run[]} runs @param {Ratio} ratio @param {number | null} aim */
function row({ name }, runs, ratio, aim) {
  const cost = (/** @type {"cpu" | "wall" | "peak"} */ key) =>
    Math.round(median(runs.map((run) => run[key]))).toString();
  const cells = [name, cost("cpu"), cost("wall"), cost("peak"), ratio.cpu.toFixed(3), ratio.wall.toFixed(3)];
  return `| ${[...cells, aim === null ? "" : `≤ ${aim}`].join(" | ")} |`;
}

/** An aim is met by both costs or not at all. @param {Suite} suite @param {Contender} contender @param {Ratio} ratio @returns {string[]} */
function verdict(suite, contender, ratio) {
  const aim = aimOf(suite, contender);
  if (aim === null) return [];
  const word = ratio.cpu <= aim && ratio.wall <= aim ? "met" : "missed";
  return [
    `- **${word}**: at most ${aim} of ${contender.name}: ${ratio.cpu.toFixed(3)} CPU, ${ratio.wall.toFixed(3)} wall`,
  ];
}

/** @param {Map<Contender, Run[]>} runs @returns {string[]} */
function insideRatios(runs) {
  return [...runs].flatMap(([{ name }, theirs]) => {
    const ratios = theirs.flatMap(({ ratio }) => (ratio === undefined ? [] : [ratio]));
    return ratios.length === 0
      ? []
      : [`- ${name}, in one process: with locations costs ${median(ratios).toFixed(2)} times without`];
  });
}

/** The ratios that the contenders measure inside their processes. @param {Suite} suite @param {Map<Contender, Run[]>} runs @param {number} aim */
function insideReport(suite, runs, aim) {
  const rows = [...runs].map(([{ name, packages }, own]) => {
    const ratio = median(own.flatMap((run) => run.ratio ?? []));
    return `| ${[name, packages.join(", "), ratio.toFixed(3), `≤ ${aim}, ${ratio <= aim ? "met" : "missed"}`].join(" | ")} |`;
  });
  const [[, own] = [undefined, []]] = runs;
  return [
    `${filesOf(suite, own)}; CPU, ${own.length === 1 ? "one run" : `medians of ${own.length} runs`}.`,
    "",
    "| syntax | parser | with our rules / without | aim |",
    "| --- | --- | ---: | ---: |",
    ...rows,
    "",
    versions(suite),
  ].join("\n");
}

/** @param {Suite} suite */
function versions({ contenders }) {
  const packages = new Set(contenders.flatMap((contender) => contender.packages));
  return (
    [`Node ${process.versions.node}`, ...[...packages].map((name) => `${name} ${versionOf(name)}`)].join(", ") + "."
  );
}
