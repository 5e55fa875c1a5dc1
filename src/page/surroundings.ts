import type { Element, Hole, Page, PageNode } from "./page.ts";
import { ancestorsOf, attributeText } from "./tree.ts";

/**
 * Where on a page a node stands:
 * `footer`: where filings are displayed; `aside`: in a header, an aside or a navigation;
 * `prose`: in running text, where a number is only spoken of; `plain`: nothing says.
 */
export type Surroundings = "footer" | "aside" | "prose" | "plain";

/** How sure a mark makes it that what bears it is a whole footer: a `copyright` block may be a part of one. */
export type FooterMark = "footer" | "part";

const wholePage = new Set(["html", "body", "main"]);
const proseElements = new Set(["article", "pre", "code", "blockquote", "textarea", "form", "dialog"]);
const asideElements = new Set(["header", "aside", "nav"]);
const asideRoles = new Set(["banner", "complementary", "navigation"]);

const footerWord = /^foot(?!note|ball|age|print|er-?note|fall)|(?:foot|dibu|contentinfo)er?$/u;
/** Words that may follow in the name of a whole footer; any other names a part of one, as `footer-icp` does. */
const wholeWords =
  /^(?:wrap|wrapper|container|box|area|outer|root|main|section|block|layout|view|component|default|global|pc|v?\d*)$/u;
/** Boxes on a page that have a footer of their own, which is none of the page's. */
const boxWords = new Set([
  ...["card", "modal", "dialog", "drawer", "panel", "popup", "popover", "table", "toast", "widget", "accordion"],
  ...["thead", "tbody", "datagrid", "grid", "quote", "comment", "step", "steps"],
]);
const partWord = /copyright|copyinfo|beian|^icp(?!c)|icp$|^bottom$|^copy$/u;

/** What the name of a class, id, component or file says: a footer, a part of one, or nothing. */
export function footerMarkOfName(name: string): FooterMark | null {
  const words = name
    .replaceAll(/(?<lower>[a-z])(?=[A-Z])/gu, "$<lower> ")
    .toLowerCase()
    .split(/[^a-z]+/u);
  const at = words.findLastIndex((word) => footerWord.test(word));
  if (at > 0 && words.slice(0, at).some((word) => boxWords.has(word))) return null;
  if (at >= 0) return words.slice(at + 1).every((word) => wholeWords.test(word)) ? "footer" : "part";
  return words.some((word) => partWord.test(word)) ? "part" : null;
}

/** A link or a span is no more than a part, even where its class says footer. */
const inlineNames = new Set(["a", "span", "b", "strong", "em", "i", "small", "font", "label", "img", "button", "li"]);

/** What an element or component itself says of being a footer. */
export function footerMarkOf(node: Element | Hole): FooterMark | null {
  const marks = [ownMark(node), footerMarkOfComponent(node.componentName ?? "")];
  return marks.includes("footer") ? "footer" : (marks.find((mark) => mark !== null) ?? null);
}

function ownMark(node: Element | Hole): FooterMark | null {
  if (node.kind === "hole") return node.component && footerMarkOfComponent(node.component.name);
  if (wholePage.has(node.name)) return null;
  if (node.name === "footer" || attributeText(node, "role") === "contentinfo") return "footer";
  const names = [attributeText(node, "class"), attributeText(node, "id")].join(" ").split(/\s+/u);
  if (node.sourceName.toLowerCase() !== node.name) names.push(node.sourceName);
  const marks = names.map((name) => (isUtilityClass(name) ? null : footerMarkOfName(name)));
  return marks.includes("footer")
    ? inlineNames.has(node.name)
      ? "part"
      : "footer"
    : (marks.find((mark) => mark !== null) ?? null);
}

/** `Footer` and `SiteFooter` are whole footers; `FooterLink` is a part of one. */
function footerMarkOfComponent(name: string): FooterMark | null {
  const mark = footerMarkOfName(name);
  return mark === "footer" && !/foot(?:er)?$/iu.test(name) ? "part" : mark;
}

/** `bottom-0`, `mb-4`, `border-bottom`: they say where a box is, not what it is. */
function isUtilityClass(name: string): boolean {
  return (
    /^-?(?:\w+:)*(?:inset-|border-|margin-|padding-|align-|items-|rounded-|fixed-|sticky-|m-|p-)?bottom(?:-[\w.[\]/]+)?$/u.test(
      name,
    ) && name !== "bottom"
  );
}

export function surroundingsOf(node: PageNode, page: Page): Surroundings {
  let nearest: Surroundings = "plain";
  for (const ancestor of ancestorsOf(node)) {
    if (ownMark(ancestor) !== null) return nearest === "prose" ? "prose" : "footer";
    if (ancestor.kind === "element" && nearest === "plain") nearest = ownSurroundings(ancestor);
    // The component stands around its element.
    if (footerMarkOf(ancestor) !== null) return nearest === "prose" ? "prose" : "footer";
  }
  if (nearest === "plain" && markOfFile(page) !== null) return "footer";
  return nearest;
}

function ownSurroundings(element: Element): Surroundings {
  if (proseElements.has(element.name)) return "prose";
  if (asideElements.has(element.name) || asideRoles.has(attributeText(element, "role") ?? "")) return "aside";
  return "plain";
}

/** `src/views/icp`, `src/pages/system/beian`; not `src/views/components`. */
function isPageFolder(folders: readonly string[]): boolean {
  const at = folders.findLastIndex((folder) => /^(?:views?|pages?)$/iu.test(folder));
  return at >= 0 && !folders.slice(at).some((folder) => /^(?:components?|layouts?|common)$/iu.test(folder));
}

/**
 * What the name of a component's file says, or its folder's where the file is an index. A whole page isn't a footer,
 * whatever its file is called.
 */
export function markOfFile({ extent, file }: Page): FooterMark | null {
  if (extent === "document") return null;
  const parts = file.path.split(/[/\\]/u);
  const stem = (parts.at(-1) ?? "").replace(/\.[^.]*$/u, "");
  // Where pages stand, what is called after filings is a page about them.
  const isPage = isPageFolder(parts.slice(0, -1));
  if (isPage && footerMarkOfName(stem === "index" ? (parts.at(-2) ?? "") : stem) === "part") return null;
  if (stem !== "index") return footerMarkOfName(stem);
  const folder = parts.at(-2) ?? "";
  // A project's folder may well be called after filings; a component's says no more than what it is.
  return footerMarkOfName(folder) === "footer" ? "footer" : /^(?:icp|beian|copyright)$/iu.test(folder) ? "part" : null;
}

/** The outermost ancestor (or the node itself) that is marked as a footer, else as a part of one. */
export function footerAround(node: PageNode): { readonly node: Element | Hole; readonly mark: FooterMark } | null {
  let found: { node: Element | Hole; mark: FooterMark } | null = null;
  const chain = node.kind === "text" ? ancestorsOf(node) : [node, ...ancestorsOf(node)];
  for (const ancestor of chain) {
    const mark = footerMarkOf(ancestor);
    if (mark === "footer" || (mark === "part" && found?.mark !== "footer")) found = { node: ancestor, mark };
  }
  return found;
}
