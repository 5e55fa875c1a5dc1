import { parse, parseFragment, type ParserOptions } from "parse5";
import type { DocumentNode, FragmentNode } from "./tree.ts";
import { type HtmlTreeMap, locatedTreeAdapter, treeAdapter } from "./tree-adapter.ts";

export interface ParseOptions {
  /** Whether nodes get their places in the text, which more than doubles the time. */
  readonly locations: boolean;
}

/** Parses a whole document. `noscript` is read as markup, as a browser without scripts reads it. */
export function parseHtml(text: string, { locations }: ParseOptions): DocumentNode {
  return parse(text, parserOptions(text, locations));
}

/** Parses a part of a document, which may be anything down to a single table row; no element is implied around it. */
export function parseHtmlFragment(text: string, { locations }: ParseOptions): FragmentNode {
  return parseFragment(text, parserOptions(text, locations));
}

function parserOptions(text: string, locations: boolean): ParserOptions<HtmlTreeMap> {
  const adapter = locations ? locatedTreeAdapter(text.length) : treeAdapter;
  return { treeAdapter: adapter, scriptingEnabled: false, sourceCodeLocationInfo: locations };
}
