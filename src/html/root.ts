import { parseHtml } from "./parse.ts";
import type { TemplateLanguage } from "./template-languages.ts";
import type { ChildNode, Loc, Range } from "./tree.ts";

/** Every line end that HTML knows. */
export const lineEnd = /\r\n?|\n/u;

/**
 * The root of what ESLint gets for a file. It parses nothing until somebody looks at its children: readers
 * parse the text themselves, mostly without ranges.
 */
export class HtmlRoot {
  readonly type = "Document";
  readonly parent: null = null;
  readonly range: Range;
  /** The option of that name; `null` where it isn't set. */
  readonly templates: TemplateLanguage | null;
  readonly #text: string;
  #children: readonly ChildNode[] | null = null;
  #loc: Loc | null = null;

  constructor(text: string, templates: TemplateLanguage | null = null) {
    this.#text = text;
    this.templates = templates;
    this.range = [0, text.length];
  }

  /** The document's nodes, each with its `range` and `loc`. */
  get children(): readonly ChildNode[] {
    this.#children ??= parseHtml(this.#text, { locations: true }).children;
    return this.#children;
  }

  get loc(): Loc {
    this.#loc ??= { start: { line: 1, column: 0 }, end: endOf(this.#text) };
    return this.#loc;
  }
}

function endOf(text: string): Loc["end"] {
  const pattern = new RegExp(lineEnd, "gu");
  let line = 1;
  let start = 0;
  while (pattern.test(text)) {
    line++;
    start = pattern.lastIndex;
  }
  return { line, column: text.length - start };
}
