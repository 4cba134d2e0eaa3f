/* Columns of a table and the order of its rows. */
import type { Snippet } from "svelte";

export interface Column<T> {
  id: string;
  /** The head; it carries the unit. */
  label: string;
  cell: Snippet<[T]>;
  /** Figures are right-aligned, under a right-aligned head. */
  align?: "start" | "end";
  /** How two rows stand to each other; a column without it is not sorted. */
  order?: (one: T, other: T) => number;
}

export interface Sorting {
  column: string;
  direction: "ascending" | "descending";
}

/** The rows in the order asked for; equal rows stay as they were. */
export function sorted<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  by: Sorting | null,
): readonly T[] {
  const order = columns.find(({ id }) => id === by?.column)?.order;
  if (!order || !by) return rows;
  const sign = by.direction === "ascending" ? 1 : -1;
  return [...rows].sort((one, other) => sign * order(one, other));
}

/** What a click on a head asks for: first one way, then the other. */
export function turned(by: Sorting | null, column: string): Sorting {
  const again = by?.column === column && by.direction === "ascending";
  return { column, direction: again ? "descending" : "ascending" };
}
