// @ts-check
import { articles } from "./pages.js";
import { Random } from "./random.js";

/**
 * A syntax whose files, without a footer, are linted with and without our rules.
 *
 * @typedef {object} BenchSyntax
 * @property {string} name
 * @property {string} parser the package that parses it
 * @property {() => Promise<import("eslint").Linter.Config>} config
 * @property {() => import("./pages.js").GeneratedPage[]} files
 */

export const fileCount = 40;

/**
 * @param {string} extension
 * @param {(markup: string, random: Random) => string} write
 * @returns {() => import("./pages.js").GeneratedPage[]}
 */
function written(extension, write) {
  return () =>
    Array.from({ length: fileCount }, (_, index) => {
      const random = new Random(index + 1);
      return { path: `src/articles/part-${index}.${extension}`, text: write(articles(random, 5), random) };
    });
}

/** @param {Random} random */
function script(random) {
  const line = (/** @type {number} */ index) =>
    `const value${index} = computed("${random.digits(6)}", () => items.filter((item) => item.id > ${random.below(99)}));\n`;
  return random.repeat(12, 20, line);
}

/** @param {Random} random */
function record(random) {
  return random.repeat(60, 80, (index) => `key${index}: "${random.digits(8)}"\n`);
}

/** HTML as JSX takes it. @param {string} markup */
function jsx(markup) {
  return markup
    .replaceAll(/<!--.*?-->/gu, "")
    .replaceAll(/<(img|br)\b([^>]*)>/gu, "<$1$2 />")
    .replaceAll("class=", "className=");
}

const typescript = { parser: await import("@typescript-eslint/parser") };

/** @type {readonly BenchSyntax[]} */
export const syntaxes = [
  {
    name: "TSX",
    parser: "@typescript-eslint/parser",
    config: async () => ({
      files: ["**/*.tsx"],
      languageOptions: { ...typescript, parserOptions: { ecmaFeatures: { jsx: true } } },
    }),
    files: written("tsx", (markup, random) => `${script(random)}export const Part = () => (<>${jsx(markup)}</>);\n`),
  },
  {
    name: "TypeScript",
    parser: "@typescript-eslint/parser",
    config: async () => ({ files: ["**/*.ts"], languageOptions: typescript }),
    files: written(
      "ts",
      (markup, random) => `${script(random)}${script(random)}export const html = ${JSON.stringify(markup)};\n`,
    ),
  },
  {
    name: "Vue",
    parser: "vue-eslint-parser",
    config: async () => ({
      files: ["**/*.vue"],
      languageOptions: { parser: await import("vue-eslint-parser"), parserOptions: typescript },
    }),
    files: written(
      "vue",
      (markup, random) =>
        `<script setup lang="ts">\n${script(random)}</script>\n\n<template>\n<div>${markup}</div>\n</template>\n`,
    ),
  },
  {
    name: "Svelte",
    parser: "svelte-eslint-parser",
    config: async () => ({ files: ["**/*.svelte"], languageOptions: { parser: await import("svelte-eslint-parser") } }),
    files: written("svelte", (markup, random) => `<script>\n${script(random)}</script>\n\n${markup}`),
  },
  {
    name: "Astro",
    parser: "astro-eslint-parser",
    config: async () => ({
      files: ["**/*.astro"],
      languageOptions: { parser: await import("astro-eslint-parser"), parserOptions: typescript },
    }),
    files: written("astro", (markup, random) => `---\n${script(random)}---\n\n${markup}`),
  },
  {
    name: "Angular",
    parser: "@angular-eslint/template-parser",
    config: async () => ({
      files: ["**/*.html"],
      languageOptions: { parser: await import("@angular-eslint/template-parser") },
    }),
    files: written("component.html", (markup) => markup),
  },
  {
    name: "YAML",
    parser: "eslint-plugin-yml",
    config: async () => ({
      files: ["**/*.yml"],
      plugins: { yml: (await import("eslint-plugin-yml")).default },
      language: "yml/yaml",
    }),
    files: written("yml", (_, random) => record(random)),
  },
  {
    name: "TOML",
    parser: "eslint-plugin-toml",
    config: async () => ({
      files: ["**/*.toml"],
      plugins: { toml: (await import("eslint-plugin-toml")).default },
      language: "toml/toml",
    }),
    files: written("toml", (_, random) => record(random).replaceAll(": ", " = ")),
  },
  {
    name: "Markdown",
    parser: "@eslint/markdown",
    config: async () => ({
      files: ["**/*.md"],
      plugins: { markdown: (await import("@eslint/markdown")).default },
      language: "markdown/gfm",
    }),
    files: written("md", (markup) => `# 标题\n\n${markup}`),
  },
];
