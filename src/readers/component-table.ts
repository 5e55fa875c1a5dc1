/** What a library's component renders, as far as it matters to a page's text, links and layout. */
export interface ComponentEntry {
  /** HTML element that it renders; `*` for the one that the last part of its name says. */
  readonly as: string;
  /** Prop that holds the link's address; `href` where none is named. */
  readonly link?: string;
  /** Declarations that decide visibility, order or alignment. */
  readonly style?: string;
  /** The component has styles that aren't told here. */
  readonly isStyleOpen?: boolean;
  /** Prop by which a use names another element: MUI's `component`, Chakra's `as`. */
  readonly asProp?: string;
  /** Element that it renders where it has a link: a button with `href`. */
  readonly asWithLink?: string;
  /** Props that are CSS properties. */
  readonly styleProps?: Readonly<Record<string, string>>;
  /** An only `<a>` inside takes over the link, and the component renders nothing of its own. */
  readonly isPassedToChild?: boolean;
  /** Content that it makes of its props. */
  readonly content?: "default-footer";
}

type Library = Readonly<Record<string, ComponentEntry>>;

const link: ComponentEntry = { as: "a" };
const linkTo: ComponentEntry = { as: "a", link: "to" };
const open = { isStyleOpen: true } as const;
const align = { textAlign: "text-align" } as const;

const mui = { ...open, asProp: "component", styleProps: align } as const;
const chakra = { ...open, asProp: "as", styleProps: align } as const;

const muiLibrary: Library = {
  Link: { as: "a", asProp: "component", ...open },
  Button: { as: "button", asWithLink: "a", asProp: "component", ...open },
  Typography: { ...mui, as: "p", styleProps: { align: "text-align", ...align } },
  Box: { ...mui, as: "div" },
  Container: { ...mui, as: "div" },
  Stack: { ...mui, as: "div" },
  Grid: { ...mui, as: "div" },
  Grid2: { ...mui, as: "div" },
  Paper: { ...mui, as: "div" },
};

const chakraLibrary: Library = {
  Link: { as: "a", asProp: "as", ...open },
  Text: { ...chakra, as: "p" },
  Heading: { ...chakra, as: "h2" },
  Box: { ...chakra, as: "div" },
  Center: { ...chakra, as: "div", style: "display: flex; align-items: center; justify-content: center" },
  Container: { ...chakra, as: "div" },
  Flex: { ...chakra, as: "div", style: "display: flex" },
  Stack: { ...chakra, as: "div" },
  HStack: { ...chakra, as: "div" },
  VStack: { ...chakra, as: "div" },
};

/** Ant Design 4 and 5. Its footer has a padding and colours, and leaves the alignment to the page. */
const antdLibrary: Library = {
  "Layout.Footer": { as: "footer", style: "padding: 24px 50px" },
  "Layout.Content": { as: "main", style: "flex: auto; min-height: 0" },
  "Layout.Header": { as: "header", ...open },
  "Layout.Sider": { as: "aside", ...open },
  Layout: { as: "div", ...open },
  "Typography.Link": { as: "a" },
  "Typography.Text": { as: "span" },
  "Typography.Paragraph": { as: "div", style: "margin-bottom: 1em" },
  Typography: { as: "article" },
  Button: { as: "button", asWithLink: "a", ...open },
  Space: { as: "div", ...open },
  Row: { as: "div", ...open },
  Col: { as: "div", ...open },
  Flex: { as: "div", ...open },
};

const proLibrary: Library = { DefaultFooter: { as: "footer", content: "default-footer", ...open } };

/** They put what is inside them into the document's head. */
const head: ComponentEntry = { as: "head" };

/** `motion.footer` is a footer that animations style. */
const motion: Library = { "motion.*": { as: "*", ...open }, "m.*": { as: "*", ...open } };

const docusaurusLink: ComponentEntry = { as: "a", link: "to" };

/**
 * Components by the module that they are imported from and their name there (`default` for the default export; `motion.*` for
 * whatever has that beginning).
 * Taken from the libraries' own documentation and sources.
 */
export const componentTable: Readonly<Record<string, Library>> = {
  "next/link": { default: { as: "a", isPassedToChild: true } },
  "next/image": { default: { as: "img" } },
  "next/head": { default: head },
  "next/document": { Html: { as: "html" }, Head: head, NextScript: { as: "script" } },
  "react-helmet": { default: head, Helmet: head },
  "react-helmet-async": { Helmet: head },
  "@docusaurus/Head": { default: head },
  "framer-motion": motion,
  "motion/react": motion,
  "next/script": { default: { as: "script" } },
  "next-intl": { Link: link },
  "react-router": { Link: linkTo, NavLink: linkTo },
  "react-router-dom": { Link: linkTo, NavLink: linkTo },
  "@remix-run/react": { Link: linkTo, NavLink: linkTo },
  "@tanstack/react-router": { Link: linkTo },
  "@reach/router": { Link: linkTo },
  "@umijs/max": { Link: linkTo, NavLink: linkTo },
  umi: { Link: linkTo, NavLink: linkTo },
  dumi: { Link: linkTo, NavLink: linkTo },
  gatsby: { Link: linkTo },
  "gatsby-link": { default: linkTo },
  "@docusaurus/Link": { default: docusaurusLink },
  wouter: { Link: link },
  "@solidjs/router": { A: link },
  "expo-router": { Link: link },
  "vue-router": { RouterLink: linkTo },
  "@modern-js/runtime/router": { Link: linkTo, NavLink: linkTo },
  "@rspress/core/theme": { Link: link },
  "rspress/theme": { Link: link },
  "@mui/material": muiLibrary,
  "@mui/joy": { Link: { as: "a", ...open } },
  "@material-ui/core": muiLibrary,
  "@chakra-ui/react": chakraLibrary,
  "@mantine/core": { Anchor: { as: "a", asProp: "component", ...open } },
  "@nextui-org/react": { Link: { as: "a", ...open } },
  "@heroui/react": { Link: { as: "a", ...open } },
  "@radix-ui/themes": { Link: { as: "a", ...open } },
  "@fluentui/react": { Link: { as: "a", ...open } },
  "@fluentui/react-components": { Link: { as: "a", ...open } },
  "@arco-design/web-react": { Link: link, "Layout.Footer": { as: "footer" } },
  "@douyinfe/semi-ui": { "Typography.Text": { as: "span" }, "Layout.Footer": { as: "footer" } },
  "tdesign-react": { Link: link, "Layout.Footer": { as: "footer", ...open } },
  "element-plus": { ElLink: link },
  antd: antdLibrary,
  "@ant-design/pro-components": proLibrary,
  "@ant-design/pro-layout": proLibrary,
};

/** Components that their framework makes known without an import. */
export const globalComponents: Library = {
  NuxtLink: linkTo,
  "nuxt-link": linkTo,
  RouterLink: linkTo,
  "router-link": linkTo,
  "el-link": link,
  ElLink: link,
};
