/**
 * What a theme draws of its configuration. Paths are dotted and lead from the footer's own data; `/` in front, from the
 * configuration's root.
 */
export type Drawing =
  /** A string that is parsed as HTML, in an element of its own where `as` names one. */
  | { readonly draw: "html"; readonly of: string; readonly as?: string }
  /** A string that is shown as text, or elements where the configuration is a script with JSX. */
  | { readonly draw: "text"; readonly of: string; readonly as?: string }
  /** Text, in some versions HTML: what has no tags is left without. */
  | { readonly draw: "either"; readonly of: string; readonly as?: string }
  /** Text in a link; `otherwise` is the address where the configuration has none. */
  | { readonly draw: "link"; readonly text: string; readonly href: readonly string[]; readonly otherwise?: string }
  /** The items of a list; those of an object where its values are drawn. */
  | { readonly draw: "each"; readonly of: string; readonly as: string; readonly inner: readonly Drawing[] }
  | { readonly draw: "box"; readonly as: string; readonly inner: readonly Drawing[] }
  /** Shown where the configuration says so. */
  | { readonly draw: "if"; readonly of: string; readonly inner: readonly Drawing[] }
  /** The theme's own words. */
  | { readonly draw: "words"; readonly text: string }
  /** What another file holds: the site's author, a translation. */
  | { readonly draw: "unseen"; readonly what: string };

/** How one framework or theme makes its footer of a configuration file. */
export interface Convention {
  readonly framework: string;
  /** What the order was checked against. */
  readonly version: string;
  /** Paths of the configuration files, with `/`. */
  readonly files: RegExp;
  /** The same, for people. */
  readonly named: string;
  /** Where the footer's data stands in the file; `*` is any key. */
  readonly where: readonly string[];
  /** A key that must hold a text or the like for the convention to be meant. */
  readonly needs?: string;
  readonly draws: readonly Drawing[];
  /** The theme's own layout of the footer, as far as it is plain. */
  readonly style: string;
}

const centred = "text-align: center";
const homepage = /(?:^|\/)(?:README|index)\.md$/iu;
const vuepress = /(?:^|\/)\.vuepress\/[^\n]{1,80}\.[cm]?[jt]s$/u;

/**
 * Checked by reading what the named version renders. Where a theme's own files tell of an owner that stands elsewhere
 * (Hexo's `author`), it is unseen.
 */
export const conventions: readonly Convention[] = [
  {
    framework: "VitePress, default theme",
    version: "1.6.4",
    files: /(?:^|\/)\.vitepress\/[^\n]{1,80}\.[cm]?[jt]s$/u,
    named: ".vitepress/**/*.{js,ts}",
    where: ["themeConfig.footer", "locales.*.themeConfig.footer", "footer"],
    draws: [
      { draw: "html", of: "message", as: "p" },
      { draw: "html", of: "copyright", as: "p" },
    ],
    style: centred,
  },
  {
    framework: "Docusaurus, classic theme",
    version: "3.10.2",
    files: /(?:^|\/)docusaurus\.config\.[cm]?[jt]s$/u,
    named: "docusaurus.config.{js,ts}",
    where: ["themeConfig.footer"],
    draws: [
      {
        draw: "each",
        of: "links",
        as: "div",
        inner: [
          { draw: "text", of: "title", as: "div" },
          {
            draw: "each",
            of: "items",
            as: "li",
            inner: [
              { draw: "html", of: "html" },
              { draw: "link", text: "label", href: ["href", "to"] },
            ],
          },
          { draw: "html", of: "html", as: "span" },
          { draw: "link", text: "label", href: ["href", "to"] },
        ],
      },
      { draw: "html", of: "copyright", as: "div" },
    ],
    style: "",
  },
  {
    framework: "rspress, default theme",
    version: "2.0.22",
    files: /(?:^|\/)rspress\.config\.[cm]?[jt]s$/u,
    named: "rspress.config.{js,ts}",
    where: ["themeConfig.footer"],
    draws: [{ draw: "html", of: "message", as: "div" }],
    style: centred,
  },
  {
    framework: "dumi, default theme",
    version: "2.4.50",
    files: /(?:^|\/)(?:\.dumirc|config\/config|\.umirc)\.[cm]?[jt]s$/u,
    named: ".dumirc.{js,ts}, config/config.ts",
    where: ["themeConfig"],
    needs: "footer",
    draws: [{ draw: "html", of: "footer" }],
    style: centred,
  },
  {
    framework: "Nextra, docs theme",
    version: "2.13.4, 3.3.1",
    files: /(?:^|\/)theme\.config\.[cm]?[jt]sx?$/u,
    named: "theme.config.{jsx,tsx}",
    where: ["footer"],
    draws: [
      { draw: "text", of: "component" },
      { draw: "text", of: "text" },
      { draw: "text", of: "content" },
    ],
    style: "",
  },
  {
    framework: "vuepress-theme-hope 1",
    version: "1.30.0",
    files: vuepress,
    named: ".vuepress/**/*.{js,ts}",
    where: ["themeConfig.footer"],
    needs: "content",
    draws: [
      { draw: "html", of: "content", as: "div" },
      { draw: "html", of: "copyright", as: "div" },
    ],
    style: "",
  },
  {
    framework: "vuepress-theme-hope 2",
    version: "2.0.0-rc, commit 1e9f591",
    files: vuepress,
    named: ".vuepress/**/*.{js,ts}",
    where: ["theme", ""],
    needs: "displayFooter",
    draws: [
      {
        draw: "if",
        of: "displayFooter",
        inner: [
          { draw: "html", of: "footer", as: "div" },
          { draw: "html", of: "copyright", as: "div" },
        ],
      },
    ],
    style: "",
  },
  {
    framework: "vuepress-theme-reco 1",
    version: "1.6.17",
    files: vuepress,
    named: ".vuepress/**/*.{js,ts}",
    where: ["themeConfig"],
    needs: "record",
    draws: [
      { draw: "words", text: "vuepress-theme-reco" },
      { draw: "link", text: "record", href: ["recordLink"], otherwise: "#" },
      { draw: "text", of: "author", as: "span" },
      { draw: "link", text: "cyberSecurityRecord", href: ["cyberSecurityLink"], otherwise: "#" },
    ],
    style: centred,
  },
  {
    framework: "vuepress-theme-reco 2, home page",
    version: "2, commit 093612f",
    files: homepage,
    named: "README.md, index.md (front matter)",
    where: ["footer"],
    needs: "record",
    draws: [
      { draw: "words", text: "vuepress-theme-reco" },
      { draw: "link", text: "record", href: ["recordLink"] },
      { draw: "unseen", what: "the author is named in the theme's own options" },
      { draw: "link", text: "cyberSecurityRecord", href: ["cyberSecurityLink"], otherwise: "#" },
    ],
    style: "",
  },
  {
    framework: "VuePress, default theme, home page",
    version: "1.9.10",
    files: homepage,
    named: "README.md, index.md (front matter)",
    where: [""],
    needs: "footer",
    draws: [{ draw: "either", of: "footer", as: "div" }],
    style: centred,
  },
  {
    framework: "Hexo NexT",
    version: "8.29.0",
    files: /(?:^|\/)(?:_config\.next\.ya?ml|themes\/(?:hexo-theme-)?next\/_config\.ya?ml)$/u,
    named: "_config.next.yml, themes/next/_config.yml",
    where: ["footer"],
    draws: [
      {
        draw: "if",
        of: "beian.enable",
        inner: [
          {
            draw: "box",
            as: "div",
            inner: [
              { draw: "link", text: "beian.icp", href: [], otherwise: "https://beian.miit.gov.cn" },
              {
                draw: "if",
                of: "beian.gongan_id",
                inner: [{ draw: "link", text: "beian.gongan_num", href: [] }],
              },
            ],
          },
        ],
      },
      { draw: "text", of: "copyright", as: "div" },
      { draw: "unseen", what: "the author is named in Hexo's own configuration" },
    ],
    style: "",
  },
  {
    framework: "Hexo Butterfly",
    version: "5.7.0",
    files: /(?:^|\/)(?:_config\.butterfly\.ya?ml|themes\/(?:hexo-theme-)?butterfly\/_config\.ya?ml)$/u,
    named: "_config.butterfly.yml, themes/butterfly/_config.yml",
    where: ["footer"],
    draws: [
      { draw: "unseen", what: "the author is named in Hexo's own configuration" },
      { draw: "html", of: "custom_text", as: "div" },
    ],
    style: "",
  },
  {
    framework: "Hexo Fluid",
    version: "1.9.9",
    files: /(?:^|\/)(?:_config\.fluid\.ya?ml|themes\/(?:hexo-theme-)?fluid\/_config\.ya?ml)$/u,
    named: "_config.fluid.yml, themes/fluid/_config.yml",
    where: ["footer"],
    draws: [
      { draw: "html", of: "content", as: "div" },
      {
        draw: "if",
        of: "beian.enable",
        inner: [
          {
            draw: "box",
            as: "div",
            inner: [
              { draw: "link", text: "beian.icp_text", href: [], otherwise: "http://beian.miit.gov.cn/" },
              { draw: "words", text: " " },
              { draw: "text", of: "beian.police_text", as: "span" },
            ],
          },
        ],
      },
    ],
    style: centred,
  },
  {
    framework: "Hexo Icarus",
    version: "6.1.1",
    files: /(?:^|\/)(?:_config\.icarus\.ya?ml|themes\/(?:hexo-theme-)?icarus\/_config\.ya?ml)$/u,
    named: "_config.icarus.yml, themes/icarus/_config.yml",
    where: ["footer"],
    draws: [
      { draw: "unseen", what: "the author is named in Hexo's own configuration" },
      { draw: "html", of: "copyright", as: "p" },
    ],
    style: "",
  },
  {
    framework: "MkDocs (Material)",
    version: "commit 5954ecd",
    files: /(?:^|\/)mkdocs\.ya?ml$/u,
    named: "mkdocs.yml",
    where: [""],
    needs: "copyright",
    draws: [{ draw: "html", of: "copyright", as: "div" }],
    style: "",
  },
];
