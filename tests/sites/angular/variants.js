// @ts-check

/**
 * Templates of the site's footer, one a file in `fixtures/site/src/app/footers`, in HTML or in its component, each on a homepage of its own.
 * @type {readonly import("../variant.js").Variant[]}
 */
export const variants = [
  { name: "right", says: "as it should be, bound to the component's fields in its inline template", seen: [] },
  { name: "plain", says: "as it should be, written out", seen: [] },
  {
    name: "number-first",
    says: "the owner behind the number",
    seen: ["icp/organization-before-number"],
  },
  {
    name: "no-link",
    says: "the number as bare text in a control-flow block",
    seen: ["icp/link-to-miit"],
  },
  { name: "wrong-host", says: "the address without its scheme, a page of the site itself", seen: ["icp/link-to-miit"] },
  {
    name: "bound",
    says: "the number above its owner, both from the component's fields, in its inline template",
    seen: ["icp/organization-before-number"],
  },
  {
    name: "at-the-left",
    says: "a right line, set at the left by a style binding",
    seen: ["icp/filing-centered"],
    unsaid: ["icp/filing-centered"],
  },
  {
    name: "hidden",
    says: "a line that a style binding hides",
    seen: ["icp/no-hidden-filing"],
    source: { rules: [], because: "what a binding gives a style isn't read" },
  },
  { name: "former-owner", says: "another site's number", seen: ["icp/match-settings"] },
  {
    name: "missing",
    says: "a footer without a filing",
    seen: ["icp/require-filing-number"],
    unsaid: ["icp/require-filing-number"],
  },
];
