/** A timetable as the visit's file has it: who is where when, and what of it cannot be. */
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
import { entriesOf } from "./written-entries.ts";
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
  const outcome = { visit, groups, found, boundMinute: boundOf(task, groups), together, shared: null };
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
