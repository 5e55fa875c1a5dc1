import { unhide } from "../src/edits/style.ts";
import { commonRanges, isVisible, writtenRanges } from "../src/layout/index.ts";
import { displayedFilings } from "../src/page/displays.ts";
import { concealedNumbers } from "../src/page/concealed.ts";
import { type Filing, filingsOf } from "../src/page/filings.ts";
import type { Page } from "../src/page/page.ts";
import { unknownContent } from "../src/page/whole.ts";
import { defineRule, type Judgement } from "../src/rule.ts";
import type { Settings } from "../src/settings.ts";

type MessageIds = "hidden" | "hiddenAtWidths" | "concealed";

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
      hiddenAtWidths: {
        en: 'On screens {{widths}} wide the filing number "{{number}}" is hidden from visitors ({{evidence}}). Show it on every screen.',
        "zh-CN": "屏幕宽度 {{widths}} 时备案号“{{number}}”对访问者不可见（{{evidence}}），请在各种屏幕上都展示出来。",
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
    const partly = isShown ? judgePartlyHidden(page, settings, verdicts) : null;
    for (const { filing, visible } of verdicts) {
      const at = filing.range;
      if (partly?.at === at) yield partly;
      else if (visible.answer === "yes") yield { answer: "yes", at };
      else if (visible.answer === "unknown")
        yield { answer: "unknown", at, reason: visible.reason, evidence: visible.evidence };
      else if (!isShown) {
        const number = filing.number?.written ?? page.file.text.slice(...at);
        const evidence = visible.evidence.at(-1)?.what ?? "";
        yield {
          answer: "no",
          at,
          messageId: "hidden",
          data: { number, evidence },
          fix: visible.cause && unhide(page, visible.cause),
          evidence: visible.evidence,
        };
      }
    }
    if (isHomepage && filingsOf(page).length === 0) yield* judgeConcealed(page, settings);
  },
});

/** At some widths no filing of the page is seen, which only a page that is known as a whole can tell. */
function judgePartlyHidden(
  page: Page,
  settings: Settings,
  verdicts: readonly { filing: Filing; visible: ReturnType<typeof isVisible> }[],
): Judgement<MessageIds> | null {
  const ranges = commonRanges(filingsOf(page).map(({ nodes }) => isVisible(page, nodes[0]).hiddenAt));
  const first = verdicts.find(({ visible }) => visible.answer !== "no");
  if (!first || ranges.length === 0) return null;
  const at = first.filing.range;
  const widths = writtenRanges(ranges);
  const reason = unknownContent(page, settings.homepages !== null);
  if (reason !== null) return { answer: "unknown", at, reason: `${reason}, on screens ${widths} wide` };
  const number = first.filing.number?.written ?? page.file.text.slice(...at);
  const { hiddenBy } = first.visible;
  const data = { number, evidence: hiddenBy?.what ?? "", widths };
  return { answer: "no", at, messageId: "hiddenAtWidths", data, evidence: hiddenBy ? [hiddenBy] : [] };
}

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
