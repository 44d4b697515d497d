/** Looks for a timetable that ends by a given tick, or proves that there is none. */
import { item, mark, real, upTo, whole } from "../arrays.ts";
import { isFixed } from "../problem.ts";
import { crowdClause } from "./crowd.ts";
import { clauseArcs, forget, keepClause } from "./clauses.ts";
import { backTo, learn } from "./learn.ts";
import { enqueueBoth, fine, propagate } from "./propagate.ts";
import { assign, cause, holds } from "./state.ts";
import type { State } from "./state.ts";

export type SolveOptions = {
  readonly end: number;
  /** Arcs that hold from the start, as alike groups may be taken in any order. */
  readonly given: readonly number[];
  /** An activity that begins in the first half, when any timetable can be turned round. */
  readonly halved: number | null;
  /** Failures after which it gives up. */
  readonly failures: number;
  readonly timeIsUp: () => boolean;
};

/** Starts of all activities; `none`: proved; `stopped`: too many failures or too late. */
export type Solved = Float64Array | "none" | "stopped";

/** Failures before the first restart, and how much more before each next. */
const patience = { first: 128, growth: 1.2 };

/** About a millisecond of work. */
const workBetweenAsks = 50_000;

/** How much less an older failure counts than a newer one. */
const fading = 0.95;

/** A search from nothing, but with all that was learnt before for ends no earlier. */
export function solve(state: State, options: SolveOptions): Solved {
  if (!begin(state, options)) return "none";
  const run = { failures: 0, askAt: state.counts.work, restartAt: patience.first, patience: patience.first };
  for (;;) {
    const failure = propagate(state);
    state.counts.work += state.choices;
    if (state.counts.work > run.askAt) {
      if (options.timeIsUp()) return "stopped";
      run.askAt = state.counts.work + workBetweenAsks;
    }
    if (failure !== fine) {
      run.failures += 1;

      if (!turnBack(state, failure)) return "none";
      if (run.failures >= options.failures) return "stopped";
    } else if (run.failures >= run.restartAt) {
      run.patience *= patience.growth;
      run.restartAt = run.failures + run.patience;
      backTo(state, 0);
      if (state.clauses.kept.length > kept(state) * 2) forget(state, kept(state));
    } else {
      const outcome = goOn(state);
      if (outcome === "done") return state.low.slice();
      if (outcome === "none") return "none";
    }
  }
}

function kept({ choices }: State): number {
  return 2000 + choices;
}

/** Nothing decided, times from the first to the last that the end allows; false when that fails at once. */
function begin(state: State, { end, given, halved }: SolveOptions): boolean {
  const { counts, problem } = state;
  backTo(state, 0);
  state.tours.moved.fill(1);
  state.tours.firstSpans.fill([[-Infinity, Infinity]]);
  Object.assign(counts, { trail: 0, looked: 0, moves: 0, failed: -1, end });
  state.truth.fill(0);
  state.lowMove.fill(-1);
  state.highMove.fill(-1);
  forget(state, Infinity);
  for (let each = 0; each < problem.count; each += 1) {
    const low = real(problem.head, each);
    const last =
      Math.min(end, real(problem.due, each)) - real(problem.tail, each) - real(problem.length, each);
    state.low[each] = low;
    state.high[each] = isFixed(problem, each) ? Math.min(low, last) : last;
    if (!(low <= real(state.high, each))) return false;
  }
  if (halved !== null) {
    const middle = Math.floor((end - real(problem.length, halved)) / 2);
    state.high[halved] = Math.min(real(state.high, halved), middle);
  }
  for (const arc of [...settledArcs(state), ...given, ...units(state)]) {
    if (holds(state, arc) < 0) return false;
    if (holds(state, arc) === 0) assign(state, arc, cause.decided);
  }
  for (let each = 0; each < problem.count; each += 1) enqueueBoth(state, each);
  return true;
}

function settledArcs({ problem }: State): readonly number[] {
  const { settled, count } = problem.pairs;
  return upTo(count).flatMap((pair) => {
    if (mark(settled, pair) === 0) return [];
    return [mark(settled, pair) === 1 ? pair * 2 : pair * 2 + 1];
  });
}

function units(state: State): readonly number[] {
  return state.clauses.kept.flatMap(({ number }) => {
    const arcs = clauseArcs(state, number);
    return arcs.length === 1 ? [...arcs] : [];
  });
}

/** Learns, goes back and lets hold what must; false when nothing can succeed. */
function turnBack(state: State, failure: number): boolean {
  const lesson = learn(state, failure);
  if (lesson === null) return false;
  backTo(state, lesson.level);
  assign(state, item(lesson.arcs, 0), keepClause(state, { ...lesson, until: state.counts.end }));
  state.counts.bump /= fading;
  return true;
}

/** One more decision; `done` when there is nothing left to decide, `none` when that proves there is no timetable. */
function goOn(state: State): "on" | "done" | "none" {
  const choice = nextChoice(state);
  if (choice !== -1) {
    decide(state, likedArc(state, choice));
    return "on";
  }
  const number = crowdClause(state);
  if (number === null) return "done";
  const [first, second] = clauseArcs(state, number);
  if (first === undefined || holds(state, first) < 0) return turnBack(state, number) ? "on" : "none";
  if (second === undefined || holds(state, second) < 0) assign(state, first, number);
  else decide(state, roomiest(state, clauseArcs(state, number)));
  return "on";
}

function decide(state: State, arc: number): void {
  state.counts.levelTrail.push(state.counts.trail);
  state.counts.levelMoves.push(state.counts.moves);
  assign(state, arc, cause.decided);
}

/** The undecided pair with the least freedom for its failures. */
function nextChoice(state: State): number {
  const { truth, weight, low, high, arcFrom } = state;
  let best = -1;
  let bestWorth = -1;
  for (let choice = 0; choice < state.exclusive; choice += 1) {
    if (mark(truth, choice * 2) !== 0) continue;
    const a = whole(arcFrom, choice * 2);
    const b = whole(arcFrom, choice * 2 + 1);
    const freedom = real(high, a) - real(low, a) + real(high, b) - real(low, b) + 1;
    const worth = real(weight, choice) / freedom;
    if (worth <= bestWorth) continue;
    best = choice;
    bestWorth = worth;
  }
  return best;
}

/** As in the best timetable; without one, what leaves more time. */
function likedArc(state: State, choice: number): number {
  const liked = mark(state.liked, choice);
  if (liked !== 0) return liked === 1 ? choice * 2 : choice * 2 + 1;
  return slack(state, choice * 2) >= slack(state, choice * 2 + 1) ? choice * 2 : choice * 2 + 1;
}

function slack({ high, low, arcFrom, arcTo, arcGap }: State, arc: number): number {
  return real(high, whole(arcTo, arc)) - real(low, whole(arcFrom, arc)) - real(arcGap, arc);
}

function roomiest(state: State, arcs: Int32Array): number {
  let best = -1;
  for (const arc of arcs) {
    if (holds(state, arc) === 0 && (best === -1 || slack(state, arc) > slack(state, best))) best = arc;
  }
  return best;
}

/** Has the search try the order of a timetable first. */
export function like(state: State, start: Float64Array): void {
  for (let choice = 0; choice < state.choices; choice += 1) {
    const from = real(start, whole(state.arcFrom, choice * 2));
    const to = real(start, whole(state.arcTo, choice * 2));
    if (choice < state.exclusive) state.liked[choice] = from <= to ? 1 : -1;
  }
}
