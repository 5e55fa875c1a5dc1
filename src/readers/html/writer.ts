import { declarationsIn } from "../../page/declarations.ts";
import type { Attribute, Element, TextChange, Writer } from "../../page/page.ts";
import { attributeOf } from "../../page/tree.ts";
import { encodeContent, encodeDoubleQuoted } from "./source-text.ts";
import { tagSource } from "./tag-source.ts";

/** Writes HTML. */
export class HtmlWriter implements Writer {
  readonly isMultiline = true;
  /** The file's text with its template tags masked, so that tags can be read. */
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }

  text(text: string): string {
    return encodeContent(text);
  }

  element(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
    const written = Object.entries(attributes).map(([key, value]) => ` ${writtenAttribute(key, value)}`);
    return `<${name}${written.join("")}>${content}</${name}>`;
  }

  setAttribute(element: Element, name: string, value: string): TextChange | null {
    const present = attributeOf(element, name);
    if (present) return this.#replaceValue(element, present, value);
    if (!element.openTag || !element.attributesKnown) return null;
    const { nameEnd, attributes } = tagSource(this.#html, element.openTag);
    const end = attributes.at(-1)?.range[1] ?? nameEnd;
    return { range: [end, end], text: ` ${writtenAttribute(name, value)}` };
  }

  removeAttribute(element: Element, name: string): TextChange | null {
    const attribute = attributeOf(element, name);
    if (!attribute || !this.#isWritten(element, attribute)) return null;
    const [start, end] = attribute.range;
    const before = this.#html.slice(0, start);
    return { range: [before.length - spaceAtEnd(before), end], text: "" };
  }

  setDeclaration(element: Element, property: string, value: string): TextChange | null {
    const style = attributeOf(element, "style");
    if (!style) return this.setAttribute(element, "style", `${property}: ${value}`);
    const text = this.#writtenText(element, style);
    if (text === null) return null;
    const declarations = declarationsIn(text);
    const own = declarations.findLast((declaration) => declaration.property === property);
    if (own) return this.#replaceIn(element, style, own.valueStart, own.valueEnd, value);
    const last = declarations.at(-1);
    if (!last) return this.#replaceValue(element, style, `${property}: ${value}`);
    const written = `${text.slice(last.start, last.end)}; ${property}: ${value}`;
    return this.#replaceIn(element, style, last.start, last.end, written);
  }

  removeDeclaration(element: Element, property: string): TextChange | null {
    const style = attributeOf(element, "style");
    const text = style && this.#writtenText(element, style);
    if (!style || text === null) return null;
    const declarations = declarationsIn(text);
    const at = declarations.findLastIndex((declaration) => declaration.property === property);
    const own = declarations[at];
    if (!own || declarations.filter((declaration) => declaration.property === property).length > 1) return null;
    if (declarations.length === 1) return this.removeAttribute(element, "style");
    const next = declarations[at + 1];
    if (next) return this.#replaceIn(element, style, own.start, next.start, "");
    return this.#replaceIn(element, style, declarations[at - 1]?.end ?? own.start, own.end, "");
  }

  /** Whether the attribute stands in the element's own tag, as plain text. */
  #isWritten({ openTag }: Element, { range, isCode, value }: Attribute): boolean {
    return openTag !== null && range[0] > openTag[0] && range[1] <= openTag[1] && !isCode && value.kind === "known";
  }

  #writtenText(element: Element, attribute: Attribute): string | null {
    return this.#isWritten(element, attribute) && attribute.value.kind === "known" ? attribute.value.text.text : null;
  }

  /** Makes the characters `[from, to)` of the value read `text`, in quotes where it has none and needs them. */
  #replaceIn(element: Element, attribute: Attribute, from: number, to: number, text: string): TextChange | null {
    if (attribute.value.kind !== "known") return null;
    const { text: value } = attribute.value;
    const spliced = value.text.slice(0, from) + text + value.text.slice(to);
    return value.replace(from, to, text) ?? this.#replaceValue(element, attribute, spliced);
  }

  #replaceValue(element: Element, attribute: Attribute, value: string): TextChange | null {
    if (!element.openTag || !this.#isWritten(element, attribute)) return null;
    const { attributes } = tagSource(this.#html, element.openTag);
    const written = attributes.find(({ range }) => range[0] === attribute.range[0]);
    if (!written) return null;
    if (!written.value) return { range: written.range, text: writtenAttribute(attribute.sourceName, value) };
    const encoded = written.encode(value);
    return { range: written.value, text: encoded ?? `"${encodeDoubleQuoted(value)}"` };
  }
}

function writtenAttribute(name: string, value: string): string {
  return `${name}="${encodeDoubleQuoted(value)}"`;
}

function spaceAtEnd(text: string): number {
  let length = 0;
  while (/^[ \t\n\f\r]$/u.test(text.charAt(text.length - 1 - length))) length++;
  return length;
}
