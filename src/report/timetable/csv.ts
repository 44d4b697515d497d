/** Timetables as CSV: one row for each thing a group does. */
import { csvText } from "../csv.ts";
import type { DayEntry, VisitTimetable } from "../../plan/day/types.ts";
import { clock, entryRoom, entryTitle, groupTitle, type TimetableReportOptions } from "./options.ts";

const header = [
  "visit",
  "date",
  "group",
  "pupils",
  "leader",
  "from",
  "to",
  "what",
  "stop",
  "exhibit",
  "title",
  "venue",
  "room",
  "walk minutes",
  "wait minutes",
];

/** Times are those of the day; where nothing says an hour, those since the beginning. */
export function csvTimetables(
  timetables: readonly VisitTimetable[],
  options: TimetableReportOptions,
): string {
  const rows = timetables.flatMap((timetable) =>
    timetable.groups.flatMap((group) =>
      group.entries.map((entry) => [
        timetable.visit.id,
        timetable.visit.date ?? "",
        groupTitle(group),
        group.pupils === null ? "" : String(group.pupils),
        group.group?.leader ?? "",
        ...rowOf(entry, timetable, options),
      ]),
    ),
  );
  return csvText([header, ...rows]);
}

function rowOf(
  entry: DayEntry,
  timetable: VisitTimetable,
  options: TimetableReportOptions,
): readonly string[] {
  const { what, room } = entry;
  const stop = what.kind === "stop" ? what.stop : null;
  const exhibit = what.kind === "stop" ? (what.instead ?? what.stop.exhibits[0] ?? null) : null;
  return [
    clock(entry.from, timetable),
    clock(entry.to, timetable),
    what.kind,
    stop === null ? "" : String(stop.number),
    exhibit?.id ?? "",
    entryTitle(entry, options).replace(/^\d+ /, (number) => (stop === null ? number : "")),
    room?.venue ?? "",
    entryRoom(entry),
    String(entry.walkMinutes),
    String(entry.waitMinutes),
  ];
}
