import { MappedText } from "../../page/mapped-text.ts";
import type { Attribute, Element, Hole, PageNode, SourceRange, Value } from "../../page/page.ts";
import { branchOutcome, makeElement, makeHole, makeText, unseenOutcome } from "../script/nodes.ts";
import type { Reading } from "../script/reading.ts";

/** What is shared by all that makes a page of a file's data. */
export type DataPage = Pick<
  Reading,
  "file" | "budget" | "components" | "writers" | "comments" | "styleSheets" | "scripts"
>;

interface ElementParts {
  readonly attributes?: readonly Attribute[];
  readonly style?: string;
}

/** An element that a theme makes of data: it has no tags in the file, and nothing may be written around it. */
export function drawnElement(
  page: DataPage,
  name: string,
  range: SourceRange,
  children: readonly PageNode[],
  { attributes = [], style = "" }: ElementParts = {},
): Element {
  return makeElement(page, {
    ...{ name, sourceName: name, range, children, attributes, attributesKnown: true, inMarkup: false },
    // A link's address may be set where the data has it.
    ...{ openTag: name === "a" ? range : null, closeTag: null },
    ...{ ownStyle: style, ownStyleKnown: false, nestsAsWritten: false },
  });
}

export function wordsNode(page: DataPage, text: string, range: SourceRange): PageNode {
  return makeText(page, MappedText.detached(text), range, false);
}

export function branches(page: DataPage, options: readonly (readonly PageNode[])[], range: SourceRange): Hole {
  return makeHole(page, branchOutcome(options), range, false);
}

export function unseen(page: DataPage, range: SourceRange, reason: string): Hole {
  return makeHole(page, unseenOutcome(reason), range, false);
}

/** Something that whoever reads the data may show in one way or another. */
export function handed(page: DataPage, name: string, range: SourceRange, nodes: readonly PageNode[]): Hole {
  const outcome = {
    ...unseenOutcome("what shows it isn't known in this file"),
    alternatives: [{ role: "children" as const, nodes }],
    component: { name, attributes: [] },
  };
  return makeHole(page, outcome, range, false);
}

/** What a value shows where it is no more than text. */
export function textNodes(page: DataPage, value: Value, range: SourceRange): PageNode[] {
  switch (value.kind) {
    case "known":
      return value.text.text === "" ? [] : [makeText(page, value.text, value.text.range() ?? range, false)];
    case "composite":
      return value.parts.flatMap((part) => textNodes(page, part, range));
    case "choice":
      return [
        branches(
          page,
          value.values.map((one) => textNodes(page, one, range)),
          range,
        ),
      ];
    case "unknown": {
      const { says, reason } = value;
      const outcome = { ...unseenOutcome(reason), says, shows: "text" as const };
      return [makeHole(page, outcome, value.range ?? range, false)];
    }
  }
}
