import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  classifySecurityTarget,
  findSecurityNumbers,
  parseSecurityNumber,
  securityAddress,
  type SecurityDefect,
} from "../../src/filing/security-numbers.ts";

describe("parseSecurityNumber", () => {
  it.each<[string, string | null, SecurityDefect[]]>([
    ["京公网安备11010802012345号", "京公网安备11010802012345号", []],
    ["京公网安备 11010802012345 号", "京公网安备11010802012345号", []],
    ["川公网安备51010802012345号", "川公网安备51010802012345号", []],
    ["滇公网安备53010802012345号", "滇公网安备53010802012345号", []],
    ["京公網安備11010802012345號", "京公网安备11010802012345号", ["traditional"]],
    ["京公网安备１1010802012345号", "京公网安备11010802012345号", ["width"]],
    ["京公网安备：11010802012345号", "京公网安备11010802012345号", ["punctuation"]],
    ["(浙)公网安备33010802012345号", "浙公网安备33010802012345号", ["punctuation"]],
    ["京公网安备(11010802012345)号", "京公网安备11010802012345号", ["punctuation"]],
    ["京公网安备11010802012345", "京公网安备11010802012345号", ["unit"]],
    ["京公网安备1101080201234号", null, ["digits"]],
    ["公网安备11010802012345号", null, ["province"]],
    ["[港]公网安备11010802012345号", null, ["province", "punctuation"]],
  ])("%s", (text, canonical, defects) => {
    expect(parseSecurityNumber(text)).toMatchObject({ canonical, defects, written: text, isStub: false });
  });

  it.each(["公网安备 号", "京公网安备号", "京公网安备　号"])("%s is a stub", (text) => {
    expect(parseSecurityNumber(text)).toMatchObject({ isStub: true, digits: "", canonical: null });
  });

  it.each(["京公网安备XXXXXXXXXXXXXX号", "京公网安备12345678901234号", "京公网安备00000000000000号"])(
    "%s is a placeholder",
    (text) => {
      expect(parseSecurityNumber(text)?.isPlaceholder).toBe(true);
    },
  );
});

describe("findSecurityNumbers", () => {
  it.each([
    ["公网安备号：京公网安备11010802012345号", ["京公网安备11010802012345号"]],
    ["京ICP备13052560号-1京公网安备 11010802012345号", ["京公网安备 11010802012345号"]],
    ["京公网安备11010802012345 2024", ["京公网安备11010802012345"]],
    ["公网安备\uFFFC号", []],
    ["公网安备 \uFFFC", []],
    ["京公网安备1101\uFFFC", []],
    ["\uFFFC公网安备11010802012345号", []],
    ["公网安备\n号", []],
    ["公网安备", []],
    ["京ICP备13052560号", []],
  ])("in %j", (text, expected) => {
    expect(findSecurityNumbers(text).map(({ written }) => written)).toEqual(expected);
  });

  it("holds ranges in order, and parses canonical forms to themselves", () => {
    const piece = fc.constantFrom(
      ..."京港公网網安备備案号號1０X:：()[] \n\uFFFC\u200b".split(""),
      "公网安备",
      "11010802012345",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece, { maxLength: 20 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (given) => {
        let from = 0;
        for (const { start, end, written, canonical } of findSecurityNumbers(given)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(given.slice(start, end)).toBe(written);
          if (canonical !== null) expect(parseSecurityNumber(canonical)).toMatchObject({ canonical, defects: [] });
          from = end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("classifySecurityTarget", () => {
  const code = "11010802012345";
  it.each([
    [securityAddress(code), true, true, code],
    [`http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=${code}`, true, false, code],
    [`https://beian.mps.gov.cn/#/query/webSearch?code=`, true, true, null],
    ["http://www.beian.gov.cn", true, false, null],
    ["https://beian.miit.gov.cn/", false, false, null],
    ["#", false, false, null],
    ["beian.mps.gov.cn", false, false, null],
  ])("%s", (address, isPolice, isCurrent, expected) => {
    expect(classifySecurityTarget(address)).toEqual({ isPolice, isCurrent, code: expected });
  });
});
