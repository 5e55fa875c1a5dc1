import { describe, expect, it } from "vitest";
import { fixed, spelled } from "./fixed.ts";

const rule = "organization-before-number";

describe("a name that is written in", () => {
  it.each([
    ["<font color=#fff>L</font>", "<font color=#fff>ORG L</font>"],
    ["<span><b>L</b></span>", "<span><b>ORG L</b></span>"],
    ["<font color=#fff>N</font>", "<font color=#fff>ORG N</font>"],
    [
      '<a href="/"><img src="a.png"><span>备案号：N</span></a>',
      'ORG <a href="/"><img src="a.png"><span>备案号：N</span></a>',
    ],
    ['<a href="/"><i class="icon"></i>N</a>', 'ORG <a href="/"><i class="icon"></i>N</a>'],
    ['<a href="/"><b>首页</b> N</a>', '<a href="/"><b>首页</b> ORG N</a>'],
    ["备案号：L", "ORG 备案号：L"],
    ["<span>备案号：</span>L", "ORG <span>备案号：</span>L"],
    ["<font color=#fff><b>备案号：</b>L</font>", "<font color=#fff>ORG <b>备案号：</b>L</font>"],
    ["<small>备案号：L</small>", "<small>ORG 备案号：L</small>"],
    ["首页L", "首页 ORG L"],
  ])("stands directly before the link and the label: %s", (before, after) => {
    expect(fixed(rule, footer(before))).toBe(footer(after));
  });

  it("stays inside the font of a table's cell", () => {
    const cell = (content: string): string =>
      spelled(`<footer><TABLE><TR><TD><FONT color=#fff>${content}</FONT></TD></TR></TABLE></footer>`);
    expect(fixed(rule, cell("L"))).toBe(cell("ORG L"));
  });
});

function footer(markup: string): string {
  return `<footer>${spelled(markup)}</footer>`;
}
