import { declaredOn, tiers } from "../layout/declared.ts";
import { classFor, mayBeDefined, type Assumption, type HiddenCause } from "../layout/index.ts";
import type { Element, Page } from "../page/page.ts";
import { attributeText } from "../page/tree.ts";
import type { Edit } from "../rule.ts";

/**
 * Writes a declaration in the file's own idiom: in place of the utility class or the `align` that says otherwise,
 * as a known utility class, as the class of the settings, else as inline style.
 */
export function centre(page: Page, step: Assumption, settingsClass: string | null): Edit | null {
  const { element, property, value } = step;
  const replaced = replaceClass(page, step) ?? replaceAlign(page, step);
  if (replaced) return replaced;
  // No style of the element's own wins over what is important.
  if (
    declaredOn(page, element, property).some(({ tier, origin }) => tier === tiers.important && origin.kind !== "inline")
  )
    return null;
  const hasInlineStyle = element.attributes.some(({ name }) => name === "style");
  const className = classFor(page, element, property, value) ?? usableClass(page, element, settingsClass);
  if (className !== null && !hasInlineStyle) return addClass(page, element, className);
  const change = page.writerOf(element).setDeclaration(element, property, value);
  return change && [change];
}

/** Utility classes that place content aside, by property, each with the one that centres it instead. */
const asideClasses: Readonly<Record<string, readonly (readonly [aside: RegExp, centring: string])[]>> = {
  "text-align": [[/^text-(?:left|right|start|end|justify)$/u, "text-center"]],
  "justify-content": [
    [/^justify-(?:start|end|between|around|evenly)$/u, "justify-center"],
    [/^justify-content-(?:start|end|between|around|evenly)$/u, "justify-content-center"],
  ],
  "align-items": [
    [/^items-(?:start|end|stretch|baseline)$/u, "items-center"],
    [/^align-items-(?:start|end|stretch|baseline)$/u, "align-items-center"],
  ],
};

/** Puts the centring class in place of the class that decides; `null` where none does, or the classes aren't all known. */
function replaceClass(page: Page, { element, property }: Assumption): Edit | null {
  const present = attributeText(element, "class");
  const [decisive, ...others] = declaredOn(page, element, property);
  if (present === null || decisive?.origin.kind !== "class") return null;
  const { name } = decisive.origin;
  // Of two classes, the order in their style sheet decides, which isn't that in the attribute.
  if (others.some(({ origin }) => origin.kind === "class" && origin.name !== name)) return null;
  const counterpart = asideClasses[property]?.find(([aside]) => aside.test(name))?.[1];
  if (counterpart === undefined) return null;
  const names = present.split(/(\s+)/u).map((part) => (part === name ? counterpart : part));
  const change = page.writerOf(element).setAttribute(element, "class", names.join(""));
  return change && [change];
}

/** Elements whose `align` is about the text in them. */
const alignedText = /^(?:p|div|h[1-6]|td|th|tr|tbody|thead|tfoot)$/u;

function replaceAlign(page: Page, { element, property }: Assumption): Edit | null {
  const isAligned = alignedText.test(element.name) && attributeText(element, "align") !== null;
  // Any style wins over the attribute.
  if (property !== "text-align" || !isAligned || declaredOn(page, element, property).length > 0) return null;
  const change = page.writerOf(element).setAttribute(element, "align", "center");
  return change && [change];
}

/** The class, unless nothing can define it, or the element has it already and isn't centred all the same. */
function usableClass(page: Page, element: Element, className: string | null): string | null {
  if (!className?.split(/\s+/u).every((name) => mayBeDefined(page, name))) return null;
  const present = attributeText(element, "class")?.split(/\s+/u) ?? [];
  return className.split(/\s+/u).every((name) => present.includes(name)) ? null : className;
}

/** Takes away what hides an element, where it stands on the element itself. */
export function unhide(page: Page, cause: HiddenCause): Edit | null {
  switch (cause.kind) {
    case "attribute": {
      const change = page.writerOf(cause.element).removeAttribute(cause.element, cause.name);
      return change && [change];
    }
    case "declaration": {
      const change = page.writerOf(cause.element).removeDeclaration(cause.element, cause.property);
      return change && [change];
    }
    case "class":
      return removeClass(page, cause.element, cause.className);
    case "rule":
    case "element":
      return null;
  }
}

function addClass(page: Page, element: Element, className: string): Edit | null {
  const present = attributeText(element, "class");
  if (present === null && element.attributes.some(({ name }) => name === "class")) return null;
  const change = page
    .writerOf(element)
    .setAttribute(element, "class", [present?.trim(), className].filter(Boolean).join(" "));
  return change && [change];
}

function removeClass(page: Page, element: Element, className: string): Edit | null {
  const present = attributeText(element, "class");
  if (present === null) return null;
  const rest = present.split(/\s+/u).filter((name) => name !== "" && name !== className);
  const change =
    rest.length === 0
      ? page.writerOf(element).removeAttribute(element, "class")
      : page.writerOf(element).setAttribute(element, "class", rest.join(" "));
  return change && [change];
}
