// @ts-check
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { install, writePages } from "./files.js";
import { measure } from "./measure.js";
import { report } from "./report.js";
import { suites } from "./suites.js";

const document = new URL("../../docs/performance.md", import.meta.url);

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    only: { type: "string" },
    write: { type: "boolean", default: false },
  },
});

const rounds = Number(values.runs);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--runs takes a whole number from 1.");
const chosen = suites.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0) throw new Error(`--only takes one of ${suites.map(({ name }) => name).join(", ")}.`);

install();
writePages();
for (const suite of chosen) {
  const text = report(suite, measure(suite, rounds));
  console.log(`\n${text}\n`);
  if (values.write) await fill(`bench-${suite.name}`, text);
}

/** Puts the figures between their markers in the document. @param {string} name @param {string} body */
async function fill(name, body) {
  const text = await readFile(document, "utf8");
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/performance.md lacks the markers ${start} and ${end}.`);
  const filled = `${text.slice(0, from + start.length)}\n\n${body}\n\n${text.slice(to)}`;
  const config = await resolveConfig(document);
  await writeFile(document, await format(filled, { ...config, parser: "markdown" }));
}
