import { open, type ComponentEntry, type Library } from "./entry.ts";

const ulink: ComponentEntry = { as: "a", link: "to", bareProp: "custom", asProp: "as", ...open };

/** Nuxt UI 3 and 4. uView has names such as `u-link` too, in small letters. */
export const nuxtUi: Library = {
  modules: ["#components", "@nuxt/ui"],
  globalPrefix: "",
  isPascalOnly: true,
  components: { ULink: ulink, UMain: { as: "main", asProp: "as", ...open } },
};
