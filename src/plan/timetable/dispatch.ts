/** A timetable quickly: whatever can begin soonest begins, most pressing first, with a little chance. */
import { item, mark, real, upTo, whole } from "./arrays.ts";
import { emptyBoard, firstOpen, place, shutTimes } from "./board.ts";
import type { Board } from "./board.ts";
import { isFixed } from "./problem.ts";
import type { Problem } from "./problem.ts";

/** Starts of all activities, or null when it ran into a corner. `chance` gives numbers from 0 to 1. */
export function dispatch(problem: Problem, chance: () => number): Float64Array | null {
  const state = beginning(problem);
  for (let left = state.waiting.length; left > 0; left -= 1) {
    const next = mostPressing(problem, state, chance);
    if (next === null) return null;
    put(problem, state, next);
  }
  return keepsDues(problem, state.board.start) ? state.board.start : null;
}

/** Whether every group reaches its end place in time. */
function keepsDues({ count, length, tail, due }: Problem, start: Float64Array): boolean {
  return upTo(count).every(
    (each) => real(start, each) + real(length, each) + real(tail, each) <= real(due, each),
  );
}

type State = {
  readonly board: Board;
  /** Not yet placed. */
  readonly waiting: number[];
  /** When each could begin; infinite while something else must come first. */
  readonly soonest: Float64Array;
  /** Minutes its group, and its stop, still have to do. */
  readonly groupLeft: Float64Array;
  readonly stopLeft: ReadonlyMap<number, { left: number }>;
};

function beginning(problem: Problem): State {
  const waiting = upTo(problem.count).filter((index) => !isFixed(problem, index));
  const groupLeft = new Float64Array(problem.groups.length);
  const stopLeft = new Map<number, { left: number }>();
  const state = {
    board: emptyBoard(problem),
    waiting,
    soonest: new Float64Array(problem.count),
    groupLeft,
    stopLeft,
  };
  for (const index of waiting) {
    const { group, stop } = item(problem.activities, index);
    groupLeft[group] = real(groupLeft, group) + real(problem.length, index);
    if (stop === null) continue;
    const sum = stopLeft.get(stop) ?? { left: 0 };
    sum.left += real(problem.length, index);
    stopLeft.set(stop, sum);
  }
  for (const index of waiting) refresh(problem, state, index);
  return state;
}

function refresh(problem: Problem, { board, soonest }: State, index: number): void {
  const open = isReady(problem, board, index)
    ? firstOpen(shutTimes(problem, board, index), real(problem.head, index))
    : Infinity;
  soonest[index] = open;
}

/** Whether all that must come before it is placed. */
function isReady({ pairs }: Problem, board: Board, index: number): boolean {
  return item(pairs.of, index).every((pair) => {
    const isFirst = whole(pairs.first, pair) === index;
    const settled = isFirst ? mark(pairs.settled, pair) : -mark(pairs.settled, pair);
    return (
      settled !== -1 ||
      mark(board.placed, isFirst ? whole(pairs.second, pair) : whole(pairs.first, pair)) === 1
    );
  });
}

function mostPressing(problem: Problem, state: State, chance: () => number): number | null {
  let soonest = Infinity;
  for (const index of state.waiting) soonest = Math.min(soonest, real(state.soonest, index));
  if (soonest === Infinity) return null;
  let best: number | null = null;
  let bestWorth = -Infinity;
  for (const index of state.waiting) {
    if (real(state.soonest, index) > soonest) continue;
    const { group, stop } = item(problem.activities, index);
    const left = Math.max(
      real(state.groupLeft, group),
      stop === null ? 0 : (state.stopLeft.get(stop)?.left ?? 0),
    );
    const worth = (left + real(problem.length, index)) * (1 + chance());
    if (worth <= bestWorth) continue;
    [best, bestWorth] = [index, worth];
  }
  return best;
}

function put(problem: Problem, state: State, index: number): void {
  place(state.board, index, real(state.soonest, index));
  state.waiting.splice(state.waiting.indexOf(index), 1);
  const { group, stop } = item(problem.activities, index);
  state.groupLeft[group] = real(state.groupLeft, group) - real(problem.length, index);
  const sum = stop === null ? undefined : state.stopLeft.get(stop);
  if (sum !== undefined) sum.left -= real(problem.length, index);
  for (const other of rivalsOf(problem, index))
    if (state.waiting.includes(other)) refresh(problem, state, other);
}

/** What can begin at other times once this one is placed. */
function rivalsOf({ pairs, crowds }: Problem, index: number): ReadonlySet<number> {
  const rivals = new Set<number>();
  for (const pair of item(pairs.of, index)) {
    const first = whole(pairs.first, pair);
    rivals.add(first === index ? whole(pairs.second, pair) : first);
  }
  for (const { activities } of crowds) {
    if (activities.includes(index)) for (const other of activities) rivals.add(other);
  }
  return rivals;
}
