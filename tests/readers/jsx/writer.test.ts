import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Element, Page, TextChange } from "../../../src/page/page.ts";
import { attributeText, walk } from "../../../src/page/tree.ts";
import { checkPage, outline, read } from "./outline.ts";

const organization = 'A & B <"C">{d}';

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

const wrap = (markup: string, before = ""): string => `${before}export default (p) => <footer>${markup}</footer>;`;
type Row = readonly [markup: string, expected: string | null];

describe("setAttribute", () => {
  const rows: readonly Row[] = [
    [`<a>x</a>`, `<a href="/b">x</a>`],
    [`<a className="c">x</a>`, `<a className="c" href="/b">x</a>`],
    [`<a href="/a">x</a>`, `<a href="/b">x</a>`],
    [`<a href='/a' >x</a>`, `<a href='/b' >x</a>`],
    [`<a href={"/a"}>x</a>`, `<a href={"/b"}>x</a>`],
    [`<a href={'/a'}>x</a>`, `<a href={'/b'}>x</a>`],
    ["<a href={`/a`}>x</a>", "<a href={`/b`}>x</a>"],
    [`<a href>x</a>`, `<a href="/b">x</a>`],
    [`<a href={undefined} id="i">x</a>`, `<a href="/b" id="i">x</a>`],
    [`<a href={p.url}>x</a>`, null],
    [`<a href={p ? "/a" : "/c"}>x</a>`, null],
    [`<a {...p}>x</a>`, null],
    [`<a href="/a" {...p}>x</a>`, null],
    [`<a {...p} href="/a">x</a>`, `<a {...p} href="/b">x</a>`],
    [`<a {...{ href: "/a" }}>x</a>`, `<a {...{ href: "/b" }}>x</a>`],
    [`<a\r\n  className="c"\r\n  id="d"\r\n>x</a>`, `<a\r\n  className="c"\r\n  id="d"\r\n  href="/b"\r\n>x</a>`],
  ];
  it.each(rows)("%s", (markup, expected) => {
    const result = changed(wrap(markup), "a", (page, link) => page.writerOf(link).setAttribute(link, "href", "/b"));
    expect(result).toBe(expected === null ? null : wrap(expected));
  });

  it("writes a link component's own prop", () => {
    const before = `import { Link } from "umi";\n`;
    for (const [markup, expected] of [
      [`<Link to="/a">x</Link>`, `<Link to="/b">x</Link>`],
      [`<Link>x</Link>`, `<Link to="/b">x</Link>`],
      [`<Link<T>>x</Link>`, `<Link<T> to="/b">x</Link>`],
    ] as const) {
      const result = changed(wrap(markup, before), "a", (page, link) =>
        page.writerOf(link).setAttribute(link, "href", "/b"),
      );
      expect(result).toBe(wrap(expected, before));
    }
  });

  it("writes the attribute where it comes from, in next/link's older form", () => {
    const before = `import Link from "next/link";\n`;
    const result = changed(wrap(`<Link href="/a"><a>x</a></Link>`, before), "a", (page, link) =>
      page.writerOf(link).setAttribute(link, "href", "/b"),
    );
    expect(result).toBe(wrap(`<Link href="/b"><a>x</a></Link>`, before));
  });

  it("writes class as className", () => {
    const result = changed(wrap(`<a>x</a>`), "a", (page, link) =>
      page.writerOf(link).setAttribute(link, "class", "text-center"),
    );
    expect(result).toBe(wrap(`<a className="text-center">x</a>`));
  });

  it("doesn't reach elements that are drawn more than once", () => {
    const codes = [
      `export default () => <p>{[1, 2].map((i) => <a key={i}>{i}</a>)}</p>;`,
      `export default ({ list }) => <p>{list.map((i) => <a key={i}>{i}</a>)}</p>;`,
      `const L = ({ t }) => <a>{t}</a>; export default () => <p><L t="1" /><L t="2" /></p>;`,
    ];
    for (const code of codes) {
      expect(changed(code, "a", (page, link) => page.writerOf(link).setAttribute(link, "href", "/b"))).toBeNull();
      const link = elementOf(read(code), "a");
      expect([link.inMarkup, link.nestsAsWritten, link.children[0]?.inMarkup]).toEqual([false, false, false]);
    }
  });
});

describe("removeAttribute", () => {
  const rows: readonly Row[] = [
    [`<p hidden>x</p>`, `<p>x</p>`],
    [`<p id="a"\r\n  hidden={true} className="c">x</p>`, `<p id="a" className="c">x</p>`],
    [`<p hidden {...p}>x</p>`, null],
    [`<p hidden={false} hidden>x</p>`, null],
    [`<p {...{ hidden: true }}>x</p>`, null],
    [`<p {...{ hidden: true }} hidden>x</p>`, null],
    [`<p>x</p>`, null],
  ];
  it.each(rows)("%s", (markup, expected) => {
    const result = changed(wrap(markup), "p", (page, element) =>
      page.writerOf(element).removeAttribute(element, "hidden"),
    );
    expect(result).toBe(expected === null ? null : wrap(expected));
  });
});

describe("setDeclaration", () => {
  const rows: readonly Row[] = [
    [`<p>x</p>`, `<p style={{ textAlign: "center" }}>x</p>`],
    [`<p style={{ textAlign: "right" }}>x</p>`, `<p style={{ textAlign: "center" }}>x</p>`],
    [`<p style={{ textAlign: 'right', }}>x</p>`, `<p style={{ textAlign: 'center', }}>x</p>`],
    [`<p style={{ color: 'red' }}>x</p>`, `<p style={{ color: 'red', textAlign: 'center' }}>x</p>`],
    [`<p style={{\n  color: "red",\n}}>x</p>`, `<p style={{\n  color: "red",\n  textAlign: "center",\n}}>x</p>`],
    [`<p style={{}}>x</p>`, `<p style={{ textAlign: "center" }}>x</p>`],
    [`<p style={{ "textAlign": "right" }}>x</p>`, `<p style={{ "textAlign": "center" }}>x</p>`],
    [`<p style={{ textAlign: p.a }}>x</p>`, null],
    [`<p style={{ textAlign: "right", ...p }}>x</p>`, null],
    [`<p style={{ ...p, color: "red" }}>x</p>`, `<p style={{ ...p, color: "red", textAlign: "center" }}>x</p>`],
    [`<p style={p.style}>x</p>`, null],
    [`<p style={shared}>x</p>`, null],
    [`<p {...p}>x</p>`, null],
    [`<p style="color: red">x</p>`, null],
  ];
  it.each(rows)("%s", (markup, expected) => {
    const before = `const shared = { textAlign: "right" };\n`;
    const result = changed(wrap(markup, before), "p", (page, element) =>
      page.writerOf(element).setDeclaration(element, "text-align", "center"),
    );
    expect(result).toBe(expected === null ? null : wrap(expected, before));
  });

  it("writes the file's quotes", () => {
    const before = `import x from 'x';\n`;
    const result = changed(wrap(`<p>x</p>`, before), "p", (page, element) =>
      page.writerOf(element).setDeclaration(element, "-webkit-box-align", "center"),
    );
    expect(result).toBe(wrap(`<p style={{ WebkitBoxAlign: 'center' }}>x</p>`, before));
  });
});

describe("removeDeclaration", () => {
  const rows: readonly Row[] = [
    [`<p style={{ display: "none" }}>x</p>`, `<p>x</p>`],
    [`<p style={{ display: "none", color: "red" }}>x</p>`, `<p style={{ color: "red" }}>x</p>`],
    [`<p style={{ color: "red", display: "none" }}>x</p>`, `<p style={{ color: "red" }}>x</p>`],
    [`<p style={{ color: "red", display: "none", }}>x</p>`, `<p style={{ color: "red", }}>x</p>`],
    [`<p style={{ ...p, display: "none" }}>x</p>`, null],
    [`<p style={{ color: "red" }}>x</p>`, null],
    [`<p style={p}>x</p>`, null],
  ];
  it.each(rows)("%s", (markup, expected) => {
    const result = changed(wrap(markup), "p", (page, element) =>
      page.writerOf(element).removeDeclaration(element, "display"),
    );
    expect(result).toBe(expected === null ? null : wrap(expected));
  });
});

describe("new markup", () => {
  const page = read("export default () => <p />;");
  const writer = page.writerOf(page.roots[0]!);
  it("elements", () => {
    expect(writer.element("a", { href: `/a?b="c"&d` }, "x")).toBe(`<a href="/a?b=&quot;c&quot;&amp;d">x</a>`);
    expect(writer.element("footer", { style: "text-align: center", class: "c" }, "")).toBe(
      `<footer style={{ textAlign: "center" }} className="c"></footer>`,
    );
    expect(writer.element("br", {}, "")).toBe("<br />");
  });

  it("text is read back as it was", () => {
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(organization, " a ", "\u00A0", "a\r\nb", "&nbsp;"),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const page = read(
          `export default () => <p>${writer.element("b", { title: text }, writer.text(text) ?? "")}</p>;`,
        );
        const bold = elementOf(page, "b");
        expect(attributeText(bold, "title")).toBe(text);
        expect(outline(bold.children).replaceAll(/\{(\s+)\}/gu, "$1")).toBe(text);
      }),
    );
  });
});

describe("texts are written in place", () => {
  const places: readonly (readonly [name: string, code: string])[] = [
    ["between tags", `export default () => <p>a MARK b</p>;`],
    ["in an attribute", `export default () => <p title="a MARK b" />;`],
    ["in an attribute with single quotes", `export default () => <p title='a MARK b' />;`],
    ["in a string", `const s = "a MARK b"; export default () => <p>{s}</p>;`],
    ["in a string with single quotes", `const s = 'a MARK b'; export default () => <p>{s}</p>;`],
    ["in a template", "const s = `a MARK b`; export default () => <p>{s}</p>;"],
    ["in an object", `const s = { t: "a MARK b" }; export default () => <p>{s.t}</p>;`],
    ["in CRLF lines", `export default () => (\r\n  <p>\r\n    a MARK b\r\n    c\r\n  </p>\r\n);\r\n`],
  ];
  const contentOf = (page: Page) => {
    for (const node of walk(page.roots)) if (node.kind === "text") return node.content;
    const value = elementOf(page, "p").attributes[0]?.value;
    return value?.kind === "known" ? value.text : null;
  };
  it.each(places)("%s", (_, code) => {
    const texts = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(organization, "a\\b`${c}", "'\"", "\r\n"));
    fc.assert(
      fc.property(texts, (text) => {
        const content = contentOf(read(code));
        const at = content?.text.indexOf("MARK") ?? -1;
        const change = content?.replace(at, at + 4, `x${text}y`);
        if (!content || !change) throw new Error("not written");
        const result = code.slice(0, change.range[0]) + change.text + code.slice(change.range[1]);
        const page = read(result);
        const shown = [...walk(page.roots)]
          .flatMap((node) => (node.kind === "text" ? [node.content.text] : []))
          .join("");
        expect(shown === "" ? contentOf(page)?.text : shown).toBe(content.text.replace("MARK", () => `x${text}y`));
        if (code.includes("\r\n")) expect(result.replaceAll("\r\n", "")).not.toMatch(/\n(?! *"\})/u);
      }),
      { numRuns: 50 },
    );
  });
});
