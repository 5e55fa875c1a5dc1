import { describe, expect, it } from "vitest";
import { walk } from "../../../src/page/tree.ts";
import { checkPage, outline } from "../jsx/outline.ts";
import { read } from "./reading.ts";

function shown(code: string): string {
  const page = read(code);
  checkPage(page);
  return outline(page.roots).trimStart();
}

type Row = readonly [code: string, expected: string];

const script = (code: string, markup: string): string => `<script>\n${code}\n</script>\n${markup}`;

describe("text", () => {
  it.each<Row>([
    ["<p>京&nbsp;&copy; 备</p>", "<p>京\u00A0© 备</p>"],
    ["<p>a\r\n  b</p>", "<p>a\n  b</p>"],
    [`<p>{"x"}{\`y\`}{1}</p>`, "<p>{x}{y}{1}</p>"],
    ["<p>a<!-- c -->b</p>", "<p>ab</p>"],
    ["<p>a<br>b<img src=x.png></p>", `<p>a<br></br>b<img src="x.png"></img></p>`],
  ])("%j", (code, expected) => {
    expect(shown(code)).toBe(expected);
  });

  it("is mapped to its source, entities and line ends too", () => {
    const code = "<script>\r\n</script>\r\n<p>京&#73;CP\r\n备</p>";
    const [text] = [...walk(read(code).roots)].filter(
      (node) => node.kind === "text" && node.content.text.includes("京"),
    );
    if (text?.kind !== "text") throw new Error("no text");
    expect(text.content.text).toBe("京ICP\n备");
    expect(code.slice(...(text.content.range(0, 4) ?? [0, 0]))).toBe("京&#73;CP");
    expect(code.slice(...(text.content.range(4, 6) ?? [0, 0]))).toBe("\r\n备");
  });
});

describe("attributes", () => {
  it.each<Row>([
    [`<a class="b" href='/x' hidden id=i>x</a>`, `<a class="b" href="/x" hidden="" id="i">x</a>`],
    [`<a title="a &amp; &quot;b" class="">x</a>`, `<a title="a & "b" class="">x</a>`],
    [`<a href="/x/{y}" class="a {b} c">x</a>`, `<a href="/x/"+? class="a "+?+" c">x</a>`],
    [script(`const href = "/x";`, `<a {href}>x</a><a href="{href}">y</a>`), `<a href="/x">x</a><a href="/x">y</a>`],
    ["<a hidden={false} title={null} id={undefined} draggable={true}>x</a>", `<a draggable="">x</a>`],
    [
      `<a class:a={x} class:b={true} class:c={false} class:d class="e">x</a>`,
      `<a class="e "+("a" | "")+" b  "+("d" | "")>x</a>`,
    ],
    [`<a class={["a", { b: true }]}>x</a>`, `<a class="a b">x</a>`],
    [`<a style:color="red" style:top={y} style="left: 0">x</a>`, `<a style="left: 0; color: red; top: "+?>x</a>`],
    [`<a style:color|important="red">x</a>`, `<a style="color: red !important">x</a>`],
    [`<a onclick={f} on:focus={g} transition:fade>x</a>`, `<a onclick=code on:focus=code transition:fade=code>x</a>`],
    ["<a href='/x' use:link>x</a>", `<a href=? ref=code ...>{a: may x?}</a>`],
    ["<a bind:this={a}>x</a>", "<a ref=code>x</a>"],
    ["<a {...rest} href='/x'>x</a>", `<a href="/x" ...>x</a>`],
    ["<a href='/x' {...rest}>x</a>", "<a href=? ...>x</a>"],
    ["<input bind:value={icp}>", "<input value=?></input>"],
    ["<p contenteditable bind:innerHTML={html}>x</p>", `<p contenteditable="" innerhtml=?>{?}</p>`],
  ])("%j", (code, expected) => {
    expect(shown(code)).toBe(expected);
  });
});

describe("values", () => {
  it.each<Row>([
    [script(`let icp = "京ICP备1号";`, "{icp}"), "{京ICP备1号}"],
    [script(`let icp = "京ICP备1号"; function f() { icp = "x"; }`, "{icp}"), "{number: ?}"],
    [script(`let icp = "京ICP备1号";`, "{icp}<input bind:value={icp}>"), "{number: ?}<input value=?></input>"],
    [script(`export let icp = "京ICP备1号";`, "{icp}"), "{number: if {number: ?} | else 京ICP备1号}"],
    [script("export let icp;", "{icp}"), "{number: ?}"],
    [script(`export const icp = "京ICP备1号";`, "{icp}"), "{京ICP备1号}"],
    [script(`let { icp = "京ICP备1号", ...rest } = $props();`, "{icp}"), "{number: if {number: ?} | else 京ICP备1号}"],
    [
      script(`let { icp = $bindable("京ICP备1号") } = $props();`, "{icp}"),
      "{number: if {number: ?} | else 京ICP备1号}",
    ],
    [script(`let props = $props();`, "{props.icp}"), "{number: ?}"],
    [
      script(`let no = $state(1); let icp = $derived("京ICP备" + no); let b = $derived.by(() => icp);`, "{icp}{b}"),
      "{京ICP备1}{京ICP备1}",
    ],
    [script(`let site = $state({ icp: "京ICP备1号" });`, "{site.icp}"), "{京ICP备1号}"],
    [script(`let site = $state({ icp: "京ICP备1号" }); load(site);`, "{site.icp}"), "{number: ?}"],
    [script(`let label; $: label = "a" + icp;`, "{label}"), "{?}"],
    [script(`import { icp } from "./site";`, "{icp}{$icp}"), "{number: ?}{number: ?}"],
    [`{@html "<b>x</b>"}`, "<b>x</b>"],
    [script(`const html = "<b>x</b>";`, "{@html html}"), "<b>x</b>"],
    ["{@html data.icp}", "{number: ?}"],
  ])("%j", (code, expected) => {
    expect(shown(code)).toBe(expected);
  });
});

describe("blocks", () => {
  it.each<Row>([
    ["{#if a}<b/>{:else if c}x{:else}y{/if}", "{if <b></b> | if {if x | if y}}"],
    ["{#if true}x{:else}y{/if}", "{x}"],
    [
      script(`const l = [{ a: "1" }, { a: "2" }];`, "{#each l as { a }, i}<li>{a}</li>{:else}none{/each}"),
      "{<li>{1}</li><li>{2}</li>}",
    ],
    [script(`const l = [];`, "{#each l as a}<li>{a}</li>{:else}none{/each}"), "{none}"],
    ["{#each l as a}<li>{a}</li>{/each}", "{if <li>{?}</li> | if ?}"],
    ["{#each l as a}{@const t = 1}{t}{/each}", "{if {1} | if ?}"],
    ["{#await p}w{:then icp}{icp}{:catch e}{e}{/await}", "{if w | if {number: ?} | if {?}}"],
    ["{#key a}<i/>{/key}", "<i></i>"],
    [`{#snippet s(a)}<u>{a}</u>{/snippet}{@render s("1")}{@render s("2")}`, "{<u>{1}</u>}{<u>{2}</u>}"],
    ["{#snippet s()}x{/snippet}", "{may x?}"],
    ["{#snippet s()}{@render s()}{/snippet}{@render s()}", "{{?}}"],
    ["{@render children?.()}", "{?}"],
    [`<slot name="x">y</slot>`, "{else y?}"],
  ])("%j", (code, expected) => {
    expect(shown(code)).toBe(expected);
  });

  it("tell what would fill them", () => {
    const code = script(
      `import { site } from "$lib/site"; let { children } = $props();`,
      "{site.icp}{@render children()}{@render props.foot()}<slot /><slot name='x'/>",
    );
    expect([...walk(read(code).roots)].flatMap((node) => (node.kind === "hole" ? [node.fill] : []))).toEqual([
      { kind: "import", specifier: "$lib/site", name: "site.icp" },
      { kind: "slot", name: "default" },
      { kind: "slot", name: "foot" },
      { kind: "slot", name: "default" },
      { kind: "slot", name: "x" },
    ]);
  });
});

describe("components", () => {
  it.each<Row>([
    [`<L title="x">y{#snippet foot()}z{/snippet}</L>`, "{L: may y | may z?}"],
    [`<L>a<b slot="x">q</b>c</L>`, `{L: may ac | may <b slot="x">q</b>?}`],
    ["<svelte:component this={Beian} />", "{Beian: ?}"],
    [`<svelte:element this="a" href="/x">y</svelte:element>`, `<a href="/x">y</a>`],
    ["<svelte:element this={tag}>y</svelte:element>", "{svelte:element: may y?}"],
    ["<site-footer>x</site-footer>", "{site-footer: may x?}"],
    ["<svelte:window on:x={y} /><svelte:head><title>x</title></svelte:head>", "<head><title>x</title></head>"],
    ["<svelte:boundary>x</svelte:boundary>", "x"],
  ])("%j", (code, expected) => {
    expect(shown(code)).toBe(expected);
  });

  it("count as what the settings say", () => {
    const page = read(`<SiteLink to="/x">y</SiteLink>`, { components: { SiteLink: { as: "a", link: "to" } } });
    expect(outline(page.roots)).toBe(`<a href="/x">y</a>`);
  });

  it("know where they are imported from", () => {
    const page = read(script(`import L, * as U from "./L.svelte";`, "<L /><U.Foot />"));
    expect([...walk(page.roots)].flatMap((node) => (node.kind === "hole" ? [node.fill] : []))).toEqual([
      { kind: "import", specifier: "./L.svelte", name: "default" },
      { kind: "import", specifier: "./L.svelte", name: "Foot" },
    ]);
  });
});

describe("what isn't content", () => {
  it("is kept beside it", () => {
    const page = read(
      `<script>\nimport "../app.css";\n</script>\n<!-- 京ICP备1号 --><svelte:head><script src="/a.js"></script><link rel="stylesheet" href="/a.css"></svelte:head><p>x</p>\n<style>\n  p { color: red }\n</style>`,
    );
    expect(page.comments.map(({ content }) => content.text.trim())).toEqual(["京ICP备1号"]);
    expect(
      page.styleSheets.map((sheet) =>
        sheet.kind === "known" ? sheet.css.trim() : sheet.kind === "linked" ? sheet.address : sheet.name,
      ),
    ).toEqual([...["../app.css", "/a.css", "p { color: red }"]]);
    for (const sheet of page.styleSheets) {
      if (sheet.kind === "known") expect(page.file.text.startsWith(sheet.css, sheet.start)).toBe(true);
    }
    expect(page.scripts).toEqual([{ address: "/a.js", text: "" }]);
    expect(page.extent).toBe("fragment");
  });
});
