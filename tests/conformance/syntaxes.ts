import type { Syntax } from "./syntax.ts";
import { Markdown, Toml, VitePress, Yaml } from "./syntaxes/data.ts";
import { Astro, Svelte, Vue, VueOptions } from "./syntaxes/frameworks.ts";
import { Angular, Html, Template, Thymeleaf, type TemplateTags } from "./syntaxes/html.ts";
import { AngularInline, Jsx, Lit, StringHtml, Tsx } from "./syntaxes/scripts.ts";

const templates: readonly TemplateTags[] = [
  {
    name: "EJS",
    extension: "ejs",
    assign: (name, value) => `<% const ${name} = "${value}"; %>`,
    print: (name) => `<%= ${name} %>`,
    ...{ begin: "<% if (shown) { %>", otherwise: "<% } else { %>", end: "<% } %>" },
  },
  {
    name: "ERB",
    extension: "erb",
    assign: (name, value) => `<% ${name} = "${value}" %>`,
    print: (name) => `<%= ${name} %>`,
    ...{ begin: "<% if shown %>", otherwise: "<% else %>", end: "<% end %>" },
  },
  {
    name: "JSP",
    extension: "jsp",
    assign: (name, value) => `<% String ${name} = "${value}"; %>`,
    print: (name) => `<%= ${name} %>`,
    ...{ begin: "<% if (shown) { %>", otherwise: "<% } else { %>", end: "<% } %>" },
  },
  {
    name: "Nunjucks",
    extension: "njk",
    assign: (name, value) => `{% set ${name} = "${value}" %}`,
    print: (name) => `{{ ${name} }}`,
    ...{ begin: "{% if shown %}", otherwise: "{% else %}", end: "{% endif %}" },
  },
  {
    name: "Liquid",
    extension: "liquid",
    assign: (name, value) => `{% assign ${name} = "${value}" %}`,
    print: (name) => `{{ ${name} }}`,
    ...{ begin: "{% if shown %}", otherwise: "{% else %}", end: "{% endif %}" },
  },
  {
    name: "Go",
    extension: "gohtml",
    assign: (name, value) => `{{ $${name} := "${value}" }}`,
    print: (name) => `{{ $${name} }}`,
    ...{ begin: "{{ if .Shown }}", otherwise: "{{ else }}", end: "{{ end }}" },
  },
  {
    name: "Blade",
    extension: "blade.php",
    assign: (name, value) => `<?php $${name} = '${value}'; ?>`,
    print: (name) => `{{ $${name} }}`,
    ...{ begin: "@if ($shown)\n", otherwise: "\n@else\n", end: "\n@endif" },
  },
  {
    name: "FreeMarker",
    extension: "ftl",
    assign: (name, value) => `<#assign ${name} = "${value}">`,
    print: (name) => `\${${name}}`,
    ...{ begin: "<#if shown>", otherwise: "<#else>", end: "</#if>" },
  },
  {
    name: "PHP",
    extension: "php",
    assign: (name, value) => `<?php $${name} = '${value}'; ?>`,
    print: (name) => `<?= $${name} ?>`,
    ...{ begin: "<?php if ($shown): ?>", otherwise: "<?php else: ?>", end: "<?php endif; ?>" },
  },
];

/** Every syntax that is read; the first is what the others are held to. */
export const syntaxes: readonly Syntax[] = [
  new Html(),
  new Jsx(),
  new Tsx(),
  new StringHtml(),
  new Lit(),
  new Vue(),
  new VueOptions(),
  new Svelte(),
  new Astro(),
  new Angular(),
  new AngularInline(),
  ...templates.map((tags) => new Template(tags)),
  new Thymeleaf(),
  new VitePress(),
  new Yaml(),
  new Toml(),
  new Markdown(),
];
