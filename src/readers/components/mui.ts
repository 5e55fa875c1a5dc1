import {
  alignItems,
  flexWrap,
  harmless,
  justifyContent,
  open,
  valuesOf,
  type Components,
  type Library,
} from "./entry.ts";
import { boxDisplays, boxLooks, otherPropsUnknown } from "./style-props.ts";

/** Style props that every one of its components took until version 7, as `sx` still does. */
const system = {
  ...otherPropsUnknown,
  ...boxLooks,
  ...harmless("bgcolor", "borderColor", "borderTop", "borderBottom", "classes"),
  textAlign: "text-align",
  display: boxDisplays,
};

const alignment = { justifyContent, alignItems, flexWrap } as const;
const directions = valuesOf("flex-direction", "row", "row-reverse", "column", "column-reverse");

/** Of each of these, the element is a block or a heading. */
const variants = ["h1", "h2", "h3", "h4", "h5", "h6", "subtitle1", "subtitle2", "body1", "body2", "inherit"];

/** MUI 5 to 7. */
export const mui: Library = {
  modules: ["@mui/material"],
  components: {
    Link: {
      as: "a",
      asProp: "component",
      styleProps: { ...system, ...harmless("underline", "variant"), align: "text-align" },
    },
    Button: { as: "button", asWithLink: "a", asProp: "component", ...open },
    Typography: {
      as: "p",
      asProp: "component",
      styleProps: {
        ...system,
        ...harmless("gutterBottom", "paragraph"),
        align: "text-align",
        variant: Object.fromEntries(variants.map((variant) => [variant, ""])),
      },
    },
    Box: {
      as: "div",
      asProp: "component",
      styleProps: { ...system, ...alignment, flexDirection: directions },
    },
    Container: {
      as: "div",
      asProp: "component",
      style:
        "display: block; width: 100%; box-sizing: border-box; margin-left: auto; margin-right: auto; max-width: 1200px",
      styleProps: {
        ...otherPropsUnknown,
        ...harmless("disableGutters", "fixed"),
        maxWidth: {
          xs: "max-width: 444px",
          sm: "max-width: 600px",
          md: "max-width: 900px",
          lg: "max-width: 1200px",
          xl: "max-width: 1536px",
        },
      },
    },
    Stack: {
      as: "div",
      asProp: "component",
      style: "display: flex; flex-direction: column",
      styleProps: { ...system, ...alignment, ...harmless("spacing", "useFlexGap"), direction: directions },
    },
    Grid: { as: "div", asProp: "component", ...open },
    Grid2: { as: "div", asProp: "component", ...open },
    Paper: {
      as: "div",
      asProp: "component",
      styleProps: { ...otherPropsUnknown, ...harmless("elevation", "square", "variant") },
    },
  },
};

/** Version 4 renders the same elements; of its styles less is known. */
export const muiCore: Library = {
  modules: ["@material-ui/core"],
  components: opened(mui.components),
};

function opened(components: Components): Components {
  return Object.fromEntries(Object.entries(components).map(([name, entry]) => [name, { ...entry, ...open }]));
}
