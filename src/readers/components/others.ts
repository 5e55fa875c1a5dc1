import { open, type Library } from "./entry.ts";

const styledLink = { Link: { as: "a", ...open } };

/** Libraries of which only what their documentation says is known. */
export const others: readonly Library[] = [
  {
    modules: ["@mui/joy", "@nextui-org/react", "@heroui/react", "@fluentui/react", "@fluentui/react-components"],
    components: styledLink,
  },
  { modules: ["@radix-ui/themes"], components: { Link: { ...styledLink.Link, bareProp: "asChild" } } },
  {
    modules: ["@douyinfe/semi-ui"],
    components: { "Typography.Text": { as: "span", ...open }, "Layout.Footer": { as: "footer", ...open } },
  },
];
