import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Element, Page, TextChange } from "../../../src/page/page.ts";
import { attributeText, walk } from "../../../src/page/tree.ts";
import { read as readAstro } from "../astro/reading.ts";
import { checkPage, outline } from "../jsx/outline.ts";
import { read as readSvelte } from "../svelte/reading.ts";

const readers = { svelte: readSvelte, astro: readAstro };
type Syntax = keyof typeof readers;

function elementOf(page: Page, name: string): Element {
  for (const node of walk(page.roots)) if (node.kind === "element" && node.name === name) return node;
  throw new Error(`no <${name}>`);
}

/** The code after the change, read again; `null` where the writer declines. */
function changed(
  syntax: Syntax,
  code: string,
  name: string,
  write: (page: Page, element: Element) => TextChange | null,
): string | null {
  const page = readers[syntax](code);
  const change = write(page, elementOf(page, name));
  if (!change) return null;
  const result = code.slice(0, change.range[0]) + change.text + code.slice(change.range[1]);
  checkPage(readers[syntax](result));
  return result;
}

type Row = readonly [syntax: Syntax, markup: string, expected: string | null];

/** The same in both syntaxes. */
function inBoth(markup: string, expected: string | null): Row[] {
  return [
    ["svelte", markup, expected],
    ["astro", markup, expected],
  ];
}

describe("setAttribute", () => {
  it.each<Row>([
    ...inBoth("<a>x</a>", `<a href="/b">x</a>`),
    ...inBoth(`<a class="c">x</a>`, `<a class="c" href="/b">x</a>`),
    ...inBoth(`<a href="/a" id="i">x</a>`, `<a href="/b" id="i">x</a>`),
    ...inBoth(`<a href='/a'>x</a>`, `<a href='/b'>x</a>`),
    ...inBoth(`<a href="" >x</a>`, `<a href="/b" >x</a>`),
    ...inBoth("<a href>x</a>", `<a href="/b">x</a>`),
    ...inBoth(`<a href={"/a"}>x</a>`, `<a href={"/b"}>x</a>`),
    ...inBoth("<a href={`/a`}>x</a>", "<a href={`/b`}>x</a>"),
    ...inBoth("<a href={url}>x</a>", null),
    ...inBoth("<a {href}>x</a>", null),
    ...inBoth(`<a href={x ? "/a" : "/c"}>x</a>`, null),
    ...inBoth("<a {...p}>x</a>", null),
    ...inBoth(`<a href="/a" {...p}>x</a>`, null),
    ...inBoth(`<a {...p} href="/a">x</a>`, `<a {...p} href="/b">x</a>`),
    ...inBoth(
      `<a onclick={() => go(1 > 0)} class="c" id={x}>x</a>`,
      `<a onclick={() => go(1 > 0)} class="c" id={x} href="/b">x</a>`,
    ),
    ["astro", "<a href=`/a`>x</a>", "<a href=`/b`>x</a>"],
    ["astro", `<a {...{ href: "/a" }}>x</a>`, null],
    ["astro", `---\nconst a = "/a";\n---\n<a href={a}>x</a>`, null],
    ["svelte", `<a href=/a>x</a>`, `<a href=/b>x</a>`],
    ["svelte", `<a href="/a{x}">x</a>`, null],
    ["svelte", `<a href="{'/a'}">x</a>`, `<a href="{'/b'}">x</a>`],
    ["svelte", `<a use:link>x</a>`, null],
    ["svelte", `<script>const a = "/a";</script><a href={a}>x</a>`, null],
    ["svelte", `{#each [1] as i}<a href="/a">x</a>{/each}`, null],
  ])("%s %s", (syntax, markup, expected) => {
    const result = changed(syntax, markup, "a", (page, link) => page.writerOf(link).setAttribute(link, "href", "/b"));
    expect(result).toBe(expected);
  });

  it("writes a link component's own prop", () => {
    const components = { SiteLink: { as: "a", link: "to" } };
    for (const syntax of ["svelte", "astro"] as const) {
      const page = readers[syntax]("<SiteLink>x</SiteLink>", { components });
      const link = elementOf(page, "a");
      expect(page.writerOf(link).setAttribute(link, "href", "/b")).toEqual({ range: [9, 9], text: ` to="/b"` });
    }
  });
});

describe("removeAttribute", () => {
  it.each<Row>([
    ...inBoth("<p hidden>x</p>", "<p>x</p>"),
    ...inBoth(`<p id="a"\r\n  hidden={true} class="c">x</p>`, `<p id="a" class="c">x</p>`),
    ...inBoth("<p hidden {...p}>x</p>", null),
    ...inBoth("<p hidden={x}>x</p>", null),
    ...inBoth("<p>x</p>", null),
  ])("%s %s", (syntax, markup, expected) => {
    const result = changed(syntax, markup, "p", (page, one) => page.writerOf(one).removeAttribute(one, "hidden"));
    expect(result).toBe(expected);
  });

  it("leaves a class that a directive gives too", () => {
    const code = `<p class="a" class:hidden={true}>x</p>`;
    expect(changed("svelte", code, "p", (page, one) => page.writerOf(one).removeAttribute(one, "class"))).toBeNull();
    expect(changed("svelte", code, "p", (page, one) => page.writerOf(one).setAttribute(one, "class", "a"))).toBeNull();
  });
});

describe("setDeclaration", () => {
  it.each<Row>([
    ...inBoth("<p>x</p>", `<p style="text-align: center">x</p>`),
    ...inBoth(`<p style="text-align: right; color: red">x</p>`, `<p style="text-align: center; color: red">x</p>`),
    ...inBoth(`<p style="color: red;">x</p>`, `<p style="color: red; text-align: center;">x</p>`),
    ...inBoth("<p style={x}>x</p>", null),
    ["astro", `<p style={{ textAlign: "right" }}>x</p>`, `<p style={{ textAlign: "center" }}>x</p>`],
    ["astro", `<p style={{ "text-align": 'right' }}>x</p>`, `<p style={{ "text-align": 'center' }}>x</p>`],
    ["astro", `<p style={{ color: "red" }}>x</p>`, `<p style={{ color: "red", textAlign: "center" }}>x</p>`],
    [
      "astro",
      `<p style={{ ...x, color: "red" }}>x</p>`,
      `<p style={{ ...x, color: "red", textAlign: "center" }}>x</p>`,
    ],
    ["svelte", `<p style:text-align="right">x</p>`, null],
    ["svelte", `<p style="text-align: {x}">x</p>`, null],
  ])("%s %s", (syntax, markup, expected) => {
    const result = changed(syntax, markup, "p", (page, one) =>
      page.writerOf(one).setDeclaration(one, "text-align", "center"),
    );
    expect(result).toBe(expected);
  });
});

describe("removeDeclaration", () => {
  it.each<Row>([
    ...inBoth(`<p style="display: none">x</p>`, "<p>x</p>"),
    ...inBoth(`<p style="display: none; color: red">x</p>`, `<p style="color: red">x</p>`),
    ...inBoth("<p style={x}>x</p>", null),
    ["astro", `<p style={{ display: "none" }}>x</p>`, "<p>x</p>"],
    ["astro", `<p style={{ display: "none", color: "red" }}>x</p>`, `<p style={{ color: "red" }}>x</p>`],
    ["svelte", `<p style:display="none">x</p>`, null],
  ])("%s %s", (syntax, markup, expected) => {
    const result = changed(syntax, markup, "p", (page, one) => page.writerOf(one).removeDeclaration(one, "display"));
    expect(result).toBe(expected);
  });
});

describe("new markup is read back as it was", () => {
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(`A & B <"C">{d}`, "{'x'}", "&nbsp;", "`${a}`", "{@html x}", "</p>"),
  );
  // What a browser or a parser of its own drops or folds isn't the writer's.
  const isPlain = (text: string): boolean => !/[\r\0\uFFFD]/u.test(text) && text.trim() === text && text !== "";

  it.each(["svelte", "astro"] as const)("%s", (syntax) => {
    const writer = readers[syntax]("<p>x</p>").writerOf(elementOf(readers[syntax]("<p>x</p>"), "p"));
    fc.assert(
      fc.property(texts.filter(isPlain), (text) => {
        const code = `<p>${writer.element("b", { title: text }, writer.text(text) ?? "") ?? ""}</p>`;
        const bold = elementOf(readers[syntax](code), "b");
        expect(attributeText(bold, "title")).toBe(text);
        expect(outline(bold.children)).toBe(text);
      }),
      { numRuns: 150 },
    );
  });
});
