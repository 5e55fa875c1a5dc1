import { Linter } from "eslint";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as vueParser from "vue-eslint-parser";
import icp from "../../../src/index.ts";
import { flowsOf } from "../../../src/page/flow.ts";
import { walk } from "../../../src/page/tree.ts";
import { checkPage } from "../jsx/outline.ts";
import { component, read } from "./reading.ts";

const number = "京ICP备16023847号-2";
const words = fc.constantFrom(
  "星河",
  number,
  " ",
  "a b",
  "&amp;",
  "&nbsp;",
  "\r\n  x\r\n",
  "©",
  "<!-- 京ICP备1号 -->",
  "{",
  "<",
);
const expressions = fc.constantFrom(
  ...[
    "icp",
    "'京ICP备16023847号-2'",
    "`${icp}号`",
    "site.icp",
    "x ? icp : ''",
    "x && icp",
    "$t('footer.icp')",
    "fn(icp)",
  ],
  ...["full", "list", "item", "item.label", "{ a: 1 }", "[icp, x]", "", "(", "a | b", "null", "!x", "this.icp"],
);
const names = fc.constantFrom(
  "p",
  "a",
  "footer",
  "Foo",
  "bei-an",
  "RouterLink",
  "template",
  "slot",
  "Transition",
  "table",
  "pre",
  "view",
  "svg",
  "component",
);
const attributes = fc.oneof(
  fc.constantFrom(
    ...[
      "",
      ` href="#"`,
      ` hidden`,
      ` class='x y'`,
      ` style="display: none; top: 0"`,
      " v-else",
      " v-pre",
      " v-once",
      " #x",
      " v-auth",
    ],
    ...[
      ` to="/x"`,
      " id=1",
      ` @click="icp = 1"`,
      ` v-slot="{ icp }"`,
      " :[x]",
      ` v-for="item in list"`,
      ` v-for="(item, i) of site.list"`,
    ],
  ),
  fc
    .tuple(
      fc.constantFrom(
        "v-if",
        "v-else-if",
        "v-show",
        ":href",
        "v-bind",
        ":class",
        ":style",
        "v-html",
        "v-text",
        ":is",
        "v-model",
        "v-for",
      ),
      expressions,
    )
    .map(([name, code]) => ` ${name}="${code}"`),
);

const { child } = fc.letrec<{ child: string; markup: string }>((tie) => ({
  child: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    words,
    tie("markup"),
    expressions.map((code) => `{{ ${code} }}`),
  ),
  markup: fc
    .tuple(names, fc.array(attributes, { maxLength: 3 }), fc.array(tie("child"), { maxLength: 3 }))
    .map(([name, given, children]) => `<${name}${given.join("")}>${children.join("")}</${name}>`),
}));

const scripts = fc.constantFrom(
  ["", " setup"] as const,
  [
    `const icp = ref("${number}"); const site = reactive({ icp, list: [1, 2] }); const list = [{ label: icp }, { label: "a" }]; const full = computed(() => icp.value);`,
    " setup",
  ] as const,
  [
    `const { icp = "1" } = defineProps(["icp"]); const full = computed(() => { if (icp) return full.value; return icp; });`,
    " setup",
  ] as const,
  [
    `export default { props: { site: { default: () => ({}) } }, data() { return { icp: "${number}", list: [{ label: this.icp }] }; }, computed: { full() { return this.full; } }, methods: { fn() { this.x = 1; return this.icp; } } };`,
    "",
  ] as const,
);

const files = fc
  .tuple(fc.array(child, { maxLength: 4 }), scripts)
  .map(([children, [script, block]]) => component(children.join("\n"), script, block));

describe("any template", () => {
  it("is read without throwing, with ranges that slice right", () => {
    fc.assert(
      fc.property(files, (code) => {
        const page = read(code);
        checkPage(page);
        for (const node of walk(page.roots)) {
          const source = code.slice(...node.range);
          if (node.kind === "element" && node.openTag) expect(code.slice(...node.openTag)).toMatch(/^<[\s\S]*$/u);
          if (node.kind === "hole" && page.writerOf(node).isMultiline) expect(node.source).toBe(source);
          // HTML in a string stands where the string does.
          const isIn =
            node.parent?.kind !== "element" ||
            !node.inMarkup ||
            !page.writerOf(node).isMultiline ||
            (node.parent.range[0] <= node.range[0] && node.range[1] <= node.parent.range[1]);
          expect(isIn).toBe(true);
        }
        expect(flowsOf(page).length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it("is repaired in a way that settles, parses again and keeps the script's other text", () => {
    const linter = new Linter();
    const configs: Linter.Config[] = [
      { files: ["**/*.vue"], languageOptions: { parser: vueParser } },
      ...icp.configs.recommended,
      { settings: { icp: { organization: "星河科技有限公司", filingNumber: "京ICP备16023847号-2" } } },
    ];
    fc.assert(
      fc.property(files, (code) => {
        const options = { filename: "src/Footer.vue" };
        const { output, messages } = linter.verifyAndFix(code, configs, options);
        expect(messages.filter(({ fatal, fix }) => fatal === true || fix !== undefined)).toEqual([]);
        const tags = (text: string): string[] => text.match(/<(?!a\b)[a-z][\w-]*/giu) ?? [];
        expect(tags(output).toSorted()).toEqual(tags(code).toSorted());
        checkPage(read(output));
      }),
      { numRuns: 300 },
    );
  });
});

describe("files that are no one's", () => {
  const chain = (first: string, next: (index: number) => string): string =>
    [first, ...Array.from({ length: 60 }, (_, index) => next(index))].join("\n");
  it.each<readonly [name: string, template: string, script?: string, block?: string]>([
    ["3 MB of text", `<p>${"京ICP备16023847号 &amp; 文字\n ".repeat(120_000)}</p>`],
    ["many elements", `<p>${`<i class="a" :id="b">x{{ c }}</i>\n`.repeat(10_000)}</p>`],
    ["many blanks", `<p>${"<!-- a --> \n".repeat(10_000)}</p>`],
    ["many conditions", `<p>${`<i v-if="a">x</i>\n<i v-else>y</i>\n`.repeat(5000)}</p>`],
    ["a long chain", `<p><i v-if="a">x</i>${`<i v-else-if="a">y</i>\n`.repeat(5000)}</p>`],
    ["deep nesting", `${"<p>".repeat(900)}x${"</p>".repeat(900)}`],
    ["deep components", `${"<A>".repeat(600)}x${"</A>".repeat(600)}`],
    ["a long list", `<i v-for="x in list">{{ x }}</i>`, `const list = [${"1,".repeat(50_000)}];`],
    [
      "nested lists",
      `${Array.from({ length: 8 }, (_, i) => `<i v-for="x${i} in list">`).join("")}x${"</i>".repeat(8)}`,
      `const list = [${"1,".repeat(40)}];`,
    ],
    [
      "doubled values",
      "<p>{{ a60 }}</p>",
      chain(`const a0 = computed(() => "x");`, (i) => `const a${i + 1} = computed(() => a${i}.value + a${i}.value);`),
    ],
    [
      "doubled choices",
      `<p :title="a60">{{ a60 }}</p>`,
      chain("const a0 = y;", (i) => `const a${i + 1} = y ? a${i} : a${i};`),
    ],
    [
      "circles",
      `<p :class="a" :style="b" v-bind="c">{{ a }}{{ b }}{{ c.x }}{{ d }}{{ e }}<i v-for="x in e">{{ x }}</i></p>`,
      `const a = ref(a); const b = computed(() => b.value); const c = reactive({ ...c }); const d = toRef(d); const e = [...e];`,
    ],
    [
      "circles of the options",
      "<p>{{ a }}{{ b }}{{ c() }}</p>",
      "export default { data() { return { a: this.a }; }, computed: { b() { return this.d; }, d() { return this.b; } }, methods: { c() { return this.c(); } } };",
      "",
    ],
  ])("%s", { timeout: 60_000 }, (_, template = "", script = "", block = " setup") => {
    const page = read(component(template, script, block));
    checkRoots(page.roots.length, [...walk(page.roots)].length);
    expect(flowsOf(page).length).toBeGreaterThan(0);
  });
});

function checkRoots(roots: number, nodes: number): void {
  expect(roots).toBeGreaterThan(0);
  expect(nodes).toBeLessThan(250_000);
}
