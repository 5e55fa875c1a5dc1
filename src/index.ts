import type { ESLint, Linter, Rule } from "eslint";
import { htmlLanguage } from "./html/language.ts";
import { templateExtensions } from "./html/template-languages.ts";
import { rules, type RuleName } from "./rules.ts";

export type { PublicSecurityFilingOptions } from "../rules/public-security-filing.ts";
export type { ComponentSetting, IcpSettings, Locale } from "./settings.ts";

/** What a configuration imports. */
export interface IcpPlugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly languages: { readonly html: NonNullable<ESLint.Plugin["languages"]>[string] };
  readonly rules: Record<RuleName, Rule.RuleModule>;
  readonly configs: Record<"recommended" | "all", Linter.Config[]>;
}

const plugin = {
  meta: { name: "eslint-plugin-icp", version: "0.1.0", namespace: "icp" },
  languages: { html: htmlLanguage },
  rules,
  configs: {},
} satisfies ESLint.Plugin;

type Severities = Record<`icp/${RuleName}`, Linter.RuleEntry>;

const severities = Object.fromEntries(Object.keys(rules).map((name) => [`icp/${name}`, "error"])) as Severities;

/** Files of languages that other configurations bring along, with their parsers. */
const scripts = "js,mjs,cjs,ts,mts,cts,tsx,vue,svelte,astro,yml,yaml,toml,md,mdx";

/** What tests and stories show is shown to no visitor. */
const examples = ["**/*.{test,spec,stories}.*", "**/__tests__/**"];

/**
 * Configurations for HTML and server templates in our language, for JSX, and for TSX and JavaScript as soon as another configuration has set
 * up their parser: `ignores` without `files` leaves it to others which files are linted at all.
 */
function configsNamed(name: string, entries: Severities): Linter.Config[] {
  const shared = { plugins: { icp: plugin }, rules: entries };
  return [
    { ...shared, name: `icp/${name}/html`, files: ["**/*.{html,htm}"], language: "icp/html" },
    {
      ...shared,
      name: `icp/${name}/templates`,
      files: [`**/*.{${templateExtensions.join(",")}}`],
      language: "icp/html",
    },
    {
      ...shared,
      name: `icp/${name}/jsx`,
      files: ["**/*.jsx"],
      ignores: examples,
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    },
    { ...shared, name: `icp/${name}/scripts`, ignores: ["**/*", `!**/*.{${scripts}}`, ...examples] },
  ];
}

const icp: IcpPlugin = Object.assign(plugin, {
  configs: {
    recommended: configsNamed("recommended", severities),
    all: configsNamed("all", { ...severities, "icp/public-security-filing": ["error", { required: true }] }),
  },
});

export default icp;
