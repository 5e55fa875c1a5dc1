import { describe, expect, it } from "vitest";
import { stacksChildren } from "../../src/layout/index.ts";
import { documentOf, elementIn, number } from "./pages.ts";

function stacks(style: string, inner = `<p>${number}</p>`, head = ""): boolean {
  const page = documentOf(`<footer class="x" style="${style}">${inner}</footer>`, head);
  return stacksChildren(page, elementIn(page, "footer"));
}

describe("a block that is appended stands below", () => {
  it.each([
    ["in a block", ""],
    ["in a list item", "display:list-item"],
    ["in a root of the flow", "display:flow-root"],
    ["in a column of flex", "display:flex;flex-direction:column"],
    ["in a column that stretches", "display:flex;flex-direction:column;align-items:stretch"],
  ])("%s", (_, style) => {
    expect(stacks(style)).toBe(true);
  });

  it("behind floats that are cleared", () => {
    expect(stacks("", `<i style="float:left">左</i><p style="clear:both">${number}</p>`)).toBe(true);
  });
});

describe("a block that is appended may not stand below", () => {
  it.each([
    ["in a row of flex", "display:flex"],
    ["in a reversed column", "display:flex;flex-direction:column-reverse"],
    ["in a column that folds", "display:flex;flex-direction:column;flex-wrap:wrap"],
    ["in a column that centres", "display:flex;flex-direction:column;align-items:center"],
    ["in a grid", "display:grid"],
    ["in a table", "display:table"],
    ["in an inline box", "display:inline-block"],
    ["in columns", "columns:2"],
    ["in lines from top to bottom", "writing-mode:vertical-rl"],
  ])("%s", (_, style) => {
    expect(stacks(style)).toBe(false);
  });

  it("beside a float", () => {
    expect(stacks("", `<i style="float:left">左</i>`)).toBe(false);
  });

  it("before a child with an order", () => {
    expect(stacks("display:flex;flex-direction:column", `<i style="order:1">左</i>`)).toBe(false);
  });

  it("on some screens", () => {
    const head = "<style>@media(min-width:1600px){footer{display:flex}}</style>";
    expect(stacks("", "", head)).toBe(false);
  });

  it("with a class that nothing defines", () => {
    expect(stacks("", "", '<link rel="stylesheet" href="site.css">')).toBe(false);
  });
});
