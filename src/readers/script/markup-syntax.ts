import { optionOf } from "../angular/decorator.ts";
import { renderCallOf } from "./render-call.ts";
import { childOf, isCall, isJsx, isMember, literalValue, nodesOf, plainKey, stringOf, type Node } from "./syntax.ts";

/** Tags of template literals that are markup: Lit's, and those of libraries that took its manner. */
const templateTags = new Set(["html", "svg"]);
const htmlProperties = new Set(["innerHTML", "outerHTML"]);
/** Methods that take HTML, each with the place of the argument. */
const htmlMethods: Readonly<Record<string, number>> = { insertAdjacentHTML: 1, write: 0, writeln: 0 };

/**
 * The expression whose text a node makes into markup: of `` html`…` ``, `element.innerHTML = "…"`,
 * `insertAdjacentHTML(place, "…")`, `document.write("…")`. `null` for any other node.
 */
export function htmlStringOf(node: Node): Node | null {
  if (node.type === "TaggedTemplateExpression") {
    const tag = childOf(node, "tag");
    return tag && templateTags.has(stringOf(tag, "name") ?? "") ? childOf(node, "quasi") : null;
  }
  if (node.type === "AssignmentExpression") {
    const left = childOf(node, "left");
    const isHtml = left !== null && isMember(left) && htmlProperties.has(plainKey(left, "property") ?? "");
    return isHtml ? childOf(node, "right") : null;
  }
  const callee = isCall(node) ? childOf(node, "callee") : null;
  if (!callee || !isMember(callee)) return null;
  const method = plainKey(callee, "property") ?? "";
  const object = childOf(callee, "object");
  const isOfDocument = method === "insertAdjacentHTML" || (object && stringOf(object, "name") === "document");
  const at = Object.hasOwn(htmlMethods, method) && isOfDocument ? htmlMethods[method] : undefined;
  return at === undefined ? null : (nodesOf(node, "arguments")[at] ?? null);
}

/** Where a string of HTML is put. */
export interface HtmlTarget {
  /** The element that gets it or stands beside it. */
  readonly element: Node;
  /** Whether something that isn't seen may stand before it. */
  readonly isAppended: boolean;
}

/** Where `element.innerHTML = "…"` and its like put what they write; `null` for a template and `document.write`. */
export function htmlTargetOf(node: Node): HtmlTarget | null {
  const isAssignment = node.type === "AssignmentExpression";
  const callee = isAssignment ? childOf(node, "left") : isCall(node) ? childOf(node, "callee") : null;
  const element = callee && isMember(callee) ? childOf(callee, "object") : null;
  if (!callee || !element || stringOf(element, "name") === "document") return null;
  if (isAssignment) {
    const isOuter = plainKey(callee, "property") === "outerHTML";
    return { element, isAppended: isOuter || stringOf(node, "operator") !== "=" };
  }
  const [place] = nodesOf(node, "arguments");
  return { element, isAppended: !place || literalValue(place) !== "afterbegin" };
}

/** Whether it is the decorator of an Angular component whose template stands in it. */
export function isAngularComponent(node: Node): boolean {
  return node.type === "Decorator" && optionOf(node, "template") !== null;
}

/** JSX, a call that makes an element, or a string that becomes markup where it stands. */
export function isMarkup(node: Node): boolean {
  return isJsx(node) || renderCallOf(node) !== null || htmlStringOf(node) !== null || isAngularComponent(node);
}
