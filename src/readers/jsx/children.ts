import type { PageNode } from "../../page/page.ts";
import { outcomeOf, evaluate } from "../script/evaluate.ts";
import { makeHole, makeText, unseenOutcome } from "../script/nodes.ts";
import { hasChildren, propsOf } from "./props.ts";
import { renderedType } from "./rendered.ts";
import { htmlNodes } from "../script/html-strings.ts";
import type { Environment, Found, Reading } from "../script/reading.ts";
import { propertyOf } from "../script/resolve.ts";
import { childText } from "../script/text.ts";
import { childOf, isJsx, nodesOf, type Node } from "../script/syntax.ts";

/** What stands between the tags of a JSX element or fragment. */
export function childNodes(
  reading: Reading,
  element: Node,
  environment: Environment | null,
  allowsMarkup = true,
): readonly PageNode[] {
  const nodes: PageNode[] = [];
  const inMarkup = allowsMarkup && element.type !== renderedType;
  for (const child of nodesOf(element, "children")) {
    for (const node of nodesOfChild(reading, child, environment, inMarkup)) nodes.push(node);
  }
  return nodes;
}

function nodesOfChild(
  reading: Reading,
  child: Node,
  environment: Environment | null,
  inMarkup: boolean,
): readonly PageNode[] {
  if (isJsx(child)) return reading.markup(child, environment, inMarkup);
  if (child.type === "JSXText" || child.type === "Literal") {
    const content = childText(child, reading.file);
    return content.text === "" ? [] : [makeText(reading, content, child.range, inMarkup)];
  }
  const expression = childOf(child, "expression");
  if (!expression || expression.type === "JSXEmptyExpression") return [];
  return [makeHole(reading, evaluate(reading, expression, environment), child.range, inMarkup)];
}

/** What a tag's element shows: what stands between its tags, else what its props say. */
export function contentNodes(
  reading: Reading,
  element: Node,
  opening: Node,
  environment: Environment | null,
  allowsMarkup: boolean,
): readonly PageNode[] {
  if (hasChildren(element)) return childNodes(reading, element, environment, allowsMarkup);
  const nodes: PageNode[] = [];
  for (const prop of propsOf(reading, opening, environment)) {
    const mayHoldChildren = prop.kind === "unknown" && element.type === renderedType;
    if (mayHoldChildren) nodes.push(makeHole(reading, unseenOutcome("its props may hold it"), prop.node.range, false));
    if (prop.kind === "unknown" || !prop.value) continue;
    if (prop.name === "children") nodes.push(makeHole(reading, outcomeOf(reading, prop.value), prop.node.range, false));
    if (prop.name === "dangerouslySetInnerHTML") nodes.push(...innerHtml(reading, prop.value, prop.node));
    if (prop.name === "innerHTML") nodes.push(...htmlNodes(reading, prop.value.node, prop.value.environment));
  }
  return nodes;
}

/** The HTML of `dangerouslySetInnerHTML={{ __html: … }}`. */
function innerHtml(reading: Reading, value: Found, prop: Node): readonly PageNode[] {
  const html = propertyOf(reading, value, "__html");
  if (html === null || html === "absent" || html.as !== "expression") {
    return [makeHole(reading, unseenOutcome("its HTML is set by code"), prop.range, false)];
  }
  return htmlNodes(reading, html.node, html.environment);
}
