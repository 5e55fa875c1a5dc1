import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowsOf } from "../../src/page/flow.ts";
import { readHtml } from "../readers/html/reading.ts";
import { fixed, organization, spelled } from "./fixed.ts";

const rule = "organization-before-number";
const police = '<a href="https://beian.mps.gov.cn/">京公网安备11010802012345号</a>';

describe("a name behind the number", () => {
  it.each([
    ["L <span>ORG</span>", "<span>ORG</span> L"],
    ["L<span>ORG</span>", "<span>ORG</span> L"],
    ["L ORG", "ORG L"],
    ["N-ORG", "ORG-N"],
    ["&#20140;ICP备16023847号-2&nbsp;ORG", "ORG&nbsp;&#20140;ICP备16023847号-2"],
    ["LABEL：L <span>ORG</span>", "<span>ORG</span> LABEL：L"],
    ["<span>LABEL：</span>L <span>ORG</span>", "<span>ORG</span> <span>LABEL：</span>L"],
    ["<span>LABEL：L</span> ORG", "ORG <span>LABEL：L</span>"],
    ["LABEL：N ORG", "ORG LABEL：N"],
    [`N | ORG | ${police}`, `ORG | N | ${police}`],
    [`L | ORG | ${police}`, `ORG | L | ${police}`],
    [`L | ${police} | ORG`, `ORG | L | ${police}`],
    [`L ${police} <span>ORG</span>`, `<span>ORG</span> L ${police}`],
    ["N | 版权所有 © 2026 ORG | 地址：北京", "版权所有 © 2026 ORG | N | 地址：北京"],
    ["L | 版权所有 &copy; 2026 ORG | 地址：北京", "版权所有 &copy; 2026 ORG | L | 地址：北京"],
    ["L © 2026 <b>ORG</b> 版权所有", "© 2026 <b>ORG</b> 版权所有 L"],
    ["Copyright © 2026 L ORG", "Copyright © 2026 ORG L"],
    ["首页 | L | ORG", "首页 | ORG | L"],
    ["京ICP备<b>16023847</b>号-2 ORG", "ORG 京ICP备<b>16023847</b>号-2"],
    ["L<br>© 2026 ORG", "© 2026 ORG<br>L"],
    ["<p>LABEL：L</p>\n<p>© 2026 ORG 版权所有</p>", "<p>© 2026 ORG 版权所有</p>\n<p>LABEL：L</p>"],
    ["<center>L ORG</center>", "<center>ORG L</center>"],
    ["<table><tr><td>L ORG</td></tr></table>", "<table><tr><td>ORG L</td></tr></table>"],
  ])("moves in front: %s", (before, after) => {
    expect(fixed(rule, footer(before))).toBe(footer(after));
  });

  it.each([
    '<div class="l"><img src="a.png">N</div><div class="m">星图</div><div class="r">客服 ORG 工作日</div>',
    '<div class="l">N</div><div class="r">ORG</div>',
    "<dl><dt>备案号</dt><dd>N ORG</dd></dl>",
    "<dl><dt>备案号</dt><dd>N</dd><dt>主办单位</dt><dd>ORG</dd></dl>",
    "<table><tr><td>N</td><td>ORG</td></tr></table>",
    "<table><tr><td>备案号</td><td>N ORG</td></tr></table>",
    "L 公司：ORG",
    "L | 主办：ORG",
    "L <b>主办：</b>ORG",
    "<p>备案号</p><p>N</p><p>主办单位</p><p>ORG</p>",
    "<p>首页 L</p><p>ORG</p>",
    "<p>L</p><p>星图</p><p>ORG</p>",
    "<p>L</p><section>ORG</section>",
    "（N）ORG",
    "（N | ORG）",
    "（<span>L</span> | ORG）",
    'L <img src="a.png"> ORG',
    '<img src="a.png">L ORG',
    "L 由 <b>ORG</b> 提供服务",
    "L 电话 ORG",
    "<span>L | </span><b>ORG</b>",
    "L <b>ORG</b><b>官网</b>",
  ])("stays where moving it isn't plainly right: %s", (markup) => {
    expect(fixed(rule, footer(markup))).toBe(footer(markup));
  });

  it("isn't moved across the page's parts", () => {
    const page = spelled(
      "<!doctype html><html><body><nav>首页 N</nav><main>内容</main><footer>ORG</footer></body></html>",
    );
    expect(fixed(rule, page)).toBe(page);
  });

  it("keeps every word, whatever stands around it", () => {
    const part = fc.constantFrom(
      ...["L", "N", "ORG", "<b>ORG</b>", "<p>ORG</p>", "<p>L</p>", "© 2026 ORG", "LABEL：", "<i></i>", "<br>", " | "],
      ...[
        "首页",
        " ",
        "，",
        "<img src='a.png'>",
        police,
        "<span>ORG 版权所有</span>",
        "<div>公司：ORG</div>",
        "（",
        "）",
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 6 }), (parts) => {
        const page = footer(parts.join(""));
        const result = fixed(rule, page);
        expect(inventory(result)).toEqual(inventory(page));
      }),
      { numRuns: 150 },
    );
  });
});

function footer(markup: string): string {
  return `<footer style="text-align: center">${spelled(markup.replaceAll("LABEL", "备案号"))}</footer>`;
}

/** The tags and the letters of a page in whatever order; an organizer that was written in anew is left out. */
function inventory(html: string): { tags: string[]; letters: string[] } {
  const text = flowsOf(readHtml(html))
    .map((flow) => flow.text)
    .join("");
  const letters = [...text.replaceAll(organization, "").replaceAll(/[^\p{L}\p{N}]/gu, "")].sort();
  return { tags: [...html.matchAll(/<[^<>]*>/gu)].map(([tag]) => tag).sort(), letters };
}
