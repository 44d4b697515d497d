/** Why something follows: the arcs that hold and together make it so, each found by walking back along the moves. */
import { real, whole } from "../arrays.ts";
import type { State } from "./state.ts";

/** The other arc would have put its `to` after its latest start. */
export function explainTimes(state: State, arc: number, into: number[]): void {
  const before = whole(state.when, arc >> 1);
  const other = arc ^ 1;
  const to = whole(state.arcTo, other);
  const high = highBefore(state, to, before);
  explainLow(
    state,
    whole(state.arcFrom, other),
    { time: high - real(state.arcGap, other) + 1, before },
    into,
  );
  explainHigh(state, to, { time: high, before }, into);
}

/** Adds the arcs because of which an activity has no time left. */
export function explainNoTime(state: State, activity: number, into: number[]): void {
  const before = state.counts.moves;
  const high = real(state.high, activity);
  explainLow(state, activity, { time: high + 1, before }, into);
  explainHigh(state, activity, { time: high, before }, into);
}

/** An activity's earliest start when only so many moves had been made. */
export function lowBefore({ low, lowMove, moves }: State, activity: number, before: number): number {
  let time = real(low, activity);
  for (let move = whole(lowMove, activity); move >= before; move = whole(moves.before, move)) {
    time = real(moves.old, move);
  }
  return time;
}

type Bound = { readonly time: number; readonly before: number };

/** An activity's latest start when only so many moves had been made. */
export function highBefore({ high, highMove, moves }: State, activity: number, before: number): number {
  let time = real(high, activity);
  for (let move = whole(highMove, activity); move >= before; move = whole(moves.before, move)) {
    time = real(moves.old, move);
  }
  return time;
}

/** Why an activity begins no sooner than a time: the oldest move that says so, then why its arc's start does. */
// eslint-disable-next-line max-params -- called for every step of every reason
export function explainLow(
  { moves, lowMove, arcFrom, arcGap }: State,
  activity: number,
  bound: Bound,
  into: number[],
): void {
  let { time, before } = bound;
  for (let at = activity; ;) {
    let move = whole(lowMove, at);
    while (move >= before) move = whole(moves.before, move);
    while (move !== -1 && real(moves.old, move) >= time) move = whole(moves.before, move);
    if (move === -1) return;
    const arc = whole(moves.arc, move);
    into.push(arc);
    time -= real(arcGap, arc);
    before = move;
    at = whole(arcFrom, arc);
  }
}

/** Why an activity begins no later than a time. */
// eslint-disable-next-line max-params -- called for every step of every reason
export function explainHigh(
  { moves, highMove, arcTo, arcGap }: State,
  activity: number,
  bound: Bound,
  into: number[],
): void {
  let { time, before } = bound;
  for (let at = activity; ;) {
    let move = whole(highMove, at);
    while (move >= before) move = whole(moves.before, move);
    while (move !== -1 && real(moves.old, move) <= time) move = whole(moves.before, move);
    if (move === -1) return;
    const arc = whole(moves.arc, move);
    into.push(arc);
    time += real(arcGap, arc);
    before = move;
    at = whole(arcTo, arc);
  }
}
