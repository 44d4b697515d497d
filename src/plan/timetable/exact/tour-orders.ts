/** What a group's possible tours decide: which of two always comes first; that there is none left; and why. */
import { item, mark, real, upTo, whole } from "../arrays.ts";
import { writeClause } from "./clauses.ts";
import { explainHigh, explainLow, highBefore, lowBefore } from "./explain.ts";
import { crushOf, spansOf } from "./spans.ts";
import { assign, cause, depth } from "./state.ts";
import type { State } from "./state.ts";
import { frameOf, gather, takeMoved, walkThrough } from "./tours.ts";
import type { Frame, Span, Tour } from "./tours.ts";

/** Nothing new; something was decided; else the number of a clause that cannot hold. */
const nothingNew = -1;
const somethingNew = -2;

/** Looks at every tour of which something changed, then at the stops where groups meet. */
export function lookAtTours(state: State): number {
  const { tours } = state;
  let outcome = nothingNew;
  for (let number = 0; number < tours.all.length; number += 1) {
    if (!takeMoved(tours, number)) continue;
    const tour = item(tours.all, number);
    state.counts.work += tour.size << tour.size;
    const frame = frameAt(state, tour, now(state));
    if (!walkThrough(tours, tour, frame))
      return writeClause(state, whyNone(state, tour, now(state)).map(opposite));
    if (decide(state, number, frame)) outcome = somethingNew;
    tours.depth[number] = depth(state);
    keepSpans(state, tour);
  }
  return outcome === nothingNew ? meet(state) : outcome;
}

function keepSpans(state: State, tour: Tour): void {
  const { tours } = state;
  for (let at = 0; at < tour.size; at += 1) {
    const index = whole(tour.activities, at);
    const spans = spansOf(tours, tour, at);
    tours.spans[index] = spans;
    if (depth(state) === 0) tours.firstSpans[index] = spans;
  }
}

/** Whether every queue has time for all its activities; the number of a clause if one has not. */
function meet(state: State): number {
  const { problem, tours } = state;
  for (const queue of tours.queues) {
    const crush = crushOf(problem, queue, (index) => item(tours.spans, index));
    if (crush === null) continue;
    const causes = crush.members.flatMap((index) => whyWithin(state, index, crush.stretches));
    return writeClause(state, [...new Set(causes)].map(opposite));
  }
  return nothingNew;
}

/** Why an activity begins in one of some stretches: there is no tour with it before, between or after them. */
function whyWithin(state: State, index: number, stretches: readonly Span[]): readonly number[] {
  const edges = [-Infinity, ...stretches.flat(), Infinity];
  const tour = item(state.tours.all, whole(state.tours.of, index));
  const at = tour.activities.indexOf(index);
  return upTo(stretches.length + 1).flatMap((gap) => {
    const [from, to] = [item(edges, gap * 2) + 1, item(edges, gap * 2 + 1) - 1];
    if (from > to || !item(state.tours.firstSpans, index).some(([low, high]) => low <= to && high >= from))
      return [];
    return whyNone(state, tour, { ...now(state), within: { at, from, to } });
  });
}

function opposite(arc: number): number {
  return arc ^ 1;
}

/** A moment of the search: moves and arcs made before it, an arc taken as given, or -1, and times as given, or null. */
type Moment = {
  readonly moves: number;
  readonly trail: number;
  readonly given: number;
  readonly within: { readonly at: number; readonly from: number; readonly to: number } | null;
};

function now({ counts }: State): Moment {
  return { moves: counts.moves, trail: counts.trail, given: -1, within: null };
}

function frameAt(state: State, tour: Tour, { moves, trail, given, within }: Moment): Frame {
  const { activities, size } = tour;
  const frame = frameOf(tour);
  for (let at = 0; at < size; at += 1) {
    const index = whole(activities, at);
    frame.low[at] = lowBefore(state, index, moves);
    frame.high[at] = highBefore(state, index, moves);
    for (let other = 0; other < size; other += 1) {
      if (other === at) continue;
      const arc = whole(state.arcOf, whole(activities, other) * state.problem.count + index);
      const isDecided = mark(state.truth, arc) === 1 && whole(state.position, arc >> 1) < trail;
      if (isDecided || arc === given) frame.needs[at] = whole(frame.needs, at) | (1 << other);
    }
  }
  if (within !== null) {
    frame.low[within.at] = Math.max(real(frame.low, within.at), within.from);
    frame.high[within.at] = Math.min(real(frame.high, within.at), within.to);
  }
  return frame;
}

function decide(state: State, number: number, frame: Frame): boolean {
  const tour = item(state.tours.all, number);
  const { activities, size } = tour;
  const { some, every } = gather(state.tours, tour, frame);
  let isNew = false;
  for (let at = 0; at < size; at += 1) {
    for (let other = 0; other < size; other += 1) {
      if (other === at) continue;
      const arc = whole(state.arcOf, whole(activities, other) * state.problem.count + whole(activities, at));
      if (mark(state.truth, arc) !== 0) continue;
      if ((whole(every, at) & (1 << other)) !== 0) assign(state, arc, cause.tour - number);
      else if ((whole(some, at) & (1 << other)) === 0) assign(state, opposite(arc), cause.tour - number);
      else continue;
      isNew = true;
    }
  }
  return isNew;
}

/** Adds the arcs because of which the tours decided an arc: with the other one there would be no tour. */
export function explainByTour(state: State, arc: number, into: number[]): void {
  const choice = arc >> 1;
  const tour = item(state.tours.all, cause.tour - whole(state.reason, choice));
  const moment = {
    moves: whole(state.when, choice),
    trail: whole(state.position, choice),
    given: opposite(arc),
    within: null,
  };
  into.push(...whyNone(state, tour, moment));
}

/** Arcs because of which no order is possible: orders, earliest or latest times are left out when they are not needed for that. */
function whyNone(state: State, tour: Tour, moment: Moment): readonly number[] {
  const frame = frameAt(state, tour, moment);
  const free = frameAt(state, tour, { ...moment, moves: 0, trail: 0 });
  const needed = [
    [frame.needs, free.needs],
    [frame.low, free.low],
    [frame.high, free.high],
  ] as const;
  for (const [numbers, freed] of needed) setFree(state, { tour, frame, numbers, freed });
  const causes: number[] = [];
  for (let at = 0; at < tour.size; at += 1) {
    const index = whole(tour.activities, at);
    const { moves: before } = moment;
    if (whole(frame.needs, at) !== whole(free.needs, at))
      causes.push(...orderArcs(state, tour, { frame, at, given: moment.given }));
    if (real(frame.low, at) !== real(free.low, at))
      explainLow(state, index, { time: real(frame.low, at), before }, causes);
    if (real(frame.high, at) !== real(free.high, at))
      explainHigh(state, index, { time: real(frame.high, at), before }, causes);
  }
  return [...new Set(causes)];
}

type Trial = {
  readonly tour: Tour;
  readonly frame: Frame;
  /** Some numbers of the frame, and what they are when nothing is decided. */
  readonly numbers: Float64Array | Int32Array;
  readonly freed: Float64Array | Int32Array;
};

/** Sets the numbers free if no order is possible then either: all or none, as trying each took longer than it saved. */
function setFree(state: State, { tour, frame, numbers, freed }: Trial): void {
  const kept = numbers.slice();
  state.counts.work += tour.size << (tour.size - 1);
  numbers.set(freed);
  if (walkThrough(state.tours, tour, frame)) numbers.set(kept);
}

type OrdersAt = { readonly frame: Frame; readonly at: number; readonly given: number };

function orderArcs(
  state: State,
  { activities, size }: Tour,
  { frame, at, given }: OrdersAt,
): readonly number[] {
  const arcs: number[] = [];
  for (let other = 0; other < size; other += 1) {
    if ((whole(frame.needs, at) & (1 << other)) === 0) continue;
    const arc = whole(state.arcOf, whole(activities, other) * state.problem.count + whole(activities, at));
    if (arc !== given) arcs.push(arc);
  }
  return arcs;
}
