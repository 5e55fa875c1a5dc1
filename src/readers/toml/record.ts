import type { SourceFile, SourceRange } from "../../page/page.ts";
import type { Data, Entry, ScalarData } from "../data/record.ts";
import { childOf, nodesOf, stringOf, type Node } from "../script/syntax.ts";
import { stringText } from "./string.ts";

/** A table, or an array of tables, that is still being put together. */
interface Draft {
  readonly range: SourceRange;
  readonly isList: boolean;
  readonly parts: Map<string, { readonly range: SourceRange; readonly held: Draft | Data }>;
}

/** The data of a TOML file: its tables in each other. */
export function tomlData(program: Node, file: SourceFile): Data {
  const root: Draft = { range: program.range, isList: false, parts: new Map() };
  for (const top of nodesOf(program, "body")) {
    for (const node of nodesOf(top, "body")) {
      if (node.type === "TOMLKeyValue") keep(root, node, file);
      else {
        const table = nested(root, resolvedKey(node), node.range);
        for (const pair of nodesOf(node, "body")) if (table) keep(table, pair, file);
      }
    }
  }
  return dataOf(root);
}

/** The keys of a table's header: a number is a place in an array of tables. */
function resolvedKey(table: Node): (string | number)[] {
  const keys: unknown = Reflect.get(table, "resolvedKey");
  return Array.isArray(keys) ? keys.filter((key) => typeof key === "string" || typeof key === "number") : [];
}

function nested(root: Draft, path: readonly (string | number)[], range: SourceRange): Draft | null {
  let draft = root;
  for (const [index, key] of path.entries()) {
    const known = draft.parts.get(String(key))?.held;
    if (known && "kind" in known) return null;
    const next: Draft = known ?? { range, isList: typeof path[index + 1] === "number", parts: new Map() };
    if (!known) draft.parts.set(String(key), { range, held: next });
    draft = next;
  }
  return draft;
}

function keep(table: Draft, pair: Node, file: SourceFile): void {
  const key = childOf(pair, "key");
  const value = childOf(pair, "value");
  const path = key ? nodesOf(key, "keys").map((part) => stringOf(part, "name") ?? stringOf(part, "value") ?? "") : [];
  const last = path.at(-1);
  const holder = nested(table, path.slice(0, -1), pair.range);
  if (last !== undefined && value && holder)
    holder.parts.set(last, { range: pair.range, held: valueData(value, file) });
}

function valueData(node: Node, file: SourceFile): Data {
  if (node.type === "TOMLArray") {
    const items = nodesOf(node, "elements").map((item) => valueData(item, file));
    return { kind: "list", range: node.range, items, isWhole: true };
  }
  if (node.type !== "TOMLInlineTable") return scalar(node, file);
  const table: Draft = { range: node.range, isList: false, parts: new Map() };
  for (const pair of nodesOf(node, "body")) keep(table, pair, file);
  return dataOf(table);
}

function dataOf({ range, isList, parts }: Draft): Data {
  const entries = [...parts].map(([key, part]): Entry => {
    return { key, range: part.range, data: "kind" in part.held ? part.held : dataOf(part.held) };
  });
  if (isList) return { kind: "list", range, items: entries.map(({ data }) => data), isWhole: true };
  return { kind: "map", range, entries, isWhole: true };
}

function scalar(node: Node, file: SourceFile): ScalarData {
  const { range } = node;
  const text = stringText(node, file.text);
  const value: unknown = Reflect.get(node, "value");
  return {
    ...{ kind: "scalar", range, value: { kind: "known", text }, isTrue: Boolean(value), markup: null, writable: range },
    replace: (written) => (text.text === "" ? null : text.replace(0, text.text.trimEnd().length, written)),
  };
}
