import { findPlaceholders } from "../src/filing/placeholders.ts";
import { displayedFilings, isPartOfMain } from "../src/page/displays.ts";
import { flowsOf, type Flow } from "../src/page/flow.ts";
import type { Page, PageNode, SourceRange } from "../src/page/page.ts";
import { footerAround, markOfFile, surroundingsOf } from "../src/page/surroundings.ts";
import { ancestorsOf, isFallback } from "../src/page/tree.ts";
import { replaceNumber } from "../src/edits/text.ts";
import { defineRule, type Edit } from "../src/rule.ts";
import type { Settings } from "../src/settings.ts";

type MessageIds = "number" | "organization";

interface Stand {
  readonly at: SourceRange;
  readonly written: string;
  readonly messageId: MessageIds;
  readonly fix: Edit | null;
}

export default defineRule<MessageIds>({
  name: "no-placeholder",
  meta: {
    description: "Disallow placeholders where the filing number or the organizer's name should stand",
    fixable: true,
    defaultOptions: {},
    messages: {
      number: {
        en: '"{{written}}" stands in for a filing number. Write the number that MIIT issued.',
        "zh-CN": "“{{written}}”是占位内容，请写上工信部核发的备案号。",
      },
      organization: {
        en: '"{{written}}" stands in for the organizer\'s name. Write the name that the filing is registered under.',
        "zh-CN": "“{{written}}”是占位内容，请写上备案的主办单位名称。",
      },
    },
  },
  *judge(page, { settings, isHomepage }) {
    for (const { at, written, messageId, fix } of [
      ...placeholderNumbers(page, settings, isHomepage),
      ...placeholderTexts(page, settings),
    ]) {
      yield { answer: "no", at, messageId, data: { written }, fix };
    }
  },
});

function* placeholderNumbers(page: Page, settings: Settings, isHomepage: boolean): Generator<Stand> {
  for (const filing of displayedFilings(page, isHomepage)) {
    const { number, range: at } = filing;
    if (!number?.isPlaceholder || isReal(number.written, settings)) continue;
    const [expected] = settings.filingNumbers;
    yield { at, written: number.written, messageId: "number", fix: expected ? replaceNumber(filing, expected) : null };
  }
}

function* placeholderTexts(page: Page, settings: Settings): Generator<Stand> {
  for (const flow of flowsOf(page)) {
    for (const placeholder of findPlaceholders(flow.text)) {
      const { start, end, written, stands } = placeholder;
      const [node] = flow.nodes(start, end);
      const at = flow.range(start, end);
      if (!node || !at || surroundingsOf(node, page) !== "footer" || isFallback(node) || isReal(written, settings))
        continue;
      if (isNumberOfDisplay(page, flow, start) || isPartOfMain(node)) continue;
      if (stands === "number" && isStateAlone(flow, start, written) && !isInWholeFooter(node, page)) continue;
      const [expected] = stands === "number" ? settings.filingNumbers : settings.organizations;
      yield { at, written, messageId: stands, fix: expected ? flow.replace(start, end, expected) : null };
    }
  }
}

/** 备案中 without a label in front may be a site's state in a list of sites, and only a page's footer says of which. */
function isStateAlone({ text }: Flow, start: number, written: string): boolean {
  return !/[\dx×*_○]/iu.test(written) && !/[号码编][\s\uFFFE]{0,9}[:：]?[\s\uFFFE]{0,9}$/u.test(text.slice(0, start));
}

/** Whether it stands in a whole footer, whatever happens. */
function isInWholeFooter(node: PageNode, page: Page): boolean {
  for (const ancestor of ancestorsOf(node)) {
    if (ancestor.kind === "hole" && ancestor.alternatives.length > 1) return false;
  }
  return (footerAround(node)?.mark ?? markOfFile(page)) === "footer";
}

/** Placeholders in a number's own shape are reported as numbers. */
function isNumberOfDisplay(page: Page, flow: Flow, start: number): boolean {
  return displayedFilings(page, true).some(
    (filing) =>
      filing.flow === flow && filing.from <= start && start < filing.to && filing.number?.isPlaceholder === true,
  );
}

function isReal(written: string, { filingNumbers, organizations }: Settings): boolean {
  return [...filingNumbers, ...organizations].some((own) => own.includes(written));
}
