import { describe, expect, it } from "vitest";
import { displayedFilings } from "../../src/page/displays.ts";
import { footerRegion } from "../../src/page/footer-region.ts";
import { filingsOf } from "../../src/page/filings.ts";
import { footerMarkOfName } from "../../src/page/surroundings.ts";
import { htmlReader } from "../../src/readers/html.ts";
import { readHtml } from "../readers/html/reading.ts";

const number = "京ICP备16023847号-2";

describe("the name of a footer", () => {
  it.each([
    "footer",
    "site-footer",
    "SiteFooter",
    "the_footer",
    "footerWrapper",
    "footer-v2",
    "foot",
    "page-foot",
    "app-footer-container",
  ])("is %s", (name) => {
    expect(footerMarkOfName(name)).toBe("footer");
  });

  it.each(["footer-icp", "footer__bottom", "FooterBeian", "copyright", "icp-info", "beian", "bottom", "footerLinks"])(
    "%s is a part's",
    (name) => {
      expect(footerMarkOfName(name)).toBe("part");
    },
  );

  it.each(["football", "footnote", "footprint", "header", "content", "icpc", "topic", "button"])("isn't %s", (name) => {
    expect(footerMarkOfName(name)).toBeNull();
  });
});

describe("a displayed filing", () => {
  const shown = (html: string, isHomepage = true): string[] =>
    displayedFilings(readHtml(html), isHomepage).map((filing) => filing.flow.text.slice(filing.from, filing.to));

  it.each([
    ["a footer", `<footer>${number}</footer>`],
    ["a block by its class", `<div class="copyright">${number}</div>`],
    ["the last line of a document", `<!doctype html><main><p>一</p></main><p>© 星河 ${number}</p>`],
  ])("stands in %s, on any page", (_, html) => {
    expect(shown(html, false)).toEqual([number]);
  });

  it.each([
    ["an article", `<article><p>备案号 ${number}</p></article>`],
    ["a sentence", `<!doctype html><p>我们于去年取得${number}，特此说明。</p>`],
    ["a code block", `<!doctype html><pre>${number}</pre>`],
  ])("doesn't stand in %s", (_, html) => {
    expect(shown(html)).toEqual([]);
  });

  it("is the footer's where there is one: what stands elsewhere is spoken of", () => {
    const other = "沪ICP备19032456号-1";
    expect(shown(`<!doctype html><div class="card"><p>案例：${other}</p></div><footer>${number}</footer>`)).toEqual([
      number,
    ]);
    expect(shown(`<!doctype html><div class="card"><p>案例：${other}</p></div><p>${number}</p>`)).toEqual([
      other,
      number,
    ]);
  });
});

describe("the region that should name the owner", () => {
  const region = (html: string): ReturnType<typeof footerRegion> => {
    const page = readHtml(html);
    const [filing] = displayedFilings(page, true);
    if (!filing) throw new Error(`No filing in ${html}`);
    return footerRegion(page, filing);
  };

  it("is the footer from its start to the number, and behind it", () => {
    expect(region(`<!doctype html><nav>导航</nav><footer><p>甲</p>乙 ${number} 丙</footer><p>丁</p>`)).toMatchObject({
      before: "甲\n乙 ",
      after: " 丙",
      farther: "",
      doubt: null,
    });
  });

  it("may begin farther up where nothing marks the footer's start", () => {
    const { farther, doubt } = region(`<!doctype html><p>星河科技有限公司</p>${"<p>一</p>".repeat(9)}<p>${number}</p>`);
    expect([farther.includes("星河科技有限公司"), doubt]).toEqual([true, null]);
  });

  it("isn't whole in a component that is a part of a footer", () => {
    expect(region(`<div class="footer-icp">${number}</div>`).doubt).toMatch(/another file/u);
    expect(region(`<div class="site-footer">${number}</div>`).doubt).toBeNull();
  });

  it.each([
    ["a component between", `<footer><x-panel title="星河">${number}</x-panel></footer>`, /<x-panel> may name/u],
    [
      "a script's text",
      `<footer><span id="org"></span>${number}</footer><script src="a.js"></script>`,
      /script may fill <span>/u,
    ],
    [
      "a translation",
      `<footer><p data-i18n="footer.org">Org</p>${number}</footer><script src="a.js"></script>`,
      /script may fill/u,
    ],
  ])("is in doubt by %s", (_, html, reason) => {
    expect(region(`<!doctype html>${html}`).doubt).toMatch(reason);
  });

  it("may have the name in a footer above", () => {
    const { before, farther } = region(`<!doctype html><footer>星河</footer><footer>${number}</footer>`);
    expect([before, farther.trim()]).toEqual(["", "星河"]);
  });
});

describe("a name in a page's path", () => {
  it("says nothing of a whole page", () => {
    const source = {
      file: {
        path: "/home/icp-site/index.html",
        text: `<!doctype html><main><p>我们的 ${number}，已备案。</p></main>`,
      },
      ast: null,
      visitorKeys: null,
    };
    const [filing] = filingsOf(htmlReader.read(source, { components: {}, located: true }));
    expect(filing?.surroundings).toBe("plain");
  });
});
