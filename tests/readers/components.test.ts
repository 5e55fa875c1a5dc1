import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCentered } from "../../src/layout/index.ts";
import { filingsOf } from "../../src/page/filings.ts";
import type { Value } from "../../src/page/page.ts";
import { globalNames, libraries } from "../../src/readers/components/index.ts";
import {
  drawsOtherwise,
  resolveComponent,
  resolveTemplateComponent,
  styleOfProp,
} from "../../src/readers/components.ts";
import { knownValue } from "../../src/readers/script/values.ts";
import { read } from "./jsx/outline.ts";

const imported = (specifier: string, name: string) => resolveTemplateComponent("X", { specifier, name }, {});

describe("a component of a template", () => {
  it.each([
    ["el-link", "a", "href"],
    ["ElLink", "a", "href"],
    ["elLink", "a", "href"],
    ["el-footer", "footer", "href"],
    ["a-layout-footer", "footer", "href"],
    ["ALayoutFooter", "footer", "href"],
    ["a-link", "a", "href"],
    ["t-footer", "footer", "href"],
    ["n-layout-footer", "div", "href"],
    ["NA", "a", "href"],
    ["n-a", "a", "href"],
    ["v-footer", "footer", "href"],
    ["router-link", "a", "to"],
    ["RouterLink", "a", "to"],
    ["nuxt-link", "a", "to"],
    ["NuxtLink", "a", "to"],
    ["ULink", "a", "to"],
  ])("%s is known without an import", (name, as, link) => {
    expect(resolveTemplateComponent(name, null, {})).toMatchObject({ as, link });
  });

  // uView has a link of this name, with other props; Ant Design Vue's sider is an aside and Arco's isn't.
  it.each(["u-link", "a-layout-sider", "el-unknown", "footer", "Link", "constructor", "", "-"])("%s isn't", (name) => {
    expect(resolveTemplateComponent(name, null, {})).toBeNull();
  });

  it.each([
    ["element-plus", "ElLink", "a"],
    ["element-plus/es", "ElLink", "a"],
    ["element-plus/es/components/link/index.mjs", "ElLink", "a"],
    ["ant-design-vue", "LayoutFooter", "footer"],
    ["ant-design-vue", "Layout.Footer", "footer"],
    ["ant-design-vue/es/layout", "LayoutFooter", "footer"],
    ["@arco-design/web-vue", "Link", "a"],
    ["@arco-design/web-vue/es/link", "default", "a"],
    ["@arco-design/web-vue/es/layout/index.js", "default.Footer", "footer"],
    ["tdesign-vue-next", "Footer", "footer"],
    ["naive-ui", "NLayoutFooter", "div"],
    ["naive-ui/es/layout", "NLayoutFooter", "div"],
    ["vuetify/components", "VFooter", "footer"],
    ["vuetify/components/VFooter", "VFooter", "footer"],
    ["vue-router", "RouterLink", "a"],
    ["#components", "NuxtLink", "a"],
    ["#components", "ULink", "a"],
  ])("%s exports %s", (specifier, name, as) => {
    expect(imported(specifier, name)?.as).toBe(as);
  });

  it.each([
    ["./el-link.vue", "default"],
    ["element-plus", "ElUnknown"],
    ["element-plus", "toString"],
    ["other/element-plus", "ElLink"],
    ["vue", "ElLink"],
  ])("%s exports no %s that is known", (specifier, name) => {
    expect(imported(specifier, name)).toBeNull();
  });

  it("has a name of the settings in either way of writing it; they come first", () => {
    const settings = { SiteFooter: "footer", "el-link": "span", toString: "p" };
    for (const name of ["SiteFooter", "site-footer"]) {
      expect(resolveTemplateComponent(name, { specifier: "./x.vue", name: "default" }, settings)?.as).toBe("footer");
    }
    expect(resolveTemplateComponent("ElLink", null, settings)?.as).toBe("span");
    expect(resolveTemplateComponent("to-string", null, settings)?.as).toBe("p");
    expect(resolveTemplateComponent("hasOwnProperty", null, settings)).toBeNull();
  });

  it("is the same by every way of writing its name", () => {
    const kebab = (name: string): string =>
      name.replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=^[A-Z])(?=[A-Z])/gu, "-").toLowerCase();
    for (const name of globalNames().filter((one) => !one.startsWith("U"))) {
      expect(resolveTemplateComponent(kebab(name), null, {}), name).toEqual(resolveTemplateComponent(name, null, {}));
    }
  });

  it("may have any name", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (name, specifier, exported) => {
        resolveTemplateComponent(name, null, {});
        resolveTemplateComponent(name, { specifier, name: exported }, { [specifier]: "a" });
      }),
    );
  });
});

describe("a component of a script", () => {
  it.each([
    ["antd", "Layout.Footer", "footer"],
    ["antd/es/layout", "default.Footer", "footer"],
    ["antd/lib/layout/index.js", "default.Footer", "footer"],
    ["@mui/material/Link", "default", "a"],
    ["framer-motion", "motion.footer", "footer"],
    ["next/link", "default", "a"],
  ])("%s exports %s", (specifier, name, as) => {
    expect(resolveComponent("X", specifier, {}, name)?.as).toBe(as);
  });

  it("has no name of a library's without an import, since it may be a custom element", () => {
    for (const name of ["el-link", "v-footer", "t-link", "ElLink"]) expect(resolveComponent(name, null, {})).toBeNull();
    expect(resolveComponent("RouterLink", null, {})?.as).toBe("a");
  });
});

describe("what a prop says of the style", () => {
  const unknown: Value = { kind: "unknown", source: "x", says: null, reason: "" };
  const row = resolveComponent("Row", "antd", {});
  const box = resolveComponent("Box", "@mui/material", {});
  if (!row || !box) throw new Error("unknown components");

  it("is the declarations of its value", () => {
    expect(styleOfProp(row, "justify", knownValue("center"))).toMatchObject({
      style: "justify-content: center",
      isKnown: true,
    });
    expect(styleOfProp(row, "justify", knownValue("constructor"))).toMatchObject({ style: "", isKnown: false });
    expect(styleOfProp(row, "justify", unknown)).toMatchObject({ style: "", isKnown: false });
    expect(styleOfProp(row, "justify", null)).toMatchObject({ style: "", isKnown: true });
    expect(styleOfProp(row, "className", knownValue("x"))).toBeNull();
    expect(styleOfProp(row, "gutter", knownValue("x"))).toBeNull();
  });

  it("is unknown of a prop that isn't listed, where any prop may style", () => {
    expect(styleOfProp(box, "mx", knownValue("auto"))).toMatchObject({ isKnown: false, mayBeAttribute: true });
    expect(styleOfProp(box, "color", knownValue("red"))).toMatchObject({ style: "", isKnown: true });
    for (const name of ["id", "className", "onClick", "aria-label", "component"]) {
      expect(styleOfProp(box, name, knownValue("x")), name).toBeNull();
    }
  });
});

it("a component draws otherwise where its use gives a prop that holds content, or takes its element away", () => {
  const text = resolveTemplateComponent("t-link", null, {});
  const router = resolveTemplateComponent("router-link", null, {});
  if (!text || !router) throw new Error("unknown components");
  expect(drawsOtherwise(text, ["href"], true)).toBe(false);
  expect(drawsOtherwise(text, ["content"], true)).toBe(true);
  expect(drawsOtherwise(text, ["href"], false)).toBe(true);
  expect(drawsOtherwise(router, ["to", "custom"], true)).toBe(true);
  expect(drawsOtherwise(router, ["to"], false)).toBe(false);
});

describe("the table", () => {
  const entries = libraries.flatMap(({ modules, components }) =>
    Object.entries(components).map(([name, entry]) => ({ name: `${modules[0] ?? ""} ${name}`, entry })),
  );

  it.each(entries)("$name doesn't say twice how it is drawn", ({ entry }) => {
    const drawn = (entry.content ?? []).map(({ prop }) => prop);
    expect(new Set(drawn).size).toBe(drawn.length);
    for (const prop of drawn) expect(Object.keys(entry.styleProps ?? {})).not.toContain(prop);
  });
});

describe("centring", () => {
  const number = `<a href="https://beian.miit.gov.cn/">京ICP备16023847号-2</a>`;
  const box = `import { Box } from "@mui/material";`;
  const center = `import { Center } from "@mantine/core";`;
  const layout = `import { Layout } from "antd";`;
  it.each([
    [box, `<Box component="footer" textAlign="center">${number}</Box>`, "yes"],
    [box, `<Box component="footer" textAlign="left">${number}</Box>`, "no"],
    [box, `<Box component="footer" sx={{ textAlign: "center" }}>${number}</Box>`, "unknown"],
    [box, `<Box component="footer" mx="auto">${number}</Box>`, "unknown"],
    [center, `<footer><Center>${number}</Center></footer>`, "yes"],
    [center, `<footer><Center {...rest}>${number}</Center></footer>`, "unknown"],
    // Sites style .ant-layout-footer in style sheets that aren't seen here.
    [layout, `<Layout.Footer>${number}</Layout.Footer>`, "unknown"],
  ])("%s %s", (imports, markup, answer) => {
    const page = read(`${imports}\nexport default () => ${markup};`);
    const [filing] = filingsOf(page);
    expect(filing && isCentered(page, filing.nodes[0]).answer).toBe(answer);
  });
});
