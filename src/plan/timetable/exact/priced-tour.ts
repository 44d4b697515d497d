/** The cheapest day of a group when each minute at a stop has its price: exact, over all orders and all times. */
import { item, mark, real, upTo, whole } from "../arrays.ts";
import { isFixed } from "../problem.ts";
import type { Problem } from "../problem.ts";

export type PricedTour = {
  readonly activities: readonly number[];
  readonly size: number;
  readonly length: Float64Array;
  /** From the start of one to the start of the next, by `from × size + to`. */
  readonly gap: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Those that must come before each, as bits. */
  readonly needs: Int32Array;
  /** By what has been visited × size + the last visited: its soonest and latest start, and where its costs begin, or -1. */
  readonly soonest: Float64Array;
  readonly latest: Float64Array;
  readonly offset: Int32Array;
  /** By state and start: what all so far costs at least when the last has begun by then. */
  readonly cost: Float64Array;
};

/** More have too many orders to look at all, or too many times. */
const mostActivities = 9;
const mostCosts = 100_000;

/** All days of a group that is done by an end; `cost` is empty when there is none. Null when there are too many. */
export function pricedTour(problem: Problem, members: readonly number[], end: number): PricedTour | null {
  const size = members.length;
  if (size === 0 || size > mostActivities) return null;
  const states = size << size;
  const tour = {
    activities: members,
    size,
    length: Float64Array.from(members, (index) => real(problem.length, index)),
    gap: new Float64Array(size * size),
    low: Float64Array.from(members, (index) => real(problem.head, index)),
    high: Float64Array.from(members, (index) => lastStart(problem, index, end)),
    needs: new Int32Array(size),
    soonest: new Float64Array(states).fill(Infinity),
    latest: new Float64Array(states).fill(-Infinity),
    offset: new Int32Array(states).fill(-1),
  };
  for (const position of upTo(size)) readGaps(problem, tour, position);
  for (let state = size; state < states; state += 1) walkTo(tour, state);
  for (let state = states - 1; state >= size; state -= 1) walkBack(tour, state);
  let count = 0;
  for (let state = size; state < states; state += 1) {
    const room = real(tour.latest, state) - real(tour.soonest, state) + 1;
    if (!(room > 0)) continue;
    tour.offset[state] = count;
    count += room;
    if (count > mostCosts) return null;
  }
  return { ...tour, cost: new Float64Array(count) };
}

function lastStart(problem: Problem, index: number, end: number): number {
  const last =
    Math.min(end, real(problem.due, index)) - real(problem.tail, index) - real(problem.length, index);
  return isFixed(problem, index) ? Math.min(last, real(problem.head, index)) : last;
}

type Draft = Omit<PricedTour, "cost">;

function readGaps({ pairs }: Problem, { activities, size, gap, needs }: Draft, position: number): void {
  const index = item(activities, position);
  for (const pair of item(pairs.of, index)) {
    const other = whole(pairs.first, pair) === index ? activities.indexOf(whole(pairs.second, pair)) : -1;
    if (other === -1) continue;
    gap[position * size + other] = real(pairs.ahead, pair);
    gap[other * size + position] = real(pairs.behind, pair);
    if (mark(pairs.settled, pair) === 1) needs[other] = whole(needs, other) | (1 << position);
    if (mark(pairs.settled, pair) === -1) needs[position] = whole(needs, position) | (1 << other);
  }
}

/** When the last of a state can begin at the soonest. */
function walkTo({ size, gap, low, high, needs, soonest }: Draft, state: number): void {
  const last = state % size;
  const visited = (state - last) / size;
  const before = visited & ~(1 << last);
  if (before === visited || (whole(needs, last) & ~before) !== 0) return;
  let time = before === 0 ? real(low, last) : Infinity;
  for (let from = 0; from < size; from += 1) {
    if ((before & (1 << from)) === 0) continue;
    const ready = real(soonest, before * size + from) + real(gap, from * size + last);
    time = Math.min(time, Math.max(real(low, last), ready));
  }
  if (time <= real(high, last)) soonest[state] = time;
}

/** When the last of a state can begin at the latest, so that the others can follow. */
function walkBack({ size, gap, high, soonest, latest }: Draft, state: number): void {
  if (real(soonest, state) === Infinity) return;
  const last = state % size;
  const visited = (state - last) / size;
  let time = visited === (1 << size) - 1 ? Infinity : -Infinity;
  for (let next = 0; next < size; next += 1) {
    if ((visited & (1 << next)) !== 0) continue;
    const then = real(latest, (visited | (1 << next)) * size + next);
    time = Math.max(time, then - real(gap, last * size + next));
  }
  latest[state] = Math.min(time, real(high, last));
}

/** By activity of the tour, one after the other, `span` numbers each: the price of all ticks before a tick. */
export type Prices = { readonly before: Float64Array; readonly span: number };

/** The cheapest day's cost; infinite when there is none. */
export function cheapest(tour: PricedTour, prices: Prices): number {
  const { size, offset, cost } = tour;
  const states = size << size;
  for (let state = size; state < states; state += 1) {
    if (whole(offset, state) !== -1) fill(tour, prices, state);
  }
  let least = Infinity;
  for (let state = states - size; state < states; state += 1) {
    const end = endOfCosts(tour, state);
    if (end !== -1) least = Math.min(least, real(cost, end));
  }
  return least;
}

/** Where a state's last cost is, the least of all; -1 when it has none. */
function endOfCosts({ soonest, latest, offset }: PricedTour, state: number): number {
  const first = whole(offset, state);
  return first === -1 ? -1 : first + real(latest, state) - real(soonest, state);
}

function fill(tour: PricedTour, { before, span }: Prices, state: number): void {
  const { size, length, soonest, latest, offset, cost } = tour;
  const last = state % size;
  const visited = (state - last) / size;
  const first = real(soonest, state);
  const count = real(latest, state) - first + 1;
  const at = whole(offset, state);
  cost.fill(visited === 1 << last ? 0 : Infinity, at, at + count);
  for (let from = 0; from < size; from += 1) {
    const earlier = (visited & ~(1 << last)) * size + from;
    if (from !== last && (visited & (1 << from)) !== 0 && whole(offset, earlier) !== -1)
      lowerFrom(tour, earlier, state);
  }
  const row = last * span + first;
  const stay = real(length, last);
  let least = Infinity;
  for (let step = 0; step < count; step += 1) {
    const price = real(before, row + step + stay) - real(before, row + step);
    least = Math.min(least, real(cost, at + step) + price);
    cost[at + step] = least;
  }
}

/** What a state costs when it is reached from an earlier one. */
function lowerFrom(
  { size, gap, soonest, latest, offset, cost }: PricedTour,
  earlier: number,
  state: number,
): void {
  const first = real(soonest, state);
  const at = whole(offset, state);
  const count = real(latest, state) - first + 1;
  const from = whole(offset, earlier);
  const most = real(latest, earlier) - real(soonest, earlier);
  const delay = first - real(gap, (earlier % size) * size + (state % size)) - real(soonest, earlier);
  for (let step = Math.max(0, -delay); step < count; step += 1) {
    const known = real(cost, from + Math.min(most, step + delay));
    if (known < real(cost, at + step)) cost[at + step] = known;
  }
}

/** After `cheapest`: gives each activity's place in the tour and its start on a cheapest day. */
export function trace(tour: PricedTour, visit: (position: number, start: number) => void): void {
  const { size, soonest, gap, cost } = tour;
  let visited = (1 << size) - 1;
  let last = cheapestLast(tour, visited, () => Infinity);
  let by = Infinity;
  for (;;) {
    const state = visited * size + last;
    const at = whole(tour.offset, state);
    let step = Math.min(by, real(tour.latest, state)) - real(soonest, state);
    while (step > 0 && real(cost, at + step - 1) === real(cost, at + step)) step -= 1;
    const start = real(soonest, state) + step;
    visit(last, start);
    visited &= ~(1 << last);
    if (visited === 0) return;
    const then = last;
    last = cheapestLast(tour, visited, (from) => start - real(gap, from * size + then));
    by = start - real(gap, last * size + then);
  }
}

/** The one to have visited last, begun by a moment, at the least cost. */
function cheapestLast(
  { size, soonest, latest, offset, cost }: PricedTour,
  visited: number,
  byOf: (last: number) => number,
): number {
  let best = -1;
  let least = Infinity;
  for (let last = 0; last < size; last += 1) {
    const state = visited * size + last;
    const by = Math.min(byOf(last), real(latest, state));
    if (whole(offset, state) === -1 || by < real(soonest, state)) continue;
    const each = real(cost, whole(offset, state) + by - real(soonest, state));
    if (best !== -1 && each >= least) continue;
    [best, least] = [last, each];
  }
  return best;
}
