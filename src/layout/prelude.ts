import type { CssNodePlain, SelectorPlain } from "css-tree";
import { loadCssTree } from "../page/declarations.ts";

/** What stands for any element among the keys of a prelude. */
export const anything = "*";

/** Names, classes and ids with plain combinators and pseudo-classes: no escapes, brackets, strings or comments. */
const plainPrelude = /^[\w\s.#:>+~,*\u0080-\u{10FFFF}-]+$/u;
const pseudo = /::?[\w-]+/gu;

/** What stands before a rule's block. Its selectors are read when they are first asked for: most rules never are. */
export class Prelude {
  readonly #text: string;
  #selectors: readonly SelectorPlain[] | null = null;
  #keys: readonly string[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** With decoded names; none where a browser drops the rule, since it can't read one of them. */
  get selectors(): readonly SelectorPlain[] {
    return (this.#selectors ??= parseSelectors(this.#text));
  }

  /** What the last compound of each selector asks of an element: an id, else a class, else a name, else anything. */
  get keys(): readonly string[] {
    return (this.#keys ??= this.#readKeys());
  }

  #readKeys(): string[] {
    if (!plainPrelude.test(this.#text)) return this.selectors.map(keyOf);
    return this.#text.split(",").map((selector) =>
      plainKey(
        selector
          .trim()
          .split(/[\s>+~]+/u)
          .at(-1) ?? "",
      ),
    );
  }

  /** `.class` and `#id` wherever they stand in the selectors. */
  names(): Iterable<string> {
    if (plainPrelude.test(this.#text)) return this.#text.replaceAll(pseudo, "").match(/[.#][^\s.#:>+~,*]+/gu) ?? [];
    const names = new Set<string>();
    for (const selector of this.selectors) collectNames(selector, names);
    return names;
  }
}

function plainKey(compound: string): string {
  const parts = compound.replaceAll(pseudo, "").match(/[.#]?[^.#]+/gu) ?? [];
  const id = parts.find((part) => part.startsWith("#"));
  const className = parts.findLast((part) => part.startsWith("."));
  return id ?? className ?? parts[0]?.toLowerCase() ?? anything;
}

function keyOf({ children }: SelectorPlain): string {
  const last = children.slice(children.findLastIndex(({ type }) => type === "Combinator") + 1);
  let key = anything;
  for (const part of last) {
    if (part.type === "IdSelector") return `#${part.name}`;
    if (part.type === "ClassSelector") key = `.${part.name}`;
    else if (part.type === "TypeSelector" && key === anything && part.name !== "*") key = part.name.toLowerCase();
  }
  return key;
}

function parseSelectors(text: string): SelectorPlain[] {
  const { parse, toPlainObject, decodeIdentifier } = loadCssTree();
  let list: CssNodePlain;
  try {
    // Without its own kind of lists css-tree fails at spaces.
    list = toPlainObject(parse(text, { context: "selectorList" }));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "SyntaxError") throw error;
    return [];
  }
  decodeNames(list, decodeIdentifier);
  return list.type === "SelectorList" ? list.children.filter((child) => child.type === "Selector") : [];
}

/** css-tree leaves names as they are written: `md\:flex` for the class `md:flex`. */
function decodeNames(node: CssNodePlain, decode: (name: string) => string): void {
  if (node.type === "ClassSelector" || node.type === "IdSelector" || node.type === "TypeSelector") {
    node.name = decode(node.name);
  } else if (node.type === "AttributeSelector") {
    node.name.name = decode(node.name.name);
    if (node.value?.type === "Identifier") node.value.name = decode(node.value.name);
  }
  if ("children" in node) for (const child of node.children ?? []) decodeNames(child, decode);
}

interface SelectorPart {
  readonly type: string;
  readonly name?: unknown;
  readonly children?: readonly SelectorPart[] | null;
}

function collectNames(part: SelectorPart, names: Set<string>): void {
  if (part.type === "ClassSelector") names.add(`.${String(part.name)}`);
  if (part.type === "IdSelector") names.add(`#${String(part.name)}`);
  for (const child of part.children ?? []) collectNames(child, names);
}
