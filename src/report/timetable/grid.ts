/** A day as a grid: a row a moment, a column a group, in each cell what begins then. */
import { displayWidth, shorten, wrapParts } from "../text.ts";
import type { DayEntry, GroupDay, VisitTimetable } from "../../plan/day/types.ts";
import { clock, entryRoom, entryTitle, groupTitle, type TimetableReportOptions } from "./options.ts";

const clockWidth = 5;
const gap = 2;
const leastColumn = 13;
const mostColumn = 30;

/** As many groups side by side as fit; the others below. Lines without trailing spaces. */
export function gridLines(timetable: VisitTimetable, options: TimetableReportOptions): readonly string[] {
  const room = options.width - clockWidth;
  const most = Math.max(1, Math.floor(room / (leastColumn + gap)));
  const { groups } = timetable;
  const blocks = Math.ceil(groups.length / most);
  const each = Math.ceil(groups.length / Math.max(1, blocks));
  const width = Math.min(mostColumn, Math.max(leastColumn, Math.floor(room / Math.max(1, each)) - gap));
  return Array.from({ length: blocks }, (_, index) =>
    blockLines(timetable, groups.slice(index * each, (index + 1) * each), { options, width }),
  ).flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

type Look = { readonly options: TimetableReportOptions; readonly width: number };

function blockLines(timetable: VisitTimetable, groups: readonly GroupDay[], look: Look): readonly string[] {
  const { options, width } = look;
  const { paint } = options;
  const head = groups.map((group) => [headOf(group)]);
  const moments = [...new Set(groups.flatMap(({ entries }) => entries.map(({ from }) => from)))].sort(
    (a, b) => a - b,
  );
  const rows = moments.flatMap((moment) => {
    const time = clock(moment, timetable).padStart(clockWidth);
    const starting = groups.map(({ entries }) => entries.filter(({ from }) => from === moment));
    const shared = sharedEntry(starting);
    if (shared !== null && groups.length > 1) {
      const lines = wrap(oneLine(shared, timetable, options), options.width - clockWidth - gap);
      return lines.map(
        (line, at) => `${at === 0 ? paint.cyan(time) : " ".repeat(clockWidth)}${" ".repeat(gap)}${line}`,
      );
    }
    const cells = groups.map((group, at) => cellLines(starting[at] ?? [], group, { timetable, look }));
    return rowLines(time, cells, look);
  });
  return [
    ...rowLines(" ".repeat(clockWidth), head, { options: { ...options, paint: bolder(options) }, width }),
    ...rows,
  ];
}

function bolder({ paint }: TimetableReportOptions): TimetableReportOptions["paint"] {
  return { ...paint, cyan: paint.bold, dim: paint.bold };
}

function headOf(group: GroupDay): string {
  const pupils = group.pupils === null ? "" : ` (${group.pupils})`;
  return `${groupTitle(group)}${pupils}`;
}

/** What all groups begin at once and end at once; null if there is no such thing. */
function sharedEntry(starting: readonly (readonly DayEntry[])[]): DayEntry | null {
  const first = starting[0]?.[0] ?? null;
  if (first === null || first.what.kind === "stop") return null;
  const isSame = ({ what, to }: DayEntry): boolean =>
    to === first.to &&
    (what.kind === "fixed"
      ? first.what.kind === "fixed" && what.fixed === first.what.fixed
      : what.kind !== "stop" && first.what.kind === what.kind && what.span === first.what.span);
  return starting.every((entries) => entries.length === 1 && entries.every(isSame)) ? first : null;
}

function oneLine(entry: DayEntry, timetable: VisitTimetable, options: TimetableReportOptions): string {
  const place = entryRoom(entry);
  const room = place === "" ? "" : `, ${place}`;
  return `${entryTitle(entry, options)}${room}, until ${clock(entry.to, timetable)}`;
}

type Where = { readonly timetable: VisitTimetable; readonly look: Look };

/** Title, room, and the end where the group does not go on at once. */
function cellLines(
  entries: readonly DayEntry[],
  group: GroupDay,
  { timetable, look: { options, width } }: Where,
): readonly string[] {
  return entries.flatMap((entry) => {
    const next = group.entries[group.entries.indexOf(entry) + 1];
    const isWaiting = next === undefined || next.waitMinutes > 0;
    const room = entryRoom(entry);
    return [
      ...wrap(entryTitle(entry, options), width),
      ...(room === "" ? [] : wrap(room, width)),
      ...(isWaiting ? [`until ${clock(entry.to, timetable)}`] : []),
    ].map((line) => shorten(line, width, options.unicode ? "…" : "."));
  });
}

function rowLines(
  time: string,
  cells: readonly (readonly string[])[],
  { options, width }: Look,
): readonly string[] {
  const height = Math.max(0, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => {
    const paint = at === 0 ? (text: string): string => text : options.paint.dim;
    const texts = cells.map((lines) => lines[at] ?? "");
    const filled = texts.map(
      (text) => `${paint(text)}${" ".repeat(Math.max(0, width - displayWidth(text)))}`,
    );
    const last = texts.findLastIndex((text) => text !== "");
    const shown = filled.slice(0, last).concat(last === -1 ? [] : [paint(texts[last] ?? "")]);
    return `${at === 0 ? options.paint.cyan(time) : " ".repeat(clockWidth)}${" ".repeat(gap)}${shown.join(" ".repeat(gap))}`.trimEnd();
  });
}

function wrap(text: string, width: number): readonly string[] {
  return wrapParts(text.split(" "), width);
}
