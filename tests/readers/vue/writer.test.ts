import { describe, expect, it } from "vitest";
import type { Element, Page, TextChange } from "../../../src/page/page.ts";
import { walk } from "../../../src/page/tree.ts";
import { checkPage } from "../jsx/outline.ts";
import { component, read } from "./reading.ts";

function elementOf(page: Page, name: string): Element {
  for (const node of walk(page.roots)) if (node.kind === "element" && node.name === name) return node;
  throw new Error(`no <${name}>`);
}

/** The code after the change, read again; `null` where the writer declines. */
function changed(
  code: string,
  name: string,
  write: (page: Page, element: Element) => TextChange | null,
): string | null {
  const page = read(code);
  const change = write(page, elementOf(page, name));
  if (!change) return null;
  const result = code.slice(0, change.range[0]) + change.text + code.slice(change.range[1]);
  checkPage(read(result));
  return result;
}

const script = `const url = "/a"; const links = [1, 2]; const s = { display: "none" };`;
const wrap = (markup: string): string => component(`<footer>${markup}</footer>`, script);
type Row = readonly [markup: string, expected: string | null];

function check(name: string, write: (page: Page, element: Element) => TextChange | null) {
  return (markup: string, expected: string | null): void => {
    expect(changed(wrap(markup), name, write)).toBe(expected === null ? null : wrap(expected));
  };
}

describe("setAttribute", () => {
  const rows: readonly Row[] = [
    [`<a>x</a>`, `<a href="/b">x</a>`],
    [`<a class="c">x</a>`, `<a class="c" href="/b">x</a>`],
    [`<a href="/a">x</a>`, `<a href="/b">x</a>`],
    [`<a href='/a' >x</a>`, `<a href='/b' >x</a>`],
    [`<a href=/a>x</a>`, `<a href=/b>x</a>`],
    [`<a href>x</a>`, `<a href="/b">x</a>`],
    [`<a :href="'/a'" @click="go">x</a>`, `<a :href="'/b'" @click="go">x</a>`],
    ["<a :href='`/a`'>x</a>", "<a :href='`/b`'>x</a>"],
    [`<a :href="'/a?x&amp;y'">x</a>`, null],
    [`<a :href="'/' + 'a'">x</a>`, null],
    [`<a :href="url">x</a>`, null],
    [`<a :href="undefined">x</a>`, null],
    [`<a :href="on ? '/a' : '/c'">x</a>`, null],
    [`<a href="/a" :href="url">x</a>`, null],
    [`<a v-bind="all">x</a>`, null],
    [`<a :[key]="1">x</a>`, null],
    [`<a v-bind="{ href: '/a' }">x</a>`, null],
    [`<a v-for="l in links" href="/a">x</a>`, null],
    [`<a v-for="l in [1]" href="/a">x</a>`, `<a v-for="l in [1]" href="/b">x</a>`],
    [`<a v-if="on" href="/a">x</a>`, `<a v-if="on" href="/b">x</a>`],
    [`<router-link to="/a">x</router-link>`, null],
    [`<RouterLink>x</RouterLink>`, null],
    [`<NuxtLink to="/a">x</NuxtLink>`, `<NuxtLink to="/b">x</NuxtLink>`],
    [`<NuxtLink :to="'/a'">x</NuxtLink>`, `<NuxtLink :to="'/b'">x</NuxtLink>`],
    [`<nuxt-link href="/a">x</nuxt-link>`, `<nuxt-link href="/b">x</nuxt-link>`],
    [`<NuxtLink>x</NuxtLink>`, `<NuxtLink to="/b">x</NuxtLink>`],
    [`<el-link href="#">x</el-link>`, `<el-link href="/b">x</el-link>`],
  ];
  it.each(rows)(
    "%s",
    check("a", (page, link) => page.writerOf(link).setAttribute(link, "href", "/b")),
  );
});

describe("removeAttribute", () => {
  const rows: readonly Row[] = [
    [`<p hidden>x</p>`, `<p>x</p>`],
    [`<p class="a"\r\n  hidden="" id="b">x</p>`, `<p class="a" id="b">x</p>`],
    [`<p :hidden="true">x</p>`, null],
    [`<p hidden v-bind="all">x</p>`, null],
    [`<p hidden :hidden="on">x</p>`, null],
  ];
  it.each(rows)(
    "%s",
    check("p", (page, element) => page.writerOf(element).removeAttribute(element, "hidden")),
  );
});

describe("setDeclaration", () => {
  const rows: readonly Row[] = [
    [`<p>x</p>`, `<p style="text-align: center">x</p>`],
    [`<p style="color: red">x</p>`, `<p style="color: red; text-align: center">x</p>`],
    [`<p style="text-align: left; top: 0">x</p>`, `<p style="text-align: center; top: 0">x</p>`],
    [`<p :style="{ textAlign: 'left' }">x</p>`, `<p :style="{ textAlign: 'center' }">x</p>`],
    [`<p :style='{ "textAlign": on }'>x</p>`, null],
    [`<p :style="{ color: 'red' }">x</p>`, `<p :style="{ color: 'red' }" style="text-align: center">x</p>`],
    [
      `<p style="top: 0" :style="{ color: 'red' }">x</p>`,
      `<p style="top: 0; text-align: center" :style="{ color: 'red' }">x</p>`,
    ],
    [`<p :style="s">x</p>`, `<p :style="s" style="text-align: center">x</p>`],
    [`<p :style="other">x</p>`, null],
    [`<p :style="{ ...other }">x</p>`, null],
    [`<p v-bind="all">x</p>`, null],
  ];
  it.each(rows)(
    "%s",
    check("p", (page, element) => page.writerOf(element).setDeclaration(element, "text-align", "center")),
  );
});

describe("removeDeclaration", () => {
  const rows: readonly Row[] = [
    [`<p style="display: none">x</p>`, `<p>x</p>`],
    [`<p style="top: 0; display: none">x</p>`, `<p style="top: 0">x</p>`],
    [`<p :style="{ display: 'none', color: 'red' }">x</p>`, `<p :style="{ color: 'red' }">x</p>`],
    [`<p :style="{ display: 'none' }">x</p>`, `<p :style="{}">x</p>`],
    [`<p style="display: none" :style="{ color: 'red' }">x</p>`, `<p :style="{ color: 'red' }">x</p>`],
    [`<p :style="s">x</p>`, null],
    [`<p style="display: none" :style="other">x</p>`, null],
    [`<p v-show="false">x</p>`, null],
  ];
  it.each(rows)(
    "%s",
    check("p", (page, element) => page.writerOf(element).removeDeclaration(element, "display")),
  );
});

describe("text and element", () => {
  const page = read(component("<p>x</p>"));
  const writer = page.writerOf(elementOf(page, "p"));
  it.each([
    [`A & B <"C">`, `A &amp; B &lt;"C"&gt;`],
    ["{d}", null],
    ["a {{ b", null],
    ["a{b}c", "a{b}c"],
  ])("%s", (text, expected) => {
    expect(writer.text(text)).toBe(expected);
  });

  it("writes elements as HTML", () => {
    expect(writer.element("a", { href: `/a"b` }, "x")).toBe(`<a href="/a&quot;b">x</a>`);
  });
});

describe("text in expressions", () => {
  const rows: readonly (readonly [template: string, expected: string | null])[] = [
    [`<p>{{ "old" }}</p>`, `<p>{{ "new" }}</p>`],
    [`<p v-text="'old'"></p>`, `<p v-text="'new'"></p>`],
    [`<p>{{ \`old\` }}</p>`, `<p>{{ \`new\` }}</p>`],
    [`<p :title="'old'">old</p>`, `<p :title="'old'">new</p>`],
    [`<p>{{ "ol&#100;" }}</p>`, null],
  ];
  it.each(rows)("%s", (template, expected) => {
    const page = read(component(template));
    const text = [...walk(page.roots)].find((node) => node.kind === "text");
    const change = text?.kind === "text" ? text.content.replace(0, 3, "new") : null;
    const code = page.file.text;
    const result = change && code.slice(0, change.range[0]) + change.text + code.slice(change.range[1]);
    expect(result).toBe(expected === null ? null : component(expected));
    expect(text?.kind === "text" ? text.content.replace(0, 3, `a"b`) : null).toEqual(
      template.includes(">old<") ? expect.anything() : null,
    );
  });
});
