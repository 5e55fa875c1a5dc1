import { describe, expect, it } from "vitest";
import type { Element, Page } from "../../../src/page/page.ts";
import { walk } from "../../../src/page/tree.ts";
import { checkPage, outline, read } from "./outline.ts";

/** The imports and the markup, and the tree that it is read as. */
const cases: readonly (readonly [imports: string, markup: string, tree: string])[] = [
  [`import Link from "next/link";`, `<Link href="/a" className="c">x</Link>`, `<a href="/a" class="c">x</a>`],
  [`import L from "next/link";`, `<L href="/a">x</L>`, `<a href="/a">x</a>`],
  [`import Link from "next/link";`, `<Link href="/a"><a className="c">x</a></Link>`, `<a class="c" href="/a">x</a>`],
  [`import Link from "next/link";`, `<Link href="/a" passHref>\n<a>x</a>\n</Link>`, `<a href="/a">x</a>`],
  [`import { Link } from "react-router-dom";`, `<Link to="/a">x</Link>`, `<a href="/a">x</a>`],
  [`import { Link } from "react-router-dom";`, `<Link to="/a" href="/b">x</Link>`, `<a href="/a">x</a>`],
  [`import { NavLink as N } from "react-router";`, `<N to="/a">x</N>`, `<a href="/a">x</a>`],
  [`import * as R from "react-router";`, `<R.Link to="/a">x</R.Link>`, `<a href="/a">x</a>`],
  [`import Link from "@mui/material/Link";`, `<Link href="/a">x</Link>`, `<a href="/a">x</a>`],
  [
    `import { Link, Box, Typography } from "@mui/material";`,
    `<Box component="footer"><Typography align="center" component="p"><Link href="/a">x</Link></Typography></Box>`,
    `<footer component="footer"><p component="p" own="text-align: center"><a href="/a">x</a></p></footer>`,
  ],
  [
    `import { Link, Center, Box } from "@chakra-ui/react";`,
    `<Box as="footer" textAlign="center"><Link href="/a">x</Link></Box>`,
    `<footer as="footer" own="text-align: center"><a href="/a" own="display: inline-flex; align-items: center">x</a></footer>`,
  ],
  [`import { Layout } from "antd";`, `<Layout.Footer>x</Layout.Footer>`, `<footer own="padding: 24px 50px">x</footer>`],
  [
    `import { Layout } from "antd";\nconst { Footer } = Layout;`,
    `<Footer>x</Footer>`,
    `<footer own="padding: 24px 50px">x</footer>`,
  ],
  [
    `import { Layout } from "antd";\nconst Foot = Layout.Footer;`,
    `<Foot>x</Foot>`,
    `<footer own="padding: 24px 50px">x</footer>`,
  ],
  [
    `import * as antd from "antd";\nconst { Footer: F } = antd.Layout;`,
    `<F>x</F>`,
    `<footer own="padding: 24px 50px">x</footer>`,
  ],
  [
    `import Layout from "antd/es/layout";\nconst { Footer } = Layout;`,
    `<Footer>x</Footer>`,
    `<footer own="padding: 24px 50px">x</footer>`,
  ],
  [
    `import { Typography } from "antd";\nconst { Link, Text } = Typography;`,
    `<Text><Link href="/a">x</Link></Text>`,
    `<span><a href="/a">x</a></span>`,
  ],
  [
    `import { Button } from "antd";`,
    `<><Button href="/a">x</Button><Button>y</Button></>`,
    `<a href="/a">x</a><button>y</button>`,
  ],
  [
    `import { motion } from "framer-motion";`,
    `<motion.footer initial="x">y</motion.footer>`,
    `<footer initial="x">y</footer>`,
  ],
  [
    `import styled from "styled-components";\nconst A = styled.a\`color: red\`;`,
    `<A href="/a">x</A>`,
    `<a href="/a">x</a>`,
  ],
  [`import styled from "@emotion/styled";\nconst A = styled("a")({});`, `<A href="/a">x</A>`, `<a href="/a">x</a>`],
  [
    `import styled from "styled-components"; import Link from "next/link";\nconst A = styled(Link).attrs({})\`x\`;`,
    `<A href="/a">x</A>`,
    `<a href="/a">x</a>`,
  ],
  [`import Head from "next/head";`, `<Head><title>x</title></Head>`, `<head><title>x</title></head>`],
  [`import { Fragment, Suspense } from "react";`, `<Fragment><Suspense fallback={f}>x</Suspense></Fragment>`, `x`],
  [
    `import { Row, Flex } from "antd";`,
    `<Row justify="space-between"><Flex vertical align="center">x</Flex></Row>`,
    `<div own="display: flex; flex-flow: row wrap; justify-content: space-between"><div own="display: flex; flex-direction: column; align-items: center">x</div></div>`,
  ],
  [
    `import { Text, Box } from "@mantine/core";`,
    `<Box component="footer" c="dimmed"><Text ta="center" size="sm">x</Text></Box>`,
    `<footer component="footer"><p own="text-align: center">x</p></footer>`,
  ],
  [
    `import { Link } from "tdesign-react";`,
    `<><Link href="/a" content="x" /><Link href="/b" content="x">y</Link></>`,
    `<a href="/a" content="x" own="display: inline-flex; align-items: center">x</a><a href="/b" content="x" own="display: inline-flex; align-items: center">x</a>`,
  ],
  [
    `import { Link } from "@chakra-ui/react";`,
    `<Link asChild><a href="/a">x</a></Link>`,
    `{Link: may <a href="/a">x</a>?}`,
  ],
  [`import { Link } from "./Link";`, `<Link to="/a">x</Link>`, `{Link: may x?}`],
  [`const Link = styled.a\`x\`;`, `<Link href="/a">x</Link>`, `{Link: may x?}`],
  [``, `<Link href="/a">x</Link>`, `{Link: may x?}`],
];

describe("components as elements", () => {
  it.each(cases)("%s %s", (imports, markup, tree) => {
    const page = read(`${imports}\nexport default () => ${markup};`);
    checkPage(page);
    expect(outline(page.roots)).toBe(tree);
  });

  it("the settings come first", () => {
    const components = { SmartLink: { as: "a", link: "url" }, "Foo.Bar": "footer", "x-foot": "footer", Local: "p" };
    const code = `const Local = () => <i/>; export default () => <Foo.Bar><SmartLink url="/a">x</SmartLink><x-foot>y</x-foot><Local>z</Local></Foo.Bar>;`;
    const [, root] = outlineAlternatives(read(code, { components }));
    expect(root).toBe(`<footer><a href="/a">x</a><footer>y</footer><p>z</p></footer>`);
  });

  it("messages keep the source's name", () => {
    const page = read(`import { Layout } from "antd"; export default () => <Layout.Footer>x</Layout.Footer>;`);
    expect(page.roots[0]).toMatchObject({ kind: "element", name: "footer", sourceName: "Layout.Footer" });
  });
});

function outlineAlternatives(page: Page): string[] {
  const [root] = page.roots;
  return root?.kind === "hole" ? root.alternatives.map(({ nodes }) => outline(nodes)) : [outline(page.roots)];
}

describe("DefaultFooter", () => {
  const footer = (props: string, before = ""): string =>
    `import { DefaultFooter } from "@ant-design/pro-components";\n${before}export default () => <DefaultFooter ${props} />;`;
  const content = (code: string): string => {
    const [root] = read(code).roots;
    return root?.kind === "element" ? outline(root.children) : "";
  };
  const block = `<div own="text-align: center">`;
  const trees: readonly (readonly [code: string, tree: string])[] = [
    [
      footer(`links={[{ key: "icp", title: "沪ICP备1号", href: "/a", blankTarget: true }]} copyright="2024 某公司"`),
      `${block}<a href="/a">沪ICP备1号</a></div>${block}© 2024 某公司</div>`,
    ],
    [
      footer(`copyright={\`\${y} 京ICP备1号\`} links={links}`, `const links = [{ title: <b>x</b>, href: u }];`),
      `${block}<a href=?><b>x</b></a></div>${block}© {?} 京ICP备1号</div>`,
    ],
    [footer("copyright={false} links={props.links}"), `${block}{?}{?}</div>`],
    [footer("{...props}"), `{?}`],
    [footer("links={[{ key: 'x', title: 'y' }, other]}"), `${block}<a>y</a>{?}</div>`],
  ];
  it.each(trees)("%s", (code, tree) => {
    expect(content(code)).toBe(tree);
  });

  const links = (page: Page): Element[] =>
    [...walk(page.roots)].filter((node): node is Element => node.kind === "element" && node.name === "a");

  it("an address is written into the object that makes the link", () => {
    const code = footer(
      `links={links}`,
      `const links = [\n  { title: '沪ICP备1号', href: '/a' },\n  { title: "y" },\n];\n`,
    );
    const page = read(code);
    const [first, second] = links(page);
    const change = first && page.writerOf(first).setAttribute(first, "href", `x'y`);
    expect(change?.text).toBe("x\\'y");
    expect(code.slice(...(change?.range ?? [0, 0]))).toBe("/a");
    const added = second && page.writerOf(second).setAttribute(second, "href", "/b");
    expect(added?.text).toBe(`, href: "/b"`);
  });
});
