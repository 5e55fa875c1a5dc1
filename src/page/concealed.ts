import { findNumbers } from "../filing/numbers.ts";
import { flowsIn } from "./flow.ts";
import type { Element, Page, SourceRange } from "./page.ts";
import { isUndisplayed, walk } from "./tree.ts";

/** A filing number that is no part of the page's text. */
export interface ConcealedNumber {
  readonly at: SourceRange;
  readonly number: string;
  /** What holds it: `a comment`, `<meta>`, `the attribute alt`. */
  readonly place: string;
  /** Whether no visitor sees it there; what a drawing, a control or a template holds may be seen. */
  readonly isUnseen: boolean;
}

const textAttributes = ["alt", "title", "content", "aria-label", "placeholder"];
const unseenElements = new Set(["title", "noscript"]);

/** The filing numbers in comments, attributes, and elements whose content is no text of the page. */
export function* concealedNumbers(page: Page): Generator<ConcealedNumber> {
  for (const { content, range } of page.comments) {
    for (const { start, end, written } of findNumbers(content.text)) {
      yield { at: content.range(start, end) ?? range, number: written, place: "a comment", isUnseen: true };
    }
  }
  for (const node of walk(
    page.roots,
    (inner) => !(inner.kind === "element" && isUndisplayed(inner) && inner.name !== "head"),
  )) {
    if (node.kind !== "element") continue;
    yield* inAttributes(node);
    if (isUndisplayed(node) && node.name !== "head") yield* inContent(node);
  }
}

function* inAttributes({ name, attributes }: Element): Generator<ConcealedNumber> {
  for (const attribute of attributes) {
    if (attribute.value.kind !== "known" || !textAttributes.includes(attribute.name)) continue;
    const { text } = attribute.value;
    for (const { start, end, written } of findNumbers(text.text)) {
      const place = name === "meta" ? "<meta>" : `the attribute ${attribute.name}`;
      yield { at: text.range(start, end) ?? attribute.range, number: written, place, isUnseen: true };
    }
  }
}

function* inContent(element: Element): Generator<ConcealedNumber> {
  for (const flow of flowsIn(element.children)) {
    for (const { start, end, written } of findNumbers(flow.text)) {
      const at = flow.range(start, end) ?? element.range;
      yield { at, number: written, place: `<${element.sourceName}>`, isUnseen: unseenElements.has(element.name) };
    }
  }
}
