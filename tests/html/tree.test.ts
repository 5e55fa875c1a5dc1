import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHtml } from "../../src/html/parse.ts";
import { HtmlRoot } from "../../src/html/root.ts";
import type { ChildNode, ElementNode, HtmlNode } from "../../src/html/tree.ts";

type LocatedNode = Exclude<HtmlNode, { type: "Document" }>;

function nodesOf(text: string): LocatedNode[] {
  const nodes: LocatedNode[] = [];
  const open: LocatedNode[] = [...new HtmlRoot(text).children].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    nodes.push(node);
    if (node.type === "Element" && node.content) open.push(node.content);
    if ("children" in node) open.push(...node.children.toReversed());
  }
  return nodes;
}

function elements(text: string, name: string): ElementNode[] {
  return nodesOf(text).filter((node) => node.type === "Element" && node.name === name) as ElementNode[];
}

function sliced(text: string, name: string): string[] {
  return elements(text, name).map(({ range: [start, end] }) => text.slice(start, end));
}

describe("ranges", () => {
  it("are those of the source", () => {
    const text = `<p>甲<!-- 乙 --><br>丙</p>`;
    expect(nodesOf(text).map(({ type, range: [start, end] }) => `${type} ${text.slice(start, end)}`)).toEqual([
      "Element ",
      "Element ",
      "Element ",
      `Element ${text}`,
      "Text 甲",
      "Comment <!-- 乙 -->",
      "Element <br>",
      "Text 丙",
    ]);
  });

  it("of implied elements are empty, where their tags would stand", () => {
    const text = "<!doctype html>\n<title>题</title><p>文</p>";
    const [html, head, body] = ["html", "head", "body"].map((name) => elements(text, name)[0]);
    expect([html?.isImplied, head?.isImplied, body?.isImplied]).toEqual([true, true, true]);
    expect([html?.range, head?.range, body?.range]).toEqual([
      [15, 15],
      [15, 15],
      [32, 32],
    ]);
    expect(body?.loc).toEqual({ start: { line: 2, column: 16 }, end: { line: 2, column: 16 } });
  });

  it("of a template's content lie between its tags", () => {
    const text = "<template><p>一</p></template>";
    const [fragment] = nodesOf(text).filter(({ type }) => type === "Fragment");
    expect(fragment?.range).toEqual([10, 18]);
    expect(fragment?.loc).toEqual({ start: { line: 1, column: 10 }, end: { line: 1, column: 18 } });
    expect(sliced(text, "p")).toEqual(["<p>一</p>"]);
  });

  it("of an adopted element's second half are empty: no tag stands for it", () => {
    const text = "<b>一<p>二</b>三</p>";
    expect(sliced(text, "b")).toEqual(["<b>一<p>二</b>", ""]);
    expect(elements(text, "b").map(({ isImplied }) => isImplied)).toEqual([false, true]);
  });

  it("of a reconstructed element are those of its one tag", () => {
    const [first, second] = elements("<p><b>一<p>二", "b");
    expect([first?.range[0], second?.range[0]]).toEqual([3, 3]);
  });

  it("of foster-parented content are their source's", () => {
    expect(sliced("<table><i>一</i><tr><td>二</table>", "i")).toEqual(["<i>一</i>"]);
    expect(sliced("<table><i>一</i><tr><td>二</table>", "td")).toEqual(["<td>二"]);
  });

  it("count from behind CRLF", () => {
    const [paragraph] = elements("<p>一\r\n</p>\r\n<p>二</p>", "p").slice(1);
    expect(paragraph?.loc.start).toEqual({ line: 3, column: 0 });
  });
});

describe("parsing", () => {
  it("takes noscript for markup", () => {
    expect(sliced("<body><noscript><p>一</p></noscript>", "p")).toEqual(["<p>一</p>"]);
  });

  it("gives every node its parent", () => {
    const check = (parent: HtmlNode): void => {
      if (!("children" in parent)) return;
      for (const child of parent.children) {
        expect(child.parent).toBe(parent);
        check(child);
      }
    };
    check(parseHtml("<table><b>一<tr>二</b><template><p>", { locations: true }));
  });
});

const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."<p> </p> <b> </b> <a href=x> </a> <table> <tr> <td> </table> <template> </template> <br> <svg> </svg>".split(
          " ",
        ),
      ),
      fc.constantFrom(
        "<select>",
        "<option>",
        "</select>",
        "<!--",
        "-->",
        "<title>",
        "</title>",
        "&amp;",
        "\r\n",
        "<noscript>",
        "</noscript>",
      ),
      fc.constantFrom(
        "<frameset>",
        "<plaintext>",
        "<form>",
        "<button>",
        "</button>",
        "<li>",
        "</ul>",
        "<math>",
        "<mi>",
        "</p",
        "<",
      ),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("any text", () => {
  it("is parsed with and without places to the same tree", () => {
    const outline = (node: HtmlNode): unknown => {
      if (node.type === "Text" || node.type === "Comment") return node.value;
      if (!("children" in node)) return node.type;
      const content = node.type === "Element" && node.content ? outline(node.content) : null;
      return [
        node.type === "Element" ? node.name : node.type,
        content,
        node.children.map((child: ChildNode) => outline(child)),
      ];
    };
    fc.assert(
      fc.property(markup, (text) => {
        expect(outline(parseHtml(text, { locations: true }))).toEqual(outline(parseHtml(text, { locations: false })));
      }),
      { numRuns: 2000 },
    );
  });

  it("gives ranges inside the text, and text ranges that hold what they show", () => {
    fc.assert(
      fc.property(markup, (text) => {
        for (const node of nodesOf(text)) {
          const [start, end] = node.range;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (node.type === "Element" && node.place?.startTag) expect(text.charAt(start)).toBe("<");
        }
      }),
      { numRuns: 2000 },
    );
  });
});
