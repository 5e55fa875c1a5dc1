import type { Element } from "../page/page.ts";
import { attributeOf, attributeText } from "../page/tree.ts";
import type { Placed } from "./boxes.ts";
import { somewhereIn } from "./intervals.ts";
import type { Display, Layout } from "./layout.ts";

/** Where a part of a table stands: whatever spans the whole table is as wide as that. */
export function placeTablePart(layout: Layout, element: Element, container: Element, display: Display): Placed {
  const outer = layout.display(container);
  const { content, sizing } = layout.box(container);
  const isInTable = outer !== null && /^(?:inline-)?table/u.test(outer);
  if (!isInTable) return alone(layout, content);
  if (display !== "table-cell") return { outer: content, sizing };
  if (isWholeRow(layout, element, container)) return { outer: content, sizing };
  return alone(layout, content);
}

/** Around what is no cell a browser puts one: among others nobody can tell how wide. */
export function placeInAnonymousCell(layout: Layout, element: Element, row: Element): Placed {
  const { content, sizing } = layout.box(row);
  const isOnly = layout.children(row.children).every((node) => node === element || node.kind === "text");
  return isOnly && layout.display(row) === "table-row-group" ? { outer: content, sizing } : alone(layout, content);
}

function alone(layout: Layout, content: Placed["outer"]): Placed {
  layout.doubt("the widths of a table's columns can't be told");
  return { outer: somewhereIn(content), sizing: "fixed" };
}

/** Whether a cell is the only one of its row and spans every column. */
function isWholeRow(layout: Layout, cell: Element, row: Element): boolean {
  if (layout.display(row) !== "table-row") return false;
  if (cellsOf(layout, row)?.length !== 1) return false;
  const table = tableAround(layout, row);
  if (!table) return false;
  const columns = columnsOf(layout, table);
  return columns !== null && spanOf(cell) >= columns;
}

function tableAround(layout: Layout, row: Element): Element | null {
  for (let outer = layout.container(row); outer; outer = layout.container(outer)) {
    if (/^(?:inline-)?table$/u.test(layout.display(outer) ?? "")) return outer;
  }
  return null;
}

function cellsOf(layout: Layout, row: Element): Element[] | null {
  const children = layout.children(row.children);
  if (children.some((node) => node.kind === "hole")) return null;
  return children
    .filter((node) => node.kind === "element" && layout.display(node) !== "none")
    .filter((node) => node.kind === "element");
}

function columnsOf(layout: Layout, table: Element): number | null {
  let most = 1;
  for (const row of rowsOf(layout, table)) {
    const cells = row && cellsOf(layout, row);
    // Cells that span rows push those of the next ones aside.
    if (!cells || cells.some((cell) => attributeOf(cell, "rowspan"))) return null;
    most = Math.max(
      most,
      cells.reduce((sum, cell) => sum + spanOf(cell), 0),
    );
  }
  return most;
}

/** A table's rows; `null` among them for what can't be seen. */
function* rowsOf(layout: Layout, table: Element): Generator<Element | null> {
  for (const node of layout.children(table.children)) {
    if (node.kind === "hole") yield null;
    if (node.kind !== "element") continue;
    const display = layout.display(node);
    if (display === "table-row") yield node;
    else if (display === "table-row-group") yield* rowsOf(layout, node);
    else if (display === "table-cell" || display === null) yield null;
  }
}

function spanOf(cell: Element): number {
  const span = Number(attributeText(cell, "colspan") ?? 1);
  return Number.isInteger(span) && span > 0 ? span : 1;
}
