import type { Syntax } from "./syntax.ts";

export const organization = "星河科技有限公司";
export const number = "京ICP备16023847号-2";
export const portal = "https://beian.miit.gov.cn/";
const policeNumber = "京公网安备11010802012345号";
const policeLink = "https://beian.mps.gov.cn/#/query/webSearch?code=11010802012345";

/** One footer as every syntax writes it, and the rules that report it there, in source order. */
export interface Footer {
  readonly name: string;
  readonly write: (syntax: Syntax) => string;
  readonly findings: readonly string[];
  /** Findings that no fix can mend. */
  readonly left?: readonly string[];
}

const centred = { style: "text-align: center" };

/** A centred footer that shows what is between its tags. */
function around(...children: readonly ((syntax: Syntax) => string)[]): (syntax: Syntax) => string {
  return (syntax) => syntax.footer(centred, ...children.map((child) => child(syntax)));
}

function text(content: string): (syntax: Syntax) => string {
  return (syntax) => syntax.text(content);
}

function link(href: string, content = number): (syntax: Syntax) => string {
  return (syntax) => syntax.element("a", { href }, syntax.text(content));
}

/** The owner and the linked number, which is right, in a footer with these attributes. */
function withAttributes(attributes: Parameters<Syntax["footer"]>[0]): (syntax: Syntax) => string {
  return (syntax) => syntax.footer(attributes, syntax.text(`${organization} `), link(portal)(syntax));
}

const owner = text(`${organization} `);

export const footers: readonly Footer[] = [
  { name: "right", write: around(owner, link(portal)), findings: [] },
  { name: "right, centred by a utility class", write: withAttributes({ class: "text-center" }), findings: [] },
  {
    name: "right, with the police number",
    write: around(owner, link(portal), text(" "), link(policeLink, policeNumber)),
    findings: [],
  },
  {
    name: "number before the owner",
    write: (syntax) =>
      syntax.footer(
        centred,
        link(portal)(syntax),
        syntax.text(" "),
        syntax.element("span", {}, syntax.text(organization)),
      ),
    findings: ["organization-before-number"],
  },
  {
    name: "owner behind a separator",
    write: around(link(portal), text(` | ${organization}`)),
    findings: ["organization-before-number"],
  },
  { name: "no owner", write: around(text("© 2026 "), link(portal)), findings: ["organization-before-number"] },
  { name: "no link", write: around(text(`${organization} ${number}`)), findings: ["link-to-miit"] },
  { name: "a link to #", write: around(owner, link("#")), findings: ["link-to-miit"] },
  { name: "an empty link", write: around(owner, link("")), findings: ["link-to-miit"] },
  { name: "a link to a script", write: around(owner, link("javascript:;")), findings: ["link-to-miit"] },
  {
    name: "a link to another site",
    write: around(owner, link("https://www.example.com/")),
    findings: ["link-to-miit"],
  },
  {
    name: "a link to a dead host",
    write: around(owner, link("http://www.miitbeian.gov.cn/")),
    findings: ["link-to-miit"],
  },
  {
    name: "a link around a part of the number",
    write: around(owner, link(portal, "京ICP备16023847"), text("号-2")),
    findings: ["link-to-miit"],
  },
  {
    name: "left aligned",
    write: withAttributes({ style: "text-align: left" }),
    findings: ["filing-centered"],
  },
  {
    name: "right aligned by a utility class",
    write: withAttributes({ class: "text-right" }),
    findings: ["filing-centered"],
  },
  {
    name: "at the sides of a row",
    write: (syntax) =>
      syntax.footer(
        { style: "display: flex; justify-content: space-between" },
        syntax.element("span", {}, syntax.text(`${organization} `), link(portal)(syntax)),
        syntax.element("span", {}, syntax.text("关于我们")),
      ),
    findings: ["filing-centered"],
  },
  { name: "hidden by style", write: withAttributes({ style: "display: none" }), findings: ["no-hidden-filing"] },
  { name: "hidden by attribute", write: withAttributes({ ...centred, hidden: true }), findings: ["no-hidden-filing"] },
  {
    name: "transparent",
    write: withAttributes({ style: "text-align: center; opacity: 0" }),
    findings: ["no-hidden-filing"],
  },
  { name: "for screen readers", write: withAttributes({ class: "sr-only" }), findings: ["no-hidden-filing"] },
  {
    name: "lower-case letters",
    write: around(owner, link(portal, "京icp备16023847号-2")),
    findings: ["number-format"],
  },
  {
    name: "full-width letters",
    write: around(owner, link(portal, "京ＩＣＰ备１６０２３８４７号－２")),
    findings: ["number-format"],
  },
  { name: "without 号", write: around(owner, link(portal, "京ICP备16023847-2")), findings: ["number-format"] },
  {
    name: "no such province",
    write: around(owner, link(portal, "华ICP备16023847号-2")),
    findings: ["match-settings"],
  },
  { name: "a placeholder", write: around(owner, link(portal, "京ICP备12345678号-1")), findings: ["no-placeholder"] },
  { name: "another's number", write: around(owner, link(portal, "沪ICP备18033762号-1")), findings: ["match-settings"] },
  {
    name: "the police number without link",
    write: around(owner, link(portal), text(` ${policeNumber}`)),
    findings: ["public-security-filing"],
  },
  {
    name: "the police number's link with other digits",
    write: around(owner, link(portal), text(" "), link(policeLink.replace("12345", "54321"), policeNumber)),
    findings: ["public-security-filing"],
  },
  {
    name: "only in a comment of a part of a page",
    write: (syntax) => syntax.footer(centred, syntax.comment(`${organization} ${number}`)),
    findings: [],
  },
  {
    name: "a constant, right",
    write: (syntax) =>
      syntax.footer(
        centred,
        syntax.text(`${organization} `),
        syntax.element("a", { href: portal }, syntax.constant("icp", number)),
      ),
    findings: [],
  },
  {
    name: "a constant, malformed",
    write: (syntax) =>
      syntax.footer(
        centred,
        syntax.text(`${organization} `),
        syntax.element("a", { href: portal }, syntax.constant("icp", "京icp备16023847号-2")),
      ),
    findings: ["number-format"],
  },
  {
    name: "an unknown number, linked",
    write: (syntax) =>
      syntax.footer(
        centred,
        syntax.text(`${organization} `),
        syntax.element("a", { href: portal }, syntax.unknown("icp")),
      ),
    findings: [],
  },
  {
    name: "an unknown number, to another site",
    write: (syntax) =>
      syntax.footer(
        centred,
        syntax.text(`${organization} `),
        syntax.element("a", { href: "#" }, syntax.unknown("icp")),
      ),
    findings: ["link-to-miit"],
  },
  {
    name: "an unknown name before the number",
    write: (syntax) => syntax.footer(centred, syntax.unknown("who"), syntax.text(" "), link(portal)(syntax)),
    findings: [],
  },
  {
    name: "an unknown address",
    write: (syntax) =>
      syntax.footer(centred, syntax.text(`${organization} `), syntax.linkToUnknown("url", syntax.text(number))),
    findings: [],
  },
  {
    name: "on a condition, to another site",
    write: (syntax) => syntax.footer(centred, syntax.text(`${organization} `), syntax.conditional(link("#")(syntax))),
    findings: ["link-to-miit"],
  },
  {
    name: "one of two, the second to another site",
    write: (syntax) =>
      syntax.footer(
        centred,
        syntax.text(`${organization} `),
        syntax.either(link(portal)(syntax), link("https://www.example.com/")(syntax)),
      ),
    findings: ["link-to-miit"],
  },
];
