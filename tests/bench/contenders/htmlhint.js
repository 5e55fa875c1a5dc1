// @ts-check
import { readFileSync } from "node:fs";
import { load } from "./foreign.js";
import { finish, htmlFiles } from "./outcome.js";

const { HTMLHint } = load("htmlhint");
const files = htmlFiles();
let problems = 0;
for (const file of files) problems += HTMLHint.verify(readFileSync(file, "utf8"), { "doctype-first": true }).length;
finish(files.length, problems);
