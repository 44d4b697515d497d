/** A request as arrays of ticks: activities, the pairs of them that exclude each other, and the crowds that share a room. */
import { activitiesOf, walkOf } from "./activity.ts";
import type { Activity } from "./activity.ts";
import { byId, item, real, upTo } from "./arrays.ts";
import { closuresOf, openingOf } from "./windows.ts";
import type { Closure } from "./windows.ts";
import { looseEnds, pairUp } from "./pairs.ts";
import type { Crowd, Pairs } from "./pairs.ts";
import type { TimetableRequest } from "./request.ts";
import { momentToTicks, ticksOf, toTicks } from "./ticks.ts";
import type { Ticks } from "./ticks.ts";

/**
 * Activities are all operations and, for each of its groups, each fixed one; in order of ids, whatever order came in. Then
 * the times between two opening windows, as activities of nobody that exclude what is closed meanwhile.
 */
export type Problem = {
  readonly ticks: Ticks;
  readonly count: number;
  readonly activities: readonly Activity[];
  readonly length: Float64Array;
  /** The earliest start of each; for a fixed one its start. */
  readonly head: Float64Array;
  /** From its end to the group's end place; for a closed time so that it is never the last. */
  readonly tail: Float64Array;
  /** When it must be done, with the way to the end place; infinite when it need not. */
  readonly due: Float64Array;
  /** Activities of each group, groups in order of ids. */
  readonly groups: readonly (readonly number[])[];
  /** The request's index of each of `groups`. */
  readonly groupIndexes: readonly number[];
  /** What excludes each other, always. */
  readonly pairs: Pairs;
  readonly crowds: readonly Crowd[];
  /** Activities of which any two exclude each other. */
  readonly queues: readonly (readonly number[])[];
  /** An end by which some timetable is done, if there is any without a latest minute. */
  readonly horizon: number;
};

/** The request in ticks. */
export function problemOf(request: TimetableRequest): Problem {
  const ticks = ticksOf(request);
  const groupIndexes = byId(request.groups.map(({ id }) => id));
  const closures = closuresOf(request, ticks);
  const activities = [...activitiesOf(request, groupIndexes), ...closures.map(() => nobodys)];
  const { length, head, tail, due } = timesOf(request, { ticks, activities, groupIndexes, closures });
  const groups = groupIndexes.map((_, group) =>
    upTo(activities.length).filter((index) => item(activities, index).group === group),
  );
  const room = { request, ticks, activities, length, groupIndexes, closures };
  const { pairs, crowds, queues } = pairUp(room);
  const reach = [...head].reduce((most, time) => Math.max(most, Number.isFinite(time) ? time : 0), 0);
  const horizon = reach + looseEnds({ length, tail, pairs });
  return {
    ticks,
    count: activities.length,
    activities,
    length,
    head,
    tail,
    due,
    groups,
    groupIndexes,
    pairs,
    crowds,
    queues,
    horizon,
  };
}

type Cast = {
  readonly ticks: Ticks;
  readonly activities: readonly Activity[];
  readonly groupIndexes: readonly number[];
  readonly closures: readonly Closure[];
};

type Times = {
  readonly length: Float64Array;
  readonly head: Float64Array;
  readonly tail: Float64Array;
  readonly due: Float64Array;
};

/** An activity that stands for a closed time. */
const nobodys: Activity = { group: -1, size: 0, place: null, operation: null, stop: null, fixed: null };

function timesOf(request: TimetableRequest, cast: Cast): Times {
  const { ticks, activities, groupIndexes, closures } = cast;
  const make = (): Float64Array => new Float64Array(activities.length);
  const times = { length: make(), head: make(), tail: make(), due: make() };
  const own = activities.length - closures.length;
  closures.forEach(({ from, to }, at) => {
    times.length[own + at] = to - from;
    times.head[own + at] = from;
    times.tail[own + at] = -to;
    times.due[own + at] = Infinity;
  });
  activities.slice(0, own).forEach((activity, index) => {
    const group = item(groupIndexes, activity.group);
    const { earliestMinutes, latestMinutes, startPlace, endPlace } = item(request.groups, group);
    const walk = walkOf(request, group);
    times.tail[index] = toTicks(ticks, walk(activity.place, endPlace));
    times.due[index] = latestMinutes === null ? Infinity : momentToTicks(ticks, latestMinutes);
    if (activity.fixed !== null) {
      const { fromMinutes, toMinutes } = item(request.fixed, activity.fixed);
      times.length[index] = toTicks(ticks, toMinutes - fromMinutes);
      times.head[index] = momentToTicks(ticks, fromMinutes);
      return;
    }
    const operation = item(request.operations, activity.operation ?? 0);
    times.length[index] = toTicks(ticks, operation.minutes);
    const way = toTicks(ticks, walk(startPlace, activity.place));
    const [from, to] = openingOf(operation, ticks);
    times.head[index] = Math.max(from, momentToTicks(ticks, earliestMinutes) + way);
    times.due[index] = Math.min(real(times.due, index), to + real(times.tail, index));
  });
  return times;
}

/** Whether an activity's time is given. */
export function isFixed({ activities }: Problem, index: number): boolean {
  return item(activities, index).operation === null;
}

/** When all groups are at their end places. */
export function endOf(problem: Problem, start: Float64Array): number {
  let end = 0;
  for (let index = 0; index < problem.count; index += 1) end = Math.max(end, doneAt(problem, start, index));
  return end;
}

/** The ends of all groups together: of two timetables that end at once the one with the smaller sum waits and walks less. */
export function sumOfEnds(problem: Problem, start: Float64Array): number {
  return problem.groups.reduce((sum, group) => {
    return sum + group.reduce((end, index) => Math.max(end, doneAt(problem, start, index)), 0);
  }, 0);
}

function doneAt({ length, tail }: Problem, start: Float64Array, index: number): number {
  return real(start, index) + real(length, index) + real(tail, index);
}
