import { unhide } from "../src/edits/style.ts";
import { isVisible } from "../src/layout/index.ts";
import { displayedFilings } from "../src/page/displays.ts";
import { concealedNumbers } from "../src/page/concealed.ts";
import { filingsOf } from "../src/page/filings.ts";
import type { Page } from "../src/page/page.ts";
import { unknownContent } from "../src/page/whole.ts";
import { defineRule, type Judgement } from "../src/rule.ts";
import type { Settings } from "../src/settings.ts";

type MessageIds = "hidden" | "concealed";

export default defineRule<MessageIds>({
  name: "no-hidden-filing",
  meta: {
    description: "Disallow filing numbers that no visitor can see",
    fixable: true,
    defaultOptions: {},
    messages: {
      hidden: {
        en: 'The filing number "{{number}}" is hidden from visitors ({{evidence}}). Show it.',
        "zh-CN": "备案号“{{number}}”对访问者不可见（{{evidence}}），请显示出来。",
      },
      concealed: {
        en: 'The filing number "{{number}}" stands only in {{place}}, where visitors do not see it. Show it in the footer.',
        "zh-CN": "备案号“{{number}}”只写在 {{place}} 中，访问者看不到，请在页脚展示。",
      },
    },
  },
  *judge(page, { settings, isHomepage }) {
    const filings = displayedFilings(page, isHomepage);
    const verdicts = filings.map((filing) => ({ filing, visible: isVisible(page, filing.nodes[0]) }));
    // One that is seen, or may be, is enough: its hidden twin is a matter of design.
    const isShown = verdicts.some(({ visible }) => visible.answer !== "no");
    for (const { filing, visible } of verdicts) {
      const at = filing.range;
      if (visible.answer === "yes") yield { answer: "yes", at };
      else if (visible.answer === "unknown") yield { answer: "unknown", at, reason: visible.reason };
      else if (!isShown) {
        const number = filing.number?.written ?? page.file.text.slice(...at);
        const evidence = visible.evidence.at(-1)?.what ?? "";
        yield {
          answer: "no",
          at,
          messageId: "hidden",
          data: { number, evidence },
          fix: visible.cause && unhide(page, visible.cause),
        };
      }
    }
    if (isHomepage && filingsOf(page).length === 0) yield* judgeConcealed(page, settings);
  },
});

function* judgeConcealed(page: Page, settings: Settings): Generator<Judgement<MessageIds>> {
  const concealed = [...concealedNumbers(page)];
  const reason = unknownContent(page, settings.homepages !== null);
  const seen = concealed.find(({ isUnseen }) => !isUnseen);
  for (const { at, number, place } of concealed) {
    if (reason !== null) yield { answer: "unknown", at, reason };
    else if (seen) yield { answer: "unknown", at, reason: `${seen.place} may show it` };
    else yield { answer: "no", at, messageId: "concealed", data: { number, place } };
  }
}
