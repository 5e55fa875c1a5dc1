import type { MappedText } from "../../page/mapped-text.ts";
import type { SourceFile, SourceRange, Text } from "../../page/page.ts";
import {
  encodeContent,
  encodeDoubleQuoted,
  encodeSingleQuoted,
  encodeUnquoted,
  mapToSource,
} from "../html/source-text.ts";
import { makeText } from "../script/nodes.ts";
import type { Reading } from "../script/reading.ts";
import { stringOf, type Node } from "../script/syntax.ts";

/** Braces begin expressions, so that text has to spell them. */
export function withoutBraces(text: string): string {
  return text.replaceAll("{", "&#123;").replaceAll("}", "&#125;");
}

/** Escapes text to stand between tags. */
export function encodeBracedContent(text: string): string {
  return withoutBraces(encodeContent(text));
}

export function encodeBracedDoubleQuoted(text: string): string {
  return withoutBraces(encodeDoubleQuoted(text));
}

export function encodeBracedSingleQuoted(text: string): string {
  return withoutBraces(encodeSingleQuoted(text));
}

export function encodeBracedUnquoted(text: string): string | null {
  const encoded = encodeUnquoted(text);
  return encoded === null ? null : withoutBraces(encoded);
}

/** Text between tags, with the way back to its source. */
export function textNode(reading: Reading, node: Node, inMarkup: boolean): Text {
  const content = mapToSource(reading.file.text, node.range, decodedValue(node), "content", encodeBracedContent);
  return makeText(reading, content, node.range, inMarkup && content.range() !== null);
}

/** An attribute's text without its quotes. */
export function attributeValueText(
  file: SourceFile,
  range: SourceRange,
  value: string,
  encode: (text: string) => string | null,
): MappedText {
  return mapToSource(file.text, range, normalized(value), "attribute", encode);
}

function decodedValue(node: Node): string {
  return normalized(stringOf(node, "value") ?? "");
}

function normalized(text: string): string {
  return text.replaceAll(/\r\n?/gu, "\n");
}
