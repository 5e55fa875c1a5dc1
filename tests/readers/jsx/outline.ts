import * as typescriptParser from "@typescript-eslint/parser";
import * as espree from "espree";
import { expect } from "vitest";
import type { Page, PageNode, Value } from "../../../src/page/page.ts";
import { walk } from "../../../src/page/tree.ts";
import { jsxReader } from "../../../src/readers/jsx.ts";
import type { ReadOptions } from "../../../src/readers/reader.ts";

/** What each parser makes of a code. */
export const parsers = {
  espree: (code: string): unknown =>
    espree.parse(code, {
      ...{ ecmaVersion: "latest", sourceType: "module", ecmaFeatures: { jsx: true } },
      ...{ range: true, comment: true, tokens: false },
    }),
  typescript: (code: string): unknown =>
    typescriptParser.parse(code, { jsx: true, range: true, loc: true, comment: true }),
};

export type ParserName = keyof typeof parsers;

export function read(
  code: string,
  options: Partial<ReadOptions> & { readonly parser?: ParserName; readonly path?: string } = {},
): Page {
  const { parser = "typescript", path = "/site/Footer.tsx", components = {} } = options;
  const source = { file: { path, text: code }, ast: parsers[parser](code), visitorKeys: null };
  expect(jsxReader.reads(source)).toBe(true);
  return jsxReader.read(source, { components, located: true });
}

/** The tree in one line, as markup: holes as `{…}` with their alternatives, what isn't known as `?`. */
export function outline(nodes: readonly PageNode[]): string {
  return nodes.map(outlineOf).join("");
}

function outlineOf(node: PageNode): string {
  if (node.kind === "text") return node.content.text;
  if (node.kind === "element") {
    const attributes = node.attributes.map(
      ({ name, value, isCode }) => ` ${name}=${isCode ? "code" : valueText(value)}`,
    );
    const more = node.attributesKnown ? "" : " ...";
    const style = node.ownStyle === "" ? "" : ` own="${node.ownStyle}"`;
    const content = outline(node.children);
    return `<${node.name}${attributes.join("")}${more}${style}>${content}</${node.name}>`;
  }
  const name = node.component ? `${node.component.name}: ` : (node.says ?? "") && `${node.says}: `;
  const alternatives = node.alternatives.map(({ role, nodes }) => {
    const mark = { value: "", branch: "if ", fallback: "else ", children: "may " }[role];
    return `${mark}${outline(nodes)}`;
  });
  return `{${name}${alternatives.join(" | ")}${node.isComplete ? "" : "?"}}`;
}

function valueText(value: Value): string {
  switch (value.kind) {
    case "known":
      return `"${value.text.text}"`;
    case "choice":
      return `(${value.values.map(valueText).join(" | ")})`;
    case "composite":
      return value.parts.map(valueText).join("+");
    case "unknown":
      return "?";
  }
}

/** Everything that must hold of every page, whatever it was read from. */
export function checkPage(page: Page): void {
  const { length } = page.file.text;
  for (const node of walk(page.roots)) {
    const [start, end] = node.range;
    expect(0 <= start && start <= end && end <= length).toBe(true);
    const { parent } = node;
    if (parent?.kind === "element") expect(parent.children).toContain(node);
    else if (parent) expect(parent.nodes).toContain(node);
    else expect(page.roots).toContain(node);
    if (node.kind === "text") checkText(page, node);
    if (node.kind === "element" && node.openTag && node.nestsAsWritten)
      expect(page.file.text.slice(node.openTag[0], node.openTag[0] + 1)).toMatch(/[<{]/u);
  }
}

function checkText(page: Page, { content }: Extract<PageNode, { kind: "text" }>): void {
  for (const { from, to, start, end, linear } of content.segments) {
    if (linear) expect(page.file.text.slice(start, end)).toBe(content.text.slice(from, to));
    else expect(start).toBeLessThan(end);
  }
}
