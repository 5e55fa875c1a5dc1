import type { Page } from "../page/page.ts";
import type { Reader, ReadOptions, Source } from "./reader.ts";
import { htmlStringNodes } from "./script/html-strings.ts";
import { Scopes } from "./script/scope.ts";
import { isNode, nodesOf, type Node } from "./script/syntax.ts";
import { unrenderedNodes } from "./svelte/blocks.ts";
import { childNodes } from "./svelte/children.ts";
import { namesOf } from "./svelte/names.ts";
import { tagPage } from "./tags/page.ts";
import { type MarkupReaders, tagReading } from "./tags/reading.ts";

/** Svelte components, of version 3 to 5, as svelte-eslint-parser has them. */
export const svelteReader: Reader = {
  name: "svelte",
  languages: ["js/js"],

  reads({ ast }) {
    if (!isNode(ast) || ast.type !== "Program") return false;
    return nodesOf(ast, "body").some(({ type }) => type.startsWith("Svelte"));
  },

  read(source: Source, options: ReadOptions): Page {
    const { file, ast, visitorKeys } = source;
    const program: Node = isNode(ast) ? ast : { type: "Program", range: [0, file.text.length] };
    const scopes = new Scopes(program, visitorKeys, namesOf(program));
    const reading = tagReading(file, options, scopes, markupReaders);
    const shown = childNodes(reading, program, null, true, nodesOf(program, "body"));
    return tagPage(reading, [...shown, ...unrenderedNodes(reading)]);
  },
};

/** Script holds no markup but strings of HTML. */
const markupReaders: MarkupReaders = {
  markup(reading, node, environment) {
    return htmlStringNodes(reading, node, environment) ?? [];
  },
  children: () => [],
};
