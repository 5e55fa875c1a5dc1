import { centre } from "../src/edits/style.ts";
import { centeringStep, isCentered, isVisible } from "../src/layout/index.ts";
import { displayedFilings } from "../src/page/displays.ts";
import { defineRule } from "../src/rule.ts";

type MessageIds = "notCentered";

export default defineRule<MessageIds>({
  name: "filing-centered",
  meta: {
    description: "Require the line that shows the filing number to be centred on the page",
    fixable: true,
    defaultOptions: {},
    messages: {
      notCentered: {
        en: "The line that shows the filing number is not centred on the page ({{evidence}}). Centre it, for example with text-align: center.",
        "zh-CN": "展示备案号的一行没有在页面上居中（{{evidence}}），请使其居中，例如使用 text-align: center。",
      },
    },
  },
  *judge(page, { settings, isHomepage }) {
    for (const filing of displayedFilings(page, isHomepage)) {
      const at = filing.range;
      const [node] = filing.nodes;
      // A hidden filing, or one in a header, has a more telling defect.
      if (filing.surroundings === "aside" || isVisible(page, node).answer === "no") continue;
      const centered = isCentered(page, node);
      const { evidence: found } = centered;
      if (centered.answer === "yes") yield { answer: "yes", at, evidence: found };
      else if (centered.answer === "unknown") yield { answer: "unknown", at, reason: centered.reason, evidence: found };
      else {
        const step = centeringStep(page, node);
        const evidence = centered.evidence.at(-1)?.what ?? "text-align: start";
        yield {
          answer: "no",
          at,
          messageId: "notCentered",
          data: { evidence },
          fix: step && centre(page, step, settings.centeringClass),
          evidence: found,
        };
      }
    }
  },
});
