import {
  alignItems,
  childrenElseContent,
  flexWrap,
  justifyContent,
  justifyEvenly,
  open,
  unknownStyles,
  type ComponentEntry,
  type Library,
} from "./entry.ts";

const alignShort = {
  top: "align-items: flex-start",
  middle: "align-items: center",
  bottom: "align-items: flex-end",
  stretch: "align-items: stretch",
};

/** Its margins on both sides are the same. */
const row: ComponentEntry = {
  as: "div",
  style: "display: flex; flex-flow: row wrap",
  styleProps: { justify: justifyEvenly, align: alignShort, wrap: { "": "" } },
};

const flex: ComponentEntry = {
  as: "div",
  asProp: "component",
  style: "display: flex",
  styleProps: {
    ...unknownStyles("flex"),
    justify: justifyContent,
    align: alignItems,
    wrap: flexWrap,
    vertical: { "": "flex-direction: column" },
  },
};

/** Text that may be cut off, copied or edited has more elements in it. */
const typography = {
  styleProps: unknownStyles("ellipsis", "copyable", "editable"),
} as const;

export const text: ComponentEntry = { as: "span", ...typography };
const textLink: ComponentEntry = { as: "a", ...typography };
export const paragraph: ComponentEntry = { as: "div", ...typography };
/** A padding and colours, no alignment. */
export const footer: ComponentEntry = { as: "footer", style: "padding: 24px 50px" };
/** Takes all the room that there is. */
export const content: ComponentEntry = { as: "main", style: "flex: auto; min-height: 0" };
const button: ComponentEntry = { as: "button", asWithLink: "a", ...open };

/** Ant Design 4 and 5. Its footer has a padding and colours, and leaves the alignment to the page. */
export const antd: Library = {
  modules: ["antd"],
  classPrefix: "ant-",
  components: {
    "Layout.Footer": footer,
    "Layout.Content": content,
    "Layout.Header": { as: "header", ...open },
    "Layout.Sider": { as: "aside", ...open },
    // A sider inside, however deep, lays the parts in a row.
    Layout: { as: "div", ...open },
    "Typography.Link": textLink,
    "Typography.Text": text,
    "Typography.Paragraph": paragraph,
    Typography: { as: "article" },
    Button: button,
    Space: { as: "div", ...open },
    Row: row,
    Col: { as: "div", ...open },
    Flex: flex,
  },
};

const block = { as: "div", style: "text-align: center" } as const;

/**
 * ProComponents' DefaultFooter: a line of links, and the copyright on a line below.
 * @see https://procomponents.ant.design/en-US/components/layout#footer
 */
export const proComponents: Library = {
  modules: ["@ant-design/pro-components", "@ant-design/pro-layout"],
  classPrefix: "ant-",
  components: {
    DefaultFooter: {
      as: "footer",
      style: "padding: 0",
      content: [
        { prop: "links", holds: "links", wrapper: block },
        { prop: "copyright", holds: "node", wrapper: block, before: "© " },
      ],
    },
  },
};

const contentProp = { content: childrenElseContent } as const;

/** Ant Design Vue 3 and 4. */
export const antDesignVue: Library = {
  modules: ["ant-design-vue"],
  classPrefix: "ant-",
  globalPrefix: "A",
  components: {
    LayoutFooter: footer,
    // Its styles are those of a layout around it.
    LayoutContent: { as: "main", ...open },
    LayoutHeader: { as: "header", ...open },
    LayoutSider: { as: "aside", ...open },
    Layout: { as: "section", ...open },
    TypographyLink: { ...textLink, ...contentProp },
    TypographyText: { ...text, ...contentProp },
    TypographyParagraph: { ...paragraph, ...contentProp },
    Typography: { as: "article" },
    Button: button,
    Space: { as: "div", ...open },
    Row: row,
    Col: { as: "div", ...open },
    Flex: flex,
  },
};
