import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findName, findOwner, isFilingLabel } from "../../src/filing/owners.ts";

describe("an owner's name", () => {
  it.each([
    ["© 2024 星河科技有限公司 版权所有", "星河科技有限公司"],
    ["版权所有：北京星河（集团）有限责任公司", "北京星河（集团）有限责任公司"],
    ["Copyright © 2010-2024 李雷. All Rights Reserved.", "李雷"],
    ["© Xinghe Technology Co., Ltd.", "Xinghe Technology Co., Ltd."],
    ["©2024 Galaxy Lab", "Galaxy Lab"],
    ["某市第一人民医院 地址：某市中山路1号", "某市第一人民医院"],
    ["主办单位：星河大学 技术支持：远山网络科技有限公司", "星河大学"],
  ])("stands in %s", (text, name) => {
    expect(findOwner(text)).toMatchObject({ answer: "certain", name });
  });

  it.each([
    "Copyright © 2024 All Rights Reserved.",
    "© 2010-2024 版权所有 保留所有权利",
    "Powered by Hexo | Theme by NexT",
    "技术支持：远山网络科技有限公司",
    "网站备案号：",
    "京公网安备11010802012345号 增值电信业务经营许可证：京B2-20160332",
    "首页 关于我们 联系我们 隐私政策",
    "电话：010-12345678 邮箱：a@example.com",
    "违法和不良信息举报电话：12377 本站支持IPv6",
    "",
    " | · ",
  ])("doesn't stand in %s", (text) => {
    expect(findOwner(text)).toEqual({ answer: "none" });
  });

  it.each(["Xinghe", "李雷的博客", "以梦为马"])("may be %s", (text) => {
    expect(findOwner(text)).toEqual({ answer: "possible" });
  });

  it("may stand in what can't be seen", () => {
    expect(findOwner("© 2024 \uFFFC")).toEqual({ answer: "possible" });
  });
});

describe("a given name", () => {
  it.each([
    ["©星河科技有限公司 2024", "星河科技有限公司"],
    ["由星河科技有限公司运营", "星河科技有限公司"],
    ["版权归星河科技有限公司所有", "星河科技有限公司"],
    ["星河 科技有限公司京ICP备16023847号", "星河 科技有限公司"],
    ["北京星河科技有限公司", null],
    ["星河科技有限公司上海分公司", null],
    ["主办：星河科技有限公司", "星河科技有限公司"],
  ])("in %s is %s", (text, name) => {
    expect(findName(text, ["星河科技有限公司"])?.name ?? null).toBe(name);
  });

  it("is the longest of several that begin alike", () => {
    expect(findName("© 星河（北京）有限公司", ["星河", "星河（北京）有限公司"])?.name).toBe("星河（北京）有限公司");
  });

  it("may be in other letters, width and white space", () => {
    expect(findName("ACME  Ｉｎｃ", ["Acme Inc"])).toEqual({ start: 0, end: 9, name: "ACME  Ｉｎｃ" });
  });
});

describe("a label", () => {
  it.each(["ICP备案号：", "备案号", "网站ICP备案号:", "备案/许可证编号：", "ICP No.", "ICP License"])(
    "is %s",
    (text) => {
      expect(isFilingLabel(text)).toBe(true);
    },
  );
  it.each(["公安备案号：", "星河", "许可证：", "备案信息由星河公司提供"])("isn't %s", (text) => {
    expect(isFilingLabel(text)).toBe(false);
  });
});

describe("any text", () => {
  it("gives places that slice to the name", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "©",
        "2024",
        "公司",
        "有限公司",
        "星河",
        "Co., Ltd",
        " ",
        "\n",
        "技术支持：",
        "Powered by",
        "|",
        "（",
        "）",
        "版权所有",
        "地址：",
      ),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join("");
        const owner = findOwner(text);
        if (owner.answer === "certain") expect(text.slice(owner.start, owner.end)).toBe(owner.name);
        const name = findName(text, ["星河"]);
        if (name) expect(text.slice(name.start, name.end)).toBe(name.name);
      }),
      { numRuns: 3000 },
    );
  });
});
