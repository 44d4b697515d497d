/** One group's best way through what the others leave free: exact, over all orders of its stops. */
import { item, mark, real, upTo, whole } from "./arrays.ts";
import { firstOpen, lift, place, shutTimes } from "./board.ts";
import type { Board, Shut } from "./board.ts";
import { isFixed } from "./problem.ts";
import type { Problem } from "./problem.ts";

/** More stops than this have too many orders to look at all. */
const mostReinserted = 9;

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
  const last = search(course);
  if (last === -1) return Infinity;
  for (let state = last; state !== -1; state = whole(course.before, state)) {
    const index = item(course.free, state % course.size);
    place(board, index, real(course.done, state) - real(problem.length, index));
  }
  return Math.max(
    fixedEnd(problem, group),
    real(course.done, last) + real(problem.tail, item(course.free, last % course.size)),
  );
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

type Course = {
  readonly free: readonly number[];
  readonly size: number;
  readonly shut: readonly Shut[];
  readonly head: Float64Array;
  readonly length: Float64Array;
  readonly tail: Float64Array;
  readonly due: Float64Array;
  /** From the start of one to the start of the next. */
  readonly gap: Float64Array;
  /** Those that must come before each, as bits. */
  readonly needs: Int32Array;
  /** By what has been visited × size + the last visited: when that was done, and the state before. */
  readonly done: Float64Array;
  readonly before: Int32Array;
};

function courseOf(problem: Problem, board: Board, group: number): Course {
  const free = freeOf(problem, group);
  for (const index of free) lift(board, index);
  const size = free.length;
  const pick = (times: Float64Array): Float64Array => Float64Array.from(free, (index) => real(times, index));
  const course = {
    free,
    size,
    shut: free.map((index) => shutTimes(problem, board, index)),
    head: pick(problem.head),
    length: pick(problem.length),
    tail: pick(problem.tail),
    due: pick(problem.due),
    gap: new Float64Array(size * size),
    needs: new Int32Array(size),
    done: new Float64Array((1 << size) * size).fill(Infinity),
    before: new Int32Array((1 << size) * size).fill(-1),
  };
  upTo(size).forEach((position) => {
    readGaps(problem, course, position);
  });
  return course;
}

function readGaps({ pairs }: Problem, { free, size, gap, needs }: Course, position: number): void {
  const index = item(free, position);
  for (const pair of item(pairs.of, index)) {
    if (whole(pairs.first, pair) !== index) continue;
    const other = free.indexOf(whole(pairs.second, pair));
    if (other === -1) continue;
    gap[position * size + other] = real(pairs.ahead, pair);
    gap[other * size + position] = real(pairs.behind, pair);
    if (mark(pairs.settled, pair) === 1) needs[other] = whole(needs, other) | (1 << position);
    if (mark(pairs.settled, pair) === -1) needs[position] = whole(needs, position) | (1 << other);
  }
}

/** Fills the course from one visited stop to all of them; the best last state, or -1. */
function search(course: Course): number {
  const { size, done, tail } = course;
  if (size === 0) return -1;
  const all = (1 << size) - 1;
  for (let next = 0; next < size; next += 1) visit(course, next, { from: -1, visited: 0 });
  for (let visited = 1; visited < all; visited += 1) {
    for (let last = 0; last < size; last += 1) {
      const from = visited * size + last;
      if (real(done, from) < Infinity) goOn(course, { from, visited });
    }
  }
  let best = -1;
  let bestEnd = Infinity;
  for (let last = 0; last < size; last += 1) {
    const end = real(done, all * size + last) + real(tail, last);
    if (end >= bestEnd) continue;
    [best, bestEnd] = [all * size + last, end];
  }
  return best;
}

type Step = { readonly from: number; readonly visited: number };

function goOn(course: Course, step: Step): void {
  for (let next = 0; next < course.size; next += 1) {
    if ((step.visited & (1 << next)) === 0) visit(course, next, step);
  }
}

function visit(course: Course, next: number, { from, visited }: Step): void {
  const { size, done, length } = course;
  if ((whole(course.needs, next) & ~visited) !== 0) return;
  const last = from % size;
  const ready =
    from === -1 ? 0 : real(done, from) - real(length, last) + real(course.gap, last * size + next);
  const start = firstOpen(item(course.shut, next), Math.max(ready, real(course.head, next)));
  const end = start + real(length, next);
  if (!(end + real(course.tail, next) <= real(course.due, next))) return;
  const state = (visited | (1 << next)) * size + next;
  if (end >= real(done, state)) return;
  done[state] = end;
  course.before[state] = from;
}
