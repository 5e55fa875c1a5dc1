import { briefPortal, isFilingTarget } from "../src/filing/portals.ts";
import { fillLink, insertFiling } from "../src/edits/insert.ts";
import { concealedNumbers } from "../src/page/concealed.ts";
import { displayedFilings, isPerhapsDisplayed } from "../src/page/displays.ts";
import { filingsOf } from "../src/page/filings.ts";
import { unknownContent } from "../src/page/whole.ts";
import type { Element, Page, SourceRange } from "../src/page/page.ts";
import { findPlaceholders } from "../src/filing/placeholders.ts";
import { flowsOf } from "../src/page/flow.ts";
import { surroundingsOf } from "../src/page/surroundings.ts";
import { attributeText, walk } from "../src/page/tree.ts";
import { defineRule } from "../src/rule.ts";

type MessageIds = "missing" | "emptyLink";

export default defineRule<MessageIds>({
  name: "require-filing-number",
  meta: {
    description: "Require the homepage to show a filing number",
    fixable: true,
    defaultOptions: {},
    messages: {
      missing: {
        en: "The homepage shows no filing number. Show the organizer's name and the filing number at its bottom, linked to {{portal}}.",
        "zh-CN": "首页没有展示备案号，请在页面底部展示主办单位名称和备案号，并链接到 {{portal}}。",
      },
      emptyLink: {
        en: "The link to MIIT's filing site shows no filing number. Write the number into it.",
        "zh-CN": "指向工信部备案网站的链接里没有备案号，请写上备案号。",
      },
    },
  },
  *judge(page, { settings, isHomepage }) {
    if (!isHomepage) return;
    const at = reportRange(page);
    if (isAnyNumberPresent(page)) {
      yield { answer: "yes", at };
      return;
    }
    const isSpokenOf = filingsOf(page).some((filing) => isPerhapsDisplayed(page, filing));
    const spokenOf = isSpokenOf ? "its text speaks of a number, and nothing tells whether that is its filing" : null;
    const reason = spokenOf ?? unknownContent(page, settings.homepages !== null);
    if (reason !== null) {
      yield { answer: "unknown", at, reason };
      return;
    }
    const portal = settings.portal ?? briefPortal;
    const link = emptyFilingLink(page);
    const [organization] = settings.organizations;
    const [number] = settings.filingNumbers;
    if (link) {
      yield { answer: "no", at: link.range, messageId: "emptyLink", fix: number ? fillLink(page, link, number) : null };
      return;
    }
    const fix = organization && number ? insertFiling(page, { organization, number, portal }) : null;
    yield { answer: "no", at, messageId: "missing", data: { portal }, fix };
  },
});

/** A number that is displayed, a placeholder, or a concealed number: then another rule has the word. */
function isAnyNumberPresent(page: Page): boolean {
  if (displayedFilings(page, true, true).length > 0) return true;
  if (flowsOf(page).some(({ text }) => findPlaceholders(text).some(({ stands }) => stands === "number"))) return true;
  return !concealedNumbers(page).next().done;
}

/** A link in the footer that leads to MIIT's filing site, and so should show the number. */
function emptyFilingLink(page: Page): Element | null {
  for (const node of walk(page.roots)) {
    if (node.kind !== "element" || node.name !== "a") continue;
    if (surroundingsOf(node, page) === "footer" && isFilingTarget(attributeText(node, "href") ?? "")) return node;
  }
  return null;
}

/** The end of the page, where the filing should stand: the last footer's or the body's first tag. */
function reportRange(page: Page): SourceRange {
  let found: SourceRange | null = null;
  for (const node of walk(page.roots)) {
    if (node.kind !== "element" || !node.openTag) continue;
    if (node.name === "footer" || (node.name === "body" && !found)) found = node.openTag;
  }
  const [first] = page.roots;
  return found ?? (first?.kind === "element" && first.openTag ? first.openTag : [0, 0]);
}
