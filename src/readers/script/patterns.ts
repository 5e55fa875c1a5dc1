import { childOf, listOf, nodesOf, plainKey, stringOf, type Node } from "./syntax.ts";

/** One step of destructuring: a property or an index, and what stands in where it is missing. */
export interface Step {
  /** `null` where the key is computed, or the rest of an object or array is meant. */
  readonly key: string | null;
  readonly fallback: Node | null;
  /** Of the rest of an object: the keys that aren't part of it. */
  readonly taken?: readonly string[];
}

export interface PatternName {
  readonly name: string;
  readonly node: Node;
  readonly steps: readonly Step[];
}

/** The names that a declaration's or parameter's pattern binds, each with the way to its value. */
export function namesInPattern(pattern: Node | null, steps: readonly Step[] = []): PatternName[] {
  switch (pattern?.type) {
    case "Identifier":
      return [{ name: stringOf(pattern, "name") ?? "", node: pattern, steps }];
    case "AssignmentPattern":
      return namesInPattern(childOf(pattern, "left"), withFallback(steps, childOf(pattern, "right")));
    case "TSParameterProperty":
      return namesInPattern(childOf(pattern, "parameter"), steps);
    case "RestElement":
      return namesInPattern(childOf(pattern, "argument"), [...steps, { key: null, fallback: null }]);
    case "ObjectPattern":
      return namesInObject(nodesOf(pattern, "properties"), steps);
    case "ArrayPattern":
      return listOf(pattern, "elements").flatMap((element, index) =>
        element?.type === "RestElement"
          ? namesInPattern(element, steps)
          : namesInPattern(element, [...steps, { key: String(index), fallback: null }]),
      );
    default:
      return [];
  }
}

function namesInObject(properties: readonly Node[], steps: readonly Step[]): PatternName[] {
  const keys = properties.map((property) => plainKey(property, "key"));
  const taken = keys.filter((key) => key !== null);
  return properties.flatMap((property, index) => {
    if (property.type === "RestElement") {
      return namesInPattern(childOf(property, "argument"), [...steps, { key: null, fallback: null, taken }]);
    }
    return namesInPattern(childOf(property, "value"), [...steps, { key: keys[index] ?? null, fallback: null }]);
  });
}

/** A default belongs to the last step; one for a whole argument is a step of its own. */
function withFallback(steps: readonly Step[], fallback: Node | null): Step[] {
  const last = steps.at(-1);
  if (!last) return [{ key: "", fallback }];
  return [...steps.slice(0, -1), { ...last, fallback }];
}
