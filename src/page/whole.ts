import { flowsOf } from "./flow.ts";
import type { Element, Page, PageNode } from "./page.ts";
import { attributeText, displayedNodes, holesIn, isForeign, walk } from "./tree.ts";

/** Elements that show something even without text. */
const replaced = new Set(["img", "video", "canvas", "svg", "picture", "input", "button", "form", "hr", "table"]);

/**
 * Why the page may show more than its tree tells, or `null` if it can't.
 * @param isDeclared the user has named the file as a homepage, so that a fragment stands for the whole page.
 */
export function unknownContent(page: Page, isDeclared: boolean): string | null {
  if (page.extent === "fragment" && !isDeclared) return "other files may put more around it";
  const [hole] = holesIn(page.roots);
  if (hole) return hole.reason || `\`${hole.source.slice(0, 60)}\` is filled in elsewhere`;
  for (const node of walk(page.roots)) {
    if (node.kind !== "element") continue;
    if (isForeign(node)) return `<${node.sourceName}> shows another document`;
    if (node.name === "meta" && attributeText(node, "http-equiv")?.toLowerCase() === "refresh") return "it leads to another page";
    if (isMountPoint(node, page)) return `a script may fill <${node.sourceName}${idOf(node)}>`;
  }
  if (flowsOf(page).every(({ text }) => text.trim() === "") && !hasReplacedContent(page)) {
    return page.scripts.length > 0 ? "its content is put there by scripts" : emptyReason(page);
  }
  return scriptReason(page);
}

function emptyReason(page: Page): string | null {
  return page.extent === "document" && hasElement(page, "body") ? null : "it has no content of its own";
}

function hasElement(page: Page, name: string): boolean {
  return [...walk(page.roots)].some((node) => node.kind === "element" && node.name === name);
}

function hasReplacedContent(page: Page): boolean {
  return [...displayedNodes(page.roots)].some((node) => node.kind === "element" && replaced.has(node.name));
}

/** An empty box with a name, on a page with scripts, is there to be filled. */
function isMountPoint(element: Element, page: Page): boolean {
  if (page.scripts.length === 0 || !["div", "footer", "section", "main", "span", "p", "a"].includes(element.name)) return false;
  if (!element.children.every(isBlank)) return false;
  const isNamed = element.attributes.some(({ name }) => name === "id" || name.startsWith("data-"));
  const isFooterLike = /foot|copyright|beian|icp|app|root|main|content/iu.test(
    `${attributeText(element, "id") ?? ""} ${attributeText(element, "class") ?? ""}`,
  );
  return element.name === "footer" || (isFooterLike && (isNamed || element.children.length === 0)) || hasInclude(element);
}

function hasInclude(element: Element): boolean {
  return element.attributes.some(({ name }) => /include|partial|component/iu.test(name));
}

function isBlank(node: PageNode): boolean {
  return node.kind === "text" && node.content.text.trim() === "";
}

function idOf(element: Element): string {
  const id = attributeText(element, "id");
  return id ? ` id="${id}"` : "";
}

/** A script that speaks of filings or footers may well show one. */
function scriptReason(page: Page): string | null {
  for (const { address, text } of page.scripts) {
    if (/icp|beian|备案|footer|document\.write|include|partial|\.load\(/iu.test(`${address ?? ""} ${text}`)) {
      return `the script ${address ?? "on the page"} may add the filing`;
    }
  }
  return null;
}
