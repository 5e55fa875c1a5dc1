import { chmodSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { centring, filing, type Files, folderWith, lint, pageWith, write } from "./folder.ts";

const centred = ".footer{text-align:center}";
const aside = ".footer{text-align:right}";
const footer = (attributes: string): string =>
  `export const Footer = () => <footer ${attributes}>${filing}</footer>;\n`;
const vue = (style: string, attributes: string): string =>
  `<template>\n  <footer ${attributes}>${filing}</footer>\n</template>\n${style}\n`;

/** A page whose footer has no class. */
const plainPage = pageWith('<link rel="stylesheet" href="a.css">', `<footer>${filing}</footer>`);
const plain = "footer{text-align:center}";

function centringOf(name: string, files: Files): string {
  return centring(folderWith(files), name);
}

describe("a page's linked sheet", () => {
  it.each<[what: string, answer: string, files: Files]>([
    ["centres", "yes", { "a.css": centred }],
    ["doesn't", "no", { "a.css": aside }],
    ["doesn't for want of a word on it", "no", { "a.css": "body{color:red}" }],
    ["is missing", 'unknown: class "footer" is defined in no style sheet', {}],
    ["starts with a byte order mark", "yes", { "a.css": `\uFEFF${centred}` }],
    ["has Windows line ends", "yes", { "a.css": `@charset "utf-8";\r\n.footer{\r\n  text-align: center;\r\n}\r\n` }],
    [
      "is in another encoding, and says so",
      "yes",
      {
        "a.css": Buffer.concat([
          Buffer.from('@charset "gbk";/*'),
          Buffer.from([0xd2, 0xb3]),
          Buffer.from(`*/${centred}`),
        ]),
      },
    ],
    ["says an encoding that there isn't", "yes", { "a.css": `@charset "none";${centred}` }],
    ["is malformed before the rule", "no", { "a.css": `}}${centred}` }],
    ["is malformed behind the rule", "yes", { "a.css": `${centred}.a{b:c;;{}` }],
    ["is empty", "no", { "a.css": "" }],
    [
      "centres on some screens only",
      "unknown: it is otherwise on screens",
      { "a.css": `@media (min-width:800px){${centred}}` },
    ],
  ])("%s", (_, answer, files) => {
    expect(
      centringOf("index.html", { ...files, "index.html": pageWith('<link rel="stylesheet" href="a.css">') }),
    ).toContain(answer);
  });

  it.each([
    ["media", '<link rel="stylesheet" href="a.css" media="(max-width: 100px)">', "no"],
    ["a print sheet", '<link rel="stylesheet" href="a.css" media="print">', "no"],
    ["one that loads late", `<link rel="stylesheet" href="a.css" media="print" onload="this.media='all'">`, "yes"],
    ["a query and a hash", '<link rel="stylesheet" href="a.css?v=1.2#x">', "yes"],
    ["an escaped address", '<link rel="stylesheet" href="%61.css">', "yes"],
    ["an address from the root", '<link rel="stylesheet" href="/a.css">', "yes"],
    ["an address from a root that isn't the folder", '<link rel="stylesheet" href="/public/a.css">', "unknown"],
    ["another host", '<link rel="stylesheet" href="//cdn.example.com/a.css">', "unknown"],
    ["another host in full", '<link rel="stylesheet" href="https://cdn.example.com/a.css">', "unknown"],
    ["a template's address", '<link rel="stylesheet" href="{{ root }}/a.css">', "unknown"],
    ["a base", '<base href="/"><link rel="stylesheet" href="a.css">', "yes"],
    ["a base elsewhere", '<base href="//example.com/"><link rel="stylesheet" href="a.css">', "unknown"],
    ["an import", "<style>@import 'a.css';</style>", "yes"],
    ["an import by address", "<style>@import url(a.css) screen;</style>", "yes"],
    ["an import for other screens", "<style>@import url('a.css') (max-width: 10px);</style>", "no"],
    ["an import on a condition", '<style>@import "a.css" supports(display: grid);</style>', "unknown"],
    ["an import that comes too late", "<style>a{b:c}@import 'a.css';</style>", "no"],
    ["an import into a layer", `<style>@import "a.css" layer(x);${aside}</style>`, "no"],
    ["an import under a rule", `<style>@import "a.css";${aside}</style>`, "no"],
    ["a sheet behind another", `<style>${aside}</style><link rel="stylesheet" href="a.css">`, "yes"],
  ])("is found by %s", (_, head, answer) => {
    expect(centringOf("index.html", { "a.css": centred, "index.html": pageWith(head) })).toMatch(
      new RegExp(`^${answer}`, "u"),
    );
  });

  it("is found from the site's root, wherever that is", () => {
    const link = pageWith('<link rel="stylesheet" href="/css/a.css">');
    expect(centringOf("dist/blog/index.html", { "dist/css/a.css": centred, "dist/blog/index.html": link })).toBe("yes");
    expect(centringOf("index.html", { "public/css/a.css": centred, "index.html": link })).toBe("yes");
    const both = { "dist/css/a.css": centred, "public/css/a.css": aside, "dist/index.html": link };
    expect(centringOf("dist/index.html", both)).toMatch(/^unknown/u);
  });

  it("is followed through imports, and left where they turn in a circle", () => {
    const link = { "index.html": pageWith('<link rel="stylesheet" href="css/a.css">') };
    expect(centringOf("index.html", { ...link, "css/a.css": "@import '../b.css';", "b.css": centred })).toBe("yes");
    const circle = { "css/a.css": `@import '../b.css';${centred}`, "b.css": "@import 'css/a.css';" };
    expect(centringOf("index.html", { ...link, ...circle })).toBe("yes");
    expect(centringOf("index.html", { ...link, "css/a.css": "@import 'none.css';" })).toMatch(/^unknown/u);
  });

  it("is read within its bounds", () => {
    expect(centringOf("index.html", { "index.html": plainPage, "a.css": plain + " ".repeat(1_048_576) })).toMatch(
      /too large/u,
    );
    expect(centringOf("index.html", { "index.html": plainPage, "a.css": plain + " ".repeat(1_000_000) })).toBe("yes");
    const deep = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`${String(at)}.css`, `@import '${String(at + 1)}.css';`] as const),
    );
    expect(centringOf("index.html", { ...deep, "a.css": "@import '0.css';", "index.html": plainPage })).toMatch(
      /^unknown/u,
    );
  });

  it("is read within the working directory, links included", () => {
    const outside = folderWith({ "a.css": plain });
    const folder = folderWith({ "index.html": plainPage, "b.css": plain });
    symlinkSync(join(outside, "a.css"), join(folder, "a.css"));
    expect(centring(folder, "index.html")).toMatch(/outside the working directory/u);
    rmSync(join(folder, "a.css"));
    symlinkSync(join(folder, "b.css"), join(folder, "a.css"));
    expect(centring(folder, "index.html")).toBe("yes");
    const inner = folderWith({ "site/index.html": pageWith('<link rel="stylesheet" href="../../a.css">') });
    expect(centring(inner, "site/index.html")).toMatch(/^unknown/u);
  });

  it("may be a folder or a link to itself", () => {
    const folder = folderWith({ "index.html": plainPage });
    mkdirSync(join(folder, "a.css"));
    expect(centring(folder, "index.html")).toMatch(/unreadable/u);
    rmSync(join(folder, "a.css"), { recursive: true });
    symlinkSync("a.css", join(folder, "a.css"));
    expect(centring(folder, "index.html")).toMatch(/unreadable/u);
  });

  it.runIf(process.getuid?.() !== 0)("may be forbidden to read", () => {
    const folder = folderWith({ "index.html": pageWith('<link rel="stylesheet" href="a.css">'), "a.css": centred });
    chmodSync(join(folder, "a.css"), 0);
    expect(centring(folder, "index.html")).toMatch(/unreadable/u);
  });

  it("is never looked for beside text that stands in no file", () => {
    const folder = folderWith({ "a.css": centred, "index.html": pageWith('<link rel="stylesheet" href="a.css">') });
    expect(centring(folder, "index.html")).toBe("yes");
  });
});

describe("a module's imported sheet", () => {
  it.each<[what: string, answer: string, code: string, files: Files]>([
    ["centres", "yes", `import "./a.css";\n${footer('className="footer"')}`, { "src/a.css": centred }],
    [
      "doesn't",
      "no",
      `import "./a.css";\n${footer('className="footer"')}`,
      { "src/a.css": ".footer{text-align:right}" },
    ],
    ["is missing", "unknown", `import "./a.css";\n${footer('className="footer"')}`, {}],
    ["is found by its alias", "yes", `import "@/a.css";\n${footer('className="footer"')}`, { "src/a.css": centred }],
    [
      "is a package's",
      "yes",
      `import "lib/a.css";\n${footer('className="footer"')}`,
      { "node_modules/lib/a.css": centred },
    ],
    [
      "is handed to the script",
      "unknown",
      `import "./a.css?inline";\n${footer('className="footer"')}`,
      { "src/a.css": centred },
    ],
    [
      "is SCSS",
      "yes",
      `import "./a.scss";\n${footer('className="site-footer"')}`,
      { "src/a.scss": ".site{&-footer{text-align:center}}" },
    ],
    [
      "is in a syntax that isn't read",
      "unknown",
      `import "./a.sass";\n${footer('className="footer"')}`,
      { "src/a.sass": ".footer\n  text-align: center" },
    ],
    [
      "is SCSS in parts",
      "yes",
      `import "./a.scss";\n${footer('className="footer"')}`,
      { "src/a.scss": "@use 'b/c';", "src/b/_c.scss": centred },
    ],
    [
      "is Less in parts",
      "yes",
      `import "./a.less";\n${footer('className="footer"')}`,
      { "src/a.less": "@import './b';", "src/b.less": centred },
    ],
  ])("%s", (_, answer, code, files) => {
    expect(centringOf("src/Footer.tsx", { ...files, "src/Footer.tsx": code })).toMatch(new RegExp(`^${answer}`, "u"));
  });
});

describe("a CSS module", () => {
  const code = (attributes: string): string => `import styles from "./a.module.css";\n${footer(attributes)}`;
  it.each<[what: string, answer: string, attributes: string, css: string]>([
    ["centres", "yes", "className={styles.footer}", centred],
    ["doesn't", "no", "className={styles.footer}", ".footer{text-align:right}"],
    ["by a key", "yes", 'className={styles["footer"]}', centred],
    ["in a list", "yes", 'className={clsx(styles.footer, "text-sm", { [styles.none]: false })}', centred],
    ["in a template", "yes", "className={`${styles.footer} ${styles.b}`}", `${centred}.b{color:red}`],
    ["has no such class", "unknown", "className={styles.other}", centred],
    ["has the name for itself", "unknown", 'className="footer"', centred],
    ["is composed", "unknown", "className={styles.footer}", `.footer{composes:b from "./b.css"}`],
    ["on a condition", "unknown", "className={open ? styles.footer : styles.b}", `${centred}.b{text-align:left}`],
  ])("%s", (_, answer, attributes, css) => {
    const files = { "a.module.css": css, "Footer.tsx": code(attributes) };
    expect(centringOf("Footer.tsx", files)).toMatch(new RegExp(`^${answer}`, "u"));
  });

  it("is imported by its names", () => {
    const names = `import { footer as root } from "./a.module.css";\n${footer("className={root}")}`;
    expect(centringOf("Footer.tsx", { "a.module.css": centred, "Footer.tsx": names })).toBe("yes");
    const all = `import * as styles from "./a.module.css";\n${footer("className={styles.footer}")}`;
    expect(centringOf("Footer.tsx", { "a.module.css": centred, "Footer.tsx": all })).toBe("yes");
  });

  it("is left as it is by fixes, and so is the sheet", async () => {
    const css = ".footer{text-align:right}";
    const folder = folderWith({ "a.module.css": css, "Footer.tsx": code("className={styles.footer}") });
    expect(await lint(folder, "Footer.tsx")).toEqual([["icp/filing-centered"]]);
    await lint(folder, "**/*.tsx", true);
    expect(centring(folder, "Footer.tsx")).toBe("yes");
  });
});

describe("a Vue component's sheet", () => {
  it.each<[what: string, answer: string, style: string, attributes: string, files?: Files]>([
    ["is scoped", "yes", `<style scoped>${centred}</style>`, 'class="footer"'],
    ["is a file", "yes", '<style src="./a.css"></style>', 'class="footer"', { "a.css": centred }],
    ["is a missing file", "unknown", '<style src="./a.css"></style>', 'class="footer"'],
    ["is a module", "yes", `<style module>${centred}</style>`, ':class="$style.footer"'],
    ["is a module, for others not", "unknown", `<style module>${centred}</style>`, 'class="footer"'],
    ["is SCSS", "yes", '<style lang="scss">.footer { &.a { text-align: center } }</style>', 'class="footer a"'],
    ["is Less", "yes", '<style lang="less">@a: center; .footer { text-align: @a }</style>', 'class="footer"'],
    ["imports", "yes", "<style>@import './a.css';</style>", 'class="footer"', { "a.css": centred }],
    ["needs another file's names", "unknown", '<style lang="scss">.footer { @include b }</style>', 'class="footer"'],
  ])("%s", (_, answer, style, attributes, files = {}) => {
    expect(centringOf("Footer.vue", { ...files, "Footer.vue": vue(style, attributes) })).toMatch(
      new RegExp(`^${answer}`, "u"),
    );
  });
});

describe("under ESLint", () => {
  const page = pageWith('<link rel="stylesheet" href="a.css">');

  it("reports what a sheet of another file decides, and repairs it in the page alone", async () => {
    const folder = folderWith({ "a.css": aside, "index.html": page });
    expect(await lint(folder, "index.html")).toEqual([["icp/filing-centered"]]);
    await lint(folder, "index.html", true);
    expect(await lint(folder, "index.html")).toEqual([[]]);
    expect(centring(folder, "index.html")).toBe("yes");
  });

  it("reads a sheet anew once it has changed", async () => {
    const folder = folderWith({ "a.css": aside, "index.html": page });
    expect(await lint(folder, "index.html")).toEqual([["icp/filing-centered"]]);
    write(folder, "a.css", centred);
    expect(await lint(folder, "index.html")).toEqual([[]]);
    rmSync(join(folder, "a.css"));
    expect(await lint(folder, "index.html")).toEqual([[]]);
    expect(centring(folder, "index.html")).toMatch(/^unknown/u);
    write(folder, "a.css", aside);
    expect(await lint(folder, "index.html")).toEqual([["icp/filing-centered"]]);
  });
});
