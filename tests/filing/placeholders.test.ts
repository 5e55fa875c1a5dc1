import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPlaceholders } from "../../src/filing/placeholders.ts";

describe("a placeholder", () => {
  it.each([
    ["京ICP备12345678号", "京ICP备12345678号", "number"],
    ["京ICP备XXXXXXXX号-1", "京ICP备XXXXXXXX号-1", "number"],
    ["ICP备案号：待填写", "待填写", "number"],
    ["备案号: xxxxxx", "xxxxxx", "number"],
    ["网站备案中", "网站备案中", "number"],
    ["[待填写：备案号]", "[待填写：备案号]", "number"],
    ["[待填写：公司名称]", "[待填写：公司名称]", "organization"],
    ["© 2024 某某科技有限公司", "某某科技有限公司", "organization"],
    ["© 2024 XX公司 版权所有", "XX公司", "organization"],
    ["© 2024 Your Company. All rights reserved.", "Your Company", "organization"],
    ["© 2024 公司名称", "公司名称", "organization"],
    ["Copyright © 你的公司", "你的公司", "organization"],
  ])("stands in %s: %s", (text, written, stands) => {
    expect(findPlaceholders(text)).toEqual([
      { start: text.indexOf(written), end: text.indexOf(written) + written.length, written, stands },
    ]);
  });

  it.each([
    "京ICP备16023847号-2",
    "备案中心 星河科技有限公司",
    "公安备案号：待填写",
    "公司名称",
    "企业备案服务",
    "我们的公司 your guide",
    "某市人民医院",
  ])("doesn't stand in %s", (text) => {
    expect(findPlaceholders(text)).toEqual([]);
  });

  it("counts from the text's start, whatever the line", () => {
    const text = "© 2024 星河\n备案号：待填写\r\n某某公司";
    expect(findPlaceholders(text).map(({ start, end }) => text.slice(start, end))).toEqual(["待填写", "某某公司"]);
  });
});

describe("any text", () => {
  it("gives places in order that slice to what is written", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "备案号：",
        "待填写",
        "某某",
        "公司",
        "xx",
        "***",
        "©",
        "Your Company",
        "\n",
        "[",
        "]",
        "京ICP备",
        "00000000",
        "号",
        "备案中",
      ),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join("");
        let reached = 0;
        for (const { start, end, written } of findPlaceholders(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(text.slice(start, end)).toBe(written);
          reached = end;
        }
      }),
      { numRuns: 3000 },
    );
  });
});
