import { describe, expect, it } from "vitest";
import { walk } from "../../../src/page/tree.ts";
import { checkPage, outline } from "../jsx/outline.ts";
import { read } from "./reading.ts";

function shown(code: string): string {
  const page = read(code);
  checkPage(page);
  return outline(page.roots);
}

type Row = readonly [code: string, expected: string];

const frontmatter = (script: string, markup: string): string => `---\n${script}\n---\n${markup}`;

describe("text", () => {
  it.each<Row>([
    ["<p>京&nbsp;&copy; 备</p>", "<p>京\u00A0© 备</p>"],
    ["<p>a\n  b</p>", "<p>a\n  b</p>"],
    ["<p>a\r\n  b</p>", "<p>a\n  b</p>"],
    [`<p>{"x"}{\`y\`}{/* c */}{1}</p>`, "<p>{x}{y}{1}</p>"],
    ["<p>a<!-- c -->b</p>", "<p>ab</p>"],
    ["<p>a<br>b<img src='x.png'></p>", `<p>a<br></br>b<img src="x.png"></img></p>`],
    ["<>a<b>c</b></>", "a<b>c</b>"],
    ["<Fragment>a</Fragment>", "a"],
  ])("%j", (code, expected) => {
    expect(shown(code)).toBe(expected);
  });

  it("is mapped to its source, entities and line ends too", () => {
    const code = "---\r\nconst a = 1;\r\n---\r\n<p>京&#73;CP\r\n备</p>";
    const [text] = [...walk(read(code).roots)].filter(
      (node) => node.kind === "text" && node.content.text.includes("京"),
    );
    if (text?.kind !== "text") throw new Error("no text");
    expect(text.content.text).toBe("京ICP\n备");
    expect(code.slice(...(text.content.range(0, 4) ?? [0, 0]))).toBe("京&#73;CP");
    expect(code.slice(...(text.content.range(4, 6) ?? [0, 0]))).toBe("\r\n备");
  });
});

describe("attributes", () => {
  it.each<Row>([
    [`<a class="b" href='/x' hidden>x</a>`, `<a class="b" href="/x" hidden="">x</a>`],
    [`<a title="a &amp; {b}">x</a>`, `<a title="a & {b}">x</a>`],
    ["<a href=`/x`>x</a>", `<a href="/x">x</a>`],
    [frontmatter(`const href = "/x";`, "<a {href}>x</a>"), `\n<a href="/x">x</a>`],
    [frontmatter(`const id = Astro.params.id;`, "<a href={`/x/${id}`}>x</a>"), `\n<a href="/x/"+?>x</a>`],
    ["<a hidden={false} title={null} id={undefined}>x</a>", "<a>x</a>"],
    ["<a hidden={isHidden}>x</a>", "<a hidden=?>x</a>"],
    [`<a class:list={["a", { b: true, c: false }, d && "e"]}>x</a>`, `<a class="a b  "+("e" | "")>x</a>`],
    [`<a class="z" class:list={"a"}>x</a>`, `<a class="z a">x</a>`],
    [`<a style={{ textAlign: "center", "--x": "1" }}>x</a>`, `<a style="text-align: center; --x: 1">x</a>`],
    [`<a style={{ width: 3 }}>x</a>`, `<a style="width: 3">x</a>`],
    [
      `<a onclick="x()" client:load is:inline define:vars={{ a }}>x</a>`,
      "<a onclick=code client:load=code is:inline=code define:vars=code>x</a>",
    ],
    ["<a {...rest} href='/x'>x</a>", `<a href="/x" ...>x</a>`],
    ["<a href='/x' {...rest}>x</a>", "<a href=? ...>x</a>"],
    [`<a {...{ href: "/x" }}>x</a>`, `<a href="/x">x</a>`],
  ])("%j", (code, expected) => {
    expect(shown(code).trimStart()).toBe(expected.trimStart());
  });
});

describe("expressions", () => {
  it.each<Row>([
    [frontmatter(`const icp = "京ICP备1号";`, "<p>{icp}</p>"), "<p>{京ICP备1号}</p>"],
    [
      frontmatter(`const { icp = "京ICP备1号" } = Astro.props;`, "<p>{icp}</p>"),
      "<p>{number: if {number: ?} | else 京ICP备1号}</p>",
    ],
    [
      frontmatter(`interface Props { icp: string }\nconst { icp } = Astro.props as Props;`, "<p>{icp}</p>"),
      "<p>{number: ?}</p>",
    ],
    ["<p>{Astro.props.icp}</p>", "<p>{number: ?}</p>"],
    [frontmatter(`import { site } from "../config";`, "<p>{site.icp}</p>"), "<p>{number: ?}</p>"],
    [`{isCn && <b>x</b>}`, "{if <b>x</b> | if }"],
    [`{isCn ? <b>1</b><i>2</i> : "z"}`, "{if <b>1</b><i>2</i> | if z}"],
    [
      frontmatter(
        `const links = [{ t: "a", u: "/a" }, { t: "b", u: "/b" }];`,
        "{links.map((l) => <a href={l.u}>{l.t}</a>)}",
      ),
      `{<a href="/a">{a}</a><a href="/b">{b}</a>}`,
    ],
    [`{posts.map((p) => <li>{p.title}</li>)}`, "{if <li>{?}</li>?}"],
    ["<p>{import.meta.env.PUBLIC_ICP}</p>", "<p>{number: ?}</p>"],
  ])("%j", (code, expected) => {
    expect(shown(code).trimStart()).toBe(expected);
  });

  it("tells what would fill them", () => {
    const page = read(
      frontmatter(`import { site } from "../config";`, "<p>{site.icp}</p><slot /><slot name='foot'>x</slot>"),
    );
    expect([...walk(page.roots)].flatMap((node) => (node.kind === "hole" ? [node.fill] : []))).toEqual([
      { kind: "import", specifier: "../config", name: "site.icp" },
      { kind: "slot", name: "default" },
      { kind: "slot", name: "foot" },
    ]);
  });
});

describe("HTML that directives set", () => {
  it.each<Row>([
    [`<p set:html={"<b>x</b>"}>q</p>`, "<p><b>x</b></p>"],
    [`<Fragment set:html={icpHtml} />`, "{number: ?}"],
    [`<p set:text="a<b">q</p>`, "<p>{a<b}</p>"],
    [`<p set:text={x}>q</p>`, "<p>{?}</p>"],
    [`<p {...rest}>q</p>`, "<p ...>q</p>"],
  ])("%j", (code, expected) => {
    expect(shown(code)).toBe(expected);
  });
});

describe("components", () => {
  it.each<Row>([
    [frontmatter(`import L from "./L.astro";`, `<L title="x"><b slot="x">q</b></L>`), `{L: may <b>q</b>?}`],
    [`<L>a<b slot="x">q</b>c</L>`, "{L: may ac | may <b>q</b>?}"],
    ["<slot>x</slot>", "{else x?}"],
    ["<site-footer>x</site-footer>", "{site-footer: may x?}"],
    ["<Beian client:load />", "{Beian: ?}"],
  ])("%j", (code, expected) => {
    expect(shown(code).trimStart()).toBe(expected);
  });

  it("counts as what the settings say", () => {
    const page = read(`<SiteLink to="/x">y</SiteLink>`, { components: { SiteLink: { as: "a", link: "to" } } });
    expect(outline(page.roots)).toBe(`<a href="/x">y</a>`);
  });
});

describe("what isn't content", () => {
  it("is kept beside it", () => {
    const page = read(
      frontmatter(
        `import "../global.css";\n/* <p> */`,
        `<!-- 京ICP备1号 --><p>{/* 京ICP备2号 */}</p><style>p { color: red }</style><style lang="scss">$a: 1;</style><style lang="scss">b { color: red }</style><script>let icp;</script><script type="application/ld+json">{}</script><link rel="stylesheet" href="/a.css">`,
      ),
    );
    expect(page.comments.map(({ content }) => content.text.trim())).toEqual(["京ICP备1号", "京ICP备2号"]);
    expect(
      page.styleSheets.map((sheet) =>
        sheet.kind === "known" ? sheet.css : sheet.kind === "linked" ? sheet.address : sheet.name,
      ),
    ).toEqual([...["../global.css", "p { color: red }", "$a: 1;", "b { color: red }", "/a.css"]]);
    for (const sheet of page.styleSheets) {
      if (sheet.kind === "known") expect(page.file.text.startsWith(sheet.css, sheet.start)).toBe(true);
    }
    expect(page.scripts).toEqual([{ address: null, text: "let icp;" }]);
    expect(page.extent).toBe("fragment");
  });

  it("a file with an html element is a whole document, which unseen style sheets may apply to", () => {
    const page = read(`<!doctype html>\n<html lang="zh"><head><title>x</title></head><body><slot /></body></html>`);
    expect(page.extent).toBe("document");
    expect(page.styleSheets).toEqual([{ kind: "unread", name: "a style sheet that another module imports" }]);
  });
});
