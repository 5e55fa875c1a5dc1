import markdown from "@eslint/markdown";
import * as typescriptParser from "@typescript-eslint/parser";
import type { Linter } from "eslint";
import toml from "eslint-plugin-toml";
import yml from "eslint-plugin-yml";
import type { Attributes } from "../syntax.ts";
import { Html } from "./html.ts";
import { StringHtml } from "./scripts.ts";

const drawnByTheme = "the theme draws and styles the footer's own element";

/** A footer that a theme draws around a text of the configuration: all that it says of style is that it is centred. */
function textOf(attributes: Attributes, children: readonly string[], cannot: (reason: string) => never): string {
  return attributes["style"] === "text-align: center" && Object.keys(attributes).length === 1
    ? children.join("")
    : cannot(drawnByTheme);
}

/** VitePress' configuration, whose message is HTML. */
export class VitePress extends StringHtml {
  override readonly name = "VitePress";
  override readonly path = ".vitepress/config.ts";
  override readonly config: Linter.Config = { files: ["**/*.ts"], languageOptions: { parser: typescriptParser } };

  override footer(attributes: Attributes, ...children: readonly string[]): string {
    return textOf(attributes, children, (reason) => this.cannot(reason));
  }

  protected override file(footer: string): string {
    const config = `export default { themeConfig: { footer: { message: \`${footer}\` } } };\n`;
    return [...this.declarations, config].join("\n");
  }
}

/** The copyright of Material for MkDocs, which is HTML. */
export class Yaml extends Html {
  override readonly name = "YAML";
  override readonly path = "mkdocs.yml";
  override readonly config: Linter.Config = { files: ["**/*.yml"], plugins: { yml }, language: "yml/yaml" };

  override footer(attributes: Attributes, ...children: readonly string[]): string {
    return textOf(attributes, children, (reason) => this.cannot(reason));
  }

  protected override file(footer: string): string {
    return `site_name: 星河\ntheme:\n  name: material\ncopyright: '${footer.replaceAll("'", "''")}'\n`;
  }
}

/** Hugo's parameters. */
export class Toml extends Html {
  override readonly name = "TOML";
  override readonly path = "hugo.toml";
  override readonly config: Linter.Config = { files: ["**/*.toml"], plugins: { toml }, language: "toml/toml" };

  override footer(): string {
    return this.cannot("what a theme of Hugo's makes of a parameter is the theme's own; only the number is judged");
  }
}

/** A footer in HTML amid Markdown. */
export class Markdown extends Html {
  override readonly name = "Markdown";
  override readonly path = "docs/part.md";
  override readonly config: Linter.Config = {
    files: ["**/*.md"],
    plugins: { markdown },
    language: "markdown/gfm",
  };

  protected override file(footer: string): string {
    return `# 星河\n\n${footer}\n`;
  }
}
