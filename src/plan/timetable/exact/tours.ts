/** Each group's day as a tour: all orders of its activities that the times and the orders decided so far allow. */
import { item, mark, real, upTo, whole } from "../arrays.ts";
import type { Problem } from "../problem.ts";

/** Two times, the later one second. */
export type Span = readonly [number, number];

export type Tours = {
  readonly all: readonly Tour[];
  /** The tour of each activity, or -1. */
  readonly of: Int32Array;
  /** Queues all of whose activities are on tours. */
  readonly queues: readonly (readonly number[])[];
  /** By activity: the times at which it can begin, now and with nothing decided. */
  readonly spans: (readonly Span[])[];
  readonly firstSpans: (readonly Span[])[];
  /** How deep the search was when a tour was last looked at. */
  readonly depth: Int32Array;
  /** 1 where something of the tour changed since it was last looked at. */
  readonly moved: Int8Array;
  /** By what has been visited × size + the last visited: when that is done at the soonest, and at the latest. */
  readonly soonest: Float64Array;
  readonly latest: Float64Array;
};

export type Tour = {
  readonly activities: Int32Array;
  readonly size: number;
  readonly length: Float64Array;
  /** From the end of one to the start of the next, by `from × size + to`. */
  readonly walk: Float64Array;
};

/** What a tour may be: times for the start of each, and what must come before each, as bits. */
export type Frame = {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly needs: Int32Array;
};

/** More have too many orders to look at all. */
const mostActivities = 9;

/** Tours of all groups that walk, and are small enough. */
export function toursOf(problem: Problem): Tours {
  const all = problem.groups.map((group) => tourOf(problem, group)).filter((tour) => tour !== null);
  const of = new Int32Array(problem.count).fill(-1);
  all.forEach(({ activities }, tour) => {
    for (const index of activities) of[index] = tour;
  });
  const most = all.reduce((largest, { size }) => Math.max(largest, size), 0);
  const states = (1 << most) * most;
  return {
    all,
    of,
    queues: problem.queues.filter((queue) => isMeeting(of, queue)),
    spans: upTo(problem.count).map(() => []),
    firstSpans: upTo(problem.count).map(() => [[-Infinity, Infinity]]),
    depth: new Int32Array(all.length),
    moved: new Int8Array(all.length),
    soonest: new Float64Array(states),
    latest: new Float64Array(states),
  };
}

function isMeeting(of: Int32Array, queue: readonly number[]): boolean {
  const tours = queue.map((index) => whole(of, index));
  return tours.every((tour) => tour !== -1) && new Set(tours).size > 1;
}

function tourOf(problem: Problem, group: readonly number[]): Tour | null {
  const { pairs } = problem;
  const size = group.length;
  if (size < 3 || size > mostActivities) return null;
  const walk = new Float64Array(size * size);
  for (const from of upTo(size)) {
    for (const pair of item(pairs.of, item(group, from))) {
      if (whole(pairs.first, pair) !== item(group, from)) continue;
      const to = group.indexOf(whole(pairs.second, pair));
      if (to === -1) continue;
      walk[from * size + to] = real(pairs.ahead, pair) - real(problem.length, item(group, from));
      walk[to * size + from] = real(pairs.behind, pair) - real(problem.length, item(group, to));
    }
  }
  if (walk.every((ticks) => ticks === 0)) return null;
  return {
    activities: Int32Array.from(group),
    size,
    length: Float64Array.from(group, (index) => real(problem.length, index)),
    walk,
  };
}

/** An empty frame of a tour. */
export function frameOf({ size }: Tour): Frame {
  return {
    low: new Float64Array(size),
    high: new Float64Array(size),
    needs: new Int32Array(size),
  };
}

/** Fills `soonest` from the first to the last; whether any order is possible. */
export function walkThrough({ soonest }: Tours, tour: Tour, frame: Frame): boolean {
  const { size, length } = tour;
  const all = (1 << size) - 1;
  soonest.fill(Infinity, 0, (all + 1) * size);
  for (let first = 0; first < size; first += 1) {
    const start = real(frame.low, first);
    if (whole(frame.needs, first) === 0 && start <= real(frame.high, first)) {
      soonest[(1 << first) * size + first] = start + real(length, first);
    }
  }
  for (let state = size; state < all * size; state += 1) {
    if (real(soonest, state) < Infinity) walkOn(soonest, tour, frame, state);
  }
  for (let last = 0; last < size; last += 1) if (real(soonest, all * size + last) < Infinity) return true;
  return false;
}

// eslint-disable-next-line max-params -- called for every state of every tour
function walkOn(soonest: Float64Array, tour: Tour, frame: Frame, state: number): void {
  const { size, length, walk } = tour;
  const { low, high, needs } = frame;
  const last = state % size;
  const visited = (state - last) / size;
  const done = real(soonest, state);
  for (let next = 0; next < size; next += 1) {
    const bit = 1 << next;
    if ((visited & bit) !== 0 || (whole(needs, next) & ~visited) !== 0) continue;
    const start = Math.max(real(low, next), done + real(walk, last * size + next));
    if (start > real(high, next)) continue;
    const then = (visited | bit) * size + next;
    const end = start + real(length, next);
    if (end < real(soonest, then)) soonest[then] = end;
  }
}

/** For each activity: what comes before it in some possible order, and in all of them, as bits. */
export type Orders = { readonly some: Int32Array; readonly every: Int32Array };

/** After `walkThrough`: goes back from the ends, and gathers what the possible orders have in common. */
export function gather(tours: Tours, tour: Tour, frame: Frame): Orders {
  const { soonest, latest } = tours;
  const { size, length } = tour;
  const all = (1 << size) - 1;
  const orders = { some: new Int32Array(size), every: new Int32Array(size).fill(all) };
  for (let state = (all + 1) * size - 1; state >= size; state -= 1) {
    if (real(soonest, state) === Infinity) {
      latest[state] = -Infinity;
      continue;
    }
    const last = state % size;
    const visited = (state - last) / size;
    const limit = real(frame.high, last) + real(length, last);
    const end = visited === all ? limit : Math.min(limit, latestEnd(latest, tour, frame, state));
    latest[state] = end;
    if (real(soonest, state) > end) continue;
    const before = visited & ~(1 << last);
    orders.some[last] = whole(orders.some, last) | before;
    orders.every[last] = whole(orders.every, last) & before;
  }
  return orders;
}

// eslint-disable-next-line max-params -- called for every state of every tour
function latestEnd(latest: Float64Array, tour: Tour, { needs }: Frame, state: number): number {
  const { size, length, walk } = tour;
  const last = state % size;
  const visited = (state - last) / size;
  let end = -Infinity;
  for (let next = 0; next < size; next += 1) {
    const bit = 1 << next;
    if ((visited & bit) !== 0 || (whole(needs, next) & ~visited) !== 0) continue;
    const start = real(latest, (visited | bit) * size + next) - real(length, next);
    end = Math.max(end, start - real(walk, last * size + next));
  }
  return end;
}

/** Whether something of a tour changed; it counts as looked at from now on. */
export function takeMoved({ moved }: Tours, tour: number): boolean {
  const was = mark(moved, tour) === 1;
  moved[tour] = 0;
  return was;
}

/** Has tours looked at again that were looked at deeper than a level. */
export function forgetTours({ depth, moved }: Tours, level: number): void {
  for (let tour = 0; tour < moved.length; tour += 1) if (whole(depth, tour) > level) moved[tour] = 1;
}
