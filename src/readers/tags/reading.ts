import type { Element, PageNode, SourceFile } from "../../page/page.ts";
import type { ReadOptions } from "../reader.ts";
import { contentOf } from "../script/evaluate.ts";
import type { TagSource } from "../html/tag-source.ts";
import type { Environment, Reading } from "../script/reading.ts";
import type { Scopes } from "../script/scope.ts";
import type { Node } from "../script/syntax.ts";
import { importedStyleSheets } from "../script/style-imports.ts";

/** A reading of a template whose tags are HTML's, with expressions in braces: Astro's, Svelte's. */
export interface TagReading extends Reading {
  /** How each element's own tag is written, as far as it may be changed. */
  readonly tags: Map<Element, TagSource>;
  /** Markup under a name of its own (a snippet), which is shown where something renders it. */
  readonly deferred: Node[];
}

/** Nodes that a page is made of before the rest of the file is left unseen. */
const largest = 100_000;

/** How a syntax reads the markup that stands in an expression. */
export interface MarkupReaders {
  readonly markup: (
    reading: TagReading,
    node: Node,
    environment: Environment | null,
    inMarkup: boolean,
  ) => readonly PageNode[];
  readonly children: (reading: TagReading, node: Node, environment: Environment | null) => readonly PageNode[];
}

export function tagReading(
  file: SourceFile,
  { components }: ReadOptions,
  scopes: Scopes,
  { markup, children }: MarkupReaders,
): TagReading {
  const reading: TagReading = {
    ...{ file, components, scopes, scripts: [], comments: [], styleSheets: importedStyleSheets(scopes, file) },
    ...{
      deferred: [],
      tags: new Map(),
      origins: new Map(),
      attributeOrigins: new Map(),
      linkProps: new Map(),
      users: new Map(),
    },
    ...{ unknowns: new Map(), writers: new Map(), placed: new Set(), shownChildren: new Set() },
    ...{ entered: new Set(), repeated: new Set(), records: new Set(), open: new Set() },
    ...{ budget: largest, steps: 5 * largest, depth: 0 },
    content: (node, environment) => contentOf(reading, node, environment),
    markup: (node, environment, inMarkup) => markup(reading, node, environment, inMarkup),
    children: (node, environment) => children(reading, node, environment),
  };
  return reading;
}
