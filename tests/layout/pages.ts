import { filingsOf } from "../../src/page/filings.ts";
import type { Element, Page, PageNode } from "../../src/page/page.ts";
import { walk } from "../../src/page/tree.ts";
import { readerOf } from "../../src/readers/index.ts";
import { readFile } from "../../src/reading.ts";
import { readSettings } from "../../src/settings.ts";

export const number = "京ICP备16023847号-2";

/** Reads an HTML text as a linter would. */
export function pageOf(html: string): Page {
  const source = { file: { path: "/site/index.html", text: html }, ast: null, visitorKeys: null };
  const reader = readerOf(source);
  if (!reader) throw new Error("No reader reads HTML.");
  return readFile(source, reader, readSettings({}), true).located().page;
}

/** A whole page; `head` holds its styles. */
export function documentOf(body: string, head = ""): Page {
  return pageOf(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
}

/** The node that shows the first number. */
export function numberIn(page: Page): PageNode {
  const [filing] = filingsOf(page);
  if (!filing) throw new Error("The page shows no number.");
  return filing.nodes[0];
}

/** The first element of that name. */
export function elementIn(page: Page, name: string): Element {
  for (const node of walk(page.roots)) if (node.kind === "element" && node.name === name) return node;
  throw new Error(`The page has no <${name}>.`);
}
