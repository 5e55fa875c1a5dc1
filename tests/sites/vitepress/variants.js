// @ts-check

/**
 * Configurations of the default theme, one a file in `fixtures/configs`.
 * @type {readonly import("../variant.js").Variant[]}
 */
export const variants = [
  { name: "right", says: "owner and linked number in `footer.copyright`", seen: [] },
  { name: "two-lines", says: "the owner in `footer.message`, the linked number below in `footer.copyright`", seen: [] },
  {
    name: "number-first",
    says: "the number in `footer.message`, which the theme draws above the owner in `footer.copyright`",
    seen: ["icp/organization-before-number"],
    source: {
      rules: ["icp/organization-before-number"],
      unfixed: ["icp/organization-before-number"],
      because: "no fix moves a name from one key to another",
    },
  },
  { name: "no-link", says: "the number as bare text", seen: ["icp/link-to-miit"] },
  {
    name: "wrong-host",
    says: "the address of a look-alike, from a constant",
    seen: ["icp/link-to-miit"],
    source: {
      rules: ["icp/link-to-miit"],
      unfixed: ["icp/link-to-miit"],
      because: "no fix changes a constant that a template string brings in",
    },
  },
  { name: "placeholder", says: "the number of a template", seen: ["icp/no-placeholder"] },
  {
    name: "missing",
    says: "a footer of the scaffolder's kind",
    seen: ["icp/require-filing-number"],
    unsaid: ["icp/require-filing-number"],
  },
];
