import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../../src/explain.ts";
import { flowsOf } from "../../../src/page/flow.ts";
import { walk } from "../../../src/page/tree.ts";
import { parse as parseAstro, read as readAstro } from "../astro/reading.ts";
import { checkPage } from "../jsx/outline.ts";
import { parse as parseSvelte, read as readSvelte } from "../svelte/reading.ts";

const words = fc.constantFrom(
  "星河",
  "京ICP备16023847号-2",
  " ",
  "a b",
  "&amp;",
  "&nbsp;",
  "\r\n  x\r\n",
  "©",
  "<!-- 京 -->",
);
const names = fc.constantFrom("div", "b", "footer", "Unknown", "x-y", "slot");
const attributes = fc.constantFrom(
  ...["", ` href="#"`, " {...p}", " class={c}", ` style="color: red"`, " hidden={d}", ` title='a &amp; "b'`, " {c}"],
);

const svelteMarkup = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    words,
    fc.constantFrom("{c}", `{@html "<b>京ICP备16023847号</b>"}`, "{c + d}", "{p.icp}", "{@render s(1)}", "<br>"),
    fc
      .tuple(
        names,
        attributes,
        fc.constantFrom("", " class:x={d}", " style:top={d}", " use:f", " on:click={d}"),
        tie("markup"),
        tie("markup"),
      )
      .map(([name, one, other, a, b]) => `<${name}${name === "slot" ? "" : one + other}>${a}${b}</${name}>`),
    tie("markup").map((inner) => `{#if d}${inner}{:else}${inner}x{/if}`),
    tie("markup").map((inner) => `{#each [c, 1] as e}${inner}{e}{/each}`),
    tie("markup").map((inner) => `{#key d}${inner}{/key}`),
    tie("markup").map((inner) => `{#await d}${inner}{:then v}{v}{/await}`),
  ),
}));

const svelteFiles = svelteMarkup.markup.map(
  (markup) =>
    `<script>\nimport Unknown from "./u"; let c = "京ICP备"; let d = f(); export let p = {};\n</script>\n{#snippet s(a)}<i>{a}</i>{/snippet}${markup}\n<style>p { color: red }</style>`,
);

const astroMarkup = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    words,
    fc.constantFrom("{c}", `<p set:html="<b>京ICP备16023847号</b>" />`, "{c + d}", "{p.icp}", "{/* <a> */}", "<br />"),
    fc
      .tuple(
        names,
        attributes,
        fc.constantFrom("", ` class:list={["a", { b: d }]}`, " title=`a${c}`"),
        tie("markup"),
        tie("markup"),
      )
      .map(([name, one, other, a, b]) => `<${name}${one}${other}>${a}${b}</${name}>`),
    tie("markup").map((inner) => `{d ? <b>${inner}</b> : <i>${inner}</i>}`),
    tie("markup").map((inner) => `{d && <b>${inner}</b>}`),
    tie("markup").map((inner) => `{[c, 1].map((e) => <li>${inner}{e}</li>)}`),
  ),
}));

const astroFiles = astroMarkup.markup.map(
  (markup) =>
    `---\nimport Unknown from "./u"; const c = "京ICP备"; const d = f(); const { p = {} } = Astro.props;\n---\n<div>${markup}</div>\n<style>p { color: red }</style>`,
);

const syntaxes = [
  { name: "svelte", read: readSvelte, parse: parseSvelte, files: svelteFiles },
  { name: "astro", read: readAstro, parse: parseAstro, files: astroFiles },
];

describe.each(syntaxes)("files of $name", ({ name, read, parse, files }) => {
  it("is read without throwing, with ranges that slice right", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(files, (code) => {
        const page = read(code);
        checkPage(page);
        for (const node of walk(page.roots)) {
          const source = code.slice(...node.range);
          if (node.kind === "element") expect(source).toMatch(/^<[\s\S]*>$/u);
          if (node.kind === "hole") expect(node.source).toBe(source);
          const { parent } = node;
          if (parent?.kind !== "element" || !node.inMarkup) continue;
          expect(parent.range[0] <= node.range[0] && node.range[1] <= parent.range[1]).toBe(true);
        }
        expect(flowsOf(page).length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });

  it("is judged without throwing", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(files, (text) => {
        explain({ text, path: `/site/Footer.${name}`, cwd: "/site", parse });
      }),
      { numRuns: 40 },
    );
  });
});

describe("files that are no one's", () => {
  // Beyond these sizes the parsers themselves take minutes.
  const sizes: readonly (readonly [name: string, syntax: "svelte" | "astro", code: string])[] = [
    ["a long text", "svelte", `<p>${"京ICP备16023847号 文字\n ".repeat(15_000)}</p>`],
    ["a long text", "astro", `<p>${"京ICP备16023847号 文字\n ".repeat(15_000)}</p>`],
    ["many elements", "svelte", `<div>${"<i class='a'>x{1}</i>\n".repeat(400)}</div>`],
    ["many elements", "astro", `<div>${"<i class='a'>x{1}</i>\n".repeat(200)}</div>`],
    ["deep nesting", "svelte", `${"<div>".repeat(300)}x${"</div>".repeat(300)}`],
    ["deep nesting", "astro", `${"<div>".repeat(300)}x${"</div>".repeat(300)}`],
    ["a long sum", "svelte", `<p>{${Array.from({ length: 500 }, () => `"a"`).join(" + ")}}</p>`],
    ["a long sum", "astro", `<p>{${Array.from({ length: 500 }, () => `"a"`).join(" + ")}}</p>`],
  ];
  it.each(sizes)("%s in %s", { timeout: 60_000 }, (_, syntax, code) => {
    checkPage(syntax === "svelte" ? readSvelte(code) : readAstro(code));
  });

  it("a snippet that renders itself, and lists of lists, come to an end", () => {
    readSvelte("{#snippet s()}{@render s()}{/snippet}{@render s()}");
    const nested = `${"{#each l as l}".repeat(12)}x${"{/each}".repeat(12)}`;
    readSvelte(`<script>const l = [[1, 2], [3, 4]];</script>${nested}`);
    readSvelte(
      `<script>const l = [1, 2, 3, 4, 5, 6, 7, 8];</script>${"{#each l as i}".repeat(8)}x${"{/each}".repeat(8)}`,
    );
  });
});
