// @ts-check

/**
 * Footers of the site, one a file in `fixtures/footers`.
 * @type {readonly (import("../variant.js").Variant)[]}
 */
export const variants = [
  { name: "right", says: "as it should be, centred by a class of the site's style sheet", seen: [] },
  { name: "constant", says: "the same from a constant in the file, centred by an inline style", seen: [] },
  {
    name: "wrong-host-at-the-left",
    says: "the public security's host under the number, on a line at the left",
    seen: ["icp/link-to-miit", "icp/filing-centered"],
    unsaid: ["icp/filing-centered"],
  },
  {
    name: "number-first",
    says: "the owner behind the number",
    seen: ["icp/organization-before-number"],
  },
  {
    name: "spread",
    says: "owner and number at the two ends of the line",
    seen: ["icp/filing-centered"],
    unsaid: ["icp/filing-centered"],
  },
  {
    name: "hidden",
    says: "a footer that shows something else",
    seen: ["icp/no-hidden-filing"],
  },
  { name: "no-link", says: "the number as bare text", seen: ["icp/link-to-miit"] },
];
