import type { TextChange } from "../../page/page.ts";
import { MaskedHtml } from "./template-tags.ts";

/**
 * Whether a template has the same tags, in the same order, after the changes as before: none is written into, moved over
 * another, or made out of what is written. Text inside their strings may change.
 */
export function keepsTags(html: MaskedHtml, source: string, changes: readonly TextChange[]): boolean {
  if (html.tags.length === 0 && html.dialect.language === "auto") return true;
  const before = outlines(html);
  const after = outlines(new MaskedHtml(changed(source, changes), html.dialect));
  return before.length === after.length && before.every((outline, index) => outline === after[index]);
}

function changed(source: string, changes: readonly TextChange[]): string {
  let text = "";
  let at = 0;
  for (const change of changes.toSorted((one, other) => one.range[0] - other.range[0])) {
    text += source.slice(at, change.range[0]) + change.text;
    at = change.range[1];
  }
  return text + source.slice(at);
}

function outlines({ tags }: MaskedHtml): string[] {
  return tags.map(({ source }) => source.replaceAll(/"[^"]*"|'[^']*'/gu, '""'));
}
