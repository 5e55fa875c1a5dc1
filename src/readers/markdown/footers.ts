import { MappedText } from "../../page/mapped-text.ts";
import type { PageNode, SourceFile, SourceRange } from "../../page/page.ts";
import type { DataPage } from "../data/nodes.ts";
import { embeddedHtml } from "../html/embedded.ts";
import { definitionsIn, isLeftToRenderer } from "./references.ts";
import { childrenOf, rangeOf, textField, type MarkdownNode } from "./syntax.ts";

/** The footers that stand in Markdown as HTML, each a page of its own: from its opening tag's block to its closing tag's. */
export function footersOf(root: MarkdownNode, page: DataPage): PageNode[][] {
  const blocks = childrenOf(root);
  const addresses = definitionsIn(root);
  const footers: PageNode[][] = [];
  // Renderers that read Markdown within HTML make more of it than this tree tells.
  if (blocks.some((block) => /<[a-z][^<>]*\smarkdown[\s=>]/iu.test(htmlIn(block)))) return [];
  for (let index = 0; index < blocks.length; index++) {
    const last = footerEnd(blocks, index);
    if (last === null) continue;
    const parts = blocks.slice(index, last + 1);
    const [start] = rangeOf(parts[0] ?? root) ?? [];
    const [, end] = rangeOf(parts.at(-1) ?? root) ?? [];
    index = last;
    if (start === undefined || end === undefined || parts.some(isLeftToRenderer)) continue;
    const text = MappedText.join(parts.flatMap((part) => htmlOf(part, { file: page.file, addresses })));
    footers.push([...embeddedHtml({ kind: "known", text }, { ...page, range: [start, end] })]);
  }
  return footers;
}

/** Index of the block that closes the footer which the block at `index` opens; `null` where it opens none. */
function footerEnd(blocks: readonly MarkdownNode[], index: number): number | null {
  const block = blocks[index];
  if (!block || !/<footer[\s>]/iu.test(htmlIn(block))) return null;
  const found = blocks.slice(index).findIndex((one) => /<\/footer\s*>/iu.test(htmlIn(one)));
  return found < 0 ? null : index + found;
}

function htmlIn(node: MarkdownNode): string {
  return node.type === "html" ? textField(node, "value") : "";
}

/** HTML elements that Markdown's nodes become. */
const elements: Readonly<Record<string, string>> = {
  ...{ paragraph: "p", list: "ul", listItem: "li", emphasis: "em", strong: "strong", delete: "del" },
  ...{ blockquote: "blockquote", table: "table", tableRow: "tr", tableCell: "td", heading: "h2" },
};

interface Document {
  readonly file: SourceFile;
  /** Of the references that it defines. */
  readonly addresses: ReadonlyMap<string, string>;
}

function htmlOf(node: MarkdownNode, document: Document): MappedText[] {
  const { file } = document;
  switch (node.type) {
    case "html":
      return [sourceText(node, file, textField(node, "value"))];
    case "text": {
      const value = textField(node, "value");
      const isPlain = !/[&<]/u.test(value);
      return [isPlain ? sourceText(node, file, value) : MappedText.detached(escaped(value))];
    }
    case "inlineCode":
    case "code":
      return [MappedText.detached(`<code>${escaped(textField(node, "value"))}</code>`)];
    case "break":
      return [MappedText.detached("<br>")];
    case "image":
      return [MappedText.detached("<img>")];
    case "link":
      return linkOf(node, document);
    case "linkReference":
      return referenceOf(node, document);
    case "imageReference":
      return [MappedText.detached("<img>")];
    default:
      return inElement(elements[node.type], "", contentOf(node, document));
  }
}

function contentOf(node: MarkdownNode, document: Document): MappedText[] {
  return childrenOf(node).flatMap((child) => htmlOf(child, document));
}

function inElement(name: string | undefined, attributes: string, content: readonly MappedText[]): MappedText[] {
  if (name === undefined) return [...content];
  return [MappedText.detached(`<${name}${attributes}>`), ...content, MappedText.detached(`</${name}>`)];
}

function linkOf(node: MarkdownNode, document: Document): MappedText[] {
  const content = contentOf(node, document);
  return [...attributeOf(node, document.file), ...content, MappedText.detached("</a>")];
}

/** `[text][name]`; the text of `[name]` is its name, too, and can't be changed alone. */
function referenceOf(node: MarkdownNode, document: Document): MappedText[] {
  const address = document.addresses.get(textField(node, "identifier")) ?? "";
  const written = contentOf(node, document);
  const isName = textField(node, "referenceType") !== "full";
  const content = isName ? written.map(({ text }) => MappedText.detached(text)) : written;
  return inElement("a", ` href="${escaped(address)}"`, content);
}

/** The opening tag; its address has the place of the one in the source. */
function attributeOf(node: MarkdownNode, file: SourceFile): MappedText[] {
  const url = textField(node, "url");
  const at = addressStart(node, file, url);
  if (at === null) return [MappedText.detached(`<a href="${escaped(url)}">`)];
  const glue = (text: string, start: number): MappedText =>
    new MappedText(text, [{ from: 0, to: text.length, start, end: start, linear: false, encode: inMarkdown }]);
  const address = MappedText.verbatim(url, at, inMarkdown);
  return [
    MappedText.detached("<a "),
    glue('href="', at),
    address,
    glue('"', at + url.length),
    MappedText.detached(">"),
  ];
}

/** Where the address of `[text](address)` stands; `null` where it is written in another way. */
function addressStart(node: MarkdownNode, { text }: SourceFile, url: string): number | null {
  const last = childrenOf(node).at(-1);
  const from = last ? rangeOf(last)?.[1] : undefined;
  if (from === undefined || /[&"<]/u.test(url)) return null;
  const lead = /^\]\(\s*<?/u.exec(text.slice(from, from + 20))?.[0].length;
  return lead !== undefined && url !== "" && text.startsWith(url, from + lead) ? from + lead : null;
}

/** The node's text with its place in the source, where it stands there letter by letter. */
function sourceText(node: MarkdownNode, { text }: SourceFile, value: string): MappedText {
  const range: SourceRange | null = rangeOf(node);
  if (range && text.slice(range[0], range[1]) === value) return MappedText.verbatim(value, range[0], inMarkdown);
  return MappedText.detached(value);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** HTML and text in which Markdown has nothing of its own to read. */
function inMarkdown(text: string): string | null {
  return /[\\`*_[\]~|\n\r]/u.test(text) ? null : text;
}
