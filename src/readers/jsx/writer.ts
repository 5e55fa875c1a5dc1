import type { Attribute, Element, SourceRange, TextChange, Writer } from "../../page/page.ts";
import { attributeOf } from "../../page/tree.ts";
import { attributeText, jsxText, stringText, templateText } from "../script/escapes.ts";
import type { Reading } from "../script/reading.ts";
import { attributePlace, attributesNamed, isBare } from "./tag.ts";
import { childOf, literalValue, nodesOf, plainKey, type Node } from "../script/syntax.ts";
import { styleKey } from "../script/style.ts";
import { removedProperty, setProperty, styleObject, writtenStyle } from "./write-style.ts";

/** HTML names that JSX spells otherwise than in lower case. */
const jsxNames: Readonly<Record<string, string>> = { class: "className", for: "htmlFor", tabindex: "tabIndex" };

const voidNames = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "wbr",
]);

/** Writes JSX. */
export class JsxWriter implements Writer {
  readonly isMultiline = true;
  readonly #reading: Reading;
  /** The quote that the file's own strings have. */
  readonly #quote: '"' | "'";

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#quote = /(?:^|[\s(])(?:from|import|require)\s{0,2}\(?\s?'/u.test(reading.file.text) ? "'" : '"';
  }

  text(text: string): string {
    return jsxText(text);
  }

  element(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
    const written = Object.entries(attributes).map(([key, value]) => ` ${this.#written(jsxNames[key] ?? key, value)}`);
    const tag = `<${name}${written.join("")}`;
    return content === "" && voidNames.has(name) ? `${tag} />` : `${tag}>${content}</${name}>`;
  }

  setAttribute(element: Element, name: string, value: string): TextChange | null {
    const origin = this.#originOf(element);
    if (!origin) return null;
    const present = attributeOf(element, name);
    if (present) return this.#replaceValue(present, name, value);
    if (!element.attributesKnown) return null;
    if (origin.type === "ObjectExpression")
      return setProperty(origin, name, value, this.#quote, this.#reading.file.text);
    const opening = childOf(origin, "openingElement");
    if (!opening) return null;
    const sourceName = this.#sourceName(element, name);
    const written = this.#written(sourceName, value);
    const [bare, ...others] = attributesNamed(opening, sourceName);
    if (bare) return others.length === 0 && isBare(bare) ? { range: bare.range, text: written } : null;
    const { at, space } = attributePlace(opening, this.#reading.file.text);
    return { range: [at, at], text: `${space}${written}` };
  }

  removeAttribute(element: Element, name: string): TextChange | null {
    const origin = this.#originOf(element);
    const attribute = attributeOf(element, name);
    const node = attribute && this.#reading.attributeOrigins.get(attribute);
    const opening = origin && childOf(origin, "openingElement");
    if (!attribute || node?.type !== "JSXAttribute" || !opening || !element.attributesKnown) return null;
    // A second one, or one that an object spreads, would come to count.
    const isOnly = nodesOf(opening, "attributes").every((one) => one === node || !this.#mayGive(one, attribute));
    if (!isOnly || !nodesOf(opening, "attributes").includes(node)) return null;
    return { range: this.#withSpaceBefore(node.range), text: "" };
  }

  setDeclaration(element: Element, property: string, value: string): TextChange | null {
    const style = attributeOf(element, "style");
    if (!style) return this.setAttribute(element, "style", `${property}: ${value}`);
    const object = this.#styleObject(element, style);
    return object && setProperty(object, styleKey(property), value, this.#quote, this.#reading.file.text);
  }

  removeDeclaration(element: Element, property: string): TextChange | null {
    const style = attributeOf(element, "style");
    const object = style && this.#styleObject(element, style);
    const key = styleKey(property);
    const properties = object ? nodesOf(object, "properties") : [];
    if (!object || !properties.some((one) => plainKey(one, "key") === key)) return null;
    const isOnly = properties.length === 1;
    return (isOnly ? this.removeAttribute(element, "style") : null) ?? removedProperty(object, key);
  }

  /** What the element is written as; `null` where a change would reach more than this one element. */
  #originOf(element: Element): Node | null {
    const origin = this.#reading.origins.get(element);
    if (!origin || element.file !== this.#reading.file) return null;
    for (const owner of this.#reading.repeated) if (this.#isWithin(origin.range, owner.range)) return null;
    return origin;
  }

  #styleObject(element: Element, style: Attribute): Node | null {
    const node = this.#reading.attributeOrigins.get(style);
    return this.#originOf(element) && node ? styleObject(node) : null;
  }

  #sourceName(element: Element, name: string): string {
    const link = this.#reading.linkProps.get(element);
    return name === "href" && link !== undefined ? link : (jsxNames[name] ?? name);
  }

  #written(sourceName: string, value: string): string {
    if (sourceName === "style") return `style={${writtenStyle(value, this.#quote)}}`;
    return `${sourceName}="${attributeText('"')(value) ?? ""}"`;
  }

  #replaceValue(attribute: Attribute, name: string, value: string): TextChange | null {
    const node = this.#reading.attributeOrigins.get(attribute);
    const held = node && childOf(node, "value");
    if (!node || !held)
      return node?.type === "JSXAttribute"
        ? { range: node.range, text: this.#written(attribute.sourceName, value) }
        : null;
    const expression = held.type === "JSXExpressionContainer" ? childOf(held, "expression") : held;
    if (name === "style" && expression?.type === "ObjectExpression") {
      return { range: expression.range, text: writtenStyle(value, this.#quote) };
    }
    return expression && this.#replaceString(expression, value, node.type === "JSXAttribute" && expression === held);
  }

  #replaceString(node: Node, value: string, isAttribute: boolean): TextChange | null {
    const quote = this.#reading.file.text.charAt(node.range[0]);
    const range: SourceRange = [node.range[0] + 1, node.range[1] - 1];
    const isTemplate = node.type === "TemplateLiteral" && nodesOf(node, "expressions").length === 0;
    if (isTemplate) return { range, text: templateText(value) };
    if (typeof literalValue(node) !== "string") return null;
    const text = (isAttribute ? attributeText(quote) : stringText(quote))(value);
    return text === null ? null : { range, text };
  }

  #mayGive(node: Node, { name, sourceName }: Attribute): boolean {
    if (node.type !== "JSXAttribute") return true;
    const own = childOf(node, "name");
    return own !== null && [name, sourceName].includes(this.#reading.file.text.slice(...own.range));
  }

  #withSpaceBefore([start, end]: SourceRange): SourceRange {
    const { text } = this.#reading.file;
    let from = start;
    while (from > 0 && /\s/u.test(text.charAt(from - 1))) from--;
    return [from, end];
  }

  #isWithin([start, end]: SourceRange, outer: SourceRange): boolean {
    return outer[0] <= start && end <= outer[1];
  }
}
