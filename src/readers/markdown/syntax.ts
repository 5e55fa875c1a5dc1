import type { SourceRange } from "../../page/page.ts";

/** A node of an mdast. Its fields are asked for by name, as those of every foreign tree. */
export interface MarkdownNode {
  readonly type: string;
}

export interface MarkdownRoot extends MarkdownNode {
  readonly children: readonly MarkdownNode[];
}

export function isMarkdownRoot(ast: unknown): ast is MarkdownRoot {
  return isMarkdownNode(ast) && ast.type === "root" && "children" in ast && Array.isArray(ast.children);
}

function isMarkdownNode(value: unknown): value is MarkdownNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

export function childrenOf(node: MarkdownNode): readonly MarkdownNode[] {
  const children: unknown = Reflect.get(node, "children");
  return Array.isArray(children) ? children.filter(isMarkdownNode) : [];
}

export function textField(node: MarkdownNode, key: string): string {
  const value: unknown = Reflect.get(node, key);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Where the node stands, in UTF-16 code units; `null` where its tree doesn't tell. */
export function rangeOf(node: MarkdownNode): SourceRange | null {
  const position: unknown = Reflect.get(node, "position");
  const [start, end] = [offsetIn(position, "start"), offsetIn(position, "end")];
  return start === null || end === null ? null : [start, end];
}

function offsetIn(position: unknown, key: string): number | null {
  const point: unknown = typeof position === "object" && position !== null ? Reflect.get(position, key) : null;
  const offset: unknown = typeof point === "object" && point !== null ? Reflect.get(point, "offset") : null;
  return typeof offset === "number" ? offset : null;
}

/** Front matter between its fences, within the source of its node. */
export function partOf(source: string): SourceRange | null {
  const open = /^---[ \t]*(?:\r\n|\n|\r)/u.exec(source)?.[0];
  const close = source.lastIndexOf("---");
  return open === undefined || close < open.length ? null : [open.length, close];
}
