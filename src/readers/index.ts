import { htmlReader } from "./html.ts";
import { jsxReader } from "./jsx.ts";
import type { Reader, Source } from "./reader.ts";

/** Every syntax that is read, the first that claims a source first. */
export const readers: readonly Reader[] = [htmlReader, jsxReader];

export function readerOf(source: Source): Reader | null {
  return readers.find((reader) => reader.reads(source)) ?? null;
}
