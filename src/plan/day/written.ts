/** A timetable as the visit's file has it: who is where when, and what of it cannot be. */
import { minuteOf } from "../../base/day.ts";
import type { Stop } from "../../model/tour.ts";
import type { Visit } from "../../model/visit.ts";
import { lowerBound } from "../timetable/bounds.ts";
import { problemOf } from "../timetable/problem.ts";
import type { Slot } from "../timetable/request.ts";
import { toMinutes } from "../timetable/ticks.ts";
import { legsOf } from "./legs.ts";
import { visitTimetable } from "./outcome.ts";
import { partOf } from "./search.ts";
import { dayTask, type DaySource, type DayTask } from "./task.ts";
import type { VisitTimetable } from "./types.ts";
import { writtenFaults, type WrittenEntry, type WrittenFault } from "./written-faults.ts";

export type Written = {
  /** Null where not every group has its slots. */
  readonly timetable: VisitTimetable | null;
  /** What cannot be as it is written, in the order of the file; empty where the file says no slots. */
  readonly faults: readonly WrittenFault[];
};

/**
 * The written timetable of a visit. `day` are the visits that share its day and venues, itself among them: what they have
 * written counts too.
 */
export function writtenTimetable(visit: Visit, day: readonly Visit[], source: DaySource): Written {
  if (visit.groups.every(({ slots }) => slots.length === 0)) return { timetable: null, faults: [] };
  const visits = [...day].sort((a, b) => (a.id < b.id ? -1 : 1));
  const task = dayTask(visits, source);
  const entries = task.groups.flatMap((_, group) => entriesOf(task, group));
  const faults = writtenFaults(task, visit, entries);
  const isWhole = visit.groups.every(({ slots, tour }) => slots.length > 0 || tour.stops.length === 0);
  return { timetable: isWhole ? written(task, visit, { visits, entries }) : null, faults };
}

/** In order of time; empty for a group that has nothing written. */
function entriesOf(task: DayTask, group: number): readonly WrittenEntry[] {
  const own = task.groups[group];
  const slots = own?.group?.slots ?? [];
  if (own === undefined || slots.length === 0) return [];
  const stops = slots.map((slot): WrittenEntry => {
    const stop = task.stops.findIndex(({ of }) => of.get(own.tour) === slot.stop);
    const times = { fromMinutes: minuteOf(slot.from), toMinutes: minuteOf(slot.to) };
    return { group, stop, fixed: null, ...times, walkMinutes: 0, written: slot };
  });
  const fixed = task.request.fixed.flatMap((each, index): readonly WrittenEntry[] => {
    const { fromMinutes, toMinutes: until } = each;
    const entry = { group, stop: null, fixed: index, fromMinutes, toMinutes: until, walkMinutes: 0 };
    return each.groups.includes(group) ? [{ ...entry, written: null }] : [];
  });
  return [...stops, ...fixed].sort((a, b) => a.fromMinutes - b.fromMinutes || a.toMinutes - b.toMinutes);
}

type Day = { readonly visits: readonly Visit[]; readonly entries: readonly WrittenEntry[] };

function written(task: DayTask, visit: Visit, { visits, entries }: Day): VisitTimetable {
  const groups = task.groups.flatMap((group, index) => (group.visit === visit ? [index] : []));
  const timetables = new Map(
    groups.map((group) => {
      const slots = entries.filter((each) => each.group === group);
      return [group, { slots, endMinutes: endOf(task, group, slots) }] as const;
    }),
  );
  const found = { status: "feasible" as const, timetables, boundMinute: 0, conflicts: [] };
  const together = visits.filter((other) => other !== visit);
  const outcome = { visit, groups, found, boundMinute: boundOf(task, groups), together };
  return { ...visitTimetable(task, outcome), isWritten: true };
}

/** When its last room is reached: the way there begins after the last entry, or before what has no place. */
function endOf({ request }: DayTask, group: number, slots: readonly Slot[]): number {
  const last = slots.at(-1);
  if (last === undefined) return request.groups[group]?.earliestMinutes ?? 0;
  const { lacks } = legsOf({ request, group, slots, endMinutes: last.toMinutes });
  const home = lacks.find((lack) => lack.last === slots.length - 1);
  return last.toMinutes + (home?.minutes ?? 0);
}

function boundOf(task: DayTask, groups: readonly number[]): number {
  const part = partOf(task.request, groups);
  const problem = problemOf(part);
  const bound = lowerBound(problem);
  const start = Math.min(...part.groups.map(({ earliestMinutes }) => earliestMinutes));
  return Number.isFinite(bound) ? start + toMinutes(problem.ticks, bound) : start;
}

/** How a slot names its stop: by an exhibit if the tour stops at it only once, else by its number. */
export function slotName(stop: Stop, stops: readonly Stop[]): string | number {
  const [exhibit] = stop.exhibits;
  const isUnique =
    exhibit !== undefined && stops.every((other) => other === stop || !other.exhibits.includes(exhibit));
  return isUnique ? exhibit.id : stop.number;
}
