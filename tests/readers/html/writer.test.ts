import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Element, Page, TextChange } from "../../../src/page/page.ts";
import { attributeText, walk } from "../../../src/page/tree.ts";
import { outline, readHtml } from "./reading.ts";

type Change = (page: Page, element: Element) => TextChange | null;

/** The text after the change to its first `<a>`; `null` where the writer answers so. */
function changed(text: string, change: Change): string | null {
  const page = readHtml(text);
  const link = [...walk(page.roots)].find((node) => node.kind === "element" && node.name === "a");
  if (link?.kind !== "element") throw new Error(`No <a> in ${text}`);
  const result = change(page, link);
  return result && text.slice(0, result.range[0]) + result.text + text.slice(result.range[1]);
}

const setHref: Change = (page, link) => page.writerOf(link).setAttribute(link, "href", "/x?a=1&b='\"");

describe("an attribute is set", () => {
  it.each([
    ["in double quotes", `<a href="y">一</a>`, `<a href="/x?a=1&amp;b='&quot;">一</a>`],
    ["in single quotes", `<a href='y'>一</a>`, `<a href='/x?a=1&amp;b=&#39;"'>一</a>`],
    ["without quotes, where it needs them", `<a href=y id=z>一</a>`, `<a href="/x?a=1&amp;b='&quot;" id=z>一</a>`],
    ["without a value", `<a href>一</a>`, `<a href="/x?a=1&amp;b='&quot;">一</a>`],
    ["in upper case", `<A HREF="y">一</A>`, `<A HREF="/x?a=1&amp;b='&quot;">一</A>`],
    ["that isn't there", `<a\r\n  class="y"\r\n>一</a>`, `<a\r\n  class="y" href="/x?a=1&amp;b='&quot;"\r\n>一</a>`],
    ["in a tag without attributes", `<a>一</a>`, `<a href="/x?a=1&amp;b='&quot;">一</a>`],
    ["the first of two", `<a href="y" href="z">一</a>`, `<a href="/x?a=1&amp;b='&quot;" href="z">一</a>`],
    [
      "beside a template tag",
      `<a class="{{ x }}" href="y">一</a>`,
      `<a class="{{ x }}" href="/x?a=1&amp;b='&quot;">一</a>`,
    ],
  ])("%s", (_, text, expected) => {
    expect(changed(text, setHref)).toBe(expected);
  });

  it.each([
    ["whose value is a template tag's", `<a href="{{ y }}">一</a>`],
    ["that is bound", `<a :href="y">一</a>`],
    ["that a template tag may write", `<a <?= $y ?>>一</a>`],
  ])("never %s", (_, text) => {
    expect(changed(text, setHref)).toBeNull();
  });
});

describe("an attribute is removed", () => {
  const remove: Change = (page, link) => page.writerOf(link).removeAttribute(link, "hidden");
  it.each([
    [`<a hidden>一</a>`, "<a>一</a>"],
    [`<a\n  hidden=""\n  href="x">一</a>`, `<a\n  href="x">一</a>`],
  ])("%s", (text, expected) => {
    expect(changed(text, remove)).toBe(expected);
  });

  it("never where it is bound", () => {
    expect(changed(`<a :hidden="x">一</a>`, remove)).toBeNull();
  });
});

describe("a declaration", () => {
  const set: Change = (page, link) => page.writerOf(link).setDeclaration(link, "text-align", "center");
  const remove: Change = (page, link) => page.writerOf(link).removeDeclaration(link, "display");

  it.each([
    [`<a>一</a>`, `<a style="text-align: center">一</a>`],
    [`<a style="text-align:right;color:red">一</a>`, `<a style="text-align:center;color:red">一</a>`],
    [`<a style="TEXT-ALIGN: right !important">一</a>`, `<a style="TEXT-ALIGN: center !important">一</a>`],
    [`<a style='color: red;'>一</a>`, `<a style='color: red; text-align: center;'>一</a>`],
    [`<a style="">一</a>`, `<a style="text-align: center">一</a>`],
    [`<a style=color:red>一</a>`, `<a style="color:red; text-align: center">一</a>`],
    [`<a style="background: url('a;b')">一</a>`, `<a style="background: url('a;b'); text-align: center">一</a>`],
  ])("is set: %s", (text, expected) => {
    expect(changed(text, set)).toBe(expected);
  });

  it.each([
    [`<a style="display: none">一</a>`, "<a>一</a>"],
    [`<a style="display: none; color: red">一</a>`, `<a style="color: red">一</a>`],
    [`<a style="color: red; display: none">一</a>`, `<a style="color: red">一</a>`],
    [`<a style="color: red; display: none; margin: 0">一</a>`, `<a style="color: red; margin: 0">一</a>`],
  ])("is removed: %s", (text, expected) => {
    expect(changed(text, remove)).toBe(expected);
  });

  it("stays where more than the style's text decides", () => {
    expect(changed(`<a style="{{ x }}">一</a>`, set)).toBeNull();
    expect(changed(`<a style="display: none; display: block">一</a>`, remove)).toBeNull();
  });
});

describe("whatever is written", () => {
  it("is read as it was meant", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom(`"x"`, `'x'`, "x", `"{{ y }}" href="x"`),
        (value, quoted) => {
          const clean = value.replaceAll(/[\0\r]/gu, "");
          const text = `<p>一<a data-x=${quoted} href=${quoted}>二</a></p>`;
          const page = readHtml("<p></p>");
          const writer = page.writerOf(page.roots[0]!);
          const written = writer.element("a", { title: clean }, writer.text(clean) ?? "") ?? "";
          const [link] = [...walk(readHtml(`<p>${written}</p>`).roots)].filter(
            (node) => node.kind === "element" && node.name === "a",
          );
          if (!/\{[{%#]|<[%?]|\$\{/u.test(written)) {
            expect(link?.kind === "element" && attributeText(link, "title")).toBe(clean);
            expect(outline(link?.kind === "element" ? link.children : [])).toBe(
              clean === "" ? "" : JSON.stringify(clean),
            );
          }
          const set = changed(text, (page, element) => page.writerOf(element).setAttribute(element, "href", clean));
          if (set === null || /\{[{%#]|<[%?]|\$\{/u.test(clean)) return;
          const [element] = [...walk(readHtml(set).roots)].filter(
            (node) => node.kind === "element" && node.name === "a",
          );
          expect(element?.kind === "element" && attributeText(element, "href")).toBe(clean);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
