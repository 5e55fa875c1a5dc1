import { meaningOf } from "./names.ts";
import type { Environment, Reading } from "./reading.ts";
import { truth } from "./static-text.ts";
import { childOf, childrenOf, dottedPath, isMember, jsxName, stringOf, unwrapped, type Node } from "./syntax.ts";

/** Which of a condition's branches stands in for a value that is missing. */
export type StandIn = "consequent" | "alternate";

/** The place of that branch among the two. */
export function standInPlaces(standIn: StandIn | null): readonly number[] {
  return standIn === null ? [] : [standIn === "consequent" ? 0 : 1];
}

/**
 * The branch that is shown where a value is missing, for a test that is no more than the value's name: a value that the
 * other branch shows, or whose name says that it holds the number or the owner. `null` for other conditions.
 * @param branches what is shown where the test holds, and where it doesn't
 */
export function standInOf(
  reading: Reading,
  test: Node,
  [consequent, alternate]: readonly [readonly Node[], readonly Node[]],
  environment: Environment | null,
): StandIn | null {
  const { value, isNegated } = testedValue(test);
  const path = dottedPath(value);
  if (path === null || truth(reading, value, environment) !== null) return null;
  const shown = isNegated ? alternate : consequent;
  const meaning = meaningOf(reading, value, environment);
  const saysSo = meaning === "number" || meaning === "organization";
  if (!saysSo && !shown.some((node) => shows(reading, node, path))) return null;
  return isNegated ? "consequent" : "alternate";
}

/** `icp` of `icp`, `!icp`, `!!icp`. */
function testedValue(test: Node): { readonly value: Node; readonly isNegated: boolean } {
  let value = unwrapped(test);
  let isNegated = false;
  while (value.type === "UnaryExpression" && stringOf(value, "operator") === "!") {
    const argument = childOf(value, "argument");
    if (!argument) break;
    value = unwrapped(argument);
    isNegated = !isNegated;
  }
  return { value, isNegated };
}

/** Whether what a node shows has the value of that path in it, or a part of it. */
function shows(reading: Reading, root: Node, path: string): boolean {
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isMember(node) || node.type === "Identifier") {
      const own = dottedPath(node);
      if (own === path || own?.startsWith(`${path}.`) === true) return true;
    }
    if (!isAttribute(node)) stack.push(...childrenOf(node, reading.scopes.visitorKeys));
  }
  return false;
}

/** An attribute, apart from those that set the element's content. */
function isAttribute(node: Node): boolean {
  if (node.type === "VAttribute") {
    const key = childOf(node, "key");
    const name = key && childOf(key, "name");
    return !/^(?:html|text)$/u.test((name && stringOf(name, "name")) ?? "");
  }
  if (node.type === "JSXAttribute")
    return !/^(?:children|dangerouslySetInnerHTML)$/u.test(jsxName(childOf(node, "name")));
  return node.type === "SvelteAttribute" || node.type === "SvelteDirective" || node.type === "SvelteShorthandAttribute";
}
