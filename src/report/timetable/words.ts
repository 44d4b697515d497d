/** The sentences of a timetable. English, as all that docent says. */
import { listed } from "../plan/words.ts";
import type { VisitTimetable } from "../../plan/day/types.ts";
import { clock, words, type TimetableReportOptions } from "./options.ts";

/** How good a timetable is. */
export function statusSentence(timetable: VisitTimetable): string {
  const { status, makespanMinutes, boundMinutes, startMinute } = timetable;
  if (status === "infeasible") return "There is no such timetable.";
  if (status === "unknown") return "No timetable was found in the time: give it more with --time-limit.";
  const end =
    startMinute === null
      ? `the last group is done after ${makespanMinutes} minutes`
      : `the last group is done at ${clock(makespanMinutes, timetable)}`;
  if (status === "optimal") return `This is the shortest possible: ${end}.`;
  const percent = Math.ceil(((makespanMinutes - boundMinutes) / Math.max(1, boundMinutes)) * 1000) / 10;
  return `This is within ${percent} % of the shortest possible: ${end}. --time-limit gives it more time to look.`;
}

/** What else there is to say, a paragraph each. */
export function remarks(timetable: VisitTimetable, options: TimetableReportOptions): readonly string[] {
  return [
    ...togetherRemark(timetable),
    ...(timetable.isCarousel
      ? ["A carousel: all groups follow one circle of stops, each from another one."]
      : []),
    ...hourRemark(timetable),
    ...uncountedRemark(timetable, options),
    ...fileRemark(timetable, options),
  ];
}

function togetherRemark({ together }: VisitTimetable): readonly string[] {
  if (together.length === 0) return [];
  const names = listed(together.map(({ id }) => id));
  return [`The same day and place: stops and rooms are shared with ${names}.`];
}

function hourRemark({ startMinute, visit, groups }: VisitTimetable): readonly string[] {
  if (startMinute !== null || groups.length === 0) return [];
  const lost = [
    ...(visit.depart === null ? [] : ["when it leaves"]),
    ...(visit.lunch === null ? [] : ["lunch"]),
    ...(visit.breaks.length === 0 ? [] : ["breaks"]),
  ];
  const without = lost.length === 0 ? "" : `, and ${listed(lost)} could not be heeded`;
  return [`The visit does not say when the class arrives: clocks start at 0:00${without}. Write "arrive".`];
}

function uncountedRemark(
  { uncounted: { stops, venues } }: VisitTimetable,
  options: TimetableReportOptions,
): readonly string[] {
  const names = listed(stops.map(({ title }) => words(title, options)));
  const places = listed(venues.map(({ title }) => words(title, options)));
  return [
    ...(stops.length === 0
      ? []
      : [`No room is written for ${names}: walks are counted as from the stop before.`]),
    ...(venues.length === 0
      ? []
      : [`${places} has no connections between rooms: walks there count as 0 minutes.`]),
  ];
}

function fileRemark(timetable: VisitTimetable, options: TimetableReportOptions): readonly string[] {
  const { state, faults } = options.fileOf(timetable);
  const { id } = timetable.visit;
  const write = options.isWritten ? "" : ` docent timetable ${id} --write puts this one there.`;
  switch (state) {
    case "nothing":
      return [];
    case "same":
      return ["The visit's file says this timetable already."];
    case "different":
      return [`The visit's file says another timetable, which is possible too.${write}`];
    case "broken":
      return [`The timetable in the visit's file cannot be: ${faults.join(" ")}${write}`];
  }
}
