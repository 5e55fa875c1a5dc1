import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import type { ComponentEntry, Library } from "../../src/readers/components/entry.ts";
import { globalEntry, globalNames, libraries } from "../../src/readers/components/index.ts";
import { openBrowser } from "../browser/measure.ts";
import type { Kit, Use } from "./components/kit.js";
import { PlacingTab, type Placing } from "./components/placing.ts";
import { reactKits } from "./components/react.js";
import { vueKits } from "./components/vue.js";

const kits: readonly Kit[] = [...reactKits(), ...vueKits()];
const address = "https://beian.miit.gov.cn/";
const words = "filed";

/** Modules whose components aren't rendered here, and why. */
const unrendered: Readonly<Record<string, string>> = {
  "next/head": "hands its content to Next's document",
  "@docusaurus/Head": "is made by Docusaurus' bundler",
  "@docusaurus/Link": "is made by Docusaurus' bundler",
  "next/script": "is put into the document by Next's client",
  "next/document": "renders within Next's document alone",
  "react-helmet": "hands its content to the document's head",
  "react-helmet-async": "hands its content to the document's head",
  "motion/react": "exports what framer-motion exports",
  "@remix-run/react": "exports React Router's",
  "@umijs/max": "exports React Router's",
  umi: "exports React Router's",
  dumi: "exports React Router's",
  "@modern-js/runtime/router": "exports React Router's",
  "@reach/router": "wants a React that is no longer maintained",
  gatsby: "renders within Gatsby's build alone",
  "gatsby-link": "renders within Gatsby's build alone",
  "next-intl": "renders within a Next app alone",
  "@rspress/core/theme": "renders within Rspress' build alone",
  "rspress/theme": "renders within Rspress' build alone",
  "expo-router": "renders within Expo's build alone",
  "@inertiajs/react": "wants a server's page",
  "@inertiajs/vue3": "wants a server's page",
  "@solidjs/router": "is compiled by Solid",
  "#components": "is made by Nuxt's build",
  "#app": "is made by Nuxt's build",
  "@nuxt/ui": "is made by Nuxt's build",
  "vitepress/theme": "is made by VitePress' build",
  "tdesign-vue": "is for Vue 2",
  "element-ui": "is for Vue 2",
  "vuetify/lib/components": "is another path of vuetify/components",
  "@ant-design/pro-layout": "exports what pro-components exports",
  "@material-ui/core": "wants a React that is no longer maintained",
  "@mui/joy": "known by its documentation, its style unknown",
  "@nextui-org/react": "known by its documentation, its style unknown",
  "@heroui/react": "known by its documentation, its style unknown",
  "@fluentui/react": "known by its documentation, its style unknown",
  "@fluentui/react-components": "known by its documentation, its style unknown",
  "@radix-ui/themes": "known by its documentation, its style unknown",
  "@douyinfe/semi-ui": "known by its documentation, its style unknown",
};

/** Entries that can't be rendered by themselves. */
const unrenderedNames: Readonly<Record<string, string>> = {
  "@mui/material Grid2": "was the name of Grid in version 6",
  "vuetify/components VMain": "wants a VApp around it",
  "tdesign-vue-next Aside": "wants a layout around it",
};

let browser: Browser;
let tab: PlacingTab;
beforeAll(async () => {
  browser = await openBrowser();
  tab = await PlacingTab.open(browser);
});
afterAll(async () => {
  await browser.close();
});

const kitOf = ({ modules }: Library): Kit | undefined => kits.find((kit) => kit.modules.includes(modules[0] ?? ""));

type Tag = DefaultTreeAdapterTypes.Element;

function elementsOf(html: string): Tag[] {
  const found: Tag[] = [];
  const visit = ({ childNodes }: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const node of childNodes) {
      if (!("tagName" in node) || node.tagName === "style" || node.tagName === "script") continue;
      found.push(node);
      visit(node);
    }
  };
  visit(parseFragment(html));
  return found;
}

function textOf(html: string): string {
  return html.replaceAll(/<style[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>|<!--[\s\S]*?-->|<[^>]*>/gu, " ").trim();
}

async function outermost(kit: Kit, use: Use): Promise<Tag> {
  const [first] = elementsOf(await kit.html(use));
  if (!first) throw new Error(`${use.name} renders nothing`);
  return first;
}

const attributeOf = ({ attrs }: Tag, name: string): string | undefined => attrs.find((one) => one.name === name)?.value;

/** The element's name where `*` stands for it. */
const nameOf = (entry: ComponentEntry, name: string): string =>
  entry.as === "*" ? (name.split(".").at(-1) ?? "") : entry.as;

const isVoid = ({ as }: ComponentEntry): boolean => as === "img";

/** The uses by which an entry's style is checked: without props, and with each value of each. */
function stylings(entry: ComponentEntry): { props: Readonly<Record<string, unknown>>; style: string }[] {
  const own = entry.style ?? "";
  const uses: ReturnType<typeof stylings> = [{ props: {}, style: own }];
  for (const [prop, says] of Object.entries(entry.styleProps ?? {})) {
    if (prop === "*") continue;
    if (says === null) uses.push({ props: { [prop]: harmlessValue(prop) }, style: own });
    else if (typeof says === "string") {
      const values = says === "height" ? ["30px"] : ["center", "right"];
      for (const value of values) uses.push({ props: { [prop]: value }, style: `${own}; ${says}: ${value}` });
    } else {
      for (const [value, style] of Object.entries(says)) {
        uses.push({ props: { [prop]: value === "" ? true : value }, style: `${own}; ${style}` });
      }
    }
  }
  return uses;
}

const harmlessValues: Readonly<Record<string, unknown>> = {
  ...{ underline: "hover", variant: "plain", elevation: 2, size: "sm", order: 3, color: "inherit", c: "red" },
};

function harmlessValue(prop: string): unknown {
  return (
    harmlessValues[prop] ?? (/^(?:disable|gutter|fixed|with|is|in|paragraph|square|use)/u.test(prop) ? true : "10px")
  );
}

const known = libraries.flatMap((library) => {
  const kit = kitOf(library);
  return kit ? [{ library, kit }] : [];
});
const components = known.flatMap(({ library, kit }) =>
  Object.entries(library.components).map(([key, entry]) => {
    const name = key.endsWith(".*") ? key.replace("*", "footer") : key;
    return { module: library.modules[0] ?? "", name, entry, kit };
  }),
);
const rendered = components.filter(({ module, name }) => !Object.hasOwn(unrenderedNames, `${module} ${name}`));

it("every library is rendered, or there is a reason why it isn't", () => {
  const inKits = new Set(kits.flatMap(({ modules }) => modules));
  for (const module of libraries.flatMap(({ modules }) => modules)) {
    if (!inKits.has(module)) expect(Object.keys(unrendered)).toContain(module);
  }
  for (const name of Object.keys(unrenderedNames)) {
    expect(components.map((one) => `${one.module} ${one.name}`)).toContain(name);
  }
});

describe.each(rendered)("$module $name", ({ name, entry, kit }) => {
  const text = isVoid(entry) ? null : words;
  const base = isVoid(entry) ? { src: "/a.png", alt: "", width: 1, height: 1 } : {};
  const linked = {
    ...base,
    ...(entry.as === "a" || entry.asWithLink === "a" ? { [entry.link ?? "href"]: address } : {}),
  };

  it("renders the element", async () => {
    const needsLink = entry.as === "a" && entry.asWithLink === undefined;
    const { tagName } = await outermost(kit, { name, text, props: needsLink ? linked : base });
    expect(tagName).toBe(nameOf(entry, name));
  });

  it.runIf(entry.as === "a" || entry.asWithLink === "a")("links", async () => {
    const element = await outermost(kit, { name, text, props: linked });
    expect(element.tagName).toBe("a");
    // Vue's router takes every address for one of its own.
    expect(attributeOf(element, "href")?.replace(/^\/(?=https:)/u, "")).toBe(address);
  });

  it.runIf(entry.asProp !== undefined)("is another element where its prop says so", async () => {
    const { tagName } = await outermost(kit, { name, text, props: { ...base, [entry.asProp ?? ""]: "section" } });
    expect(tagName).toBe("section");
  });

  it.runIf(entry.bareProp !== undefined)("is no element where its prop says so", async () => {
    const html = await kit.html({ name, text, props: { ...linked, [entry.bareProp ?? ""]: true } });
    expect(elementsOf(html).map(({ tagName }) => tagName)).not.toContain(entry.as);
    expect(textOf(html)).toBe(words);
  });

  it.runIf(text !== null)("shows its content in order", async () => {
    const parts = (entry.content ?? [{ prop: "children", holds: "node" }]).filter(({ prop }) => prop !== "children");
    const own = parts.map(({ prop, holds }) => [
      prop,
      holds === "links" ? [{ key: "k", title: prop, href: address }] : prop,
    ]);
    const html = await kit.html({
      name,
      text: parts.length > 0 ? null : text,
      props: { ...linked, ...Object.fromEntries(own) },
    });
    const expected = parts.length > 0 ? parts.map(({ prop }) => prop) : [words];
    expect(textOf(html).split(/\s+/u)).toEqual(expected);
    expect(elementsOf(html)[0]?.tagName).toBe(entry.asWithLink ?? nameOf(entry, name));
  });

  it.runIf(entry.content?.some(({ isFallback }) => isFallback))(
    "shows what falls back only where it must",
    async () => {
      const given = (entry.content ?? []).filter(({ prop }) => prop !== "children").map(({ prop }) => [prop, prop]);
      const html = await kit.html({ name, text, props: { ...linked, ...Object.fromEntries(given) } });
      const [first] = entry.content ?? [];
      expect(textOf(html)).toBe(first?.prop === "children" ? words : first?.prop);
    },
  );

  it.runIf(entry.isStyleOpen !== true && !isVoid(entry) && !entry.content?.some(({ wrapper }) => wrapper))(
    "is laid out as its entry says",
    async () => {
      const differences: unknown[] = [];
      const element = entry.asWithLink ?? nameOf(entry, name);
      for (const { props, style } of stylings(entry)) {
        const html = await kit.html({ name, text, props: { ...linked, ...props } });
        const seen = await tab.place(html, words, kit.css());
        const said = await tab.place(`<${element} style="${style}">${words}</${element}>`, words, "");
        if (!isAlike(seen, said)) differences.push({ props, seen, said, html: html.slice(-300) });
      }
      expect(differences).toEqual([]);
    },
  );
});

const wrapping = rendered.flatMap(({ entry, ...rest }) =>
  (entry.content ?? []).flatMap(({ prop, holds, wrapper, before }) =>
    wrapper ? [{ ...rest, entry, prop, holds, wrapper, before }] : [],
  ),
);

describe.each(wrapping)("$module $name draws $prop", ({ name, entry, kit, prop, holds, wrapper, before }) => {
  it("in an element that is laid out as its entry says", async () => {
    const value = holds === "links" ? [{ key: "k", title: words, href: address }] : words;
    const html = await kit.html({ name, text: null, props: { [prop]: value } });
    const drawn = `<${wrapper.as} style="${wrapper.style}">${words}</${wrapper.as}>`;
    const seen = await tab.place(html, words, kit.css());
    const said = await tab.place(`<${entry.as} style="${entry.style ?? ""}">${drawn}</${entry.as}>`, words, "");
    expect(seen.textAlign).toBe(said.textAlign);
    // What is drawn in front of it moves it.
    if (before === undefined) expect(seen).toEqual(said);
  });
});

/** A component draws what is inside it where its entry says, whatever is around it. */
function isAlike(seen: Placing, said: Placing): boolean {
  return JSON.stringify(seen) === JSON.stringify(said);
}

describe("names that templates know", () => {
  const missing = new Set(["NuxtLink", "ULink", "UMain", "VMain", "TAside"]);
  it.each(globalNames().filter((name) => !missing.has(name)))("%s", async (name) => {
    const entry = globalEntry(name, true);
    if (!entry) throw new Error("unknown");
    const props = { [entry.link ?? "href"]: address };
    const texts = await Promise.all(kits.map((kit) => kit.globalHtml({ name, props, text: words })));
    for (const html of texts) {
      if (html !== null) expect(elementsOf(html)[0]?.tagName).toBe(entry.asWithLink ?? entry.as);
    }
    expect(texts.some((html) => html !== null)).toBe(true);
  });
});
