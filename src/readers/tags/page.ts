import type { Page, PageNode, Writer } from "../../page/page.ts";
import { walk } from "../../page/tree.ts";
import { HtmlWriter } from "../html/writer.ts";
import { closeRepeated } from "../script/repeated.ts";
import type { TagReading } from "./reading.ts";
import { encodeBracedContent, encodeBracedDoubleQuoted } from "./text.ts";

/**
 * The page of what has been read.
 * @param written what writes in the syntax, given what writes its plain tags.
 */
export function tagPage(
  reading: TagReading,
  roots: readonly PageNode[],
  written: (plain: Writer) => Writer = (plain) => plain,
): Page {
  closeRepeated(reading, roots);
  const { file, styleSheets, scripts, comments, writers, tags, linkProps } = reading;
  const isDocument = [...walk(roots)].some((node) => node.kind === "element" && /^(?:html|body)$/u.test(node.name));
  // Any component or module of the site may bring a style sheet that applies to all of it.
  if (isDocument) styleSheets.push({ kind: "unread", name: "a style sheet that another module imports" });
  const plain = new HtmlWriter(file.text, {
    tagOf: (element) => (element.nestsAsWritten ? (tags.get(element) ?? null) : null),
    nameOf: (element, name) => (name === "href" ? (linkProps.get(element) ?? name) : name),
    encodeContent: encodeBracedContent,
    encodeDoubleQuoted: encodeBracedDoubleQuoted,
  });
  const writer = written(plain);
  return {
    ...{ file, roots, styleSheets, scripts, comments, located: true },
    extent: isDocument ? "document" : "fragment",
    writerOf: (node) => writers.get(node) ?? writer,
  };
}
