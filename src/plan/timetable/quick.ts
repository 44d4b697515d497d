/** Good timetables without proof: dispatching with chance, then taking a few groups out and putting them back better. */
import { fixedChance } from "../route/numbers.ts";
import { item, upTo } from "./arrays.ts";
import { copyBoard, lift } from "./board.ts";
import type { Board } from "./board.ts";
import { dispatch } from "./dispatch.ts";
import { endOf, isFixed, sumOfEnds } from "./problem.ts";
import type { Problem } from "./problem.ts";
import { canReinsert, reinsert } from "./reinsert.ts";

/** A whole timetable: starts of all activities. */
export type Found = { readonly start: Float64Array; readonly end: number; readonly sum: number };

/** A timetable with its worth. */
export function foundOf(problem: Problem, start: Float64Array): Found {
  return { start, end: endOf(problem, start), sum: sumOfEnds(problem, start) };
}

/** The better of two: it ends sooner, or its groups do. The first when they are equally good. */
export function better(a: Found | null, b: Found | null): Found | null {
  if (a === null || b === null) return a ?? b;
  return b.end < a.end || (b.end === a.end && b.sum < a.sum) ? b : a;
}

export type QuickOptions = {
  /** Nothing that ends by then can be made shorter. */
  readonly bound: number;
  readonly timeIsUp: () => boolean;
};

/** The best of some dispatched timetables, made better; null when all of them ran into a corner. */
export function quickSearch(problem: Problem, options: QuickOptions): Found | null {
  const chance = fixedChance(11);
  let best: Found | null = null;
  const tries = problem.count > 120 ? 20 : 60;
  for (let round = 0; round < tries && (round === 0 || !options.timeIsUp()); round += 1) {
    const start = dispatch(problem, round === 0 ? () => 0 : chance);
    if (start !== null) best = better(best, foundOf(problem, start));
    if (best !== null && best.end <= options.bound) break;
  }
  return best === null ? null : improve(problem, best, options.timeIsUp);
}

/** Rounds without anything better before it stops, and in all. */
const rounds = { idle: 60, idleIfLarge: 15, turns: 4 };

/** Takes one to three groups out and puts each back in its best way; goes on from what is no worse. */
export function improve(problem: Problem, from: Found, timeIsUp: () => boolean): Found {
  const idle = problem.count > 120 ? rounds.idleIfLarge : rounds.idle;
  const movable = upTo(problem.groups.length).filter((group) => canReinsert(problem, group));
  if (movable.length === 0) return from;
  const chance = fixedChance(23);
  let best = from;
  let now = from;
  let last = 0;
  for (let round = 0; round < Math.min(last + idle, idle * rounds.turns) && !timeIsUp(); round += 1) {
    const many = Math.min(movable.length, 1 + (round % 3));
    const found = withoutAndBack(problem, now, picked(movable, many, chance));
    if (found === null || better(found, now) === now) continue;
    now = found;
    if (better(best, now) === best) continue;
    best = now;
    last = round;
  }
  return best;
}

function picked(from: readonly number[], many: number, chance: () => number): readonly number[] {
  const left = [...from];
  return upTo(many).map(() => item(left.splice(Math.floor(chance() * left.length), 1), 0));
}

function withoutAndBack(problem: Problem, { start }: Found, groups: readonly number[]): Found | null {
  const board = copyBoard({ start, placed: new Int8Array(problem.count).fill(1) });
  for (const group of groups) liftGroup(problem, board, group);
  for (const group of groups) {
    const hasStops = item(problem.groups, group).some((index) => !isFixed(problem, index));
    if (hasStops && reinsert(problem, board, group) === Infinity) return null;
  }
  return foundOf(problem, board.start);
}

function liftGroup(problem: Problem, board: Board, group: number): void {
  for (const index of item(problem.groups, group)) if (!isFixed(problem, index)) lift(board, index);
}
