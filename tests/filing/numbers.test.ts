import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNumbers, isSameNumber, parseNumber, type NumberDefect } from "../../src/filing/numbers.ts";
import { filingProvinces } from "../../src/filing/provinces.ts";

const hole = "\uFFFC";

describe("parseNumber: right numbers", () => {
  it.each([
    ["京ICP备13052560号", "filing", "京", "13052560", null],
    ["京ICP备13052560号-1", "filing", "京", "13052560", 1],
    ["粤ICP备2021000771号-12", "filing", "粤", "2021000771", 12],
    ["蜀ICP备08107937号", "filing", "蜀", "08107937", null],
    ["京ICP证030173号", "certificate", "京", "030173", null],
    ["京ICP证030173号-1", "certificate", "京", "030173", 1],
    ["粤B2-20090059-1", "licence", "粤", "20090059", 1],
    ["合字B2-20160001", "licence", null, "20160001", null],
    ["京B1.B2-20150024", "licence", "京", "20150024", null],
    ["A2.B1.B2-20090001", "licence", null, "20090001", null],
    ["川B2-20100034", "licence", "川", "20100034", null],
  ])("%s", (text, kind, province, digits, site) => {
    expect(parseNumber(text)).toEqual({
      kind,
      start: 0,
      end: text.length,
      written: text,
      province,
      digits,
      site,
      suffixLetter: null,
      canonical: text,
      defects: [],
      isPlaceholder: false,
      isDoubtful: false,
    });
  });

  it("takes white space for typography", () => {
    const number = parseNumber("粤 ICP 备 13052560 号 - 1");
    expect(number?.canonical).toBe("粤ICP备13052560号-1");
    expect(number?.defects).toEqual([]);
  });

  it.each("川贵云甘秦".split(""))("%sICP备 is doubtful", (sign) => {
    const number = parseNumber(`${sign}ICP备13052560号`);
    expect(number?.isDoubtful).toBe(true);
    expect(number?.defects).toEqual([]);
  });
});

describe("parseNumber: variants that mean one number", () => {
  it.each<[string, string, NumberDefect[]]>([
    ["粤ＩＣＰ备14023066号-1", "粤ICP备14023066号-1", ["width"]],
    ["蜀icp备08107937号", "蜀ICP备08107937号", ["case"]],
    ["蜀ｉcp备08107937号", "蜀ICP备08107937号", ["width", "case"]],
    ["京ICP备：14012449号", "京ICP备14012449号", ["punctuation"]],
    ["[浙]ICP备16025718号", "浙ICP备16025718号", ["punctuation"]],
    ["（浙）ICP备16025718号", "浙ICP备16025718号", ["punctuation"]],
    ["【浙】ICP备16025718号", "浙ICP备16025718号", ["punctuation"]],
    ["浙ICP备(16025718)号", "浙ICP备16025718号", ["punctuation"]],
    ["蜀ICP备13020536号–1", "蜀ICP备13020536号-1", ["dash"]],
    ["蜀ICP备13020536号－1", "蜀ICP备13020536号-1", ["dash"]],
    ["蜀ICP备13020536号——1", "蜀ICP备13020536号-1", ["dash"]],
    ["陇ICP备 05000593", "陇ICP备05000593号", ["unit"]],
    ["陇ICP备05000593-2", "陇ICP备05000593号-2", ["unit"]],
    ["滇ICP备09010050-5号", "滇ICP备09010050号-5", ["suffix-order"]],
    ["粵ICP備14023066號", "粤ICP备14023066号", ["traditional"]],
    ["滬ICP備14023066號-1", "沪ICP备14023066号-1", ["traditional"]],
    ["京ICP备案14023066号", "京ICP备14023066号", ["wording"]],
    ["京ICP备字14023066号", "京ICP备14023066号", ["wording"]],
    ["京ICP备案号：14023066号", "京ICP备14023066号", ["wording", "punctuation"]],
    ["京ICP备\u200b13052560号", "京ICP备13052560号", ["invisible"]],
    ["京ICP备2021-000771号", "京ICP备2021000771号", ["punctuation"]],
    ["粤b2-20090059", "粤B2-20090059", ["case"]],
    ["粤B2－20090059", "粤B2-20090059", ["dash"]],
    ["京B1、B2-20150024", "京B1.B2-20150024", ["punctuation"]],
  ])("%s", (text, canonical, defects) => {
    const number = parseNumber(text);
    expect(number?.canonical).toBe(canonical);
    expect(number?.defects).toEqual(defects);
    expect(number?.written).toBe(text);
  });

  it("leaves a full stop behind the number out", () => {
    expect(parseNumber("蒙ICP备2021000771号.")?.written).toBe("蒙ICP备2021000771号");
    expect(parseNumber("蒙ICP备2021000771号.")?.defects).toEqual([]);
  });
});

describe("parseNumber: what nothing can be made of", () => {
  it.each<[string, NumberDefect[]]>([
    ["ICP备13052560号", ["province"]],
    ["[港]ICP备13052560号", ["province", "punctuation"]],
    ["京ICP备1305256号", ["digits"]],
    ["京ICP备130525601号", ["digits"]],
    ["京ICP备13052560123号", ["digits"]],
    ["京ICP备号", ["digits"]],
    ["京ICP备13052560号-1A", ["app-suffix"]],
    ["京ICP备13052560号-3x", ["case", "app-suffix"]],
    ["京ICP13052560号-1", ["wording"]],
    ["京ICP证1234号", ["digits"]],
    ["粤B2-200900591", ["digits"]],
    ["粤B2-20090059-1X", ["app-suffix"]],
  ])("%s", (text, defects) => {
    const number = parseNumber(text);
    expect(number?.defects).toEqual(defects);
    expect(number?.canonical).toBeNull();
    expect(number?.isPlaceholder).toBe(false);
  });

  it.each([
    "京ICP备12345678号",
    "京ICP备00000000号-1",
    "京ICP备1234567890号",
    "京ICP备88888888号",
    "京ICP备XXXXXXXX号",
    "京ICP备xxxxxxxx号-1",
    "京ICP备xxxxxxxx号-x",
    "京ICP备********号",
    "京ICP备2024XXXXXX号",
    "京ICP备2024000000号",
    "京ICP备×××号",
    "京ICP备某某号",
    "XICP备XXXXXXXX号-X",
    "京ICP证000000号",
    "粤B2-XXXXXXXX",
  ])("%s is a placeholder", (text) => {
    expect(parseNumber(text)).toMatchObject({ isPlaceholder: true, written: text });
  });
});

describe("findNumbers", () => {
  const written = (text: string): string[] => findNumbers(text).map((number) => number.written);

  it.each([
    ["网站备案：ICP备13052560号", ["ICP备13052560号"]],
    ["港ICP备12345678号", ["ICP备12345678号"]],
    ["ICP备案号：京ICP备13052560号-1", ["京ICP备13052560号-1"]],
    ["ICP备案/许可证号：京ICP证030173号", ["京ICP证030173号"]],
    ["京ICP备13052560号-1京公网安备 11010802012345号", ["京ICP备13052560号-1"]],
    ["京ICP备13052560号 京ICP证030173号 粤B2-20090059-1", ["京ICP备13052560号", "京ICP证030173号", "粤B2-20090059-1"]],
    ["京ICP备13052560号丨增值电信业务经营许可证：豫B2-20160332", ["京ICP备13052560号", "豫B2-20160332"]],
    ["增值电信业务经营许可证：B2-20160332", ["B2-20160332"]],
    ["京ICP备13052560号 - 2024 星河", ["京ICP备13052560号"]],
    ["京ICP备13052560号-2024", ["京ICP备13052560号"]],
    ["京ICP备13052560号-1 About us", ["京ICP备13052560号-1"]],
    ["京ICP备13052560号-1 A", ["京ICP备13052560号-1"]],
    ["京ICP备13052560号-1Apple", ["京ICP备13052560号-1"]],
    ["京ICP备13052560号 - 010-12345678", ["京ICP备13052560号"]],
    ["京ICP备13052560 2024", ["京ICP备13052560"]],
    ["京ICP备13052560 1号楼", ["京ICP备13052560"]],
    ["京ICP备13052560\n号", ["京ICP备13052560"]],
    ["京ICP备13052560号\n-1", ["京ICP备13052560号"]],
    ["© 2024 星河 蒙ICP备2021000771号.", ["蒙ICP备2021000771号"]],
    ["京 ICP 备 1305 2560 号", ["京 ICP 备 1305 2560 号"]],
    ["京ICP备13052560XX公司", ["京ICP备13052560"]],
    ["北京ICP备13052560号", ["京ICP备13052560号"]],
  ])("in %j", (text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  it.each([
    "萌ICP备20240001号",
    "(萌)ICP备20240001号",
    "京公网安备 11010802012345号",
    "京网文（2023）4872-140号",
    "网信算备330110507206401230035号",
    "互联网药品信息服务资格证书(京)-经营性-2015-0013",
    "Zhe ICP Bei 12345678",
    "ICP token 12345678",
    "Internet Computer (ICP) 2024",
    "ICP备案",
    "ICP备案号：",
    "京ICP备案查询",
    "京ICP备2023年新规",
    "ICP/IP地址/域名信息备案管理系统",
    "ICP备案电话：400-123-4567",
    "ICP备案 4001234567",
    "什么是京ICP备？",
    "产品型号 B2-20160332",
    "粤B2-1234",
    "京ICP备号：粤",
    "京\nICP备\n13052560号",
    "",
  ])("not in %j", (text) => {
    expect(written(text).filter((number) => !number.startsWith("ICP备13052560"))).toEqual([]);
  });

  it.each([
    `${hole}ICP备13052560号`,
    `${hole} ICP备13052560号`,
    `(${hole})ICP备13052560号`,
    `京ICP备${hole}号`,
    `京ICP备1305${hole}号`,
    `京ICP备${hole}13052560号`,
    `京ICP备13052560${hole}`,
    `京ICP备13052560 ${hole}`,
    `京ICP备13052560号${hole}`,
    `京ICP备13052560号-${hole}`,
    `京${hole}ICP备13052560号`,
    `粤B2-2009${hole}`,
    `${hole}B1.B2-20090059`,
  ])("leaves out what something unseen may complete: %j", (text) => {
    expect(findNumbers(text)).toEqual([]);
  });

  it("keeps a number that something unseen only stands beside", () => {
    expect(written(`${hole}京ICP备13052560号 ${hole}`)).toEqual(["京ICP备13052560号"]);
    expect(written(`京ICP备13052560号-1${hole}`)).toEqual(["京ICP备13052560号-1"]);
  });
});

describe("isSameNumber", () => {
  it("looks past how a number is written", () => {
    expect(isSameNumber("京ICP备13052560号-1", "京 icp 備 13052560 號 – 1")).toBe(true);
    expect(isSameNumber("京ICP备13052560号-1", "京ICP备13052560号")).toBe(false);
    expect(isSameNumber("京ICP备13052560号-1A", "京ICP备13052560号-1a")).toBe(true);
    expect(isSameNumber("", "京ICP备13052560号")).toBe(false);
  });
});

const pieces = fc.constantFrom(
  ..."京港川萌粵ICPicpＩ备備案证号號-–1230０Xx*AB2.:：()[] \n\uFFFC\u200b年©星河".split(""),
  "ICP备",
  "13052560",
  "B2-",
);
const footerText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join("")),
);
const anyNumber = fc
  .record({
    province: fc.constantFrom(...filingProvinces.split("")),
    digits: fc.oneof(fc.stringMatching(/^\d{8}$/u), fc.stringMatching(/^20\d{8}$/u)),
    site: fc.option(fc.integer({ min: 1, max: 99 }), { nil: null }),
  })
  .map(({ province, digits, site }) => `${province}ICP备${digits}号${site === null ? "" : `-${site}`}`);

describe("properties", () => {
  it("holds ranges in order, inside the text, and equal to what is written", () => {
    fc.assert(
      fc.property(footerText, (text) => {
        let from = 0;
        for (const { start, end, written } of findNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(written);
          expect(written).not.toMatch(/[\n\uFFFC]/u);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it("parses canonical forms to themselves, without format defects", () => {
    fc.assert(
      fc.property(footerText, (text) => {
        for (const { canonical } of findNumbers(text)) {
          if (canonical === null) continue;
          const number = parseNumber(canonical);
          expect(number?.canonical).toBe(canonical);
          expect(number?.defects).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("finds the same number under spaces, full width and lower case", () => {
    const widened = (text: string): string =>
      text.replace(/[0-9A-Z]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    // White space among a site's digits would make two numbers of them.
    const spaced = (text: string, space: string): string => text.replace(/(?<=号.*)(?!\d)|(?<!号.*)(?=.)/gu, space);
    fc.assert(
      fc.property(anyNumber, fc.constantFrom(" ", "\u00a0", "\u3000", ""), (number, space) => {
        expect(parseNumber(number)?.canonical).toBe(number);
        for (const written of [widened(number), number.toLowerCase(), spaced(number, space)]) {
          expect(parseNumber(written)?.canonical).toBe(number);
          expect(isSameNumber(written, number)).toBe(true);
          // In running text a licence needs a province or a label before it.
          if (!/^[AB]/iu.test(number)) expect(findNumbers(`甲\n乙 ${written} 丙`)[0]?.canonical).toBe(number);
        }
      }),
    );
  });
});
