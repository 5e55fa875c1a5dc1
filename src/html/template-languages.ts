/**
 * The template languages whose tags may stand in HTML, each with the extensions of files that are certainly written in
 * it. `blade.php` is Blade though it ends in `php`: the longest extension counts.
 */
const extensionsByLanguage = {
  ejs: ["ejs"],
  erb: ["erb", "rhtml"],
  jsp: ["jsp", "jspf", "tag"],
  asp: ["asp", "aspx", "ascx", "master"],
  nunjucks: ["njk", "nunjucks", "nunj", "swig"],
  jinja: ["j2", "jinja", "jinja2"],
  twig: ["twig"],
  liquid: ["liquid"],
  django: ["djhtml", "djt"],
  handlebars: ["hbs", "handlebars"],
  mustache: ["mustache"],
  go: ["gohtml", "gotmpl"],
  blade: ["blade.php"],
  thymeleaf: [],
  angular: ["component.html"],
  freemarker: ["ftl", "ftlh"],
  php: ["php", "phtml", "php3", "php4", "php5", "php7", "php8"],
  ssi: ["shtml", "shtm", "stm"],
} satisfies Record<string, readonly string[]>;

/** Extensions of templates that tell nothing of the language: `tpl` is Smarty's, Go's and many others'. */
const sharedExtensions = ["tpl", "tmpl", "inc"];

/** A language by its name; `auto` takes the tags of any, `none` takes nothing for a tag. */
export type TemplateLanguage = keyof typeof extensionsByLanguage | "auto" | "none";

const languages = new Map<string, TemplateLanguage>([
  ...(Object.keys(extensionsByLanguage) as (keyof typeof extensionsByLanguage)[]).map((name) => [name, name] as const),
  ["auto", "auto"],
  ["none", "none"],
]);

/** The names that `languageOptions.templates` takes. */
export const templateLanguageNames: readonly string[] = [...languages.keys()];

/** The language of that name; `null` for anything else. */
export function templateLanguageNamed(name: unknown): TemplateLanguage | null {
  return typeof name === "string" ? (languages.get(name) ?? null) : null;
}

const languagesByExtension = new Map<string, TemplateLanguage>([
  ...sharedExtensions.map((extension) => [extension, "auto"] as const),
  ...Object.entries<readonly string[]>(extensionsByLanguage).flatMap(([name, extensions]) =>
    extensions.map((extension) => [extension, templateLanguageNamed(name) ?? "auto"] as const),
  ),
]);

/** The extensions of template files, without dot. */
export const templateExtensions: readonly string[] = [...languagesByExtension.keys()];

/** The template language that a file's extension says; `null` where it says none, as `.html` does. */
export function templateLanguageOfPath(path: string): TemplateLanguage | null {
  const [, long = "", short = ""] = /(?:\.([a-z\d]+))?\.([a-z\d]+)$/u.exec(path.toLowerCase()) ?? [];
  return languagesByExtension.get(`${long}.${short}`) ?? languagesByExtension.get(short) ?? null;
}
