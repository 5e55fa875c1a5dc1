import { parseForESLint } from "svelte-eslint-parser";
import { expect } from "vitest";
import type { Page } from "../../../src/page/page.ts";
import { readerOf } from "../../../src/readers/index.ts";
import type { ReadOptions } from "../../../src/readers/reader.ts";
import { svelteReader } from "../../../src/readers/svelte.ts";

export function parse(code: string): unknown {
  return parseForESLint(code, { filePath: "/site/Footer.svelte" }).ast;
}

export function read(code: string, options: Partial<ReadOptions> & { readonly path?: string } = {}): Page {
  const { path = "/site/Footer.svelte", components = {} } = options;
  const source = { file: { path, text: code }, ast: parse(code), visitorKeys: null };
  expect(readerOf(source)).toBe(svelteReader);
  return svelteReader.read(source, { components, located: true });
}
