import { isExpected } from "../src/filing/numbers.ts";
import { replaceNumber } from "../src/edits/text.ts";
import { displayedFilings } from "../src/page/displays.ts";
import { securityFilingsOf } from "../src/page/filings.ts";
import { defineRule } from "../src/rule.ts";

type MessageIds = "otherNumber" | "otherSecurityNumber";

export default defineRule<MessageIds>({
  name: "match-settings",
  meta: {
    description: "Require the filing and public-security numbers that the settings name",
    fixable: true,
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
  *judge(page, { settings, isHomepage }) {
    const [expected] = settings.filingNumbers;
    for (const filing of expected === undefined ? [] : displayedFilings(page, isHomepage)) {
      const { number, range: at } = filing;
      if (!expected || !number || number.isPlaceholder) continue;
      if (isExpected(number, settings.filingNumbers)) yield { answer: "yes", at };
      else {
        const data = { written: number.written, expected };
        yield { answer: "no", at, messageId: "otherNumber", data, fix: replaceNumber(filing, expected) };
      }
    }
    const securityNumber = settings.publicSecurityNumber;
    for (const shown of securityNumber === null ? [] : securityFilingsOf(page)) {
      const { number, range: at } = shown;
      if (
        securityNumber === null ||
        !number ||
        number.isStub ||
        number.isPlaceholder ||
        shown.surroundings !== "footer"
      )
        continue;
      if (number.digits === securityNumber.replaceAll(/\D/gu, "")) yield { answer: "yes", at };
      else {
        const data = { written: number.written, expected: securityNumber };
        yield { answer: "no", at, messageId: "otherSecurityNumber", data, fix: replaceNumber(shown, securityNumber) };
      }
    }
  },
});
