import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isSeenCentred, measureHtml, measurePage, openBrowser, type FilingLook } from "./measure.ts";
import { servedFolder } from "./served-folder.ts";

const number = "京ICP备16023847号-2";
const link = `<a href="https://beian.miit.gov.cn/">${number}</a>`;
const text = `星河科技有限公司 ${link}`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function only(body: string, scripts = true): Promise<FilingLook> {
  const html = `<!doctype html><html lang="zh"><body style="margin:0"><main><p>内容</p></main>${body}</body></html>`;
  const { filings } = await measureHtml(browser, html, { scripts });
  const [filing] = filings;
  if (!filing || filings.length > 1) throw new Error(`${String(filings.length)} numbers found.`);
  return filing;
}

describe("where the line stands", () => {
  it.each([
    ["text-align", `<footer style="text-align:center">${text}</footer>`],
    ["an ancestor's text-align", `<div style="text-align:center"><footer><p><span>${text}</span></p></footer></div>`],
    ["center", `<center>${text}</center>`],
    ["flex", `<footer style="display:flex;justify-content:center;gap:16px"><b>星河科技有限公司</b>${link}</footer>`],
    [
      "a column of flex",
      `<footer style="display:flex;flex-direction:column;align-items:center"><p>${text}</p></footer>`,
    ],
    ["auto margins", `<footer><div style="width:fit-content;margin:0 auto">${text}</div></footer>`],
    [
      "three even columns",
      `<footer style="display:grid;grid-template-columns:1fr 1fr 1fr;text-align:center"><i>左</i><div>${text}</div><i>右</i></footer>`,
    ],
    ["a fixed bar", `<footer style="position:fixed;bottom:0;left:0;right:0;text-align:center">${text}</footer>`],
  ])("centred by %s", async (_, body) => {
    const look = await only(body);
    expect(look).toMatchObject({ visible: true, below: [], link: { host: "beian.miit.gov.cn" } });
    expect(isSeenCentred(look)).toBe(true);
  });

  it.each([
    ["nothing", `<footer>${text}</footer>`],
    ["text-align: right", `<footer style="text-align:right">${text}</footer>`],
    ["text-align on an inline span", `<footer><span style="text-align:center">${text}</span></footer>`],
    [
      "space between",
      `<footer style="text-align:center;display:flex;justify-content:space-between"><b>星河科技有限公司</b>${link}</footer>`,
    ],
    ["a float", `<footer style="text-align:center"><p>星河</p><span style="float:right">${link}</span></footer>`],
  ])("not centred by %s", async (_, body) => {
    const look = await only(body);
    expect(look.visible).toBe(true);
    expect(isSeenCentred(look)).toBe(false);
  });

  it("counts what stands beside the number to its line, and the gaps that are wide against it", async () => {
    const beside = await only(
      `<footer style="text-align:center">${text} <img width="20" height="20" alt=""> 电话</footer>`,
    );
    expect(beside.line?.text).toBe(`星河科技有限公司 ${number} <img> 电话`);
    expect(beside.before).toBe("星河科技有限公司");
    const apart = await only(`<footer style="display:flex;justify-content:space-between"><b>左</b>${link}</footer>`);
    expect(apart.line?.text).toBe(number);
    expect(apart.band?.text).toBe(`左 ${number}`);
  });

  it("reads the order of sight, not of the source", async () => {
    const look = await only(
      `<footer style="display:flex;flex-direction:row-reverse;justify-content:center">${link}<b>星河科技有限公司</b></footer>`,
    );
    expect(look.before).toBe("星河科技有限公司");
  });
});

describe("what is seen", () => {
  it.each([
    ["display: none", `<footer style="display:none">${text}</footer>`],
    ["hidden", `<footer><p hidden>${text}</p></footer>`],
    ["visibility", `<footer style="visibility:hidden">${text}</footer>`],
    ["opacity on an ancestor", `<div style="opacity:0"><footer>${text}</footer></div>`],
    ["no font size", `<footer style="font-size:0">${text}</footer>`],
    ["a box of no height", `<footer style="height:0;overflow:hidden">${text}</footer>`],
    [
      "screen readers only",
      `<footer><p style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">${text}</p></footer>`,
    ],
    ["an indent out of the page", `<footer style="text-indent:-9999px">${text}</footer>`],
    ["a place out of the page", `<footer style="position:absolute;left:-9999px">${text}</footer>`],
    ["a transparent colour", `<footer><style>a{color:transparent}</style>${text}</footer>`],
    ["closed details", `<footer><details><summary>更多</summary>${text}</details></footer>`],
  ])("not with %s", async (_, body) => {
    const look = await only(body);
    expect(look).toMatchObject({ visible: false, line: null });
    expect(look.hiddenBy).not.toEqual([]);
  });

  it("is what an entrance animation ends with", async () => {
    const css =
      "@keyframes in { from { opacity: 0 } to { opacity: 1 } } footer { opacity: 0; animation: in 5s 2s forwards }";
    expect(await only(`<style>${css}</style><footer>${text}</footer>`)).toMatchObject({ visible: true });
  });

  it("is what a script shows, if scripts run", async () => {
    const body = `<footer id="f" style="opacity:0">${text}</footer><script>document.getElementById("f").style.opacity = 1</script>`;
    expect(await only(body)).toMatchObject({ visible: true });
    expect(await only(body, false)).toMatchObject({ visible: false });
  });

  it("escapes a clipping ancestor that doesn't contain it", async () => {
    const body = `<div style="height:0;overflow:hidden"><footer style="position:absolute;bottom:0">${text}</footer></div>`;
    expect(await only(body)).toMatchObject({ visible: true });
  });
});

describe("what follows", () => {
  it("is visible content below the footer, and nothing else", async () => {
    const after = `<script>0</script><div hidden>隐藏</div><div style="position:fixed;right:0;bottom:0">返回顶部</div>`;
    expect(await only(`<footer><p>${text}</p><p>Powered by X</p></footer>${after}`)).toMatchObject({
      below: [],
      belowInFooter: ["Powered by X"],
      footer: "footer",
    });
    expect(await only(`<footer>${text}</footer><section><h2>新闻</h2></section>`)).toMatchObject({ below: ["新闻"] });
    expect(await only(`<div class="copyright">${text}</div><img width="9" height="9" src="data:,">`)).toMatchObject({
      below: ["<img>"],
      footer: "div.copyright",
    });
  });
});

describe("the number", () => {
  it("is found over inline elements and white space, but not over blocks", async () => {
    const look = await only(
      `<footer><a href="https://beian.miit.gov.cn.example.com">京&nbsp;ICP备<b>16023847</b>\n 号</a></footer>`,
    );
    expect(look).toMatchObject({
      text: "京\u00a0ICP备16023847 号",
      linkedInPart: false,
      link: { host: "beian.miit.gov.cn.example.com" },
    });
    const { filings } = await measureHtml(browser, "<p>京ICP备16023847<p>号");
    expect(filings).toEqual([]);
  });

  it("may be linked in part", async () => {
    expect(await only(`<p>京ICP备<a href="https://beian.miit.gov.cn/">16023847号</a></p>`)).toMatchObject({
      link: null,
      linkedInPart: true,
    });
  });

  it("may be given as text or as a pattern", async () => {
    const html = "<p>编号 A.1 与 A-1</p>";
    expect((await measureHtml(browser, html, { find: "A.1" })).filings.map((filing) => filing.text)).toEqual(["A.1"]);
    expect((await measureHtml(browser, html, { find: /A./u })).filings.map((filing) => filing.text)).toEqual([
      "A.",
      "A-",
    ]);
  });
});

describe("a page in a folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "icp-page-"));
  writeFileSync(join(folder, "main.css"), "footer { text-align: center }");
  const page = join(folder, "index.html");
  writeFileSync(
    page,
    `<link rel="stylesheet" href="/main.css"><script src="https://example.com/x.js"></script><footer>${text}</footer>`,
  );
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("has its style sheets when served, and nothing from elsewhere", async () => {
    const served = await servedFolder(folder);
    const look = await measurePage(browser, `${served.origin}/`);
    await served.close();
    expect(look.blocked).toEqual(["https://example.com/x.js"]);
    expect(look.filings.map((filing) => isSeenCentred(filing))).toEqual([true]);
  });

  it("is found by its path", async () => {
    const look = await measurePage(browser, page, { width: 800 });
    expect(look.width).toBe(800);
    expect(look.filings.map((filing) => isSeenCentred(filing))).toEqual([false]);
  });
});
