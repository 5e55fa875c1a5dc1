import type { PageNode, SourceRange } from "../../page/page.ts";
import { mapToSource } from "../html/source-text.ts";
import { drawnList } from "../script/calls.ts";
import { branchOutcome, makeHole, makeText, nodesOfOutcome, unseenOutcome } from "../script/nodes.ts";
import { standInOf, type StandIn } from "../script/fallbacks.ts";
import type { Environment } from "../script/reading.ts";
import { truth } from "../script/static-text.ts";
import { childOf, stringOf, type Node } from "../script/syntax.ts";
import { elementNodes } from "./elements.ts";
import type { Place, VueReading } from "./reading.ts";
import { encodeText, textOutcome } from "./text.ts";
import { customDirective, directiveOf, isElement } from "./syntax.ts";

/** What nodes of a template show, one after the other. */
export function templateNodes(reading: VueReading, children: readonly Node[], place: Place): readonly PageNode[] {
  const kept = place.isPre ? children : withoutBlanks(children);
  const nodes: PageNode[] = [];
  for (let index = 0; index < kept.length; index++) {
    const child = kept[index];
    if (!child) continue;
    const chain = isElement(child) ? chainFrom(kept, index) : null;
    const shown = chain ? conditionalNodes(reading, chain.members, place) : nodesOfChild(reading, child, place);
    for (const node of shown) nodes.push(node);
    if (chain) index += chain.length - 1;
  }
  return nodes;
}

function isBlank(node: Node | undefined): boolean {
  return node?.type === "VText" && (stringOf(node, "value") ?? "").trim() === "";
}

/**
 * Without the white space that Vue drops: at the ends, and with a line break between elements.
 * @see https://vuejs.org/api/application.html#app-config-compileroptions-whitespace
 */
function withoutBlanks(children: readonly Node[]): Node[] {
  const kept: Node[] = [];
  let blanks: Node[] = [];
  for (const node of children) {
    if (isBlank(node)) {
      blanks.push(node);
      continue;
    }
    const before = kept.at(-1);
    if (before && !(isElement(before) && isElement(node))) kept.push(...blanks);
    else if (before) kept.push(...blanks.filter((blank) => !/[\r\n]/u.test(stringOf(blank, "value") ?? "")));
    blanks = [];
    kept.push(node);
  }
  return kept;
}

interface Chain {
  readonly members: readonly Node[];
  /** Of the nodes that it takes up, blanks between included. */
  readonly length: number;
}

/** The element at `index` with a condition, and those that are shown in its stead; `null` for one without. */
function chainFrom(nodes: readonly Node[], index: number): Chain | null {
  const first = nodes[index];
  const members: Node[] = [];
  if (!first || !directiveOf(first, "if", "else-if", "else")) return null;
  let length = 0;
  for (let at = index; at < nodes.length; at++) {
    const node = nodes[at];
    if (!node || isBlank(node)) continue;
    const isNext = at === index || (isElement(node) && directiveOf(node, "else-if", "else") !== null);
    if (!isNext) break;
    members.push(node);
    length = at - index + 1;
    if (directiveOf(node, "else")) break;
  }
  return { members, length };
}

function conditionalNodes(reading: VueReading, members: readonly Node[], place: Place): readonly PageNode[] {
  const [first = null] = members;
  const last = members.at(-1);
  // What is written between the members of a chain would break it.
  const inner = { ...place, inMarkup: place.inMarkup && members.length === 1 };
  const branches: (readonly PageNode[])[] = [];
  const standIns: number[] = [];
  let isStandIn = false;
  let mayBeNothing = true;
  for (const member of members) {
    const answer = conditionOf(reading, member, member === first, place.environment);
    if (answer === false) continue;
    const nodes = repeatedNodes(reading, member, inner);
    if (answer === true && branches.length === 0) return nodes;
    const standIn = standInAt(reading, members, member, place.environment);
    if (isStandIn || standIn === "consequent") standIns.push(branches.length);
    isStandIn ||= standIn === "alternate";
    branches.push(nodes);
    mayBeNothing = answer !== true;
    if (answer === true) break;
  }
  if (!first || !last || branches.length === 0) return [];
  const range: SourceRange = [first.range[0], last.range[1]];
  const outcome = branchOutcome(mayBeNothing ? [...branches, []] : branches, standIns);
  return [makeHole(reading, outcome, range, place.inMarkup)];
}

/** Whether a member of a chain is shown where a value is missing, or those behind it are. */
function standInAt(
  reading: VueReading,
  members: readonly Node[],
  member: Node,
  environment: Environment | null,
): StandIn | null {
  const test = directiveOf(member, "if", "else-if")?.expression;
  const others = members.slice(members.indexOf(member) + 1);
  return test ? standInOf(reading, test, [[member], others], environment) : null;
}

/** Whether the element is shown, given that none before it in the chain is; `null` where that can't be told. */
function conditionOf(
  reading: VueReading,
  element: Node,
  isFirst: boolean,
  environment: Environment | null,
): boolean | null {
  const directive = directiveOf(element, "if", "else-if", "else");
  if (directive?.name === "else") return isFirst ? null : true;
  return directive?.expression ? truth(reading, directive.expression, environment) : null;
}

function nodesOfChild(reading: VueReading, node: Node, place: Place): readonly PageNode[] {
  if (isElement(node)) return repeatedNodes(reading, node, place);
  if (node.type === "UnreadNode") {
    return [makeHole(reading, unseenOutcome(stringOf(node, "reason") ?? ""), node.range, place.inMarkup)];
  }
  return node.type === "VText" ? textNodes(reading, node, place) : interpolation(reading, node, place);
}

function textNodes(reading: VueReading, node: Node, { inMarkup }: Place): readonly PageNode[] {
  const value = stringOf(node, "value") ?? "";
  const content = mapToSource(reading.file.text, node.range, value, "content", encodeText);
  return value === "" ? [] : [makeText(reading, content, node.range, inMarkup && content.range() !== null)];
}

/** `{{ … }}`. */
function interpolation(reading: VueReading, node: Node, { environment, inMarkup }: Place): readonly PageNode[] {
  const expression = childOf(node, "expression");
  const isEmpty = !expression && /^\{\{\s*\}\}$/u.test(reading.file.text.slice(...node.range));
  if (isEmpty) return [];
  const outcome = expression
    ? textOutcome(reading, expression, environment)
    : ({ ...unseenOutcome("its expression can't be parsed"), shows: "text" } as const);
  return [makeHole(reading, outcome, node.range, inMarkup)];
}

/** An element, as often as its `v-for` says. */
function repeatedNodes(reading: VueReading, element: Node, place: Place): readonly PageNode[] {
  const loop = directiveOf(element, "for");
  const list = loop?.expression?.type === "VForExpression" ? childOf(loop.expression, "right") : null;
  if (!loop) return directedNodes(reading, element, place);
  let index = 0;
  const outcome = list
    ? drawnList(reading, list, place.environment, element, (item) => {
        if (item && index++ > 0) reading.repeated.add(element);
        const environment: Environment = { owner: element, values: [item], outer: place.environment };
        return directedNodes(reading, element, { ...place, environment });
      })
    : null;
  if (!outcome) return [makeHole(reading, unseenOutcome("its list can't be told"), element.range, place.inMarkup)];
  return nodesOfOutcome(reading, outcome, element.range);
}

/** An element with what its directives do to it. */
function directedNodes(reading: VueReading, element: Node, place: Place): readonly PageNode[] {
  const show = directiveOf(element, "show");
  const custom = customDirective(element);
  const isShown = show ? (show.expression ? truth(reading, show.expression, place.environment) : null) : true;
  const nodes = elementNodes(reading, element, place, isShown === false);
  if (isShown !== null && !custom) return nodes;
  const outcome = branchOutcome([nodes, []]);
  const reason = custom ? `what v-${custom.name} does is defined elsewhere` : "";
  return [makeHole(reading, { ...outcome, isComplete: !custom, reason }, element.range, place.inMarkup)];
}
