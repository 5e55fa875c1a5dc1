import { describe, expect, it } from "vitest";
import { readSettings } from "../src/settings.ts";

describe("readSettings", () => {
  it("completes what is not set", () => {
    expect(readSettings({})).toEqual({
      organizations: [],
      filingNumbers: [],
      publicSecurityNumber: null,
      portal: null,
      homepages: null,
      components: {},
      centeringClass: null,
      locale: "en",
    });
  });

  it("takes one name or several", () => {
    expect(readSettings({ icp: { organization: "甲" } }).organizations).toEqual(["甲"]);
    expect(readSettings({ icp: { organization: ["甲", "乙"] } }).organizations).toEqual(["甲", "乙"]);
  });

  it("reads the same settings once", () => {
    const settings = { icp: { organization: "甲" } };
    expect(readSettings(settings)).toBe(readSettings(settings));
  });

  it("reads settings that nobody has given once, though ESLint makes an object for each file", () => {
    expect(readSettings({})).toBe(readSettings({}));
    expect(readSettings({ other: {} })).toBe(readSettings({}));
  });

  it.each([
    [{ organization: 5 }, "settings.icp.organization must be a string or an array of strings, but it is number."],
    [{ organization: [""] }, 'settings.icp.organization[0] must be a string that is not empty, but it is "".'],
    [{ filingNumber: [3] }, "settings.icp.filingNumber[0] must be a string that is not empty, but it is number."],
    [
      { organization: [] },
      "settings.icp.organization must be a string or an array of strings that is not empty, but it is an array.",
    ],
    [
      { filingNumber: "16023847" },
      'settings.icp.filingNumber must be a filing number such as 京ICP备16023847号-2, but it is "16023847".',
    ],
    [
      { publicSecurityNumber: "123" },
      'settings.icp.publicSecurityNumber must be a public-security number such as 京公网安备11010802012345号, but it is "123".',
    ],
    [
      { portal: "beian.miit.gov.cn" },
      'settings.icp.portal must be an http or https address, but it is "beian.miit.gov.cn".',
    ],
    [{ homepages: "index.html" }, 'settings.icp.homepages must be an array of strings, but it is "index.html".'],
    [
      { components: { A: 1 } },
      "settings.icp.components.A must be an element's name or an object { as, link, style }, but it is number.",
    ],
    [
      { components: { A: { as: "a", to: "x" } } },
      'settings.icp.components.A.to must be one of as, link, style, but it is "x".',
    ],
    [{ centering: { style: "x" } }, 'settings.icp.centering must be "style" or an object { class }, but it is object.'],
    [{ locale: "fr" }, 'settings.icp.locale must be "en" or "zh-CN", but it is "fr".'],
    [[], "settings.icp must be an object, but it is an array."],
  ])("names the key that is wrong: %j", (icp, message) => {
    expect(() => readSettings({ icp })).toThrow(new TypeError(message));
  });

  it("names a key that it doesn't know", () => {
    expect(() => readSettings({ icp: { organisation: "甲" } })).toThrow("settings.icp.organisation is not a setting.");
  });
});
