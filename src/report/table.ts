/** Tables for a terminal: columns as wide as they need, one of which gives way where the line would be too long. */
import { displayWidth, shorten } from "./text.ts";

export type Column = {
  readonly align?: "left" | "right" | "centre";
  /** This column is shortened to fit the width, and left out when next to nothing of it would be left. */
  readonly shrinks?: boolean;
};

export type Cell = { readonly text: string; readonly paint?: (text: string) => string };

export type TableOptions = { readonly width: number; readonly ellipsis: string };

const gap = 2;

/** A shrinking column narrower than this says nothing. */
const leastWidth = 6;

/** Lines without trailing spaces. Cells hold one printable line each; the first row may be a header like any other. */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  options: TableOptions,
): readonly string[] {
  const widths = fitted(columns, rows, options.width);
  return rows.map((row) => line(row, { columns, widths, ellipsis: options.ellipsis }));
}

/** The columns a table needs when nothing is shortened. */
export function tableWidth(rows: readonly (readonly Cell[])[]): number {
  const widths = naturalWidths(rows);
  return sum(widths) + gap * Math.max(0, widths.length - 1);
}

function naturalWidths(rows: readonly (readonly Cell[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, index) =>
    Math.max(...rows.map((row) => displayWidth(row[index]?.text ?? ""))),
  );
}

function fitted(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
): readonly number[] {
  const natural = naturalWidths(rows);
  const spare = width - sum(natural) - gap * Math.max(0, natural.length - 1);
  if (spare >= 0) return natural;
  return natural.map((each, index) => {
    if (columns[index]?.shrinks !== true) return each;
    return each + spare < leastWidth ? 0 : each + spare;
  });
}

type Layout = {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  readonly ellipsis: string;
};

function line(row: readonly Cell[], { columns, widths, ellipsis }: Layout): string {
  const shown = row.map((cell, index) => ({
    cell,
    width: widths[index] ?? 0,
    align: columns[index]?.align ?? "left",
  }));
  const cells = shown.filter(({ width }) => width > 0);
  let written = "";
  let owed = 0;
  for (const { cell, width, align } of cells) {
    const text = shorten(cell.text, width, ellipsis);
    const free = width - displayWidth(text);
    const left = align === "right" ? free : align === "centre" ? Math.floor(free / 2) : 0;
    if (text !== "") written += " ".repeat(owed + left) + (cell.paint?.(text) ?? text);
    owed = text === "" ? owed + width + gap : free - left + gap;
  }
  return written;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
