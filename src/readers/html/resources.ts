import type { ElementNode } from "../../html/tree.ts";
import type { Script, StyleSheet } from "../../page/page.ts";
import type { HtmlSource } from "./source.ts";

/** The script of a `script` element; `null` for data, which no browser runs. */
export function scriptOf(source: HtmlSource, node: ElementNode): Script | null {
  if (/json$|^importmap$|^speculationrules$/iu.test(rawAttribute(source, node, "type")?.trim() ?? "")) return null;
  return { address: rawAttribute(source, node, "src"), text: source.html.restore(textOf(node)) };
}

/** The style sheet of a `style` element. */
export function styleSheetOf(source: HtmlSource, node: ElementNode): StyleSheet {
  const type = rawAttribute(source, node, "type")?.trim().toLowerCase() ?? "";
  if (type !== "" && type !== "text/css") return { kind: "unread", name: `<style type="${type}">` };
  const [first] = node.children;
  // Line ends as the file has them, so that offsets in the style sheet lead back to the file.
  const css = source.located && first ? source.file.text.slice(...first.range) : textOf(node);
  if (/\{\{|\{%|<%|<\?/u.test(css)) return { kind: "unread", name: "a style element with template tags" };
  const start = source.located ? (first?.range[0] ?? node.place?.startTag?.endOffset ?? 0) : 0;
  return { kind: "known", css, media: rawAttribute(source, node, "media")?.trim() ?? "", file: source.file, start };
}

/**
 * The style sheet that a `link` element brings along.
 * @param base the page's `<base href>`; `null` where it has none
 */
export function linkedStyleSheet(source: HtmlSource, node: ElementNode, base: string | null): StyleSheet | null {
  const words = rawAttribute(source, node, "rel")?.toLowerCase().split(/\s+/u) ?? [];
  const handler = rawAttribute(source, node, "onload");
  // `onload="this.rel = 'stylesheet'"` and `onload="this.media = 'all'"` load a style sheet late.
  const isApplied = words.includes("stylesheet") && !words.includes("alternate");
  const isApplicable = words.includes("preload") && rawAttribute(source, node, "as") === "style" && handler !== null;
  if (!isApplied && !isApplicable) return null;
  if (rawAttribute(source, node, "media")?.trim().toLowerCase() === "print" && handler === null) return null;
  const address = rawAttribute(source, node, "href");
  if (address === null) return { kind: "unread", name: "a link without address" };
  const media = handler === null ? (rawAttribute(source, node, "media")?.trim() ?? "") : "";
  const isCertain = handler === null || /this\.(?:rel|media)/u.test(handler);
  if (!isCertain || /[{}<>]/u.test(address + media)) return { kind: "unread", name: address };
  return { kind: "linked", address, media, file: source.file, base };
}

/** The address that a `base` element sets. */
export function baseAddress(source: HtmlSource, node: ElementNode): string | null {
  return rawAttribute(source, node, "href");
}

/** An attribute's value with its template tags as the source has them. */
function rawAttribute(source: HtmlSource, node: ElementNode, name: string): string | null {
  const value = node.attributes.find((attribute) => attribute.name === name)?.value;
  return value === undefined ? null : source.html.restore(value);
}

function textOf(node: ElementNode): string {
  return node.children.map((child) => (child.type === "Text" ? child.value : "")).join("");
}
