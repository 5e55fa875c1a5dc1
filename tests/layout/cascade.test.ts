import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Cascade } from "../../src/layout/cascade.ts";
import { parseDeclarations } from "../../src/layout/declarations.ts";
import { matchesMedia } from "../../src/layout/media.ts";
import { documentOf, elementIn, pageOf } from "./pages.ts";

function valueOn(body: string, css: string, property = "text-align", width = 1280): string | null {
  const page = documentOf(body, `<style>${css}</style>`);
  return new Cascade(page, width).value(elementIn(page, "footer"), property);
}

describe("the cascade", () => {
  it.each([
    ["the later of two rules", "<footer></footer>", "footer{text-align:left}footer{text-align:right}", "right"],
    ["the more specific rule", '<footer class="a"></footer>', ".a{text-align:right}footer{text-align:left}", "right"],
    [
      "an id over classes",
      '<footer id="a" class="b c"></footer>',
      "#a{text-align:right}.b.c{text-align:left}",
      "right",
    ],
    ["inline style over rules", '<footer id="a" style="text-align:right"></footer>', "#a{text-align:left}", "right"],
    [
      "!important over inline style",
      '<footer style="text-align:left"></footer>',
      "footer{text-align:right!important}",
      "right",
    ],
    [
      ":is with its most specific argument",
      '<footer class="a"></footer>',
      ":is(footer,#x){text-align:right}.a{text-align:left}",
      "right",
    ],
    [":where without weight", "<footer></footer>", "footer{text-align:right}:where(footer){text-align:left}", "right"],
    [
      "escaped class names",
      '<footer class="md:c w-1/2"></footer>',
      String.raw`.md\:c.w-1\/2{text-align:right}`,
      "right",
    ],
    [
      "an escaped class in an ancestor",
      '<b class="md:c"><footer></footer></b>',
      String.raw`.md\:c footer{text-align:right}`,
      "right",
    ],
    ["an escaped id", '<footer id="1st"></footer>', String.raw`#\31 st{text-align:right}`, "right"],
    ["an escaped value", '<footer role="a:b"></footer>', String.raw`[role=a\:b]{text-align:right}`, "right"],
    [
      "nothing of a list with a selector that can't be read",
      "<footer></footer>",
      "footer,!{text-align:right}",
      "start",
    ],
    [":not", "<footer></footer>", "footer:not(.a){text-align:right}", "right"],
    ["a nested rule", '<footer class="a"></footer>', "footer{text-align:left;&.a{text-align:right}}", "right"],
    [
      "a child combinator",
      "<div><footer></footer></div>",
      "div>footer{text-align:right}body>footer{text-align:left}",
      "right",
    ],
    ["a sibling combinator", "<p></p><footer></footer>", "p+footer{text-align:right}", "right"],
    [
      "a position",
      "<p></p><footer></footer>",
      "footer:last-child{text-align:right}footer:first-child{text-align:left}",
      "right",
    ],
    ["an attribute", '<footer data-a="b-c"></footer>', '[data-a^="b"]{text-align:right}', "right"],
    ["inheritance", "<div><footer></footer></div>", "div{text-align:right}", "right"],
    [
      "no inheritance past a value",
      "<div><footer></footer></div>",
      "div{text-align:right}footer{text-align:initial}",
      "start",
    ],
    ["a value that browsers take", "<footer></footer>", "footer{text-align:right;text-align:middle}", "right"],
    ["nothing from a rule for a state", "<footer></footer>", "footer:hover{text-align:right}", "start"],
    [
      "nothing from a pseudo-element",
      "<footer></footer>",
      "footer::after{text-align:right}footer:before{text-align:right}",
      "start",
    ],
    ["a layer's rule", "<footer></footer>", "@layer a{footer{text-align:right}}", "right"],
    [
      "what is in no layer over what is in one",
      '<footer id="a"></footer>',
      "footer{text-align:right}@layer a{#a{text-align:left}}",
      "right",
    ],
    [
      "the layer that is named later",
      "<footer></footer>",
      "@layer a,b;@layer b{footer{text-align:right}}@layer a{footer{text-align:left}}",
      "right",
    ],
    [
      "what is important in the earlier layer",
      "<footer></footer>",
      "@layer a{footer{text-align:right!important}}@layer b{footer{text-align:left!important}}footer{text-align:center!important}",
      "right",
    ],
    [
      "a layer over the layers in it",
      "<footer></footer>",
      "@layer a{footer{text-align:right}@layer b{footer{text-align:left}}}@layer a.b{footer{text-align:left}}",
      "right",
    ],
    [
      "layers without names apart",
      "<footer></footer>",
      "@layer{footer{text-align:left}}@layer{footer{text-align:right}}@layer z{}",
      "right",
    ],
    ["doubt about what a browser must support", "<footer></footer>", "@supports(a:b){footer{text-align:right}}", null],
    [
      "rules nested without &",
      '<div class="a"><footer></footer></div>',
      ".a{> footer{text-align:right} color:red; footer.x{text-align:left}}",
      "right",
    ],
    ["nothing of a rule behind a stray brace", "<footer></footer>", "}footer{text-align:right}", "start"],
    ["the rule behind a string that isn't closed", "<footer></footer>", "a{b:'c\n}footer{text-align:right}", "right"],
    ["a custom property that holds a block", "<footer></footer>", "footer{--a:{b:c};text-align:right}", "right"],
    ["a semicolon in an address", "<footer></footer>", "footer{b:url(data:a;b,c);text-align:right}", "right"],
    ["doubt about a variable", "<footer></footer>", "footer{text-align:var(--a)}", null],
  ])("has %s", (_, body, css, value) => {
    expect(valueOn(body, css)).toBe(value);
  });

  it("asks media queries at its width, and notes where they change", () => {
    const css = "@media(min-width:768px){footer{text-align:right}}";
    expect(valueOn("<footer></footer>", css, "text-align", 767)).toBe("start");
    const page = documentOf("<footer></footer>", `<style>${css}</style>`);
    const cascade = new Cascade(page, 768);
    const { value, breakpoints } = cascade.trace.record(() => cascade.value(elementIn(page, "footer"), "text-align"));
    expect(value).toBe("right");
    expect([...breakpoints]).toEqual([768]);
    const again = cascade.trace.record(() => cascade.value(elementIn(page, "footer"), "text-align"));
    expect([...again.breakpoints]).toEqual([768]);
  });

  it("doesn't hand <center>'s alignment on to tables", () => {
    const page = documentOf("<center><table><tr><td>1</td></tr></table></center>");
    expect(new Cascade(page, 1280).value(elementIn(page, "td"), "text-align")).toBe("start");
  });

  it("knows both libraries' classes where neither can be seen", () => {
    const page = pageOf('<footer class="text-center hidden text-muted"><p class="site">1</p></footer>');
    const cascade = new Cascade(page, 1280);
    expect(cascade.value(elementIn(page, "footer"), "text-align")).toBe("center");
    expect(cascade.value(elementIn(page, "p"), "display")).toBeNull();
  });
});

it.each([
  ["(min-width: 600px)", true],
  ["(max-width: 600px)", false],
  ["screen and (600px <= width < 1300px)", true],
  ["print", false],
  ["not print", true],
  ["(orientation: landscape)", null],
  ["print, (min-width: 40em)", true],
])("the media query %s", (query, holds) => {
  expect(matchesMedia(query, 1280)).toBe(holds);
});

describe("declarations", () => {
  it("are found between comments, strings and brackets", () => {
    const text = `a:url("x;y"); /* b: c; */ text-align : CENTER !important; margin: 0 auto`;
    const found = parseDeclarations(text).map(({ property, value, important }) => [property, value, important]);
    expect(found).toContainEqual(["text-align", "center", true]);
    expect(found).toContainEqual(["margin-left", "auto", false]);
    expect(found.map(([property]) => property)).not.toContain("b");
  });

  it("stand where they say, in any text", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            "a",
            ":",
            ";",
            "{",
            "(",
            ")",
            '"',
            "'",
            "/*",
            "*/",
            "\\",
            "!",
            "-",
            "0",
            " ",
            "margin",
            "\uFFFC",
          ),
        }),
        (text) => {
          for (const { start, end } of parseDeclarations(text)) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
