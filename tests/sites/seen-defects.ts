import { isSeenCentred, type FilingLook, type PageLook } from "../browser/measure.ts";

/** What the site's owner tells the plugin. */
export interface Duty {
  readonly organization: string;
  readonly filingNumber: string;
}

const portals = new Set(["beian.miit.gov.cn", "www.miibeian.gov.cn", "miibeian.gov.cn"]);

/**
 * What is wrong with the filing as a visitor sees it, told by the browser alone: the ids of the rules that should say
 * so, the most telling one for each defect. A number in an article isn't a display of the filing.
 */
export function seenDefects(look: PageLook, duty: Duty): string[] {
  const filings = look.filings.filter((filing) => /^(?:footer|div\.filing)\b/u.test(filing.footer));
  if (filings.length === 0) return ["icp/require-filing-number"];
  return [...new Set(filings.flatMap((filing) => defectsOf(filing, duty)))].toSorted();
}

function defectsOf(filing: FilingLook, { organization, filingNumber }: Duty): string[] {
  if (!filing.visible) return ["icp/no-hidden-filing"];
  const defects: string[] = [];
  if (filing.text.includes("12345678")) defects.push("icp/no-placeholder");
  else if (filing.text.replaceAll(/\s/gu, "") !== filingNumber) defects.push("icp/match-settings");
  if (!portals.has(filing.link?.host ?? "")) defects.push("icp/link-to-miit");
  if (!filing.before.includes(organization)) defects.push("icp/organization-before-number");
  if (isSeenCentred(filing) === false) defects.push("icp/filing-centered");
  if (filing.below.length > 0) defects.push("icp/filing-at-bottom");
  return defects;
}
