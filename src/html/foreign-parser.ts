import { createRequire } from "node:module";
import type { SourceCode } from "eslint";

/** What a parser of ESLint's kind makes of a file. */
export interface ForeignTree {
  readonly ast: object;
  readonly services: object;
  readonly scopeManager: object;
  readonly visitorKeys: Readonly<Record<string, readonly string[]>>;
}

/** Whether it is a parser as `languageOptions.parser` takes one. */
export function isParser(value: unknown): value is object {
  return typeof value === "object" && value !== null && ("parseForESLint" in value || "parse" in value);
}

/**
 * The tree of another plugin's parser, such as @angular-eslint's, whose rules need it in files that our language is set
 * for. `null` where the parser leaves to ESLint what only ESLint's own language can do.
 * @throws whatever the parser throws.
 */
export function parseForeign(parser: object, text: string, path: string, parserOptions: unknown): ForeignTree | null {
  const parse: unknown = Reflect.get(parser, "parseForESLint");
  if (typeof parse !== "function") return null;
  const options = { loc: true, range: true, comment: true, tokens: true, filePath: path };
  const parsed: unknown = Reflect.apply(parse, parser, [text, { ...options, ...objectOf(parserOptions) }]);
  const { ast, services, scopeManager, visitorKeys } = objectOf(parsed);
  if (!isObject(ast) || !isObject(scopeManager) || !isVisitorKeys(visitorKeys)) return null;
  return { ast, services: objectOf(services), scopeManager, visitorKeys };
}

/** ESLint's own source code, over a tree that another parser made. */
export function foreignSourceCode(text: string, hasBOM: boolean, tree: ForeignTree): SourceCode {
  const { services, ...rest } = tree;
  return Reflect.construct(foreignClass(), [{ text, hasBOM, ...rest, parserServices: services }]) as SourceCode;
}

/** The class of the ESLint that is installed beside the plugin, loaded where a file needs it. */
function foreignClass(): typeof SourceCode {
  const eslint = createRequire(import.meta.url)("eslint") as { readonly SourceCode: typeof SourceCode };
  return class extends eslint.SourceCode {
    applyLanguageOptions(): void {
      // Globals are a script's.
    }
    finalize(): void {
      // So are unused names.
    }
  };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function objectOf(value: unknown): Record<string, unknown> {
  return isObject(value) ? { ...value } : {};
}

function isVisitorKeys(value: unknown): value is ForeignTree["visitorKeys"] {
  return isObject(value) && Object.values(value).every((keys) => Array.isArray(keys));
}
