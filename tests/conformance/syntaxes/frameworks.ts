import * as typescriptParser from "@typescript-eslint/parser";
import * as astroParser from "astro-eslint-parser";
import type { Linter } from "eslint";
import * as svelteParser from "svelte-eslint-parser";
import * as vueParser from "vue-eslint-parser";
import { Syntax } from "../syntax.ts";

/** A single-file component with `<script setup>`. */
export class Vue extends Syntax {
  readonly name: string = "Vue";
  readonly path: string = "src/Part.vue";
  readonly config: Linter.Config = {
    files: ["**/*.vue"],
    languageOptions: { parser: vueParser, parserOptions: { parser: typescriptParser } },
  };

  protected file(footer: string): string {
    return `${this.script()}<template>\n  ${footer}\n</template>\n`;
  }

  protected script(): string {
    return `<script setup lang="ts">\n${this.declarations.join("\n")}\n</script>\n\n`;
  }

  constant(name: string, value: string): string {
    this.declarations.push(`const ${name} = ref("${value}");`);
    return `{{ ${name} }}`;
  }

  unknown(name: string): string {
    return `{{ config.${name} }}`;
  }

  linkToUnknown(name: string, content: string): string {
    return `<a :href="config.${name}">${content}</a>`;
  }

  conditional(content: string): string {
    return `<template v-if="shown">${content}</template>`;
  }

  either(content: string, otherwise: string): string {
    return `<template v-if="shown">${content}</template><template v-else>${otherwise}</template>`;
  }
}

/** The options API. */
export class VueOptions extends Vue {
  override readonly name = "Vue, options";

  protected override script(): string {
    const fields = this.declarations.join(", ");
    return `<script>\nexport default {\n  data() {\n    return { ${fields} };\n  },\n};\n</script>\n\n`;
  }

  override constant(name: string, value: string): string {
    this.declarations.push(`${name}: "${value}"`);
    return `{{ ${name} }}`;
  }
}

export class Svelte extends Syntax {
  readonly name = "Svelte";
  readonly path = "src/Part.svelte";
  readonly config: Linter.Config = { files: ["**/*.svelte"], languageOptions: { parser: svelteParser } };

  protected file(footer: string): string {
    return `<script>\n${this.declarations.join("\n")}\n</script>\n\n${footer}\n`;
  }

  constant(name: string, value: string): string {
    this.declarations.push(`  const ${name} = "${value}";`);
    return `{${name}}`;
  }

  unknown(name: string): string {
    return `{config.${name}}`;
  }

  linkToUnknown(name: string, content: string): string {
    return `<a href={config.${name}}>${content}</a>`;
  }

  conditional(content: string): string {
    return `{#if shown}${content}{/if}`;
  }

  either(content: string, otherwise: string): string {
    return `{#if shown}${content}{:else}${otherwise}{/if}`;
  }
}

export class Astro extends Syntax {
  readonly name = "Astro";
  readonly path = "src/Part.astro";
  readonly config: Linter.Config = {
    files: ["**/*.astro"],
    languageOptions: { parser: astroParser, parserOptions: { parser: typescriptParser } },
  };

  protected file(footer: string): string {
    return `---\n${this.declarations.join("\n")}\n---\n\n${footer}\n`;
  }

  constant(name: string, value: string): string {
    this.declarations.push(`const ${name} = "${value}";`);
    return `{${name}}`;
  }

  unknown(name: string): string {
    return `{config.${name}}`;
  }

  linkToUnknown(name: string, content: string): string {
    return `<a href={config.${name}}>${content}</a>`;
  }

  conditional(content: string): string {
    return `{shown && ${content}}`;
  }

  either(content: string, otherwise: string): string {
    return `{shown ? ${content} : ${otherwise}}`;
  }
}
