/** Lines that are too full between two moments, and activities that must therefore come after, or before, all others. */
import { item, mark, real, whole } from "../arrays.ts";
import { writeClause } from "./clauses.ts";
import { explainHigh, explainLow } from "./explain.ts";
import type { Line } from "./lines.ts";
import { assign } from "./state.ts";
import type { State } from "./state.ts";

/** Nothing new; something was decided; else the number of a clause that cannot hold. */
export const nothingNew = -1;
export const somethingNew = -2;

/** Looks at every line on which a time has moved. */
export function lineUp(state: State): number {
  const { all, moved } = state.lines;
  let outcome = nothingNew;
  for (let number = 0; number < all.length; number += 1) {
    if (mark(moved, number) === 0) continue;
    moved[number] = 0;
    const line = item(all, number);
    for (const isMirrored of line.isOrdered ? [false, true] : [false]) {
      const found = lookAt(state, { line, isMirrored });
      if (found >= 0) return found;
      if (found === somethingNew) outcome = somethingNew;
    }
  }
  return outcome;
}

/** A line in the order of time, or mirrored: its last activity first, ends as starts. */
type View = { readonly line: Line; readonly isMirrored: boolean };

function lookAt(state: State, view: View): number {
  const { activities } = view.line;
  state.counts.work += activities.length * activities.length;
  readTimes(state, view);
  sortBySoonest(state, activities.length);
  let outcome = nothingNew;
  for (let at = 0; at < activities.length; at += 1) {
    const until = real(state.lines.latest, at);
    const found = upToMoment(state, view, until);
    if (found >= 0) return found;
    if (found === somethingNew) outcome = somethingNew;
  }
  return outcome;
}

function readTimes(state: State, { line, isMirrored }: View): void {
  const { soonest, latest } = state.lines;
  for (let at = 0; at < line.activities.length; at += 1) {
    const index = whole(line.activities, at);
    const from = real(state.low, index) - real(line.walk, at);
    const to = real(state.high, index) + real(state.problem.length, index);
    soonest[at] = isMirrored ? -to : from;
    latest[at] = isMirrored ? -from : to;
  }
}

/** Latest start first. */
function sortBySoonest({ lines: { order, soonest } }: State, count: number): void {
  for (let at = 0; at < count; at += 1) {
    let to = at;
    for (; to > 0 && real(soonest, whole(order, to - 1)) < real(soonest, at); to -= 1)
      order[to] = whole(order, to - 1);
    order[to] = at;
  }
}

/** All that must be over by a moment, and all that then cannot be before or among it. */
function upToMoment(state: State, view: View, until: number): number {
  const { soonest, latest, order } = state.lines;
  const { work, capacity, isOrdered, activities } = view.line;
  let outcome = nothingNew;
  let sum = 0;
  for (let rank = 0; rank < activities.length; rank += 1) {
    const at = whole(order, rank);
    const from = real(soonest, at);
    if (real(latest, at) <= until) {
      sum += real(work, at);
      if (sum > (until - from) * capacity) return tooFull(state, view, { from, until, sum });
    } else if (isOrdered && sum > 0 && from + sum + real(work, at) > until) {
      const found = afterAll(state, view, { at, from, until });
      if (found >= 0) return found;
      if (found === somethingNew) outcome = somethingNew;
    }
  }
  if (!isOrdered) return outcome;
  const found = amongNone(state, view, { until, sum });
  return found === nothingNew ? outcome : found;
}

type Moment = { readonly until: number; readonly sum: number };

/** Those that begin sooner than a full stretch, but cannot be done before or within it. */
function amongNone(state: State, view: View, { until, sum }: Moment): number {
  const { soonest, latest, order } = state.lines;
  const { work, activities } = view.line;
  let outcome = nothingNew;
  let left = sum;
  let end = -Infinity;
  let from = -Infinity;
  for (let rank = activities.length - 1; rank >= 0; rank -= 1) {
    const at = whole(order, rank);
    if (real(latest, at) <= until) {
      if (real(soonest, at) + left > end) {
        from = real(soonest, at);
        end = from + left;
      }
      left -= real(work, at);
    } else if (end + real(work, at) > until) {
      const found = afterAll(state, view, { at, from, until });
      if (found >= 0) return found;
      if (found === somethingNew) outcome = somethingNew;
    }
  }
  return outcome;
}

type Stretch = { readonly from: number; readonly until: number; readonly sum: number };

/** A clause that says: not all of these between those moments. */
function tooFull(state: State, view: View, { from, until, sum }: Stretch): number {
  const { capacity } = view.line;
  const least = Math.floor(until - sum / capacity) + 1;
  const causes: number[] = [];
  for (let at = 0; at < view.line.activities.length; at += 1) {
    if (isWithin(state, at, { from, until })) {
      whySoonest(state, view, { at, time: least, causes });
      whyLatest(state, view, { at, time: until, causes });
    }
  }
  return writeClause(state, negated(causes));
}

function isWithin(
  { lines: { soonest, latest } }: State,
  at: number,
  { from, until }: Omit<Stretch, "sum">,
): boolean {
  return real(soonest, at) >= from && real(latest, at) <= until;
}

type Late = { readonly at: number; readonly from: number; readonly until: number };

/** Decides that one comes after all those between two moments; the number of a clause if it is decided otherwise. */
function afterAll(state: State, view: View, { at, from, until }: Late): number {
  const earlier: number[] = [];
  let isNew = false;
  for (let other = 0; other < view.line.activities.length; other += 1) {
    if (other === at || !isWithin(state, other, { from, until })) continue;
    earlier.push(other);
    if (mark(state.truth, arcBetween(state, view, other, at)) !== 1) isNew = true;
  }
  if (!isNew) return nothingNew;
  const because = whyAfterAll(state, view, { at, earlier, until });
  for (const other of earlier) {
    const arc = arcBetween(state, view, other, at);
    const value = mark(state.truth, arc);
    if (value === 1) continue;
    const number = writeClause(state, [arc, ...because]);
    if (value === -1) return number;
    assign(state, arc, number);
  }
  return somethingNew;
}

type Crush = { readonly at: number; readonly earlier: readonly number[]; readonly until: number };

function whyAfterAll(state: State, view: View, { at, earlier, until }: Crush): readonly number[] {
  const { work } = view.line;
  const sum = earlier.reduce((total, other) => total + real(work, other), real(work, at));
  const least = until - sum + 1;
  const causes: number[] = [];
  whySoonest(state, view, { at, time: least, causes });
  for (const other of earlier) {
    whySoonest(state, view, { at: other, time: least, causes });
    whyLatest(state, view, { at: other, time: until, causes });
  }
  return negated(causes);
}

function negated(causes: readonly number[]): readonly number[] {
  return [...new Set(causes)].map((arc) => arc ^ 1);
}

/** The arc by which the first comes before the second, in the view's direction. */
// eslint-disable-next-line max-params -- called for every pair of every full stretch
function arcBetween(state: State, { line, isMirrored }: View, first: number, second: number): number {
  const from = whole(line.activities, isMirrored ? second : first);
  const to = whole(line.activities, isMirrored ? first : second);
  return whole(state.arcOf, from * state.problem.count + to);
}

type Why = { readonly at: number; readonly time: number; readonly causes: number[] };

function whySoonest(state: State, { line, isMirrored }: View, { at, time, causes }: Why): void {
  const index = whole(line.activities, at);
  const before = state.counts.moves;
  if (isMirrored)
    explainHigh(state, index, { time: -time - real(state.problem.length, index), before }, causes);
  else explainLow(state, index, { time: time + real(line.walk, at), before }, causes);
}

function whyLatest(state: State, { line, isMirrored }: View, { at, time, causes }: Why): void {
  const index = whole(line.activities, at);
  const before = state.counts.moves;
  if (isMirrored) explainLow(state, index, { time: -time + real(line.walk, at), before }, causes);
  else explainHigh(state, index, { time: time - real(state.problem.length, index), before }, causes);
}
