/** The lines around a place, with marks under it: `^^^^`. A long line is cut so that the place stays in sight. */
import type { Position } from "../../base/place.ts";
import { displayWidth } from "../text.ts";
import { cells, columnsBefore, window, type Window } from "./cells.ts";
import type { ReportOptions } from "./report.ts";

export type FrameOptions = ReportOptions & {
  readonly indent: string;
  readonly label: string | null;
  /** The colour of the marks. */
  readonly colour: (text: string) => string;
};

export type Frame = {
  readonly lines: readonly string[];
  /** True if the label found room behind the marks. */
  readonly labelled: boolean;
};

/** The line and one of context before and after it; nothing if the text has no such line. */
export function frame(at: Position, lines: readonly string[], options: FrameOptions): Frame {
  const target = lines[at.line - 1];
  if (target === undefined || lines.every((line) => line === "")) return { lines: [], labelled: false };
  const { paint, indent, unicode, label, colour } = options;
  const digits = String(at.line + 1).length;
  const gutter = (text: string): string =>
    indent + paint.dim(`${text.padStart(digits)} ${unicode ? "│" : "|"}`);
  const view = viewOf(target, at, {
    room: Math.max(options.width - indent.length - digits - 3, 20),
    unicode,
  });
  const shown = (number: number): readonly string[] => {
    const line = lines[number - 1];
    const isEnd = line === "" && number === lines.length && number !== at.line;
    return line === undefined || isEnd ? [] : [`${gutter(String(number))} ${window(line, view)}`.trimEnd()];
  };
  const labelled = label !== null && view.before + view.marks + 1 + displayWidth(label) <= view.room;
  const marks = `${" ".repeat(view.before)}${colour("^".repeat(view.marks))}${labelled ? ` ${paint.cyan(label)}` : ""}`;
  return {
    lines: [...shown(at.line - 1), ...shown(at.line), `${gutter("")} ${marks}`, ...shown(at.line + 1)],
    labelled,
  };
}

type View = Window & { readonly before: number; readonly marks: number };

/** Which columns of the lines are shown, and where the marks are in them. */
function viewOf(target: string, at: Position, { room, unicode }: { room: number; unicode: boolean }): View {
  const base = Math.max(0, at.column - 1 - lookBack);
  const line = cells(target, { base, unicode });
  const endColumn = at.endLine > at.line ? target.length + 1 : at.endColumn;
  const from = columnsBefore(line, at.column - 1);
  const to = Math.max(from + 1, columnsBefore(line, endColumn - 1));
  const offset = to < room ? 0 : Math.max(0, from - Math.floor(room / 3));
  const before = from - offset;
  return { base, offset, room, unicode, before, marks: Math.min(to - from, room - before) };
}

/** How much of a line before the place is looked at, in UTF-16 units: some files are one line of megabytes. */
const lookBack = 1000;
