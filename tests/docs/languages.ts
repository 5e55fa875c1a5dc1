import * as angularParser from "@angular-eslint/template-parser";
import markdown from "@eslint/markdown";
import * as typescriptParser from "@typescript-eslint/parser";
import * as astroParser from "astro-eslint-parser";
import type { Linter } from "eslint";
import toml from "eslint-plugin-toml";
import yml from "eslint-plugin-yml";
import * as svelteParser from "svelte-eslint-parser";
import * as vueParser from "vue-eslint-parser";

/** A language that examples are written in. */
export interface DocLanguage {
  /** Name of the file that an example is, where the fence names none. */
  readonly file: string;
  /** What parses it, besides the plugin's own configurations; `null` where these are enough. */
  readonly config: Linter.Config | null;
  /** Makes the tree for `explain`; `null` where it needs none. */
  readonly parse: ((text: string) => unknown) | null;
  /** A file whose number is linked nowhere. */
  readonly footer: string;
}

const line = "星河科技有限公司 京ICP备16023847号-2";
const html = `<footer style="text-align: center">${line}</footer>\n`;
const jsx = `export const Footer = () => <footer style={{ textAlign: "center" }}>${line}</footer>;\n`;

const parseTsx = (text: string): unknown => typescriptParser.parse(text, { jsx: true, range: true, loc: true });
const parseTs = (text: string): unknown => typescriptParser.parse(text, { range: true, loc: true });

function template(extension: string): DocLanguage {
  return { file: `footer.${extension}`, config: null, parse: null, footer: html };
}

const scripts = {
  ts: {
    file: "footer.ts",
    config: { files: ["**/*.ts"], languageOptions: { parser: typescriptParser } },
    parse: parseTs,
    footer: `document.querySelector("footer")!.innerHTML = "<p>${line}</p>";\n`,
  },
  javascript: { file: "Footer.js", config: null, parse: parseTsx, footer: jsx },
  jsx: { file: "Footer.jsx", config: null, parse: parseTsx, footer: jsx },
  tsx: {
    file: "Footer.tsx",
    config: { files: ["**/*.tsx"], languageOptions: { parser: typescriptParser } },
    parse: parseTsx,
    footer: jsx.replace("()", "(props: { dark: boolean })"),
  },
} satisfies Record<string, DocLanguage>;

const frameworks = {
  vue: {
    file: "SiteFooter.vue",
    config: {
      files: ["**/*.vue"],
      languageOptions: { parser: vueParser, parserOptions: { parser: typescriptParser } },
    },
    parse: (text) => vueParser.parse(text, { parser: typescriptParser, range: true, loc: true }),
    footer: `<template>\n  ${html}</template>\n`,
  },
  svelte: {
    file: "Footer.svelte",
    config: { files: ["**/*.svelte"], languageOptions: { parser: svelteParser } },
    parse: (text) => svelteParser.parseForESLint(text).ast,
    footer: html,
  },
  astro: {
    file: "Footer.astro",
    config: {
      files: ["**/*.astro"],
      languageOptions: { parser: astroParser, parserOptions: { parser: typescriptParser } },
    },
    parse: (text) => astroParser.parseForESLint(text, { parser: typescriptParser }).ast,
    footer: html,
  },
  angular: {
    file: "footer.component.html",
    config: { files: ["**/*.component.html"], languageOptions: { parser: angularParser } },
    parse: (text) => angularParser.parseForESLint(text, { filePath: "footer.component.html" }).ast,
    footer: html,
  },
} satisfies Record<string, DocLanguage>;

/** By a fence's language. */
export const docLanguages: Readonly<Record<string, DocLanguage>> = {
  html: { ...template("html"), file: "index.html" },
  ...scripts,
  ...frameworks,
  yaml: {
    file: "mkdocs.yml",
    config: { files: ["**/*.{yml,yaml}"], plugins: { yml }, language: "yml/yaml" },
    parse: null,
    footer: `copyright: '${line}'\n`,
  },
  toml: {
    file: "hugo.toml",
    config: { files: ["**/*.toml"], plugins: { toml }, language: "toml/toml" },
    parse: null,
    footer: `[params]\nicp = '<a href="#">${line}</a>'\n`,
  },
  markdown: {
    file: "index.md",
    config: { files: ["**/*.md"], plugins: { markdown }, language: "markdown/gfm" },
    parse: null,
    footer: html,
  },
  ...Object.fromEntries(
    ["ejs", "erb", "jsp", "njk", "j2", "twig", "liquid", "hbs", "gohtml", "blade.php", "ftl", "php", "shtml"].map(
      (extension) => [extension === "blade.php" ? "blade" : extension, template(extension)],
    ),
  ),
};

/** By a file's name, the longest extension first. */
export function languageOf(file: string): DocLanguage | null {
  const languages = Object.values(docLanguages).map((language) => ({ language, end: extensionOf(language.file) }));
  const fitting = languages.filter(({ end }) => file.endsWith(end)).toSorted((a, b) => b.end.length - a.end.length);
  return fitting[0]?.language ?? null;
}

function extensionOf(file: string): string {
  return file.slice(file.indexOf("."));
}
