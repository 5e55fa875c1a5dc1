import { setAddress, wrapInLink } from "../src/edits/link.ts";
import { replaceNumber } from "../src/edits/text.ts";
import { classifySecurityTarget, securityAddress } from "../src/filing/security-numbers.ts";
import { displayedSecurityFilings } from "../src/page/displays.ts";
import { filingsOf, linkingOf, securityFilingsOf, type SecurityFiling } from "../src/page/filings.ts";
import type { Element, Page } from "../src/page/page.ts";
import { attributeOf, isInside } from "../src/page/tree.ts";
import { unknownContent } from "../src/page/whole.ts";
import { defineRule, type Judgement } from "../src/rule.ts";

type MessageIds = "malformed" | "incomplete" | "province" | "unlinked" | "wrongTarget" | "otherCode" | "missing";

export interface PublicSecurityFilingOptions {
  /** Whether a homepage must show the settings' public-security number. */
  readonly required: boolean;
}

export default defineRule<MessageIds, PublicSecurityFilingOptions>({
  name: "public-security-filing",
  meta: {
    description: "Require public-security numbers to be well-formed and linked to the police's filing site",
    fixable: true,
    options: { required: { type: "boolean", description: "Whether a homepage must show the settings' number." } },
    defaultOptions: { required: false },
    messages: {
      malformed: {
        en: '"{{written}}" is not how a public-security number is written. Write "{{canonical}}".',
        "zh-CN": "“{{written}}”不是规范的公安备案号写法，请写成“{{canonical}}”。",
      },
      incomplete: {
        en: '"{{written}}" is not a whole public-security number, which has 14 digits. Check it against your filing.',
        "zh-CN": "“{{written}}”不是完整的公安备案号（应有 14 位数字），请与备案信息核对。",
      },
      province: {
        en: 'The public-security number "{{written}}" does not begin with the sign of a province, such as 京 or 粤. Check it against your filing.',
        "zh-CN": "公安备案号“{{written}}”没有以省级简称（如京、粤）开头，请与备案信息核对。",
      },
      unlinked: {
        en: 'The public-security number "{{written}}" is not a hyperlink. Link it to {{address}}.',
        "zh-CN": "公安备案号“{{written}}”没有超链接，请链接到 {{address}}。",
      },
      wrongTarget: {
        en: 'The public-security number "{{written}}" does not link to the police\'s filing site. Set its address to {{address}}.',
        "zh-CN": "公安备案号“{{written}}”没有链接到公安备案网站，请把地址设为 {{address}}。",
      },
      otherCode: {
        en: 'The link of the public-security number "{{written}}" carries other digits ({{code}}). Set its address to {{address}}.',
        "zh-CN": "公安备案号“{{written}}”的链接带的是另一个编号（{{code}}），请把地址设为 {{address}}。",
      },
      missing: {
        en: 'The homepage does not show the public-security number "{{expected}}". Show it in the footer.',
        "zh-CN": "首页没有展示公安备案号“{{expected}}”，请在页脚展示。",
      },
    },
  },
  *judge(page, { settings, options, isHomepage }) {
    const shown = displayedSecurityFilings(page, isHomepage);
    const expected = settings.publicSecurityNumber;
    const own = expected?.replaceAll(/\D/gu, "");
    for (const filing of shown) yield* judgeNumber(page, filing, own);
    if (!options.required || !isHomepage || expected === null || securityFilingsOf(page).length > 0) return;
    const reason = unknownContent(page, settings.homepages !== null);
    if (reason === null) yield { answer: "no", at: [0, 0], messageId: "missing", data: { expected } };
    else yield { answer: "unknown", at: [0, 0], reason };
  },
});

/** @param own digits of the settings' number: another than it is `match-settings`' to report. */
function* judgeNumber(page: Page, filing: SecurityFiling, own: string | undefined): Generator<Judgement<MessageIds>> {
  const { number, range: at } = filing;
  if (!number) return;
  const { written, canonical, digits } = number;
  const isPlain = !number.isStub && !number.isPlaceholder && canonical !== null;
  if (!isPlain) {
    const lacksProvince = number.province === null && !number.defects.includes("digits");
    if (lacksProvince && (own === undefined || own === digits))
      yield { answer: "no", at, messageId: "province", data: { written } };
    else if (own === undefined || number.isStub || number.isPlaceholder)
      yield { answer: "no", at, messageId: "incomplete", data: { written } };
    return;
  }
  if (number.defects.length > 0 && (own === undefined || own === digits)) {
    yield {
      answer: "no",
      at,
      messageId: "malformed",
      data: { written, canonical },
      fix: replaceNumber(filing, canonical),
    };
  }
  yield* judgeLink(page, filing, { written, digits, address: securityAddress(digits) });
}

interface Expected {
  readonly written: string;
  readonly digits: string;
  readonly address: string;
}

function* judgeLink(page: Page, filing: SecurityFiling, expected: Expected): Generator<Judgement<MessageIds>> {
  const { written, address } = expected;
  const { range: at } = filing;
  const linking = linkingOf(filing);
  if (linking.kind === "unknown") yield { answer: "unknown", at, reason: linking.reason };
  else if (linking.kind === "unlinked") {
    yield {
      answer: "no",
      at,
      messageId: "unlinked",
      data: { written, address },
      fix: wrapInLink(page, filing, address),
    };
  } else yield* judgeTarget(page, filing, linking.link, expected);
}

function* judgeTarget(
  page: Page,
  filing: SecurityFiling,
  link: Element,
  { written, address, digits }: Expected,
): Generator<Judgement<MessageIds>> {
  const href = attributeOf(link, "href");
  const at = href?.range ?? filing.range;
  if (href ? href.value.kind !== "known" : !link.attributesKnown) {
    yield { answer: "unknown", at, reason: "the link's address is set elsewhere" };
    return;
  }
  const { isPolice, code } = classifySecurityTarget(href?.value.kind === "known" ? href.value.text.text : "");
  // A link that holds the filing number too leads to MIIT: it can't lead to both.
  const isShared = filingsOf(page).some(({ nodes }) => isInside(nodes[0], link));
  const fix = isShared ? null : setAddress(page, link, address);
  if (!isPolice) yield { answer: "no", at, messageId: "wrongTarget", data: { written, address }, fix };
  else if (code !== null && code !== digits) {
    yield { answer: "no", at, messageId: "otherCode", data: { written, address, code }, fix };
  } else yield { answer: "yes", at: filing.range };
}
