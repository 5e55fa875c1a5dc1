import { isExpected } from "../src/filing/numbers.ts";
import { replaceNumber } from "../src/edits/text.ts";
import { displayedFilings } from "../src/page/displays.ts";
import { defineRule } from "../src/rule.ts";

type MessageIds = "malformed" | "notWebsite" | "digits" | "province";

export default defineRule<MessageIds>({
  name: "number-format",
  meta: {
    description: "Require filing numbers in the form in which MIIT issues them",
    fixable: true,
    defaultOptions: {},
    messages: {
      malformed: {
        en: '"{{written}}" is not how MIIT writes this filing number. Write "{{canonical}}".',
        "zh-CN": "“{{written}}”不是规范的备案号写法，请写成“{{canonical}}”。",
      },
      digits: {
        en: 'The filing number "{{written}}" has {{count}} digits; a filing number has 8 or 10. Check it against your filing.',
        "zh-CN": "备案号“{{written}}”有 {{count}} 位数字；备案号应为 8 位或 10 位，请与备案信息核对。",
      },
      province: {
        en: 'The filing number "{{written}}" does not begin with the sign of a province, such as 京 or 粤. Check it against your filing.',
        "zh-CN": "备案号“{{written}}”没有以省级简称（如京、粤）开头，请与备案信息核对。",
      },
      notWebsite: {
        en: "The filing number \"{{written}}\" ends in {{letter}}: that is not a website's number. Show the website's own.",
        "zh-CN": "备案号“{{written}}”以 {{letter}} 结尾，不是网站的备案号，请展示网站自己的备案号。",
      },
    },
  },
  *judge(page, { settings, isHomepage }) {
    for (const filing of displayedFilings(page, isHomepage)) {
      const { number, range: at } = filing;
      if (!number || number.isPlaceholder || settings.filingNumbers.includes(number.written)) continue;
      // Another number than the settings' is another rule's, whatever its form.
      if (!isExpected(number, settings.filingNumbers) && number.suffixLetter === null) continue;
      const { written, canonical, defects } = number;
      if (number.isDoubtful) {
        yield { answer: "unknown", at, reason: `${number.province} is rarely, if ever, the sign of a filing` };
      } else if (defects.includes("app-suffix")) {
        yield { answer: "no", at, messageId: "notWebsite", data: { written, letter: number.suffixLetter ?? "" } };
      } else if (defects.includes("digits")) {
        yield { answer: "no", at, messageId: "digits", data: { written, count: String(number.digits.length) } };
      } else if (defects.includes("province")) {
        yield { answer: "no", at, messageId: "province", data: { written } };
      } else if (defects.length > 0 && canonical !== null) {
        yield {
          answer: "no",
          at,
          messageId: "malformed",
          data: { written, canonical },
          fix: replaceNumber(filing, canonical),
        };
      } else {
        yield { answer: "yes", at };
      }
    }
  },
});
