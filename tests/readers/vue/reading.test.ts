import { describe, expect, it } from "vitest";
import { checkPage, outline } from "../jsx/outline.ts";
import { component, read } from "./reading.ts";

const number = "京ICP备16023847号-2";
const portal = "https://beian.miit.gov.cn/";

interface Row {
  readonly name: string;
  readonly template: string;
  readonly script?: string;
  /** Attributes of the script block; a set-up where nothing is said. */
  readonly block?: string;
  readonly tree: string;
}

const options = (members: string): { script: string; block: string } => ({
  script: `export default {\n${members}\n};`,
  block: "",
});

const rows: readonly Row[] = [
  {
    name: "elements, attributes, entities",
    template: `<footer class="a" id='b' tabindex=1 data-x="&amp;" hidden>© &copy;&nbsp;星河<br></footer>`,
    tree: `<footer class="a" id="b" tabindex="1" data-x="&" hidden="">© ©\u00A0星河<br></br></footer>`,
  },
  {
    name: "white space as Vue drops it",
    template: `<footer>\r\n    <b>x</b>\r\n    <i>y</i> <u>z</u>\r\n  {{ a }}\r\n  </footer>\n  <p>\n   q </p>`,
    tree: `<footer><b>x</b><i>y</i> <u>z</u>\r\n  {?}</footer><p>\n   q </p>`.replaceAll("\r\n", "\n"),
  },
  {
    name: "interpolations",
    template: `<p>{{ icp }}{{ "备案号：" + icp }}{{ \`\${icp}-2\` }}{{ }}{{ site.icp }}{{ $t('footer.icp') }}{{ a | b }}{{ [1] }}</p>`,
    script: `const icp = "京ICP备1号";`,
    tree: `<p>{京ICP备1号}{备案号：京ICP备1号}{京ICP备1号-2}{number: ?}{number: ?}{?}{?}</p>`,
  },
  {
    name: "v-pre",
    template: `<p v-pre>{{ icp }}<b :a="c">x</b></p>`,
    tree: `<p>{{ icp }}<b :a="c">x</b></p>`,
  },
  {
    name: "a chain of conditions",
    template: `<p><b v-if="a">1</b>\n <b v-else-if="c">2</b>\n <!-- x --> <b v-else>3</b><i v-if="d">4</i></p>`,
    tree: `<p>{if <b>1</b> | if <b>2</b> | if <b>3</b>}{if <i>4</i> | if }</p>`,
  },
  {
    name: "conditions that are known",
    template: `<p><b v-if="yes">1</b><b v-else>2</b><b v-if="no">3</b><b v-else>4</b><b v-if="false">5</b><b v-if="later">6</b></p>`,
    script: `const yes = true; const no = ref(false); const later = ref(false); later.value = true;`,
    tree: `<p><b>1</b><b>4</b>{if <b>6</b> | if }</p>`,
  },
  {
    name: "v-show",
    template: `<p><b v-show="a">1</b><b v-show="true">2</b><b v-show="false" style="color: red">3</b></p>`,
    tree: `<p>{if <b>1</b> | if }<b>2</b><b style="color: red; display: none">3</b></p>`,
  },
  {
    name: "v-for over a list of this file, and over another",
    template: `<p><a v-for="(l, i) in links" :key="i" :href="l.url">{{ l.label }}</a><b v-for="{ icp } of others">{{ icp }}</b><i v-for="n in 3">{{ n }}</i></p>`,
    script: `const links = [{ label: "关于", url: "/about" }, { label: "${number}", url: "${portal}" }]; const others = useOthers();`,
    tree: `<p><a href="/about">{关于}</a><a href="${portal}">{${number}}</a>{if <b>{?}</b>?}{if <i>{?}</i>?}</p>`,
  },
  {
    name: "a template that is there for its directives, and one that isn't",
    template: `<template v-if="a"><b>1</b>x</template><template v-else>2</template><template>3</template>`,
    tree: `{if <b>1</b>x | if 2}<template>3</template>`,
  },
  {
    name: "v-text, v-html and their like",
    template: `<p v-text="icp">old</p><p v-html="html"></p><p v-html="other"></p><p :innerHTML="html"></p><p :textContent.prop="icp"></p><p v-t="'footer.icp'"></p>`,
    script: `const icp = "${number}"; const html = '<a href="${portal}">' + icp + "</a>";`,
    tree: `<p>{${number}}</p><p><a href="${portal}">${number}</a></p><p>{?}</p><p><a href="${portal}">${number}</a></p><p>{${number}}</p><p>{number: ?}</p>`,
  },
  {
    name: "bound attributes",
    template: `<a :href="url" v-bind:title="\`a\${url}\`" :hidden="false" :id="undefined" :rel="x" :download="true" .target="'_blank'" :data-y.attr="1">x</a>`,
    script: `const url = "/b";`,
    tree: `<a href="/b" title="a/b" rel=? download="" target="_blank" data-y="1">x</a>`,
  },
  {
    name: "attributes that may be any",
    template: `<a href="/a" v-bind="$attrs">1</a><a v-bind="$attrs" href="/a">2</a><a :[key]="1">3</a><a v-bind="link">4</a><a href="/x" :href="y">5</a>`,
    script: `const link = { href: "/c", target: "x" };`,
    tree: `<a href=("/a" | ?) ...>1</a><a href="/a" ...>2</a><a ...>3</a><a href="/c" target="x">4</a><a href=("/x" | ?)>5</a>`,
  },
  {
    name: "classes",
    template: `<p class="a" :class="'b'">1</p><p :class="['a', on && 'b', { c: on, 'd-e': true }]">2</p><p :class="{ f: yes }" class="g">3</p><p :class="$style.x">4</p>`,
    script: `const yes = true;`,
    tree: `<p class="a b">1</p><p class="a "+("b" | "")+" "+("c" | "")+" d-e">2</p><p class="f g">3</p><p class=?>4</p>`,
  },
  {
    name: "styles",
    template: `<p style="color: red" :style="{ textAlign: 'center', 'font-size': size + 'px', width: 4 }">1</p><p :style="[base, { lineHeight: 2 }]">2</p><p :style="'top: 0'">3</p>`,
    script: `const base = { textAlign: "left" };`,
    tree: `<p style="color: red; text-align: center; font-size: "+?+"px; width: 4">1</p><p style="text-align: left; line-height: 2">2</p><p style="top: 0">3</p>`,
  },
  {
    name: "handlers are code",
    template: `<p @click="window.open('${portal}')" v-on:mouseover.once="x" v-on="all" :onClick="go">x</p>`,
    tree: `<p onclick=code onmouseover=code>x</p>`.replace(
      "onclick=code onmouseover=code",
      "onclick=code onmouseover=code",
    ),
  },
  {
    name: "a directive of the project's own",
    template: `<p v-auth:icp.x="'y'">1</p>`,
    tree: `{if <p ref=code ...>{p: may 1?}</p> | if ?}`,
  },
  {
    name: "harmless directives",
    template: `<p v-once v-cloak v-memo="[a]" ref="b" key="c">1</p>`,
    tree: `<p>1</p>`,
  },
  {
    name: "slots",
    template: `<footer><slot name="beian">x</slot><slot /></footer>`,
    tree: `<footer>{else x?}{?}</footer>`,
  },
  {
    name: "components of other files, and what they are handed",
    template: `<Beian :icp="icp" /><bei-an>y</bei-an><site-footer #default="{ icp }">{{ icp }}</site-footer><Foo>a<template #bar>b</template><template v-slot:[baz]>c</template></Foo>`,
    script: `import SiteFooter from "./SiteFooter.vue";`,
    tree: `{Beian: ?}{bei-an: may y?}{site-footer: may {number: ?}?}{Foo: may a | may b | may c?}`,
  },
  {
    name: "components that show what is inside them",
    template: `<Transition><p v-if="a">1</p></Transition><client-only><b>2</b><template #fallback>3</template></client-only><Suspense><i>4</i></Suspense>`,
    tree: `{if <p>1</p> | if }<b>2</b>{else 3}<i>4</i>`,
  },
  {
    name: "dynamic components",
    template: `<component is="footer">1</component><component :is="'footer'">2</component><component :is="tag">3</component>`,
    tree: `<footer>1</footer><footer>2</footer>{tag: may 3?}`,
  },
  {
    name: "Teleport may be anywhere",
    template: `<Teleport to="body"><p>1</p></Teleport>`,
    tree: `{Teleport: may <p>1</p>?}`,
  },
  {
    name: "elements of mini programs",
    template: `<view class="footer"><text>${number}</text></view>`,
    tree: `{view: may {text: may ${number}?}?}`,
  },
  {
    name: "link components",
    template: `<router-link to="/a">1</router-link><RouterLink :to="url">2</RouterLink><NuxtLink to="/c">3</NuxtLink><nuxt-link href="/d">4</nuxt-link><el-link href="/e">5</el-link>`,
    script: `const url = "/b";`,
    tree: `<a href="/a">1</a><a href="/b">2</a><a href="/c">3</a><a href="/d">4</a><a href="/e">5</a>`,
  },
  {
    name: "references, computed values and reactive objects (6)",
    template: `<p>{{ a }}{{ b }}{{ c.icp }}{{ d }}{{ e }}{{ f }}{{ g }}{{ h.icp }}</p>`,
    script: `import { ref, computed as compute } from "vue";
const a = ref("1"); const b = compute(() => a.value + "号"); const c = reactive({ icp: "2" }); const d = shallowRef(a.value);
const { icp: e } = toRefs(c); const f = ref("x"); f.value = "y"; const g = compute(() => { if (z) return "3"; return "4"; });
const h = reactive({ icp: "" }); h.icp = await load();`,
    tree: `<p>{1}{1号}{2}{1}{2}{?}{if 3 | if 4}{number: ?}</p>`,
  },
  {
    name: "references that others may write to",
    template: `<p>{{ a }}{{ b }}{{ c }}{{ d }}</p><input v-model="c"><b @click="d = '1'">x</b>`,
    script: `const a = ref("1"); load(a); const b = ref("2"); watch(b, () => {}); const c = ref("3"); const d = ref("4");`,
    tree: `<p>{?}{2}{?}{?}</p><input></input><b onclick=code>x</b>`,
  },
  {
    name: "a library's own `ref` is no reference",
    template: `<p>{{ a }}</p>`,
    script: `import { ref } from "./other"; const a = ref("1");`,
    tree: `<p>{?}</p>`,
  },
  {
    name: "props with defaults (21)",
    template: `<p>{{ icp }}{{ props.icp }}{{ company }}{{ none }}</p>`,
    script: `const props = defineProps({ icp: { type: String, default: "${number}" }, company: { default: () => "星河" }, none: String });`,
    tree: `<p>{number: if {number: ?} | else ${number}}{number: ?}{organization: if {organization: ?} | else 星河}{?}</p>`,
  },
  {
    name: "props that are destructured, and withDefaults",
    template: `<p>{{ icp }}</p>`,
    script: `const { icp = "${number}" } = defineProps(["icp"]);`,
    tree: `<p>{number: if {number: ?} | else ${number}}</p>`,
  },
  {
    name: "withDefaults in TypeScript",
    template: `<p>{{ icp }}</p>`,
    script: `withDefaults(defineProps<{ icp?: string }>(), { icp: "${number}" });`,
    block: ` setup lang="ts"`,
    tree: `<p>{number: if {number: ?} | else ${number}}</p>`,
  },
  {
    name: "an environment variable and its fallback (7)",
    template: `<p>{{ icp }}</p>`,
    script: `const icp = import.meta.env.VITE_ICP || "${number}";`,
    tree: `<p>{number: if {number: ?} | else ${number}}</p>`,
  },
  {
    name: "data, computed values, methods and props of the options",
    template: `<p>{{ icp }}{{ label }}{{ full }}{{ year() }}{{ company }}{{ top }}</p>`,
    ...options(`  props: { company: { type: String, default: "星河" } },
  data() { return { icp: "${number}", changed: 1 }; },
  computed: { label() { return "备案号：" + this.icp; }, full: { get() { return this.label; }, set() {} }, ...mapGetters(["x"]) },
  methods: { year() { return new Date().getFullYear(); } },`),
    tree: `<p>{${number}}{备案号：${number}}{备案号：${number}}{${new Date().getFullYear()}}{organization: if {organization: ?} | else 星河}{?}</p>`,
  },
  {
    name: "data that the script writes",
    template: `<p>{{ icp }}{{ site.icp }}{{ a }}{{ b }}</p><input v-model="b">`,
    ...options(`  data: () => ({ icp: "", site: { icp: "" }, a: "1", b: "2" }),
  async created() { const vm = this; vm.icp = await load(); this.site.icp = 1; },`),
    tree: `<p>{number: ?}{number: ?}{1}{?}</p><input></input>`,
  },
  {
    name: "data that an object is spread over",
    template: `<p>{{ icp }}</p>`,
    ...options(`  data: () => ({ icp: "" }),\n  async created() { Object.assign(this, await load()); },`),
    tree: `<p>{number: ?}</p>`,
  },
  {
    name: "setup() and defineComponent",
    template: `<p>{{ icp }}{{ a }}</p>`,
    script: `const a = "1";\nexport default defineComponent({ setup() { const icp = ref("${number}"); return { icp }; } });`,
    block: "",
    tree: `<p>{${number}}{?}</p>`,
  },
  {
    name: "a class component",
    template: `<p>{{ icp }}{{ label }}{{ company }}</p>`,
    script: `@Component\nexport default class Footer extends Vue { icp = "${number}"; get label() { return "x"; } @Prop({ default: "y" }) company!: string }`,
    block: ` lang="ts"`,
    tree: `<p>{${number}}{x}{organization: ?}</p>`,
  },
  {
    name: "a component that is one link, whose address may be handed to it",
    template: `<a class="beian">${number}</a>`,
    tree: `<a class="beian" ...>${number}</a>`,
  },
  {
    name: "the names of both scripts",
    template: `<p>{{ icp }}</p>`,
    script: `</script>\n<script>export const icp = "${number}";`,
    tree: `<p>{${number}}</p>`,
  },
];

describe("a single-file component as a page", () => {
  it.each(rows)("$name", ({ template, script, block, tree }) => {
    const page = read(component(template, script, block));
    checkPage(page);
    // What components of libraries look like is the table's affair.
    expect(outline(page.roots).replaceAll(/ own="[^"]*"/gu, "")).toBe(tree);
    expect(page.extent).toBe("fragment");
  });
});
