import { describe, expect, it } from "vitest";
import { contentAfter, isCentered, isVisible } from "../../src/layout/index.ts";
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

describe("a large page", () => {
  it.each(pages)("of %s has its answers", (_, body) => {
    const page = documentOf(body);
    expect(isVisible(page, numberIn(page)).answer).toBe("yes");
    expect(isCentered(page, numberIn(page)).answer).toBe("no");
    expect(contentAfter(page, elementIn(page, "footer")).answer).toBe("no");
  });
});
