/** A timetable in the making: who is where so far, and when one more activity could begin. */
import { item, mark, real, whole } from "./arrays.ts";
import { isFixed } from "./problem.ts";
import type { Problem } from "./problem.ts";
import type { Crowd } from "./pairs.ts";

export type Board = {
  readonly start: Float64Array;
  /** 1 where an activity has its start. */
  readonly placed: Int8Array;
};

/** Times between which an activity must not begin, the edges themselves allowed, in order and apart: from, to, from, to … */
export type Shut = readonly number[];

/** A board with the fixed activities only. */
export function emptyBoard(problem: Problem): Board {
  const board = { start: new Float64Array(problem.count), placed: new Int8Array(problem.count) };
  for (let index = 0; index < problem.count; index += 1) {
    if (isFixed(problem, index)) place(board, index, real(problem.head, index));
  }
  return board;
}

/** A copy that can be changed alone. */
export function copyBoard({ start, placed }: Board): Board {
  return { start: start.slice(), placed: placed.slice() };
}

/** Gives an activity its start. */
export function place(board: Board, index: number, start: number): void {
  board.start[index] = start;
  board.placed[index] = 1;
}

/** When an activity cannot begin because of what is placed already. */
export function shutTimes(problem: Problem, board: Board, index: number): Shut {
  const spans: (readonly [number, number])[] = [];
  for (const pair of item(problem.pairs.of, index)) {
    const span = shutByPair(problem, board, { index, pair });
    if (span !== null) spans.push(span);
  }
  for (const crowd of problem.crowds) {
    if (crowd.activities.includes(index)) spans.push(...shutByCrowd(problem, board, { crowd, index }));
  }
  return joined(spans);
}

type PairOf = { readonly index: number; readonly pair: number };

function shutByPair(
  { pairs }: Problem,
  board: Board,
  { index, pair }: PairOf,
): readonly [number, number] | null {
  const isFirst = whole(pairs.first, pair) === index;
  const other = isFirst ? whole(pairs.second, pair) : whole(pairs.first, pair);
  if (mark(board.placed, other) === 0) return null;
  const before = real(isFirst ? pairs.ahead : pairs.behind, pair);
  const after = real(isFirst ? pairs.behind : pairs.ahead, pair);
  const settled = isFirst ? mark(pairs.settled, pair) : -mark(pairs.settled, pair);
  const at = real(board.start, other);
  return [settled === -1 ? -Infinity : at - before, settled === 1 ? Infinity : at + after];
}

type CrowdOf = { readonly crowd: Crowd; readonly index: number };

/** Where the others leave too little room, from each moment one of them comes to the next moment one goes. */
function shutByCrowd(
  problem: Problem,
  board: Board,
  { crowd, index }: CrowdOf,
): readonly (readonly [number, number])[] {
  const room = crowd.capacity - item(crowd.need, crowd.activities.indexOf(index));
  const changes: (readonly [number, number])[] = [];
  crowd.activities.forEach((other, position) => {
    if (other === index || mark(board.placed, other) === 0) return;
    const [from, need] = [real(board.start, other), item(crowd.need, position)];
    changes.push([from, need], [from + real(problem.length, other), -need]);
  });
  changes.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const spans: (readonly [number, number])[] = [];
  let present = 0;
  let fullSince: number | null = null;
  for (const [time, change] of changes) {
    present += change;
    if (present > room) fullSince ??= time;
    else if (fullSince !== null) {
      spans.push([fullSince - real(problem.length, index), time]);
      fullSince = null;
    }
  }
  return spans;
}

function joined(spans: readonly (readonly [number, number])[]): Shut {
  const ordered = [...spans].sort((a, b) => a[0] - b[0]);
  const shut: number[] = [];
  for (const [from, to] of ordered) {
    const last = shut.length - 1;
    if (last > 0 && from < item(shut, last)) shut[last] = Math.max(item(shut, last), to);
    else if (from < to) shut.push(from, to);
  }
  return shut;
}

/** The first allowed time from a moment on; infinite when there is none. */
export function firstOpen(shut: Shut, from: number): number {
  for (let index = 0; index < shut.length; index += 2) {
    if (from <= item(shut, index)) return from;
    from = Math.max(from, item(shut, index + 1));
  }
  return from;
}

/** Takes an activity's start away. */
export function lift(board: Board, index: number): void {
  board.placed[index] = 0;
}
