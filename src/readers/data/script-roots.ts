import { exportsOf } from "../script/exports.ts";
import type { Reading } from "../script/reading.ts";
import type { Data, Entry } from "./record.ts";
import { DataRoots } from "./roots.ts";
import { exportedData, lazyEntry, scriptData } from "./script-record.ts";

/** Scripts whose default export a tool calls, if it is a function. */
const configurations =
  /(?:^|[\\/])(?:[^\\/]*(?:config|rc)|\.(?:vitepress|vuepress)[\\/].*|config[\\/][^\\/]+)\.[cm]?[jt]sx?$/iu;

/** Whether a script's text could say anything of a filing in data. */
export function mayHoldFiling(text: string): boolean {
  return /icp|ｉｃｐ|备|備|公安|beian|\\u|\\x/iu.test(text);
}

/** The data that a script exports. */
export function scriptRoots(reading: Reading): DataRoots {
  const isConfiguration = configurations.test(reading.file.path);
  const named: Entry[] = [];
  const roots: Data[] = [];
  for (const { name, value, range } of exportsOf(reading.scopes.program)) {
    if (name !== null) named.push(lazyEntry(name, range, () => scriptData(reading, value, null)));
    else roots.push(isConfiguration ? exportedData(reading, value) : scriptData(reading, value, null));
  }
  const { program } = reading.scopes;
  if (named.length > 0) roots.push({ kind: "map", range: program.range, entries: named, isWhole: true });
  return new DataRoots(reading, roots);
}
