import type { Attribute, Element, PageNode } from "../../page/page.ts";
import { meaningOfName } from "../../filing/names.ts";
import { strictElements } from "../jsx/elements.ts";
import { htmlNodes } from "../script/html-strings.ts";
import { handledContent } from "../script/code-handled.ts";
import { makeElement, makeHole, unseenOutcome } from "../script/nodes.ts";
import { joinedStyles } from "../script/style.ts";
import { childOf, nodesOf, type Node } from "../script/syntax.ts";
import { knownValue } from "../script/values.ts";
import { boundContent, type ReadAttributes } from "./attributes.ts";
import { nameOfExpression } from "./identity.ts";
import type { Place, VueReading } from "./reading.ts";
import { directiveOf, isInHtml, tagName } from "./syntax.ts";
import { textOutcome } from "./text.ts";

/** What stands between the tags, or what a directive puts there. */
export function contentNodes(reading: VueReading, node: Node, place: Place, name: string): readonly PageNode[] {
  const inner: Place = {
    environment: place.environment,
    // What is written into a list that is drawn more than once is closed to edits later.
    inMarkup: reading.isHtml && isInHtml(node) && !strictElements.has(name),
    isPre: place.isPre || name === "pre" || name === "textarea",
  };
  const content = directiveOf(node, "html", "text", "t") ?? boundContent(node);
  if (!content) return reading.template(nodesOf(node, "children"), inner);
  const { expression } = content;
  if (!expression)
    return [makeHole(reading, unseenOutcome(`v-${content.name} fills it in`), content.node.range, false)];
  const isHtml = content.name === "html" || /^inner-?html$/iu.test(content.argument ?? "");
  if (isHtml) return htmlNodes(reading, expression, place.environment);
  if (content.name === "t") return [translation(reading, expression)];
  return [makeHole(reading, textOutcome(reading, expression, place.environment), expression.range, false)];
}

/** Vue I18n's `v-t="'footer.icp'"`. */
function translation(reading: VueReading, expression: Node): PageNode {
  const key = nameOfExpression(expression);
  const outcome = { ...unseenOutcome("its text is a translation"), says: key === null ? null : meaningOfName(key) };
  return makeHole(reading, { ...outcome, shows: "text" }, expression.range, false);
}

export interface ElementParts {
  readonly name: string;
  readonly read: ReadAttributes;
  readonly children: readonly PageNode[];
  readonly isHidden: boolean;
  readonly ownStyle: string;
  readonly ownStyleKnown: boolean;
  readonly ownClassPrefixes?: readonly string[];
}

/** The element that a tag stands for. */
export function element(reading: VueReading, node: Node, place: Place, parts: ElementParts): Element {
  const { name, read, children, isHidden, ownStyle, ownStyleKnown, ownClassPrefixes = [] } = parts;
  const startTag = childOf(node, "startTag");
  const content = read.isHandled ? handledContent(reading, name, children, node.range) : children;
  const made = makeElement(reading, {
    ...{
      name,
      children: content,
      ownStyle,
      ownStyleKnown,
      ownClassPrefixes,
      sourceName: tagName(node),
      range: node.range,
    },
    ...{ inMarkup: place.inMarkup, nestsAsWritten: reading.isHtml, attributesKnown: read.areAll },
    attributes: isHidden ? withDisplayNone(read.attributes, node) : read.attributes,
    openTag: startTag?.range ?? null,
    closeTag: childOf(node, "endTag")?.range ?? null,
  });
  reading.origins.set(made, node);
  return made;
}

/** As `v-show` leaves an element that it hides. */
function withDisplayNone(attributes: readonly Attribute[], node: Node): readonly Attribute[] {
  const style = attributes.find(({ name }) => name === "style");
  const none = knownValue("display: none");
  const show = directiveOf(node, "show");
  const hidden: Attribute = {
    ...{ name: "style", sourceName: "v-show", range: show?.node.range ?? node.range, isCode: false },
    value: style ? joinedStyles([style.value, none]) : none,
  };
  return [...attributes.filter((one) => one !== style), hidden];
}
