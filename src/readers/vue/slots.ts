import type { PageNode } from "../../page/page.ts";
import { strictElements } from "../jsx/elements.ts";
import { makeHole, unseenOutcome, type Outcome } from "../script/nodes.ts";
import { nodesOf, type Node } from "../script/syntax.ts";
import type { Place, VueReading } from "./reading.ts";
import { directiveOf, isElement, plainText, tagName } from "./syntax.ts";

/** A place that whoever uses the component fills, and what stands there otherwise. */
export function slotHole(reading: VueReading, node: Node, place: Place): PageNode {
  const children = reading.template(nodesOf(node, "children"), place);
  const name = plainText(node, "name") ?? "default";
  const outcome: Outcome = {
    ...unseenOutcome("its content is handed to it"),
    alternatives: children.length > 0 ? [{ role: "fallback", nodes: children }] : [],
    fill: { kind: "slot", name },
  };
  return makeHole(reading, outcome, node.range, place.inMarkup);
}

interface Slot {
  readonly name: string;
  readonly node: Node;
}

/** What a component is handed: the content of its default slot, and those that a `template` fills. */
export function slotsOf(node: Node): { readonly content: readonly Node[]; readonly slots: readonly Slot[] } {
  const slots: Slot[] = [];
  const content: Node[] = [];
  for (const child of nodesOf(node, "children")) {
    const slot = isElement(child) && tagName(child) === "template" ? directiveOf(child, "slot") : null;
    const isPlain = slot !== null && directiveOf(child, "if", "else-if", "else", "for") === null;
    if (slot && isPlain) slots.push({ name: slot.argument ?? (slot.isDynamic ? "?" : "default"), node: child });
    else content.push(child);
  }
  return { content, slots };
}

/** The default slot's content, and what other slots of a component that is known as an element may show. */
export function slottedNodes(reading: VueReading, node: Node, place: Place, name: string): readonly PageNode[] {
  const inner: Place = { ...place, inMarkup: reading.isHtml && !strictElements.has(name) };
  const { content, slots } = slotsOf(node);
  const nodes = [...reading.template(content, inner)];
  for (const slot of slots) {
    const shown = reading.template(nodesOf(slot.node, "children"), inner);
    if (slot.name === "default") nodes.push(...shown);
    else {
      const outcome: Outcome = {
        ...unseenOutcome("its component places it"),
        alternatives: [{ role: "children", nodes: shown }],
      };
      nodes.push(makeHole(reading, outcome, slot.node.range, false));
    }
  }
  return nodes;
}
