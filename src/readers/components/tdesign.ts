import {
  childrenElseContent,
  contentElseChildren,
  justifyShort,
  open,
  unknownStyles,
  type ComponentEntry,
  type Library,
} from "./entry.ts";

const footer: ComponentEntry = { as: "footer", style: "padding: 24px" };

const link: ComponentEntry = {
  as: "a",
  style: "display: inline-flex; align-items: center",
  styleProps: unknownStyles("prefixIcon", "suffixIcon"),
};

const button: ComponentEntry = { as: "button", asWithLink: "a", ...open };

const row: ComponentEntry = {
  as: "div",
  asProp: "tag",
  style: "display: flex; flex-flow: row wrap",
  styleProps: {
    justify: justifyShort,
    align: {
      top: "align-items: flex-start",
      middle: "align-items: center",
      bottom: "align-items: flex-end",
    },
  },
};

const shared = {
  Space: { as: "div", ...open },
  Row: row,
  Col: { as: "div", asProp: "tag", ...open },
} as const;

export const tdesignReact: Library = {
  modules: ["tdesign-react"],
  classPrefix: "t-",
  components: {
    ...shared,
    Link: { ...link, content: contentElseChildren },
    Button: { ...button, content: contentElseChildren },
    Layout: { as: "div", ...open },
    "Layout.Footer": footer,
    "Layout.Content": { as: "main", style: "flex: auto" },
    "Layout.Header": { as: "header", ...open },
    "Layout.Aside": { as: "aside", ...open },
  },
};

export const tdesignVue: Library = {
  modules: ["tdesign-vue-next", "tdesign-vue"],
  classPrefix: "t-",
  globalPrefix: "T",
  components: {
    ...shared,
    Link: { ...link, content: childrenElseContent },
    Button: { ...button, content: childrenElseContent },
    Layout: { as: "section", ...open },
    Footer: footer,
    Content: { as: "main", style: "flex: auto" },
    Header: { as: "header", ...open },
    Aside: { as: "aside", ...open },
  },
};
