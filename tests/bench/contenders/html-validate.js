// @ts-check
import { load } from "./foreign.js";
import { finish, htmlFiles } from "./outcome.js";

const { HtmlValidate } = load("html-validate");
const validator = new HtmlValidate({ root: true, rules: { "missing-doctype": "error" } });
const files = htmlFiles();
const { results } = await validator.validateMultipleFiles(files);
let problems = 0;
for (const { messages } of results) problems += messages.length;
finish(files.length, problems);
