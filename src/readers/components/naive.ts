import { alignItems, justifyEvenly, open, unknownStyles, type Library } from "./entry.ts";

/** Naive UI. Its footer is a `div`. */
export const naiveUi: Library = {
  modules: ["naive-ui"],
  classPrefix: "n-",
  globalPrefix: "",
  components: {
    NA: { as: "a" },
    NText: { as: "span", asProp: "tag", styleProps: unknownStyles("code") },
    NP: { as: "p", style: "margin: 16px 0" },
    NEl: { as: "div", asProp: "tag" },
    NLayoutFooter: {
      as: "div",
      styleProps: { position: { static: "", absolute: "position: absolute; left: 0; right: 0; bottom: 0" } },
    },
    NLayoutHeader: { as: "div", ...open },
    NLayoutContent: { as: "div", ...open },
    NLayoutSider: { as: "aside", ...open },
    NLayout: { as: "div", ...open },
    NFlex: {
      as: "div",
      style: "display: flex; flex-wrap: wrap; justify-content: flex-start",
      styleProps: {
        ...unknownStyles("reverse", "inline"),
        justify: justifyEvenly,
        align: alignItems,
        vertical: { "": "flex-direction: column; flex-wrap: nowrap" },
        wrap: { "": "" },
      },
    },
    NSpace: { as: "div", ...open },
    NButton: { as: "button", asProp: "tag", ...open },
  },
};
