/** The day as a grid: times in rows, groups in columns. What groups do together is one cell. */
import type { VisitTimetable } from "../../plan/day/types.ts";
import { clockOf, nameOf, sharedOf, stopOf, timesOf, type Timed } from "./day-entry.ts";
import { groupNameOf, hoursOf } from "./day-group.ts";
import { flag, list, number, object, orNull, text, type Infer } from "./shape.ts";
import type { Speaker } from "./speak.ts";

const cellShape = object("What one group, or several side by side, do.", {
  columns: number("How many columns it spans."),
  rows: number("How many rows it spans."),
  shared: flag("True if several groups do it together."),
  empty: flag("True if nothing is planned here."),
  stop: orNull(number("The stop's number, as on the plan.")),
  what: text("The stop, or what happens."),
  time: orNull(text("From when to when; null where the row says it.")),
  room: orNull(text("The room as on its sign.")),
  walk: orNull(number("Minutes of walking before it; null if none, or if groups differ.")),
  wait: orNull(number("Minutes of waiting before it; null if none, or if groups differ.")),
});

const headShape = object("The head of a column.", {
  name: text("The group's name, or the whole class."),
  leader: orNull(text("Who leads it.")),
  pupils: orNull(number("Its pupils.")),
  adults: orNull(number("Its adults.")),
  hours: orNull(text("From when to when it is there, where the file says it of this group.")),
  tour: orNull(text("Its tour, where groups go on several.")),
});

export const gridShape = object("Some groups' day.", {
  groups: list("Its columns.", headShape),
  rows: list(
    "Its rows in time order.",
    object("A row.", {
      time: text("When it begins; from when to when, where that is true of most of its cells."),
      cells: list("What begins in it, from left to right.", cellShape),
    }),
  ),
});

type Grid = Infer<typeof gridShape>;
type Cell = Infer<typeof cellShape>;

/** More would be too narrow for words, even on a page turned on its side. */
const mostColumns = 6;

/** One grid, or several where there are more groups than a page is wide. */
export function showGrids(day: VisitTimetable, speaker: Speaker): readonly Grid[] {
  const count = Math.ceil(day.groups.length / mostColumns);
  const size = Math.ceil(day.groups.length / count);
  return Array.from({ length: count }, (_, index) => {
    const groups = day.groups.slice(index * size, (index + 1) * size);
    return {
      groups: groups.map((group) => headOf(group, day, speaker)),
      rows: rowsOf({ ...day, groups }, speaker),
    };
  });
}

function headOf(
  { group, tour, pupils }: VisitTimetable["groups"][number],
  day: VisitTimetable,
  speaker: Speaker,
): Infer<typeof headShape> {
  const ownHours = group?.arrive != null || group?.depart != null;
  const { arrive, depart } = day.visit;
  return {
    name: groupNameOf(group, speaker),
    leader: group?.leader ?? null,
    pupils,
    adults: group?.adults ?? null,
    hours: ownHours ? hoursOf({ arrive: group.arrive ?? arrive, depart: group.depart ?? depart }) : null,
    tour: day.groups.some((other) => other.tour !== tour) ? speaker.say(tour.title) : null,
  };
}

function rowsOf(day: VisitTimetable, speaker: Speaker): Grid["rows"] {
  const columns = day.groups.map(timesOf);
  const starts = rowStarts(columns);
  const placed = columns.flatMap((times, column) => placeColumn(times, starts, column));
  const clock = clockOf(day);
  return starts.map((start, row) => {
    const cells = sideBySide(placed.filter((cell) => cell.row === row));
    const usual = usualTime(cells, clock);
    return {
      time: usual ?? clock(start),
      cells: cells.map((cell) => showCell(cell, { clock, speaker, usual })),
    };
  });
}

/** What is true of at least half of the columns is said once, at the head of the row. */
function usualTime(cells: readonly Placed[], clock: Telling["clock"]): string | null {
  const counts = new Map<string, number>();
  for (const { timed, columns } of cells) {
    if (timed === null) continue;
    const time = spanOf(timed, clock);
    counts.set(time, (counts.get(time) ?? 0) + columns);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const beginning = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return most !== undefined && most[1] * 2 >= beginning ? most[0] : null;
}

function spanOf({ from, to }: Timed, clock: Telling["clock"]): string {
  return `${clock(from)}–${clock(to)}`;
}

/**
 * When rows begin. Groups that begin something at about the same time share a row: before half of the shortest thing
 * that begins in it is over.
 */
function rowStarts(columns: readonly (readonly Timed[])[]): readonly number[] {
  const all = columns.flatMap((times, column) => times.map(({ from, to }) => ({ from, to, column })));
  const rows: { start: number; latest: number; columns: Set<number> }[] = [];
  for (const { from, to, column } of all.sort((a, b) => a.from - b.from || a.column - b.column)) {
    const last = rows.at(-1);
    const half = from + (to - from) / 2;
    if (last !== undefined && !last.columns.has(column) && from < last.latest) {
      last.columns.add(column);
      last.latest = Math.min(last.latest, half);
    } else rows.push({ start: from, latest: half, columns: new Set([column]) });
  }
  return rows.map(({ start }) => start);
}

/** `timed` is null where a group has nothing to do while others begin something. */
type Placed = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly timed: Timed | null;
};

/** One group's cells from top to bottom, with the empty ones before, between and after what it does. */
function placeColumn(times: readonly Timed[], starts: readonly number[], column: number): readonly Placed[] {
  const cell = (timed: Timed | null, row: number, end: number): readonly Placed[] =>
    end > row ? [{ row, column, rows: end - row, columns: 1, timed }] : [];
  const cells: Placed[] = [];
  let free = 0;
  times.forEach((timed, index) => {
    const row = rowAt(starts, timed.from);
    const next = times[index + 1];
    const limit = next === undefined ? starts.length : rowAt(starts, next.from);
    const over = starts.findIndex((start, at) => at > row && start >= timed.to);
    const end = over === -1 ? limit : Math.min(over, limit);
    cells.push(...cell(null, free, row), ...cell(timed, row, end));
    free = end;
  });
  return [...cells, ...cell(null, free, starts.length)];
}

/** The last row that has begun. */
function rowAt(starts: readonly number[], minute: number): number {
  return starts.findLastIndex((start) => start <= minute);
}

/** Neighbours that do the same together become one cell. */
function sideBySide(cells: readonly Placed[]): readonly Placed[] {
  const merged: Placed[] = [];
  for (const cell of cells) {
    const last = merged.at(-1);
    if (last !== undefined && last.column + last.columns === cell.column && areOne(last, cell))
      merged[merged.length - 1] = {
        ...last,
        columns: last.columns + 1,
        timed: alike(last.timed, cell.timed),
      };
    else merged.push(cell);
  }
  return merged;
}

function areOne(a: Placed, b: Placed): boolean {
  if (a.rows !== b.rows) return false;
  if (a.timed === null || b.timed === null) return a.timed === b.timed;
  const [one, other] = [sharedOf(a.timed), sharedOf(b.timed)];
  return one !== null && one === other && a.timed.from === b.timed.from && a.timed.to === b.timed.to;
}

/** Of the ways there only what is true of both. */
function alike(a: Timed | null, b: Timed | null): Timed | null {
  if (a === null || b === null) return null;
  const isSame = a.walkMinutes === b.walkMinutes && a.waitMinutes === b.waitMinutes;
  return isSame ? a : { ...a, walkMinutes: 0, waitMinutes: 0 };
}

type Telling = {
  readonly clock: (minutes: number) => string;
  readonly speaker: Speaker;
  /** What the head of the row says already. */
  readonly usual: string | null;
};

function showCell({ timed, columns, rows }: Placed, { clock, speaker, usual }: Telling): Cell {
  if (timed === null) return { ...emptyCell, columns, rows };
  const { walkMinutes, waitMinutes } = timed;
  const time = spanOf(timed, clock);
  return {
    columns,
    rows,
    shared: columns > 1,
    empty: false,
    stop: stopOf(timed)?.number ?? null,
    what: nameOf(timed, speaker),
    time: time === usual ? null : time,
    room: timed.what.kind === "end" ? null : (timed.room?.label ?? null),
    walk: walkMinutes > 0 ? walkMinutes : null,
    wait: waitMinutes > 0 ? waitMinutes : null,
  };
}

const emptyCell = {
  shared: false,
  empty: true,
  stop: null,
  what: "",
  time: null,
  room: null,
  walk: null,
  wait: null,
};
