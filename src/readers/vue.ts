import { MappedText } from "../page/mapped-text.ts";
import type { Comment, Page, PageNode, SourceFile } from "../page/page.ts";
import { attributeOf } from "../page/tree.ts";
import { readingOf } from "./jsx.ts";
import { rootsOf } from "./jsx/roots.ts";
import { JsxWriter } from "./jsx/writer.ts";
import type { Reader, ReadOptions, Source } from "./reader.ts";
import { makeHole, unseenOutcome } from "./script/nodes.ts";
import { closeRepeated } from "./script/repeated.ts";
import { Scopes } from "./script/scope.ts";
import { childOf, isNode, nodesOf, stringOf, type Node } from "./script/syntax.ts";
import { componentOf } from "./vue/component.ts";
import { templateNames } from "./vue/names.ts";
import { isPlainChange, pugTemplate, pugWriter } from "./vue/pug.ts";
import type { Place, VueReading } from "./vue/reading.ts";
import { styleSheetOf } from "./vue/styles.ts";
import { blocksBeside, plainText, tagName } from "./vue/syntax.ts";
import { templateNodes } from "./vue/template.ts";
import { VueWriter } from "./vue/writer.ts";

/** Vue's single-file components, as vue-eslint-parser makes a tree of them. */
export const vueReader: Reader = {
  name: "vue",
  languages: ["js/js"],

  reads({ file, ast }) {
    return isNode(ast) && ast.type === "Program" && (templateOf(ast) !== null || /\.vue$/iu.test(file.path));
  },

  read(source: Source, options: ReadOptions): Page {
    const { file, ast } = source;
    const program: Node = isNode(ast) ? ast : { type: "Program", range: [0, file.text.length] };
    const pug = templateOf(program) ? null : pugTemplate(file);
    const template = pug && "template" in pug ? pug.template : templateOf(program);
    const reading = vueReading(source, options, program, template, !pug);
    const roots = template
      ? rootsOfTemplate(reading, template)
      : pug && "reason" in pug
        ? [makeHole(reading, unseenOutcome(pug.reason), pug.range, false)]
        : rootsOfScript(reading);
    closeRepeated(reading, roots);
    openRootLink(roots);
    for (const block of template ? blocksBeside(template) : []) {
      if (tagName(block) === "style") reading.styleSheets.push(styleSheetOf(block, file));
    }
    const { styleSheets, scripts, writers } = reading;
    const comments = [...(template ? commentsOf(template, file) : []), ...reading.comments];
    const writer = pug ? pugWriter : template ? new VueWriter(reading) : new JsxWriter(reading);
    return {
      ...{ file, roots, styleSheets, scripts, comments, extent: "fragment", located: true },
      ...(pug && { accepts: (changes) => changes.every(isPlainChange) }),
      writerOf: (node) => writers.get(node) ?? writer,
    };
  },
};

function templateOf(program: Node): Node | null {
  return childOf(program, "templateBody");
}

function vueReading(
  source: Source,
  options: ReadOptions,
  program: Node,
  template: Node | null,
  isHtml: boolean,
): VueReading {
  const { visitorKeys } = source;
  const isSetup =
    template !== null &&
    blocksBeside(template).some((block) => tagName(block) === "script" && plainText(block, "setup") !== null);
  const { names, components } = componentOf(program, isSetup, visitorKeys);
  const markup = template && templateNames(template, isSetup, names);
  const reading: VueReading = Object.assign(readingOf(source, options, new Scopes(program, visitorKeys, markup)), {
    registered: components,
    isHtml,
    template: (children: readonly Node[], place: Place): readonly PageNode[] => templateNodes(reading, children, place),
  });
  return reading;
}

function rootsOfTemplate(reading: VueReading, template: Node): readonly PageNode[] {
  const source = plainText(template, "src");
  if (source !== null)
    return [makeHole(reading, unseenOutcome(`its template stands in ${source}`), template.range, false)];
  return reading.template(nodesOf(template, "children"), { environment: null, inMarkup: reading.isHtml, isPre: false });
}

/** Whoever uses a component that is one link may give it the address: Vue hands unknown props on to the root. */
function openRootLink(roots: readonly PageNode[]): void {
  const [root, ...others] = roots;
  if (root?.kind !== "element" || root.name !== "a" || others.length > 0 || attributeOf(root, "href")) return;
  const draft: { attributesKnown: boolean } = root;
  draft.attributesKnown = false;
}

/** What a component without a template of HTML shows: the JSX of its script, or a template of another language. */
function rootsOfScript(reading: VueReading): readonly PageNode[] {
  const tag = /^<template\s[^<>]{0,400}>/mu.exec(reading.file.text);
  const lang = tag && /\slang=["']?(?<lang>\w+)/u.exec(tag[0])?.groups?.["lang"];
  if (!tag || !lang) return rootsOf(reading);
  const outcome = unseenOutcome(`its template is written in ${lang}`);
  return [makeHole(reading, outcome, [tag.index, tag.index + tag[0].length], false)];
}

function commentsOf(template: Node, file: SourceFile): Comment[] {
  return nodesOf(template, "comments").map(({ range, ...comment }) => {
    const text = stringOf({ range, ...comment }, "value") ?? "";
    const encode = (written: string): string | null => (/--|[<>]|-$/u.test(written) ? null : written);
    return { file, range, content: MappedText.verbatim(text, range[0] + "<!--".length, encode) };
  });
}
