/** A request made ready for searching: candidates in the order of their ids, times and worth as arrays. */
import { gainsOf } from "./gains.ts";
import type { Gains } from "./gains.ts";
import { at, decimalAt, item, upTo } from "./numbers.ts";
import type { RouteRequest } from "./request.ts";

/** Nodes are the candidates worth visiting by id (0 to count - 1), then the start, then the end. */
export type Course = {
  readonly count: number;
  readonly size: number;
  readonly start: number;
  readonly end: number;
  /** Per node of a candidate: its index in the request. */
  readonly original: readonly number[];
  /** size × size: from the end of one dwell to the beginning of the next. */
  readonly walk: Float64Array;
  /** size × size: from the end of one dwell to the end of the next. */
  readonly cost: Float64Array;
  readonly dwell: Float64Array;
  /** What all of it may take, with room for the noise of adding decimals. */
  readonly slot: number;
  readonly startMinutes: number;
  /** Per candidate: when its dwell may begin, [earliest, latest] each; null at any time. */
  readonly openings: readonly (readonly (readonly [number, number])[] | null)[];
  readonly gains: Gains;
  readonly must: readonly number[];
  readonly before: readonly (readonly [number, number])[];
  readonly maxStops: number;
  /** Whether walking takes as long in both directions, between candidates. */
  readonly symmetric: boolean;
  /** Whether leaving out a stop never makes the route longer. Not looked at, and false, in very large requests. */
  readonly metric: boolean;
  /** Whether openings or orders restrict the route beyond its minutes. */
  readonly restricted: boolean;
};

/** Noise of adding decimals never decides whether a route fits. */
const minuteNoise = 1e-6;

const largestMetricCheck = 300;

/** The course of a request; candidates that cannot be visited and left within the slot, or bring nothing, are not in it. */
export function courseOf(request: RouteRequest): Course {
  const all = upTo(request.candidates.length).sort((a, b) => byId(request, a, b));
  const whole = timesOf(request, all);
  const metric = all.length <= largestMetricCheck && isMetric(whole);
  const visitable = visitableNodes(request, whole, all);
  const musts = new Set(request.must);
  const kept = all.filter(
    (index, node) => visitable[node] && (!metric || musts.has(index) || bringsSomething(request, index)),
  );
  const times = timesOf(request, kept);
  const nodeOf = new Map(kept.map((index, node) => [index, node]));
  const openings = kept.map((index) => openingsOf(request, index));
  const before = request.before.flatMap(([first, then]): [number, number][] => {
    const [a, b] = [nodeOf.get(first), nodeOf.get(then)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b]];
  });
  return {
    ...times,
    original: kept,
    slot: request.slotMinutes + minuteNoise,
    startMinutes: request.startMinutes,
    openings,
    gains: gainsOf(request, kept),
    must: [...new Set(request.must)].flatMap((index) => nodeOf.get(index) ?? []).sort((a, b) => a - b),
    before,
    maxStops: Math.min(request.maxStops ?? kept.length, kept.length),
    symmetric: isSymmetric(times),
    metric,
    restricted: before.length > 0 || openings.some((each) => each !== null),
  };
}

/** With nothing to tell plans of equal value apart by. */
export function withoutAssessing(request: RouteRequest): RouteRequest {
  return { ...request, candidates: request.candidates.map((each) => ({ ...each, assesses: [] })) };
}

function byId(request: RouteRequest, a: number, b: number): number {
  const [first, second] = [item(request.candidates, a).id, item(request.candidates, b).id];
  if (first === second) return a - b;
  return first < second ? -1 : 1;
}

function bringsSomething(request: RouteRequest, index: number): boolean {
  const candidate = item(request.candidates, index);
  const rewarded = candidate.serves.some(({ outcome }) => item(request.outcomes, outcome).weight > 0);
  return rewarded || candidate.bonus > 0 || candidate.assesses.length > 0;
}

type Times = Pick<Course, "count" | "size" | "start" | "end" | "walk" | "cost" | "dwell">;

function timesOf(request: RouteRequest, kept: readonly number[]): Times {
  const count = kept.length;
  const size = count + 2;
  const rows = [...kept.map((index) => index + 1), 0, request.candidates.length + 1];
  const dwell = Float64Array.from(rows, (_, node) =>
    node < count ? item(request.candidates, item(kept, node)).dwellMinutes : 0,
  );
  const walk = new Float64Array(size * size);
  const cost = new Float64Array(size * size);
  for (let from = 0; from < size; from += 1) {
    const row = item(request.walkMinutes, at(rows, from));
    for (let to = 0; to < size; to += 1) {
      const minutes = from === to ? 0 : at(row, at(rows, to));
      walk[from * size + to] = minutes;
      cost[from * size + to] = minutes + decimalAt(dwell, to);
    }
  }
  return { count, size, start: count, end: count + 1, walk, cost, dwell };
}

/** Openings that allow any time at all within the slot restrict nothing. */
function openingsOf(request: RouteRequest, index: number): Course["openings"][number] {
  const { windows, dwellMinutes } = item(request.candidates, index);
  if (windows === null) return null;
  const latest = request.startMinutes + request.slotMinutes - dwellMinutes;
  const openings = windows
    .map(([from, to]): [number, number] => [from, to - dwellMinutes + minuteNoise])
    .filter(([from, to]) => to >= from && from <= latest + minuteNoise && to >= request.startMinutes)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const always = openings.some(([from, to]) => from <= request.startMinutes && to >= latest);
  return always ? null : openings;
}

/** Whether each node can be visited and left within the slot, however one gets there and away. */
function visitableNodes(request: RouteRequest, times: Times, all: readonly number[]): readonly boolean[] {
  const there = shortest(times, times.start, false);
  const back = shortest(times, times.end, true);
  return all.map((index, node) => {
    const openings = openingsOf(request, index);
    const arrive = request.startMinutes + decimalAt(there, node) - decimalAt(times.dwell, node);
    const begin = openings === null ? arrive : earliestOpening(openings, arrive);
    const leave = begin - request.startMinutes + decimalAt(times.dwell, node);
    return leave + decimalAt(back, node) <= request.slotMinutes + minuteNoise;
  });
}

/** When a dwell can begin at the earliest for those who arrive then; infinite when never. */
export function earliestOpening(openings: readonly (readonly [number, number])[], arrive: number): number {
  for (const [from, to] of openings) if (arrive <= to) return Math.max(from, arrive);
  return Infinity;
}

/** Least cost from a node to all (or, backwards, from all to it) through any others. */
function shortest(times: Times, origin: number, backwards: boolean): Float64Array {
  const { size, cost } = times;
  const least = new Float64Array(size).fill(Infinity);
  const done = new Uint8Array(size);
  least[origin] = 0;
  for (let round = 0; round < size; round += 1) {
    let node = -1;
    for (let each = 0; each < size; each += 1) {
      if (done[each] === 0 && (node === -1 || decimalAt(least, each) < decimalAt(least, node))) node = each;
    }
    done[node] = 1;
    for (let next = 0; next < size; next += 1) {
      const hop = backwards ? decimalAt(cost, next * size + node) : decimalAt(cost, node * size + next);
      least[next] = Math.min(decimalAt(least, next), decimalAt(least, node) + hop);
    }
  }
  return least;
}

function isMetric(times: Times): boolean {
  return upTo(times.count).every((middle) =>
    upTo(times.count + 1).every((from) => isShortestPast(times, from, middle)),
  );
}

/** Whether going from a node past a candidate is nowhere shorter than going straight. */
function isShortestPast({ size, start, walk, cost }: Times, from: number, middle: number): boolean {
  const first = decimalAt(cost, from * size + middle) + minuteNoise / 100;
  for (let to = 0; to < size; to += 1) {
    if (decimalAt(walk, from * size + to) > first + decimalAt(walk, middle * size + to) && to !== start)
      return false;
  }
  return true;
}

function isSymmetric({ size, count, walk }: Times): boolean {
  for (let a = 0; a < count; a += 1) {
    for (let b = 0; b < a; b += 1) {
      if (decimalAt(walk, a * size + b) !== decimalAt(walk, b * size + a)) return false;
    }
  }
  return true;
}
