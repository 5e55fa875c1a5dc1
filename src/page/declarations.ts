import { createRequire } from "node:module";
import type { DeclarationListPlain } from "css-tree";

/** A CSS declaration as it is written; offsets in UTF-16 code units of the declaration list's text. */
export interface WrittenDeclaration {
  /** In lower case, but for custom properties. */
  readonly property: string;
  readonly start: number;
  /** Behind the value and its `!important`. */
  readonly end: number;
  readonly valueStart: number;
  /** Before `!important`. */
  readonly valueEnd: number;
}

const load = createRequire(import.meta.url);

interface CssTree extends Pick<typeof import("css-tree"), "parse" | "toPlainObject"> {
  /** An identifier without its escapes. */
  readonly decodeIdentifier: (written: string) => string;
}

/** css-tree is loaded when it is first needed: most files have no style to read, and loading it takes 20 ms. */
export function loadCssTree(): CssTree {
  const { toPlainObject } = load("css-tree/convertor") as CssTree;
  const { ident } = load("css-tree/utils") as typeof import("css-tree");
  return {
    parse: load("css-tree/parser") as CssTree["parse"],
    toPlainObject,
    decodeIdentifier: (written) => ident.decode(written),
  };
}

/** Loaded late, as css-tree's other parts are. */
export function loadTokenizer(): typeof import("css-tree").tokenize {
  return (load("css-tree/tokenizer") as Pick<typeof import("css-tree"), "tokenize">).tokenize;
}

/** The declarations of a `style` attribute's text, in order. What a browser drops as malformed is left out. */
export function declarationsIn(text: string): WrittenDeclaration[] {
  const options = { context: "declarationList", positions: true, parseValue: false, onParseError: () => undefined };
  const list = loadCssTree().parse(text, { ...options, list: false }) as DeclarationListPlain;
  return list.children.flatMap((node) => {
    if (node.type !== "Declaration" || !node.loc || !node.value.loc) return [];
    const property = node.property.startsWith("--") ? node.property : node.property.toLowerCase();
    const start = node.loc.start.offset;
    const end = start + text.slice(start, node.loc.end.offset).trimEnd().length;
    const valueStart = node.value.loc.start.offset;
    const valueEnd = valueStart + text.slice(valueStart, node.value.loc.end.offset).trimEnd().length;
    return [{ property, start, end, valueStart, valueEnd }];
  });
}
