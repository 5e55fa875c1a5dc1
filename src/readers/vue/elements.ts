import type { Element, PageNode } from "../../page/page.ts";
import { isStandardName } from "../html/components.ts";
import { makeHole, unseenOutcome } from "../script/nodes.ts";
import { deepest } from "../script/reading.ts";
import { nodesOf, type Node } from "../script/syntax.ts";
import { readAttributes } from "./attributes.ts";
import { componentNodes, opaque } from "./components.ts";
import { contentNodes, element } from "./content.ts";
import { nameOfExpression } from "./identity.ts";
import type { Place, VueReading } from "./reading.ts";
import { slotHole } from "./slots.ts";
import { attributesOf, directiveOf, isInHtml, plainText, tagName } from "./syntax.ts";

/** What an element or component of a template shows, apart from its conditions and loops. */
export function elementNodes(reading: VueReading, node: Node, place: Place, isHidden: boolean): readonly PageNode[] {
  if (reading.budget <= 0 || reading.depth > deepest) {
    return [makeHole(reading, unseenOutcome("the file holds more markup than is read"), node.range, place.inMarkup)];
  }
  reading.depth++;
  const nodes = nodesOfTag(reading, node, place, isHidden);
  reading.depth--;
  return nodes;
}

function nodesOfTag(reading: VueReading, node: Node, place: Place, isHidden: boolean): readonly PageNode[] {
  const name = tagName(node);
  if (name === "slot") return [slotHole(reading, node, place)];
  if (name === "template" && isFragment(node)) return reading.template(nodesOf(node, "children"), place);
  const is = dynamicName(node, name);
  if (is !== null && is.name === null) return [opaque(reading, node, place, { name, says: null, fill: null })];
  const tag = is?.name ?? name;
  const isElementName = isStandardName(tag) && tag === tag.toLowerCase() && is?.isVariable !== true;
  if (!isInHtml(node) || isElementName) {
    return [plainElement(reading, node, place, tag.toLowerCase(), isHidden)];
  }
  return componentNodes(reading, node, place, tag, isHidden);
}

/** Whether a `template` is there for its directives alone. */
function isFragment(node: Node): boolean {
  return (
    directiveOf(node, "if", "else-if", "else", "for", "slot", "slot-scope", "scope") !== null ||
    plainText(node, "slot") !== null
  );
}

/** What `is` names; a name of `null` where that can't be told, and `null` where there is no `is`. */
function dynamicName(node: Node, name: string): { readonly name: string | null; readonly isVariable: boolean } | null {
  const plain = plainText(node, "is");
  if (plain !== null) return { name: plain.replace(/^vue:/u, ""), isVariable: false };
  const bound = attributesOf(node).find(
    (one) => one.kind === "directive" && ((one.name === "bind" && one.argument === "is") || one.name === "is"),
  );
  if (bound?.kind === "directive") {
    return { name: nameOfExpression(bound.expression), isVariable: bound.expression?.type === "Identifier" };
  }
  return name === "component" ? { name: null, isVariable: true } : null;
}

function plainElement(reading: VueReading, node: Node, place: Place, name: string, isHidden: boolean): Element {
  const read = readAttributes(reading, node, place.environment);
  const children = contentNodes(reading, node, place, name);
  return element(reading, node, place, { name, read, children, isHidden, ownStyle: "", ownStyleKnown: true });
}
