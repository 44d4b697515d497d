/** What follows from what is decided: times move along arcs, times that leave one order decide it, clauses decide the rest. */
import { item, mark, real, whole } from "../arrays.ts";
import { lineUp, nothingNew, somethingNew } from "./line-up.ts";
import { lookAtTours } from "./tour-orders.ts";
import { assign, cause, growMoves } from "./state.ts";
import type { State } from "./state.ts";

const lowMoved = 1;
const highMoved = 2;

/** What `propagate` says: the number of a clause that cannot hold, or one of these. */
export const fine = -1;
/** Some activity has no time left. */
export const noTime = -2;

/** Everything that follows, until nothing does or something fails. */
export function propagate(state: State): number {
  const { counts } = state;
  for (;;) {
    while (counts.looked < counts.trail) {
      const arc = whole(state.trail, counts.looked);
      counts.looked += 1;
      const failure = watch(state, arc);
      if (failure !== fine) return failure;
      if (!follow(state, arc)) return noTime;
    }
    if (counts.queueSize > 0) {
      if (!spread(state, nextInQueue(state))) return noTime;
      continue;
    }
    const lined = lineUp(state);
    const found = lined === nothingNew ? lookAtTours(state) : lined;
    if (found === nothingNew) return fine;
    if (found !== somethingNew) return found;
  }
}

function follow(state: State, arc: number): boolean {
  const tour = whole(state.tours.of, whole(state.arcFrom, arc));
  if (tour !== -1) state.tours.moved[tour] = 1;
  const from = whole(state.arcFrom, arc);
  const to = whole(state.arcTo, arc);
  const gap = real(state.arcGap, arc);
  return (
    raise(state, to, arc, real(state.low, from) + gap) && lower(state, from, arc, real(state.high, to) - gap)
  );
}

// eslint-disable-next-line max-params -- called for every move: an object for each would cost more than the search
function raise(state: State, activity: number, arc: number, time: number): boolean {
  if (time <= real(state.low, activity)) return true;
  move(state, activity * 2, arc, time);
  if (time <= real(state.high, activity)) return true;
  state.counts.failed = activity;
  return false;
}

// eslint-disable-next-line max-params -- as above
function lower(state: State, activity: number, arc: number, time: number): boolean {
  if (time >= real(state.high, activity)) return true;
  move(state, activity * 2 + 1, arc, time);
  if (time >= real(state.low, activity)) return true;
  state.counts.failed = activity;
  return false;
}

// eslint-disable-next-line max-params -- as above
function move(state: State, side: number, arc: number, time: number): void {
  const { moves, counts } = state;
  const isLow = (side & 1) === 0;
  const activity = side >> 1;
  const times = isLow ? state.low : state.high;
  const last = isLow ? state.lowMove : state.highMove;
  if (counts.moves === moves.side.length) growMoves(moves);
  const at = counts.moves;
  moves.side[at] = side;
  moves.time[at] = time;
  moves.old[at] = real(times, activity);
  moves.arc[at] = arc;
  moves.before[at] = whole(last, activity);
  times[activity] = time;
  last[activity] = at;
  counts.moves = at + 1;
  enqueue(state, activity, isLow ? lowMoved : highMoved);
  touch(state, activity);
}

/** Has the lines and the tour of an activity looked at. */
function touch({ lines, tours }: State, activity: number): void {
  const tour = whole(tours.of, activity);
  if (tour !== -1) tours.moved[tour] = 1;
  const of = item(lines.of, activity);
  for (let index = 0; index < of.length; index += 1) lines.moved[whole(of, index)] = 1;
}

/** Has an activity's arcs looked at. */
function enqueue(state: State, activity: number, moved: number): void {
  const { queue, queued, counts } = state;
  const waiting = mark(queued, activity);
  queued[activity] = waiting | moved;
  if (waiting !== 0) return;
  queue[(counts.queueFrom + counts.queueSize) % queue.length] = activity;
  counts.queueSize += 1;
}

/** Has both times of an activity looked at. */
export function enqueueBoth(state: State, activity: number): void {
  enqueue(state, activity, lowMoved | highMoved);
  touch(state, activity);
}

function nextInQueue({ queue, counts }: State): number {
  const activity = whole(queue, counts.queueFrom);
  counts.queueFrom = (counts.queueFrom + 1) % queue.length;
  counts.queueSize -= 1;
  return activity;
}

/** Forgets what was still to be looked at. */
export function emptyQueue(state: State): void {
  while (state.counts.queueSize > 0) state.queued[nextInQueue(state)] = 0;
  state.counts.looked = state.counts.trail;
}

function spread(state: State, activity: number): boolean {
  const moved = mark(state.queued, activity);
  state.queued[activity] = 0;
  const arcs = item(state.leaving, activity);
  state.counts.work += arcs.length;
  if ((moved & lowMoved) !== 0 && !spreadLow(state, activity, arcs)) return false;
  return (moved & highMoved) === 0 || spreadHigh(state, activity, arcs);
}

function spreadLow(state: State, activity: number, arcs: Int32Array): boolean {
  const low = real(state.low, activity);
  for (let index = 0; index < arcs.length; index += 1) {
    const arc = whole(arcs, index);
    const value = mark(state.truth, arc);
    if (value < 0) continue;
    const to = whole(state.arcTo, arc);
    const time = low + real(state.arcGap, arc);
    if (value > 0) {
      if (!raise(state, to, arc, time)) return false;
    } else if (time > real(state.high, to)) assign(state, arc ^ 1, cause.times);
  }
  return true;
}

function spreadHigh(state: State, activity: number, arcs: Int32Array): boolean {
  const high = real(state.high, activity);
  for (let index = 0; index < arcs.length; index += 1) {
    const arc = whole(arcs, index) ^ 1;
    const value = mark(state.truth, arc);
    if (value < 0) continue;
    const from = whole(state.arcFrom, arc);
    const time = high - real(state.arcGap, arc);
    if (value > 0) {
      if (!lower(state, from, arc, time)) return false;
    } else if (time < real(state.low, from)) assign(state, arc ^ 1, cause.times);
  }
  return true;
}

/** Clauses in which the arc that no longer holds was watched. */
function watch(state: State, arc: number): number {
  const lost = arc ^ 1;
  const { truth, clauses } = state;
  const watching = item(clauses.watches, lost);
  const all = clauses.arcs;
  let kept = 0;
  for (let index = 0; index < watching.length; index += 2) {
    const number = item(watching, index);
    const known = item(watching, index + 1);
    const other = mark(truth, known) > 0 ? known : otherWatched(all, number, lost);
    const value = mark(truth, other);
    if (value <= 0 && watchAnother(state, number)) continue;
    watching[kept] = number;
    watching[kept + 1] = other;
    kept += 2;
    if (value > 0) continue;
    if (value === 0) {
      assign(state, other, number);
      continue;
    }
    for (let rest = index + 2; rest < watching.length; rest += 1, kept += 1)
      watching[kept] = item(watching, rest);
    watching.length = kept;
    return number;
  }
  watching.length = kept;
  return fine;
}

/** Puts the lost one second. */
function otherWatched(all: Int32Array, number: number, lost: number): number {
  const first = whole(all, number + 1);
  if (first !== lost) return first;
  const second = whole(all, number + 2);
  all[number + 1] = second;
  all[number + 2] = lost;
  return second;
}

function watchAnother({ truth, clauses }: State, number: number): boolean {
  const all = clauses.arcs;
  const end = number + 1 + whole(all, number);
  for (let position = number + 3; position < end; position += 1) {
    const candidate = whole(all, position);
    if (mark(truth, candidate) < 0) continue;
    all[position] = whole(all, number + 2);
    all[number + 2] = candidate;
    item(clauses.watches, candidate).push(number, whole(all, number + 1));
    return true;
  }
  return false;
}
