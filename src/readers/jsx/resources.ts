import type { MappedText } from "../../page/mapped-text.ts";
import type { Attribute, StyleSheet } from "../../page/page.ts";
import type { Placed } from "./markup.ts";
import { propsOf } from "./props.ts";
import { linkedStyleSheet } from "../script/style-imports.ts";
import type { Found, Reading } from "../script/reading.ts";
import { propertyOf } from "../script/resolve.ts";
import { textOf } from "../script/static-text.ts";
import { childOf, nodesOf, type Node } from "../script/syntax.ts";

/**
 * Takes note of a style sheet or a script.
 * @returns whether the element's content is one, and so nothing that a page shows.
 */
export function readResource(
  reading: Reading,
  placed: Placed,
  name: string,
  attributes: readonly Attribute[],
): boolean {
  const known = (attribute: string): string | null => {
    const value = attributes.find((one) => one.name === attribute)?.value;
    return value?.kind === "known" ? value.text.text : null;
  };
  if (name === "link") {
    const isStyleSheet = known("rel")?.toLowerCase().split(/\s+/u).includes("stylesheet");
    if (isStyleSheet) reading.styleSheets.push(linkedStyleSheet(known("href"), known("media"), reading.file));
  } else if (name === "script") {
    const isData = /json$|^importmap$/iu.test(known("type") ?? "");
    if (!isData) reading.scripts.push({ address: known("src"), text: rawText(reading, placed)?.text ?? "" });
  } else if (name === "style") {
    const isScoped = attributes.some((attribute) => attribute.name === "jsx");
    reading.styleSheets.push(styleSheetOf(reading, isScoped ? null : rawText(reading, placed), known("media") ?? ""));
  } else return false;
  return name !== "link";
}

function styleSheetOf({ file }: Reading, css: MappedText | null, media: string): StyleSheet {
  const range = css?.range();
  const isVerbatim = css && range && file.text.slice(...range) === css.text;
  return isVerbatim
    ? { kind: "known", css: css.text, media, file, start: range[0] }
    : { kind: "unread", name: "a style element" };
}

/** The text of a script or style element, where it is one expression or given as HTML. */
function rawText(reading: Reading, { node, opening, environment }: Placed): MappedText | null {
  for (const prop of propsOf(reading, opening, environment)) {
    if (prop.kind === "prop" && prop.name === "dangerouslySetInnerHTML") return rawHtml(reading, prop.value);
  }
  const [child, ...others] = nodesOf(node, "children").filter(
    (one) => one.type !== "JSXText" || !isBlank(one, reading),
  );
  const expression = child && childOf(child, "expression");
  return expression && others.length === 0 ? textOf(reading, expression, environment) : null;
}

/** The text in `{ __html: … }`. */
function rawHtml(reading: Reading, object: Found | null): MappedText | null {
  const html = object && propertyOf(reading, object, "__html");
  return html && html !== "absent" ? textOf(reading, html.node, html.environment) : null;
}

function isBlank(text: Node, { file }: Reading): boolean {
  return file.text.slice(...text.range).trim() === "";
}
