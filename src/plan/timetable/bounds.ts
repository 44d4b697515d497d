/** Ends that no timetable can beat: the longest group by its best way, the busiest stop, the fullest room. */
import type { Activity } from "./activity.ts";
import { item, real, upTo } from "./arrays.ts";
import { emptyBoard, firstOpen, shutTimes } from "./board.ts";
import { isFixed } from "./problem.ts";
import type { Problem } from "./problem.ts";
import { canReinsert, reinsert } from "./reinsert.ts";
import type { TimetableRequest } from "./request.ts";

/**
 * The greatest of all simple bounds, in ticks; infinite when some group cannot keep its own rules alone, or fixed
 * activities clash.
 */
export function lowerBound(request: TimetableRequest, problem: Problem): number {
  if (!fixedFit(problem)) return Infinity;
  const bounds = [
    ...upTo(problem.groups.length).map((group) => groupBound(problem, group)),
    ...request.stops.map(({ copies }, stop) => {
      const members = membersWhere(problem, (each) => each.stop === stop);
      return crowdBound(problem, { members, needOf: () => 1, capacity: copies });
    }),
    ...request.places.map(({ capacity }, place) => {
      const members = membersWhere(problem, (each) => each.place === place);
      return capacity === null ? 0 : crowdBound(problem, { members, needOf: sizeOf(problem), capacity });
    }),
    ...request.leaders.map(({ operations }) => {
      return queueBound(
        problem,
        membersWhere(problem, ({ operation }) => operations.includes(operation ?? -1)),
      );
    }),
  ];
  return Math.ceil(bounds.reduce((most, bound) => Math.max(most, bound), 0));
}

function fixedFit(problem: Problem): boolean {
  const board = emptyBoard(problem);
  return upTo(problem.count).every((index) => {
    const start = real(problem.head, index);
    return !isFixed(problem, index) || firstOpen(shutTimes(problem, board, index), start) === start;
  });
}

function membersWhere(problem: Problem, isMember: (activity: Activity) => boolean): readonly number[] {
  return upTo(problem.count).filter((index) => isMember(item(problem.activities, index)));
}

function sizeOf({ activities }: Problem): (index: number) => number {
  return (index) => item(activities, index).size;
}

/** When a group is done that has the museum to itself. */
function groupBound(problem: Problem, group: number): number {
  const members = item(problem.groups, group);
  const isFree = members.some((index) => !isFixed(problem, index));
  if (isFree && canReinsert(problem, group)) return reinsert(problem, emptyBoard(problem), group);
  return queueBound(problem, members);
}

/**
 * When the last of some activities is over at the earliest, one at a time: over every set of those that can begin no
 * sooner than some moment and have at least some way to go afterwards.
 */
function queueBound({ head, length, tail }: Problem, members: readonly number[]): number {
  let bound = 0;
  for (const from of members) {
    const later = members
      .filter((index) => real(head, index) >= real(head, from))
      .sort((a, b) => real(tail, b) - real(tail, a));
    let sum = real(head, from);
    for (const index of later) {
      sum += real(length, index);
      bound = Math.max(bound, sum + real(tail, index));
    }
  }
  return bound;
}

type Guests = {
  readonly members: readonly number[];
  readonly needOf: (activity: number) => number;
  readonly capacity: number;
};

/** Those that take more than half come one at a time; and all need × time must pass between first and last. */
function crowdBound(problem: Problem, { members, needOf, capacity }: Guests): number {
  if (members.length === 0) return 0;
  const { head, length, tail } = problem;
  const large = members.filter((index) => needOf(index) * 2 > capacity);
  const work = members.reduce((sum, index) => sum + needOf(index) * real(length, index), 0);
  const least = (times: Float64Array): number => Math.min(...members.map((index) => real(times, index)));
  return Math.max(queueBound(problem, large), Math.ceil(work / capacity) + least(head) + least(tail));
}
