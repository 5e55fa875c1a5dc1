// @ts-check

/**
 * Footers of the site, one a file in `fixtures/site/src/lib/footers`, each on a homepage of its own.
 * @type {readonly import("../variant.js").Variant[]}
 */
export const variants = [
  { name: "right", says: "as it should be, from constants, centred by a scoped style", seen: [] },
  {
    name: "number-first",
    says: "the owner behind the number, from one constant",
    seen: ["icp/organization-before-number"],
  },
  { name: "no-link", says: "the number as bare text in a block that is always there", seen: ["icp/link-to-miit"] },
  { name: "wrong-host", says: "a host of MIIT that is dead", seen: ["icp/link-to-miit"] },
  {
    name: "imported",
    says: "owner and number from a module, linked to the public security's host",
    seen: ["icp/link-to-miit"],
  },
  {
    name: "at-the-left",
    says: "a right line, set at the left by a style directive",
    seen: ["icp/filing-centered"],
    source: {
      rules: ["icp/filing-centered"],
      unfixed: ["icp/filing-centered"],
      because: "no fix writes to a style directive",
    },
  },
  { name: "hidden", says: "a line with the attribute `hidden`", seen: ["icp/no-hidden-filing"] },
  { name: "former-owner", says: "another site's number from a raw HTML tag", seen: ["icp/match-settings"] },
  {
    name: "missing",
    says: "a footer without a filing",
    seen: ["icp/require-filing-number"],
    source: { rules: [], because: "a component isn't the whole homepage" },
  },
];
