import { alignItems, flexWrap, harmless, justifyContent, open, valuesOf, type Library } from "./entry.ts";
import { boxDisplays, boxLooks, otherPropsUnknown } from "./style-props.ts";

/** Style props that every one of its components takes. */
const system = {
  ...otherPropsUnknown,
  ...boxLooks,
  ...harmless("c", "fz", "fw", "lh", "ff", "fs", "lts", "tt", "td", "bd", "bdrs", "mih", "size", "radius", "variant"),
  ta: "text-align",
  display: boxDisplays,
};

const root = { asProp: "component" } as const;

/** Mantine 7 and 8. */
export const mantine: Library = {
  modules: ["@mantine/core"],
  components: {
    Anchor: { ...root, as: "a", styleProps: { ...system, ...harmless("underline") } },
    Text: { ...root, as: "p", styleProps: { ...system, ...harmless("inherit", "inline") } },
    Title: { as: "h1", styleProps: { ...system, ...harmless("order") } },
    Box: { ...root, as: "div", styleProps: system },
    Paper: { ...root, as: "div", styleProps: { ...system, ...harmless("withBorder", "shadow") } },
    Center: {
      ...root,
      as: "div",
      style: "display: flex; align-items: center; justify-content: center",
      styleProps: { ...system, inline: { "": "display: inline-flex" } },
    },
    Group: {
      ...root,
      as: "div",
      style: "display: flex; flex-direction: row; flex-wrap: wrap; align-items: center; justify-content: flex-start",
      styleProps: { ...system, justify: justifyContent, align: alignItems, wrap: flexWrap },
    },
    Stack: {
      ...root,
      as: "div",
      style: "display: flex; flex-direction: column; align-items: stretch; justify-content: flex-start",
      styleProps: { ...system, justify: justifyContent, align: alignItems },
    },
    Flex: {
      ...root,
      as: "div",
      style: "display: flex",
      styleProps: {
        ...system,
        ...{ justify: justifyContent, align: alignItems, wrap: flexWrap },
        direction: valuesOf("flex-direction", "row", "row-reverse", "column", "column-reverse"),
      },
    },
    Container: {
      ...root,
      as: "div",
      style: "display: block; max-width: 960px; margin-left: auto; margin-right: auto; padding: 0 16px",
      styleProps: {
        ...system,
        size: {
          xs: "max-width: 540px",
          sm: "max-width: 720px",
          md: "max-width: 960px",
          lg: "max-width: 1140px",
          xl: "max-width: 1320px",
        },
        fluid: { "": "max-width: 100%" },
      },
    },
    Button: { ...root, as: "button", ...open },
  },
};
