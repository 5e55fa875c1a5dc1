import * as typescriptParser from "@typescript-eslint/parser";
import type { Linter } from "eslint";
import { Syntax } from "../syntax.ts";

const typescript: Linter.Config = {
  files: ["**/*.{ts,tsx}"],
  languageOptions: { parser: typescriptParser, parserOptions: { ecmaFeatures: { jsx: true } } },
};

/** React's JSX, in whichever parser. */
export class Jsx extends Syntax {
  readonly name: string = "JSX";
  readonly path: string = "src/Part.jsx";
  readonly config: Linter.Config = {
    files: ["**/*.jsx"],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
  };

  protected file(footer: string): string {
    return [...this.declarations, `export const Part = () => (\n  ${footer}\n);\n`].join("\n");
  }

  override text(text: string): string {
    return text;
  }

  override comment(text: string): string {
    return `{/* ${text} */}`;
  }

  protected override attribute(name: string, value: string | true): string {
    if (name === "class") return `className="${String(value)}"`;
    if (name !== "style" || value === true) return super.attribute(name, value);
    const properties = value.split("; ").map((declaration) => {
      const [property = "", held = ""] = declaration.split(": ");
      return `${property.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())}: "${held}"`;
    });
    return `style={{ ${properties.join(", ")} }}`;
  }

  constant(name: string, value: string): string {
    this.declarations.push(`const ${name} = "${value}";`);
    return `{${name}}`;
  }

  unknown(name: string): string {
    return `{config.${name}}`;
  }

  linkToUnknown(name: string, content: string): string {
    return `<a href={config.${name}}>${content}</a>`;
  }

  conditional(content: string): string {
    return `{shown && ${content}}`;
  }

  either(content: string, otherwise: string): string {
    return `{shown ? ${content} : ${otherwise}}`;
  }
}

export class Tsx extends Jsx {
  override readonly name = "TSX";
  override readonly path = "src/Part.tsx";
  override readonly config = typescript;
}

/** HTML in a template literal. */
export class StringHtml extends Syntax {
  readonly name: string = "innerHTML";
  readonly path: string = "src/part.ts";
  readonly config = typescript;

  protected file(footer: string): string {
    return [...this.declarations, `root.innerHTML = \`${footer}\`;\n`].join("\n");
  }

  constant(name: string, value: string): string {
    this.declarations.push(`const ${name} = "${value}";`);
    return `\${${name}}`;
  }

  unknown(name: string): string {
    return `\${config.${name}}`;
  }

  linkToUnknown(name: string, content: string): string {
    return `<a href="\${config.${name}}">${content}</a>`;
  }

  conditional(content: string): string {
    return `\${shown ? \`${content}\` : ""}`;
  }

  either(content: string, otherwise: string): string {
    return `\${shown ? \`${content}\` : \`${otherwise}\`}`;
  }
}

/** Lit's templates. */
export class Lit extends StringHtml {
  override readonly name = "Lit";

  protected override file(footer: string): string {
    return [...this.declarations, `export const part = () => html\`${footer}\`;\n`].join("\n");
  }

  override conditional(content: string): string {
    return `\${shown ? html\`${content}\` : nothing}`;
  }

  override either(content: string, otherwise: string): string {
    return `\${shown ? html\`${content}\` : html\`${otherwise}\`}`;
  }
}

/** An Angular template in its component's decorator. */
export class AngularInline extends StringHtml {
  override readonly name = "Angular, inline";
  override readonly path = "src/app/part.component.ts";

  protected override file(footer: string): string {
    const fields = this.declarations.map((field) => `  ${field}\n`).join("");
    return `@Component({\n  selector: "app-part",\n  template: \`${footer}\`,\n})\nexport class PartComponent {\n${fields}}\n`;
  }

  override constant(name: string, value: string): string {
    this.declarations.push(`readonly ${name} = "${value}";`);
    return `{{ ${name} }}`;
  }

  override unknown(name: string): string {
    return `{{ config.${name} }}`;
  }

  override linkToUnknown(name: string, content: string): string {
    return `<a [href]="config.${name}">${content}</a>`;
  }

  override conditional(content: string): string {
    return `<ng-container *ngIf="shown">${content}</ng-container>`;
  }

  override either(content: string, otherwise: string): string {
    return `@if (shown) {${content}} @else {${otherwise}}`;
  }
}
