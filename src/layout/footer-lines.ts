import type { Element, PageNode } from "../page/page.ts";
import { attributeText, isUndisplayed } from "../page/tree.ts";

/** Lines that belong to a footer, wherever they stand. */
export const footerLine =
  /备案|备\s*\d|ICP|公安|©|版权|copyright|all rights reserved|技术支持|powered by|许可证|举报/iu;

/** What else footers speak of, in the text or the names of counters. */
const footerWords =
  /返回顶部|回到顶部|置顶|地\s*址|邮\s*编|电\s*话|传\s*真|邮\s*箱|热\s*线|手\s*机|e-?mail|\btel\b|浏览器|分辨率|访问[量人数]|浏览量|访客|本站|网站地图|站点地图|sitemap|隐私|免责|法律声明|服务条款|友情链接|关于我们|联系我们|主办|承办|维护|^\s*(?:english|(?:back to )?top)\s*$|busuanzi/iu;

/** Elements that are certainly no lines of a footer, whatever they speak of. */
const articleElements = new Set(["main", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6"]);

export function isArticle({ name }: Element): boolean {
  return articleElements.has(name);
}

/** In UTF-16 code units. */
const longestBlock = 200;

/** The lines that stand outside footers but may well be a footer's, since they speak of what footers speak of. */
export class FooterLines {
  readonly #texts = new Map<PageNode, string | null>();

  isLikely(node: PageNode): boolean {
    const text = this.#textOf(node);
    return text !== null && (footerLine.test(text) || footerWords.test(text));
  }

  /** The text of a short block, with the names that counters have; `null` of a longer one and of articles. */
  #textOf(node: PageNode): string | null {
    const known = this.#texts.get(node);
    if (known !== undefined) return known;
    const text = this.#read(node);
    this.#texts.set(node, text);
    return text;
  }

  #read(node: PageNode): string | null {
    if (node.kind === "text") return node.content.text.length <= longestBlock ? node.content.text.trim() : null;
    if (node.kind === "hole") return "";
    if (isArticle(node)) return null;
    if (isUndisplayed(node)) return "";
    let text = attributeText(node, "id")?.startsWith("busuanzi") === true ? "busuanzi " : "";
    for (const child of node.children) {
      const inner = this.#textOf(child);
      if (inner === null) return null;
      text += inner;
      if (text.length > longestBlock) return null;
    }
    return text;
  }
}
