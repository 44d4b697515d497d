/** What a failure teaches: the smallest set of decisions' consequences that brought it, as a clause to keep. */
import { item, mark, real, whole } from "../arrays.ts";
import { explainNoTime } from "./explain.ts";
import { emptyQueue, noTime } from "./propagate.ts";
import { clauseArcs } from "./clauses.ts";
import { explainArc } from "./reason.ts";
import { cause, depth } from "./state.ts";
import { forgetTours } from "./tours.ts";
import type { State } from "./state.ts";

export type Lesson = {
  /** At least one of these must hold; the first is the one that now must. */
  readonly arcs: readonly number[];
  /** The level to go back to. */
  readonly level: number;
  readonly spread: number;
};

/** Learns from a failure; null when it failed without any decision, so that nothing can succeed. */
export function learn(state: State, failure: number): Lesson | null {
  const causes: number[] = [];
  if (failure === noTime) explainNoTime(state, state.counts.failed, causes);
  else for (const arc of clauseArcs(state, failure)) causes.push(arc ^ 1);
  const deepest = causes.reduce((most, arc) => Math.max(most, whole(state.level, arc >> 1)), 0);
  if (deepest === 0) return null;
  backTo(state, deepest);
  const arcs = resolve(state, causes);
  return lessonOf(state, shortened(state, arcs));
}

/** Replaces consequences of the last decision by their reasons until only one is left. */
function resolve(state: State, causes: readonly number[]): readonly number[] {
  const level = depth(state);
  const older: number[] = [];
  let reasons = causes;
  let open = 0;
  let at = state.counts.trail;
  for (;;) {
    for (const arc of reasons) {
      const choice = arc >> 1;
      if (mark(state.seen, choice) === 1 || whole(state.level, choice) === 0) continue;
      state.seen[choice] = 1;
      bump(state, choice);
      if (whole(state.level, choice) === level) open += 1;
      else older.push(arc);
    }
    do at -= 1;
    while (mark(state.seen, whole(state.trail, at) >> 1) === 0);
    const arc = whole(state.trail, at);
    state.seen[arc >> 1] = 0;
    open -= 1;
    if (open === 0) return [arc, ...older];
    const next: number[] = [];
    explainArc(state, arc, next);
    reasons = next;
  }
}

/** Without the arcs that follow from the others; why a tour decided one takes too long to ask again. */
function shortened(state: State, arcs: readonly number[]): readonly number[] {
  const [first = 0, ...older] = arcs;
  const reasons: number[] = [];
  const needed = older.filter((arc) => {
    const reason = whole(state.reason, arc >> 1);
    if (reason === cause.decided || reason <= cause.tour) return true;
    reasons.length = 0;
    explainArc(state, arc, reasons);
    return reasons.some((each) => mark(state.seen, each >> 1) === 0 && whole(state.level, each >> 1) > 0);
  });
  for (const arc of older) state.seen[arc >> 1] = 0;
  return [first, ...needed];
}

function lessonOf(state: State, causes: readonly number[]): Lesson {
  const [first = 0, ...older] = causes;
  older.sort((a, b) => whole(state.level, b >> 1) - whole(state.level, a >> 1));
  const levels = new Set(causes.map((arc) => whole(state.level, arc >> 1)));
  return {
    arcs: [first ^ 1, ...older.map((arc) => arc ^ 1)],
    level: older.length === 0 ? 0 : whole(state.level, item(older, 0) >> 1),
    spread: levels.size,
  };
}

function bump(state: State, choice: number): void {
  const weight = real(state.weight, choice) + state.counts.bump;
  state.weight[choice] = weight;
  if (weight < 1e100) return;
  for (let each = 0; each < state.choices; each += 1) state.weight[each] = real(state.weight, each) * 1e-100;
  state.counts.bump *= 1e-100;
}

/** Undoes everything decided deeper than a level. */
export function backTo(state: State, level: number): void {
  const { counts, moves } = state;
  if (depth(state) <= level) {
    emptyQueue(state);
    return;
  }
  forgetTours(state.tours, level);
  const keptMoves = item(counts.levelMoves, level);
  const keptTrail = item(counts.levelTrail, level);
  for (let at = counts.moves - 1; at >= keptMoves; at -= 1) {
    const side = whole(moves.side, at);
    const activity = side >> 1;
    ((side & 1) === 0 ? state.low : state.high)[activity] = real(moves.old, at);
    ((side & 1) === 0 ? state.lowMove : state.highMove)[activity] = whole(moves.before, at);
  }
  for (let at = counts.trail - 1; at >= keptTrail; at -= 1) {
    const arc = whole(state.trail, at);
    state.truth[arc] = 0;
    state.truth[arc ^ 1] = 0;
  }
  counts.moves = keptMoves;
  counts.trail = keptTrail;
  counts.levelMoves.length = level;
  counts.levelTrail.length = level;
  emptyQueue(state);
}
