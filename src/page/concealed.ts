import { findNumbers } from "../filing/numbers.ts";
import { flowsIn } from "./flow.ts";
import type { Page, SourceRange } from "./page.ts";
import { isUndisplayed, walk } from "./tree.ts";

/** A filing number where no visitor sees it, and what holds it: `a comment`, `<meta>`, `alt`. */
export interface ConcealedNumber {
  readonly at: SourceRange;
  readonly number: string;
  readonly place: string;
}

const textAttributes = ["alt", "title", "content", "aria-label", "placeholder"];

/** The filing numbers in comments, undisplayed elements and attributes. */
export function* concealedNumbers(page: Page): Generator<ConcealedNumber> {
  for (const { content, range } of page.comments) {
    for (const { start, end, written } of findNumbers(content.text)) {
      yield { at: content.range(start, end) ?? range, number: written, place: "a comment" };
    }
  }
  for (const node of walk(page.roots)) {
    if (node.kind !== "element") continue;
    for (const { name, value, range } of node.attributes) {
      if (value.kind !== "known" || !textAttributes.includes(name)) continue;
      for (const { start, end, written } of findNumbers(value.text.text)) {
        const place = node.name === "meta" ? "<meta>" : `the attribute ${name}`;
        yield { at: value.text.range(start, end) ?? range, number: written, place };
      }
    }
    if (!isUndisplayed(node)) continue;
    for (const flow of flowsIn(node.children)) {
      for (const { start, end, written } of findNumbers(flow.text)) {
        yield { at: flow.range(start, end) ?? node.range, number: written, place: `<${node.sourceName}>` };
      }
    }
  }
}
