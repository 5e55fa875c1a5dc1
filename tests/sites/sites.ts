import * as templateParser from "@angular-eslint/template-parser";
import type { Linter } from "eslint";
import * as angular from "./angular/build.js";
import { variants as angularVariants } from "./angular/variants.js";
import * as astro from "./astro/build.js";
import { variants as astroVariants } from "./astro/variants.js";
import * as docusaurus from "./docusaurus/build.js";
import { variants as docusaurusVariants } from "./docusaurus/variants.js";
import * as hexo from "./hexo/build.js";
import { landscapeVariants, variants as hexoVariants } from "./hexo/variants.js";
import * as sveltekit from "./sveltekit/build.js";
import { variants as sveltekitVariants } from "./sveltekit/variants.js";
import type { Variant } from "./variant.js";
import * as vitepress from "./vitepress/build.js";
import { variants as vitepressVariants } from "./vitepress/variants.js";
import * as viteReact from "./vite-react/build.js";
import { variants as viteReactVariants } from "./vite-react/variants.js";
import * as viteVue from "./vite-vue/build.js";
import { variants as viteVueVariants } from "./vite-vue/variants.js";

/** A site that its own tool builds, in variants. */
export interface Site {
  readonly name: string;
  readonly variants: readonly Variant[];
  /** Whether one build holds the homepages of all variants, each in a folder of the variant's name. */
  readonly isOneBuild: boolean;
  /** Whether the page's scripts draw anew what the HTML says, so that a page fixed in its HTML alone falls back. */
  readonly isDrawnByScripts: boolean;
  /** Writes the sources anew; gives their folder. */
  sources(variant: string): string;
  /** Builds the sources in a folder; gives the folder that would be published. */
  build(folder: string): Promise<string>;
  /** The files that write a variant's footer, from the folder of the sources. */
  footerFiles(variant: string): readonly string[];
  /** What the user adds to the recommended configuration for the sources. */
  readonly configs?: readonly Linter.Config[];
}

export const sites: readonly Site[] = [
  {
    ...{ name: "hexo", variants: hexoVariants, isOneBuild: false, isDrawnByScripts: false },
    ...{ sources: hexo.sources, build: hexo.build },
    footerFiles: () => ["_config.next.yml", "source/_data/footer.njk"],
  },
  {
    ...{ name: "hexo-landscape", variants: landscapeVariants, isOneBuild: false, isDrawnByScripts: false },
    ...{ sources: hexo.landscapeSources, build: hexo.build },
    footerFiles: () => [hexo.landscapeFooter],
  },
  {
    ...{ name: "vite-react", variants: viteReactVariants, isOneBuild: false, isDrawnByScripts: true },
    ...{ sources: viteReact.sources, build: viteReact.build },
    footerFiles: () => ["src/**/*.tsx"],
  },
  {
    ...{ name: "vite-vue", variants: viteVueVariants, isOneBuild: false, isDrawnByScripts: true },
    ...{ sources: viteVue.sources, build: viteVue.build },
    footerFiles: () => ["src/**/*.{vue,ts}"],
  },
  {
    ...{ name: "vitepress", variants: vitepressVariants, isOneBuild: false, isDrawnByScripts: true },
    ...{ sources: vitepress.sources, build: vitepress.build },
    footerFiles: () => [".vitepress/config.ts"],
  },
  {
    ...{ name: "docusaurus", variants: docusaurusVariants, isOneBuild: false, isDrawnByScripts: true },
    ...{ sources: docusaurus.sources, build: docusaurus.build },
    footerFiles: () => ["docusaurus.config.ts"],
  },
  {
    ...{ name: "astro", variants: astroVariants, isOneBuild: true, isDrawnByScripts: false },
    ...{ sources: astro.sources, build: astro.build },
    footerFiles: (variant) => [`src/footers/${variant}.astro`, `src/pages/${variant}/index.astro`],
  },
  {
    ...{ name: "sveltekit", variants: sveltekitVariants, isOneBuild: true, isDrawnByScripts: true },
    ...{ sources: sveltekit.sources, build: sveltekit.build },
    footerFiles: (variant) => [`src/lib/footers/${variant}.svelte`, `src/routes/${variant}/+page.svelte`],
  },
  {
    ...{ name: "angular", variants: angularVariants, isOneBuild: true, isDrawnByScripts: true },
    ...{ sources: angular.sources, build: angular.build },
    footerFiles: (variant) => [`src/app/footers/${variant}.{ts,html}`, `src/app/pages/${variant}.ts`],
    configs: [{ files: ["src/app/**/*.html"], languageOptions: { parser: templateParser } }],
  },
];
