import { astroComponent, both, runCases, svelteComponent, vueComponent } from "./cases.ts";

const settings = { filingNumber: "京ICP备16023847号-2", organization: "星河科技有限公司" };

runCases("no-placeholder", [
  { name: "a real number", columns: both("<footer>星河 京ICP备16023847号-2</footer>") },
  {
    name: "one that the settings say is real",
    settings: { filingNumber: "京ICP备12345678号" },
    columns: both("<footer>京ICP备12345678号</footer>"),
  },
  { name: "in an article", columns: both("<article>例如京ICP备12345678号、某某公司、待填写</article>") },
  {
    name: "a site's state among others",
    settings,
    columns: {
      ...both(`<ol class="icp-steps"><li>提交</li><li>备案中</li><li>完成</li></ol>`),
      jsx: `export const Sites = () => <ol className="icp-steps"><li>提交</li><li>备案中</li><li>完成</li></ol>;`,
    },
  },
  {
    name: "a site's state in a card's footer",
    settings,
    columns: {
      ...both(`<div class="card"><p>example.cn</p><div class="card-footer">备案中</div></div>`),
      jsx: `export const Sites = () => <div className="card"><p>example.cn</p><div className="card-footer">备案中</div></div>;`,
    },
  },
  {
    name: "a fallback that may never show",
    columns: {
      html: { none: "HTML has no fallbacks" },
      svelte: svelteComponent("<footer>{icp}</footer>", `export let icp = "京ICP备12345678号";`),
      astro: astroComponent("<footer>{icp}</footer>", `const { icp = "京ICP备12345678号" } = Astro.props;`),
      jsx: `export const Footer = ({ icp }) => <footer>{icp || "京ICP备12345678号"}</footer>;`,
      vue: vueComponent(`<footer>{{ icp || "京ICP备12345678号" }}</footer>`, `defineProps(["icp"]);`),
    },
  },
  ...["京ICP备12345678号", "京ICP备00000000号", "京ICP备XXXXXXXX号", "京ICP备xxxxxxxx号-1"].map((written) => ({
    name: written,
    settings,
    errors: [{ messageId: "number", data: { written } }],
    columns: both(`<footer>星河 «${written}»</footer>`, "<footer>星河 京ICP备16023847号-2</footer>"),
  })),
  {
    name: "without settings there is nothing to write",
    errors: [{ messageId: "number", data: { written: "京ICP备12345678号" } }],
    columns: both("<footer>«京ICP备12345678号»</footer>", null),
  },
  {
    name: "an organization's",
    settings,
    errors: [{ messageId: "organization", data: { written: "某某有限公司" } }],
    columns: both(
      "<footer>© 2024 «某某有限公司» 京ICP备16023847号-2</footer>",
      "<footer>© 2024 星河科技有限公司 京ICP备16023847号-2</footer>",
    ),
  },
]);
