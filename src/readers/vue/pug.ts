import { parseHtmlFragment } from "../../html/parse.ts";
import type { ElementNode } from "../../html/tree.ts";
import type { Element, SourceFile, SourceRange, TextChange, Writer } from "../../page/page.ts";
import { attributeOf } from "../../page/tree.ts";
import type { Node } from "../script/syntax.ts";
import { parsePug, type PugNode } from "./pug-parser.ts";
import type { PugPlaces } from "./pug-attributes.ts";
import { nodesOfBlock } from "./pug-tree.ts";
import { makeNode } from "./simple-expression.ts";

/** A template in Pug as vue-eslint-parser would have it in HTML, or why there is none, as the end of a sentence. */
export type PugTemplate = { readonly template: Node } | { readonly reason: string; readonly range: SourceRange };

/** The template of a component that is written in Pug; `null` where it isn't. */
export function pugTemplate(file: SourceFile): PugTemplate | null {
  if (!/<template\s[^<>]{0,400}\bpug\b/u.test(file.text)) return null;
  const blocks = parseHtmlFragment(file.text, { locations: true }).children.filter((node) => node.type === "Element");
  const block = blocks.find(({ name }) => name === "template");
  const lang = block?.attributes.find(({ name }) => name === "lang")?.value;
  const [start, end] = block?.content?.range ?? [0, 0];
  if (!block || lang !== "pug" || block.attributes.some(({ name }) => name === "src")) return null;
  const { text, places } = dedented(file.text, start, end);
  const tree = parsePug(text, file.path);
  if ("reason" in tree) return { reason: tree.reason, range: [block.range[0], start] };
  const fragment = { type: "VDocumentFragment", children: blocks.map((one) => blockNode(one)) };
  const children = nodesOfBlock(places, tree.root);
  return { template: { ...blockNode(block), ...{ children, comments: [], parent: fragment } } };
}

/** The Pug between the block's tags without the indentation that all of its lines share, as Vue's compiler takes it. */
function dedented(file: string, start: number, end: number): { readonly text: string; readonly places: PugPlaces } {
  const lines: string[] = [];
  const starts: number[] = [];
  const content = file.slice(start, end);
  for (const { 0: line, index } of content.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/gu)) {
    lines.push(line.replace(/\r?\n$/u, ""));
    starts.push(start + index);
  }
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/u));
  const indent = indents.length > 0 ? Math.min(...indents) : 0;
  const offsetOf = ({ line, column }: PugNode): number => {
    if (typeof line !== "number" || typeof column !== "number") return start;
    return Math.min(end, (starts[line - 1] ?? end) + indent + column - 1);
  };
  return { text: lines.map((line) => line.slice(indent)).join("\n"), places: { text: file, offsetOf } };
}

function blockNode({ name, attributes, place, range }: ElementNode): Node {
  const startEnd = place?.startTag?.endOffset ?? range[0];
  const startTag = makeNode("VStartTag", [range[0], startEnd], {
    attributes: attributes.map((attribute) => {
      const key = makeNode("VIdentifier", range, { name: attribute.name, rawName: attribute.name });
      const value = makeNode("VLiteral", range, { value: attribute.value });
      return makeNode("VAttribute", range, { directive: false, key, value });
    }),
  });
  const endTag = place?.endTag ? makeNode("VEndTag", [place.endTag.startOffset, place.endTag.endOffset]) : null;
  return makeNode("VElement", range, { rawName: name, name, startTag, endTag, children: [] });
}

/** Writes nothing but other characters where some stand: Pug has no markup to write around them. */
export const pugWriter: Writer = {
  isMultiline: false,
  text: () => null,
  element: () => null,
  setAttribute: (element, name, value) => replacedValue(element, name, value),
  removeAttribute: () => null,
  setDeclaration: () => null,
  removeDeclaration: () => null,
};

function replacedValue(element: Element, name: string, value: string): TextChange | null {
  const held = attributeOf(element, name)?.value;
  const isInPlace = held?.kind === "known" && held.text.text !== "" && held.text.segments.length === 1;
  return isInPlace ? held.text.replace(0, held.text.text.length, value) : null;
}

/** Whether a change holds nothing that Pug, JavaScript or HTML would read otherwise than as text. */
export function isPlainChange({ text }: TextChange): boolean {
  return text !== "" && /^[\p{L}\p{N}\-.,:/()〔〕 ]*$/u.test(text) && text.trim() === text;
}
