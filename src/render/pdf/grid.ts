/** A table as a grid: spans worked out, and what the width of each column depends on. */
import { textOf, type Branch } from "../tree.ts";
import type { Cell, Column, Grid, Leaf } from "./leaf.ts";

/** Letters that a cell keeps on one line, such as `10:20–10:32`. */
const shortCell = 13;

type Placed = Cell & { readonly branch: Branch };

/** Lays the cells of a `table` out; `toLeaf` makes their contents. */
export function toGrid(table: Branch, toLeaf: (branch: Branch) => Leaf): Grid {
  const taken = new Set<string>();
  const rows = (tag: string): readonly Branch[] => rowsOf(table, tag);
  const head = rows("thead");
  const body = rows("tbody");
  const foot = rows("tfoot");
  const placed = [...head, ...body, ...foot].flatMap((row, y) => placeRow(row, { y, taken, toLeaf }));
  const between = (from: number, to: number): readonly Cell[] =>
    placed.filter(({ y }) => y >= from && y < to).map(asCell);
  return {
    columns: columnsOf(placed),
    head: between(0, head.length),
    body: between(head.length, head.length + body.length),
    foot: between(head.length + body.length, Infinity),
  };
}

function rowsOf(table: Branch, tag: string): readonly Branch[] {
  return branchesIn(table)
    .filter((part) => (part.tag === "tr" ? tag === "tbody" : part.tag === tag))
    .flatMap((part) => (part.tag === "tr" ? [part] : branchesIn(part).filter((row) => row.tag === "tr")));
}

function branchesIn(branch: Branch): readonly Branch[] {
  return branch.children.filter((child) => typeof child !== "string");
}

type RowPlace = {
  readonly y: number;
  readonly taken: Set<string>;
  readonly toLeaf: (branch: Branch) => Leaf;
};

function placeRow(row: Branch, { y, taken, toLeaf }: RowPlace): readonly Placed[] {
  let x = 0;
  return branchesIn(row).map((branch) => {
    while (taken.has(`${x} ${y}`)) x += 1;
    const cell = {
      leaf: toLeaf(branch),
      branch,
      x,
      y,
      colspan: spanOf(branch, "colspan"),
      rowspan: spanOf(branch, "rowspan"),
    };
    for (let dy = 0; dy < cell.rowspan; dy += 1)
      for (let dx = 0; dx < cell.colspan; dx += 1) taken.add(`${x + dx} ${y + dy}`);
    return cell;
  });
}

function spanOf(cell: Branch, name: "colspan" | "rowspan"): number {
  const span = Number(cell.attributes[name] ?? "1");
  return Number.isInteger(span) && span >= 1 && span <= 100 ? span : 1;
}

function asCell({ leaf, x, y, colspan, rowspan }: Placed): Cell {
  return { leaf, x, y, colspan, rowspan };
}

function columnsOf(cells: readonly Placed[]): readonly Column[] {
  const count = Math.max(0, ...cells.map(({ x, colspan }) => x + colspan));
  return Array.from({ length: count }, (_, x) => {
    const texts = cells
      .filter((cell) => cell.x === x && cell.colspan === 1)
      .map(({ branch }) => columnText(branch));
    return {
      word: longest(texts.flatMap(({ words }) => words)),
      text: longest(texts.map(({ text }) => text)),
    };
  });
}

/** A heading over a column may wrap, at best into three lines; short cells stay on one line. */
function columnText(cell: Branch): { readonly words: readonly string[]; readonly text: string } {
  const text = textOf(cell).trim().replaceAll(/\s+/g, " ");
  const words = text.split(" ");
  if (cell.tag === "th" && cell.attributes["scope"] !== "row")
    return { words, text: text.slice(0, Math.max(longest(words).length, Math.ceil(text.length / 3))) };
  return { words: text.length <= shortCell ? [text] : words, text };
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (breadthOf(text) > breadthOf(best) ? text : best), "");
}

/** In letters of middle breadth: capitals, digits, m and w are broader than the rest, those with one stem narrower. */
function breadthOf(text: string): number {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  return (
    text.length +
    0.3 * count(/[\p{Lu}\p{N}]/gu) +
    0.5 * count(/[mwMW]/g) -
    0.45 * count(/[fijlrtI.,:;'’·\s-]/g)
  );
}
