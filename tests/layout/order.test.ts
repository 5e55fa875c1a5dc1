import { describe, expect, it } from "vitest";
import { contentAfter, isBlockLevel } from "../../src/layout/index.ts";
import { documentOf, elementIn, number, pageOf } from "./pages.ts";

const footer = `<footer>${number}</footer>`;

function answer(body: string, head = ""): string {
  const page = documentOf(body, head);
  return contentAfter(page, elementIn(page, "footer")).answer;
}

describe("content follows", () => {
  it.each([
    ["a main element", `${footer}<main><p>望远镜</p></main>`],
    ["bare text", `${footer}望远镜`],
    ["an article on addresses", `${footer}<article><p>邮箱地址的历史</p></article>`],
    ["a heading", `${footer}<div><h2>联系我们</h2></div>`],
    ["a paragraph that speaks of nothing of a footer", `${footer}<p>地址：北京</p><p>望远镜的历史</p>`],
    ["content beside an ancestor", `<div>${footer}</div><section><h2>望远镜</h2></section>`],
    [
      "the end of a column of flex",
      `<div style="display:flex;flex-direction:column">${footer}<main>望远镜</main></div>`,
    ],
  ])("as %s", (_, body) => {
    expect(answer(body)).toBe("yes");
  });

  it("in a part of a page, where both are surely in the flow", () => {
    const page = pageOf(`<div>${footer}<main><p>望远镜</p></main></div>`);
    expect(contentAfter(page, elementIn(page, "footer"))).toMatchObject({ answer: "yes", first: { name: "main" } });
  });
});

describe("nothing follows", () => {
  it.each([
    ["the end", `<main>望远镜</main>${footer}`],
    ["scripts and styles", `${footer}<script>0</script><style>i{}</style><template><p>望远镜</p></template>`],
    [
      "what is hidden",
      `${footer}<div hidden>望远镜</div><div style="display:none">望远镜</div><dialog>望远镜</dialog>`,
    ],
    ["what is fixed", `${footer}<div style="position:fixed;bottom:0">返回顶部</div>`],
    ["another footer", `${footer}<div class="copyright">版权</div><footer>友情链接</footer>`],
    ["empty boxes", `${footer}<div><!-- --> <span></span></div>`],
    ["a tracker's pixel", `${footer}<img width="1" height="1" src="data:,">`],
  ])("but %s", (_, body) => {
    expect(answer(body)).toBe("no");
  });
});

describe("unknown", () => {
  it.each([
    ["a fixed footer", `<footer style="position:fixed;bottom:0">${number}</footer><main>望远镜</main>`, ""],
    [
      "a reversed column",
      `<div style="display:flex;flex-direction:column-reverse">${footer}<main>望远镜</main></div>`,
      "",
    ],
    [
      "an order",
      `<div style="display:flex;flex-direction:column"><footer style="order:2">${number}</footer><main>望远镜</main></div>`,
      "",
    ],
    ["a row", `<div style="display:flex">${footer}<main>望远镜</main></div>`, ""],
    ["a name that says popup", `${footer}<div class="popup">望远镜</div>`, ""],
    ["a height that doesn't hold it", `<div style="height:0">${footer}</div><main>望远镜</main>`, ""],
    ["an address", `${footer}<div><p>地址：北京市朝阳区 邮编：<b>100000</b></p></div>`, ""],
    ["a note on browsers", `${footer}<center>建议使用Chrome浏览器，分辨率1920</center>`, ""],
    ["credits with a link", `${footer}<p>Powered by <a href="https://hexo.io">Hexo</a></p>`, ""],
    [
      "a counter",
      `${footer}<div id="busuanzi_container_site_pv">总共<span id="busuanzi_value_site_pv"></span>次</div>`,
      "",
    ],
    ["links", `${footer}<div><a href="a">关于</a> | <a href="b">联系我们</a> | <a href="c">English</a></div>`, ""],
    ["bare text on a phone", `${footer}电话：010-12345678`, ""],
    ["a way back to the top", `${footer}<details><summary>返回顶部</summary>望远镜</details>`, ""],
    ["a picture", `${footer}<img src="a.png">`, ""],
    ["a class of an unread sheet", `${footer}<div class="x">望远镜</div>`, '<link rel="stylesheet" href="site.css">'],
  ])("with %s", (_, body, head) => {
    expect(answer(body, head)).toBe("unknown");
  });
});

it("tells blocks from what stands in a line", () => {
  const page = documentOf('<footer><span>星河</span><a style="display:block">星河</a></footer>');
  expect(isBlockLevel(page, elementIn(page, "footer"))).toBe(true);
  expect(isBlockLevel(page, elementIn(page, "span"))).toBe(false);
  expect(isBlockLevel(page, elementIn(page, "a"))).toBe(true);
});
