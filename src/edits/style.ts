import { classFor, mayBeDefined, type Assumption, type HiddenCause } from "../layout/index.ts";
import type { Element, Page } from "../page/page.ts";
import { attributeText } from "../page/tree.ts";
import type { Edit } from "../rule.ts";

/** Writes a declaration in the file's own idiom: a known utility class, the class of the settings, else inline style. */
export function centre(page: Page, step: Assumption, settingsClass: string | null): Edit | null {
  const { element, property, value } = step;
  const hasInlineStyle = element.attributes.some(({ name }) => name === "style");
  const className = classFor(page, element, property, value) ?? usableClass(page, element, settingsClass);
  if (className !== null && !hasInlineStyle) return addClass(page, element, className);
  const change = page.writer.setDeclaration(element, property, value);
  return change && [change];
}

/** The class, unless nothing can define it, or the element has it already and isn't centred all the same. */
function usableClass(page: Page, element: Element, className: string | null): string | null {
  if (className === null || !className.split(/\s+/u).every((name) => mayBeDefined(page, name))) return null;
  const present = attributeText(element, "class")?.split(/\s+/u) ?? [];
  return className.split(/\s+/u).every((name) => present.includes(name)) ? null : className;
}

/** Takes away what hides an element, where it stands on the element itself. */
export function unhide(page: Page, cause: HiddenCause): Edit | null {
  switch (cause.kind) {
    case "attribute": {
      const change = page.writer.removeAttribute(cause.element, cause.name);
      return change && [change];
    }
    case "declaration": {
      const change = page.writer.removeDeclaration(cause.element, cause.property);
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
  const change = page.writer.setAttribute(element, "class", [present?.trim(), className].filter(Boolean).join(" "));
  return change && [change];
}

function removeClass(page: Page, element: Element, className: string): Edit | null {
  const present = attributeText(element, "class");
  if (present === null) return null;
  const rest = present.split(/\s+/u).filter((name) => name !== "" && name !== className);
  const change =
    rest.length === 0
      ? page.writer.removeAttribute(element, "class")
      : page.writer.setAttribute(element, "class", rest.join(" "));
  return change && [change];
}
