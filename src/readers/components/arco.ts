import { content, footer, paragraph, text } from "./antd.ts";
import { justifyShort, open, unknownStyles, type ComponentEntry, type Library } from "./entry.ts";

const row: ComponentEntry = {
  as: "div",
  style: "display: flex; flex-flow: row wrap",
  styleProps: {
    ...unknownStyles("div"),
    justify: justifyShort,
    align: {
      start: "align-items: flex-start",
      center: "align-items: center",
      end: "align-items: flex-end",
      stretch: "align-items: stretch",
    },
  },
};

const button: ComponentEntry = { as: "button", asWithLink: "a", ...open };

const shared = {
  Link: { as: "a", style: "display: inline-block; line-height: 1.5715", styleProps: unknownStyles("icon") },
  Typography: { as: "article" },
  Button: button,
  Space: { as: "div", ...open },
} as const;

export const arcoReact: Library = {
  modules: ["@arco-design/web-react"],
  classPrefix: "arco-",
  components: {
    ...shared,
    // Without an address it is a span.
    Link: { ...shared.Link, as: "span", asWithLink: "a" },
    "Layout.Footer": footer,
    "Layout.Content": content,
    "Layout.Header": { as: "header", ...open },
    "Layout.Sider": { as: "aside", ...open },
    Layout: { as: "section", ...open },
    "Typography.Text": text,
    "Typography.Paragraph": paragraph,
    "Grid.Row": row,
    "Grid.Col": { as: "div", ...open },
  },
};

export const arcoVue: Library = {
  modules: ["@arco-design/web-vue"],
  classPrefix: "arco-",
  globalPrefix: "A",
  components: {
    ...shared,
    Link: { ...shared.Link, style: "display: inline-flex; align-items: center; justify-content: center" },
    LayoutFooter: footer,
    LayoutContent: content,
    LayoutHeader: { as: "header", ...open },
    LayoutSider: { as: "div", ...open },
    Layout: { as: "section", ...open },
    TypographyText: text,
    TypographyParagraph: paragraph,
    Row: row,
    Col: { as: "div", ...open },
  },
};
