// @ts-check
import { readFileSync } from "node:fs";
import { parse } from "parse5";
import { finish, htmlFiles } from "./outcome.js";

const sourceCodeLocationInfo = process.argv[2] === "with-locations";
const files = htmlFiles();
for (const file of files) parse(readFileSync(file, "utf8"), { sourceCodeLocationInfo });
finish(files.length, 0);
