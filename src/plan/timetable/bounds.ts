/** Ends that no timetable can beat: the longest group by its best way, the busiest stop, the fullest room. */
import { item, real, upTo } from "./arrays.ts";
import { emptyBoard, firstOpen, shutTimes } from "./board.ts";
import { dualCrowds } from "./dual.ts";
import type { Crowd } from "./pairs.ts";
import { isFixed } from "./problem.ts";
import type { Problem } from "./problem.ts";
import { aloneEnd } from "./reinsert.ts";

/**
 * The greatest of all simple bounds, in ticks; infinite when some group cannot keep its own rules alone, or fixed
 * activities clash.
 */
export function lowerBound(problem: Problem): number {
  if (!fixedFit(problem)) return Infinity;
  const bounds = [
    ...upTo(problem.groups.length).map((group) => groupBound(problem, group)),
    ...problem.queues.map((activities) => workBound(problem, queueOf(activities))),
    ...problem.crowds.flatMap(dualCrowds).map((crowd) => workBound(problem, crowd)),
  ];
  return bounds.reduce((most, bound) => Math.max(most, bound), 0);
}

function fixedFit(problem: Problem): boolean {
  const board = emptyBoard(problem);
  return upTo(problem.count).every((index) => {
    const start = real(problem.head, index);
    return !isFixed(problem, index) || firstOpen(shutTimes(problem, board, index), start) === start;
  });
}

/** When a group is done that has the museum to itself. */
function groupBound(problem: Problem, group: number): number {
  return aloneEnd(problem, group) ?? workBound(problem, queueOf(item(problem.groups, group)));
}

function queueOf(activities: readonly number[]): Crowd {
  return { activities, need: activities.map(() => 1), capacity: 1 };
}

/**
 * When some activities are over at the earliest: over every set of those that can begin no sooner than some moment and
 * have at least some way to go afterwards, all need × time must pass in between.
 */
function workBound({ head, length, tail }: Problem, { activities, need, capacity }: Crowd): number {
  let bound = 0;
  const byTail = upTo(activities.length).sort(
    (a, b) => real(tail, item(activities, b)) - real(tail, item(activities, a)),
  );
  for (const from of activities) {
    let work = 0;
    for (const position of byTail) {
      const index = item(activities, position);
      if (real(head, index) < real(head, from)) continue;
      work += item(need, position) * real(length, index);
      bound = Math.max(bound, real(head, from) + Math.ceil(work / capacity) + real(tail, index));
    }
  }
  return bound;
}
