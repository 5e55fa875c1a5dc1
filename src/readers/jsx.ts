import type { Page } from "../page/page.ts";
import { walk } from "../page/tree.ts";
import { childNodes } from "./jsx/children.ts";
import { commentsOf } from "./jsx/comments.ts";
import { besideEachOther } from "./data/roots.ts";
import { mayHoldFiling, scriptRoots } from "./data/script-roots.ts";
import { contentOf } from "./script/evaluate.ts";
import { markupOf } from "./jsx/markup.ts";
import type { Reading } from "./script/reading.ts";
import { closeRepeated } from "./script/repeated.ts";
import { importedStyleSheets } from "./script/style-imports.ts";
import { rootsOf } from "./jsx/roots.ts";
import { Scopes } from "./script/scope.ts";
import { isNode, nodesOf, type Node } from "./script/syntax.ts";
import { JsxWriter } from "./jsx/writer.ts";
import { isAngularTemplate } from "./html.ts";
import type { Reader, ReadOptions, Source } from "./reader.ts";

/** Nodes that a page is made of before the rest of the file is left unseen. */
const largest = 100_000;

/** JavaScript and TypeScript with JSX, as any parser makes an ESTree of them. */
export const jsxReader: Reader = {
  name: "jsx",
  languages: ["js/js"],

  reads({ ast }) {
    return isNode(ast) && ast.type === "Program" && !isOfAnotherSyntax(ast);
  },

  read(source: Source, options: ReadOptions): Page {
    const { file, ast } = source;
    const program: Node = isNode(ast) ? ast : { type: "Program", range: [0, file.text.length] };
    // JSX closes its tags; without one there is no need to walk the tree.
    const mayShow = /<\\?\/|\/>/u.test(file.text) || mayHoldFiling(file.text);
    const scopes = mayShow ? new Scopes(program, source.visitorKeys) : noScopes(program);
    const reading = readingOf(source, options, scopes);
    const data = scriptRoots(reading);
    const drawn = rootsOf(reading);
    const roots = besideEachOther(reading, [...data.footers.map((one) => [one]), drawn, data.spoken(drawn)]);
    closeRepeated(reading, roots);
    const { styleSheets, scripts } = reading;
    const writer = new JsxWriter(reading);
    const isDocument = [...walk(roots)].some((node) => node.kind === "element" && /^(?:html|body)$/u.test(node.name));
    // Any module of an application may import a style sheet that applies to all of it.
    if (isDocument) styleSheets.push({ kind: "unread", name: "a style sheet that another module imports" });
    return {
      ...{
        file,
        roots,
        styleSheets,
        scripts,
        comments: [...commentsOf(scopes, file), ...reading.comments],
        located: true,
      },
      extent: isDocument ? "document" : "fragment",
      writerOf: (node) => reading.writers.get(node) ?? writer,
    };
  },
};

/** Trees of frameworks whose files have markup besides JSX: vue-eslint-parser's, Svelte's, Astro's. */
function isOfAnotherSyntax(program: Node): boolean {
  if (isNode(Reflect.get(program, "templateBody")) || isAngularTemplate(program)) return true;
  return nodesOf(program, "body").some(({ type }) => type.startsWith("Svelte") || type.startsWith("Astro"));
}

function noScopes(program: Node): Scopes {
  return new Scopes({ type: "Program", range: program.range }, null);
}

/** What reads a file's script, with nothing read yet. */
export function readingOf({ file }: Source, { components }: ReadOptions, scopes: Scopes): Reading {
  const reading: Reading = {
    ...{
      file,
      components,
      scopes,
      scripts: [],
      comments: [],
      unknowns: new Map(),
      styleSheets: importedStyleSheets(scopes, file),
    },
    ...{ origins: new Map(), attributeOrigins: new Map(), linkProps: new Map(), users: new Map() },
    ...{
      placed: new Set(),
      shownChildren: new Set(),
      writers: new Map(),
      entered: new Set(),
      repeated: new Set(),
      records: new Set(),
      open: new Set(),
    },
    ...{ budget: largest, steps: 5 * largest, depth: 0 },
    content: (node, environment) => contentOf(reading, node, environment),
    markup: (node, environment, inMarkup) => markupOf(reading, node, environment, inMarkup),
    children: (node, environment) => childNodes(reading, node, environment),
  };
  return reading;
}
