import * as typescriptParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowsOf } from "../src/page/flow.ts";
import type { Page } from "../src/page/page.ts";
import { walk } from "../src/page/tree.ts";
import icp from "../src/index.ts";
import { readers } from "../src/readers/index.ts";

const settings = {
  organization: `星河 & "A" <科技>{有限}公司`,
  filingNumber: "京ICP备16023847号-2",
  publicSecurityNumber: "京公网安备11010802012345号",
  portal: "https://beian.miit.gov.cn/?a=1&b=2",
};

const number = fc.constantFrom(
  ...[
    "京ICP备16023847号-2",
    "京icp备16023847号-2",
    "京 ICP 备 16023847 号 - 2",
    "沪ICP备19032456号-1",
    "京ICP备1602384号",
  ],
  ...[
    "京ICP备XXXXXXXX号",
    "京ICP备<b>16023847</b>号-2",
    "京ICP备16023847号–2",
    "粤B2-20090059-1",
    "京&#73;CP备16023847号-2",
  ],
);
const name = fc.constantFrom(
  "",
  "© 2024 ",
  "星河 ",
  '星河 &amp; "A" &lt;科技&gt;&#123;有限&#125;公司 ',
  "技术支持：远山 ",
  "北京远山科技有限公司 ",
  "备案号：",
);
const address = fc.constantFrom(
  "https://beian.miit.gov.cn/",
  "#",
  "",
  "http://www.miitbeian.gov.cn/#/a?b",
  "/",
  "https://www.beian.gov.cn/",
  "javascript:;",
);
const linked = fc
  .tuple(number, address, fc.boolean())
  .map(([text, href, isLinked]) => (isLinked ? `<a href="${href}">${text}</a>` : text));
const police = fc.constantFrom(
  "",
  ' <a href="#">京公网安备 11010802012345号</a>',
  " 沪公网安备31010602000001号",
  " 京公网安备11010802012345",
);
const wrapper = fc.constantFrom(
  "footer",
  'div class="copyright"',
  "p",
  "footer hidden",
  'div class="footer text-left"',
  'section id="footer"',
);
const after = fc.constantFrom(
  "",
  "<p>望远镜</p>",
  "<main><p>一</p></main>",
  "<dialog>二</dialog>",
  "<!-- 京ICP备16023847号 -->",
);

/** A page's body: something, a footer with whatever may be wrong in it, something. */
const body = fc
  .tuple(wrapper, name, linked, name, police, after, fc.constantFrom("\n", "\r\n", ""))
  .map(([tag, before, filing, behind, security, rest, lineEnd]) => {
    const close = tag.split(" ")[0] ?? "";
    return [`<main><h1>天文台</h1></main>`, `<${tag}>${before}${filing} ${behind}${security}</${close}>`, rest].join(
      lineEnd,
    );
  });

interface Syntax {
  readonly name: string;
  readonly file: string;
  readonly config: Linter.Config;
  readonly whole: (body: string) => string;
}

const syntaxes: readonly Syntax[] = [
  {
    name: "HTML",
    file: "index.html",
    config: { files: ["**/*.html"], language: "icp/html" },
    whole: (content) =>
      `<!doctype html>\r\n<html><head><title>星河</title></head>\r\n<body>${content}\r\n<script src="a.js"></script></body></html>\r\n`,
  },
  {
    name: "TSX",
    file: "index.tsx",
    config: {
      files: ["**/*.tsx"],
      languageOptions: { parser: typescriptParser, parserOptions: { ecmaFeatures: { jsx: true } } },
    },
    whole: (content) => {
      const jsx = content.replaceAll("class=", "className=").replace("<!--", "{/*").replace("-->", "*/}");
      return `export default function Footer() {\r\n  return (\r\n    <div>${jsx}</div>\r\n  );\r\n}\r\n`;
    },
  },
];

type RuleId = keyof typeof icp.rules;
const ids = Object.keys(icp.rules) as RuleId[];

function configFor({ config, file }: Syntax, rules: readonly RuleId[]): Linter.Config {
  const entries = Object.fromEntries(rules.map((rule) => [`icp/${rule}`, "error"] as const));
  return { ...config, plugins: { icp }, rules: entries, settings: { icp: { ...settings, homepages: [file] } } };
}

function pageOf(syntax: Syntax, text: string): Page {
  const ast = syntax.name === "HTML" ? null : typescriptParser.parse(text, { jsx: true, range: true, loc: true });
  const source = { file: { path: `/${syntax.file}`, text }, ast, visitorKeys: null };
  const reader = readers.find((candidate) => candidate.reads(source));
  if (!reader) throw new Error(`Nobody reads ${syntax.file}`);
  return reader.read(source, { components: {}, located: true });
}

/** What the page says, without white space and the ends of elements. */
function textOf(page: Page): string {
  return flowsOf(page)
    .map(({ text }) => text)
    .join("")
    .replaceAll(/[\s\uFFFE]/gu, "");
}

function sorted(text: string): string {
  return [...text].toSorted().join("");
}

function elementsOf(page: Page): string[] {
  return [...walk(page.roots)].flatMap((node) => (node.kind === "element" ? [node.name] : [])).toSorted();
}

/** What a rule's fixes leave as it was. */
const kept: Partial<Record<RuleId, (before: Page, after: Page) => void>> = {
  "link-to-miit": (before, after) => {
    expect(textOf(after)).toBe(textOf(before));
  },
  "filing-centered": (before, after) => {
    expect([textOf(after), elementsOf(after)]).toEqual([textOf(before), elementsOf(before)]);
  },
  "no-hidden-filing": (before, after) => {
    expect([textOf(after), elementsOf(after)]).toEqual([textOf(before), elementsOf(before)]);
  },
  "filing-at-bottom": (before, after) => {
    expect([sorted(textOf(after)), elementsOf(after)]).toEqual([sorted(textOf(before)), elementsOf(before)]);
  },
  "number-format": (before, after) => {
    expect([textOf(after).match(/\d+/gu), elementsOf(after)]).toEqual([
      textOf(before).match(/\d+/gu),
      elementsOf(before),
    ]);
  },
  "match-settings": (before, after) => {
    expect(elementsOf(after)).toEqual(elementsOf(before));
  },
  "no-placeholder": (before, after) => {
    expect(elementsOf(after)).toEqual(elementsOf(before));
  },
  "organization-before-number": (before, after) => {
    expect(elementsOf(after)).toEqual(elementsOf(before));
  },
};

describe.each(syntaxes)("fixes in $name", (syntax) => {
  it.each(ids)(
    "of %s leave the rule nothing to fix, and the rest of the page as it was",
    (rule) => {
      fc.assert(
        fc.property(body, (content) => {
          const text = syntax.whole(content);
          const config = configFor(syntax, [rule]);
          const found = new Linter().verify(text, config, syntax.file);
          expect(found.filter(({ fatal }) => fatal)).toEqual([]);
          const { output, messages } = new Linter().verifyAndFix(text, config, syntax.file);
          expect(messages.filter(({ fix, fatal }) => fix ?? fatal)).toEqual([]);
          if (output === text) return;
          expect(output.replaceAll("\r\n", "").includes("\r")).toBe(false);
          if (!content.includes("\n")) expect(output.split("\n").length - 1).toBe(output.split("\r\n").length - 1);
          kept[rule]?.(pageOf(syntax, text), pageOf(syntax, output));
        }),
        { numRuns: 400 },
      );
    },
    120_000,
  );

  it("settle together in one run, for good", () => {
    fc.assert(
      fc.property(body, (content) => {
        const text = syntax.whole(content);
        const config = configFor(syntax, ids);
        const { output, messages } = new Linter().verifyAndFix(text, config, syntax.file);
        expect(messages.filter(({ fix, fatal }) => fix ?? fatal)).toEqual([]);
        expect(new Linter().verifyAndFix(output, config, syntax.file).output).toBe(output);
      }),
      { numRuns: 1500 },
    );
  }, 240_000);
});
