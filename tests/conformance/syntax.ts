import type { Linter } from "eslint";

/** What a syntax can't express, with the reason. */
export class Inexpressible extends Error {}

/** Attributes by HTML name; `true` for a name alone. */
export type Attributes = Readonly<Record<string, string | true>>;

/** Writes a footer in one syntax. What is the same as in HTML needs no method of its own. */
export abstract class Syntax {
  abstract readonly name: string;
  /** Of the file that is linted. */
  abstract readonly path: string;
  abstract readonly config: Linter.Config;
  /** Declarations that the footer needs, such as constants. */
  protected declarations: string[] = [];

  /** The whole file around the footer. */
  protected abstract file(footer: string): string;

  write(footer: (syntax: this) => string): string {
    this.declarations = [];
    return this.file(footer(this));
  }

  text(text: string): string {
    return text;
  }

  comment(text: string): string {
    return `<!-- ${text} -->`;
  }

  element(name: string, attributes: Attributes, ...children: readonly string[]): string {
    const written = Object.entries(attributes).map(([key, value]) => ` ${this.attribute(key, value)}`);
    return `<${name}${written.join("")}>${children.join("")}</${name}>`;
  }

  /** The footer's own element. */
  footer(attributes: Attributes, ...children: readonly string[]): string {
    return this.element("footer", attributes, ...children);
  }

  protected attribute(name: string, value: string | true): string {
    return value === true ? name : `${name}="${value}"`;
  }

  /** Shows a constant of the same file. */
  abstract constant(name: string, value: string): string;

  /** Shows a value that stands in no file that is read. */
  abstract unknown(name: string): string;

  /** A link whose address stands in no file that is read. */
  abstract linkToUnknown(name: string, content: string): string;

  /** Shows the content on a condition. */
  abstract conditional(content: string): string;

  /** Shows one or the other. */
  abstract either(content: string, otherwise: string): string;

  protected cannot(reason: string): never {
    throw new Inexpressible(reason);
  }
}
