import { open, unknownStyles, type Library } from "./entry.ts";

/** Vuetify 3. Its footer is a flex row that its content is laid out in. */
export const vuetify: Library = {
  modules: ["vuetify/components", "vuetify/lib/components"],
  classPrefix: "v-",
  globalPrefix: "",
  components: {
    VFooter: {
      as: "footer",
      asProp: "tag",
      style: "display: flex; align-items: center; flex: 1 1 auto; position: relative; padding: 8px 16px",
      styleProps: unknownStyles("app", "absolute", "position", "location", "width", "maxWidth", "order", "name"),
    },
    VContainer: { as: "div", asProp: "tag", ...open },
    VRow: { as: "div", asProp: "tag", ...open },
    VCol: { as: "div", asProp: "tag", ...open },
    VMain: { as: "main", asProp: "tag", ...open },
    VApp: { as: "div", ...open },
    VSheet: { as: "div", asProp: "tag", ...open },
    VBtn: {
      as: "button",
      asWithLink: "a",
      asProp: "tag",
      content: [
        { prop: "children", holds: "node", wrapper: null },
        { prop: "text", holds: "node", wrapper: null, isFallback: true },
      ],
      ...open,
    },
  },
};
