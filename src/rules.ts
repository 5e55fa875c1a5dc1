import filingAtBottom from "../rules/filing-at-bottom.ts";
import filingCentered from "../rules/filing-centered.ts";
import linkToMiit from "../rules/link-to-miit.ts";
import matchSettings from "../rules/match-settings.ts";
import noHiddenFiling from "../rules/no-hidden-filing.ts";
import noPlaceholder from "../rules/no-placeholder.ts";
import numberFormat from "../rules/number-format.ts";
import organizationBeforeNumber from "../rules/organization-before-number.ts";
import publicSecurityFiling from "../rules/public-security-filing.ts";
import requireFilingNumber from "../rules/require-filing-number.ts";

export const rules = {
  "filing-at-bottom": filingAtBottom,
  "filing-centered": filingCentered,
  "link-to-miit": linkToMiit,
  "match-settings": matchSettings,
  "no-hidden-filing": noHiddenFiling,
  "no-placeholder": noPlaceholder,
  "number-format": numberFormat,
  "organization-before-number": organizationBeforeNumber,
  "public-security-filing": publicSecurityFiling,
  "require-filing-number": requireFilingNumber,
};

export type RuleName = keyof typeof rules;
