import { describe, expect, it } from "vitest";
import { outline } from "../reading.ts";
import { findings, fixed, link, number, organization, portal, readTemplate } from "./linting.ts";

/** How each language prints, says a condition, includes a file and comments, by a file's name. */
interface Writing {
  readonly path: string;
  readonly print: (code: string) => string;
  readonly literal: (text: string) => string;
  readonly choice: (one: string, other: string) => string;
  readonly constant: ((text: string) => string) | null;
  readonly include: string;
  readonly comment: (text: string) => string;
}

const writings: readonly Writing[] = [
  {
    path: "footer.ejs",
    print: (code) => `<%= ${code} %>`,
    literal: (text) => `<%= "${text}" %>`,
    choice: (one, other) => `<% if (x > 1) { %>${one}<% } else { %>${other}<% } %>`,
    constant: (text) => `<% const text = "${text}"; %><%= text %>`,
    include: "<%- include('footer.ejs') %>",
    comment: (text) => `<%# ${text} %>`,
  },
  {
    path: "footer.erb",
    print: (code) => `<%= ${code} %>`,
    literal: (text) => `<%= '${text}' %>`,
    choice: (one, other) => `<% if x > 1 -%>${one}<% else -%>${other}<% end -%>`,
    constant: (text) => `<% text = "${text}" %><%= text %>`,
    include: "<%= render 'footer' %>",
    comment: (text) => `<%# ${text} %>`,
  },
  {
    path: "footer.jsp",
    print: (code) => `\${${code}}`,
    literal: (text) => `<c:out value="${text}"/>`,
    choice: (one, other) =>
      `<c:choose><c:when test="\${x > 1}">${one}</c:when><c:otherwise>${other}</c:otherwise></c:choose>`,
    constant: (text) => `<% String text = "${text}"; %><%= text %>`,
    include: `<jsp:include page="footer.jsp"/>`,
    comment: (text) => `<%-- ${text} --%>`,
  },
  {
    path: "footer.asp",
    print: (code) => `<%= ${code} %>`,
    literal: (text) => `<%= "${text}" %>`,
    choice: (one, other) => `<% If x > 1 Then %>${one}<% Else %>${other}<% End If %>`,
    constant: null,
    include: `<!--#include file="footer.asp" -->`,
    comment: (text) => `<%-- ${text} --%>`,
  },
  ...["footer.njk", "footer.j2", "footer.twig"].map((path) => ({
    path,
    print: (code: string) => `{{ ${code} }}`,
    literal: (text: string) => `{{ '${text}' | safe }}`.replace("| safe", path.endsWith("twig") ? "|raw" : "| safe"),
    choice: (one: string, other: string) => `{% if x > 1 %}${one}{%- else -%}${other}{% endif %}`,
    constant: (text: string) => `{% set text = "${text}" %}{{ text }}`,
    include: `{% include "footer.html" %}`,
    comment: (text: string) => `{# ${text} #}`,
  })),
  {
    path: "footer.liquid",
    print: (code) => `{{ ${code} }}`,
    literal: (text) => `{{ '${text}' }}`,
    choice: (one, other) => `{% unless x %}${one}{% else %}${other}{% endunless %}`,
    constant: (text) => `{% assign text = '${text}' %}{{ text | escape }}`,
    include: `{% render 'footer' %}`,
    comment: (text) => `{% comment %}${text}{% endcomment %}`,
  },
  {
    path: "footer.hbs",
    print: (code) => `{{${code}}}`,
    literal: (text) => `{{"${text}"}}`,
    choice: (one, other) => `{{#if x}}${one}{{else}}${other}{{/if}}`,
    constant: null,
    include: "{{> footer}}",
    comment: (text) => `{{!-- ${text} --}}`,
  },
  {
    path: "footer.gohtml",
    print: (code) => `{{ .Site.Params.${code} }}`,
    literal: (text) => `{{ "${text}" }}`,
    choice: (one, other) => `{{- if gt .X 1 }}${one}{{ else }}${other}{{ end -}}`,
    constant: (text) => `{{ $text := "${text}" }}{{ $text }}`,
    include: `{{ partial "footer.html" . }}`,
    comment: (text) => `{{/* ${text} */}}`,
  },
  {
    path: "footer.blade.php",
    print: (code) => `{{ $${code} }}`,
    literal: (text) => `{{ '${text}' }}`,
    choice: (one, other) => `@if ($x->y(1) > 1) ${one} @else ${other} @endif`,
    constant: (text) => `<?php $text = '${text}'; ?>{!! $text !!}`,
    include: `@include('footer')`,
    comment: (text) => `{{-- ${text} --}}`,
  },
  {
    path: "footer.ftl",
    print: (code) => `\${${code}}`,
    literal: (text) => `\${"${text}"}`,
    choice: (one, other) => `<#if (x > 1)>${one}<#else>${other}</#if>`,
    constant: (text) => `<#assign text = "${text}">\${text}`,
    include: `<#include "footer.ftl">`,
    comment: (text) => `<#-- ${text} -->`,
  },
  {
    path: "footer.php",
    print: (code) => `<?php echo $${code}; ?>`,
    literal: (text) => `<?= '${text}' ?>`,
    choice: (one, other) => `<?php if ($x > 1): ?>${one}<?php else: ?>${other}<?php endif; ?>`,
    constant: (text) => `<?php $text = '${text}'; ?><?php echo $text; ?>`,
    include: `<?php include 'footer.php'; ?>`,
    comment: (text) => `<?php /* ${text} */ ?>`,
  },
  {
    path: "footer.phtml",
    print: (code) => `<?= htmlspecialchars($${code}) ?>`,
    literal: (text) => `<?php print "${text}" ?>`,
    choice: (one, other) => `<?php if ($x > 1) { ?>${one}<?php } else { ?>${other}<?php } ?>`,
    constant: (text) => `<?php $text = '${text}'; ?><?= $text ?>`,
    include: `<?php require_once("footer.php") ?>`,
    comment: (text) => `<?php // ${text} ?>`,
  },
];

describe.each(writings)("$path", ({ path, print, literal, choice, constant, include, comment }) => {
  const homepage = path.replace("footer", "index");
  const page = (footer: string): string =>
    `<!doctype html><html><body><main><p>一</p></main><footer style="text-align: center">${footer}</footer></body></html>`;

  it.each([
    ["a footer that is right", `${organization} ${link}`],
    ["a printed name and number", `${print("company")} <a href="${portal}">${print("icp")}</a>`],
    ["a printed number that may hold its link", `${organization} ${print("icp")}`],
    ["a printed address", `${organization} <a href="${print("url")}">${number}</a>`],
    ["an address in part", `${organization} <a href="https://${print("host")}/">${number}</a>`],
    ["a name that may be printed", `${print("x")} ${link}`],
    ["a name in an included file", `${include} ${link}`],
    ["a right footer on a condition", choice(`${organization} ${link}`, "")],
    ["right footers in both branches", choice(`${organization} ${link}`, `${organization} ${link}`)],
    ["text that is printed", literal(`${organization} `) + link],
    ["a number that is printed", `${organization} <a href="${portal}">${literal(number)}</a>`],
    ["a class on a condition", `<p class="a ${choice("b", "c")}">${organization} ${link}</p>`],
  ])("has nothing to say of %s", (_, footer) => {
    expect(findings(path, `<footer>${footer}</footer>`)).toEqual([]);
  });

  it.each([
    ["an unlinked number", `${organization} ${number}`, ["link-to-miit/unlinked"]],
    [
      "a wrong address",
      `${organization} <a href="https://www.beian.gov.cn/">${number}</a>`,
      ["link-to-miit/wrongTarget"],
    ],
    ["a number first", `${link} ${organization}`, ["organization-before-number/after"]],
    ["an unlinked number in a branch", choice("", `${organization} ${number}`), ["link-to-miit/unlinked"]],
    ["a printed number without link", `${organization} ${literal(number)}`, ["link-to-miit/unlinked"]],
    [
      "a printed number in lower case",
      `${organization} ${literal(number.replace("ICP", "icp"))}`,
      ["link-to-miit/unlinked", "number-format/malformed"],
    ],
    ["a placeholder", `${organization} <a href="${portal}">京ICP备12345678号</a>`, ["no-placeholder/number"]],
    ["a hidden number", `<p hidden>${organization} ${link}</p>`, ["no-hidden-filing/hidden"]],
  ])("reports %s", (_, footer, expected) => {
    expect(findings(path, `<footer>${footer}</footer>`).toSorted()).toEqual(expected);
  });

  it("fixes what is static beside its tags", () => {
    const code = `<footer class="${print("a")}">${print("b")}<p>${number} ${organization}</p>${include}</footer>`;
    // What is printed before it may name the organizer.
    expect(fixed(path, code)).toBe(code.replace(number, link));
    const inBranch = choice(`<a href="#">${number}</a>`, "");
    expect(fixed(path, `<footer>${organization} ${inBranch}</footer>`)).toBe(
      `<footer>${organization} ${inBranch.replace('"#"', `"${portal}"`)}</footer>`,
    );
  });

  it("says that the number is missing only where nothing could hold it", () => {
    expect(findings(homepage, page("一"))).toEqual(["require-filing-number/missing"]);
    expect(findings(homepage, page(choice("一", "二")))).toEqual(["require-filing-number/missing"]);
    for (const unseen of [print("x"), include, choice(print("x"), ""), choice("", include)]) {
      expect(findings(homepage, page(unseen))).toEqual([]);
    }
    expect(findings(homepage, page(choice("", `${organization} ${link}`)))).toEqual([]);
  });

  it("knows a number that only a comment holds", () => {
    expect(findings(homepage, page(comment(number)))).toEqual(["no-hidden-filing/concealed"]);
  });

  it.runIf(constant !== null)("knows a constant of the file", () => {
    const text = constant?.(`${organization} ${number}`) ?? "";
    expect(findings(path, `<footer>${text}</footer>`)).toEqual(["link-to-miit/unlinked"]);
  });

  it("takes ESLint's comments", () => {
    const directive = comment("eslint-disable-next-line icp/link-to-miit -- 由脚本加链接");
    if (directive.startsWith("{% comment") || directive.startsWith("<?php //")) return;
    expect(findings(path, `${directive}\n<footer>${organization} ${number}</footer>`)).toEqual([]);
  });

  it("claims nothing where a condition is around a tag", () => {
    const torn = `${choice("<div hidden>", "<div>")}<footer>${organization} ${link}</footer></div>`;
    expect(findings(path, torn)).toEqual([]);
    const anchors = `<footer>${organization} ${choice('<a href="#">', "<b>")}${number}${choice("</a>", "</b>")}</footer>`;
    expect(findings(path, anchors)).toEqual([]);
    expect(
      findings(path, `<footer>${organization} <a ${choice(`href="${portal}"`, "")}>${number}</a></footer>`),
    ).toEqual([]);
  });

  it("reads alike with ranges and without, and in every line end", () => {
    const code = `<footer>${choice(`${organization}\n`, literal(organization))} ${link}${include}${comment("一")}</footer>`;
    for (const text of [code, code.replaceAll("\n", "\r\n"), `\uFEFF${code}`]) {
      expect(outline(readTemplate(path, text, false).roots)).toBe(outline(readTemplate(path, text).roots));
    }
  });
});
