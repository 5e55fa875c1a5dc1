import { exportsOf } from "../script/exports.ts";
import { isReactiveCall } from "../script/reactive.ts";
import type { Reading } from "../script/reading.ts";
import { stringOf, type Node } from "../script/syntax.ts";
import { isLeftAlone } from "./left-alone.ts";
import type { Data, Entry } from "./record.ts";
import { DataRoots } from "./roots.ts";
import { exportedData, lazyEntry, scriptData } from "./script-record.ts";

/** Scripts whose default export a tool calls, if it is a function. */
const configurations =
  /(?:^|[\\/])(?:[^\\/]{0,60}(?:config|rc)|\.(?:vitepress|vuepress)[\\/].{0,80}|config[\\/][^\\/]{1,60})\.[cm]?[jt]sx?$/iu;

/** Whether a script's text could say anything of a filing in data. */
export function mayHoldFiling(text: string): boolean {
  return /icp|ｉｃｐ|备|備|公安|beian|\\u|\\x/iu.test(text);
}

/** The data that a script exports. */
export function scriptRoots(reading: Reading): DataRoots {
  const isConfiguration = configurations.test(reading.file.path);
  const named: Entry[] = [];
  const roots: Data[] = [];
  const silent = new Set<Data>();
  for (const { name, value, range } of exportsOf(reading.scopes.program)) {
    if (isGivenAnother(reading, name, value)) continue;
    if (name !== null) named.push(lazyEntry(name, range, () => scriptData(reading, value, null)));
    else {
      const data = isConfiguration ? exportedData(reading, value) : scriptData(reading, value, null);
      roots.push(data);
      if (isLeftAlone(stringOf(value, "name") ?? "")) silent.add(data);
    }
  }
  const { program } = reading.scopes;
  if (named.length > 0) roots.push({ kind: "map", range: program.range, entries: named, isWhole: true });
  const speaking = roots.filter((root) => !silent.has(root));
  return new DataRoots(reading, roots, speaking);
}

/** Whether an exported value may be another by the time that it is shown: what is reactive is there to be changed. */
function isGivenAnother({ scopes }: Reading, name: string | null, value: Node): boolean {
  const binding = name === null ? null : scopes.bindingOf(scopes.program, name);
  return isReactiveCall(value) || binding?.isReassigned === true || binding?.isMutated === true;
}
