/** How much a route can still win: a knapsack of what is left, with broken items, never too little. */
import type { Course } from "./course.ts";
import type { Masks } from "./label-store.ts";
import { at, item } from "./numbers.ts";

type Rest = {
  readonly last: number;
  readonly lo: number;
  readonly hi: number;
  readonly now: number;
  /** The minute by which the end must be reached. */
  readonly until: number;
};

/** No completion of a route standing at `last` wins more than this. */
export function completionBound(course: Course, masks: Masks, rest: Rest): number {
  const { size, walk, end, cost } = course;
  const { last, now, until } = rest;
  const least = leastCosts(course);
  const wins: number[] = [];
  const costs: number[] = [];
  let exit = Infinity;
  for (let node = 0; node < course.count; node += 1) {
    const toEnd = at(walk, node * size + end);
    if (now + at(cost, last * size + node) + toEnd > until) continue;
    const win = newWorth(masks, node, rest);
    if (win === 0) continue;
    exit = Math.min(exit, toEnd);
    insertByRate(wins, costs, [win, at(least, node)]);
  }
  return wins.length === 0 ? 0 : fill(wins, costs, until - now - exit);
}

function newWorth(masks: Masks, node: number, { lo, hi }: Rest): number {
  const mask = item(masks.of, node);
  let sum = 0;
  for (let bits = mask.lo & ~lo; bits !== 0; bits &= bits - 1) {
    sum += at(masks.worth, 31 - Math.clz32(bits & -bits));
  }
  for (let bits = mask.hi & ~hi; bits !== 0; bits &= bits - 1) {
    sum += at(masks.worth, 63 - Math.clz32(bits & -bits));
  }
  return sum;
}

/** Best rate first. */
function insertByRate(wins: number[], costs: number[], [win, cost]: readonly [number, number]): void {
  let place = wins.length;
  wins.push(win);
  costs.push(cost);
  while (place > 0 && win * at(costs, place - 1) > at(wins, place - 1) * cost) {
    wins[place] = at(wins, place - 1);
    costs[place] = at(costs, place - 1);
    place -= 1;
  }
  wins[place] = win;
  costs[place] = cost;
}

function fill(wins: readonly number[], costs: readonly number[], capacity: number): number {
  let left = capacity;
  let sum = 0;
  for (const [index, cost] of costs.entries()) {
    const win = item(wins, index);
    if (cost > left) return sum + (cost > 0 ? (win * Math.max(0, left)) / cost : 0);
    left -= cost;
    sum += win;
  }
  return sum;
}

const known = new WeakMap<Course, Float64Array>();

/** Per candidate: its dwell and the shortest walk to it from anywhere. */
export function leastCosts(course: Course): Float64Array {
  const before = known.get(course);
  if (before !== undefined) return before;
  const least = new Float64Array(course.count).fill(Infinity);
  for (let from = 0; from <= course.start; from += 1) {
    for (let to = 0; to < course.count; to += 1) {
      if (from !== to) least[to] = Math.min(at(least, to), at(course.cost, from * course.size + to));
    }
  }
  known.set(course, least);
  return least;
}
