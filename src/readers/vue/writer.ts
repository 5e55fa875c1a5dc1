import type { Attribute, Element, TextChange, Writer } from "../../page/page.ts";
import { attributeOf } from "../../page/tree.ts";
import { declarationsIn } from "../../page/declarations.ts";
import { HtmlWriter } from "../html/writer.ts";
import { removedProperty, setProperty } from "../jsx/write-style.ts";
import type { Reading } from "../script/reading.ts";
import { styleKey } from "../script/style.ts";
import { nodesOf, plainKey, type Node } from "../script/syntax.ts";
import { isNuxtLink, plainAttribute } from "./attributes.ts";
import { attributesOf, type Directive, type PlainAttribute } from "./syntax.ts";
import { encodeText } from "./text.ts";

/** Writes a Vue template: HTML, but for what directives say. */
export class VueWriter implements Writer {
  readonly isMultiline = true;
  readonly #reading: Reading;
  readonly #html: HtmlWriter;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#html = new HtmlWriter(reading.file.text);
  }

  text(text: string): string | null {
    return encodeText(text);
  }

  element(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
    return this.#html.element(name, attributes, content);
  }

  setAttribute(element: Element, name: string, value: string): TextChange | null {
    const origin = this.#originOf(element);
    const sourceName = origin ? this.#sourceName(element, origin, name) : name;
    if (!origin || this.#isRoute(element, name)) return null;
    const [plain, ...others] = plainOf(origin, sourceName);
    const [bound] = boundOf(origin, sourceName);
    if (bound && (plain || others.length > 0)) return null;
    if (bound) return this.#setBound(element, bound, name, value);
    // What an object gives that is bound whole.
    if (!plain && attributeOf(element, name)) return null;
    if (!plain)
      return element.attributesKnown ? this.#html.setAttribute(without(element, name), sourceName, value) : null;
    return this.#html.setAttribute(this.#alone(element, plain, name), name, value);
  }

  removeAttribute(element: Element, name: string): TextChange | null {
    const origin = this.#originOf(element);
    const sourceName = origin ? this.#sourceName(element, origin, name) : name;
    const [plain, ...others] = origin ? plainOf(origin, sourceName) : [];
    if (!origin || !plain || others.length > 0 || !element.attributesKnown) return null;
    if (boundOf(origin, sourceName).length > 0) return null;
    return this.#html.removeAttribute(this.#alone(element, plain, name), name);
  }

  setDeclaration(element: Element, property: string, value: string): TextChange | null {
    const origin = this.#originOf(element);
    if (!origin || !element.attributesKnown) return null;
    const [plain, ...others] = plainOf(origin, "style");
    const [bound, ...more] = boundOf(origin, "style");
    if (others.length > 0 || more.length > 0) return null;
    if (!plain && !bound && attributeOf(element, "style")) return null;
    const object = bound && styleObject(bound);
    if (object && keysOf(object).includes(styleKey(property))) return this.#setInObject(object, property, value);
    if (bound && this.#mayDeclare(element, bound, property)) return null;
    const alone = plain ? this.#alone(element, plain, "style") : without(element, "style");
    return this.#html.setDeclaration(alone, property, value);
  }

  removeDeclaration(element: Element, property: string): TextChange | null {
    const origin = this.#originOf(element);
    if (!origin) return null;
    const [plain, ...others] = plainOf(origin, "style");
    const [bound, ...more] = boundOf(origin, "style");
    const object = bound && styleObject(bound);
    const isInObject = object !== undefined && object !== null && keysOf(object).includes(styleKey(property));
    if (others.length > 0 || more.length > 0 || (bound && !object)) return null;
    if (plain && !isInObject) return this.#html.removeDeclaration(this.#alone(element, plain, "style"), property);
    return isInObject && !plain ? removedProperty(object, styleKey(property)) : null;
  }

  /** The tag's node; `null` where a change would reach more than this one element. */
  #originOf(element: Element): Node | null {
    const origin = this.#reading.origins.get(element);
    if (!origin || element.file !== this.#reading.file) return null;
    const [start, end] = origin.range;
    for (const { range } of this.#reading.repeated) if (range[0] <= start && end <= range[1]) return null;
    return origin;
  }

  /** How the tag spells the attribute, or would. */
  #sourceName(element: Element, origin: Node, name: string): string {
    const link = name === "href" ? this.#reading.linkProps.get(element) : undefined;
    const isWritten = plainOf(origin, name).length + boundOf(origin, name).length > 0;
    return link === undefined || (isWritten && isNuxtLink(element.sourceName)) ? name : link;
  }

  /** Vue Router takes any address for a path of the site. */
  #isRoute(element: Element, name: string): boolean {
    const isLink = name === "href" && this.#reading.linkProps.get(element) === "to";
    return isLink && !isNuxtLink(element.sourceName);
  }

  /** The element as if the attribute that stands in its tag were the only one of that name. */
  #alone(element: Element, plain: PlainAttribute, name: string): Element {
    const attribute: Attribute = plainAttribute(this.#reading, plain, name);
    return { ...element, attributes: [attribute] };
  }

  /** A string that stands in the attribute itself. */
  #setBound(element: Element, bound: Directive, name: string, value: string): TextChange | null {
    const held = attributeOf(element, name)?.value;
    if (held?.kind !== "known" || held.text.text === "") return null;
    const range = held.text.range();
    const [start, end] = bound.node.range;
    const isInPlace = range !== null && start < range[0] && range[1] < end && held.text.segments.length === 1;
    return isInPlace ? held.text.replace(0, held.text.text.length, value) : null;
  }

  #setInObject(object: Node, property: string, value: string): TextChange | null {
    const { text } = this.#reading.file;
    const quote = quoteIn(object, text);
    return quote !== null && /^[\w%.#() ,-]*$/u.test(value)
      ? setProperty(object, styleKey(property), value, quote, text)
      : null;
  }

  /** Whether what is bound may give the property too. */
  #mayDeclare(element: Element, bound: Directive, property: string): boolean {
    const value = attributeOf(element, "style")?.value;
    if (value?.kind !== "known" || !bound.expression) return true;
    return declarationsIn(value.text.text).some((declaration) => declaration.property === property);
  }
}

function without(element: Element, name: string): Element {
  return { ...element, attributes: element.attributes.filter((attribute) => attribute.name !== name) };
}

function plainOf(origin: Node, name: string): PlainAttribute[] {
  return attributesOf(origin).filter(
    (one): one is PlainAttribute => one.kind === "plain" && one.name.toLowerCase() === name.toLowerCase(),
  );
}

function boundOf(origin: Node, name: string): Directive[] {
  return attributesOf(origin).filter(
    (one): one is Directive =>
      one.kind === "directive" && one.name === "bind" && one.argument?.toLowerCase() === name.toLowerCase(),
  );
}

/** The object that `:style` holds, where it stands there itself. */
function styleObject({ expression }: Directive): Node | null {
  return expression?.type === "ObjectExpression" ? expression : null;
}

function keysOf(object: Node): (string | null)[] {
  return nodesOf(object, "properties").map((property) => plainKey(property, "key"));
}

/** The quote that may stand in the attribute that holds the object; `null` where none is sure to be safe. */
function quoteIn(object: Node, text: string): string | null {
  const before = text.slice(Math.max(0, object.range[0] - 200), object.range[0]);
  const outer = /=\s*(?<quote>["'])\s*$/u.exec(before)?.groups?.["quote"];
  return outer === undefined ? null : outer === '"' ? "'" : '"';
}
