// @ts-check
import { load, memberOf, packageFile } from "./kit.js";

/** @typedef {import("./kit.js").Kit} Kit */

/**
 * @param {readonly string[]} modules
 * @param {object} options
 * @param {() => any} [options.exported] what the first of the modules exports
 * @param {(element: any) => any} [options.around] what the component needs around it
 * @param {() => string} [options.css]
 * @param {(render: () => string, element: any) => string} [options.styled]
 * @returns {Kit}
 */
function kit(modules, { exported = () => load(modules[0] ?? ""), around = (element) => element, css = () => "" }) {
  return {
    modules,
    css,
    globalHtml: () => Promise.resolve(null),
    html({ name, props, text }) {
      const { createElement } = load("react");
      const { renderToString } = load("react-dom/server");
      const component = memberOf(exported(), name);
      if (component === undefined) throw new Error(`${modules[0] ?? ""} exports no ${name}`);
      const children = text === null ? [] : [props["asChild"] === true ? createElement("i", {}, text) : text];
      return Promise.resolve(renderToString(around(createElement(component, props, ...children))));
    },
  };
}

/** Ant Design collects its styles aside. @param {readonly string[]} modules @returns {Kit} */
function antdKit(modules) {
  const { createCache, extractStyle, StyleProvider } = load("@ant-design/cssinjs");
  const { createElement } = load("react");
  let cache = createCache();
  const plain = kit(modules, { around: (element) => createElement(StyleProvider, { cache }, element) });
  return {
    ...plain,
    async html(use) {
      cache = createCache();
      const html = await plain.html(use);
      return `${extractStyle(cache)}${html}`;
    },
  };
}

/** @param {(createElement: any) => (element: any) => any} provide */
function within(provide) {
  return (/** @type {any} */ element) => provide(load("react").createElement)(element);
}

/** @returns {readonly Kit[]} */
export function reactKits() {
  const router = () => load("react-router");
  const inRouter = within((h) => (element) => h(router().MemoryRouter, {}, element));
  return [
    antdKit(["antd"]),
    antdKit(["@ant-design/pro-components", "@ant-design/pro-layout"]),
    kit(["@arco-design/web-react"], { css: () => packageFile("@arco-design/web-react/dist/css/arco.css") }),
    kit(["tdesign-react"], { css: () => packageFile("tdesign-react/dist/tdesign.css") }),
    kit(["@mui/material"], {}),
    kit(["@chakra-ui/react"], {
      around: within((h) => (element) => {
        const { ChakraProvider, defaultSystem } = load("@chakra-ui/react");
        return h(ChakraProvider, { value: defaultSystem }, element);
      }),
    }),
    kit(["@mantine/core"], {
      css: () => packageFile("@mantine/core/styles.css"),
      around: within((h) => (element) => h(load("@mantine/core").MantineProvider, {}, element)),
    }),
    kit(["next/link"], {}),
    kit(["next/image"], {}),
    kit(["react-router"], { around: inRouter }),
    kit(["react-router-dom"], { around: inRouter }),
    kit(["wouter"], { around: within((h) => (element) => h(load("wouter").Router, { ssrPath: "/" }, element)) }),
    kit(["framer-motion"], {}),
    kit(["@tanstack/react-router"], { around: inTanstackRouter }),
  ];
}

/** @param {any} element */
function inTanstackRouter(element) {
  const { createRootRoute, createRouter, createMemoryHistory, RouterContextProvider } = load("@tanstack/react-router");
  const routeTree = createRootRoute({});
  const router = createRouter({ routeTree, history: createMemoryHistory({ initialEntries: ["/"] }) });
  return load("react").createElement(RouterContextProvider, { router }, element);
}
