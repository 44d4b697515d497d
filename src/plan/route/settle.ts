/** What whole stops make of a solution: a line, or a cut because no line has these stops. */
import type { Part } from "./branch.ts";
import type { Pursuit } from "./labels.ts";
import { isAllowed, isBetter, lineOf } from "./line.ts";
import type { Line } from "./line.ts";
import type { Solved } from "./linear.ts";
import { at, decimalAt, item, upTo, wholeAt } from "./numbers.ts";
import { largestOrdered, shortestOrder } from "./order.ts";
import { supportOf, togetherRow } from "./relaxation.ts";
import type { Cut, Relaxation } from "./relaxation.ts";
import { ruinAndRecreate } from "./ruin.ts";
import type { Sites } from "./sites.ts";

/** What branch and cut has while it runs. */
export type Search = {
  readonly relaxation: Relaxation;
  readonly pursuit: Pursuit;
  readonly history: Map<number, number>;
  readonly mostLegs: number;
  best: Line | null;
  /** Worth of sets of stops that nothing could order, nor prove that nobody can. */
  unprovable: number;
  held: Part | null;
  looked: number;
};

/**
 * When all stops are whole: the line they make, or a cut when they make none. Null when the part is settled, no rows
 * when it must be divided.
 */
export function settle(search: Search, solved: Solved): readonly Cut[] | null {
  const { relaxation } = search;
  const { course, sites } = relaxation;
  const visits = upTo(relaxation.binaries).map((column) => decimalAt(solved.primal, column));
  if (visits.some((y) => Math.min(y, 1 - y) > 1e-5)) return [];
  const stops = upTo(course.count).filter((node) => (visits[node] ?? 0) > 0.5);
  if (placesOf(sites, stops).length <= largestOrdered) return settleSmall(search, stops);
  const order = orderIfWhole(relaxation, solved);
  if (order === null) return [];
  const chosen = new Set(stops);
  return settleLarge(
    search,
    order.flatMap((site) => item(sites.members, site).filter((node) => chosen.has(node))),
  );
}

function placesOf(sites: Sites, stops: readonly number[]): readonly number[] {
  return [...new Set(stops.map((node) => wholeAt(sites.of, node)))];
}

function settleSmall(search: Search, stops: readonly number[]): readonly Cut[] | null {
  const { relaxation } = search;
  const order = orderByPlaces(relaxation, stops);
  if (order !== null) {
    adopt(search, order);
    return null;
  }
  return [togetherRow(relaxation, smallestClash(relaxation, stops), !relaxation.course.metric)];
}

/** The shortest order of stops, place by place; null when it does not fit the slot. */
function orderByPlaces({ course, sites }: Relaxation, stops: readonly number[]): readonly number[] | null {
  const groups = placesOf(sites, stops).map((site) => stops.filter((node) => sites.of[node] === site));
  const firsts = shortestOrder(
    course,
    groups.map((group) => item(group, 0)),
  );
  if (firsts === null) return null;
  const order = firsts.flatMap((first) => groups.find((group) => group[0] === first) ?? []);
  return lineOf(course, order).minutes <= course.slot ? order : null;
}

/** Leaves out stops one by one as long as the rest still fits no route. */
function smallestClash(relaxation: Relaxation, stops: readonly number[]): readonly number[] {
  if (!relaxation.course.metric) return stops;
  return stops.reduce((rest, node) => {
    const fewer = rest.filter((each) => each !== node);
    return orderByPlaces(relaxation, fewer) === null ? fewer : rest;
  }, stops);
}

/** Many stops in an order that the program found. When openings or `before` forbid it, the quick search tries others. */
function settleLarge(search: Search, order: readonly number[]): readonly Cut[] | null {
  const { relaxation, pursuit } = search;
  const { course } = relaxation;
  const line = lineOf(course, order);
  if (isAllowed(course, line)) {
    adopt(search, order);
    return null;
  }
  const promise = Float64Array.from(upTo(course.count), (node) => (order.includes(node) ? 1 : 0));
  const { spend, timeIsUp } = pursuit;
  const found = ruinAndRecreate(course, {
    rounds: 60,
    seed: 3,
    from: null,
    promise,
    enough: line.worth,
    spend,
    timeIsUp,
  });
  if (found !== null && isBetter(found, search.best)) search.best = found;
  if (found !== null && found.worth >= line.worth) return null;
  search.unprovable = Math.max(search.unprovable, line.worth);
  return [togetherRow(relaxation, order, true)];
}

function adopt(search: Search, order: readonly number[]): void {
  const line = lineOf(search.relaxation.course, order);
  if (isAllowed(search.relaxation.course, line) && isBetter(line, search.best)) search.best = line;
}

/** The way between places that the legs make when each is used wholly or not at all. */
function orderIfWhole(relaxation: Relaxation, solved: Solved): readonly number[] | null {
  const { a, b, x } = supportOf(relaxation, solved);
  if (x.some((each) => Math.min(each, 1 - each) > 1e-5)) return null;
  const { sites } = relaxation;
  const next = new Map<number, number[]>();
  for (const [edge, from] of a.entries()) {
    const to = at(b, edge);
    next.set(from, [...(next.get(from) ?? []), to]);
    if (sites.symmetric) next.set(to, [...(next.get(to) ?? []), from]);
  }
  const order: number[] = [];
  for (let node = sites.start, last = -1; node !== sites.end;) {
    const onward = (next.get(node) ?? []).find((each) => each !== last && each !== sites.start);
    if (onward === undefined || order.length > sites.count) return null;
    [last, node] = [node, onward];
    if (node !== sites.end) order.push(node);
  }
  return order;
}
