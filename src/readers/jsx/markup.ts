import type { PageNode } from "../../page/page.ts";
import { meaningOfName } from "../../filing/names.ts";
import { resolveComponent, type ComponentModel } from "../components.ts";
import { childNodes } from "./children.ts";
import { localNodes, opaqueComponent } from "./component-use.ts";
import { intrinsicElement, modelledElement } from "./elements.ts";
import { identityOf, isFragment, isIntrinsic, styledBase, type Identity } from "./identity.ts";
import { htmlNodes, templateNodes } from "../script/html-strings.ts";
import { htmlStringOf, isAngularComponent } from "../script/markup-syntax.ts";
import { inlineTemplate } from "../angular/inline-template.ts";
import { makeHole, unseenOutcome } from "../script/nodes.ts";
import { deepest, type Environment, type Reading } from "../script/reading.ts";
import { childOf, jsxName, literalValue, type Node } from "../script/syntax.ts";

/** JSX in its place. */
export interface Placed {
  readonly node: Node;
  readonly opening: Node;
  readonly environment: Environment | null;
  /** Whether it stands between tags. */
  readonly inMarkup: boolean;
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
  const html = htmlStringOf(node);
  if (html) {
    const nodesOf = node.type === "TaggedTemplateExpression" ? templateNodes : htmlNodes;
    return nodesOf(reading, html, environment);
  }
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
  if (isFragment(identity) && !isSet) return childNodes(reading, node, environment);
  if (identity.local && !isSet) return localNodes(reading, placed, identity, identity.local);
  const model = modelOf(reading, nameNode, identity);
  if (model) return modelledElement(reading, placed, name, model);
  return [opaqueComponent(reading, placed, { name, fill: identity.fill, says: meaningOfName(name) })];
}

/** What a component counts as; one that a CSS-in-JS library makes of another has its element and unseen styles. */
function modelOf(reading: Reading, nameNode: Node, { name, source }: Identity): ComponentModel | null {
  const model = resolveComponent(name, source?.specifier ?? null, reading.components, source?.name ?? name);
  const base = model ? null : styledBase(reading, nameNode);
  if (!base) return model;
  const text = literalValue(base) ?? (/^[a-z]/u.test(jsxName(base)) ? jsxName(base) : null);
  const identity = typeof text === "string" ? null : identityOf(reading, base);
  const inner = identity?.source && resolveComponent("", identity.source.specifier, {}, identity.source.name);
  const styled = typeof text === "string" ? resolveComponent(name, null, { [name]: text }) : inner;
  return styled ? { ...styled, isStyleKnown: false } : null;
}

function tooMuch(reading: Reading, node: Node, inMarkup: boolean): PageNode {
  return makeHole(reading, unseenOutcome("the file holds more markup than is read"), node.range, inMarkup);
}
