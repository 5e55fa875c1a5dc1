import type { SourceRange, StyleSyntax } from "../../page/page.ts";
import { linkedStyleSheet } from "../script/style-imports.ts";
import type { TagAttributes } from "./attributes.ts";
import type { TagReading } from "./reading.ts";

/** Languages of style elements that are read. */
const syntaxes: Readonly<Record<string, StyleSyntax>> = {
  css: "css",
  postcss: "css",
  pcss: "css",
  scss: "scss",
  less: "less",
};

/**
 * Takes note of a style sheet or a script.
 * @param content range of what stands between the tags; `null` where nothing does, or an expression.
 * @returns whether the element's content is one, and so nothing that a page shows.
 */
export function readResource(
  reading: TagReading,
  name: string,
  read: TagAttributes,
  content: SourceRange | null,
): boolean {
  const { styleSheets, scripts, file } = reading;
  const known = (attribute: string): string | null => {
    const value = read.attributes.find((one) => one.name === attribute)?.value;
    return value?.kind === "known" ? value.text.text : null;
  };
  if (name === "link") {
    const isStyleSheet = known("rel")?.toLowerCase().split(/\s+/u).includes("stylesheet") === true;
    if (isStyleSheet) styleSheets.push(linkedStyleSheet(known("href"), known("media"), file));
    return false;
  }
  if (name === "script") {
    const isData = /json$|^importmap$|^speculationrules$/iu.test(known("type") ?? "");
    const text = content ? file.text.slice(...content) : "";
    if (!isData) scripts.push({ address: known("src"), text });
    return true;
  }
  if (name !== "style") return false;
  const language = known("lang") ?? known("type")?.replace(/^text\//iu, "") ?? "css";
  const css = content ? file.text.slice(...content) : "";
  const syntax = syntaxes[language.toLowerCase()];
  if (!content || !syntax) styleSheets.push({ kind: "unread", name: `a style element in ${language}` });
  else styleSheets.push({ kind: "known", css, media: known("media") ?? "", file, start: content[0], syntax });
  return true;
}
