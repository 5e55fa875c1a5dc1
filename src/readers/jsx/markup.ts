import type { PageNode } from "../../page/page.ts";
import { meaningOfName } from "../../filing/names.ts";
import { resolveComponent, type ComponentModel } from "../components.ts";
import { childNodes, contentNodes } from "./children.ts";
import { localNodes, opaqueComponent } from "./component-use.ts";
import { intrinsicElement, modelledElement } from "./elements.ts";
import { identityOf, isFragment, isIntrinsic, styledBase } from "./identity.ts";
import { elementOfCall } from "./render-call.ts";
import { renderedType } from "./rendered.ts";
import { generatedClass } from "./styled.ts";
import { callOutcome } from "../script/calls.ts";
import { renderCallOf } from "../script/render-call.ts";
import { htmlStringNodes } from "../script/html-strings.ts";
import { isAngularComponent } from "../script/markup-syntax.ts";
import { inlineTemplate } from "../angular/inline-template.ts";
import { makeHole, nodesOfOutcome, unseenOutcome } from "../script/nodes.ts";
import { deepest, type Environment, type Reading } from "../script/reading.ts";
import { childOf, jsxName, literalValue, type Node } from "../script/syntax.ts";

/** JSX in its place. */
export interface Placed {
  readonly node: Node;
  readonly opening: Node;
  readonly environment: Environment | null;
  /** Whether it stands between tags. */
  readonly inMarkup: boolean;
  /** The class that a CSS-in-JS library gives it. */
  readonly generatedClass?: string;
}

/** What JSX shows. */
export function markupOf(
  reading: Reading,
  node: Node,
  environment: Environment | null,
  inMarkup: boolean,
): readonly PageNode[] {
  reading.placed.add(node);
  if (reading.budget <= 0 || reading.depth > deepest) return [tooMuch(reading, node, inMarkup)];
  reading.depth++;
  const nodes = nodesOfJsx(reading, node, environment, inMarkup);
  reading.depth--;
  return nodes;
}

function nodesOfJsx(
  reading: Reading,
  node: Node,
  environment: Environment | null,
  inMarkup: boolean,
): readonly PageNode[] {
  if (isAngularComponent(node)) return inlineTemplate(reading, node);
  const written = htmlStringNodes(reading, node, environment);
  if (written) return written;
  if (renderCallOf(node)) return renderedNodes(reading, node, environment);
  return taggedNodes(reading, node, environment, inMarkup);
}

/** What a call of `h` or its like shows; one of another function is followed as any other. */
function renderedNodes(reading: Reading, call: Node, environment: Environment | null): readonly PageNode[] {
  const rendered = elementOfCall(reading, call, environment);
  if (rendered) return taggedNodes(reading, rendered, environment, false);
  const outcome = callOutcome(reading, call, environment) ?? unseenOutcome("what it makes is defined elsewhere");
  return nodesOfOutcome(reading, outcome, call.range);
}

function taggedNodes(
  reading: Reading,
  node: Node,
  environment: Environment | null,
  inMarkup: boolean,
): readonly PageNode[] {
  const opening = childOf(node, "openingElement");
  const nameNode = opening && childOf(opening, "name");
  if (!nameNode) return childNodes(reading, node, environment);
  const placed: Placed = { node, opening, environment, inMarkup };
  const name = jsxName(nameNode);
  if (isIntrinsic(nameNode)) {
    const model = resolveComponent(name, null, reading.components);
    if (model && /[-:]/u.test(name)) return modelledElement(reading, placed, name, model);
    return /[-:]/u.test(name)
      ? [opaqueComponent(reading, placed, { name, fill: null, says: meaningOfName(name) })]
      : [intrinsicElement(reading, placed, name)];
  }
  const identity = identityOf(reading, nameNode);
  const isSet = Object.hasOwn(reading.components, name);
  if (isFragment(identity) && !isSet) return contentNodes(reading, node, placed.opening, environment, true);
  if (identity.local && !isSet && node.type !== renderedType)
    return localNodes(reading, placed, identity, identity.local);
  const model = resolveComponent(
    name,
    identity.source?.specifier ?? null,
    reading.components,
    identity.source?.name ?? name,
  );
  if (model) return modelledElement(reading, placed, name, model);
  const styled = styledModel(reading, nameNode, name);
  if (styled) return modelledElement(reading, { ...placed, ...styled.placed }, name, styled.model);
  return [opaqueComponent(reading, placed, { name, fill: identity.fill, says: meaningOfName(name) })];
}

/** What a component that a CSS-in-JS library makes of another counts as: its element, with styles of its own. */
function styledModel(
  reading: Reading,
  nameNode: Node,
  name: string,
): { readonly model: ComponentModel; readonly placed: Pick<Placed, "generatedClass"> } | null {
  const styled = styledBase(reading, nameNode);
  if (!styled) return null;
  const { base, style } = styled;
  const text = literalValue(base) ?? (/^[a-z]/u.test(jsxName(base)) ? jsxName(base) : null);
  const identity = typeof text === "string" ? null : identityOf(reading, base);
  const inner = identity?.source && resolveComponent("", identity.source.specifier, {}, identity.source.name);
  const model = typeof text === "string" ? resolveComponent(name, null, { [name]: text }) : inner;
  if (!model) return null;
  const className = style && generatedClass(reading, style, null);
  if (!className) return { model: { ...model, isStyleKnown: false }, placed: {} };
  return { model, placed: { generatedClass: className } };
}

function tooMuch(reading: Reading, node: Node, inMarkup: boolean): PageNode {
  return makeHole(reading, unseenOutcome("the file holds more markup than is read"), node.range, inMarkup);
}
