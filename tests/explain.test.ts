import { describe, expect, it } from "vitest";
import { explain, type Explanation } from "../src/explain.ts";

const number = "京ICP备16023847号-2";
const path = "/site/index.html";

function explained(rule: string, body: string, style = ""): Explanation {
  const text = `<!doctype html>\n<html>\n<head>\n<style>\n${style}\n</style>\n</head>\n<body>\n<main>星河</main>\n${body}\n</body>\n</html>\n`;
  const found = explain({ text, path, cwd: "/site" }).find((one) => one.rule === rule);
  if (!found) throw new Error(`${rule} says nothing.`);
  return found;
}

describe("the chain of evidence", () => {
  it("names the declarations that centre a line, outermost first", () => {
    const footer = `<footer class="foot">\n<div align="center">${number}</div></footer>`;
    expect(explained("icp/filing-centered", footer, ".foot {\n  text-align: right;\n}")).toMatchObject({
      answer: "yes",
      evidence: [
        { file: path, line: 6, column: 3, text: "text-align: right" },
        { file: path, line: 13, column: 6, text: "attribute align" },
      ],
      chain: "index.html:6 text-align: right → index.html:13 attribute align → yes",
      settle: "",
    });
  });

  it("names what hides a number", () => {
    const footer = `<footer style="opacity: 0">${number}</footer>`;
    expect(explained("icp/no-hidden-filing", footer)).toMatchObject({
      answer: "no",
      reason: "hidden",
      chain: "index.html:10 opacity: 0 → no: hidden",
    });
  });

  it("names what hides it at some widths", () => {
    const style = "@media (max-width: 600px) { footer { display: none } }";
    expect(explained("icp/no-hidden-filing", `<footer>${number}</footer>`, style)).toMatchObject({
      answer: "no",
      chain: "index.html:5 display: none → no: hiddenAtWidths",
    });
  });

  it("names the content that follows", () => {
    const { answer, evidence } = explained("icp/filing-at-bottom", `<footer>${number}</footer>\n<main>望远镜</main>`);
    expect(answer).toBe("no");
    expect(evidence).toEqual([{ file: path, line: 11, column: 1, text: "content that follows" }]);
  });

  it("is empty where the text itself shows it", () => {
    expect(explained("icp/number-format", `<footer>${number}</footer>`)).toMatchObject({ evidence: [], chain: "yes" });
  });
});

describe("what would settle an unknown", () => {
  it.each([
    ["a float beside it", `<i style="float:left;width:200px">左</i><footer style="text-align:center">${number}</footer>`, /block of its own/u],
    ["a script", `<footer id="f" style="text-align:center;display:none">${number}</footer><script>f.hidden</script>`, /./u],
    ["a width", `<style>@media(max-width:600px){footer{text-align:center}}</style><footer>${number}</footer>`, /every width/u],
  ])("with %s", (_, body, settle) => {
    const found = explained("icp/filing-centered", body);
    expect(found.answer === "unknown" ? found.settle : "certain").toMatch(settle);
  });
}); // prettier-ignore
