import type { Element, TextChange, Writer } from "../../page/page.ts";
import { attributeOf } from "../../page/tree.ts";
import type { Reading } from "../script/reading.ts";
import { JsxWriter } from "./writer.ts";

/** The type of an element that a call makes: no tags are written for it. */
export const renderedType = "RenderedElement";

/** Writes into the props that a call has: markup can't be written around what no tags are written for. */
export class RenderedWriter implements Writer {
  readonly isMultiline = false;
  readonly #jsx: JsxWriter;

  constructor(reading: Reading) {
    this.#jsx = new JsxWriter(reading);
  }

  text(): null {
    return null;
  }

  element(): null {
    return null;
  }

  setAttribute(element: Element, name: string, value: string): TextChange | null {
    return attributeOf(element, name) ? this.#jsx.setAttribute(element, name, value) : null;
  }

  removeAttribute(): null {
    return null;
  }

  setDeclaration(element: Element, property: string, value: string): TextChange | null {
    return attributeOf(element, "style") ? this.#jsx.setDeclaration(element, property, value) : null;
  }

  removeDeclaration(element: Element, property: string): TextChange | null {
    return attributeOf(element, "style") ? this.#jsx.removeDeclaration(element, property) : null;
  }
}
