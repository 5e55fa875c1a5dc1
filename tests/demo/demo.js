// @ts-check
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { ESLint } from "eslint";

const folder = new URL("../../docs/examples/homepage/", import.meta.url);
const page = "index.html";
const cwd = fileURLToPath(folder);

/** Prints a heading for what follows. @param {string} text */
function heading(text) {
  console.log(`\n── ${text}\n`);
}

/** @param {ESLint.LintResult[]} results */
function print(results) {
  for (const { messages } of results) {
    for (const { line, column, ruleId, message } of messages) {
      console.log(`docs/examples/homepage/${page}:${line}:${column}  ${ruleId}\n    ${message}`);
    }
  }
}

const before = await readFile(new URL(page, folder), "utf8");
const eslint = new ESLint({ cwd });
heading(`eslint ${page}`);
const found = await eslint.lintFiles([page]);
print(found);

heading(`eslint --fix ${page}`);
const [fixed] = await new ESLint({ cwd, fix: true }).lintFiles([page]);
const after = fixed?.output ?? before;
console.log(createTwoFilesPatch(page, page, before, after, "", "", { context: 1, headerOptions: FILE_HEADERS_ONLY }));

heading("eslint, once more");
const again = await eslint.lintText(after, { filePath: page });
print(again);
const left = again.reduce((count, result) => count + result.messages.length, 0);
console.log(left === 0 ? "No problems." : `${left} problems are left.`);
process.exitCode = left === 0 && found.some(({ messages }) => messages.length > 0) ? 0 : 1;
