/** Timetables as JSON, version 1: `schemas/output/timetable.json` is the contract. */
import { slotName } from "../../plan/day/slot-name.ts";
import type { DayEntry, GroupDay, VisitTimetable } from "../../plan/day/types.ts";
import { conflictSentences } from "./conflicts.ts";
import { entryTitle, timeOfDay, words, type TimetableReportOptions } from "./options.ts";

export function jsonTimetable(timetable: VisitTimetable, options: TimetableReportOptions): string {
  const { visit, status, startMinute, makespanMinutes, boundMinutes, waitingMinutes, uncounted } = timetable;
  const json = {
    version: 1,
    visit: visit.id,
    date: visit.date,
    start: startMinute === null ? null : timeOfDay(startMinute).padStart(5, "0"),
    status,
    makespanMinutes,
    boundMinutes,
    waitingMinutes,
    carousel: timetable.isCarousel,
    together: timetable.together.map(({ id }) => id),
    shared: sharedJson(timetable),
    groups: timetable.groups.map((group) => groupJson(group, options)),
    conflicts: conflictSentences(timetable, options),
    written: options.fileOf(timetable).state,
    walkKnown: uncounted.stops.length === 0 && uncounted.venues.length === 0,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function sharedJson({ shared, startMinute }: VisitTimetable): object | null {
  if (shared === null) return null;
  const start = startMinute ?? 0;
  return {
    status: shared.status,
    makespanMinutes: shared.endMinute - start,
    boundMinutes: shared.boundMinute - start,
  };
}

function groupJson(group: GroupDay, options: TimetableReportOptions): object {
  const { tour, pupils, startMinutes, arrivalMinutes, entries, endWalkMinutes, endMinutes, wrapUpMinutes } =
    group;
  return {
    group: group.group?.id ?? null,
    tour: tour.id,
    pupils,
    startMinutes,
    arrivalMinutes,
    slots: entries.flatMap((entry) => slotJson(entry, group)),
    fixed: entries.flatMap((entry) => fixedJson(entry, options)),
    endWalkMinutes,
    endMinutes,
    wrapUpMinutes,
  };
}

function slotJson(entry: DayEntry, { tour }: GroupDay): readonly object[] {
  const { what } = entry;
  if (what.kind !== "stop") return [];
  const { stop, instead } = what;
  return [
    {
      stop: slotName(stop, tour.stops),
      number: stop.number,
      exhibit: (instead ?? stop.exhibits[0])?.id ?? null,
      ...whenJson(entry),
    },
  ];
}

function fixedJson(entry: DayEntry, options: TimetableReportOptions): readonly object[] {
  const { what } = entry;
  if (what.kind === "stop") return [];
  const title = what.kind === "fixed" ? words(what.fixed.what, options) : entryTitle(entry, options);
  return [{ kind: what.kind, title, ...whenJson(entry) }];
}

function whenJson({ room, from, to, walkMinutes, waitMinutes }: DayEntry): object {
  return { room: room?.id ?? null, venue: room?.venue ?? null, from, to, walkMinutes, waitMinutes };
}
