import * as typescriptParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { expect, it } from "vitest";
import icp from "../../../src/index.ts";

const number = "京ICP备16023847号-2";
const owner = "星河科技有限公司";
const portal = "https://beian.miit.gov.cn/";
const link = `<a href="${portal}">${number}</a>`;

function findsIn(before = "", content = "", attributes = ""): (string | null)[] {
  const code = `export default function Footer() {\n  ${before}\n  return <footer${attributes}>${content}</footer>;\n}\n`;
  const languageOptions = { parser: typescriptParser, parserOptions: { ecmaFeatures: { jsx: true } } };
  const config = { ...icp.configs.recommended[0], files: ["**/*.tsx"], plugins: { icp }, languageOptions };
  return new Linter()
    .verify(code, [config], { filename: "src/Footer.tsx" })
    .map(({ ruleId, message }) => ruleId ?? message);
}

/** What a table has in a row; what it leaves out is empty. */
type Row = readonly string[];

it.each<Row>([
  [
    `const a = useRef(null); useEffect(() => { a.current.href = "${portal}"; });`,
    `${owner} <a ref={a} href="#">${number}</a>`,
  ],
  [`const o = useRef(null); useEffect(() => { o.current.textContent = name; });`, `<span ref={o} /> ${link}`],
  [
    `const f = useRef(null); useEffect(() => { gsap.to(f.current, { opacity: 1 }); });`,
    `${owner} ${link}`,
    ` ref={f} style={{ opacity: 0 }}`,
  ],
  [`const f = useRef(null); useEffect(() => { f.current.hidden = false; });`, `${owner} ${link}`, ` ref={f} hidden`],
  [`const f = useRef(null); useLinks(f);`, `${owner} ${number}`, ` ref={f}`],
  ["", `${owner} <a ref={(a) => { a.href = "${portal}"; }} href="#">${number}</a>`],
])("an element that code is handed is unknown: %s %s", (before, content, attributes) => {
  expect(findsIn(before, content, attributes)).toEqual([]);
});

it.each<Row>([
  ["const a = useRef(null);", `${owner} <a ref={a} href="#">${number}</a>`],
  ["const [a, isSeen] = useSeen();", `${owner} <a ref={a} href="#">${number}</a>`],
])("a ref that no code uses hands the element to none: %s", (before, content) => {
  expect(findsIn(before, content)).toEqual(["icp/link-to-miit"]);
});

it.each<Row>([
  ["", `${owner} {icp ? <a href="${portal}">{icp}</a> : <span>京ICP备12345678号</span>}`],
  ["", `${owner} {site.no ? <a href="${portal}">{site.no}</a> : <span>京ICP备12345678号</span>}`],
  ["", `${owner} {!icp ? <span>京ICP备12345678号</span> : <a href="${portal}">{icp}</a>}`],
  ["", `${owner} {!icp && <span>京ICP备12345678号</span>}{icp && <a href="${portal}">{icp}</a>}`],
  ["", `{owner ? owner : "某某公司"} ${link}`],
  ["", `<p dangerouslySetInnerHTML={{ __html: text || "某某公司 京ICP备12345678号" }} />`],
])("what stands in for a missing value says nothing of the value: %s%s", (before, content) => {
  expect(findsIn(before, content)).toEqual([]);
});

it.each<Row>([
  ["", `{friends.map((s) => <em className="icp">{s.icp}</em>)}`],
  ["", `{friends.map(({ icp }) => <em className="icp">{icp}</em>)}`],
  ["", `{friends.map((s) => { const { icp } = s; return <em className="icp">{icp}</em>; })}`],
  [
    `const partners = [{ name: "甲", icp: "沪ICP备09000001号-3" }, { name: "乙", icp: "沪ICP备09000002号-3" }];`,
    `{partners.map((p) => <p>{p.name} {p.icp}</p>)} ${owner} ${link}`,
  ],
])("records of others are none of the site's: %s%s", (before, content) => {
  expect(findsIn(before, content)).toEqual([]);
});

it("a condition that says nothing of a missing value has two branches", () => {
  expect(findsIn("", `${owner} {cn ? ${link} : <span>${number}</span>}`)).toEqual(["icp/link-to-miit"]);
});
