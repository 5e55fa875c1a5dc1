import type { Element, Page, PageNode } from "../page/page.ts";
import { ancestorsOf, attributeText, commonAncestor } from "../page/tree.ts";
import { unseenValue } from "./declarations.ts";
import { declaredOn } from "./declared.ts";

/** Values by which what an element holds is shown in another order than it is written in. */
const inside: Readonly<Record<string, RegExp>> = {
  "flex-direction": /reverse/u,
  "flex-wrap": /reverse/u,
  direction: /rtl/u,
  "grid-template-areas": /./u,
};
/** Values by which the element itself is shown elsewhere. */
const itself: Readonly<Record<string, RegExp>> = {
  order: /[1-9a-z]/u,
  "grid-area": /^(?!auto)/u,
  float: /left|right|start|end/u,
  position: /absolute|fixed|sticky/u,
};

/**
 * Why nodes may be shown in another order than they are written in, as the end of a sentence; `null` where nothing
 * between them and what holds them all says so.
 */
export function reorderedReason(page: Page, nodes: readonly PageNode[]): string | null {
  const common = commonAncestor(nodes);
  for (const node of nodes) {
    for (const ancestor of ancestorsOf(node)) {
      if (ancestor.kind === "element") {
        const reason =
          reasonOf(page, ancestor, inside) ?? (ancestor === common ? null : reasonOf(page, ancestor, itself));
        if (reason !== null) return reason;
      }
      if (ancestor === common) break;
    }
  }
  return null;
}

function reasonOf(page: Page, element: Element, values: Readonly<Record<string, RegExp>>): string | null {
  if (attributeText(element, "dir")?.toLowerCase() === "rtl") return "its text runs from right to left";
  for (const [property, pattern] of Object.entries(values)) {
    // What no one can see is no reason to doubt: most elements could be moved by it.
    const moved = declaredOn(page, element, property).find(
      ({ declaration: { value }, origin }) =>
        value !== unseenValue && origin.kind !== "unseen" && origin.kind !== "outside" && pattern.test(value),
    );
    if (moved) return `${property} may show them in another order`;
  }
  return null;
}
