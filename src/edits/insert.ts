import { contentAfter, isCentered, isVisible, mayStackChildren, stacksChildren } from "../layout/index.ts";
import type { Element, Page, PageNode, Writer } from "../page/page.ts";
import { ancestorsOf, attributeText, isUndisplayed, walk } from "../page/tree.ts";
import type { Edit } from "../rule.ts";
import { indentBefore, lineBreakOf } from "./blocks.ts";

/** What a whole filing shows. */
export interface FilingContent {
  readonly organization: string;
  readonly number: string;
  readonly portal: string;
}

/** Inserts a whole filing: into the last footer where it can be centred there, else in a new footer at the end. */
export function insertFiling(page: Page, content: FilingContent): Edit | null {
  const footer = lastFooter(page);
  if (footer?.closeTag && isFitFor(page, footer)) return insertBlock(page, footer, "div", content);
  const container = pageContainer(page);
  if (!container || textual.has(container.name) || !mayStackChildren(page, container)) return null;
  return insertBlock(page, container, "footer", content);
}

function insertBlock(page: Page, container: Element, name: string, content: FilingContent): Edit | null {
  const writer = page.writerOf(container);
  const line = writeLine(writer, content);
  const block = line === null ? null : writer.element(name, { style: "text-align: center" }, line);
  return block === null ? null : insertAtEnd(page, container, block);
}

/** Roots of a component that hold no footer. */
const textual = new Set([..."h1 h2 h3 h4 h5 h6 p ul ol dl table span a button header nav".split(" ")]);

/** Writes the number into a link that shows nothing. */
export function fillLink(page: Page, link: Element, number: string): Edit | null {
  const { openTag, closeTag } = link;
  if (!openTag || !closeTag || !link.nestsAsWritten || link.children.some(isContent)) return null;
  const text = page.writerOf(link).text(number);
  return text === null ? null : [{ range: [openTag[1], closeTag[0]], text }];
}

function writeLine(writer: Writer, { organization, number, portal }: FilingContent): string | null {
  const [name, text] = [writer.text(organization), writer.text(number)];
  const link = text === null ? null : writer.element("a", { href: portal }, text);
  return name === null || link === null ? null : `${name} ${link}`;
}

/** The page's own last footer. */
function lastFooter(page: Page): Element | null {
  const footers: Element[] = [];
  for (const node of walk(page.roots)) {
    if (node.kind !== "element" || isUndisplayed(node)) continue;
    const isFooter = node.name === "footer" || attributeText(node, "role") === "contentinfo";
    if (isFooter && !isFooterOfPart(node)) footers.push(node);
  }
  return footers.at(-1) ?? null;
}

/** Whether the footer is that of an article, an aside, a quotation or a dialog. */
function isFooterOfPart(footer: Element): boolean {
  return [...ancestorsOf(footer)].some((ancestor) => ancestor.kind === "element" && parts.has(ancestor.name));
}

const parts = new Set(["article", "aside", "blockquote", "dialog", "details", "nav"]);

/** Whether a centred block at the footer's end would be seen, centred on the page, and last on it. */
function isFitFor(page: Page, footer: Element): boolean {
  if (!footer.nestsAsWritten || !footer.inMarkup || isVisible(page, footer).answer === "no") return false;
  if (!stacksChildren(page, footer)) return false;
  const sample = footer.children.find((node) => node.kind !== "text" || node.content.text.trim() !== "");
  const assumed = [{ element: footer, property: "text-align", value: "center" }];
  const isCentredBlock = !sample || isCentered(page, sample, assumed).answer === "yes";
  return isCentredBlock && contentAfter(page, footer).answer === "no";
}

/** The element that holds the page's content: the body, else a fragment's only root. */
function pageContainer(page: Page): Element | null {
  for (const node of walk(page.roots)) {
    if (node.kind === "element" && node.name === "body") return node;
  }
  const [root, ...others] = page.roots.filter(isContent);
  return root?.kind === "element" && others.length === 0 && root.closeTag ? root : null;
}

function isContent(node: PageNode): boolean {
  return node.kind !== "text" || node.content.text.trim() !== "";
}

/** Behind the container's last content, and so before scripts that follow it. */
function insertAtEnd(page: Page, container: Element, source: string): Edit | null {
  if (!container.nestsAsWritten) return null;
  const { text } = page.file;
  const { isMultiline } = page.writerOf(container);
  const last = container.children.findLast(
    (node) => isContent(node) && !(node.kind === "element" && isUndisplayed(node)),
  );
  if (!last) {
    const at = container.openTag?.[1] ?? container.range[0];
    return [{ range: [at, at], text: `${isMultiline ? lineBreakOf(text) : ""}${source}` }];
  }
  if (!last.inMarkup || (last.kind === "element" && !last.nestsAsWritten)) return null;
  const at = last.kind === "text" ? last.range[0] + text.slice(...last.range).trimEnd().length : last.range[1];
  const indent = indentBefore(text, last.range[0]) ?? "";
  return [{ range: [at, at], text: isMultiline ? `${lineBreakOf(text)}${indent}${source}` : source }];
}
