// @ts-check
import { pageCount } from "./pages.js";
import { fileCount, syntaxes } from "./syntaxes.js";

/**
 * A process to be measured.
 *
 * @typedef {object} Contender
 * @property {string} name
 * @property {string} script in contenders/
 * @property {readonly string[]} options
 * @property {string} folder the files' folder in pages/
 * @property {number} problems how many it must find: with others it has done other work
 * @property {readonly string[]} packages whose versions belong to the figures
 */

/**
 * Contenders that are given the same files, ours first.
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} says what the files are
 * @property {number | null} files how many each contender must see; `null` where a package decides
 * @property {readonly Contender[]} contenders
 * @property {Readonly<Record<string, number>>} aims the most that our cost may be of theirs, by contender
 * @property {number} [insideAim] where each contender measures a ratio inside its process: the most that it may be
 */

/** ESLint's reports on the package's directives for rules that aren't here; of ours there is none. */
const foreignDirectives = 5;

/** @param {Partial<Contender> & Pick<Contender, "name" | "script">} contender @returns {Contender} */
function html(contender) {
  return { options: [], folder: "right", problems: 0, packages: [], ...contender };
}

/** @param {Partial<Contender> & Pick<Contender, "name">} contender @returns {Contender} */
function tsx(contender) {
  return { script: "tsx.js", options: [], folder: "tsx", problems: foreignDirectives, packages: [], ...contender };
}

/** @type {readonly Suite[]} */
export const suites = [
  {
    name: "html",
    says: `${pageCount} generated pages of 40 KB`,
    files: pageCount,
    contenders: [
      html({ name: "eslint-plugin-icp", script: "icp.js", packages: ["eslint", "parse5"] }),
      html({
        name: "eslint-plugin-icp, one finding a page",
        script: "icp.js",
        folder: "one-finding",
        problems: pageCount,
      }),
      html({ name: "ESLint alone, no parser, no rule", script: "eslint-alone.js" }),
      html({
        name: "@html-eslint, `css-no-empty-blocks`",
        script: "html-eslint.js",
        packages: ["@html-eslint/eslint-plugin"],
      }),
      html({ name: "html-validate, `missing-doctype`", script: "html-validate.js", packages: ["html-validate"] }),
      html({ name: "htmlhint, `doctype-first`", script: "htmlhint.js", packages: ["htmlhint"] }),
      html({ name: "parse5 with locations", script: "parse5.js", options: ["with-locations"] }),
      html({ name: "parse5 without locations", script: "parse5.js" }),
      html({ name: "parse5 both ways", script: "parse5-both.js" }),
    ],
    aims: {
      "@html-eslint, `css-no-empty-blocks`": 0.12,
      "html-validate, `missing-doctype`": 0.1,
      "htmlhint, `doctype-first`": 1,
      "parse5 with locations": 1.2,
    },
  },
  {
    name: "tsx",
    says: "the TSX of `ra-ui-materialui/src`",
    files: null,
    contenders: [
      tsx({
        name: "with our rules",
        options: ["ours"],
        packages: ["eslint", "@typescript-eslint/parser", "typescript", "ra-ui-materialui"],
      }),
      tsx({ name: "with ten rules that do nothing", options: ["empty"] }),
      tsx({ name: "without rules" }),
    ],
    aims: { "without rules": 1.03 },
  },
  {
    name: "syntaxes",
    says: `${fileCount} generated files without a footer in each syntax, with and without our rules in turns`,
    files: fileCount,
    contenders: syntaxes.map(({ name, parser }) => ({
      ...{ name, script: "syntax.js", options: [name], folder: ".", problems: 0, packages: [parser] },
    })),
    aims: {},
    insideAim: 1.03,
  },
];
