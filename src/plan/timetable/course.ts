/** What the others leave free for one group: its stops, when each is shut, and the ways between them. */
import { item, mark, real, upTo, whole } from "./arrays.ts";
import { firstOpen, lift, shutTimes } from "./board.ts";
import type { Board, Shut } from "./board.ts";
import { isFixed } from "./problem.ts";
import type { Problem } from "./problem.ts";

export type Course = {
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
};

/** Takes a group's stops off the board, and says what is left for them. */
export function courseOf(problem: Problem, board: Board, group: number): Course {
  const free = item(problem.groups, group).filter((index) => !isFixed(problem, index));
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

/** When a stop is done that follows another one done at a time, or is the first; infinite when it cannot be. */
export function doneAfter(
  { size, shut, head, length, tail, due, gap }: Course,
  next: number,
  { last, done }: { readonly last: number; readonly done: number },
): number {
  const ready = last === -1 ? 0 : done - real(length, last) + real(gap, last * size + next);
  const start = firstOpen(item(shut, next), Math.max(ready, real(head, next)));
  const end = start + real(length, next);
  return end + real(tail, next) <= real(due, next) ? end : Infinity;
}
