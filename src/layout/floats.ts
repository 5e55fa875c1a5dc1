import type { SelectorPlain } from "css-tree";
import type { Element, Page, PageNode } from "../page/page.ts";
import { isInside, walk } from "../page/tree.ts";
import { type Extent, somewhereIn } from "./intervals.ts";
import type { Layout } from "./layout.ts";
import { stylesOf } from "./page-styles.ts";
import { matchesRule } from "./selectors.ts";

/** The room that floats certainly leave to the line of `node`: all of it, or who knows how much. */
export function besideFloats(layout: Layout, container: Element, node: PageNode, room: Extent): Extent {
  if (!mayFloat(layout.page)) return room;
  let current: PageNode = node;
  for (let outer = nearestElement(node); outer; outer = nearestElement(outer)) {
    if (current.kind === "element" && (current !== node || node === container) && staysClear(layout, current))
      return room;
    const siblings = layout.children(outer.children, node);
    const at = siblings.findIndex((one) => one === current);
    // Floats behind a piece of the same line move that line as well.
    const isOwnLine = node !== container && (outer === container || isInside(outer, container));
    const before = siblings.slice(0, Math.max(0, at));
    const behind = isOwnLine ? siblings.slice(at + 1) : [];
    if (floatBeside(layout, before) || behind.some((one) => floatBeside(layout, [one]))) {
      layout.doubt("a float may stand beside it");
      return somewhereIn(room);
    }
    current = outer;
  }
  return room;
}

const floating = new WeakMap<Page, boolean>();

/** Whether anything on the page may float. On most pages nothing does, and then no box has to be asked. */
function mayFloat(page: Page): boolean {
  let answer = floating.get(page);
  if (answer === undefined) {
    const { rules, loaded, unseen } = stylesOf(page);
    answer = unseen !== null || loaded.length > 0 || rules.sets("float") || holdsFloat(page);
    floating.set(page, answer);
  }
  return answer;
}

function holdsFloat(page: Page): boolean {
  for (const node of walk(page.roots)) if (node.kind === "element" && mayFloatByItself(node)) return true;
  return false;
}

function mayFloatByItself({ attributes, attributesKnown, ownStyle, ownStyleKnown }: Element): boolean {
  if (!attributesKnown || !ownStyleKnown || ownStyle.includes("float")) return true;
  for (const { name, value } of attributes) {
    if (name === "align") return true;
    if (name === "style" && (value.kind !== "known" || /float|all/iu.test(value.text.text))) return true;
  }
  return false;
}

/** Whether no float that comes before it can stand beside it. */
function staysClear(layout: Layout, element: Element): boolean {
  const position = layout.cascade.value(element, "position");
  if (position === "absolute" || position === "fixed") return true;
  return layout.cascade.value(element, "clear") === "both" && !layout.display(element)?.startsWith("inline");
}

function nearestElement(node: PageNode): Element | null {
  let parent = node.parent;
  while (parent?.kind === "alternative") parent = parent.parent?.parent ?? null;
  return parent;
}

/** Whether one of the nodes, or a box in one of them, floats and isn't cleared. */
function floatBeside(layout: Layout, nodes: readonly PageNode[]): boolean {
  let hasFloat = false;
  for (const sibling of nodes) {
    if (sibling.kind !== "element") continue;
    if (layout.cascade.value(sibling, "display") === "none") continue;
    const clear = layout.cascade.value(sibling, "clear");
    if (clear === "both") hasFloat = false;
    hasFloat ||= letsFloatOut(layout, sibling);
  }
  return hasFloat;
}

/** Whether no float of the element's children reaches down beside what would follow them. */
export function hasNoOpenFloats(layout: Layout, element: Element): boolean {
  return !mayFloat(layout.page) || !floatBeside(layout, layout.children(element.children));
}

function letsFloatOut(layout: Layout, element: Element): boolean {
  const position = layout.cascade.value(element, "position");
  if (position === "absolute" || position === "fixed") return false;
  const float = layout.cascade.value(element, "float");
  const isItem = /flex|grid/u.test(displayAround(layout, element));
  if (float !== "none" && !isItem) return true;
  if (keepsFloats(layout, element) || hasClearfix(layout, element)) return false;
  if (layout.cascade.value(element, "display") === "none") return false;
  const children = layout.children(element.children).filter((child) => child.kind === "element");
  return floatBeside(layout, children);
}

function displayAround(layout: Layout, element: Element): string {
  const container = layout.container(element);
  return (container && layout.cascade.value(container, "display")) ?? "";
}

/** Whether floats in the element end with it. */
export function keepsFloats(layout: Layout, element: Element): boolean {
  const display = layout.cascade.value(element, "display");
  if (display !== null && !/^(?:block|inline|list-item|contents)$/u.test(display)) return true;
  const overflow = layout.cascade.value(element, "overflow");
  if (overflow !== null && !/^(?:visible|clip)$/u.test(overflow)) return true;
  const position = layout.cascade.value(element, "position");
  if (position === "absolute" || position === "fixed") return true;
  if (/flex|grid/u.test(displayAround(layout, element))) return true;
  return element.name === "html" || layout.cascade.value(element, "float") !== "none";
}

/** Whether a clearfix puts something behind the element's floats, so that what follows stands below them. */
function hasClearfix(layout: Layout, element: Element): boolean {
  return stylesOf(layout.page).clearing.some((placed) => {
    const { rule } = placed;
    if (!placed.isCertain || placed.media.length > 0) return false;
    return rule.prelude.selectors.some(
      (selector) => isAfter(selector) && matchesRule(placed, withoutAfter(selector), element, layout.page) === true,
    );
  });
}

function isAfter({ children }: SelectorPlain): boolean {
  const last = children.at(-1);
  return (last?.type === "PseudoElementSelector" || last?.type === "PseudoClassSelector") && last.name === "after";
}

function withoutAfter(selector: SelectorPlain): SelectorPlain {
  return { ...selector, children: selector.children.slice(0, -1) };
}
