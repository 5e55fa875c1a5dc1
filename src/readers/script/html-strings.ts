import type { Hole, PageNode, UnknownValue } from "../../page/page.ts";
import { embeddedHtml, type EmbeddedPlace } from "../html/embedded.ts";
import { evaluate } from "./evaluate.ts";
import { makeHole, unseenOutcome } from "./nodes.ts";
import type { Environment, Reading } from "./reading.ts";
import { resolve } from "./resolve.ts";
import type { Node } from "./syntax.ts";
import { valueOf } from "./values.ts";

/** What an expression shows where its text is parsed as HTML. */
export function htmlNodes(reading: Reading, html: Node, environment: Environment | null): readonly PageNode[] {
  if (reading.budget <= 0)
    return [makeHole(reading, unseenOutcome("the file holds more markup than is read"), html.range, false)];
  const { node } = resolve(reading, html, environment);
  return embeddedHtml(valueOf(reading, html, environment), embeddedPlace(reading, node));
}

/** What a tagged template shows: its expressions may be markup of their own. */
export function templateNodes(reading: Reading, template: Node, environment: Environment | null): readonly PageNode[] {
  const part = (value: UnknownValue, draft: Hole): Hole => {
    const node = reading.unknowns.get(value);
    if (!node) return draft;
    const hole = makeHole(reading, evaluate(reading, node, environment), node.range, false);
    hole.parent = draft.parent;
    return hole;
  };
  return embeddedHtml(valueOf(reading, template, environment), { ...embeddedPlace(reading, template), fill: { part } });
}

/** Where HTML stands in a script. */
export function embeddedPlace(
  { file, components, writers, comments, styleSheets, scripts }: Reading,
  { range }: Node,
): EmbeddedPlace {
  return { file, components, writers, comments, styleSheets, scripts, range };
}
