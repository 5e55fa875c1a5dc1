import type { Fill, PageNode } from "../../page/page.ts";
import { meaningOfName } from "../../filing/names.ts";
import { drawsOtherwise, type ComponentModel } from "../components.ts";
import { makeHole, unseenOutcome, type Outcome } from "../script/nodes.ts";
import { nodesOf, type Node } from "../script/syntax.ts";
import { readAttributes } from "./attributes.ts";
import { contentNodes, element } from "./content.ts";
import { identityOf, modelOf, pascalCase } from "./identity.ts";
import type { Place, VueReading } from "./reading.ts";
import { slotsOf, slottedNodes } from "./slots.ts";

/** Vue's and Nuxt's components that show what is inside them and nothing else; Vue's want a single child. */
const transparent = new Set(["Transition", "KeepAlive", "Suspense", "ClientOnly", "NoSsr"]);
const takesAnything = new Set(["ClientOnly", "NoSsr"]);

/** What a component shows, as far as its use tells. */
export function componentNodes(
  reading: VueReading,
  node: Node,
  place: Place,
  name: string,
  isHidden: boolean,
): readonly PageNode[] {
  const identity = identityOf(reading, node, name);
  const model = modelOf(reading, identity);
  const builtIn = pascalCase(name);
  const isBuiltIn = !model && (!identity.isOwn || identity.source?.specifier === "vue");
  if (isBuiltIn && transparent.has(builtIn)) return transparentNodes(reading, node, place, builtIn);
  if (model) return modelledNodes(reading, node, place, { name, model, isHidden });
  return [opaque(reading, node, place, { name, fill: identity.fill, says: meaningOfName(name) })];
}

function transparentNodes(reading: VueReading, node: Node, place: Place, name: string): readonly PageNode[] {
  const inner = { ...place, inMarkup: place.inMarkup && takesAnything.has(name) };
  const { content, slots } = slotsOf(node);
  const nodes = [...reading.template(content, inner)];
  for (const slot of slots) {
    const isFallback = /fallback|placeholder/u.test(slot.name);
    const around = isFallback ? { ...inner, inMarkup: false } : inner;
    const shown = reading.template(nodesOf(slot.node, "children"), around);
    if (!isFallback) nodes.push(...shown);
    else {
      const outcome: Outcome = {
        ...unseenOutcome(""),
        isComplete: true,
        alternatives: [{ role: "fallback", nodes: shown }],
      };
      nodes.push(makeHole(reading, outcome, slot.node.range, false));
    }
  }
  return nodes;
}

interface Modelled {
  readonly name: string;
  readonly model: ComponentModel;
  readonly isHidden: boolean;
}

/** A component as the element that it counts as. */
function modelledNodes(
  reading: VueReading,
  node: Node,
  place: Place,
  { name, model, isHidden }: Modelled,
): readonly PageNode[] {
  const read = readAttributes(reading, node, place.environment, model);
  const as = model.asProp === null ? null : read.attributes.find((one) => one.name === model.asProp?.toLowerCase());
  const names = read.attributes.map((attribute) => attribute.name);
  if ((as && as.value.kind !== "known") || drawsOtherwise(model, names, read.areAll)) {
    return [opaque(reading, node, place, { name, fill: null, says: null })];
  }
  const hasLink = read.attributes.some((attribute) => attribute.name === "href");
  const named = as?.value.kind === "known" ? as.value.text.text.toLowerCase() : null;
  const elementName = named ?? (hasLink ? model.asWithLink : model.as);
  const { slots } = slotsOf(node);
  const children =
    slots.length === 0
      ? contentNodes(reading, node, place, elementName)
      : slottedNodes(reading, node, place, elementName);
  const made = element(reading, node, place, {
    ...{ name: elementName, read, isHidden, children },
    ownStyle: `${model.style}${read.style}`.replace(/^; /u, ""),
    ownStyleKnown: model.isStyleKnown && read.isStyleKnown,
    ownClassPrefixes: model.classPrefixes,
  });
  if (model.link !== "href") reading.linkProps.set(made, model.link);
  return [made];
}

interface Named {
  readonly name: string;
  readonly says: Outcome["says"];
  readonly fill: Fill | null;
}

/** A component of which only its use is known: it may show what it is handed, or anything else. */
export function opaque(reading: VueReading, node: Node, place: Place, { name, says, fill }: Named): PageNode {
  const { attributes } = readAttributes(reading, node, place.environment);
  const { content, slots } = slotsOf(node);
  const inner: Place = { ...place, inMarkup: reading.isHtml };
  const handed = [content, ...slots.map((slot) => nodesOf(slot.node, "children"))]
    .map((children) => reading.template(children, inner))
    .filter((nodes) => nodes.length > 0);
  const outcome: Outcome = {
    ...unseenOutcome(`what <${name}> shows is defined elsewhere`),
    ...{ says, fill, component: { name, attributes } },
    alternatives: handed.map((nodes) => ({ role: "children", nodes })),
  };
  return makeHole(reading, outcome, node.range, place.inMarkup);
}
