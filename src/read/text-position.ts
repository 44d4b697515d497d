/** Offsets in a text → lines and columns. */
import type { Position } from "../base/place.ts";

/** Where each line of a text begins; lines end with LF, a CR before it belongs to the line end. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The position of a stretch of a text, offsets in UTF-16 units; an offset outside the text counts as its nearest end. */
export function textPosition(text: string, start: number, end: number): Position {
  return positionIn(lineStarts(text), text.length, [start, end]);
}

/** Tells the line, from 1, of an offset; the text is looked through once, when the first is asked for. */
export function lineFinder(text: string): (offset: number) => number {
  let starts: readonly number[] | null = null;
  return (offset) => lineAt((starts ??= lineStarts(text)), offset);
}

/** The same with line starts that are already known. */
export function positionIn(
  starts: readonly number[],
  length: number,
  [start, end]: readonly [number, number],
): Position {
  const from = Math.min(Math.max(start, 0), length);
  const to = Math.min(Math.max(end, from), length);
  const line = lineAt(starts, from);
  const endLine = lineAt(starts, to);
  return {
    line,
    column: from - (starts[line - 1] ?? 0) + 1,
    endLine,
    endColumn: to - (starts[endLine - 1] ?? 0) + 1,
  };
}

/** The line, from 1, that an offset is in. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
