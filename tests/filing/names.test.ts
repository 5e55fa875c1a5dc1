import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meaningOfName, type NameMeaning } from "../../src/filing/names.ts";

const cases: Readonly<Record<NameMeaning | "nothing", string>> = {
  number:
    "icp ICP beian Beian BeiAn bei-an icpNumber icpNo icp_no icpCode icpText icp_text icpRecord recordNo filingNumber FilingNo " +
    "miit_license BEI_AN ICP_NUMBER NEXT_PUBLIC_ICP_NUMBER VITE_APP_ICP siteConfig.footer.icp process.env.NEXT_PUBLIC_ICP " +
    "import.meta.env.VITE_ICP_NO footer.icp beian.number icp.no company.icp icp.text IcpFooter icpno this.props.beianRecord " +
    "theme.beian.icp.value icp.id icp['no'] icp?.number 备案号",
  link: "icpLink icpUrl ICP_URL BEI_AN_LINK beianUrl icp_link icp.url beian.link props.icpLink import.meta.env.VITE_ICP_URL filingUrl miitLink icphref",
  organization:
    "company companyName legalName owner org organization siteName siteTitle author copyright footer.copyright " +
    "siteConfig.company.name copyrightHolder COMPANY_NAME icp.company sitename",
  "security-number":
    "icp_gov icp_ga gongan police guan_icp securityRecord policeNumber beian.police.number gonganBeian footer.gongAn publicSecurityNo gongan.icp",
  nothing:
    "record title name url link label number footer description year copyrightYear companyUrl companyLogo ownerEmail " +
    "isICPVisible showIcp icpIcon icpLogo icpPrice icp.icon icp.show policeUrl gonganLink config props topic epicpath organizationId",
};

describe("meaningOfName", () => {
  for (const [meaning, names] of Object.entries(cases)) {
    it.each(names.split(" "))(`%s says ${meaning}`, (name) => {
      expect(meaningOfName(name)).toBe(meaning === "nothing" ? null : meaning);
    });
  }

  it("answers any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (name) => void meaningOfName(name)));
  });
});
