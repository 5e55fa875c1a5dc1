import { flowsOf } from "./flow.ts";
import type { Element, Page, PageNode } from "./page.ts";
import { attributeOf, attributeText, displayedNodes, holesIn, isForeign, isUndisplayed, walk } from "./tree.ts";

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
  for (const node of walk(page.roots, isLookedInto)) {
    if (node.kind !== "element") continue;
    if (isForeign(node)) return `<${node.sourceName}> shows another document`;
    if (node.name === "meta" && attributeText(node, "http-equiv")?.toLowerCase() === "refresh")
      return "it leads to another page";
    if (isMountPoint(node, page)) return `a script may fill <${node.sourceName}${idOf(node)}>`;
  }
  if (flowsOf(page).every(({ text }) => text.trim() === "") && !hasReplacedContent(page)) {
    return page.scripts.length > 0 ? "its content is put there by scripts" : "it has no content of its own";
  }
  return scriptReason(page);
}

/** What no visitor sees puts nothing on the page; the head's `meta` may lead elsewhere. */
function isLookedInto(node: PageNode): boolean {
  return node.kind !== "element" || node.name === "head" || !isUndisplayed(node);
}

function hasReplacedContent(page: Page): boolean {
  return [...displayedNodes(page.roots)].some((node) => node.kind === "element" && replaced.has(node.name));
}

/** A box with a name that is empty, or holds no more than a notice that the page is loading, is there to be filled. */
function isMountPoint(element: Element, page: Page): boolean {
  // It names what fills it, whatever script that takes.
  if (hasInclude(element) && element.children.every(isBlank)) return true;
  if (!boxes.has(element.name)) return false;
  // A build puts the script in that fills it.
  if (isAppRoot(element) && !isRendered(element)) return true;
  if (page.scripts.length === 0) return false;
  const name = `${attributeText(element, "id") ?? ""} ${attributeText(element, "class") ?? ""}`;
  if (!element.children.every(isBlank)) return false;
  const isNamed = element.attributes.some((attribute) => attribute.name === "id" || attribute.name.startsWith("data-"));
  const isFillable = /foot|copyright|beian|icp|app|root|main|content/iu.test(name);
  return element.name === "footer" || (isFillable && (isNamed || element.children.length === 0));
}

const boxes = new Set(["div", "footer", "section", "main", "span", "p", "a"]);

/** Whether frameworks give this id to the element that they draw a whole page in. */
export function isNameOfRoot(id: string): boolean {
  return /^(?:app|root|q-app|svelte|__next|__nuxt|___gatsby|(?:react|vue)-?(?:app|root)|mount)$/iu.test(id);
}

/** Whether a framework draws its whole page in the element, by the names that frameworks give it. */
function isAppRoot(element: Element): boolean {
  const id = attributeOf(element, "id")?.value;
  if (!id) return false;
  // A name that the build puts in is that of an application's root.
  if (id.kind !== "known") return element.children.every(isBlank);
  return isNameOfRoot(id.text.text) || /^container$/iu.test(id.text.text);
}

/** A rendered page leads somewhere or has a heading; a loading notice doesn't. */
function isRendered(element: Element): boolean {
  return [...displayedNodes(element.children)].some(
    (node) =>
      node.kind === "element" &&
      (/^(?:footer|h[1-6]|main|article)$/u.test(node.name) || attributeOf(node, "href") !== null),
  );
}

/** Whether a script is likely to write the element's text: it has a name and no content, or asks for a translation. */
export function isFilledByScript(element: Element, page: Page): boolean {
  if (page.scripts.length === 0 || !element.children.every((node) => node.kind === "text")) return false;
  if (
    element.attributes.some(
      ({ name }) => /^(?:data-)?(?:i18n|lang|translate|l10n|locale)/u.test(name) && name !== "lang",
    )
  )
    return true;
  const isNamed = element.attributes.some(({ name }) => name === "id" || name.startsWith("data-"));
  return isNamed && boxes.has(element.name) && element.children.every(isBlank);
}

function hasInclude(element: Element): boolean {
  return element.attributes.some(({ name }) =>
    /include|partial|component|^(?:data-)?hx-get$|^data-(?:src|url|load)$/iu.test(name),
  );
}

function isBlank(node: PageNode): boolean {
  return node.kind === "text" && node.content.text.trim() === "";
}

function idOf(element: Element): string {
  const id = attributeText(element, "id");
  return id ? ` id="${id}"` : "";
}

/** What a script that puts a filing or a footer on the page speaks of. */
const filler =
  /icp|beian|备案|foot|copyright|document\.write|\binclude(?!s)|partial|layout|common|\.load\(|insertAdjacent|innerHTML|\.(?:append|appendTo|prepend|after|before|html)\(|appendChild|^ {0,8}import\b/imu;
const redirection = /\blocation(?:\.href)?\s?=(?!=)|\blocation\.(?:replace|assign)\(/u;

function scriptReason(page: Page): string | null {
  for (const { address, text } of page.scripts) {
    if (filler.test(`${address ?? ""} ${text}`)) return `the script ${address ?? "on the page"} may add the filing`;
    if (redirection.test(text)) return "a script may lead to another page";
  }
  return null;
}
