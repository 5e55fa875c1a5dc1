import * as typescriptParser from "@typescript-eslint/parser";
import { expect } from "vitest";
import * as vueParser from "vue-eslint-parser";
import type { Page } from "../../../src/page/page.ts";
import type { ReadOptions } from "../../../src/readers/reader.ts";
import { vueReader } from "../../../src/readers/vue.ts";

/** The tree of a single-file component. */
export function parse(code: string): unknown {
  return vueParser.parse(code, {
    ...{ parser: { ts: typescriptParser, tsx: typescriptParser } },
    ...{ ecmaVersion: "latest", sourceType: "module", ecmaFeatures: { jsx: true }, range: true },
  });
}

export function read(code: string, options: Partial<ReadOptions> & { readonly path?: string } = {}): Page {
  const { path = "/site/Footer.vue", components = {} } = options;
  const source = { file: { path, text: code }, ast: parse(code), visitorKeys: null };
  expect(vueReader.reads(source)).toBe(true);
  return vueReader.read(source, { components, located: true });
}

/** A component of a template and, where it needs one, a script. */
export function component(template: string, script = "", attributes = " setup"): string {
  const block = script === "" ? "" : `<script${attributes}>\n${script}\n</script>\n\n`;
  return `${block}<template>\n  ${template}\n</template>\n`;
}
