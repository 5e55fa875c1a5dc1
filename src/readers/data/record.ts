import type { PageNode, SourceRange, TextChange, Value } from "../../page/page.ts";

/** What a configuration says, whichever syntax it is written in. */
export type Data = MapData | ListData | ChoiceData | ScalarData;

export interface MapData {
  readonly kind: "map";
  readonly range: SourceRange;
  /** In source order; of two with one key, the later counts. */
  readonly entries: readonly Entry[];
  /** Whether these are all; a spread hides some. */
  readonly isWhole: boolean;
}

export interface Entry {
  readonly key: string;
  /** From the key to the end of its value. */
  readonly range: SourceRange;
  readonly data: Data;
}

export interface ListData {
  readonly kind: "list";
  readonly range: SourceRange;
  readonly items: readonly Data[];
  readonly isWhole: boolean;
}

/** One of several, by a condition. */
export interface ChoiceData {
  readonly kind: "choice";
  readonly range: SourceRange;
  readonly options: readonly Data[];
}

export interface ScalarData {
  readonly kind: "scalar";
  readonly range: SourceRange;
  /** As text. */
  readonly value: Value;
  /** Whether it counts as true; `null` where that can't be known. */
  readonly isTrue: boolean | null;
  /** What HTML in it may be written around; an empty range where nothing may be. */
  readonly writable: SourceRange;
  /** The elements that it holds itself; `null` where it is no more than text. */
  readonly markup: (() => readonly PageNode[]) | null;
  /** The change that makes it hold `text`; `null` where that can't be written safely. */
  replace(text: string): TextChange | null;
}

/** What stands at the end of a path; `unknown` where an unseen part may hold it. */
export type Looked = Entry | "absent" | "unknown";

/** The entry at a dotted path of a map; `""` is the data itself. */
export function entryAt(data: Data, path: string): Looked {
  let found: Entry = { key: "", range: data.range, data };
  for (const key of path === "" ? [] : path.split(".")) {
    const { data: holder } = found;
    if (holder.kind === "choice") return "unknown";
    if (holder.kind === "scalar") return holder.isTrue === false ? "absent" : "unknown";
    const entry = holder.kind === "map" ? entryOf(holder, key) : undefined;
    if (!entry) return holder.kind === "map" && !holder.isWhole ? "unknown" : "absent";
    found = entry;
  }
  return found;
}

export function entryOf({ entries }: MapData, key: string): Entry | undefined {
  return entries.findLast((entry) => entry.key === key);
}

/** Everything that a dotted path leads to; `*` is every key or item, and each option of a choice is followed. */
export function allAt(data: Data, path: string): Data[] {
  const steps = path === "" ? [] : path.split(".");
  return steps.reduce<Data[]>((found, key) => found.flatMap((one) => stepsOf(one, key)), [data]).flatMap(optionsOf);
}

function stepsOf(data: Data, key: string): Data[] {
  return optionsOf(data).flatMap((option) => {
    if (option.kind === "list") return key === "*" ? option.items : [];
    if (option.kind !== "map") return [];
    if (key === "*") return option.entries.map((entry) => entry.data);
    const entry = entryOf(option, key);
    return entry ? [entry.data] : [];
  });
}

function optionsOf(data: Data): Data[] {
  return data.kind === "choice" ? data.options.flatMap(optionsOf) : [data];
}
