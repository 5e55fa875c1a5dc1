import { moveToEnd } from "../src/edits/blocks.ts";
import { contentAfter, isVisible } from "../src/layout/index.ts";
import { displayedFilings } from "../src/page/displays.ts";
import type { Element, PageNode } from "../src/page/page.ts";
import { footerAround } from "../src/page/surroundings.ts";
import { closestElement } from "../src/page/tree.ts";
import { defineRule } from "../src/rule.ts";

type MessageIds = "notLast" | "aside";

const asides = new Set(["header", "aside", "nav"]);
const lineBlocks = new Set(["p", "div", "section", "ul", "ol", "table", "center", "footer", "address"]);

export default defineRule<MessageIds>({
  name: "filing-at-bottom",
  meta: {
    description: "Require the filing to be the last content of the page",
    fixable: true,
    defaultOptions: {},
    messages: {
      notLast: {
        en: "Page content follows the block that shows the filing number. Move the filing to the bottom of the page.",
        "zh-CN": "展示备案号的区块之后还有页面内容，请把备案信息移到页面底部。",
      },
      aside: {
        en: "The filing number stands in <{{element}}>, not at the bottom of the page. Move it to the page's footer.",
        "zh-CN": "备案号位于 <{{element}}> 中，而不在页面底部，请移到页脚。",
      },
    },
  },
  *judge(page, { isHomepage }) {
    const judged = new Set<Element>();
    const filings = displayedFilings(page, isHomepage).filter(({ nodes }) => isVisible(page, nodes[0]).answer !== "no");
    const isShownBelow = filings.some(({ surroundings }) => surroundings !== "aside");
    for (const filing of filings) {
      const at = filing.range;
      const [node] = filing.nodes;
      if (filing.surroundings === "aside") {
        const element = closestElement(node, ({ name }) => asides.has(name))?.sourceName;
        if (element !== undefined && !isShownBelow) yield { answer: "no", at, messageId: "aside", data: { element } };
        continue;
      }
      const block = blockOf(node);
      if (!block || judged.has(block)) continue;
      judged.add(block);
      const after = contentAfter(page, block);
      const { evidence } = after;
      if (after.answer === "unknown") yield { answer: "unknown", at, reason: after.reason, evidence };
      else if (after.answer === "no") yield { answer: "yes", at, evidence };
      else yield { answer: "no", at, messageId: "notLast", fix: moveToEnd(page, block), evidence };
    }
  },
});

/** The footer that shows the filing, else the block of its line. */
function blockOf(node: PageNode): Element | null {
  const footer = footerAround(node)?.node;
  if (footer?.kind === "element") return footer;
  return footer ? null : closestElement(node, ({ name }) => lineBlocks.has(name));
}
