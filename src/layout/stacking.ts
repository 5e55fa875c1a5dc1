import type { Element, Page } from "../page/page.ts";
import { hasNoOpenFloats } from "./floats.ts";
import { Layout } from "./layout.ts";
import { onEveryScreen } from "./screens.ts";

/**
 * Whether a block that is appended to the element certainly stands below all that the element holds already, and is
 * as wide as the element, on screens of every width.
 */
export function stacksChildren(page: Page, element: Element): boolean {
  const { answer } = onEveryScreen(page, [], (cascade) => {
    const stacks = stacksIn(Layout.of(cascade), element);
    return { answer: stacks ? "yes" : "no", evidence: [], reason: "", detail: null };
  });
  return answer === "yes";
}

function stacksIn(layout: Layout, element: Element): boolean {
  const isPlain =
    layout.value(element, "columns") === "auto" && layout.value(element, "writing-mode") === "horizontal-tb";
  if (!isPlain) return false;
  switch (layout.display(element)) {
    case "block":
      return hasNoOpenFloats(layout, element);
    case "flex":
      return (
        layout.value(element, "flex-direction") === "column" &&
        layout.value(element, "flex-wrap") === "nowrap" &&
        /^(?:normal|stretch)$/u.test(layout.alignment(element, "align-items") ?? "") &&
        element.children.every((child) => child.kind !== "element" || layout.value(child, "order") === "0")
      );
    default:
      return false;
  }
}
