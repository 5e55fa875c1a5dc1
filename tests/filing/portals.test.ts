import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  briefPortal,
  classifyTarget,
  correctedTarget,
  currentPortal,
  isFilingTarget,
  type TargetKind,
} from "../../src/filing/portals.ts";

describe("classifyTarget without a portal", () => {
  it.each<[string, TargetKind, string | null]>([
    ["http://www.miibeian.gov.cn", "right", "www.miibeian.gov.cn"],
    ["http://miibeian.gov.cn/", "right", "miibeian.gov.cn"],
    ["https://beian.miit.gov.cn/", "right", "beian.miit.gov.cn"],
    ["https://beian.miit.gov.cn/#/Integrated/index", "right", "beian.miit.gov.cn"],
    ["//beian.miit.gov.cn", "right", "beian.miit.gov.cn"],
    ["\\\\beian.miit.gov.cn", "right", "beian.miit.gov.cn"],
    [" HTTPS://Beian.MIIT.gov.cn:443/?a=1 ", "right", "beian.miit.gov.cn"],
    ["https://beian.miit.gov.cn./", "right", "beian.miit.gov.cn"],
    ["https://user@beian.miit.gov.cn/", "right", "beian.miit.gov.cn"],
    ["https://beian.miit.gov.cn@example.com/", "other", "example.com"],
    ["http://www.miitbeian.gov.cn/", "dead", "www.miitbeian.gov.cn"],
    ["http://miitbeian.gov.cn/", "dead", "miitbeian.gov.cn"],
    ["https://www.beian.miit.gov.cn/", "dead", "www.beian.miit.gov.cn"],
    ["https://www.miit.gov.cn/", "ministry", "www.miit.gov.cn"],
    ["https://tsm.miit.gov.cn/", "ministry", "tsm.miit.gov.cn"],
    ["https://dxzhgl.miit.gov.cn/", "ministry", "dxzhgl.miit.gov.cn"],
    ["https://bjca.miit.gov.cn/", "ministry", "bjca.miit.gov.cn"],
    ["http://gdcainfo.miitbeian.gov.cn/", "ministry", "gdcainfo.miitbeian.gov.cn"],
    ["http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=1", "police", "www.beian.gov.cn"],
    ["https://beian.mps.gov.cn/", "police", "beian.mps.gov.cn"],
    ["https://beian.mitt.gov.cn/", "typo", "beian.mitt.gov.cn"],
    ["https://beain.miit.gov.cn/", "typo", "beain.miit.gov.cn"],
    ["https://bejan.miit.gov.cn/", "typo", "bejan.miit.gov.cn"],
    ["https://beian.miit.gov/", "typo", "beian.miit.gov"],
    ["https://beian.miit.gov.cn.example.com/", "typo", "beian.miit.gov.cn.example.com"],
    ["htpps://beian.miit.gov.cn/", "typo", "beian.miit.gov.cn"],
    ["https://beian.cac.gov.cn/", "other", "beian.cac.gov.cn"],
    ["https://example.com/?to=beian.miit.gov.cn", "other", "example.com"],
    ["mailto:a@example.com", "other", null],
    ["http://", "other", null],
    ["", "none", null],
    ["  ", "none", null],
    ["#", "none", null],
    ["#/icp", "none", null],
    ["javascript:;", "none", null],
    ["java\nscript:void(0)", "none", null],
    ["beian.miit.gov.cn", "relative", null],
    ["/icp.html", "relative", null],
    ["https:beian.miit.gov.cn", "relative", null],
    ["http//beian.miit.gov.cn", "relative", null],
  ])("%j is %s", (address, kind, host) => {
    expect(classifyTarget(address)).toEqual({ kind, host });
  });
});

describe("classifyTarget with a portal", () => {
  it.each<[string, string, TargetKind]>([
    ["https://beian.miit.gov.cn/#/x", currentPortal, "right"],
    ["http://www.miibeian.gov.cn", currentPortal, "retired"],
    ["http://miibeian.gov.cn", currentPortal, "retired"],
    ["http://www.miitbeian.gov.cn", currentPortal, "dead"],
    ["https://beian.miit.gov.cn/", briefPortal, "retired"],
    ["http://miibeian.gov.cn/", briefPortal, "retired"],
    ["http://www.miibeian.gov.cn/", briefPortal, "right"],
    ["http://www.miitbeian.gov.cn/", "http://www.miitbeian.gov.cn/", "dead"],
  ])("%s under %s", (address, portal, kind) => {
    expect(classifyTarget(address, portal).kind).toBe(kind);
  });
});

describe("correctedTarget", () => {
  it.each([
    ["#", undefined, "http://www.miibeian.gov.cn"],
    ["http://www.miitbeian.gov.cn/", undefined, "http://www.miibeian.gov.cn"],
    ["http://www.miitbeian.gov.cn/a?b=1#c", undefined, "http://www.miibeian.gov.cn/?b=1#c"],
    ["http://www.miibeian.gov.cn/?b=1", currentPortal, "https://beian.miit.gov.cn/?b=1"],
    ["https://www.beian.miit.gov.cn/#/Integrated/index", currentPortal, "https://beian.miit.gov.cn/#/Integrated/index"],
    ["https://example.com/?b=1", currentPortal, "https://beian.miit.gov.cn/"],
    ["https://beian.mitt.gov.cn/#/x", currentPortal, "https://beian.miit.gov.cn/"],
    [
      "http://www.miitbeian.gov.cn/?b=1",
      "https://beian.miit.gov.cn/#/Integrated",
      "https://beian.miit.gov.cn/#/Integrated",
    ],
    ["https://beian.miit.gov.cn/#/x", currentPortal, "https://beian.miit.gov.cn/#/x"],
  ])("%s with %s", (address, portal, expected) => {
    expect(correctedTarget(address, portal)).toBe(expected);
  });

  it("leads to the portal, whatever it corrects", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl({ withFragments: true, withQueryParameters: true })),
        fc.constantFrom(briefPortal, currentPortal),
        (address, portal) => {
          expect(classifyTarget(correctedTarget(address, portal), portal).kind).toBe("right");
        },
      ),
    );
  });
});

describe("isFilingTarget", () => {
  it.each([
    "http://www.miibeian.gov.cn",
    "http://www.miitbeian.gov.cn",
    "https://beian.miit.gov.cn/",
    "https://beian.mitt.gov.cn/",
    "beian.miit.gov.cn",
    "beian.miit.gov.cn/#/Integrated/index",
    "http//beian.miit.gov.cn",
    "https：//beian.miit.gov.cn",
  ])("%s is meant for MIIT", (address) => {
    expect(isFilingTarget(address)).toBe(true);
  });

  it.each([
    "",
    "#",
    "/beian",
    "/",
    "https://www.miit.gov.cn/",
    "http://www.beian.gov.cn",
    "https://example.com",
    "beian.html",
  ])("%j is not", (address) => {
    expect(isFilingTarget(address)).toBe(false);
  });
});
