import type { Element, TextChange, Writer } from "../../page/page.ts";
import { attributeOf } from "../../page/tree.ts";
import { removedProperty, setProperty, styleObject } from "../jsx/write-style.ts";
import { styleKey } from "../script/style.ts";
import { childOf, nodesOf, plainKey, type Node } from "../script/syntax.ts";
import type { TagReading } from "../tags/reading.ts";

/** Writes Astro: HTML, but for styles that are objects. */
export function astroWriter(reading: TagReading, plain: Writer): Writer {
  const { text } = reading.file;
  return {
    isMultiline: true,
    text: (written) => plain.text(written),
    element: (name, attributes, content) => plain.element(name, attributes, content),
    setAttribute: (element, name, value) => plain.setAttribute(element, name, value),
    removeAttribute: (element, name) => plain.removeAttribute(element, name),
    setDeclaration(element, property, value) {
      const object = ownStyleObject(reading, element);
      if (!object) return plain.setDeclaration(element, property, value);
      const key = hasKey(object, property) ? property : styleKey(property);
      return setProperty(object, key, value, quoteOf(text), text);
    },
    removeDeclaration(element, property): TextChange | null {
      const object = ownStyleObject(reading, element);
      if (!object) return plain.removeDeclaration(element, property);
      const isOnly = nodesOf(object, "properties").length === 1;
      const key = hasKey(object, property) ? property : styleKey(property);
      if (!hasKey(object, key)) return null;
      return (isOnly ? plain.removeAttribute(element, "style") : null) ?? removedProperty(object, key);
    },
  };
}

/** The object in the element's `style={{ … }}`. */
function ownStyleObject(reading: TagReading, element: Element): Node | null {
  const style = element.nestsAsWritten ? attributeOf(element, "style") : null;
  const origin = style && reading.origins.get(element);
  const opening = origin && childOf(origin, "openingElement");
  const node = opening && nodesOf(opening, "attributes").find(({ range }) => range[0] === style.range[0]);
  return node ? styleObject(node) : null;
}

function hasKey(object: Node, key: string): boolean {
  return nodesOf(object, "properties").some((property) => plainKey(property, "key") === key);
}

/** The quote of the file's own strings. */
function quoteOf(text: string): string {
  return /\b(?:from|import)\s{0,2}'/u.test(text) ? "'" : '"';
}
