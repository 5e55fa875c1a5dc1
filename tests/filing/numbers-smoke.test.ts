import { describe, expect, it } from "vitest";
import { findNumbers } from "../../src/filing/numbers.ts";

describe("findNumbers", () => {
  it.each([
    ["京 ICP 备 13052560 号 - 1", "京ICP备13052560号-1"],
    ["蜀icp备08107937号", "蜀ICP备08107937号"],
    ["滇ICP备09010050-5号", "滇ICP备09010050号-5"],
    ["粵ICP備12345679號", "粤ICP备12345679号"],
  ])("finds %s", (text, canonical) => {
    expect(findNumbers(text).map((number) => number.canonical)).toEqual([canonical]);
  });
});
