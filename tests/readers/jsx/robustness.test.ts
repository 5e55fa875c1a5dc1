import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowsOf } from "../../../src/page/flow.ts";
import type { Page, PageNode } from "../../../src/page/page.ts";
import { walk } from "../../../src/page/tree.ts";
import { checkPage, outline, read } from "./outline.ts";

const words = fc.constantFrom("星河", "京ICP备16023847号-2", " ", "a b", "&amp;", "&nbsp;", "\r\n  x\r\n", "©");

/** Code that names the component `A`, the constants `c` and `d`, and props. */
const { child } = fc.letrec<{ child: string; markup: string; expression: string }>((tie) => ({
  child: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    words,
    tie("markup"),
    tie("expression").map((code) => `{${code}}`),
  ),
  markup: fc
    .tuple(
      fc.constantFrom("p", "a", "footer", "A", "Unknown", "x-y", ""),
      fc.constantFrom(
        "",
        ` href="#"`,
        ` {...p}`,
        ` className={c}`,
        ` style={{ color: c }}`,
        ` hidden={p.h}`,
        ` t={<i>x</i>}`,
      ),
      fc.array(tie("child"), { maxLength: 3 }),
    )
    .map(([name, props, children]) => `<${name}${name && props}>${children.join("")}</${name}>`),
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("c", "d", `"x\\u4eac"`, "`${c}号`", "p.icp", "children", "null", "/* x */", "c + d", "1"),
    tie("markup"),
    fc.tuple(tie("expression"), tie("expression")).map(([a, b]) => `(p.x ? ${orNull(a)} : ${orNull(b)})`),
    tie("expression").map((code) => `(p.x && ${orNull(code)})`),
    tie("expression").map((code) => `[1, c].map((c) => ${orNull(code)})`),
    tie("expression").map((code) => `f(${orNull(code)})`),
  ),
}));

function orNull(code: string): string {
  return code === "/* x */" ? "null" : code;
}

const files = fc
  .tuple(child, child, child)
  .map(
    ([one, two, three]) =>
      `const c = "京ICP备"; const d = ${/^[{<]/u.test(three) ? `<>${three}</>` : '"d"'};\n` +
      `const A = ({ children, ...p }) => <b>${one}</b>;\nexport default ({ children, ...p }) => <footer>${two}</footer>;\n`,
  );

function isNestedAsWritten(page: Page, node: PageNode): boolean {
  const { parent } = node;
  if (parent?.kind !== "element" || !node.inMarkup) return true;
  return parent.range[0] <= node.range[0] && node.range[1] <= parent.range[1] && node.file === page.file;
}

describe("any JSX", () => {
  it("is read without throwing, with ranges that slice right", () => {
    fc.assert(
      fc.property(files, (code) => {
        const page = read(code);
        checkPage(page);
        for (const node of walk(page.roots)) {
          expect(isNestedAsWritten(page, node)).toBe(true);
          const source = code.slice(...node.range);
          if (node.kind === "element") expect(source).toMatch(/^<[\s\S]*>$/u);
          if (node.kind === "hole") expect(node.source).toBe(source);
          if (node.kind === "hole" && node.inMarkup) expect(source).toMatch(/^[{<]/u);
        }
        expect(flowsOf(page).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same tree from both parsers", () => {
    fc.assert(
      fc.property(files, (code) => {
        const [one, other] = [read(code, { parser: "espree" }), read(code, { parser: "typescript" })];
        expect(outline(one.roots)).toBe(outline(other.roots));
        expect([...walk(one.roots)].map(({ range }) => range)).toEqual(
          [...walk(other.roots)].map(({ range }) => range),
        );
      }),
      { numRuns: 100 },
    );
  });
});

function chain(first: string, next: (index: number) => string): string {
  return [first, ...Array.from({ length: 60 }, (_, index) => next(index))].join("\n");
}

describe("files that are no one's", () => {
  const most = 250_000;
  const sizes: readonly (readonly [name: string, code: string])[] = [
    ["5 MB of text", `export default () => <p>${"京ICP备16023847号 &amp; 文字\n ".repeat(200_000)}</p>;`],
    ["many elements", `export default () => <p>${"<i className='a'>x{1}</i>\n".repeat(20_000)}</p>;`],
    ["many comments", `export default () => <p>${"{/* <a> */}".repeat(20_000)}</p>;`],
    [
      "many components",
      Array.from({ length: 2000 }, (_, index) => `export const A${index} = () => <p>a</p>;`).join("\n"),
    ],
    [
      "a chain of components",
      Array.from({ length: 2000 }, (_, i) => `export const A${i} = () => <p><A${i + 1} /></p>;`).join("\n"),
    ],
    ["deep nesting", `export default () => ${"<p>".repeat(5000)}x${"</p>".repeat(5000)};`],
    ["deep unknown components", `export default () => ${"<A b={<i />}>".repeat(500)}x${"</A>".repeat(500)};`],
    ["a long sum", `export default () => <p>{${Array.from({ length: 2000 }, () => `"a"`).join(" + ")}}</p>;`],
    [
      "a long list",
      `const a = [${"1,".repeat(150_000)}]; export default () => <p>{a.map((x) => <i>{x}</i>)}{a}{f(a, <i />)}</p>;`,
    ],
    [
      "doubled strings",
      `${chain(`const a0 = "x";`, (i) => `const a${i + 1} = a${i} + a${i};`)}\nexport default () => <p>{a60}</p>;`,
    ],
    [
      "doubled markup",
      `${chain("const a0 = null;", (i) => `const a${i + 1} = <>{a${i}}{a${i}}</>;`)}\nexport default () => <p>{a60}</p>;`,
    ],
    [
      "doubled components",
      `${chain("const A0 = () => <i />;", (i) => `const A${i + 1} = () => <><A${i} /><A${i} /></>;`)}\nexport default () => <p><A60 /></p>;`,
    ],
    [
      "doubled classes",
      `${chain(`const a0 = "x";`, (i) => `const a${i + 1} = cx(a${i}, a${i});`)}\nexport default () => <p className={a60} />;`,
    ],
    [
      "doubled choices",
      `${chain("const a0 = y;", (i) => `const a${i + 1} = y ? a${i} : a${i};`)}\nexport default () => <p title={a60}>{a60}</p>;`,
    ],
    [
      "doubled objects",
      `${chain("const a0 = { color: y };", (i) => `const a${i + 1} = { ...a${i}, ...a${i} };`)}\nexport default () => <p style={a60} {...a60}>{a60.x}</p>;`,
    ],
    [
      "doubled lists",
      `${chain("const a0 = [1];", (i) => `const a${i + 1} = [...a${i}, ...a${i}];`)}\nexport default () => <p>{a60.map((x) => <i>{x}</i>)}</p>;`,
    ],
  ];
  it.each(sizes)("%s", { timeout: 60_000 }, (_, code) => {
    const page = read(code, { parser: "espree" });
    expect([...walk(page.roots)].length).toBeLessThan(most);
    expect(flowsOf(page).length).toBeGreaterThan(0);
  });

  it("circles of every kind", () => {
    const code = `const a = b; const b = a; const c = { ...c }; const d = [...d]; const e = \`\${e}\`; const f = f + f;
const g = g ? g : g; const A = B, B = A; const H = memo(H); const o = { p: o.p }; const { q } = q; const r = r.map(r);
function S() { return S(); } const T = () => T; class U { render() { return this.render(); } } const V = styled(V)\`\`;
const W = ({ children, ...rest }) => <W {...rest}>{children}</W>;
export default () => <p {...c} style={c} className={cx(d, a)}>{a}{b}{c}{d}{e}{f}{g}<A /><H />{o.p}{q}{r}{S()}{T}{T()}<S /><T /><U /><V /><W x="1">y</W></p>;`;
    for (const parser of ["espree", "typescript"] as const) checkPage(read(code, { parser }));
  });
});
