import { isFullWidthAlphanumeric, isInvisible, isTraditional, type FoldedText } from "./folding.ts";

/** Defects that show in single characters of the folded range `[from, to)`, whatever number it is. */
export function characterDefects(
  folded: FoldedText,
  from: number,
  to: number,
): ("traditional" | "width" | "invisible")[] {
  const characters = [...folded.written(from, to)];
  const defects: ("traditional" | "width" | "invisible")[] = [];
  if (characters.some(isTraditional)) defects.push("traditional");
  if (characters.some(isFullWidthAlphanumeric)) defects.push("width");
  if (characters.some(isInvisible)) defects.push("invisible");
  return defects;
}
