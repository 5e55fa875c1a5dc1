import type { Hole, PageNode, UnknownValue } from "../../page/page.ts";
import { embeddedHtml, type EmbeddedPlace } from "../html/embedded.ts";
import { evaluate } from "./evaluate.ts";
import { standInOf, standInPlaces } from "./fallbacks.ts";
import { isPhrasing } from "../html/printed-tags.ts";
import { htmlStringOf, htmlTargetOf, type HtmlTarget } from "./markup-syntax.ts";
import { branchOutcome, makeHole, unseenOutcome, valueOutcome, type Outcome } from "./nodes.ts";
import { deepest, type Environment, type Reading, sourceOf } from "./reading.ts";
import { resolve } from "./resolve.ts";
import { truth } from "./static-text.ts";
import { childOf, stringOf, type Node } from "./syntax.ts";
import { valueOf } from "./values.ts";

/** What a node shows whose string becomes markup; `null` for any other node. */
export function htmlStringNodes(
  reading: Reading,
  node: Node,
  environment: Environment | null,
): readonly PageNode[] | null {
  const html = htmlStringOf(node);
  if (!html) return null;
  if (node.type === "TaggedTemplateExpression") return templateNodes(reading, html, environment);
  const nodes = htmlNodes(reading, html, environment);
  const target = htmlTargetOf(node);
  return target ? placedNodes(reading, target, nodes, html) : nodes;
}

/** Elements that are no links, by what they are called or selected by. */
const noLink = /(?:^|[^\w-])(?:footer(?:el|element|node|ref)?|document\s?\.\s?body)[\s'"`)!]{0,8}$/iu;

/** What stands in an element that isn't seen: it may be a link, and may hold more before it. */
function placedNodes(
  reading: Reading,
  { element, isAppended }: HtmlTarget,
  nodes: readonly PageNode[],
  html: Node,
): readonly PageNode[] {
  const target = sourceOf(element, reading.file);
  const mayBeLink = nodes.length > 0 && !noLink.test(target) && isPhrasing(nodes);
  const component = { name: target.slice(0, 40), attributes: [] };
  const placed = mayBeLink ? [makeHole(reading, { ...valueOutcome(nodes), component }, html.range, false)] : nodes;
  if (!isAppended) return placed;
  const before = makeHole(reading, unseenOutcome("what stands before it is written elsewhere"), html.range, false);
  return [before, ...placed];
}

/** What an expression shows where its text is parsed as HTML. */
export function htmlNodes(reading: Reading, html: Node, environment: Environment | null): readonly PageNode[] {
  if (reading.budget <= 0)
    return [makeHole(reading, unseenOutcome("the file holds more markup than is read"), html.range, false)];
  const { node, environment: scope } = resolve(reading, html, environment);
  const standIn = standInHtml(reading, node, scope);
  if (standIn) return [makeHole(reading, standIn, html.range, false)];
  return embeddedHtml(valueOf(reading, html, environment), embeddedPlace(reading, node));
}

/** HTML that may be another's stand-in; `null` for any other expression. */
function standInHtml(reading: Reading, node: Node, environment: Environment | null): Outcome | null {
  const isChoice = node.type === "LogicalExpression" && stringOf(node, "operator") !== "&&";
  const keys = isChoice ? ["left", "left", "right"] : ["test", "consequent", "alternate"];
  const [test, one, other] = keys.map((key) => childOf(node, key));
  if (!test || !one || !other || (!isChoice && node.type !== "ConditionalExpression")) return null;
  if (truth(reading, test, environment) !== null || reading.depth > deepest || reading.open.has(node)) return null;
  const standIn = isChoice ? "alternate" : standInOf(reading, test, [[one], [other]], environment);
  if (standIn === null) return null;
  reading.depth++;
  reading.open.add(node);
  const branches = [one, other].map((part) => htmlNodes(reading, part, environment));
  reading.open.delete(node);
  reading.depth--;
  return branchOutcome(branches, standInPlaces(standIn));
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
