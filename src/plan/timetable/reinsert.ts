/** One group's best way through what the others leave free: exact, over all orders of its stops, unless they are many. */
import { item, real, whole } from "./arrays.ts";
import { beamWay } from "./beam.ts";
import { emptyBoard, place } from "./board.ts";
import type { Board } from "./board.ts";
import { courseOf, doneAfter } from "./course.ts";
import type { Course } from "./course.ts";
import { isFixed } from "./problem.ts";
import type { Problem } from "./problem.ts";

/** More stops than this have too many orders to look at all; and even more too many to look for a good one. */
const mostOrdered = 9;
const mostOrderedOnce = 12;
const mostReinserted = 24;

/** When a group is done at the soonest that has the museum to itself; null when it has too many stops to tell. */
export function aloneEnd(problem: Problem, group: number): number | null {
  const count = freeOf(problem, group).length;
  if (count === 0 || count > mostOrderedOnce) return null;
  const course = courseOf(problem, emptyBoard(problem), group);
  return endOf(problem, { course, group, way: bestWay(course) });
}

/** Whether a group is small enough. */
export function canReinsert(problem: Problem, group: number): boolean {
  return freeOf(problem, group).length <= mostReinserted;
}

/**
 * Places a group's activities so that it is done as soon as it can be while all others stay; of equally soon ways the
 * one whose stops come first by id. Returns when it is done, or infinity, and then nothing is placed.
 */
export function reinsert(problem: Problem, board: Board, group: number): number {
  const course = courseOf(problem, board, group);
  const way = course.size <= mostOrdered ? bestWay(course) : beamWay(course);
  for (const [position, done] of way) {
    const index = item(course.free, position);
    place(board, index, done - real(problem.length, index));
  }
  return endOf(problem, { course, group, way });
}

type Done = {
  readonly course: Course;
  readonly group: number;
  readonly way: readonly (readonly [number, number])[];
};

function endOf(problem: Problem, { course, group, way }: Done): number {
  const [last] = way;
  if (last === undefined) return Infinity;
  return Math.max(fixedEnd(problem, group), last[1] + real(course.tail, last[0]));
}

function freeOf(problem: Problem, group: number): readonly number[] {
  return item(problem.groups, group).filter((index) => !isFixed(problem, index));
}

function fixedEnd(problem: Problem, group: number): number {
  const fixed = item(problem.groups, group).filter((index) => isFixed(problem, index));
  return fixed.reduce((end, index) => {
    return Math.max(end, real(problem.head, index) + real(problem.length, index) + real(problem.tail, index));
  }, 0);
}

/** By what has been visited × size + the last visited: when that is done at the soonest, and the state before. */
type Ways = { readonly done: Float64Array; readonly before: Int32Array };

/** The position of each stop and when it is done, the last one first; empty when there is no way. */
function bestWay(course: Course): readonly (readonly [number, number])[] {
  const { size, tail } = course;
  if (size === 0) return [];
  const all = (1 << size) - 1;
  const states = (1 << size) * size;
  const ways = { done: new Float64Array(states).fill(Infinity), before: new Int32Array(states).fill(-1) };
  for (let next = 0; next < size; next += 1) visit(course, ways, { from: -1, visited: 0, next });
  for (let visited = 1; visited < all; visited += 1) {
    for (let last = 0; last < size; last += 1) {
      const from = visited * size + last;
      if (real(ways.done, from) < Infinity) goOn(course, ways, { from, visited });
    }
  }
  let best = -1;
  let bestEnd = Infinity;
  for (let last = 0; last < size; last += 1) {
    const end = real(ways.done, all * size + last) + real(tail, last);
    if (end >= bestEnd) continue;
    [best, bestEnd] = [all * size + last, end];
  }
  const way: (readonly [number, number])[] = [];
  for (let state = best; state !== -1; state = whole(ways.before, state))
    way.push([state % size, real(ways.done, state)]);
  return way;
}

function goOn(
  course: Course,
  ways: Ways,
  { from, visited }: { readonly from: number; readonly visited: number },
): void {
  for (let next = 0; next < course.size; next += 1) {
    if ((visited & (1 << next)) === 0) visit(course, ways, { from, visited, next });
  }
}

type Step = { readonly from: number; readonly visited: number; readonly next: number };

function visit(course: Course, { done, before }: Ways, { from, visited, next }: Step): void {
  const { size } = course;
  if ((whole(course.needs, next) & ~visited) !== 0) return;
  const last = from === -1 ? -1 : from % size;
  const end = doneAfter(course, next, { last, done: from === -1 ? 0 : real(done, from) });
  const state = (visited | (1 << next)) * size + next;
  if (end >= real(done, state)) return;
  done[state] = end;
  before[state] = from;
}
