import fc from "fast-check";
import { expect, it } from "vitest";
import { contentAfter, isCentered, isVisible, stacksChildren } from "../../src/layout/index.ts";
import type { Page } from "../../src/page/page.ts";
import { displayedNodes } from "../../src/page/tree.ts";
import { htmlOf, samples } from "../browser/documents.ts";
import { elementIn, numberIn, pageOf } from "./pages.ts";

/** Asks of every node of the page, so that all that may be kept is. */
function askAll(page: Page): void {
  for (const node of displayedNodes(page.roots)) {
    isVisible(page, node);
    isCentered(page, node);
    if (node.kind === "element") contentAfter(page, node);
    if (node.kind === "element") stacksChildren(page, node);
  }
}

it("answers the same, whatever was asked before", () => {
  fc.assert(
    fc.property(samples, (sample) => {
      const asked = pageOf(htmlOf(sample));
      askAll(asked);
      const fresh = (): Page => pageOf(htmlOf(sample));
      const [visible, centred, after] = [fresh(), fresh(), fresh()];
      expect(isVisible(asked, numberIn(asked)).answer).toBe(isVisible(visible, numberIn(visible)).answer);
      expect(reasoned(isCentered(asked, numberIn(asked)))).toEqual(reasoned(isCentered(centred, numberIn(centred))));
      const block = (page: Page) => elementIn(page, "body");
      expect(contentAfter(asked, block(asked)).answer).toBe(contentAfter(after, block(after)).answer);
    }),
    { numRuns: 40 },
  );
});

function reasoned(verdict: ReturnType<typeof isCentered>): object {
  return { answer: verdict.answer, reason: verdict.answer === "unknown" ? verdict.reason : "" };
}
