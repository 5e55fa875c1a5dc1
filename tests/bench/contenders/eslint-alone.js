// @ts-check
import { TextSourceCodeBase, VisitNodeStep } from "@eslint/plugin-kit";
import { lint } from "./linted.js";

/** What ESLint needs for itself: a language that parses nothing, and no rule. */
class Text extends TextSourceCodeBase {
  /** @override */
  traverse() {
    return [
      new VisitNodeStep({ target: this.ast, phase: 1, args: [this.ast] }),
      new VisitNodeStep({ target: this.ast, phase: 2, args: [this.ast] }),
    ];
  }
}

/** @type {NonNullable<import("eslint").ESLint.Plugin["languages"]>[string]} */
const text = {
  fileType: "text",
  lineStart: 1,
  columnStart: 0,
  nodeTypeKey: "type",
  visitorKeys: { Document: [] },
  validateLanguageOptions() {},
  parse: (file) => ({ ok: true, ast: { type: "Document", range: [0, file.body.length] } }),
  createSourceCode: (file) => new Text({ text: String(file.body), ast: { type: "Document" } }),
};

await lint([{ files: ["**/*.html"], plugins: { floor: { languages: { text } } }, language: "floor/text" }]);
