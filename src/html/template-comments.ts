import { lineEnd } from "./root.ts";
import { CommentNode } from "./tree.ts";

/** How template languages begin and end their comments. */
const delimiters: readonly (readonly [open: string, close: string])[] = [
  ["{#", "#}"],
  ["<%#", "%>"],
  ["<%--", "--%>"],
  ["{{!--", "--}}"],
  ["{{!", "}}"],
  ["{{--", "--}}"],
  ["{{/*", "*/}}"],
  ["{{- /*", "*/ -}}"],
  ["<#--", "-->"],
  ["[#--", "--]"],
  ["<?php /*", "*/ ?>"],
];

/**
 * The comments of template languages that may speak to ESLint, in no order. What is meant is certain where they begin
 * with its name, whichever language the file is in.
 */
export function templateComments(text: string): CommentNode[] {
  if (!/[{<[][^\r\n<>]{1,12}\s*eslint/u.test(text)) return [];
  const comments: CommentNode[] = [];
  for (const [open, close] of delimiters) {
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + open.length)) {
      if (!/^\s*eslint/u.test(text.slice(at + open.length, at + open.length + 80))) continue;
      const end = text.indexOf(close, at + open.length);
      if (end >= 0) comments.push(commentAt(text, at, end + close.length, text.slice(at + open.length, end)));
    }
  }
  return comments;
}

function commentAt(text: string, startOffset: number, endOffset: number, value: string): CommentNode {
  const comment = new CommentNode(value);
  const start = positionOf(text, startOffset);
  const end = positionOf(text, endOffset);
  comment.place = {
    ...{ startOffset, startLine: start.line, startCol: start.column },
    ...{ endOffset, endLine: end.line, endCol: end.column },
  };
  return comment;
}

/** Line and column from 1, as parse5 counts them. */
function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split(lineEnd);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
