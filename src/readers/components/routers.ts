import { link, linkTo, open, type Library } from "./entry.ts";

const linkAndNavLink = { Link: linkTo, NavLink: linkTo };
/** With `custom` it renders its slot alone. */
const vueLink = { ...linkTo, bareProp: "custom" };

/** Routers, and the links of frameworks that are little more. */
export const routers: readonly Library[] = [
  {
    modules: [
      "react-router",
      "react-router-dom",
      "@remix-run/react",
      "@umijs/max",
      "umi",
      "dumi",
      "@modern-js/runtime/router",
    ],
    components: linkAndNavLink,
  },
  { modules: ["@tanstack/react-router", "@reach/router", "gatsby"], components: { Link: linkTo } },
  { modules: ["gatsby-link"], components: { default: linkTo } },
  { modules: ["wouter"], components: { Link: { ...link, bareProp: "asChild" } } },
  { modules: ["next-intl", "@rspress/core/theme", "rspress/theme"], components: { Link: link } },
  { modules: ["expo-router"], components: { Link: { ...link, bareProp: "asChild" } } },
  { modules: ["@inertiajs/react", "@inertiajs/vue3"], components: { Link: { ...link, asProp: "as" } } },
  { modules: ["@solidjs/router"], components: { A: link } },
  { modules: ["vue-router"], components: { RouterLink: vueLink }, globalPrefix: "" },
  { modules: ["#components", "#app"], components: { NuxtLink: vueLink }, globalPrefix: "" },
];

/** They put what is inside them into the document's head. */
const head = { as: "head" };

/** `motion.footer` is a footer that animations style. */
const animated = { as: "*", ...open };

/** Frameworks and libraries whose components are little more than an HTML element. */
export const frameworks: readonly Library[] = [
  { modules: ["next/link"], components: { default: { as: "a", isPassedToChild: true } } },
  { modules: ["next/image"], components: { default: { as: "img" } } },
  { modules: ["next/head", "@docusaurus/Head"], components: { default: head } },
  { modules: ["next/script"], components: { default: { as: "script" } } },
  {
    modules: ["next/document"],
    components: { Html: { as: "html" }, Head: head, NextScript: { as: "script" } },
  },
  { modules: ["react-helmet"], components: { default: head, Helmet: head } },
  { modules: ["react-helmet-async"], components: { Helmet: head } },
  { modules: ["@docusaurus/Link"], components: { default: linkTo } },
  { modules: ["framer-motion", "motion/react"], components: { "motion.*": animated, "m.*": animated } },
];
