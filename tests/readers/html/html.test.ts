import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributeOf, attributeText, parentOf, walk } from "../../../src/page/tree.ts";
import type { Element, Hole, Page } from "../../../src/page/page.ts";
import { outline, readHtml } from "./reading.ts";

function elementsOf(page: Page, name: string): Element[] {
  return [...walk(page.roots)].filter((node) => node.kind === "element").filter((element) => element.name === name);
}

function element(text: string, name: string): Element {
  const [found] = elementsOf(readHtml(text), name);
  if (!found) throw new Error(`No <${name}> in ${text}`);
  return found;
}

function holesOf(page: Page): Hole[] {
  return [...walk(page.roots)].filter((node) => node.kind === "hole");
}

describe("a page's extent", () => {
  it.each([
    ["document", "<!doctype html><p>一"],
    ["document", "<html><p>一"],
    ["document", "<?xml version='1.0'?>\n<body>一"],
    ["fragment", "<footer>一</footer>"],
    ["fragment", "<!-- <html> --><p>一"],
    ["fragment", "<tbody><tr><td>一"],
  ])("is %s: %s", (extent, text) => {
    expect(readHtml(text).extent).toBe(extent);
  });
});

describe("the tree", () => {
  it.each([
    ["text and elements", "<footer>一 <a href=x>二</a></footer>", `footer("一 " a("二"))`],
    ["a table row of its own", "<tr><td>一</td></tr>", `tr(td("一"))`],
    ["entities", "<p>京&#73;CP&nbsp;备&amp;</p>", `p("京ICP\u00a0备&")`],
    ["comments, scripts and styles left out", "<p>一<!-- 二 --><script>三</script><style>四</style></p>", `p("一")`],
    ["what a template holds", "<template><p>一</p></template>", `template(p("一"))`],
    ["a custom element", "<site-footer>一</site-footer>", `{<site-footer> children: "一"}`],
    ["template tags", "<p>{{ icp }}号</p>", `p({{{ icp }}} "号")`],
    [
      "template tags in a table",
      "<table>{% for x in y %}<tr><td>一</td></tr>{% endfor %}</table>",
      'table({{% for x in y %} branch: {{% for x in y %}} {<tbody> children: {{% endfor %} branch: tr(td("一")) {{% endfor %}}}}})',
    ],
    ["PHP", "<p><?php echo $icp; ?></p>", `p({<?php echo $icp; ?>})`],
    ["front matter", "---\ntitle: 一\n---\n<p>二</p>", `p("二")`],
    ["a condition", `<p v-if="isCn">一</p>`, `{<p v-if> branch: p("一") | branch: }`],
    ["content that is bound", `<p v-text="icp">示例</p>`, `p({v-text="icp"})`],
    ["content that is replaced", `<p th:replace="~{f :: footer}">示例</p>`, `{th:replace="~{f :: footer}"}`],
    ["a server-side include", `<!--#include virtual="footer.html" -->`, `{<!--#include virtual="footer.html" -->}`],
  ])("%s", (_, text, expected) => {
    expect(outline(readHtml(text).roots)).toBe(expected);
  });

  it("has parents", () => {
    const page = readHtml("<footer><p>一<br>{{ x }}</p><x-y>二</x-y></footer>");
    for (const node of walk(page.roots)) if (parentOf(node)) expect([...walk([parentOf(node)!])]).toContain(node);
    expect(page.roots.map(({ parent }) => parent)).toEqual([null]);
  });

  it("isn't read below the depth that browsers keep", () => {
    const page = readHtml(`${"<div>".repeat(20_000)}京ICP备16023847号`);
    const holes = [...walk(page.roots)].filter((node) => node.kind === "hole");
    expect(holes.map(({ reason }) => reason)).toEqual(["it is nested deeper than browsers keep it"]);
  });

  it("may have more children than a call takes arguments", () => {
    const [main] = elementsOf(readHtml(`<!doctype html><main>${"<p>一</p>".repeat(200_000)}</main>`), "main");
    expect(main?.children.length).toBe(200_000);
  });
});

describe("holes", () => {
  it.each([
    ["{{ site.icp }}", "number"],
    ["<?= $company ?>", "organization"],
    [`{{ t("footer.gongan") }}`, "security-number"],
    ["{% if icp %}", null],
    ["<% include('icp') %>", null],
  ])("%s says %s", (tag, says) => {
    expect(new Set(holesOf(readHtml(`<p>${tag}</p>`)).map((hole) => hole.says))).toEqual(new Set([says]));
  });

  it.each([
    [`<?php include "footer.php"; ?>`, "footer.php"],
    ["{{> footer}}", "footer"],
    [`{% include "parts/footer.html" %}`, "parts/footer.html"],
    [`<!--#include file="footer.html" -->`, "footer.html"],
    [`<jsp:include page="footer.jsp"></jsp:include>`, "footer.jsp"],
  ])("%s would be filled by %s", (tag, path) => {
    expect(holesOf(readHtml(`<div>${tag}</div>`)).map((hole) => hole.fill)).toEqual([{ kind: "include", path }]);
  });
});

describe("attributes", () => {
  it("have their values decoded, and ranges from name to quote", () => {
    const text = `<a HREF="a&amp;b" hidden data-x=1>一</a>`;
    const { attributes } = element(text, "a");
    expect(attributes.map(({ name, range: [start, end] }) => [name, text.slice(start, end)])).toEqual([
      ["href", `HREF="a&amp;b"`],
      ["hidden", "hidden"],
      ["data-x", "data-x=1"],
    ]);
    expect(attributeText(element(text, "a"), "href")).toBe("a&b");
  });

  it("are known in part where a template tag stands in the value", () => {
    const value = attributeOf(element(`<a href="https://{{ host }}/x">一</a>`, "a"), "href")?.value;
    expect(value?.kind === "composite" && value.parts.map(({ kind }) => kind)).toEqual(["known", "unknown", "known"]);
  });

  it("aren't all known where a template tag may write one", () => {
    expect(element("<a <?= $attributes ?> class=x>一</a>", "a").attributesKnown).toBe(false);
    expect(element(`<a v-bind="props">一</a>`, "a").attributesKnown).toBe(false);
    expect(element(`<a class="x">一</a>`, "a").attributesKnown).toBe(true);
  });

  it("are unknown where they are bound", () => {
    const anchor = element(`<a :href="url" class="x" :class="y">一</a>`, "a");
    expect(attributeOf(anchor, "href")?.value.kind).toBe("unknown");
    expect(attributeOf(anchor, "class")?.value.kind).toBe("composite");
  });
});

describe("components of the settings", () => {
  it("count as what they render", () => {
    const page = readHtml(`<site-footer><SmartLink to="https://beian.miit.gov.cn/">一</SmartLink></site-footer>`, {
      SiteFooter: "footer",
      SmartLink: { as: "a", link: "to", style: "color: red" },
    });
    expect(outline(page.roots)).toBe(`footer(a("一"))`);
    const [anchor] = elementsOf(page, "a");
    expect(anchor && attributeText(anchor, "href")).toBe("https://beian.miit.gov.cn/");
    expect(anchor).toMatchObject({ sourceName: "smartlink", ownStyle: "color: red", ownStyleKnown: true });
  });
});

describe("nesting", () => {
  it.each([
    ["plain", "<p><a href=x>一</a></p>", "a", true],
    ["an implied body", "<!doctype html><footer>一</footer>", "body", true],
    ["an element that is torn apart", "<p><b>一<p>二</b>", "b", false],
    ["a foster-parented element", "<table><div>一</div><tr><td>二</table>", "div", false],
    ["an element behind the body", "<html><body>一</body><footer>二</footer></html>", "footer", false],
  ])("%s", (_, text, name, expected) => {
    expect(element(text, name).nestsAsWritten).toBe(expected);
  });
});

describe("what isn't a node", () => {
  it("is gathered", () => {
    const page = readHtml(
      `<!doctype html><link rel=stylesheet href=a.css><style media="(width > 9px)">b{c:d}</style><script src=e.js></script><script>f()</script><!-- 京ICP备16023847号 -->`,
    );
    expect(page.styleSheets).toMatchObject([
      { kind: "linked", address: "a.css", base: null },
      { kind: "known", css: "b{c:d}", media: "(width > 9px)" },
    ]);
    expect(page.scripts).toEqual([
      { address: "e.js", text: "" },
      { address: null, text: "f()" },
    ]);
    expect(page.comments.map(({ content }) => content.text)).toEqual([" 京ICP备16023847号 "]);
  });

  it("stays out of inert content", () => {
    const page = readHtml("<noscript><style>a{b:c}</style></noscript><template><script>d()</script></template>");
    expect([page.styleSheets, page.scripts]).toEqual([[], []]);
  });
});

const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."<p> </p> <b> </b> <a\u00a0href=x> </a> <table> <tr> <td> </table> <br> <svg> </svg> <center>".split(" "),
      ),
      fc.constantFrom(
        "<footer class='a b' style=\"color:red\">",
        "</footer>",
        "<!--",
        "-->",
        "&amp;",
        "&#x5907;",
        "&nbsp",
        "\r\n",
        "\0",
      ),
      fc.constantFrom(
        "{{ icp }}",
        "{% if x %}",
        "<?php echo 1 ?>",
        "<%= y %>",
        "${z}",
        "<#if x>",
        "{{",
        "<%",
        "<x-y>",
        "</x-y>",
        "<pre>\n",
      ),
      fc.constantFrom(
        "京ICP备16023847号-2",
        "<a href='https://beian.miit.gov.cn/'>",
        "京ICP备",
        "<textarea>",
        "</textarea>",
        "<title>",
        "<select>",
      ),
      fc.string({ unit: "grapheme", maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("any text", () => {
  it("gives nodes inside the text, whose text maps back to source that decodes to it", () => {
    fc.assert(
      fc.property(markup, (text) => {
        const page = readHtml(text);
        for (const node of walk(page.roots)) {
          const [start, end] = node.range;
          expect(start >= 0 && start <= end && end <= text.length).toBe(true);
          if (node.kind !== "text") continue;
          for (const { from, to, linear, start: at, end: until } of node.content.segments) {
            if (linear) expect(text.slice(at, until)).toBe(node.content.text.slice(from, to));
            else expect(until).toBeGreaterThan(at);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("gives nested elements that lie inside those around them", () => {
    fc.assert(
      fc.property(markup, (text) => {
        for (const node of walk(readHtml(text).roots)) {
          const parent = node.parent?.kind === "element" ? node.parent : null;
          if (node.kind !== "element" || !parent || !node.nestsAsWritten || !parent.openTag) continue;
          expect([parent.range[0] <= node.range[0], node.range[1] <= parent.range[1]]).toEqual([true, true]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("reads alike with ranges and without", () => {
    fc.assert(
      fc.property(markup, (text) => {
        expect(outline(readHtml(text, {}, false).roots)).toBe(outline(readHtml(text).roots));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("what Angular has drawn", () => {
  it("is no component of which nothing is known", () => {
    const text = `<app-root ng-version="21.2.24"><app-footer _nghost-abc=""><p>一</p></app-footer><app-other>二</app-other></app-root>`;
    expect(outline(readHtml(text).roots)).toBe(`app-root(app-footer(p("一")) {<app-other> children: "二"})`);
  });
});
