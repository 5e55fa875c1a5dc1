import { describe, expect, it } from "vitest";
import { centeringStep, contentAfter, isCentered, isVisible } from "../../src/layout/index.ts";
import { documentOf, elementIn, number, numberIn } from "./pages.ts";

/** Pages on which answers by every pair of nodes, or worse, would take minutes. */
const pages: readonly [name: string, body: string][] = [
  ["deep spans", `${"<span>".repeat(480)}<footer>${number}</footer>${"</span>".repeat(480)}`],
  ["deep blocks", `${"<div>".repeat(480)}<footer>${number}</footer>${"</div>".repeat(480)}`],
  ["deep spans in a footer", `<footer>${"<span>".repeat(480)}${number}${"</span>".repeat(480)}</footer>`],
  ["many lines", `<footer>${number}${"<p>星河</p>".repeat(5000)}</footer>`],
  [
    "much content behind a deep footer",
    `${"<div>".repeat(480)}<footer>${number}</footer>${"<p> 版权 </p>".repeat(10_000)}${"</div>".repeat(480)}`,
  ],
];

/** Pages whose boxes depend on one another at every level. */
const nested: readonly [name: string, body: string][] = [
  [
    "blocks in a float",
    `<div style="float:right">${"<div>".repeat(480)}<footer>${number}</footer>${"</div>".repeat(480)}</div>`,
  ],
  [
    "rows in an absolute box",
    `<div style="position:absolute;right:0">${"<div style=display:flex>".repeat(480)}<footer>${number}</footer>${"</div>".repeat(480)}</div>`,
  ],
  ["content behind a footer", `<footer>${number}</footer>${"<div>".repeat(490)}<b>星河</b>${"</div>".repeat(490)}`],
];

describe("a page of deep boxes", () => {
  it.each(nested)("such as %s has its answers", (_, body) => {
    const page = documentOf(body);
    expect(isVisible(page, numberIn(page)).answer).not.toBe("no");
    expect(isCentered(page, numberIn(page)).answer).not.toBe("yes");
    expect(contentAfter(page, elementIn(page, "footer")).answer).not.toBe("no");
    centeringStep(page, numberIn(page));
  });
});

describe("a large page", () => {
  it.each(pages)("of %s has its answers", (_, body) => {
    const page = documentOf(body);
    expect(isVisible(page, numberIn(page)).answer).toBe("yes");
    expect(isCentered(page, numberIn(page)).answer).toBe("no");
    expect(contentAfter(page, elementIn(page, "footer")).answer).toBe("no");
  });
});
