import { findName, findOwner } from "../src/filing/owners.ts";
import { findPlaceholders } from "../src/filing/placeholders.ts";
import { insertBeforeNumber } from "../src/edits/text.ts";
import { moveNameInFront } from "../src/edits/name.ts";
import { reorderedReason } from "../src/layout/index.ts";
import { displayedFilings } from "../src/page/displays.ts";
import { footerRegion, type FooterRegion } from "../src/page/footer-region.ts";
import { unseen } from "../src/page/flow.ts";
import type { Filing } from "../src/page/filings.ts";
import type { Page } from "../src/page/page.ts";
import { defineRule, type Judgement } from "../src/rule.ts";
import type { Settings } from "../src/settings.ts";

type MessageIds = "missing" | "missingAny" | "other" | "after";

export default defineRule<MessageIds>({
  name: "organization-before-number",
  meta: {
    description: "Require the organizer's name before the filing number",
    fixable: true,
    hasSuggestions: true,
    defaultOptions: {},
    messages: {
      missing: {
        en: 'No organizer is named before the filing number "{{number}}". Write "{{organization}}" before it.',
        "zh-CN": "备案号“{{number}}”之前没有主办单位名称，请在它前面写上“{{organization}}”。",
      },
      missingAny: {
        en: 'No organizer is named before the filing number "{{number}}". Write the name of the filing\'s organizer before it.',
        "zh-CN": "备案号“{{number}}”之前没有主办单位名称，请在它前面写上主办单位名称。",
      },
      other: {
        en: '"{{name}}" is named before the filing number "{{number}}", but not the filing\'s organizer. Write "{{organization}}" before the number.',
        "zh-CN": "备案号“{{number}}”之前写的是“{{name}}”，不是主办单位，请在备案号之前写上“{{organization}}”。",
      },
      after: {
        en: 'The organizer "{{organization}}" is named after the filing number "{{number}}". Write the name before the number.',
        "zh-CN": "主办单位“{{organization}}”写在备案号“{{number}}”之后，请写在备案号之前。",
      },
    },
  },
  *judge(page, { settings, isHomepage }) {
    for (const filing of displayedFilings(page, isHomepage)) {
      const at = filing.range;
      const region = footerRegion(page, filing);
      if (isNamedIn(region.before, settings)) {
        yield { answer: "yes", at };
        continue;
      }
      const reason = whyUnknown(region, settings);
      if (reason !== null) yield { answer: "unknown", at, reason };
      else yield judgeUnnamed(page, filing, region, settings);
    }
  },
});

function judgeUnnamed(page: Page, filing: Filing, region: FooterRegion, settings: Settings): Judgement<MessageIds> {
  const { range: at } = filing;
  const number = filing.number?.written ?? page.file.text.slice(...at);
  const [organization] = settings.organizations;
  const following = ownerAfter(region, filing, settings);
  if (following) {
    const nodes = [...filing.nodes, ...filing.flow.nodes(following.from, following.to)];
    const reason = reorderedReason(page, nodes);
    if (reason !== null) return { answer: "unknown", at, reason };
    const data = { number, organization: following.name };
    return { answer: "no", at, messageId: "after", data, fix: moveNameInFront(page, filing, following) };
  }
  const later = ownerIn(region.afterCondition, settings);
  if (later) return { answer: "no", at, messageId: "after", data: { number, organization: later.name } };
  if (organization === undefined) return { answer: "no", at, messageId: "missingAny", data: { number } };
  const fix = insertBeforeNumber(page, filing, organization);
  const other = findOwner(region.before);
  if (other.answer !== "certain")
    return { answer: "no", at, messageId: "missing", data: { number, organization }, fix };
  // Whose site it is, and which of the two names is to go, is for a person to say.
  const data = { number, organization, name: other.name };
  const suggestions = fix ? [{ messageId: "other" as const, data, edit: fix }] : [];
  return { answer: "no", at, messageId: "other", data, suggestions };
}

/** Whether the text names the settings' organizer; without settings, whether it may name anybody. */
function isNamedIn(text: string, { organizations }: Settings): boolean {
  if (organizations.length > 0) return findName(text, organizations) !== null;
  return !text.includes(unseen) && findOwner(text).answer !== "none";
}

/** Why it can't be known whether the organizer is named before the number; `null` where it can. */
function whyUnknown({ before, farther, doubt }: FooterRegion, settings: Settings): string | null {
  if (doubt !== null) return doubt;
  if (before.includes(unseen)) return "an expression before the number may name the organizer";
  if (findPlaceholders(before).some(({ stands }) => stands === "organization"))
    return "a placeholder stands for the name";
  const isFarther = farther.includes(unseen) || ownerIn(farther, settings) !== null;
  return isFarther ? "the organizer may be named farther up, where nothing tells whether the footer has begun" : null;
}

/** The owner's name behind the number, with its place in the number's flow. */
function ownerAfter(
  { after }: FooterRegion,
  filing: Filing,
  settings: Settings,
): { readonly name: string; readonly from: number; readonly to: number } | null {
  const found = ownerIn(after, settings);
  return found && { name: found.name, from: filing.to + found.start, to: filing.to + found.end };
}

function ownerIn(
  text: string,
  { organizations }: Settings,
): { readonly name: string; readonly start: number; readonly end: number } | null {
  if (organizations.length > 0) return findName(text, organizations);
  const owner = findOwner(text);
  return owner.answer === "certain" ? owner : null;
}
