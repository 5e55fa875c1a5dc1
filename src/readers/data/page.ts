import type { Page, PageNode } from "../../page/page.ts";
import type { ReadOptions, Source } from "../reader.ts";
import { besideEachOther, DataRoots } from "./roots.ts";
import type { DataPage } from "./nodes.ts";
import type { Data } from "./record.ts";
import { DataWriter } from "./writer.ts";

/** Nodes that a page is made of before the rest of the file is left unseen. */
const largest = 100_000;

/**
 * The page of a file that holds data.
 * @param others reads what else the file shows: each a page of its own.
 */
export function pageOfData(
  { file }: Source,
  { components }: ReadOptions,
  data: readonly Data[],
  others: (page: DataPage) => readonly (readonly PageNode[])[] = () => [],
): Page {
  const page: DataPage = {
    ...{ file, components, budget: largest, writers: new Map(), comments: [], styleSheets: [], scripts: [] },
  };
  const found = new DataRoots(page, data);
  const roots = besideEachOther(page, [...found.footers.map((one) => [one]), ...others(page), found.spoken([])]);
  const writer = new DataWriter();
  const { comments, styleSheets, scripts, writers } = page;
  return {
    ...{ file, extent: "fragment", roots, comments, styleSheets, scripts, located: true },
    writerOf: (node) => writers.get(node) ?? writer,
  };
}
