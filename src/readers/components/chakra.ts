import {
  alignItems,
  flexWrap,
  harmless,
  justifyContent,
  open,
  valuesOf,
  type ComponentEntry,
  type Library,
} from "./entry.ts";
import { boxDisplays, boxLooks, otherPropsUnknown } from "./style-props.ts";

const directions = valuesOf("flex-direction", "row", "row-reverse", "column", "column-reverse");
const full = { full: "width: 100%", "100%": "width: 100%" } as const;

/** Style props that every one of its components takes. */
const system = {
  ...otherPropsUnknown,
  ...boxLooks,
  ...harmless("borderTop", "borderBottom", "borderTopWidth", "borderColor"),
  ...{ textAlign: "text-align", display: boxDisplays, justifyContent, alignItems, flexWrap },
  ...{ w: full, width: full },
};

/** Some components set their direction whatever these say. */
const direction = { flexDirection: directions, flexDir: directions };

const box = { asProp: "as", bareProp: "asChild", styleProps: { ...system, ...direction } } as const;
const flexProps = { ...system, justify: justifyContent, align: alignItems, wrap: flexWrap };
const flexBox = { ...flexProps, ...direction, direction: directions };
const stack: ComponentEntry = {
  ...box,
  as: "div",
  style: "display: flex; flex-direction: column",
  styleProps: { ...flexBox, ...harmless("spacing") },
};
const directedStack: ComponentEntry = { ...stack, styleProps: { ...flexProps, ...harmless("spacing") } };

/** Chakra UI 2 and 3. */
export const chakra: Library = {
  modules: ["@chakra-ui/react"],
  components: {
    // A plain inline element in version 2, which in a line comes to the same.
    Link: {
      ...box,
      as: "a",
      style: "display: inline-flex; align-items: center",
      styleProps: { ...system, ...harmless("variant", "isExternal", "colorPalette", "colorScheme") },
    },
    Text: { ...box, as: "p", styleProps: { ...system, ...harmless("size", "textStyle") } },
    Heading: { ...box, as: "h2", styleProps: { ...system, ...harmless("size") } },
    Box: { ...box, as: "div" },
    Center: { ...box, as: "div", style: "display: flex; align-items: center; justify-content: center" },
    Container: { ...box, as: "div", ...open },
    Flex: { ...box, as: "div", style: "display: flex", styleProps: flexBox },
    Stack: stack,
    HStack: { ...directedStack, style: "display: flex; flex-direction: row; align-items: center" },
    VStack: { ...directedStack, style: "display: flex; flex-direction: column; align-items: center" },
  },
};
