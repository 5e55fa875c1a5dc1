// @ts-check
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { ESLint } from "eslint";

// A terminal that shows what ESLint's stylish formatter prints. Lengths are CSS pixels.

const fontSize = 13;
const lineHeight = 20;
const cell = 7.85;
const margin = 20;
const bar = 32;
/** Width of the messages in cells; what is longer goes on in the next line, as in a terminal's column. */
const messageCells = 66;
const columns = {
  place: margin + 2 * cell,
  severity: margin + 9 * cell,
  message: margin + 17 * cell,
  rule: margin + 85 * cell,
};
const width = Math.ceil(columns.rule + 31 * cell + margin);

/** @typedef {{ readonly x: number, readonly className: string, readonly text: string }} Piece */

/**
 * A picture of ESLint's report on a page, as SVG without scripts. It holds no path and no version.
 * @param {URL} folder with the page and its ESLint configuration
 * @param {string} page
 */
export async function reportPicture(folder, page) {
  const eslint = new ESLint({ cwd: fileURLToPath(folder) });
  const results = (await eslint.lintFiles([page])).map((result) => ({ ...result, filePath: page }));
  const stylish = await eslint.loadFormatter("stylish");
  const report = stripVTControlCharacters(await stylish.format(results, {}));
  const prompt = [
    { x: margin, className: "dim", text: "$ " },
    { x: margin + 2 * cell, className: "", text: "npx eslint ." },
  ];
  return drawn([
    prompt,
    ...report
      .trim()
      .split("\n")
      .flatMap((line) => (line === "" ? [[]] : piecesOf(line))),
  ]);
}

/** The lines of the picture that a line of the report takes. @param {string} line @returns {Piece[][]} */
function piecesOf(line) {
  const { place, severity, message, rule } =
    /^\s+(?<place>\d+:\d+)\s+(?<severity>error|warning)\s+(?<message>\S.*?)\s{2,}(?<rule>icp\/\S+)$/u.exec(line)
      ?.groups ?? {};
  if (place === undefined || severity === undefined || message === undefined || rule === undefined) {
    const className = line.startsWith("✖") || line.startsWith("  ") ? "error" : "file";
    return [[{ x: margin, className, text: line.trim() }]];
  }
  const [first = "", ...others] = wrapped(message);
  return [
    [
      { x: columns.place, className: "dim", text: place },
      { x: columns.severity, className: "error", text: severity },
      { x: columns.message, className: "", text: first },
      { x: columns.rule, className: "dim", text: rule },
    ],
    ...others.map((text) => [{ x: columns.message, className: "", text }]),
  ];
}

/** @param {string} text */
function wrapped(text) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    const longer = last === "" ? word : `${last} ${word}`;
    if (cellsOf(longer) <= messageCells || last === "") lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Chinese characters take two cells. @param {string} text */
function cellsOf(text) {
  return [...text].reduce((cells, character) => cells + (/[\u2e80-\uffef]/u.test(character) ? 2 : 1), 0);
}

/** @param {readonly (readonly Piece[])[]} lines */
function drawn(lines) {
  const height = bar + margin + lines.length * lineHeight + margin / 2;
  const texts = lines.flatMap((pieces, index) =>
    pieces.map(({ x, className, text }) => {
      const attributes = `${className && ` class="${className}"`} x="${x.toFixed(1)}" y="${bar + margin + index * lineHeight}"`;
      return `  <text${attributes}>${escaped(text)}</text>`;
    }),
  );
  const buttons = ["#ff5f57", "#febc2e", "#28c840"].map(
    (fill, index) => `  <circle cx="${margin + index * 18}" cy="${bar / 2}" r="5.5" fill="${fill}" />`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
  <title id="title">ESLint's report on a homepage</title>
  <style>
    text { font: ${fontSize}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK SC", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", monospace; fill: #d6deeb; white-space: pre }
    .dim { fill: #8792a2 }
    .error { fill: #ff7b72 }
    .file { text-decoration: underline }
  </style>
  <rect width="${width}" height="${height}" rx="8" fill="#161b22" />
${[...buttons, ...texts].join("\n")}
</svg>
`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
