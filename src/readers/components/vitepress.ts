import type { Library } from "./entry.ts";

/** VitePress' default theme. Its footer shows what the site's configuration says. */
export const vitepress: Library = {
  modules: ["vitepress/theme"],
  components: { VPLink: { as: "span", asProp: "tag", asWithLink: "a" } },
};
