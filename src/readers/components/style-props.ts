import { harmless, valuesOf, type StyleProp, type StyleProps } from "./entry.ts";

/** Any prop that isn't named otherwise, nor an attribute of HTML, may style the component. */
export const otherPropsUnknown: StyleProps = { "*": {} };

/** Style props that MUI, Chakra and Mantine share and that move nothing to one side. */
export const boxLooks: StyleProps = harmless(
  ...["color", "bg", "background", "backgroundColor", "border", "borderRadius", "boxShadow"],
  ...["fontSize", "fontWeight", "fontFamily", "fontStyle", "lineHeight", "letterSpacing"],
  ...["p", "px", "py", "pt", "pb", "my", "mt", "mb", "paddingY", "paddingTop", "paddingBottom", "marginY", "marginTop"],
  ...["marginBottom", "padding", "paddingX", "gap", "rowGap", "minHeight"],
);

export const boxDisplays: StyleProp = valuesOf(
  "display",
  ...["block", "inline", "inline-block", "flex", "inline-flex", "none"],
);
