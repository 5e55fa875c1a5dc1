import { childOf, jsxName, literalValue, nodesOf, stringOf, type Node } from "../script/syntax.ts";

/** Where another attribute may be written into a tag, and with what white space before it. */
export function attributePlace(opening: Node, text: string): { readonly at: number; readonly space: string } {
  const last = nodesOf(opening, "attributes").at(-1);
  const name = childOf(opening, "typeArguments") ?? childOf(opening, "typeParameters") ?? childOf(opening, "name");
  if (!last) return { at: name?.range[1] ?? opening.range[0] + 1, space: " " };
  return { at: last.range[1], space: ownLine(text, last.range[0]) ?? " " };
}

/** The line break and indentation before `offset`; `null` where something else stands before it on its line. */
export function ownLine(text: string, offset: number): string | null {
  const before = text.slice(Math.max(0, offset - 400), offset);
  return /(?:\r\n|\n|\r)[ \t]*$/u.exec(before)?.[0] ?? null;
}

/** The attributes of this name that stand in the tag itself. */
export function attributesNamed(opening: Node, name: string): Node[] {
  return nodesOf(opening, "attributes").filter(
    (one) => one.type === "JSXAttribute" && jsxName(childOf(one, "name")) === name,
  );
}

/** Whether an attribute's value is written so that React leaves the attribute out, or takes it for empty. */
export function isBare(attribute: Node): boolean {
  const value = childOf(attribute, "value");
  const expression = value && childOf(value, "expression");
  if (!value || !expression) return value === null;
  const literal = literalValue(expression);
  return literal === null || typeof literal === "boolean" || stringOf(expression, "name") === "undefined";
}
