import type { Element, Hole, PageNode, Text } from "../page/page.ts";
import { footerMarkOf } from "../page/surroundings.ts";
import { attributeText, isUndisplayed } from "../page/tree.ts";
import { classNamesOf } from "./class-names.ts";
import { footerLine, FooterLines, isArticle } from "./footer-lines.ts";
import type { Layout } from "./layout.ts";
import { stylesOf } from "./page-styles.ts";
import type { Traced } from "./trace.ts";
import { visibleAt } from "./visibility.ts";

/** What a node is to a visitor who looks for content of the page. */
export type Content =
  | { readonly kind: "none" }
  | { readonly kind: "content"; readonly node: PageNode }
  | { readonly kind: "unknown"; readonly reason: string };

const none: Content = { kind: "none" };

/** What lies over the page or beside it rather than in it. */
const overlay =
  /(?:^|[-_\s])(?:back-?to-?top|go-?top|to-?top|backtop|scroll-?top|cookies?|toasts?|modals?|pop-?ups?|popover|dialogs?|masks?|overlays?|backdrop|loading|loader|preloader|spinner|float(?:ing)?|sidebar|drawer|kefu|qr-?code|weixin|wechat|lightbox|tooltips?|notif\w*|consent|chat|fixed|sticky|offcanvas|menu|nav\w*|search|panel|player|share|tools?|toolbar|suspend|aside|widget|banner|ad|ads|layer|offscreen|bg|background|canvas|side|right|left|foot-?bar)(?:$|[-_\s\d])/iu;

const pictures = new Set([
  "img",
  "svg",
  "video",
  "canvas",
  "iframe",
  "object",
  "embed",
  "audio",
  "input",
  "button",
  "select",
  "textarea",
  "hr",
  "picture",
  "progress",
  "meter",
]);

/** Content that is nested deeper isn't looked into. */
const deepest = 200;

const readersByLayout = new WeakMap<Layout, ContentReader>();

/** Tells the content of a page from its footers, and from what floats over it. */
export class ContentReader {
  readonly #layout: Layout;
  readonly #lines = new FooterLines();
  #depth = 0;
  readonly #contents = new Map<PageNode, Traced<Content>>();

  /** The one reader over a layout. */
  static of(layout: Layout): ContentReader {
    let reader = readersByLayout.get(layout);
    if (!reader) readersByLayout.set(layout, (reader = new ContentReader(layout)));
    return reader;
  }

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  /** @param isInArticle whether it stands in an element that is certainly no part of a footer */
  contentOf(node: PageNode, isInArticle = false): Content {
    return this.#layout.cascade.trace.kept(this.#contents, node, () => {
      const content = this.#read(node, isInArticle);
      return content.kind === "content" && !isInArticle && this.#lines.isLikely(node)
        ? { kind: "unknown", reason: "what follows may be lines of the footer" }
        : content;
    });
  }

  #read(node: PageNode, isInArticle: boolean): Content {
    switch (node.kind) {
      case "text":
        return this.#readText(node);
      case "hole":
        return this.#readHole(node, isInArticle);
      case "element":
        return this.#readElement(node, isInArticle);
    }
  }

  #readText(node: Text): Content {
    const { text } = node.content;
    if (!/[\p{L}\p{N}]/u.test(text) || footerLine.test(text)) return none;
    const visible = visibleAt(this.#layout.cascade, node);
    if (visible.answer === "unknown") return { kind: "unknown", reason: visible.reason };
    return visible.answer === "no" ? none : { kind: "content", node };
  }

  #readHole(hole: Hole, isInArticle: boolean): Content {
    const shown = hole.alternatives.map(({ nodes }) => this.#firstOf(nodes, isInArticle));
    if (hole.isComplete && shown.every(({ kind }) => kind === "none")) return none;
    const isSure =
      hole.isComplete && hole.component === null && hole.alternatives.every(({ role }) => role === "value");
    const [first] = shown;
    if (isSure && first?.kind === "content" && shown.every(({ kind }) => kind === "content")) return first;
    return { kind: "unknown", reason: hole.reason || "what follows it is shown on a condition" };
  }

  #firstOf(nodes: readonly PageNode[], isInArticle: boolean): Content {
    if (this.#depth >= deepest) return { kind: "unknown", reason: "what follows is nested too deep" };
    this.#depth++;
    const contents = nodes.map((node) => this.contentOf(node, isInArticle));
    this.#depth--;
    return contents.find(({ kind }) => kind === "content") ?? contents.find(({ kind }) => kind === "unknown") ?? none;
  }

  #readElement(element: Element, isInArticle: boolean): Content {
    const isPicture = pictures.has(element.name);
    if (isUndisplayed(element) && !isPicture) return none;
    if (footerMarkOf(element) !== null) return none;
    const visible = visibleAt(this.#layout.cascade, element);
    if (visible.answer === "no") return none;
    if (isPicture) return contentOfPicture(element);
    const position = this.#layout.cascade.value(element, "position");
    if (position === "absolute" || position === "fixed") return none;
    const inner = this.#firstOf(element.children, isInArticle || isArticle(element));
    if (inner.kind !== "content") return inner;
    const reason = visible.answer === "unknown" ? visible.reason : flowReason(this.#layout, element);
    return reason === null ? { kind: "content", node: element } : { kind: "unknown", reason };
  }
}

function contentOfPicture(element: Element): Content {
  const isTiny = ["width", "height"].every((side) => Number.parseInt(attributeText(element, side) ?? "100", 10) <= 1);
  return isTiny ? none : { kind: "unknown", reason: `<${element.sourceName}> follows it` };
}

/** Why an element may not stand in the page's flow; `null` where it surely does. */
function flowReason(layout: Layout, element: Element): string | null {
  const names = [...classNamesOf(element).certain, attributeText(element, "id") ?? "", element.sourceName].join(" ");
  if (overlay.test(names)) return `<${element.sourceName}> that follows may lie over the page`;
  const position = layout.cascade.value(element, "position");
  if (position !== null && position !== "static" && position !== "relative")
    return `position: ${position} may take what follows out of the flow`;
  const isMain = element.name === "main" || element.name === "article";
  for (const property of ["position", "float", "display", "order"]) {
    const style = layout.cascade.style(element, property);
    if (style.value === null && !(isMain && stylesOf(layout.page).unseen !== null)) return style.reason;
    if (property === "float" && style.value !== null && style.value !== "none") return "what follows floats";
  }
  return null;
}
