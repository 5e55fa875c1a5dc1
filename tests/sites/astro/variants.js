// @ts-check

/**
 * Footers of the site, one a file in `fixtures/site/src/footers`, each on a homepage of its own.
 * @type {readonly import("../variant.js").Variant[]}
 */
export const variants = [
  { name: "right", says: "as it should be, from the front matter, centred by a scoped style", seen: [] },
  {
    name: "number-first",
    says: "the owner behind the number",
    seen: ["icp/organization-before-number"],
  },
  { name: "no-link", says: "the number as bare text from a constant", seen: ["icp/link-to-miit"] },
  { name: "wrong-host", says: "a misspelt host under the number", seen: ["icp/link-to-miit"] },
  { name: "imported", says: "owner and number from a module, the link dead", seen: ["icp/link-to-miit"] },
  { name: "at-the-left", says: "a right line, set at the left by a scoped style", seen: ["icp/filing-centered"] },
  {
    name: "hidden",
    says: "a line that a scoped style hides",
    seen: ["icp/no-hidden-filing"],
    unfixed: ["icp/no-hidden-filing"],
  },
  { name: "placeholder", says: "the number of a template", seen: ["icp/no-placeholder"] },
  {
    name: "missing",
    says: "a footer without a filing",
    seen: ["icp/require-filing-number"],
    source: { rules: [], because: "a component isn't the whole homepage" },
  },
];
