import { createRequire } from "node:module";
import { resolve } from "node:path";

/** A node of pug-parser's tree: which fields it has is its type's matter. */
export type PugNode = Readonly<Record<string, unknown>>;

/** What the user's own Pug makes of a template, or why there is nothing, as the end of a sentence. */
export type PugTree = { readonly root: PugNode } | { readonly reason: string };

/**
 * Parses a template by the lexer and the parser of the Pug that the file's project has. Nothing of it is run.
 * @param path of the file that holds the template
 */
export function parsePug(text: string, path: string): PugTree {
  const pug = pugBeside(path);
  if (!pug) return { reason: "its template is written in pug, which isn't installed beside it" };
  try {
    const root = pug.parse(pug.lex(text));
    return isPugNode(root) ? { root } : { reason: "its template's Pug can't be parsed" };
  } catch (error) {
    const { msg } = isPugNode(error) ? error : { msg: null };
    return { reason: `its template's Pug can't be parsed${typeof msg === "string" ? ` (${msg})` : ""}` };
  }
}

export function isPugNode(value: unknown): value is PugNode {
  return typeof value === "object" && value !== null;
}

/** The nodes of a list field. */
export function pugNodes(node: PugNode | null, key: string): PugNode[] {
  const list = node?.[key];
  return Array.isArray(list) ? list.filter(isPugNode) : [];
}

/** The node in a field; `null` where there is none. */
export function pugChild(node: PugNode, key: string): PugNode | null {
  const value = node[key];
  return isPugNode(value) ? value : null;
}

export function pugString(node: PugNode, key: string): string {
  const value = node[key];
  return typeof value === "string" ? value : "";
}

interface Pug {
  lex(text: string): unknown;
  parse(tokens: unknown): unknown;
}

function pugBeside(path: string): Pug | null {
  try {
    const pug = createRequire(createRequire(resolve(path)).resolve("pug"));
    const lexer: unknown = pug("pug-lexer");
    const parser: unknown = pug("pug-parser");
    if (typeof lexer !== "function" || typeof parser !== "function") return null;
    return {
      lex: (text): unknown => Reflect.apply(lexer, undefined, [text, {}]),
      parse: (tokens): unknown => Reflect.apply(parser, undefined, [tokens, {}]),
    };
  } catch {
    return null;
  }
}
