/** A line as a terminal shows it: characters with their widths, those that would do harm replaced. */
import { displayWidth, graphemes } from "../text.ts";

/** One character as shown; `at` is its offset in the line in UTF-16 units. */
type Cell = { readonly at: number; readonly shown: string; readonly width: number };

/** The columns of a line that are shown: from `offset` on, counted from the character at `base`, `room` of them. */
export type Window = {
  readonly base: number;
  readonly offset: number;
  readonly room: number;
  readonly unicode: boolean;
};

/** The characters of a line from `base` on, as many as a screen can hold. */
export function cells(line: string, { base, unicode }: Pick<Window, "base" | "unicode">): readonly Cell[] {
  const start = isSecondHalf(line.charCodeAt(base)) ? base + 1 : base;
  let at = start;
  return graphemes(line.slice(start, start + reach)).map((each) => {
    const shown = shownAs(each, unicode);
    const cell = { at, shown, width: displayWidth(shown) };
    at += each.length;
    return cell;
  });
}

/** The columns that the characters before an offset take. */
export function columnsBefore(line: readonly Cell[], offset: number): number {
  return line.filter((cell, index) => (line[index + 1]?.at ?? cell.at + 1) <= offset).reduce(addWidth, 0);
}

/** The part of a line that is in view, with signs where it is cut. */
export function window(line: string, view: Window): string {
  const all = cells(line, view);
  const total = all.reduce(addWidth, 0);
  const end = view.offset + view.room;
  const sign = view.unicode ? "…" : "...";
  const left = (view.base > 0 || view.offset > 0) && total > view.offset ? sign : "";
  const right = total > end || line.length > view.base + reach ? sign : "";
  return left + between(all, view.offset + left.length, end - right.length) + right;
}

/** The characters that stand wholly between two columns; of one that is cut on the left, its space. */
function between(line: readonly Cell[], from: number, to: number): string {
  let column = 0;
  let shown = "";
  for (const { width, shown: character } of line) {
    const next = column + width;
    if (column >= from && next <= to) shown += character;
    else if (column < from && next > from) shown += " ".repeat(next - from);
    column = next;
  }
  return shown;
}

const reach = 3000;

const tab = { unicode: "→ ", ascii: "  " };

/** Tabs in sight, and nothing that moves the cursor, turns the writing round or hides. */
function shownAs(grapheme: string, unicode: boolean): string {
  if (grapheme === "\t") return unicode ? tab.unicode : tab.ascii;
  return /^[\p{Cc}\p{Cf}\u2028\u2029]+$/u.test(grapheme) ? (unicode ? "\uFFFD" : "?") : grapheme;
}

function addWidth(sum: number, { width }: Cell): number {
  return sum + width;
}

function isSecondHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
