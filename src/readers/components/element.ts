import { justifyEvenly, open, unknownStyles, type ComponentEntry, type Library } from "./entry.ts";

const row: ComponentEntry = {
  as: "div",
  asProp: "tag",
  style: "display: flex; flex-wrap: wrap",
  styleProps: {
    justify: justifyEvenly,
    align: {
      top: "align-items: flex-start",
      middle: "align-items: center",
      bottom: "align-items: flex-end",
    },
  },
};

/**
 * Element Plus, and Element UI for Vue 2, whose names are the same.
 * The link's text stands in a span, and both are boxes in the line.
 */
export const element: Library = {
  modules: ["element-plus"],
  classPrefix: "el-",
  globalPrefix: "",
  components: {
    ElLink: {
      as: "a",
      style: "display: inline-flex; justify-content: center; align-items: center; vertical-align: middle",
      styleProps: unknownStyles("icon"),
    },
    ElFooter: {
      as: "footer",
      style: "padding: 0 20px; height: 60px; flex-shrink: 0",
      styleProps: { height: "height" },
    },
    ElMain: { as: "main", style: "display: block; flex: auto; overflow: auto" },
    ElHeader: { as: "header", ...open },
    ElAside: { as: "aside", ...open },
    // A header or a footer inside lays the parts in a column.
    ElContainer: { as: "section", ...open },
    ElRow: row,
    ElCol: { as: "div", asProp: "tag", ...open },
    ElText: {
      as: "span",
      asProp: "tag",
      style: "align-self: center",
      styleProps: unknownStyles("truncated", "lineClamp"),
    },
    ElButton: { as: "button", asProp: "tag", ...open },
    ElSpace: { as: "div", ...open },
  },
};

const { ElRow, ElFooter, ElLink, ElMain, ElContainer } = element.components;

/** Element UI exports its components without the prefix. */
export const elementUi: Library = {
  modules: ["element-ui"],
  classPrefix: "el-",
  components: {
    ...(ElLink && { Link: { ...ElLink, ...open } }),
    ...(ElFooter && { Footer: { ...ElFooter, ...open } }),
    ...(ElMain && { Main: { ...ElMain, ...open } }),
    ...(ElRow && { Row: { ...ElRow, ...open } }),
    ...(ElContainer && { Container: ElContainer }),
  },
};
