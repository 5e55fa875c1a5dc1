import type { Element, TextChange, Writer } from "../../page/page.ts";
import type { ScalarData } from "./record.ts";

/** Writes where a theme makes elements of data: only what the data itself holds can be changed. */
export class DataWriter implements Writer {
  readonly isMultiline = false;
  readonly #addresses = new Map<Element, ScalarData>();

  /** Takes note of what holds a link's address. */
  holds(link: Element, address: ScalarData): void {
    this.#addresses.set(link, address);
  }

  text(): null {
    return null;
  }

  element(): null {
    return null;
  }

  setAttribute(element: Element, name: string, value: string): TextChange | null {
    return name === "href" ? (this.#addresses.get(element)?.replace(value) ?? null) : null;
  }

  removeAttribute(): null {
    return null;
  }

  setDeclaration(): null {
    return null;
  }

  removeDeclaration(): null {
    return null;
  }
}
