import type { Element, Page } from "../page/page.ts";
import { ancestorsOf, attributeText } from "../page/tree.ts";
import { Cascade } from "./cascade.ts";
import { classNamesOf } from "./class-names.ts";
import type { Hiding } from "./hiding.ts";
import { usualWidth } from "./screens.ts";

/** Classes that hide until a script has run: NexT's, WOW's and AOS' among them. */
const entranceName =
  /^(?:use-motion|motion-element|wow|aos|sr|js|no-js|nojs|loading|cloak|is-loading|not-ready|tab-pane)$|^(?:aos-|animat(?:e|ed|ion|able)(?:[-_]|$)|fadein|scroll-?reveal|lazy|preload|invisible-until|slide-?(?:in|up|down)|collaps|accordion|dropdown)/u;
const entranceWord = /(?:^|[-_])(?:fade|reveal|appear|entrance|inview|in-view)(?:[-_]|$)/u;
const entranceAttribute =
  /^(?:data-(?:aos|wow|sr|scroll|animat|motion|inview|reveal|v-|cloak)|v-cloak$|x-cloak$|ng-cloak$|\[@|@|animate$|initial$|whileinview$|x-(?:show|transition)|v-(?:show|animate|motion))/u;

/** Whether a script or an animation is likely to show what is hidden so. */
export function mayBeShownByScript(page: Page, { element, property, origin }: Hiding): boolean {
  if (!element) return true;
  if (element.name === "html" || element.name === "body") return true;
  if (origin === null) return false;
  const around = [element, ...ancestorsOf(element)].filter((one) => one.kind === "element");
  if (around.some(isEntrance)) return true;
  if (isAnimated(page, element, property)) return true;
  return page.scripts.some(({ text }) => text !== "" && speaksOf(text, element));
}

function isEntrance(element: Element): boolean {
  const { certain, possible } = classNamesOf(element);
  const names = [...certain, ...possible].map((name) => name.toLowerCase());
  if (names.some((name) => entranceName.test(name) || entranceWord.test(name))) return true;
  return element.attributes.some(
    ({ name, sourceName }) => entranceAttribute.test(name) || entranceAttribute.test(sourceName.toLowerCase()),
  );
}

function isAnimated(page: Page, element: Element, property: string): boolean {
  const cascade = new Cascade(page, usualWidth);
  if (cascade.value(element, "animation") !== "none") return true;
  return property !== "display" && cascade.value(element, "transition") !== "none";
}

/** Whether a script names the element: by id, by class or by its tag. */
function speaksOf(script: string, element: Element): boolean {
  const id = attributeText(element, "id") ?? "";
  const names = [id, ...classNamesOf(element).certain].filter((name) => name !== "");
  if (names.some((name) => script.includes(name))) return true;
  return new RegExp(`["'\`(\\s>]${element.name}["'\`)\\s.:#[]`, "u").test(script);
}
