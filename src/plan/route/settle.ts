/** What whole stops make of a solution: a line, or a cut because no line has these stops. */
import type { Course } from "./course.ts";
import type { Part } from "./branch.ts";
import type { Pursuit } from "./labels.ts";
import { isAllowed, isBetter, lineOf } from "./line.ts";
import type { Line } from "./line.ts";
import type { Solved } from "./linear.ts";
import { at, upTo } from "./numbers.ts";
import { largestOrdered, shortestOrder } from "./order.ts";
import { supportOf, togetherRow } from "./relaxation.ts";
import type { Cut, Relaxation } from "./relaxation.ts";
import { ruinAndRecreate } from "./ruin.ts";

/** What branch and cut has while it runs. */
export type Search = {
  readonly relaxation: Relaxation;
  readonly pursuit: Pursuit & { readonly bound: number };
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
  const { course } = relaxation;
  const visits = upTo(course.count).map((node) => at(solved.primal, node));
  if (visits.some((y) => Math.min(y, 1 - y) > 1e-5)) return [];
  const stops = upTo(course.count).filter((node) => (visits[node] ?? 0) > 0.5);
  if (stops.length <= largestOrdered) return settleSmall(search, stops);
  const order = orderIfWhole(relaxation, solved);
  if (order === null) return [];
  return settleLarge(search, order);
}

function settleSmall(search: Search, stops: readonly number[]): readonly Cut[] | null {
  const { relaxation } = search;
  const order = shortestOrder(relaxation.course, stops);
  if (order !== null) {
    adopt(search, order);
    return null;
  }
  return [togetherRow(relaxation, smallestClash(relaxation.course, stops), !relaxation.course.metric)];
}

/** Leaves out stops one by one as long as the rest still fits no route. */
function smallestClash(course: Course, stops: readonly number[]): readonly number[] {
  if (!course.metric) return stops;
  return stops.reduce((rest, node) => {
    const fewer = rest.filter((each) => each !== node);
    return shortestOrder(course, fewer) === null ? fewer : rest;
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
  const { timeIsUp } = pursuit;
  const found = ruinAndRecreate(course, {
    rounds: 60,
    seed: 3,
    from: null,
    promise,
    enough: line.worth,
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

/** The way the legs make when each is used wholly or not at all. */
function orderIfWhole(relaxation: Relaxation, solved: Solved): readonly number[] | null {
  const { a, b, x } = supportOf(relaxation, solved);
  if (x.some((each) => Math.min(each, 1 - each) > 1e-5)) return null;
  const { course } = relaxation;
  const next = new Map<number, number[]>();
  for (const [edge, from] of a.entries()) {
    const to = at(b, edge);
    next.set(from, [...(next.get(from) ?? []), to]);
    if (course.symmetric) next.set(to, [...(next.get(to) ?? []), from]);
  }
  const order: number[] = [];
  for (let node = course.start, last = -1; node !== course.end;) {
    const onward = (next.get(node) ?? []).find((each) => each !== last && each !== course.start);
    if (onward === undefined || order.length > course.count) return null;
    [last, node] = [node, onward];
    if (node !== course.end) order.push(node);
  }
  return order;
}
