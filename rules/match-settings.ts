import { isExpected } from "../src/filing/numbers.ts";
import { replaceNumber } from "../src/edits/text.ts";
import { displayedFilings, displayedSecurityFilings } from "../src/page/displays.ts";
import type { Page } from "../src/page/page.ts";
import { defineRule, type JudgeContext, type Judgement } from "../src/rule.ts";

type MessageIds = "otherNumber" | "otherSecurityNumber";

export default defineRule<MessageIds>({
  name: "match-settings",
  meta: {
    description: "Require the filing and public-security numbers that the settings name",
    fixable: true,
    hasSuggestions: true,
    defaultOptions: {},
    messages: {
      otherNumber: {
        en: 'The filing number "{{written}}" is not the one in the settings. Write "{{expected}}".',
        "zh-CN": "备案号“{{written}}”与设置不符，请写成“{{expected}}”。",
      },
      otherSecurityNumber: {
        en: 'The public-security number "{{written}}" is not the one in the settings. Write "{{expected}}".',
        "zh-CN": "公安备案号“{{written}}”与设置不符，请写成“{{expected}}”。",
      },
    },
  },
  *judge(page, context) {
    yield* judgeNumbers(page, context);
    yield* judgeSecurityNumbers(page, context);
  },
});

type Context = JudgeContext<object>;

function* judgeNumbers(page: Page, { settings, isHomepage }: Context): Generator<Judgement<MessageIds>> {
  const [expected] = settings.filingNumbers;
  if (expected === undefined) return;
  const filings = displayedFilings(page, isHomepage);
  const isShown = filings.some(({ number }) => number && isExpected(number, settings.filingNumbers));
  for (const filing of filings) {
    const { number, range: at } = filing;
    // An app's number is another rule's.
    if (!number || number.isPlaceholder || number.suffixLetter !== null) continue;
    if (isExpected(number, settings.filingNumbers)) yield { answer: "yes", at };
    else {
      const data = { written: number.written, expected };
      const edit = replaceNumber(filing, expected);
      // Beside the right number, another may be a subsidiary's: whose it is, only its owner knows.
      const suggestions = edit && isShown ? [{ messageId: "otherNumber" as const, data, edit }] : [];
      yield { answer: "no", at, messageId: "otherNumber", data, fix: isShown ? null : edit, suggestions };
    }
  }
}

function* judgeSecurityNumbers(page: Page, { settings, isHomepage }: Context): Generator<Judgement<MessageIds>> {
  const expected = settings.publicSecurityNumber;
  if (expected === null) return;
  for (const shown of displayedSecurityFilings(page, isHomepage)) {
    const { number, range: at } = shown;
    if (!number || number.isStub || number.isPlaceholder) continue;
    if (number.digits === expected.replaceAll(/\D/gu, "")) yield { answer: "yes", at };
    else {
      const data = { written: number.written, expected };
      yield { answer: "no", at, messageId: "otherSecurityNumber", data, fix: replaceNumber(shown, expected) };
    }
  }
}
