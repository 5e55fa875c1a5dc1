import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import * as typescriptParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as vueParser from "vue-eslint-parser";
import icp from "../../../src/index.ts";
import { walk } from "../../../src/page/tree.ts";
import { read } from "./reading.ts";

const number = "京ICP备16023847号-2";
const organization = "星河科技有限公司";
const portal = "http://www.miibeian.gov.cn";
/** Pug is found from here. */
const path = fileURLToPath(new URL("SiteFooter.vue", import.meta.url));

const compiler = createRequire(import.meta.url)("pug") as {
  readonly render: (template: string, options: { readonly doctype: string }) => string;
};

const configs: Linter.Config[] = [
  {
    files: ["**/*.vue"],
    languageOptions: { parser: vueParser, parserOptions: { parser: { ts: typescriptParser } } },
  },
  ...icp.configs.recommended,
  { settings: { icp: { organization } } },
];

function pug(template: string, rest = ""): string {
  return `<template lang="pug">\n${template}\n</template>\n${rest}`;
}

function lint(code: string, filename = path): readonly string[] {
  return new Linter({ cwd: fileURLToPath(new URL("../../..", import.meta.url)) })
    .verify(code, configs, { filename })
    .map(({ ruleId, message }) => ruleId?.replace("icp/", "") ?? message);
}

function fixed(code: string): string {
  return new Linter({ cwd: fileURLToPath(new URL("../../..", import.meta.url)) }).verifyAndFix(code, configs, {
    filename: path,
  }).output;
}

/** The page in a line: elements with their attributes, texts, holes. */
function outline(code: string): string {
  return [...walk(read(code, { path }).roots)]
    .map((node) => {
      if (node.kind === "text") return JSON.stringify(node.content.text);
      if (node.kind === "hole") return `?${node.says ?? ""}`;
      const values = node.attributes.map(({ name, value }) => {
        return ` ${name}=${value.kind === "known" ? value.text.text : value.kind}`;
      });
      return `<${node.name}${values.join("")}>`;
    })
    .join(" ");
}

const correct = `footer(style="text-align: center")\n  | ${organization} #[a(href="${portal}") ${number}]`;

describe("a template in Pug", () => {
  it("is read with its classes, attributes, texts and entities", () => {
    const code = pug(`footer.site-footer#foot(title='a' hidden)\n  p.a.b: span ${organization}&nbsp;${number}\n  br/`);
    expect(outline(code)).toBe(
      `<footer class=site-footer id=foot title=a hidden=> <p class=a b> <span> "${organization}\u00A0${number}" <br>`,
    );
  });

  it("leads each text and value back to its place", () => {
    for (const code of [
      pug(`footer\n  p(\n    class="x"\n    title = '标题'\n  ).\n    ${organization}\n    ${number} #[b 粗] 尾`),
      pug(`  footer\n    p.x(class="x", title='标题') ${organization}\n      | ${number}`).replaceAll("\n", "\r\n"),
    ]) {
      for (const node of walk(read(code, { path }).roots)) {
        expect(node.inMarkup).toBe(false);
        const texts =
          node.kind === "text"
            ? [node.content]
            : node.kind === "element"
              ? node.attributes.flatMap(({ value }) => (value.kind === "known" ? [value.text] : []))
              : [];
        for (const text of texts) {
          const range = text.text.trim() === "" || text.segments.length > 1 ? null : text.range();
          if (range) expect(code.slice(...range)).toBe(text.text);
          else expect(text.text).toMatch(/^(?:\s|x x)*$/u);
        }
      }
    }
  });

  it("reports where the defect stands", () => {
    const code = pug(`footer ${organization} ${number}`);
    const [message] = new Linter().verify(code, configs, { filename: path });
    expect(message).toMatchObject({ ruleId: "icp/link-to-miit", line: 2, column: 17, endColumn: 33 });
    expect(fixed(code)).toBe(code);
    expect(lint(pug(correct))).toEqual([]);
  });

  it("rewrites an address and a number in place, and nothing else", () => {
    const wrong = correct.replace(portal, "http://www.miitbeian.gov.cn/");
    expect(lint(pug(wrong))).toEqual(["link-to-miit"]);
    expect(fixed(pug(wrong))).toBe(pug(correct));
    expect(fixed(pug(correct.replace("号-2", "号—2")))).toBe(pug(correct));
  });

  it("style blocks and bound values of the script count", () => {
    const style = `<style scoped>\n.beian { display: none }\n</style>\n`;
    const script = `<script setup>\nconst icp = "${number}";\nconst url = "${portal}";\n</script>\n`;
    const template = `footer.beian(style="text-align: center")\n  | ${organization}\n  a(:href="url") {{ icp }}`;
    expect(lint(pug(template, script))).toEqual([]);
    expect(lint(pug(template, script + style))).toEqual(["no-hidden-filing"]);
    expect(lint(pug(template, script.replace(portal, "https://example.com")))).toEqual(["link-to-miit"]);
    expect(lint(pug(template, style + script.replace("const icp", "let icp")))).toEqual(["no-hidden-filing"]);
    expect(lint(pug(template.replace("url", "url || other"), script.replace(portal, "https://a.cn")))).toEqual([]);
  });

  it("a value that a handler in the template may write is unknown", () => {
    const script = `<script setup>\nconst icp = ref("${number}");\nlet shown = ref(true);\n</script>\n`;
    const template = (handler: string): string =>
      `footer\n  a(@click="${handler}") x\n  p(v-if="shown") ${organization} ${number}\n  p(v-show="shown") {{ icp }}`;
    expect(outline(pug(template("go()"), script))).toContain(`? "${number}"`);
    expect(outline(pug(template("shown = !shown; icp = ''"), script))).not.toContain(`? "${number}"`);
    expect(outline(pug(template("shown = !shown"), script))).toContain(`? <p> "${organization} ${number}"`);
  });

  it("conditions, loops, slots and Pug's own code are unknown", () => {
    expect(outline(pug(`footer\n  if icp\n    p 甲\n  else if x\n    p 乙\n  else\n    p 丙`))).toBe(
      `<footer> ? <p> "甲" ? <p> "乙" <p> "丙"`,
    );
    expect(outline(pug(`p(v-if="a") 甲\np(v-else) 乙`))).toBe(`? <p> "甲" <p> "乙"`);
    for (const line of [
      "+foo(1)",
      "= icp",
      "!= icp",
      "include a.pug",
      "each a in b\n  p= a",
      "<b>a</b>",
      "- if (a) {\np x\n- }",
    ]) {
      expect(outline(pug(line)), line).toMatch(/^\?\w*$/u);
    }
    expect(outline(pug(`mixin foo\n  p x\n- var a = 1\n//- 注\nfooter #{icp}`))).toMatch(/^<footer> \?$/u);
    expect(outline(pug(`a-list\n  template(#item="{ icp }")\n    p {{ icp }}`))).not.toContain("<p>");
  });

  it("attributes that code gives are unknown", () => {
    expect(outline(pug(`a(href=url class={ a: b } title="a" + b)`))).toBe(
      "<a href=unknown class=unknown title=unknown>",
    );
    expect(outline(pug(`a(href="x")&attributes(more)`))).toBe("<a href=choice>");
    expect(outline(pug(`a(href="\\x41" hidden=false title!="&amp;")`))).toBe("<a href=unknown title=unknown>");
    expect(outline(pug(`a(:href="'/a'" :title="a ? b : c")`))).toBe("<a href=/a title=unknown>");
  });

  it("is unknown without Pug, and where it can't be parsed", () => {
    const wrong = pug(`footer ${organization} ${number}`);
    const [hole] = read(wrong, { path: "/elsewhere/SiteFooter.vue" }).roots;
    expect(hole).toMatchObject({
      kind: "hole",
      reason: "its template is written in pug, which isn't installed beside it",
    });
    const [broken] = read(pug(`footer(`), { path }).roots;
    expect(broken).toMatchObject({ kind: "hole", reason: expect.stringContaining("can't be parsed") as string });
    expect(lint(pug(`footer(\n  p ${number}`))).toEqual([]);
  });

  it("is read as the HTML that Pug makes of it", () => {
    // Pug's texts end with their lines.
    const joined = (tree: string): string => tree.replaceAll('" "', "");
    const render = (template: string): string =>
      `<template>${compiler.render(template, { doctype: "html" })}</template>\n`;
    for (const template of [
      correct,
      `footer.a.b#c(class="d" :class="e" title='甲 & 乙' hidden)\n  p 甲 &copy; 乙 \\#{x}\n  p.\n    丙 {{ icp }}\n    丁 #[b 戊]己\n  br/\n  | 庚\n  | 辛`,
      `div\n  footer: p: a(href="${portal}", target='_blank') ${number}\n  template(v-if="a")\n    p 甲\n  p(v-else) 乙`,
      `div\n  svg(viewBox="0 0 1 1"): path(d="M0")\n  nuxt-link(to="/a") 甲\n  RouterLink(:to="'/b'") 乙\n  slot(name="x"): p 丙`,
      `ul\n  li(v-for="item in items" :key="item.id") {{ item.name }}\n  li(v-html="html")\n  li(v-show="false") 甲`,
      `.a\n  .b 甲\n  #c 乙\n  // 丙\n  //- 丁\n  p\n    | 戊 \n    b 己\n    |  庚`,
    ]) {
      expect(joined(outline(pug(template))), template).toBe(joined(outline(render(template))));
    }
  });

  it("is read without throwing, with ranges that slice right", () => {
    const line = fc
      .tuple(
        fc.constantFrom("", "  ", "    "),
        fc.constantFrom(
          ..."footer,p.a,p,| ,a(href='x'),= x,if x,else,each a in b,+m,p.,<b>,//,.x#y(:z=\"q\" v-if='w')".split(","),
        ),
        fc.oneof(fc.constantFrom("", ` ${number}`, " {{ icp }}", " #{a}", " #[b c]", " &amp; \\#{a}"), fc.string()),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom("\n", "\r\n"), (lines, end) => {
        const code = pug(lines.join("\n").replaceAll("</template", "")).replaceAll("\n", end);
        for (const { range } of walk(read(code, { path }).roots)) {
          expect(range[0]).toBeGreaterThanOrEqual(0);
          expect(range[1]).toBeGreaterThanOrEqual(range[0]);
          expect(range[1]).toBeLessThanOrEqual(code.length);
        }
        fixed(code);
      }),
      { numRuns: 60 },
    );
  });
});
