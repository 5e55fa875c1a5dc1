// @ts-check
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// Untyped, so that the project's types can be checked where these libraries aren't installed.
/** @type {(id: string) => any} */
export const load = createRequire(import.meta.url);

/**
 * A component as a site uses it.
 * @typedef {object} Use
 * @property {string} name as the library exports it, `Layout.Footer`
 * @property {Readonly<Record<string, unknown>>} props
 * @property {string | null} text what stands between its tags; `null` for nothing
 */

/**
 * Renders a library's components as its documentation has it.
 * @typedef {object} Kit
 * @property {readonly string[]} modules the modules whose components these are
 * @property {(use: Use) => Promise<string>} html what the server sends, styles included
 * @property {() => string} css the library's style sheet
 * @property {(use: Use) => Promise<string | null>} globalHtml the same by the name that templates know it by; `null` where they don't
 */

/** What a library exports under a name with dots. @param {any} exported @param {string} name */
export function memberOf(exported, name) {
  return name.split(".").reduce((value, key) => value?.[key], exported);
}

/** A file of an installed package. @param {string} path */
export function packageFile(path) {
  return readFileSync(new URL(`node_modules/${path}`, import.meta.url), "utf8");
}
