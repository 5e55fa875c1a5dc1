import { childOf, isMember, nodesOf, plainKey, stringOf, type Node } from "./syntax.ts";

/** What a module hands to others. */
export interface Exported {
  /** `null` for all of it: the default export of ES, `module.exports`. */
  readonly name: string | null;
  readonly value: Node;
  readonly range: Node["range"];
}

/** The values that a module exports, in source order; what it passes on from others is left out. */
export function exportsOf(program: Node): Exported[] {
  return nodesOf(program, "body").flatMap((statement) => {
    switch (statement.type) {
      case "ExportDefaultDeclaration":
        return whole(childOf(statement, "declaration"));
      case "TSExportAssignment":
        return whole(childOf(statement, "expression"));
      case "ExportNamedDeclaration":
        return childOf(statement, "source") ? [] : named(statement);
      case "ExpressionStatement":
        return assigned(childOf(statement, "expression"));
      default:
        return [];
    }
  });
}

function whole(value: Node | null): Exported[] {
  return value ? [{ name: null, value, range: value.range }] : [];
}

function named(statement: Node): Exported[] {
  const declaration = childOf(statement, "declaration");
  const declared = declaration ? nodesOf(declaration, "declarations") : [];
  const values = declared.flatMap((declarator): Exported[] => {
    const name = stringOf(childOf(declarator, "id") ?? declarator, "name");
    const value = childOf(declarator, "init");
    return name !== null && value ? [{ name, value, range: declarator.range }] : [];
  });
  const listed = nodesOf(statement, "specifiers").flatMap((specifier): Exported[] => {
    const value = childOf(specifier, "local");
    const name = stringOf(childOf(specifier, "exported") ?? specifier, "name");
    if (!value || name === null) return [];
    return [{ name: name === "default" ? null : name, value, range: specifier.range }];
  });
  return [...values, ...listed];
}

/** `module.exports = …`, `exports.site = …`, `module.exports.site = …`. */
function assigned(expression: Node | null): Exported[] {
  const left = expression?.type === "AssignmentExpression" ? childOf(expression, "left") : null;
  const value = expression && childOf(expression, "right");
  const object = left && isMember(left) ? childOf(left, "object") : null;
  if (!left || !value || !object) return [];
  const key = plainKey(left, "property");
  const isModule = stringOf(object, "name") === "module" && key === "exports";
  if (isModule) return whole(value);
  const isMemberOfExports =
    stringOf(object, "name") === "exports" || (isMember(object) && plainKey(object, "property") === "exports");
  return isMemberOfExports && key !== null ? [{ name: key, value, range: expression.range }] : [];
}
