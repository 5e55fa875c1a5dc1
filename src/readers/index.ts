import { astroReader } from "./astro.ts";
import { htmlReader } from "./html.ts";
import { jsxReader } from "./jsx.ts";
import { markdownReader } from "./markdown.ts";
import type { Reader, Source } from "./reader.ts";
import { svelteReader } from "./svelte.ts";
import { tomlReader } from "./toml.ts";
import { vueReader } from "./vue.ts";
import { yamlReader } from "./yaml.ts";

/** Every syntax that is read, the first that claims a source first. */
export const readers: readonly Reader[] = [
  htmlReader,
  astroReader,
  svelteReader,
  vueReader,
  yamlReader,
  tomlReader,
  markdownReader,
  jsxReader,
];

export function readerOf(source: Source): Reader | null {
  return readers.find((reader) => reader.reads(source)) ?? null;
}
