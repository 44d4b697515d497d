/** What was found, in minutes and slots. */
import { item, real } from "./arrays.ts";
import { walkOf } from "./activity.ts";
import { isCarousel } from "./carousel.ts";
import type { Problem } from "./problem.ts";
import type {
  GroupTimetable,
  Slot,
  TimetableConflict,
  TimetableRequest,
  TimetableResult,
  TimetableStatus,
} from "./request.ts";
import { toMinutes } from "./ticks.ts";

/** An answer without a timetable. */
export function withoutTimetable(
  status: TimetableStatus,
  conflicts: readonly TimetableConflict[],
): TimetableResult {
  return {
    status,
    makespanMinutes: 0,
    boundMinutes: 0,
    waitingMinutes: 0,
    isCarousel: false,
    groups: [],
    conflicts,
  };
}

export type Ending = { readonly start: Float64Array; readonly end: number; readonly bound: number };

/** Starts in ticks as a timetable of the request's groups, in the request's order. */
export function resultOf(
  request: TimetableRequest,
  problem: Problem,
  { start, end, bound }: Ending,
): TimetableResult {
  const groups = request.groups.map((_, index) => {
    return timetableOf(request, problem, { group: problem.groupIndexes.indexOf(index), start });
  });
  const makespanMinutes = toMinutes(problem.ticks, end);
  return {
    status: bound >= end ? "optimal" : "feasible",
    makespanMinutes,
    boundMinutes: bound >= end ? makespanMinutes : toMinutes(problem.ticks, bound),
    waitingMinutes: tidy(groups.reduce((sum, group, index) => sum + waitingOf(request, group, index), 0)),
    isCarousel: isCarousel(groups.map(({ slots }) => slots.flatMap(({ stop }) => stop ?? []))),
    groups,
    conflicts: [],
  };
}

type OfGroup = { readonly group: number; readonly start: Float64Array };

function timetableOf(request: TimetableRequest, problem: Problem, { group, start }: OfGroup): GroupTimetable {
  const index = item(problem.groupIndexes, group);
  const { startPlace, earliestMinutes } = item(request.groups, index);
  const walk = walkOf(request, index);
  let at = startPlace;
  const ordered = [...item(problem.groups, group)].sort((a, b) => {
    return real(start, a) - real(start, b) || real(problem.length, a) - real(problem.length, b) || a - b;
  });
  const slots = ordered.map((each): Slot => {
    const { place, stop, fixed } = item(problem.activities, each);
    const from = tidy(problem.ticks.originMinutes + toMinutes(problem.ticks, real(start, each)));
    const to = tidy(from + toMinutes(problem.ticks, real(problem.length, each)));
    const walkMinutes = walk(at, place);
    at = place;
    return { stop, fixed, fromMinutes: from, toMinutes: to, walkMinutes };
  });
  return { slots, endMinutes: ordered.length === 0 ? earliestMinutes : doneAt(problem, start, ordered) };
}

function doneAt(
  { ticks, length, tail }: Problem,
  start: Float64Array,
  activities: readonly number[],
): number {
  const ends = activities.map((each) => real(start, each) + real(length, each) + real(tail, each));
  return tidy(ticks.originMinutes + toMinutes(ticks, Math.max(...ends)));
}

function waitingOf(request: TimetableRequest, { slots, endMinutes }: GroupTimetable, index: number): number {
  const { earliestMinutes } = item(request.groups, index);
  const busy = slots.reduce((sum, slot) => sum + slot.walkMinutes + slot.toMinutes - slot.fromMinutes, 0);
  const last = slots.at(-1);
  const out = last === undefined ? 0 : endMinutes - last.toMinutes;
  return Math.max(0, endMinutes - earliestMinutes - busy - out);
}

function tidy(minutes: number): number {
  return Math.round(minutes * 1e6) / 1e6;
}
