import type { SourceFile } from "../../page/page.ts";
import type { Data, Entry, MapData, ScalarData } from "../data/record.ts";
import { childOf, isNode, listOf, nodesOf, stringOf, type Node } from "../script/syntax.ts";
import { scalarText, writableRange } from "./scalar.ts";

/** The data of each document of a YAML file. */
export function yamlData(program: Node, file: SourceFile): Data[] {
  return nodesOf(program, "body").flatMap((document) => {
    const content = childOf(document, "content");
    return content ? [new YamlDocument(document, file).data(content)] : [];
  });
}

/** The data of a mapping outside a YAML file. */
export function yamlMapping(mapping: Node, file: SourceFile): Data {
  return new YamlDocument(mapping, file).data(mapping);
}

class YamlDocument {
  readonly #document: Node;
  readonly #file: SourceFile;
  /** What an alias stands for is read once, however often it is used. */
  readonly #known = new Map<Node, Data>();
  readonly #open = new Set<Node>();

  constructor(document: Node, file: SourceFile) {
    this.#document = document;
    this.#file = file;
  }

  data(node: Node): Data {
    const known = this.#known.get(node);
    if (known) return known;
    if (this.#open.has(node)) return this.#scalar(node);
    this.#open.add(node);
    const data = this.#structure(node);
    this.#open.delete(node);
    this.#known.set(node, data);
    return data;
  }

  #structure(node: Node): Data {
    switch (node.type) {
      case "YAMLWithMeta":
        return this.data(childOf(node, "value") ?? { type: "YAMLNull", range: node.range });
      case "YAMLAlias": {
        const target = this.#anchored(stringOf(node, "name") ?? "", node);
        return target ? this.data(target) : this.#scalar(node);
      }
      case "YAMLMapping":
        return this.#map(node);
      case "YAMLSequence": {
        const items = listOf(node, "entries").flatMap((item) => (item ? [this.data(item)] : []));
        return { kind: "list", range: node.range, items, isWhole: true };
      }
      default:
        return this.#scalar(node);
    }
  }

  #map(node: Node): MapData {
    const own: Entry[] = [];
    const merged: Entry[] = [];
    let isWhole = true;
    for (const pair of nodesOf(node, "pairs")) {
      const key = childOf(pair, "key");
      const name = key?.type === "YAMLScalar" ? String(Reflect.get(key, "value")) : null;
      const value = childOf(pair, "value");
      if (name === null) isWhole = false;
      else if (value) {
        const data = this.data(value);
        if (name === "<<") merged.push(...entriesOf(data));
        else own.push({ key: name, range: pair.range, data });
      }
    }
    // What is merged counts less than what stands here, wherever it is written.
    return { kind: "map", range: node.range, entries: [...merged, ...own], isWhole };
  }

  /** The last node before the alias that bears the anchor. */
  #anchored(name: string, alias: Node): Node | null {
    const anchors: unknown = Reflect.get(this.#document, "anchors");
    const own: unknown = typeof anchors === "object" && anchors !== null ? Reflect.get(anchors, name) : null;
    const anchor = Array.isArray(own) ? own.filter(isNode).findLast(({ range }) => range[0] < alias.range[0]) : null;
    const holder = anchor && childOf(anchor, "parent");
    return holder ? childOf(holder, "value") : null;
  }

  #scalar(node: Node): ScalarData {
    const { range } = node;
    const source = this.#file.text.slice(...range);
    // `${ICP:-…}` is a default: the environment's value comes in its place.
    if (node.type !== "YAMLScalar" || source.includes("${")) {
      const value = { kind: "unknown", source, says: null, reason: "it is set elsewhere", range } as const;
      return { kind: "scalar", range, value, isTrue: null, writable: range, markup: null, replace: () => null };
    }
    const text = scalarText(node, this.#file.text);
    const value: unknown = Reflect.get(node, "value");
    return {
      ...{ kind: "scalar", range, value: { kind: "known", text }, isTrue: Boolean(value), markup: null },
      writable: writableRange(node, text),
      replace: (written) => (text.text === "" ? null : text.replace(0, text.text.trimEnd().length, written)),
    };
  }
}

function entriesOf(data: Data): readonly Entry[] {
  if (data.kind === "map") return data.entries;
  return data.kind === "list" ? data.items.toReversed().flatMap(entriesOf) : [];
}
