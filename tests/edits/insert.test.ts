import { describe, expect, it } from "vitest";
import { fixed, link, organization } from "./fixed.ts";

const rule = "require-filing-number";
const line = `${organization} ${link}`;
const newFooter = `\n<footer style="text-align: center">${line}</footer>`;

describe("a whole filing", () => {
  it.each([
    "<footer hidden><p>© 2024</p></footer>",
    '<footer style="display: none"><p>© 2024</p></footer>',
    "<article><p>望远镜</p><footer>作者</footer></article>",
    "<aside><footer>作者</footer></aside>",
    "<blockquote><footer>作者</footer></blockquote>",
    "<dialog open><footer>作者</footer></dialog>",
  ])("goes into a footer of its own beside %s", (body) => {
    expect(fixed(rule, page(`<body><main>星河</main>\n${body}`))).toBe(
      page(`<body><main>星河</main>\n${body}${newFooter}`),
    );
  });

  it.each([
    '<body style="display: flex"><main>星河</main><aside>望远镜</aside>',
    '<body style="display: grid"><main>星河</main><aside>望远镜</aside>',
    '<body style="display: flex"><main>星河</main><footer hidden>望远镜</footer>',
    '<body><main style="float: left">星河</main>',
    '<body style="columns: 2"><main>星河</main>',
  ])("stands nowhere where a block mightn't stand below the rest: %s", (body) => {
    expect(fixed(rule, page(body))).toBe(page(body));
  });

  it("doesn't become a column of the footer", () => {
    const start =
      '<body><main>星河</main>\n<footer style="display: flex; justify-content: center"><p>© 2024</p></footer>';
    expect(fixed(rule, page(start))).toBe(page(`${start}${newFooter}`));
  });
});

function page(body: string): string {
  return `<!doctype html><html><head><title>星河</title></head>${body}</body></html>`;
}
