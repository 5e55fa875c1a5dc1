// @ts-check
import { readFile, writeFile } from "node:fs/promises";
import icp from "eslint-plugin-icp";
import { format, resolveConfig } from "prettier";
import { importSource } from "./source.js";
import { reportPicture } from "./report-picture.js";

const { globalNames, libraries } = /** @type {typeof import("../../src/readers/components/index.ts")} */ (
  await importSource("src/readers/components/index.ts")
);

const { conventions } = /** @type {typeof import("../../src/readers/data/conventions.ts")} */ (
  await importSource("src/readers/data/conventions.ts")
);

// Writes what is generated in the documentation. With `--check` it writes nothing, names the files that are stale and
// exits with 1.

const root = new URL("../../", import.meta.url);
const isCheck = process.argv.includes("--check");
/** @type {string[]} */
const stale = [];

/** @param {string} path @param {string | null} old @param {string} text */
async function write(path, old, text) {
  if (text === old) return;
  stale.push(path);
  if (!isCheck) await writeFile(new URL(path, root), text);
}

/** @param {string} path @returns {Promise<string | null>} `null` where there is no such file */
async function read(path) {
  return await readFile(new URL(path, root), "utf8").catch(() => null);
}

/** Writes what stands between the markers of a Markdown file. @param {string} path @param {string} name @param {string} body */
async function fill(path, name, body) {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const old = await read(path);
  const text = old ?? `${start}\n${end}\n`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${path} lacks the markers ${start} and ${end}.`);
  const options = { ...(await resolveConfig(new URL(path, root))), parser: "markdown" };
  const formatted = await format(body, options);
  await write(path, old, `${text.slice(0, from + start.length)}\n\n${formatted}\n${text.slice(to)}`);
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const rules = Object.entries(icp.rules).map(([name, rule]) => ({
  name,
  description: rule.meta?.docs?.description ?? "",
  isFixable: rule.meta?.fixable !== undefined,
  hasSuggestions: rule.meta?.hasSuggestions === true,
}));

/** @param {keyof typeof icp.configs} config @param {string} rule */
function entryOf(config, rule) {
  const [first] = icp.configs[config];
  const entry = first?.rules?.[`icp/${rule}`];
  return Array.isArray(entry) ? ` (with \`${JSON.stringify(entry[1])}\`)` : "";
}

await fill(
  "README.md",
  "rules",
  table(
    ["rule", "what it asks", "🔧", "💡"],
    rules.map(({ name, description, isFixable, hasSuggestions }) => [
      `[icp/${name}](docs/rules/${name}.md)`,
      description,
      isFixable ? "🔧" : "",
      hasSuggestions ? "💡" : "",
    ]),
  ),
);

for (const { name, description, isFixable, hasSuggestions } of rules) {
  const lines = [`# icp/${name}`, "", `${description}.`, ""];
  if (isFixable) lines.push("🔧 `eslint --fix` repairs what this rule reports, where that is safe.", "");
  if (hasSuggestions) lines.push("💡 Some reports come with suggestions for the editor.", "");
  lines.push(`At error in \`icp/recommended\`${entryOf("recommended", name)} and \`icp/all\`${entryOf("all", name)}.`);
  await fill(`docs/rules/${name}.md`, "header", lines.join("\n"));
}

/** What an entry says, but for its name. @param {typeof libraries[number]["components"][string]} entry */
function cellsOf({ as, link = "href", asWithLink, style, isStyleOpen, content }) {
  const own = as === "*" ? "the element of that name" : `\`<${as}>\``;
  const element = asWithLink === undefined ? own : `${own}, with a link \`<${asWithLink}>\``;
  const address = as === "a" || asWithLink === "a" ? `\`${link}\`` : "";
  const shown = (content ?? [{ prop: "children" }]).map(({ prop }) =>
    prop === "children" ? "what is inside" : `\`${prop}\``,
  );
  const layout = isStyleOpen ? "unknown" : style ? `\`${style}\`` : "none";
  return [element, address, shown.join(", "), layout].join(" | ");
}

/** A row for all components of a library that count as the same. @param {typeof libraries[number]} library */
function rowsOf({ modules, components }) {
  /** @type {Map<string, string[]>} */
  const names = new Map();
  for (const [name, entry] of Object.entries(components)) {
    const cells = cellsOf(entry);
    names.set(cells, [...(names.get(cells) ?? []), `\`${name}\``]);
  }
  const from = modules.map((module) => `\`${module}\``).join(", ");
  return [...names].map(([cells, shown]) => [from, shown.join(", "), cells]);
}

await fill(
  "docs/components.md",
  "components",
  table(
    ["imported from", "component", "counts as", "link in", "shows", "style of its own"],
    libraries.flatMap((library) => rowsOf(library)),
  ),
);
await fill(
  "docs/components.md",
  "global",
  globalNames()
    .map((name) => `\`${name}\``)
    .join(", "),
);

/** What a theme draws, from above. @param {typeof conventions[number]["draws"]} draws @returns {string[]} */
function drawnOf(draws) {
  return draws.flatMap((drawing) => {
    switch (drawing.draw) {
      case "link":
        return [`\`${drawing.text}\` in a link`];
      case "each":
        return [`\`${drawing.of}\``];
      case "box":
      case "if":
        return drawnOf(drawing.inner);
      case "words":
        return drawing.text.trim() === "" ? [] : ["its own name"];
      case "unseen":
        return ["the author (unknown)"];
      default:
        return [`\`${drawing.of}\`${drawing.draw === "html" ? " (HTML)" : ""}`];
    }
  });
}

await fill(
  "docs/syntaxes/site-configs.md",
  "conventions",
  table(
    ["framework", "checked against", "file", "keys of", "drawn, from above"],
    conventions.map(({ framework, version, named, where, draws }) => [
      framework,
      version,
      named.replaceAll("*", "\\*"),
      where.map((path) => (path === "" ? "(the whole)" : `\`${path}\``)).join(", "),
      drawnOf(draws).join(", "),
    ]),
  ),
);

const picture = "docs/report.svg";
await write(picture, await read(picture), await reportPicture(new URL("docs/examples/homepage/", root), "index.html"));

if (stale.length > 0) {
  console.log(
    `${isCheck ? "Stale, so run `npm run update`" : "Written"}:\n${stale.map((path) => `  ${path}`).join("\n")}`,
  );
  if (isCheck) process.exitCode = 1;
}
