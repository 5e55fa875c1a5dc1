import { classifyTarget, briefPortal, correctedTarget } from "../src/filing/portals.ts";
import { extendLink, setAddress, wrapInLink } from "../src/edits/link.ts";
import { displayedFilings } from "../src/page/displays.ts";
import { linkingOf, type Filing } from "../src/page/filings.ts";
import type { Attribute, Element, Page, Value } from "../src/page/page.ts";
import { ancestorsOf, attributeOf, attributeText } from "../src/page/tree.ts";
import { defineRule, type Judgement } from "../src/rule.ts";

type MessageIds = "unlinked" | "partlyLinked" | "deadLink" | "wrongTarget";

export default defineRule<MessageIds>({
  name: "link-to-miit",
  meta: {
    description: "Require the filing number to be a hyperlink to MIIT's filing site",
    fixable: true,
    hasSuggestions: true,
    defaultOptions: {},
    messages: {
      unlinked: {
        en: 'The filing number "{{number}}" is not a hyperlink. Link it to {{portal}}.',
        "zh-CN": "备案号“{{number}}”没有超链接，请链接到 {{portal}}。",
      },
      partlyLinked: {
        en: 'Only a part of the filing number "{{number}}" is linked. Put the whole number into the link.',
        "zh-CN": "备案号“{{number}}”只有一部分带链接，请把整个备案号放进链接。",
      },
      deadLink: {
        en: 'The link of the filing number "{{number}}" leads nowhere. Set its address to {{portal}}.',
        "zh-CN": "备案号“{{number}}”的链接没有目标，请把地址设为 {{portal}}。",
      },
      wrongTarget: {
        en: 'The filing number "{{number}}" links to "{{target}}", which is not MIIT\'s filing site. Set its address to {{portal}}.',
        "zh-CN": "备案号“{{number}}”链接到“{{target}}”，不是工信部备案网站，请把地址设为 {{portal}}。",
      },
    },
  },
  *judge(page, { settings, isHomepage }) {
    const portal = settings.portal ?? briefPortal;
    for (const filing of displayedFilings(page, isHomepage)) {
      const at = filing.range;
      const number = filing.number?.written ?? page.file.text.slice(...at);
      const linking = linkingOf(filing);
      if (linking.kind === "unknown") {
        yield { answer: "unknown", at, reason: linking.reason };
      } else if (linking.kind === "linked") {
        yield* judgeTarget(page, filing, linking.link, settings.portal, { number, portal });
      } else if (linking.kind === "partly") {
        const fix = extendLink(filing, linking.link);
        yield { answer: "no", at, messageId: "partlyLinked", data: { number }, fix };
      } else if (mayHoldLink(filing)) {
        yield { answer: "unknown", at, reason: "the expression may hold a link" };
      } else {
        const edit = wrapInLink(page, filing, portal);
        const isSafe = !hasHandler(filing);
        const suggestions = edit && !isSafe ? [{ messageId: "unlinked" as const, data: { number, portal }, edit }] : [];
        yield {
          answer: "no",
          at,
          messageId: "unlinked",
          data: { number, portal },
          fix: isSafe ? edit : null,
          suggestions,
        };
      }
    }
  },
});

function* judgeTarget(
  page: Page,
  filing: Filing,
  link: Element,
  setPortal: string | null,
  { number, portal }: { number: string; portal: string },
): Generator<Judgement<MessageIds>> {
  const href = attributeOf(link, "href");
  if (!href && !link.attributesKnown) {
    yield { answer: "unknown", at: filing.range, reason: "the link's attributes are spread from elsewhere" };
    return;
  }
  const address = href ? wrongAddress(href.value, setPortal) : "";
  if (address === null) {
    yield { answer: "yes", at: filing.range };
  } else if (address === undefined) {
    yield { answer: "unknown", at: href?.range ?? filing.range, reason: "the link's address is set elsewhere" };
  } else if (isSetByScript(page, link)) {
    yield {
      answer: "unknown",
      at: href?.range ?? filing.range,
      reason: "a script of the page may set the link's address",
    };
  } else {
    const isDead = classifyTarget(address).kind === "none";
    const edit = isRewritable(href) ? setAddress(page, link, correctedTarget(address, setPortal ?? undefined)) : null;
    const data = { number, portal, target: address };
    const messageId = isDead ? "deadLink" : "wrongTarget";
    // With a handler of its own, the link would do two things at a click.
    const isSafe = !hasHandler(filing);
    const suggestions = edit && !isSafe ? [{ messageId, data, edit } as const] : [];
    yield { answer: "no", at: href?.range ?? filing.range, messageId, data, fix: isSafe ? edit : null, suggestions };
  }
}

/** Whether a script of the page names the link by its id and speaks of addresses. */
function isSetByScript(page: Page, link: Element): boolean {
  const id = attributeText(link, "id");
  return id !== null && id !== "" && page.scripts.some(({ text }) => text.includes(id) && /href|location/u.test(text));
}

/** The wrong address that the value is; `null` if it is right, `undefined` if that can't be known. */
function wrongAddress(value: Value, portal: string | null): string | null | undefined {
  if (value.kind === "known") {
    const address = value.text.text;
    return classifyTarget(address, portal ?? undefined).kind === "right" ? null : address;
  }
  if (value.kind !== "choice") return undefined;
  const answers = value.values.map((choice) => wrongAddress(choice, portal));
  if (answers.every((answer) => answer === null)) return null;
  // What stands in for an address that isn't set says nothing of the one that is.
  const elsewhere = answers.find((answer) => typeof answer === "string" && classifyTarget(answer).kind !== "none");
  if (elsewhere !== undefined) return elsewhere;
  return answers.every((answer) => typeof answer === "string") ? answers[0] : undefined;
}

/** An address that several branches decide, or that is written elsewhere, isn't for one attribute to overwrite. */
function isRewritable(href: Attribute | null): boolean {
  if (!href) return true;
  if (href.value.kind !== "known") return false;
  const written = href.value.text.range();
  return (
    href.value.text.text === "" || (written !== null && written[0] >= href.range[0] && written[1] <= href.range[1])
  );
}

/** In JSX and templates, an expression of unknown value can hold elements too. */
function mayHoldLink(filing: Filing): boolean {
  return filing.nodes.some((node) => node.kind === "hole" && node.shows === "anything");
}

function hasHandler(filing: Filing): boolean {
  return [...ancestorsOf(filing.nodes[0])].some(
    (ancestor) =>
      ancestor.kind === "element" && ancestor.attributes.some(({ name, isCode }) => isCode && /click|tap/iu.test(name)),
  );
}
