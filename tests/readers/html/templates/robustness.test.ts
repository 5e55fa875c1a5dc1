import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { templateLanguageNamed, templateLanguageNames } from "../../../../src/html/template-languages.ts";
import { walk } from "../../../../src/page/tree.ts";
import { dialectOf } from "../../../../src/readers/html/dialects.ts";
import { MaskedHtml } from "../../../../src/readers/html/template-tags.ts";
import { checkPage } from "../../jsx/outline.ts";
import { outline } from "../reading.ts";
import { findings, fixed, link, number, organization, readTemplate } from "./linting.ts";

const paths = [
  ...["ejs", "erb", "jsp", "asp", "njk", "j2", "twig", "liquid", "djhtml", "hbs", "mustache", "gohtml", "blade.php"],
  ...["ftl", "php", "shtml", "tpl", "html"],
].map((extension) => `footer.${extension}`);

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...[
        "<% if (x) { %>",
        "<% } else { %>",
        "<% } %>",
        "<%= x %>",
        '<%= "一" %>',
        "<%# x %>",
        "<% end %>",
        "<%",
        "%>",
      ],
      ...[
        "<?php if ($x): ?>",
        "<?php endif; ?>",
        "<?= $x ?>",
        "<?php",
        "?>",
        "{% if x %}",
        "{% else %}",
        "{% endif %}",
      ],
      ...[
        "{% for x in y %}",
        "{% endfor %}",
        "{% block x %}",
        "{% endblock %}",
        "{{ x }}",
        '{{ "一" }}',
        "{{",
        "}}",
        "{%",
      ],
      ...[
        "{{#if x}}",
        "{{else}}",
        "{{/if}}",
        "{{ if x }}",
        "{{ end }}",
        "{{!-- x --}}",
        "@if(x)",
        "@else",
        "@endif",
        "@if(",
      ],
      ...["<#if x>", "<#else>", "</#if>", "${x}", "<c:if test='x'>", "</c:if>", "<c:out value='一'/>", "<!--#if x -->"],
      ...[
        "<!--#endif -->",
        "{# x #}",
        "{% comment %}",
        "{% endcomment %}",
        "[[x]]",
        "@php",
        "@endphp",
        "<#list x as y>",
      ],
    ),
    fc.constantFrom(
      ...["<footer>", "</footer>", "<p class='a ", "<a href='", "'>", "</a>", "<div ", ">", "<table>", "<tr>", "<td>"],
      ...["</table>", "<title>", "</title>", "<style>", "</style>", "<!--", "-->", "\r\n", '"', "'", "<b>", "</b>"],
      ...[number, organization, link, `<a href="#">${number}</a>`, "<p>", "</p>", "<body>", "<!doctype html>"],
    ),
    fc.string({ unit: "grapheme", maxLength: 3 }),
  ),
  { maxLength: 24 },
);
const text = pieces.map((parts) => parts.join(""));

describe("any text with any tags", () => {
  it("is as long when masked", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...templateLanguageNames), (source, name) => {
        const html = new MaskedHtml(source, dialectOf(templateLanguageNamed(name) ?? "auto"));
        expect(html.text.length).toBe(source.length);
        for (const { start, end, source: own } of html.tags) expect(source.slice(start, end)).toBe(own);
      }),
      { numRuns: 2000 },
    );
  });

  it("is read, with ranges inside the file and without", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...paths), (source, path) => {
        const page = readTemplate(path, source);
        checkPage(page);
        expect(outline(readTemplate(path, source, false).roots)).toBe(outline(page.roots));
        expect(
          [...walk(page.roots)].filter((node) => node.kind === "text" && /[\uFDD0-\uFDEF]/u.test(node.content.text)),
        ).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps its tags, in order, whatever is fixed", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...paths), (source, path) => {
        const body = `<footer>${source}${number} ${organization}</footer>`;
        const outlineOf = (code: string): string[] =>
          new MaskedHtml(code, dialectOf("auto")).tags.map((tag) => tag.source.replaceAll(/"[^"]*"|'[^']*'/gu, '""'));
        const fixedPath = /\.(?:html|tpl)$/u.test(path) ? path : null;
        if (fixedPath) expect(outlineOf(fixed(fixedPath, body))).toEqual(outlineOf(body));
        else expect(fixed(path, body).replaceAll(/\s/gu, "").length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a tag", () => {
  it.each([
    ["footer.php", "<footer>一</footer><?php\n$x = '?>';\n// done", `footer("一")`],
    ["footer.php", `<p><?php echo $a . "?>" . $b ?></p>`, `p({<?php echo $a . "?>" . $b ?>})`],
    ["footer.php", "<p><?php // it's ?>一</p>", `p("一")`],
    ["footer.php", "<p><?= <<<TEXT\n?>\nTEXT ?>一</p>", `p({<?= <<<TEXT\n?>\nTEXT ?>} "一")`],
    ["footer.njk", `<p>{{ "}}" | x }}一</p>`, `p({{{ "}}" | x }}} "一")`],
    ["footer.njk", "<p>{{ x 一</p>", `p("{{ x 一")`],
    ["footer.ejs", "<p><% x 一</p>", `p("<% x 一")`],
    ["footer.ftl", `<#if x == ">"><p>一</p></#if>`, `{<#if x == ">"> branch: p("一") | branch: }`],
    ["footer.blade.php", "<p>a@example.com @@if @media</p>", `p("a@example.com @@if @media")`],
    ["footer.blade.php", "<p>@if(f(')'))一@endif</p>", `p({@if(f(')')) branch: "一" | branch: })`],
    ["footer.php", "<p>{{ x }}${y}{% z %}</p>", `p({{{ x }}} "\${y}{% z %}")`],
    ["footer.html", "<p><?xml version='1.0'?>一</p>", `p("一")`],
  ])("in %s: %s", (path, code, expected) => {
    expect(outline(readTemplate(path, code).roots)).toBe(expected);
  });

  it("may be one of very many", () => {
    for (const piece of [
      "{% if x %}<p>",
      "{% endif %}</p>",
      "{{ '",
      "<?php ",
      "@if(",
      "${(",
      "<% if (x) { %>",
      "{% comment %}",
    ]) {
      for (const path of ["footer.njk", "footer.php", "footer.blade.php", "footer.tpl", "footer.ftl"]) {
        const code = piece.repeat(20_000);
        expect(readTemplate(path, code).roots.length).toBeGreaterThanOrEqual(0);
      }
    }
    const large = `{% if x %}<p>{{ y }}</p>{% else %}<b>一</b>{% endif %}\n`.repeat(100_000);
    expect(readTemplate("footer.njk", large).roots.length).toBe(200_000);
  }, 60_000);
});

describe("languageOptions.templates", () => {
  it("says which tags an HTML file has", () => {
    const code = `<footer>${organization} {{ x }} {% if y %}${number}{% endif %}</footer>`;
    expect(findings("footer.html", code, { templates: "php" })).toEqual(["link-to-miit/unlinked"]);
    expect(findings("footer.html", code, { templates: "none" })).toEqual(["link-to-miit/unlinked"]);
  });

  it.each([["pug"], [1], [null]])("must be a language: %j", (templates) => {
    expect(() => findings("footer.html", "", { templates })).toThrow(
      `languageOptions.templates must be one of "ejs", "erb", "jsp", "asp", "nunjucks"`,
    );
  });
});
