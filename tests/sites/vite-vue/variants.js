// @ts-check

/**
 * Footers of the site, one a file in `fixtures/footers`.
 * @type {readonly import("../variant.js").Variant[]}
 */
export const variants = [
  { name: "right", says: "as it should be, centred by a scoped style", seen: [] },
  { name: "constant", says: "the same from constants, bound to the link and to its text", seen: [] },
  {
    name: "imported",
    says: "a wrong host and a number before its owner, both from a module next door",
    seen: ["icp/link-to-miit", "icp/organization-before-number"],
    source: { rules: [], because: "owner, number and address stand in another file" },
  },
  {
    name: "number-first",
    says: "the owner behind the number",
    seen: ["icp/organization-before-number"],
  },
  { name: "no-link", says: "the number as bare text, interpolated", seen: ["icp/link-to-miit"] },
  {
    name: "wrong-host",
    says: "the public security's host under the number",
    seen: ["icp/link-to-miit"],
  },
  {
    name: "at-the-left",
    says: "a right line, set at the left by its own style",
    seen: ["icp/filing-centered"],
    unsaid: ["icp/filing-centered"],
    source: {
      rules: ["icp/filing-centered"],
      because: "its style stands in the component, and in the published site in a file of its own",
    },
  },
  {
    name: "hidden",
    says: "a line that `v-show` hides for good",
    seen: ["icp/no-hidden-filing"],
    unsaid: ["icp/no-hidden-filing"],
  },
  { name: "placeholder", says: "the number of a template", seen: ["icp/no-placeholder"] },
  {
    name: "missing",
    says: "a footer without a filing",
    seen: ["icp/require-filing-number"],
    source: { rules: [], because: "a component isn't the whole homepage" },
  },
];
