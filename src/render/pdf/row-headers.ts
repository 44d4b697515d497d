/**
 * Cells that head a row, told to readers' software. The engine calls them plain cells (TD); their type and scope are
 * written over in place, with as many bytes as before, so that nothing else in the file moves.
 */
import type { Grid, Leaf } from "./leaf.ts";

/** True for each cell below the heads of all tables, in reading order, that is a `th`. */
export function rowHeadersIn(leaf: Leaf): readonly boolean[] {
  const own = leaf.grid === undefined ? [] : headersOf(leaf.grid);
  return [...own, ...leaf.k.flatMap((child) => (typeof child === "string" ? [] : rowHeadersIn(child)))];
}

function headersOf({ body, foot }: Grid): readonly boolean[] {
  return [...body, ...foot].toSorted((a, b) => a.y - b.y || a.x - b.x).map(({ leaf }) => leaf.t === "th");
}

/** The bytes with those cells as TH of their row; unchanged if the cells of the file are not the ones expected. */
export function markRowHeaders(bytes: Uint8Array, headers: readonly boolean[]): Uint8Array {
  const text = latin1(bytes);
  const elements = elementsIn(text);
  const cells = cellsBelow(rootOf(elements), elements);
  if (cells.length !== headers.length) return bytes;
  const marked = Uint8Array.from(bytes);
  cells
    .filter((_, index) => headers[index])
    .forEach((cell) => {
      writeOver(marked, cell);
    });
  return marked;
}

/** A structure element: `at` is where its text begins in the file. */
type Element = { readonly at: number; readonly text: string };
type Elements = ReadonlyMap<string, Element>;

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

function elementsIn(text: string): Elements {
  const found = text.matchAll(/(?<=\n)(\d+) 0 obj\n<<\n\s*\/Type \/StructElem\n[^]*?\nendobj/g);
  return new Map([...found].map((match) => [match[1] ?? "", { at: match.index, text: match[0] }]));
}

function rootOf(elements: Elements): readonly string[] {
  return [...elements].filter(([, { text }]) => /\/S \/Document\n/.test(text)).map(([id]) => id);
}

function cellsBelow(ids: readonly string[], elements: Elements): readonly Element[] {
  return ids.flatMap((id) => {
    const element = elements.get(id);
    if (element === undefined) return [];
    if (/\/S \/TD\n/.test(element.text)) return [element];
    return cellsBelow(childrenOf(element), elements);
  });
}

function childrenOf({ text }: Element): readonly string[] {
  const list = /\/K \[([^\]]*)\]/.exec(text)?.[1] ?? "";
  return [...list.matchAll(/(\d+) 0 R/g)].flatMap((match) => match[1] ?? []);
}

function writeOver(bytes: Uint8Array, { at, text }: Element): void {
  const heading = text
    .replace("/S /TD\n", "/S /TH\n")
    .replace(/\/Headers \[[^\]]*\]/, (headers) => "/Scope /Row".padEnd(headers.length));
  if (heading.length !== text.length) return;
  bytes.set(
    Uint8Array.from(heading, (letter) => letter.charCodeAt(0)),
    at,
  );
}
