import { astroComponent, both, runCases, svelteComponent, vueComponent } from "./cases.ts";

/** A footer that shows `number`, marked where it is reported. */
function footer(number: string): string {
  return `<footer>星河 <a href="https://beian.miit.gov.cn/">${number}</a></footer>`;
}

const variants: readonly (readonly [written: string, canonical: string])[] = [
  ["蜀icp备08107937号", "蜀ICP备08107937号"],
  ["粤ＩＣＰ备14023066号-1", "粤ICP备14023066号-1"],
  ["京ICP备：14012449号", "京ICP备14012449号"],
  ["[浙]ICP备16025718号", "浙ICP备16025718号"],
  ["蜀ICP备13020536号–1", "蜀ICP备13020536号-1"],
  ["陇ICP备 05000593", "陇ICP备05000593号"],
  ["滇ICP备09010050-5号", "滇ICP备09010050号-5"],
  ["粵ICP備14023066號", "粤ICP备14023066号"],
];

runCases("number-format", [
  ...[
    "京ICP备16023847号-2",
    "京 ICP 备 13052560 号 - 1",
    "陕ICP备2021000771号",
    "川ICP备13020536号",
    "黔ICP备05000593号",
  ].map((number) => ({
    name: `right: ${number}`,
    columns: both(footer(number)),
  })),
  { name: "Internet Computer", columns: both("<footer>Built on ICP 12345678</footer>") },
  { name: "a joke registry", columns: both("<footer>萌ICP备20240001号</footer>") },
  {
    name: "another number than the settings' is another rule's",
    settings: { filingNumber: "京ICP备16023847号-2" },
    columns: both(footer("沪icp备1903245号")),
  },
  { name: "a placeholder is another rule's", columns: both(footer("京ICP备XXXXXXXX号")) },
  {
    name: "a doubtful province",
    unknown: /rarely/u,
    columns: both(footer("贵ICP备13020536号")),
  },
  ...variants.map(([written, canonical]) => ({
    name: `${written} means ${canonical}`,
    errors: [{ messageId: "malformed", data: { written, canonical } }],
    columns: both(footer(`«${written}»`), footer(canonical)),
  })),
  ...["京ICP备1602384号", "京ICP备160238471号-2"].map((written) => ({
    name: `wrong digit count: ${written}`,
    errors: [{ messageId: "digits", data: { written, count: /\d+/u.exec(written)?.[0].length.toString() ?? "" } }],
    columns: both(footer(`«${written}»`), null),
  })),
  {
    name: "no province",
    errors: [{ messageId: "province", data: { written: "ICP备16023847号" } }],
    columns: both(footer("«ICP备16023847号»"), null),
  },
  {
    name: "an app's number",
    errors: [{ messageId: "notWebsite", data: { written: "京ICP备16023847号-2A", letter: "A" } }],
    columns: both(footer("«京ICP备16023847号-2A»"), null),
  },
  {
    name: "split over inline elements",
    errors: [{ messageId: "malformed", data: { written: "京icp备16023847号", canonical: "京ICP备16023847号" } }],
    columns: both(footer("«京icp备<b>16023847</b>号»"), footer("京ICP备16023847号<b></b>")),
  },
  {
    name: "entities",
    errors: [{ messageId: "malformed", data: { written: "京icp备16023847号", canonical: "京ICP备16023847号" } }],
    columns: both(footer("«&#20140;icp&#x5907;16023847号»"), footer("京ICP备16023847号")),
  },
  {
    name: "a constant",
    errors: [{ messageId: "malformed", data: { written: "京icp备16023847号", canonical: "京ICP备16023847号" } }],
    columns: {
      html: { none: "HTML has no constants" },
      svelte: {
        code: svelteComponent("<footer>{site.icp}</footer>", "const site = { icp: '«京icp备16023847号»' };"),
        output: svelteComponent("<footer>{site.icp}</footer>", "const site = { icp: '京ICP备16023847号' };"),
      },
      astro: {
        code: astroComponent("<footer>{site.icp}</footer>", "const site = { icp: '«京icp备16023847号»' };"),
        output: astroComponent("<footer>{site.icp}</footer>", "const site = { icp: '京ICP备16023847号' };"),
      },
      jsx: {
        code: `const site = { icp: '«京icp备16023847号»' };\nexport const Footer = () => <footer>{site.icp}</footer>;`,
        output: `const site = { icp: '京ICP备16023847号' };\nexport const Footer = () => <footer>{site.icp}</footer>;`,
      },
      vue: {
        code: vueComponent("<footer>{{ site.icp }}</footer>", "const site = reactive({ icp: '«京icp备16023847号»' });"),
        output: vueComponent("<footer>{{ site.icp }}</footer>", "const site = reactive({ icp: '京ICP备16023847号' });"),
      },
    },
  },
]);
