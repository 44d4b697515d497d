/** `docent timetable --format ics`: an event for each thing a group does. */
import { calendarText, type CalendarEvent } from "../../exchange/ics.ts";
import type { DayEntry, GroupDay, VisitTimetable } from "../../plan/day/types.ts";
import {
  entryRoom,
  entryTitle,
  groupTitle,
  words,
  type TimetableReportOptions,
} from "../../report/timetable/options.ts";
import { UsageError } from "../usage-error.ts";

export function timetableCalendar(
  timetables: readonly VisitTimetable[],
  look: TimetableReportOptions,
): string {
  const events = timetables.flatMap((timetable) => {
    const { visit, startMinute, groups } = timetable;
    const { date } = visit;
    if (date === null || startMinute === null) throw whenMissing(timetable);
    return groups.flatMap((group) =>
      group.entries.map((entry, index) =>
        eventOf(entry, { timetable, group, number: index + 1, date, startMinute, look }),
      ),
    );
  });
  const titles = timetables.map(({ visit }) => words(visit.title ?? visit.tour.title, look));
  return calendarText(titles.join(", "), events);
}

function whenMissing({ visit }: VisitTimetable): UsageError {
  return new UsageError(
    `A calendar needs the day and the hour of the visit ${visit.id}.`,
    `Write "date" and "arrive" into ${visit.at.file}.`,
  );
}

type When = {
  readonly timetable: VisitTimetable;
  readonly group: GroupDay;
  readonly number: number;
  readonly date: string;
  readonly startMinute: number;
  readonly look: TimetableReportOptions;
};

function eventOf(
  entry: DayEntry,
  { timetable, group, number, date, startMinute, look }: When,
): CalendarEvent {
  const { visit } = timetable;
  const venue = group.tour.venues.find(({ id }) => id === entry.room?.venue);
  const places = [entryRoom(entry), venue === undefined ? "" : words(venue.title, look)];
  const name = group.group === null ? "" : `${groupTitle(group)}: `;
  return {
    uid: `${visit.id}-${group.group?.id ?? "class"}-${number}@docent`,
    date,
    fromMinute: startMinute + entry.from,
    toMinute: startMinute + entry.to,
    title: `${name}${entryTitle(entry, look)}`,
    place: places.filter((place) => place !== "").join(", "),
    note: group.group?.leader ?? "",
  };
}
