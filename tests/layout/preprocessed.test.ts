import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Cascade } from "../../src/layout/cascade.ts";
import type { Page, StyleSyntax } from "../../src/page/page.ts";
import { parseStyleSheet } from "../../src/layout/style-sheet.ts";
import { documentOf, elementIn } from "./pages.ts";

const body = '<div class="site"><footer class="footer dark m-3"><p class="footer-icp">1</p></footer></div>';

function valueOn(css: string, syntax: StyleSyntax, name = "footer", property = "text-align"): string | null {
  const page = documentOf(body);
  const sheet = { kind: "known", css, syntax, media: "", file: page.file, start: 0 } as const;
  const styled: Page = { ...page, styleSheets: [sheet] };
  return new Cascade(styled, 1280).value(elementIn(styled, name), property);
}

describe("SCSS", () => {
  it.each([
    ["nesting", ".site { .footer { text-align: right; } }", "right"],
    ["a parent's name continued", ".foo { &ter { text-align: right } }", "right"],
    ["a parent behind another", ".dark { .site & { text-align: right } }", "right"],
    ["lists of selectors", ".a, .site { .b, > .footer { text-align: right } }", "right"],
    ["a line comment", "// .footer { text-align: left; }\n.footer { text-align: right; // }\n}", "right"],
    ["an address with slashes", ".footer { background: url(http://a.b/c); text-align: right }", "right"],
    ["a variable", "$side: right; .footer { text-align: $side; }", "right"],
    ["a variable of a variable", "$a: right; $b: $a; .footer { text-align: $b }", "right"],
    ["a variable in a selector", "$name: footer; .#{$name} { text-align: right }", "right"],
    ["doubt about a default", "$side: right !default; .footer { text-align: $side }", null],
    ["doubt about a variable of another file", ".footer { text-align: $side }", null],
    ["doubt about one that is set twice", "$a: left; $a: right; .footer { text-align: $a }", null],
    ["doubt about a function", ".footer { text-align: side(left) }", null],
    ["a mixin", "@mixin centre { text-align: right } .footer { @include centre; }", "right"],
    ["a mixin's argument", "@mixin at($side, $b: 1) { text-align: $side } .footer { @include at(right) }", "right"],
    ["a mixin's default", "@mixin at($side: right) { text-align: $side } .footer { @include at; }", "right"],
    ["doubt about a mixin of another file", ".footer { text-align: right; @include other; }", null],
    ["doubt about what stands in one", ".footer { @include other { text-align: right } }", null],
    ["doubt inside what takes one", ".site { @include other; } .footer { text-align: right }", null],
    [
      "a mixin's content",
      "@mixin wide { @media (min-width: 1000px) { @content } } .footer { @include wide { text-align: right } }",
      "right",
    ],
    [
      "no content on another screen",
      "@mixin narrow { @media (max-width: 600px) { @content } } .footer { @include narrow { text-align: right } }",
      "start",
    ],
    ["doubt about a condition", "@if $a { .footer { text-align: right } }", null],
    ["doubt about a name that may be meant", "@each $i in a, b { .m-#{$i} { text-align: right } }", null],
    ["nothing from a name that can't be", "@each $i in a, b { .mt-#{$i} { text-align: right } }", "start"],
    ["doubt about an extension", ".footer { @extend %right; }", null],
    ["nothing from a placeholder", "%right { text-align: right }", "start"],
    ["properties under a name", ".footer { text: { align: right } }", "right"],
    [
      "doubt about what stands behind an at-rule, which is moved",
      ".footer { @media (min-width: 100px) { text-align: left } text-align: right }",
      null,
    ],
    [
      "one media query behind another",
      ".footer { text-align: left; @media (min-width: 9px) { text-align: left } @media (min-width: 99px) { text-align: right } }",
      "right",
    ],
    [
      "doubt about a mixin that may weigh more",
      ".footer { @include other; } .site .footer.dark { text-align: right }",
      null,
    ],
    ["a media query in a rule", ".footer { @media (min-width: 900px) { text-align: right } }", "right"],
    ["a rule at the root", ".x { @at-root .footer { text-align: right } }", "right"],
    ["nothing of a pseudo-class at rest", ".footer { &:hover { text-align: right } }", "start"],
    ["a computation in calc", ".footer { width: calc(100% - 2px); text-align: right }", "right"],
  ])("has %s", (_, css, value) => {
    expect(valueOn(css, "scss")).toBe(value);
  });

  it("says where a declaration stands", () => {
    const css = "// 页脚\n.a { .b { text-align: center; } }";
    const [rule] = parseStyleSheet(css, "scss").rules.filter(({ declarations }) => declarations.length > 0);
    const [declaration] = rule?.declarations ?? [];
    expect(css.slice(declaration?.start, declaration?.end)).toBe("text-align: center");
  });

  it("leaves a mixin that calls itself", () => {
    expect(parseStyleSheet("@mixin a { @include a; b: c } .x { @include a }", "scss").unread).not.toBeNull();
  });
});

describe("Less", () => {
  it.each([
    ["nesting", ".site { .footer { text-align: right; } }", "right"],
    ["a variable", "@side: right; .footer { text-align: @side; }", "right"],
    ["a variable that is set behind", ".footer { text-align: @side; } @side: right;", "right"],
    ["a variable in a selector", "@name: footer; .@{name} { text-align: right }", "right"],
    ["a mixin", ".centre() { text-align: right } .footer { .centre(); }", "right"],
    ["a class as a mixin", ".centre { text-align: right } .footer { .centre; }", "right"],
    ["a mixin's argument", ".at(@side; @b: 1) { text-align: @side } .footer { .at(right); }", "right"],
    ["nothing from a mixin by itself", ".footer() { text-align: right }", "start"],
    ["doubt about a mixin of another file", ".footer { text-align: right; .other(); }", null],
    ["doubt about a guard", ".footer when (@mode = dark) { text-align: right }", null],
    ["doubt about an extension", ".footer { &:extend(.right all); }", null],
    ["doubt about a variable of another file", ".footer { text-align: @side }", null],
    [
      "a media query of the file's own",
      '@wide: ~"(min-width: 900px)"; .footer { @media @wide { text-align: right } }',
      "right",
    ],
    ["doubt about another's", ".footer { @media @wide { text-align: right } }", null],
    [
      "doubt about a mixin that is important",
      ".a { b: c } .footer { .a() !important; } #x .footer, .footer.dark { text-align: right }",
      null,
    ],
    ["a line comment", ".footer { // text-align: left;\n text-align: right }", "right"],
  ])("has %s", (_, css, value) => {
    expect(valueOn(css, "less")).toBe(value);
  });
});

it("reads any text, in every syntax", () => {
  const pieces = fc.constantFrom(
    "{",
    "}",
    ";",
    ":",
    "$a",
    "@a",
    "#{",
    "&",
    ".b",
    "@include c",
    "@mixin c",
    "(",
    ")",
    "//",
    "\n",
    " ",
    "/*",
    "*/",
    '"',
    "x",
    "@content",
    "@import 'd'",
    ",",
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 60 }),
      fc.constantFrom<StyleSyntax>("css", "scss", "less"),
      (parts, syntax) => {
        const css = parts.join("");
        for (const { declarations, prelude } of parseStyleSheet(css, syntax).rules) {
          expect(prelude.selectors).toBeInstanceOf(Array);
          for (const { start, end } of declarations) expect(start <= end && end <= css.length).toBe(true);
        }
      },
    ),
  );
});
