import type { SourceFile, StyleSheet, UnknownValue } from "../../page/page.ts";
import type { Found, Reading } from "./reading.ts";
import type { Scopes } from "./scope.ts";
import { childOf, isMember, plainKey, stringOf, type Node } from "./syntax.ts";
import { unknownValue } from "./values.ts";

const styleFile = /\.(?:css|less|s[ac]ss|styl(?:us)?|pcss|postcss)$/iu;

/** The style sheets that a file imports. */
export function importedStyleSheets({ imports, namedImports }: Scopes, file: SourceFile): StyleSheet[] {
  return imports.flatMap((address): StyleSheet[] => {
    const [path = "", query] = address.split("?");
    if (!styleFile.test(path)) return [];
    // `?inline`, `?url` and the like hand the sheet to the script.
    if (query !== undefined) return [{ kind: "unread", name: address }];
    const isModule = /\.module\.\w+$/iu.test(path) || namedImports.includes(address);
    return [{ kind: "linked", address, media: "", file, ...(isModule && { module: address }) }];
  });
}

/** The style sheet of a `link` element. */
export function linkedStyleSheet(address: string | null, media: string | null, file: SourceFile): StyleSheet {
  if (address === null) return { kind: "unread", name: "a linked style sheet" };
  return { kind: "linked", address, media: media ?? "", file };
}

type ModuleClass = NonNullable<UnknownValue["moduleClass"]>;

/** A class of a CSS module: `styles.footer` of an import, `$style.footer` in Vue. `null` for any other expression. */
export function moduleClassValue(reading: Reading, { node, environment }: Found): UnknownValue | null {
  const found: ModuleClass | null = isMember(node) ? classOfMember(reading, node) : importedClass(reading, node);
  if (!found) return null;
  const value = unknownValue(reading, node, environment);
  return value.kind === "unknown" ? { ...value, moduleClass: found } : null;
}

function classOfMember(reading: Reading, node: Node): ModuleClass | null {
  const object = childOf(node, "object");
  const name = plainKey(node, "property");
  if (name === null || object?.type !== "Identifier") return null;
  const binding = reading.scopes.bindingOf(object);
  if (!binding) return stringOf(object, "name") === "$style" ? { module: "$style", name } : null;
  const { source } = binding;
  const isWhole = source?.name === "default" || source?.name === "*";
  return isWhole && styleFile.test(source.specifier) ? { module: source.specifier, name } : null;
}

/** `footer` of `import { footer } from "./footer.module.css"`. */
function importedClass(reading: Reading, node: Node): ModuleClass | null {
  const source = node.type === "Identifier" ? reading.scopes.bindingOf(node)?.source : null;
  const isClass = source && styleFile.test(source.specifier) && !/^(?:default|\*)$/u.test(source.name);
  return isClass ? { module: source.specifier, name: source.name } : null;
}
