import * as typescriptParser from "@typescript-eslint/parser";
import { parseForESLint } from "astro-eslint-parser";
import { expect } from "vitest";
import type { Page } from "../../../src/page/page.ts";
import { astroReader } from "../../../src/readers/astro.ts";
import { readerOf } from "../../../src/readers/index.ts";
import type { ReadOptions } from "../../../src/readers/reader.ts";

export function parse(code: string): unknown {
  return parseForESLint(code, { parser: typescriptParser, filePath: "/site/Footer.astro" }).ast;
}

export function read(code: string, options: Partial<ReadOptions> & { readonly path?: string } = {}): Page {
  const { path = "/site/Footer.astro", components = {} } = options;
  const source = { file: { path, text: code }, ast: parse(code), visitorKeys: null };
  expect(readerOf(source)).toBe(astroReader);
  return astroReader.read(source, { components, located: true });
}
