// @ts-check
import { load, memberOf, packageFile } from "./kit.js";

/** @typedef {import("./kit.js").Kit} Kit */

/**
 * @param {readonly string[]} modules
 * @param {object} options
 * @param {() => any} [options.exported] what the first of the modules exports
 * @param {(app: any) => void} [options.install] makes the library known to an app
 * @param {() => string} [options.css]
 * @param {(app: any) => (html: string) => string} [options.styled] adds the styles that the app collects
 * @returns {Kit}
 */
function kit(modules, { exported = () => load(modules[0] ?? ""), install, css = () => "", styled }) {
  const setUp = install ?? ((app) => app.use(exported().default ?? exported()));
  /** @param {(h: any) => any} draw @param {(app: any) => boolean} [isKnown] */
  const render = async (draw, isKnown = () => true) => {
    const { createSSRApp, h } = load("vue");
    const app = createSSRApp({ render: () => draw(h) });
    setUp(app);
    if (!isKnown(app)) return null;
    const collect = styled?.(app);
    const html = await load("@vue/server-renderer").renderToString(app);
    return collect ? collect(html) : html;
  };
  /** @param {any} h @param {any} component @param {import("./kit.js").Use} use */
  const node = (h, component, { props, text }) => h(component, props, text === null ? {} : { default: () => text });
  return {
    modules,
    css,
    async html(use) {
      const component = memberOf(exported(), use.name);
      if (component === undefined) throw new Error(`${modules[0] ?? ""} exports no ${use.name}`);
      return (await render((h) => node(h, component, use))) ?? "";
    },
    globalHtml(use) {
      const { resolveComponent } = load("vue");
      const draw = (/** @type {any} */ h) => node(h, resolveComponent(use.name), use);
      return render(draw, (app) => app.component(use.name) !== undefined);
    },
  };
}

/** @returns {Kit} */
function antDesignVueKit() {
  const library = () => load("ant-design-vue");
  return kit(["ant-design-vue"], {
    css: () => packageFile("ant-design-vue/dist/reset.css"),
    install(app) {
      app.use(library().default ?? library());
    },
    styled(app) {
      const { createCache, extractStyle } = library();
      const cache = createCache();
      const styleProvider = library().StyleProvider;
      const root = app._component;
      const draw = root.render;
      root.render = () => load("vue").h(styleProvider, { cache }, { default: () => draw() });
      return (html) => `${extractStyle(cache)}${html}`;
    },
  });
}

/** @returns {readonly Kit[]} */
export function vueKits() {
  return [
    kit(["vue-router"], {
      install(app) {
        const { createMemoryHistory, createRouter } = load("vue-router");
        app.use(createRouter({ history: createMemoryHistory(), routes: [{ path: "/:any(.*)", component: {} }] }));
      },
    }),
    antDesignVueKit(),
    kit(["@arco-design/web-vue"], { css: () => packageFile("@arco-design/web-vue/dist/arco.css") }),
    kit(["tdesign-vue-next"], { css: () => packageFile("tdesign-vue-next/dist/tdesign.css") }),
    kit(["element-plus"], { css: () => packageFile("element-plus/dist/index.css") }),
    kit(["naive-ui"], {
      styled(app) {
        const { collect } = load("@css-render/vue3-ssr").setup(app);
        return (html) => `${collect()}${html}`;
      },
    }),
    kit(["vuetify/components"], {
      exported: () => vuetify().components,
      install: (app) => app.use(vuetify().createVuetify({ ssr: true, components: vuetify().components })),
      css: () => packageFile("vuetify/dist/vuetify.css"),
    }),
  ];
}

/** Its bundle for browsers: the modules that it exports import style sheets. */
function vuetify() {
  return load("./node_modules/vuetify/dist/vuetify.cjs");
}
