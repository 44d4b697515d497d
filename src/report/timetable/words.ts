/** The sentences of a timetable. English, as all that docent says. */
import { listed } from "../plan/words.ts";
import type { SharedEnd, VisitTimetable } from "../../plan/day/types.ts";
import { clock, timeOfDay, words, type TimetableReportOptions } from "./options.ts";

/** How good a timetable is. */
export function statusSentence(timetable: VisitTimetable): string {
  const { status, makespanMinutes, boundMinutes, startMinute, shared } = timetable;
  if (status === "infeasible") return "There is no such timetable.";
  if (status === "unknown") return "No timetable was found in the time: give it more with --time-limit.";
  const end =
    startMinute === null
      ? `the last group is done after ${makespanMinutes} minutes`
      : `the last group is done at ${clock(makespanMinutes, timetable)}`;
  if (status === "optimal") return `This is the shortest possible: ${end}.`;
  if (shared !== null) return sharedSentence(timetable, shared, end);
  return `This is within ${percentOver(makespanMinutes, boundMinutes)} % of the shortest possible: ${end}. ${moreTime(timetable)}`;
}

function moreTime({ isWritten }: VisitTimetable): string {
  return isWritten ? "It stands in the visit's file." : "--time-limit gives it more time to look.";
}

function sharedSentence(
  timetable: VisitTimetable,
  { status, endMinute, boundMinute }: SharedEnd,
  end: string,
): string {
  const { together, boundMinutes, startMinute } = timetable;
  const all = `the last group of all is done at ${timeOfDay(endMinute)}`;
  const others = listed(together.map(({ id }) => id));
  const first = startMinute ?? 0;
  const sure =
    status === "optimal"
      ? `With ${others} this is the shortest possible: ${all}.`
      : `With ${others} this is within ${percentOver(endMinute - first, boundMinute - first)} % of the shortest possible: ${all}. ${moreTime(timetable)}`;
  return `${sure} Here ${end}; alone it could be done at ${clock(boundMinutes, timetable)}.`;
}

function percentOver(minutes: number, bound: number): number {
  return Math.ceil(((minutes - bound) / Math.max(1, bound)) * 1000) / 10;
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
  const { state } = options.fileOf(timetable);
  const { id } = timetable.visit;
  const write =
    options.isWritten || timetable.groups.length === 0
      ? ""
      : ` docent timetable ${id} --write puts this one there.`;
  switch (state) {
    case "nothing":
      return [];
    case "same":
      return ["The visit's file says this timetable already."];
    case "different":
      return [`The visit's file says another timetable, which is possible too.${write}`];
    case "broken":
      return [`The timetable in the visit's file cannot be; docent validate says where.${write}`];
  }
}

/** What is wrong in the file; a few of many. */
export function faultLines(timetable: VisitTimetable, options: TimetableReportOptions): readonly string[] {
  const { faults } = options.fileOf(timetable);
  const shown = faults.slice(0, mostFaults);
  const more = faults.length - shown.length;
  return more === 0 ? shown : [...shown, `And ${more} more.`];
}

const mostFaults = 3;
