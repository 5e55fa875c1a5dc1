import { describe, expect, it } from "vitest";
import { isVisible } from "../../src/layout/index.ts";
import { documentOf, number, numberIn } from "./pages.ts";

function verdictOn(body: string, head = ""): ReturnType<typeof isVisible> {
  const page = documentOf(body, head);
  return isVisible(page, numberIn(page));
}

describe("hidden", () => {
  it.each([
    ["display: none", `<footer style="display:none">${number}</footer>`, "declaration"],
    ["hidden", `<footer><p hidden>${number}</p></footer>`, "attribute"],
    ["visibility", `<div style="visibility:hidden"><footer>${number}</footer></div>`, "declaration"],
    ["opacity", `<footer style="opacity:0">${number}</footer>`, "declaration"],
    ["no height", `<footer style="height:0;overflow:hidden">${number}</footer>`, "declaration"],
    ["no font size", `<footer style="font-size:0">${number}</footer>`, "declaration"],
    ["a size relative to none", `<footer style="font-size:0"><small>${number}</small></footer>`, "declaration"],
    ["an indent", `<footer style="text-indent:-9999px">${number}</footer>`, "declaration"],
    ["a place off the page", `<footer style="position:absolute;left:-9999px">${number}</footer>`, "declaration"],
    ["a transparent colour", `<footer style="color:transparent">${number}</footer>`, "declaration"],
    ["a clip", `<footer style="position:absolute;clip:rect(0,0,0,0)">${number}</footer>`, "declaration"],
    ["scale(0)", `<footer style="transform:scale(0)">${number}</footer>`, "declaration"],
    ["scale", `<footer style="scale:0">${number}</footer>`, "declaration"],
    ["translate", `<footer style="translate:-9999px">${number}</footer>`, "declaration"],
    ["a fill", `<footer style="-webkit-text-fill-color:transparent">${number}</footer>`, "declaration"],
    ["a clip-path", `<footer style="clip-path:circle(0)">${number}</footer>`, "declaration"],
    ["the colour of its background", `<footer style="color:#fff;background:white">${number}</footer>`, "declaration"],
    [
      "the colour of a background around it",
      `<div style="background:rgb(51,51,51)"><footer style="color:#333"><p>${number}</p></footer></div>`,
      "declaration",
    ],
    ["a rule", `<style>footer{display:none}</style><footer>${number}</footer>`, "rule"],
    ["closed details", `<footer><details><summary>更多</summary>${number}</details></footer>`, "element"],
    ["a closed dialog", `<footer><dialog>${number}</dialog></footer>`, "element"],
  ])("by %s", (_, body, kind) => {
    expect(verdictOn(body)).toMatchObject({ answer: "no", cause: { kind } });
  });

  it("by a class of a library that the page loads", () => {
    const bootstrap = '<link rel="stylesheet" href="css/bootstrap.min.css">';
    expect(verdictOn(`<footer class="d-none">${number}</footer>`, bootstrap)).toMatchObject({
      answer: "no",
      cause: { kind: "class", className: "d-none" },
      evidence: [{ what: 'class "d-none"' }],
    });
  });

  it("as a footer that no script of the page speaks of", () => {
    const body = `<main>望远镜</main><footer style="display:none">版权 ${number}</footer><script src="a.js"></script>`;
    expect(verdictOn(body).answer).toBe("no");
  });

  it("as a small part of a page with scripts", () => {
    const body = `<main>天文望远镜的历史</main><div style="display:none"><p>望远镜</p>${number}</div><script src="a.js"></script>`;
    expect(verdictOn(body).answer).toBe("no");
  });

  it("by two things, which no single edit takes away", () => {
    const body = `<footer style="display:none"><p style="opacity:0">${number}</p></footer>`;
    expect(verdictOn(body)).toMatchObject({ answer: "no", cause: null });
  });
});

describe("hidden at some widths", () => {
  it.each([
    ["phones", "(max-width:600px)", [{ from: null, to: 600 }]],
    ["wide screens", "(min-width:601px)", [{ from: 601, to: null }]],
    ["screens between", "(min-width:600px) and (max-width:1023.98px)", [{ from: 600, to: 1023 }]],
    ["all that aren't wide", "not all and (min-width:900px)", [{ from: null, to: 899 }]],
    ["no screen", "print", []],
  ])("on %s", (_, query, hiddenAt) => {
    const style = `<style>@media ${query}{footer{display:none}}</style>`;
    expect(verdictOn(`<footer>${number}</footer>`, style)).toMatchObject({ hiddenAt });
  });
});

describe("visible", () => {
  it.each([
    ["plain text", `<footer>${number}</footer>`],
    ["an open summary", `<details><summary>${number}</summary>更多</details>`],
    ["height without a clip", `<footer style="height:0">${number}</footer>`],
    ["a visible child", `<div style="visibility:hidden"><p style="visibility:visible">${number}</p></div>`],
    ["size on an inline element", `<footer><span style="height:0;overflow:hidden">${number}</span></footer>`],
    [
      "a margin on a cell",
      `<table width="100%"><tr><td style="margin-left:-9999px">${number}</td><td>右</td></tr></table>`,
    ],
    [
      "size on a line in details",
      `<details open style="display:flex"><span style="max-height:0;overflow:hidden">${number}</span></details>`,
    ],
    ["an indent of an inline element", `<footer><b style="text-indent:-9999px">${number}</b></footer>`],
    ["a link's own colour", `<footer style="color:transparent"><a href="#">${number}</a></footer>`],
    ["another colour than its background", `<footer style="color:#fff;background:#000">${number}</footer>`],
    ["a picture behind it", `<footer style="color:#fff;background:#fff url(a.png)">${number}</footer>`],
    ["height for its line", `<footer style="height:60px;overflow:hidden">${number}</footer>`],
    ["a clip-path of nothing", `<footer style="clip-path:inset(0)">${number}</footer>`],
    ["a print style", `<style>@media print{footer{display:none}}</style><footer>${number}</footer>`],
  ])("as %s", (_, body) => {
    expect(verdictOn(body).answer).toBe("yes");
  });
});

describe("perhaps hidden", () => {
  it.each([
    ["an entrance animation", `<style>footer{opacity:0;animation:in 1s forwards}</style><footer>${number}</footer>`],
    ["a transition", `<footer style="opacity:0;transition:opacity 1s">${number}</footer>`],
    [
      "NexT's motion",
      `<style>.use-motion .footer{opacity:0}</style><div class="use-motion"><footer class="footer">${number}</footer></div>`,
    ],
    ["AOS", `<style>[data-aos]{opacity:0}</style><footer data-aos="fade-up">${number}</footer>`],
    ["v-cloak", `<style>[v-cloak]{display:none}</style><div v-cloak><footer>${number}</footer></div>`],
    [
      "a script that names it",
      `<footer id="f" style="display:none">${number}</footer><script>f=document.getElementById("f")</script>`,
    ],
    ["a narrow screen", `<style>@media(max-width:600px){footer{display:none}}</style><footer>${number}</footer>`],
    ["a wide screen", `<style>@media(min-width:600px){footer{display:none}}</style><footer>${number}</footer>`],
    [
      "a background cut to the text",
      `<style>footer{background:linear-gradient(red,blue);-webkit-background-clip:text;color:transparent}</style><footer>${number}</footer>`,
    ],
    [
      "a background shorthand cut to an ancestor's text",
      `<div style="background:linear-gradient(red,blue) text"><footer style="color:transparent">${number}</footer></div>`,
    ],
    ["a shadow of transparent text", `<footer style="color:transparent;text-shadow:0 0 0 #000">${number}</footer>`],
    ["another fill", `<footer style="color:transparent;-webkit-text-fill-color:#000">${number}</footer>`],
    ["an outline", `<footer style="color:transparent;-webkit-text-stroke:1px #000">${number}</footer>`],
    [
      "a preloader",
      `<style>#page{display:none}</style><div id="page"><main>望远镜</main><footer>${number}</footer></div><script src="a.js"></script>`,
    ],
    ["a white text on the page", `<footer style="color:#fff">${number}</footer>`],
    [
      "the colour of a box that it may stick out of",
      `<footer style="color:#fff;background:#fff;height:0">${number}</footer>`,
    ],
    ["a low box", `<footer style="height:10px;overflow:hidden">${number}</footer>`],
    ["a narrow box", `<footer style="width:50px;overflow:hidden">${number}</footer>`],
    [
      "a low cell",
      `<table><tr><td style="max-width:0;overflow:hidden;white-space:nowrap">${number}</td><td>右</td></tr></table>`,
    ],
    [
      "columns that stand out on both sides",
      `<footer style="width:100px;display:grid;grid-auto-flow:column;justify-content:center">${number}<i>${number}</i></footer>`,
    ],
    ["a marquee", `<footer><marquee>${number}</marquee></footer>`],
    ["an inline margin", `<footer><span style="margin-left:-9999px">${number}</span></footer>`],
    ["a dialog's padding", `<dialog open style="height:0;overflow:hidden">${number}</dialog>`],
    ["lines without height", `<footer style="line-height:0;overflow:hidden">${number}</footer>`],
    ["a clip-path", `<footer style="clip-path:polygon(0 0,0 0,0 0)">${number}</footer>`],
    ["a margin", `<footer style="margin-top:-500px">${number}</footer>`],
    ["a place above the page", `<footer style="position:relative;top:-500px">${number}</footer>`],
    [
      "a box off the page",
      `<div style="position:absolute;left:-9999px"><footer style="position:fixed;bottom:0">${number}</footer></div>`,
    ],
  ])("by %s", (_, body) => {
    expect(verdictOn(body)).toMatchObject({ answer: "unknown", cause: null });
  });

  it("by Tailwind's text of a background", () => {
    const tailwind = '<script src="https://cdn.tailwindcss.com"></script>';
    const footer = `<footer class="bg-gradient-to-r bg-clip-text text-transparent">${number}</footer>`;
    expect(verdictOn(footer, tailwind).answer).toBe("unknown");
    expect(verdictOn(footer.replace("bg-clip-text", ""), tailwind).answer).toBe("no");
  });

  it("by a class of an unread sheet", () => {
    const link = '<link rel="stylesheet" href="site.css">';
    expect(verdictOn(`<footer class="x">${number}</footer>`, link)).toMatchObject({ answer: "unknown" });
  });
});
