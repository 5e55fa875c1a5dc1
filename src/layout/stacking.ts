import type { Element, Page } from "../page/page.ts";
import { Cascade } from "./cascade.ts";
import { hasNoOpenFloats } from "./floats.ts";
import { Layout } from "./layout.ts";
import { stylesOf } from "./page-styles.ts";
import { onEveryScreen, usualWidth } from "./screens.ts";

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

/** As {@link stacksChildren}, or nothing that can be read speaks against it where style sheets can't be. */
export function mayStackChildren(page: Page, element: Element): boolean {
  return stacksChildren(page, element) || (stylesOf(page).unseen !== null && !standInRow(page, element));
}

function standInRow(page: Page, element: Element): boolean {
  const cascade = Cascade.of(page, usualWidth);
  const display = cascade.value(element, "display") ?? "";
  if (display.includes("flex")) return cascade.value(element, "flex-direction")?.startsWith("column") !== true;
  return /grid|table/u.test(display);
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
