import type { Element, Page, PageNode } from "../page/page.ts";
import { footerMarkOf } from "../page/surroundings.ts";
import { ancestorsOf, attributeText, isUndisplayed, walk } from "../page/tree.ts";
import { Cascade } from "./cascade.ts";
import { classNamesOf } from "./class-names.ts";
import { footerLine } from "./footer-lines.ts";
import type { Hiding } from "./hiding-value.ts";
import { usualWidth } from "./screens.ts";

/** Words in class names that hide until a script has run: NexT's, WOW's and AOS' among them. */
const entranceWords = new Set([
  ...["motion", "wow", "aos", "animate", "animated", "animation", "animatable", "fade", "reveal", "appear", "entrance"],
  ...["inview", "scrollreveal", "js", "nojs", "lazy", "lazyload", "loading", "preload", "cloak", "ready", "until"],
  ...["slide", "slidein", "slideup", "slidedown", "collapse", "collapsible", "tab", "accordion", "dropdown"],
]);

/** Beginnings of attributes by which libraries hide until a script has run. */
const entranceAttributes = [
  ...["data-aos", "data-wow", "data-sr", "data-scroll", "data-animat", "data-motion", "data-inview", "data-reveal"],
  ...["data-v-", "data-cloak", "v-cloak", "x-cloak", "ng-cloak", "[@", "@", "animate", "initial", "whileinview"],
  ...["x-show", "x-transition", "v-show", "v-animate", "v-motion"],
];

/** Whether a script or an animation is likely to show what is hidden so. */
export function mayBeShownByScript(page: Page, { element, property, origin }: Hiding): boolean {
  if (!element) return true;
  if (element.name === "html" || element.name === "body") return true;
  if (origin === null) return false;
  const around = [element, ...ancestorsOf(element)].filter((one) => one.kind === "element");
  if (around.some(isEntrance)) return true;
  if (isAnimated(page, element, property)) return true;
  if (page.scripts.length > 0 && holdsMainContent(page, element)) return true;
  return page.scripts.some(({ text }) => text !== "" && speaksOf(text, element));
}

/** Whether most of what the page has to say stands in the element: no one hides that for good. */
function holdsMainContent(page: Page, element: Element): boolean {
  const own = contentLength([element]);
  return own > 0 && own * 2 > contentLength(page.roots);
}

/** How much text there is outside footers. */
function contentLength(nodes: readonly PageNode[]): number {
  let length = 0;
  const isContent = (node: PageNode): boolean =>
    node.kind !== "element" || (!isUndisplayed(node) && footerMarkOf(node) === null);
  for (const node of walk(nodes, isContent)) {
    const text = node.kind === "text" ? node.content.text.trim() : "";
    if (!footerLine.test(text)) length += text.length;
  }
  return length;
}

function isEntrance(element: Element): boolean {
  const { certain, possible } = classNamesOf(element);
  if ([...certain, ...possible].some(saysEntrance)) return true;
  return element.attributes.some(({ name, sourceName }) => {
    // By a ref, a component's own code shows the element.
    if (name === "ref") return true;
    return entranceAttributes.some((start) => name.startsWith(start) || sourceName.toLowerCase().startsWith(start));
  });
}

function saysEntrance(className: string): boolean {
  const words = className.toLowerCase().split(/[-_]+/u);
  // ScrollReveal's; `sr-only` is no script's.
  if (className === "sr") return true;
  return words.some((word) => entranceWords.has(word) || word.startsWith("fadein"));
}

function isAnimated(page: Page, element: Element, property: string): boolean {
  const cascade = Cascade.of(page, usualWidth);
  if (cascade.value(element, "animation") !== "none") return true;
  return property !== "display" && cascade.value(element, "transition") !== "none";
}

/** Whether a script names the element: by id, by class or by its tag. */
function speaksOf(script: string, element: Element): boolean {
  const id = attributeText(element, "id") ?? "";
  const names = [id, ...classNamesOf(element).certain].filter((name) => name !== "");
  if (names.some((name) => script.includes(name))) return true;
  return ['"', "'", "`"].some((quote) => script.includes(quote + element.name));
}
