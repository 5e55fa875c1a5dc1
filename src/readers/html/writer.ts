import { declarationsIn } from "../../page/declarations.ts";
import type { Attribute, Element, KnownValue, SourceRange, TextChange, Value, Writer } from "../../page/page.ts";
import { attributeOf } from "../../page/tree.ts";
import { encodeContent, encodeDoubleQuoted } from "./source-text.ts";
import { type AttributeSource, tagSource, type TagSource } from "./tag-source.ts";

/** How a syntax with HTML's tags reads and writes them. */
export interface TagSyntax {
  /** The element's opening tag; `null` where nothing may be written into it. */
  tagOf(element: Element): TagSource | null;
  /** The attribute's name in this element. */
  nameOf(element: Element, name: string): string;
  /** Escapes text to stand between tags. */
  encodeContent(text: string): string;
  /** Escapes an attribute's value to stand between double quotes. */
  encodeDoubleQuoted(text: string): string;
}

function plainSyntax(html: string): TagSyntax {
  return {
    tagOf: ({ openTag }) => openTag && tagSource(html, openTag),
    nameOf: (_, name) => name,
    encodeContent,
    encodeDoubleQuoted,
  };
}

/** Writes HTML, and what is written like it. */
export class HtmlWriter implements Writer {
  readonly isMultiline = true;
  /** The file's text with its template tags masked, so that tags can be read. */
  readonly #html: string;
  readonly #syntax: TagSyntax;

  constructor(html: string, syntax: TagSyntax = plainSyntax(html)) {
    this.#html = html;
    this.#syntax = syntax;
  }

  text(text: string): string {
    return this.#syntax.encodeContent(text);
  }

  element(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
    const written = Object.entries(attributes).map(([key, value]) => ` ${this.#attribute(key, value)}`);
    return `<${name}${written.join("")}>${content}</${name}>`;
  }

  setAttribute(element: Element, name: string, value: string): TextChange | null {
    const present = attributeOf(element, name);
    if (present) return this.#replaceValue(element, present, value);
    const tag = element.attributesKnown ? this.#syntax.tagOf(element) : null;
    if (!tag) return null;
    const end = tag.attributes.at(-1)?.range[1] ?? tag.nameEnd;
    return { range: [end, end], text: ` ${this.#attribute(this.#syntax.nameOf(element, name), value)}` };
  }

  removeAttribute(element: Element, name: string): TextChange | null {
    const attribute = attributeOf(element, name);
    const source = attribute && this.#sourceOf(element, attribute);
    if (!source || (source.value && isInside(attribute.value, source.value))) return null;
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

  /** The attribute as its element's own tag writes it; `null` where it isn't plain text there. */
  #sourceOf(element: Element, attribute: Attribute): AttributeSource | null {
    if (!this.#isWritten(element, attribute)) return null;
    const tag = this.#syntax.tagOf(element);
    return tag?.attributes.find(({ range }) => range[0] === attribute.range[0]) ?? null;
  }

  #writtenText(element: Element, attribute: Attribute): string | null {
    const source = this.#sourceOf(element, attribute);
    return source && source.isCode !== true && attribute.value.kind === "known" ? attribute.value.text.text : null;
  }

  /** Makes the characters `[from, to)` of the value read `text`, in quotes where it has none and needs them. */
  #replaceIn(element: Element, attribute: Attribute, from: number, to: number, text: string): TextChange | null {
    if (attribute.value.kind !== "known") return null;
    const { text: value } = attribute.value;
    const spliced = value.text.slice(0, from) + text + value.text.slice(to);
    return value.replace(from, to, text) ?? this.#replaceValue(element, attribute, spliced);
  }

  #replaceValue(element: Element, attribute: Attribute, value: string): TextChange | null {
    const written = this.#sourceOf(element, attribute);
    if (!written || written.isCode === true) return null;
    if (!written.value) return { range: written.range, text: this.#attribute(attribute.sourceName, value) };
    if (isInside(attribute.value, written.value))
      return attribute.value.text.replace(0, attribute.value.text.text.length, value);
    const encoded = written.encode(value);
    return { range: written.value, text: encoded ?? `"${this.#syntax.encodeDoubleQuoted(value)}"` };
  }

  #attribute(name: string, value: string): string {
    return `${name}="${this.#syntax.encodeDoubleQuoted(value)}"`;
  }
}

/** Whether the value is no more than a part of what the attribute's quotes hold: a string in an expression. */
function isInside(value: Value, written: SourceRange): value is KnownValue {
  const own = value.kind === "known" ? value.text.range() : null;
  return own !== null && (own[0] !== written[0] || own[1] !== written[1]);
}

function spaceAtEnd(text: string): number {
  let length = 0;
  while (/^[ \t\n\f\r]$/u.test(text.charAt(text.length - 1 - length))) length++;
  return length;
}
