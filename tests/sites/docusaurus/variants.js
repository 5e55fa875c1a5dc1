// @ts-check

/**
 * Configurations of the classic preset, one a file in `fixtures/configs`.
 * @type {readonly import("../variant.js").Variant[]}
 */
export const variants = [
  {
    name: "right",
    says: "owner and linked number in `footer.copyright`, a public-security number beside it",
    seen: [],
  },
  {
    name: "number-first",
    says: "the linked number on a line above the owner",
    seen: ["icp/organization-before-number"],
  },
  {
    name: "in-links",
    says: "the number as an item of `footer.links`, which the theme draws above the copyright",
    seen: ["icp/organization-before-number", "icp/filing-centered"],
    unsaid: ["icp/filing-centered"],
    unfixed: ["icp/organization-before-number"],
  },
  { name: "no-link", says: "the number as bare text in a template string", seen: ["icp/link-to-miit"] },
  { name: "placeholder", says: "the number of a template", seen: ["icp/no-placeholder"] },
];
