import { describe, expect, it } from "vitest";
import { centeringStep, isCentered } from "../../src/layout/index.ts";
import { documentOf, number, numberIn, pageOf } from "./pages.ts";

const line = `星河科技有限公司 <a href="https://beian.miit.gov.cn/">${number}</a>`;

function answer(body: string, head = ""): string {
  const page = documentOf(body, head);
  return isCentered(page, numberIn(page)).answer;
}

describe("centred", () => {
  it.each([
    ["text-align", `<footer style="text-align:center">${line}</footer>`],
    ["an ancestor's text-align", `<div style="text-align:center"><footer><p><b>${line}</b></p></footer></div>`],
    ["a rule", `<style>footer p{text-align:center}</style><footer><p>${line}</p></footer>`],
    ["<center>", `<footer><center>${line}</center></footer>`],
    ["align", `<div align="center"><p>${line}</p></div>`],
    ["text-align-last", `<footer style="text-align-last:center">${line}</footer>`],
    ["align on a cell", `<table width="100%"><tr><td align="center">${line}</td></tr></table>`],
    [
      "a cell that spans all columns",
      `<table width="100%"><tr><td>1</td><td>2</td></tr><tr><td colspan="2" align="center">${line}</td></tr></table>`,
    ],
    ["a table in <center>", `<center><table><tr><td>${line}</td></tr></table></center>`],
    ["auto margins", `<footer style="width:fit-content;margin:0 auto">${line}</footer>`],
    ["a narrower block", `<footer style="max-width:800px;margin:0 auto;text-align:center">${line}</footer>`],
    ["flex", `<footer style="display:flex;justify-content:center">${line}</footer>`],
    [
      "flex with a gap",
      `<footer style="display:flex;justify-content:center;gap:16px"><span>星河科技</span><span>${number}</span></footer>`,
    ],
    [
      "a lone item under space-around",
      `<footer style="display:flex;justify-content:space-around"><p>${line}</p></footer>`,
    ],
    [
      "a column of flex",
      `<footer style="display:flex;flex-direction:column;align-items:center"><p>${line}</p></footer>`,
    ],
    ["auto margins in a row", `<footer style="display:flex"><p style="margin:0 auto">${line}</p></footer>`],
    [
      "spacers on both sides",
      `<footer style="display:flex"><i style="flex:1"></i><p>${line}</p><i style="flex:1"></i></footer>`,
    ],
    ["a grid", `<footer style="display:grid;place-items:center"><p>${line}</p></footer>`],
    [
      "the middle of three columns",
      `<footer style="display:grid;grid-template-columns:1fr 1fr 1fr;text-align:center"><i>左</i><p>${line}</p><i>右</i></footer>`,
    ],
    ["left: 50%", `<footer style="position:absolute;left:50%;transform:translateX(-50%)">${line}</footer>`],
    ["a fixed bar", `<footer style="position:fixed;bottom:0;width:100%;text-align:center">${line}</footer>`],
    [
      "an inline block",
      `<footer style="text-align:center"><p style="display:inline-block;text-align:left">${line}</p></footer>`,
    ],
    ["a list with its padding", `<footer style="text-align:center"><ul><li>${line}</li></ul></footer>`],
    [
      "floats that were cleared",
      `<style>.cf:after{content:"";display:block;clear:both}</style><div class="cf"><div style="float:left">左</div></div><footer style="text-align:center">${line}</footer>`,
    ],
  ])("by %s", (_, body) => {
    expect(answer(body)).toBe("yes");
  });
});

describe("not centred", () => {
  it.each([
    ["nothing", `<footer>${line}</footer>`],
    ["text-align: right", `<footer style="text-align:right">${line}</footer>`],
    ["text-align on an inline span", `<footer><span style="text-align:center">${line}</span></footer>`],
    ["a value that browsers drop", `<footer style="text-align:middle">${line}</footer>`],
    [
      "space-between",
      `<footer style="text-align:center;display:flex;justify-content:space-between"><b>星河科技</b><a>${number}</a></footer>`,
    ],
    [
      "a lone item under space-between",
      `<footer style="display:flex;justify-content:space-between"><p>${line}</p></footer>`,
    ],
    ["a row without alignment", `<footer style="display:flex;text-align:center"><p>${line}</p></footer>`],
    ["a table that shrinks", `<footer style="text-align:center"><table><tr><td>${line}</td></tr></table></footer>`],
    [
      "a table inside <center>, whose text starts at the left",
      `<center><table width="600"><tr><td>${line}</td></tr></table></center>`,
    ],
    ["a float", `<footer style="text-align:center"><p style="float:right">${line}</p></footer>`],
    [
      "a fixed bar, whatever stands beside what holds it",
      `<div style="display:flex;justify-content:center"><footer><p style="position:fixed;bottom:0;left:0;width:100%">${line}</p></footer><p>友情链接</p></div>`,
    ],
    [
      "the middle of a box that is moved aside",
      `<div style="text-align:center;translate:200px"><footer style="position:absolute;left:50%;transform:translateX(-50%)">${number}</footer></div>`,
    ],
    ["an absolute place", `<footer style="position:absolute;right:20px">${line}</footer>`],
    ["a wide margin", `<footer style="text-align:center;margin-left:200px">${line}</footer>`],
    ["text from right to left", `<footer dir="rtl">${line}</footer>`],
    ["a narrow block at the left", `<footer style="width:600px;text-align:center">${line}</footer>`],
    [
      "the end of a column",
      `<footer style="display:flex;flex-direction:column;align-items:flex-end"><p>${line}</p></footer>`,
    ],
    ["an auto margin on one side", `<footer style="display:flex"><p style="margin-left:auto">${line}</p></footer>`],
    [
      "!important",
      `<style>footer{text-align:left!important}</style><footer style="text-align:center">${line}</footer>`,
    ],
    [
      "the end of a row of wide blocks",
      `<footer style="display:flex;justify-content:space-between"><i style="width:100px">左</i><p style="width:900px;text-align:center">${line}</p></footer>`,
    ],
  ])("by %s", (_, body) => {
    expect(answer(body)).toBe("no");
  });

  it("names what keeps it aside", () => {
    const page = documentOf(`<footer style="text-align:right">${line}</footer>`);
    expect(isCentered(page, numberIn(page)).evidence.map(({ what }) => what)).toEqual(["text-align: right"]);
  });
});

describe("unknown", () => {
  it.each([
    [
      "a column beside a fixed sidebar",
      `<aside style="position:fixed;left:0;width:256px">目录</aside><div style="margin-left:256px"><footer style="text-align:center">${line}</footer></div>`,
    ],
    [
      "a column of flex beside a sidebar",
      `<div style="display:flex"><nav style="width:16rem">目录</nav><div style="flex:1"><footer style="text-align:center">${line}</footer></div></div>`,
    ],
    [
      "a padding for an absolute sidebar",
      `<div style="padding-left:250px"><nav style="position:absolute;left:0;width:250px">目录</nav><footer style="display:flex;justify-content:center"><p>${line}</p></footer></div>`,
    ],
    [
      "a part of an area of a grid",
      `<footer style="display:grid;grid-template-columns:repeat(3,1fr);text-align:center"><p style="position:relative;left:50%;transform:translateX(-50%)">${number}</p></footer>`,
    ],
    [
      "a column that is named by its start",
      `<footer style="display:grid;grid-template-columns:1fr 1fr 1fr;text-align:center"><p style="grid-column-start:2">${number}</p></footer>`,
    ],
    ["a box that is scaled", `<footer style="text-align:center;scale:0.5">${line}</footer>`],
    ["a marquee", `<footer style="text-align:center"><marquee>${line}</marquee></footer>`],
  ])("in %s", (_, body) => {
    expect(answer(body)).toBe("unknown");
  });

  it.each([
    [
      "a class of an unread sheet",
      `<footer class="site-footer">${line}</footer>`,
      '<link rel="stylesheet" href="site.css">',
      /site-footer/u,
    ],
    [
      "nothing but an unread sheet",
      `<footer>${line}</footer>`,
      '<link rel="stylesheet" href="site.css">',
      /site\.css/u,
    ],
    [
      "a media query",
      `<footer>${line}</footer>`,
      "<style>@media(max-width:600px){footer{text-align:center}}</style>",
      /otherwise on screens/u,
    ],
    [
      "a float beside it",
      `<i style="float:left;width:200px">左</i><footer style="text-align:center">${line}</footer>`,
      "",
      /float/u,
    ],
    [
      "a table told to be narrower than its text",
      `<center><table style="width:0"><tr><td>${number}</td></tr></table></center>`,
      "",
      /widths/u,
    ],
    ["columns of a table", `<table width="100%"><tr><td>左</td><td>${line}</td></tr></table>`, "", /table/u],
    [
      "a container query",
      `<footer>${line}</footer>`,
      "<style>@container (min-width:1px){footer{text-align:center}}</style>",
      /a rule applies/u,
    ],
    [
      "details without a box",
      `<footer><details open style="display:contents;text-align:center">${line}</details></footer>`,
      "",
      /display: contents/u,
    ],
    [
      "a flex cell of a row",
      `<footer style="text-align:center"><table width="100%"><tr><td style="display:flex;flex-direction:column">${line}</td><td>右</td></tr></table></footer>`,
      "",
      /table/u,
    ],
    [
      "an absolute box in one of unknown place",
      `<footer style="justify-self:end"><div style="position:relative"><p style="position:absolute;left:0;right:0">${line}</p></div></footer>`,
      "",
      /justify-self/u,
    ],
  ])("with %s", (_, body, head, reason) => {
    const page = documentOf(body, head);
    const verdict = isCentered(page, numberIn(page));
    expect(verdict).toMatchObject({ answer: "unknown" });
    expect(verdict.answer === "unknown" && verdict.reason).toMatch(reason);
  });

  it("in a part of a page, unless something in it decides", () => {
    const answerIn = (html: string): string => isCentered(pageOf(html), numberIn(pageOf(html))).answer;
    expect(answerIn(`<footer>${number}</footer>`)).toBe("unknown");
    expect(answerIn(`<div style="text-align:right">${number}</div>`)).toBe("unknown");
    expect(answerIn(`<footer style="text-align:right">${number}</footer>`)).toBe("no");
    expect(answerIn(`<footer class="text-right text-sm py-4">${number}</footer>`)).toBe("no");
    expect(answerIn(`<footer class="flex justify-between px-4"><p>星河科技</p><p>${number}</p></footer>`)).toBe("no");
    expect(answerIn(`<footer class="text-left md:text-center">${number}</footer>`)).toBe("unknown");
    expect(answerIn(`<footer class="text-right site-footer">${number}</footer>`)).toBe("unknown");
  });
});

describe("the step that centres", () => {
  it.each([
    ["its own declaration", `<footer style="text-align:right">${line}</footer>`, "footer", "text-align"],
    ["the outermost footer", `<footer><p>${line}</p></footer>`, "footer", "text-align"],
    [
      "the row",
      `<footer style="display:flex;justify-content:space-between"><span>星河科技</span><span>${number}</span></footer>`,
      "footer",
      "justify-content",
    ],
    [
      "the column",
      `<footer style="display:flex;flex-direction:column;align-items:flex-end"><p>${line}</p></footer>`,
      "footer",
      "align-items",
    ],
    [
      "the paragraph that has it",
      `<footer style="text-align:center"><p style="text-align:left">${line}</p></footer>`,
      "p",
      "text-align",
    ],
  ])("is at %s", (_, body, name, property) => {
    const page = documentOf(body);
    const step = centeringStep(page, numberIn(page));
    expect(step).toMatchObject({ property, value: "center", element: { name } });
    expect(step && isCentered(page, numberIn(page), [step]).answer).toBe("yes");
  });

  it("is none where no single declaration is certain to help", () => {
    const page = documentOf(`<footer style="float:right">${line}</footer>`);
    expect(centeringStep(page, numberIn(page))).toBeNull();
  });
});
