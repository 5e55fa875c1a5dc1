import { describe, expect, it } from "vitest";
import { jsxReader } from "../../../src/readers/jsx.ts";
import { checkPage, outline, parsers, read, type ParserName } from "./outline.ts";

const number = "京ICP备16023847号-2";
const portal = "https://beian.miit.gov.cn/";

/** Code and the tree that it is read as; `typescript` where espree can't parse it. */
const cases: readonly { name: string; code: string; tree: string; parsers?: readonly ParserName[] }[] = [
  { name: "no JSX", code: `const icp = "${number}";`, tree: "" },
  {
    name: "elements, attributes, entities",
    code: `export const Footer = () => <footer className="a" id='b' tabIndex={1} data-x="&amp;">© &copy;&nbsp;星河{" "}<br /></footer>;`,
    tree: `<footer class="a" id="b" tabindex="1" data-x="&">© ©\u00A0星河{ }<br></br></footer>`,
  },
  {
    name: "white space as React folds it",
    code: `export const Footer = () => (\r\n  <footer>\r\n    星河\r\n    科技 <b>x</b>\r\n  </footer>\r\n);`,
    tree: `<footer>星河 科技 <b>x</b></footer>`,
  },
  {
    name: "booleans and what React leaves out",
    code: `export default ({ open }) => <p hidden aria-x={true} title={null} id={undefined} draggable={false} dir={open}>x</p>;`,
    tree: `<p hidden="" aria-x="" dir=?>x</p>`,
  },
  {
    name: "handlers are code",
    code: `export default () => <span onClick={() => window.open("${portal}")} ref={r} key="k">${number}</span>;`,
    tree: `<span onclick=code ref=?>${number}</span>`,
  },
  {
    name: "styles",
    code: `const s = { color: "red" }; export default ({ w }) => <p style={{ ...s, textAlign: "center", marginTop: 4, lineHeight: 2, width: w, "--x": 1 }}>x</p>;`,
    tree: `<p style="color: red; text-align: center; margin-top: 4px; line-height: 2; width: "+?+"; --x: 1">x</p>`,
  },
  {
    name: "class names",
    code: `import clsx from "clsx"; export default ({ on }) => <p className={clsx("a", on && "b", { c: on }, ["d"])}>{\`x\`}</p>;`,
    tree: `<p class="a "+("b" | "")+" "+("c" | "")+" d">{x}</p>`,
  },
  {
    name: "a spread that is known, and one that isn't",
    code: `const link = { href: "${portal}", target: "_blank" }; export default (p) => <><a {...link} target="x">1</a><a href="y" {...p}>2</a><a {...p} href="z">3</a></>;`,
    tree: `<a href="${portal}" target="x">1</a><a href=? ...>2</a><a href="z" ...>3</a>`,
  },
  {
    name: "constants, templates and concatenation (6)",
    code: `const icp = "${number}"; const site = { beian: { no: icp } }; const { beian } = site;\nexport default () => <footer>{icp}{\`备案号：\${icp}\`}{"© " + icp}{site.beian.no}{beian["no"]}</footer>;`,
    tree: `<footer>{${number}}{备案号：${number}}{© ${number}}{${number}}{${number}}</footer>`,
  },
  {
    name: "fallbacks and conditions (7, 26)",
    code: `export default ({ isCN, cfg }) => <footer>{process.env.ICP || "待配置"}{cfg.icp ?? ""}{isCN ? "${number}" : ""}{isCN && <b>x</b>}{false && <i>y</i>}</footer>;`,
    tree: `<footer>{number: if {number: ?} | else 待配置}{number: if {number: ?} | else }{if ${number} | if }{if <b>x</b> | if }{}</footer>`,
  },
  {
    name: "an empty link (9)",
    code: `export default () => <footer>备案号：<a href="${portal}"></a></footer>;`,
    tree: `<footer>备案号：<a href="${portal}"></a></footer>`,
  },
  {
    name: "names that say what they hold",
    code: `export default ({ icp, company, t }) => <footer>{company} {icp}{t("footer.icp")}{useSite().beian}</footer>;`,
    tree: `<footer>{organization: ?} {number: ?}{number: ?}{number: ?}</footer>`,
  },
  {
    name: "a component of the file stands where it is used, its props handed down (20, 21)",
    code: `const Beian = ({ no, href = "${portal}" }) => <a href={href}>{no}</a>;\nexport default function Footer() { return <footer>星河 <Beian no="${number}" /></footer>; }`,
    tree: `<footer>星河 {<a href="${portal}">{${number}}</a>}</footer>`,
  },
  {
    name: "children handed down, the component inside itself",
    code: `const Box = (props) => <div>{props.children}</div>;\nexport default () => <Box><Box>${number}</Box></Box>;`,
    tree: `<div>{{<div>{${number}}</div>}}</div>`,
  },
  {
    name: "the rest of the props",
    code: `const Link = ({ className, ...rest }) => <a className={className} {...rest} />;\nexport default () => <footer><Link className="c" href="#">${number}</Link></footer>;`,
    tree: `<footer>{<a class="c" href="#">{${number}}</a>}</footer>`,
  },
  {
    name: "several components are branches",
    code: `export const A = () => <p>a</p>; export const B = () => <p>b</p>;`,
    tree: `{if <p>a</p> | if <p>b</p>}`,
  },
  {
    name: "early returns",
    code: `export default function F({ x }) { if (x) { return null; } return <p>a</p>; }`,
    tree: `{if  | if <p>a</p>}`,
  },
  {
    name: "classes and their methods",
    code: `export default class F extends C { foot() { return <footer>{this.props.icp}</footer>; } render() { return <div>{this.foot()}</div>; } }`,
    tree: `<div>{<footer>{number: ?}</footer>}</div>`,
  },
  {
    name: "wrappers",
    code: `const A = memo(forwardRef((p, r) => <a ref={r}>{p.x}</a>)); export default () => <p><A x="1" /></p>;`,
    tree: `<p>{<a ref=?>{1}</a>}</p>`,
  },
  {
    name: "async components",
    code: `export default async function Page() { return <p>x</p>; }`,
    tree: `<p>x</p>`,
  },
  {
    name: "lists of this file (5)",
    code: `const LINKS = [{ label: "a", url: "/a" }, { label: "${number}", url: "${portal}" }];\nexport default () => <footer>{LINKS.map((l) => <a key={l.url} href={l.url}>{l.label}</a>)}</footer>;`,
    tree: `<footer>{<a href="/a">{a}</a><a href="${portal}">{${number}}</a>}</footer>`,
  },
  {
    name: "lists from elsewhere",
    code: `export default ({ links }) => <footer>{links.map((l) => <a href={l.url}>{l.label}</a>)}</footer>;`,
    tree: `<footer>{if <a href=?>{?}</a>?}</footer>`,
  },
  {
    name: "twins (25)",
    code: `export default ({ mobile }) => mobile ? <footer>m ${number}</footer> : <footer>d</footer>;`,
    tree: `{if <footer>m ${number}</footer> | if <footer>d</footer>}`,
  },
  {
    name: "unknown components hand on what they are given",
    code: `export default () => <Page footer={<p>${number}</p>} render={() => <i>r</i>} icp="x">{y}</Page>;`,
    tree: `{Page: may {?} | may <p>${number}</p> | may {may <i>r</i>?}?}`,
  },
  {
    name: "custom elements (20)",
    code: `export default () => <div><bei-an>${number}</bei-an></div>;`,
    tree: `<div>{bei-an: may ${number}?}</div>`,
  },
  {
    name: "HTML set by code",
    code: `export default () => <p dangerouslySetInnerHTML={{ __html: html }} />;`,
    tree: `<p>{?}</p>`,
  },
  {
    name: "markup outside of components",
    code: `Modal.confirm({ content: <p>a</p> });\nroot.render(<React.StrictMode><App /></React.StrictMode>);\nfunction App() { return <main>b</main>; }`,
    tree: `{if <p>a</p> | if {<main>b</main>}}`,
  },
  {
    name: "markup in a call that isn't known",
    code: `const el = wrap(<p>a</p>); export default () => <div>{el}</div>;`,
    tree: `<div>{may <p>a</p>?}</div>`,
  },
  {
    name: "circles",
    code: `const a = b; const b = a; const c = <p>{c}</p>; const A = () => <B />; const B = () => <A />;\nexport default () => <div>{a}{c}<A /></div>;`,
    tree: `<div>{?}{<p>{?}</p>}{{A: ?}}</div>`,
  },
  {
    name: "TypeScript",
    parsers: ["typescript"],
    code: `enum Site { Icp = "${number}" }\nnamespace N { export const x = 1; }\nconst cfg = { a: Site.Icp } as const satisfies object;\n@dec class K<T> extends C<T> { @d() private x!: string; render() { return <G<T> a={1}>{cfg!.a}</G>; } }`,
    tree: `{G: may {${number}}?}`,
  },
];

describe("JSX as a page", () => {
  for (const { name, code, tree, parsers: names = ["espree", "typescript"] as const } of cases) {
    for (const parser of names) {
      it(`${name} (${parser})`, () => {
        const page = read(code, { parser });
        checkPage(page);
        expect(outline(page.roots)).toBe(tree);
      });
    }
  }
});

describe("what is around the roots", () => {
  it("is a document where the file writes html or body", () => {
    const page = read(
      `import "./globals.css";\nexport default ({ children }) => <html><body>{children}</body></html>;`,
    );
    expect(page.extent).toBe("document");
    expect(page.styleSheets).toMatchObject([
      { kind: "linked", address: "./globals.css" },
      { kind: "unread", name: "a style sheet that another module imports" },
    ]);
    expect(read("export default () => <div />;").extent).toBe("fragment");
  });

  it("has style sheets, with the way back to the file", () => {
    const code = `export default () => <div><style>{\`.a { color: red }\`}</style><style jsx>{\`p {}\`}</style><link rel="stylesheet" href="/x.css" /></div>;`;
    const [sheet, ...others] = read(code).styleSheets;
    expect(sheet).toMatchObject({ kind: "known", css: ".a { color: red }" });
    expect(sheet?.kind === "known" && code.slice(sheet.start)).toMatch(/^\.a \{/u);
    expect(others).toMatchObject([
      { kind: "unread", name: "a style element" },
      { kind: "linked", address: "/x.css" },
    ]);
  });

  it("has scripts", () => {
    const code = `import Script from "next/script"; export default () => <><Script src="/a.js" /><script>{\`b()\`}</script></>;`;
    expect(read(code).scripts).toEqual([
      { address: "/a.js", text: "" },
      { address: null, text: "b()" },
    ]);
  });

  it("has the comments of the markup (27)", () => {
    const code = `// a note\nexport default () => <p>{/* ${number} */}x</p>;\n// <footer>${number}</footer>\n`;
    const { comments } = read(code);
    expect(comments.map(({ content }) => content.text)).toEqual([` ${number} `, ` <footer>${number}</footer>`]);
    for (const { content, range } of comments) {
      const place = content.range();
      expect(code.slice(...(place ?? [0, 0]))).toBe(content.text);
      expect(code.slice(range[0], range[0] + 2)).toMatch(/\/[/*]/u);
      expect(content.replace(0, 1, "*/\n")).toBeNull();
    }
  });

  it("names the component that markup is the whole of", () => {
    const [root] = read("const Foot = () => <p>a</p>; export const SiteFooter = () => <div><Foot /></div>;").roots;
    expect(root?.componentName).toBe("SiteFooter");
    expect(root?.kind === "element" && root.children[0]?.componentName).toBe("Foot");
    const [several] = read("export const SiteFooter = memo(() => <><p>a</p><p>b</p></>);").roots;
    expect(several).toMatchObject({ kind: "hole", componentName: "SiteFooter", isComplete: true });
  });
});

describe("which sources are JSX", () => {
  const file = { path: "a.jsx", text: "" };
  it("any ESTree", () => {
    for (const parse of Object.values(parsers)) {
      expect(jsxReader.reads({ file, ast: parse("x;"), visitorKeys: null })).toBe(true);
    }
  });

  it("no tree of another syntax", () => {
    const program = { type: "Program", range: [0, 0], body: [] };
    const asts = [
      null,
      { type: "Document" },
      { ...program, templateBody: { type: "VElement", range: [0, 0] } },
      { ...program, body: [{ type: "SvelteElement", range: [0, 0] }] },
      { ...program, body: [{ type: "AstroFragment", range: [0, 0] }] },
    ];
    for (const ast of asts) expect(jsxReader.reads({ file, ast, visitorKeys: null })).toBe(false);
  });
});

describe("what would fill a hole", () => {
  const fills: readonly [string, object | null][] = [
    [
      `import { Foot } from "./foot"; export default () => <div><Foot /></div>;`,
      { kind: "import", specifier: "./foot", name: "Foot" },
    ],
    [
      `const F = lazy(() => import("./f")); export default () => <div><F /></div>;`,
      { kind: "import", specifier: "./f", name: "default" },
    ],
    [
      `import cfg from "@/cfg"; export default () => <div>{cfg.icp}</div>;`,
      { kind: "import", specifier: "@/cfg", name: "default.icp" },
    ],
    [`export default ({ children }) => <div>{children}</div>;`, { kind: "slot", name: "default" }],
    [`export default (props) => <div>{props.site.icp}</div>;`, { kind: "property", path: "props.site.icp" }],
  ];
  it.each(fills)("%s", (code, fill) => {
    const [root] = read(code).roots;
    const child = root?.kind === "element" ? root.children[0] : undefined;
    expect(child?.kind === "hole" ? child.fill : undefined).toEqual(fill);
  });
});
