import * as angularParser from "@angular-eslint/template-parser";
import type { Linter } from "eslint";
import { Syntax } from "../syntax.ts";

const noValues = "HTML has no values and no conditions";

export class Html extends Syntax {
  readonly name: string = "HTML";
  readonly path: string = "src/part.html";
  readonly config: Linter.Config = { files: ["**/*.html"], language: "icp/html" };

  protected file(footer: string): string {
    return `${footer}\n`;
  }

  constant(_name: string, _value: string): string {
    return this.cannot(noValues);
  }

  unknown(_name: string): string {
    return this.cannot(noValues);
  }

  linkToUnknown(_name: string, _content: string): string {
    return this.cannot(noValues);
  }

  conditional(_content: string): string {
    return this.cannot(noValues);
  }

  either(_content: string, _otherwise: string): string {
    return this.cannot(noValues);
  }
}

export class Angular extends Html {
  override readonly name = "Angular";
  override readonly path = "src/app/part.component.html";
  override readonly config: Linter.Config = { files: ["**/*.html"], languageOptions: { parser: angularParser } };

  override constant(): string {
    return this.cannot("Angular's constants stand in the component's class, which is another file");
  }

  override unknown(name: string): string {
    return `{{ ${name} }}`;
  }

  override linkToUnknown(name: string, content: string): string {
    return `<a [href]="${name}">${content}</a>`;
  }

  override conditional(content: string): string {
    return `@if (shown) {${content}}`;
  }

  override either(content: string, otherwise: string): string {
    return `@if (shown) {${content}} @else {${otherwise}}`;
  }
}

/** How a template language writes its tags. */
export interface TemplateTags {
  readonly name: string;
  readonly extension: string;
  readonly assign: (name: string, value: string) => string;
  readonly print: (name: string) => string;
  readonly begin: string;
  readonly otherwise: string;
  readonly end: string;
}

/** A template language, by its tags. */
export class Template extends Html {
  override readonly name: string;
  override readonly path: string;
  override readonly config: Linter.Config;
  readonly #tags: TemplateTags;

  constructor(tags: TemplateTags) {
    super();
    this.#tags = tags;
    this.name = tags.name;
    this.path = `src/part.${tags.extension}`;
    this.config = { files: [`**/*.${tags.extension}`], language: "icp/html" };
  }

  protected override file(footer: string): string {
    return [...this.declarations, footer, ""].join("\n");
  }

  override constant(name: string, value: string): string {
    this.declarations.push(this.#tags.assign(name, value));
    return this.#tags.print(name);
  }

  override unknown(name: string): string {
    return this.#tags.print(name);
  }

  override linkToUnknown(name: string, content: string): string {
    return `<a href="${this.#tags.print(name)}">${content}</a>`;
  }

  override conditional(content: string): string {
    return this.#tags.begin + content + this.#tags.end;
  }

  override either(content: string, otherwise: string): string {
    return this.#tags.begin + content + this.#tags.otherwise + otherwise + this.#tags.end;
  }
}

/** Thymeleaf writes its values and conditions as attributes. */
export class Thymeleaf extends Html {
  override readonly name = "Thymeleaf";
  override readonly config: Linter.Config = {
    files: ["**/*.html"],
    language: "icp/html",
    languageOptions: { templates: "thymeleaf" },
  };

  override constant(): string {
    return this.cannot("Thymeleaf's values come from the server");
  }

  override unknown(name: string): string {
    return `<span th:text="\${${name}}">京ICP备00000000号</span>`;
  }

  override linkToUnknown(name: string, content: string): string {
    return `<a href="#" th:href="\${${name}}">${content}</a>`;
  }

  override conditional(content: string): string {
    return `<span th:if="\${shown}">${content}</span>`;
  }

  override either(content: string, otherwise: string): string {
    return `<span th:if="\${shown}">${content}</span><span th:unless="\${shown}">${otherwise}</span>`;
  }
}
