import { center, centerVue, link, miit, number, owner, type Pattern } from "./pattern.ts";

/** How Vue's components write their footers, right and wrong; the numbers are those of the patterns that they are of. */
export const vuePatterns: readonly Pattern[] = [
  {
    says: "the number first, the owner in an expression (2)",
    vue: centerVue(`${link} <span>{{ "${owner}" }}</span>`),
    finds: ["organization-before-number"],
  },
  {
    says: "links in a constant array, drawn by v-for (5)",
    vue: centerVue(
      `${owner} <a v-for="l in links" :key="l.url" :href="l.url">{{ l.label }}</a>`,
      `const links = [{ url: "https://example.com/", label: "${number}" }];`,
    ),
    finds: ["link-to-miit"],
  },
  {
    says: "links that a store gives, drawn by v-for (5)",
    vue: centerVue(`${owner} <a v-for="l in links" :href="l.url">{{ l.icp }}</a>`, `const { links } = useSite();`),
    finds: [],
  },
  { says: "a ref (6)", vue: centerVue(`${owner} {{ icp }}`, `const icp = ref("${number}");`), finds: ["link-to-miit"] },
  {
    says: "a ref that a request fills (6)",
    vue: centerVue(
      `${owner} <a href="${miit}">{{ icp }}</a>`,
      `const icp = ref("京ICP备12345678号"); onMounted(async () => { icp.value = await load(); });`,
    ),
    finds: [],
  },
  {
    says: "data() and computed (6)",
    vue: centerVue(
      `{{ text }}`,
      `export default { data() { return { icp: "${number}" }; }, computed: { text() { return "${owner} 备案号：" + this.icp; } } };`,
      "",
    ),
    finds: ["link-to-miit"],
  },
  {
    says: "data() that a request fills (6)",
    vue: centerVue(
      `${owner} <a href="#">{{ icp }}</a>`,
      `export default { data() { return { icp: "京ICP备12345678号" }; }, async created() { this.icp = await load(); } };`,
      "",
    ),
    finds: ["link-to-miit"],
  },
  {
    says: "fallbacks (7)",
    vue: centerVue(
      `${owner} <a href="${miit}">{{ icp }}{{ cn ? "${number}" : "" }}</a>`,
      `const icp = import.meta.env.VITE_ICP || "备案号待配置";`,
    ),
    finds: [],
  },
  { says: "composed (8)", vue: centerVue(`${owner} <a href="${miit}">{{ province }}ICP备{{ no }}号-1</a>`), finds: [] },
  {
    says: "a link with an expression of unknown value (9)",
    vue: centerVue(`${owner} 备案号：<a href="${miit}">{{ icp }}</a>`),
    finds: [],
  },
  {
    says: "no hyperlink but @click (12)",
    vue: centerVue(`${owner} <span @click="open('${miit}')">${number}</span>`),
    finds: ["link-to-miit"],
  },
  {
    says: "no hyperlink but a copied text, in a mini program (12)",
    vue: `<template>\n  <view class="footer"><text @click="copy">${number}</text></view>\n</template>\n`,
    finds: [],
  },
  ...["NuxtLink to", "nuxt-link :to", "RouterLink to", "router-link to", "el-link href", "ElLink :href"].map(
    (opening) => {
      const [tag = "", attribute = ""] = opening.split(" ");
      const value = (address: string): string => (attribute.startsWith(":") ? `'${address}'` : address);
      return {
        says: `a link component: ${opening} (13)`,
        vue: centerVue(`${owner} <${tag} ${attribute}="${value("https://example.com/")}">${number}</${tag}>`),
        finds: ["link-to-miit"],
      };
    },
  ),
  {
    says: "an in-house link component (13)",
    vue: centerVue(`${owner} <SmartLink to="/x">${number}</SmartLink>`, `import SmartLink from "./SmartLink.vue";`),
    finds: [],
  },
  {
    says: "HTML in a string that v-html sets (17)",
    vue: centerVue(`<p v-html="html"></p>`, `const html = '${owner} <a href="#">${number}</a>';`),
    finds: ["link-to-miit"],
  },
  {
    says: "HTML with parts of unknown value (17)",
    vue: centerVue(
      `<p v-html="html"></p>`,
      'const html = `© ${year} ${company} <a href="' + miit + '">' + number + "</a>`;",
    ),
    finds: [],
  },
  ...[`<Beian />`, `<bei-an />`, `<component :is="footer" />`, `<slot name="footer" />`].map((markup) => ({
    says: `delegation: ${markup} (20)`,
    vue: `<template>\n  <div><main>天文台</main>${markup}</div>\n</template>\n`,
    settings: { homepages: ["src/*.vue"] },
    finds: [],
  })),
  { says: "the owner in the parent (20)", vue: `<template>\n  ${link}\n</template>\n`, file: "Beian", finds: [] },
  {
    says: "props handed down (21)",
    vue: `<template>\n  <div><main>天文台</main><MyFooter :icp="icp" company="${owner}" /></div>\n</template>\n<script setup>\nconst icp = "${number}";\n</script>\n`,
    settings: { homepages: ["src/*.vue"] },
    finds: [],
  },
  {
    says: "props with defaults (21)",
    vue: centerVue(
      `{{ company }} <a :href="url">{{ icp }}</a>`,
      `defineProps({ company: String, url: { default: "#" }, icp: { default: "京ICP备12345678号" } });`,
    ),
    finds: [],
  },
  {
    says: "a fixed footer before <router-view> (22)",
    vue: `<template>\n  <div><footer style="position: fixed; bottom: 0; left: 0; right: 0; text-align: center">${owner} ${link}</footer><router-view /></div>\n</template>\n`,
    finds: [],
  },
  {
    says: "text-center above, flex below (23)",
    vue: `<template>\n  <div class="text-center"><footer style="display: flex; justify-content: space-between"><span>${owner}</span>${link}</footer></div>\n</template>\n`,
    finds: ["filing-centered"],
  },
  {
    says: "evidence in another file (24)",
    vue: `<template>\n  <footer class="flex-center" text="center sm"><span class=".icp">${owner} ${link}</span></footer>\n</template>\n`,
    finds: [],
  },
  {
    says: "twins: v-if and v-else, one of them wrong (25)",
    vue: `<template>\n  <div><footer v-if="mobile" style="text-align: center">${owner} ${number}</footer>${center(`${owner} ${link}`).replace("<footer", "<footer v-else")}</div>\n</template>\n`,
    finds: ["link-to-miit"],
  },
  {
    says: "shown on a condition (26)",
    vue: centerVue(
      `<p v-if="cn">${owner} ${link}</p><p v-show="$route.meta.icp">${owner} ${link}</p><p v-auth="'icp'">${owner} ${link}</p>`,
    ),
    finds: [],
  },
  {
    says: "in a comment only (27)",
    vue: `<template>\n  <div><main>天文台</main><!-- <footer>${owner} ${link}</footer> --></div>\n</template>\n`,
    finds: [],
  },
  {
    says: "lang=pug (29)",
    vue: `<template lang="pug">\nfooter\n  a(href="#") ${number}\n</template>\n`,
    finds: ["link-to-miit", "organization-before-number"],
  },
  {
    says: "JSX in .vue (29)",
    vue: `<script lang="jsx">\nexport default { render() { return <footer style={{ textAlign: "center" }}>${owner} ${number}</footer>; } };\n</script>\n`,
    finds: ["link-to-miit"],
  },
  {
    says: "a render function (29)",
    vue: `<script>\nexport default { render() { return h("footer", ["${owner}", h("a", { href: "#" }, "${number}")]); } };\n</script>\n`,
    finds: ["link-to-miit"],
  },
  {
    says: "v-cloak hides only until Vue runs (31)",
    vue: `<template>\n  <footer v-cloak style="text-align: center">${owner} ${link}</footer>\n</template>\n<style>\n[v-cloak] { display: none }\n</style>\n`,
    finds: [],
  },
  {
    says: "a transition's first state (31)",
    vue: `<template>\n  <Transition appear><footer class="fade" style="text-align: center">${owner} ${link}</footer></Transition>\n</template>\n<style>\n.fade-enter-from { opacity: 0 }\n</style>\n`,
    finds: [],
  },
  ...[`<a v-icp-link>${number}</a>`, `<a v-icp-link href="#">${number}</a>`, `<span v-linkify>${number}</span>`].map(
    (content) => ({
      says: `a directive of the site's own: ${content}`,
      vue: centerVue(`${owner} ${content}`),
      finds: [],
    }),
  ),
  ...[
    `<footer v-linkify style="text-align: center">${owner} ${number}</footer>`,
    `<footer v-motion-fade style="opacity: 0" class="text-center">${owner} ${link}</footer>`,
    `<footer v-reveal class="text-center opacity-0">${owner} ${link}</footer>`,
    `<footer v-reveal hidden class="text-center">${owner} ${link}</footer>`,
    `<footer v-reveal style="display: none">${owner} ${link}</footer>`,
  ].map((footer) => ({
    says: `a directive of the site's own: ${footer}`,
    vue: `<template>\n  ${footer}\n</template>\n`,
    finds: [],
  })),
  ...(
    [
      [
        center(`${owner} <a ref="l" href="#">${number}</a>`),
        `const l = ref(null); onMounted(() => { l.value.href = '${miit}'; });`,
      ],
      [center(`<span ref="o"></span> ${link}`), `const o = ref(null); onMounted(() => { o.value.innerText = name; });`],
      [
        center(`<span ref="o"></span> ${link}`),
        `const o = useTemplateRef("o"); onMounted(() => { o.value.innerText = name; });`,
      ],
      [
        `<footer ref="el" style="opacity: 0; text-align: center">${owner} ${link}</footer>`,
        `const el = ref(); onMounted(() => gsap.to(el.value, { opacity: 1 }));`,
      ],
      [
        `<footer ref="el" hidden style="text-align: center">${owner} ${link}</footer>`,
        `const el = ref(); onMounted(() => { el.value.hidden = false; });`,
      ],
      [
        `<footer ref="el" style="text-align: center">${owner} ${number}</footer>`,
        `const el = ref(); onMounted(() => linkify(el.value));`,
      ],
    ] as const
  ).map(([footer, script]) => ({
    says: `a ref that the script uses: ${script}`,
    vue: `<script setup>\n${script}\n</script>\n<template>\n  ${footer}\n</template>\n`,
    settings: {},
    finds: [],
  })),
  ...[
    `this.$refs.o.textContent = name;`,
    `Object.values(this.$refs).forEach(fill);`,
    `const { o } = this.$refs; fill(o);`,
    `fill(this.$el);`,
  ].map((code) => ({
    says: `a ref that a method uses: ${code}`,
    vue: `<script>\nexport default { mounted() { ${code} } };\n</script>\n<template>\n  ${center(`<span ref="o"></span> ${link}`)}\n</template>\n`,
    settings: {},
    finds: [],
  })),
  {
    says: "a directive that may write the owner",
    vue: centerVue(`<b v-name></b> ${link}`),
    settings: {},
    finds: [],
  },
  {
    says: "a ref that the script only declares",
    vue: centerVue(
      `<span ref="o"></span> ${owner} <a ref="l" href="#">${number}</a>`,
      `const o = ref(null), l = ref(null);`,
    ),
    finds: ["link-to-miit"],
  },
  ...[
    `{{ owner ? owner : '某某公司' }} ${link}`,
    `${owner} <a href="${miit}">{{ icp ? icp : '京ICP备12345678号' }}</a>`,
    `${owner} <a v-if="icp" href="${miit}">{{ icp }}</a><span v-else>备案中</span>`,
    `${owner} <a v-if="site.no" href="${miit}">{{ site.no }}</a><span v-else>京ICP备12345678号</span>`,
    `${owner} <span v-if="!icp">京ICP备12345678号</span><a v-else href="${miit}">{{ icp }}</a>`,
    `${owner} <a v-if="icp" href="${miit}">{{ icp }}</a><span v-else-if="a">京ICP备12345678号</span><b v-else>京ICP备1号</b>`,
    `<p v-html="text || '某某公司 京ICP备12345678号'"></p>`,
    `<p v-html="text ? text : '某某公司 京ICP备12345678号'"></p>`,
  ].map((content) => ({ says: `a stand-in: ${content}`, vue: centerVue(content), finds: [] })),
  {
    says: "a condition that says nothing of a missing value",
    vue: centerVue(`${owner} <a v-if="cn" href="${miit}">${number}</a><span v-else>${number}</span>`),
    finds: ["link-to-miit"],
  },
  {
    says: "records of friends' sites",
    vue: centerVue(
      `<ul><li v-for="s in friends"><a :href="s.url">{{ s.name }}</a><em class="icp">{{ s.icp }}</em></li></ul>`,
    ),
    finds: [],
  },
  {
    says: "records of partners, known",
    vue: centerVue(
      `<ul><li v-for="p in partners">{{ p.name }}<em>{{ p.icp }}</em></li></ul>${owner} ${link}`,
      `const partners = [{ name: "甲", icp: "沪ICP备09000001号-3" }, { name: "乙", icp: "沪ICP备09000002号-3" }];`,
    ),
    finds: [],
  },
];
