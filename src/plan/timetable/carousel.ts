/** The carousel: every group follows the same circle of stops, each beginning at another one. */
import { byId, item, real, upTo } from "./arrays.ts";
import { emptyBoard, firstOpen, place, shutTimes } from "./board.ts";
import { isFixed } from "./problem.ts";
import type { Problem } from "./problem.ts";
import { foundOf } from "./quick.ts";
import type { Found } from "./quick.ts";
import type { TimetableRequest } from "./request.ts";

/**
 * The best timetable in which groups turn through the stops in one circle, a Latin square; null unless all groups visit
 * the same stops, each one for equal minutes, and none is left without a stop of its own.
 */
export function carousel(request: TimetableRequest, problem: Problem): Found | null {
  const stops = sharedStops(problem);
  if (stops === null || problem.groups.length > stops.length) return null;
  const ranked = byId(request.stops.map(({ id }) => id)).filter((stop) => stops.includes(stop));
  let best: Found | null = null;
  for (const circle of circles(problem, ranked)) {
    for (const turned of [circle, [...circle].reverse()]) {
      for (const step of stepsOf(problem, turned.length)) best = sooner(best, turn(problem, turned, step));
    }
  }
  return best;
}

function sooner(best: Found | null, found: Found | null): Found | null {
  if (best === null || found === null) return best ?? found;
  return found.end < best.end || (found.end === best.end && found.sum < best.sum) ? found : best;
}

function sharedStops(problem: Problem): readonly number[] | null {
  const of = problem.groups.map((group) => group.filter((index) => !isFixed(problem, index)));
  const [first] = of;
  if (first === undefined || first.length < 2) return null;
  const stops = first.map((index) => item(problem.activities, index).stop ?? -1);
  const minutes = real(problem.length, item(first, 0));
  const alike = of.every(
    (group) =>
      group.length === stops.length &&
      group.every((index, at) => {
        return item(problem.activities, index).stop === stops[at] && real(problem.length, index) === minutes;
      }),
  );
  return alike && new Set(stops).size === stops.length ? stops : null;
}

/** How many stops apart groups begin: next to each other, or spread over the circle. */
function stepsOf({ groups }: Problem, stops: number): readonly number[] {
  return [...new Set([1, Math.max(1, Math.floor(stops / groups.length))])];
}

/** Short circles: from each stop always on to the nearest, made better by turning parts round. */
function circles(problem: Problem, stops: readonly number[]): readonly (readonly number[])[] {
  const walk = walksOf(problem);
  return stops.slice(0, 12).map((first) => straightened(nearestNext(stops, first, walk), walk));
}

type Walk = (from: number, to: number) => number;

/** The first group's walk between two stops. */
function walksOf(problem: Problem): Walk {
  const activity = new Map(
    item(problem.groups, 0).map((index) => [item(problem.activities, index).stop, index]),
  );
  const { pairs, length } = problem;
  const gaps = new Map<number, number>();
  for (let pair = 0; pair < pairs.count; pair += 1) {
    const [first, second] = [pairs.first[pair] ?? 0, pairs.second[pair] ?? 0];
    gaps.set(first * problem.count + second, real(pairs.ahead, pair) - real(length, first));
    gaps.set(second * problem.count + first, real(pairs.behind, pair) - real(length, second));
  }
  return (from, to) => gaps.get((activity.get(from) ?? 0) * problem.count + (activity.get(to) ?? 0)) ?? 0;
}

function nearestNext(stops: readonly number[], first: number, walk: Walk): readonly number[] {
  const circle = [first];
  while (circle.length < stops.length) {
    const last = item(circle, circle.length - 1);
    const left = stops.filter((stop) => !circle.includes(stop));
    circle.push(left.reduce((best, stop) => (walk(last, stop) < walk(last, best) ? stop : best)));
  }
  return circle;
}

function straightened(circle: readonly number[], walk: Walk): readonly number[] {
  let best = circle;
  for (let from = 0; from < best.length; from += 1) {
    for (let to = from + 2; to <= best.length; to += 1) {
      const turned = [...best.slice(0, from), ...best.slice(from, to).reverse(), ...best.slice(to)];
      if (around(turned, walk) >= around(best, walk) - 1e-9) continue;
      best = turned;
      from = 0;
      break;
    }
  }
  return best;
}

function around(circle: readonly number[], walk: Walk): number {
  return circle.reduce((sum, stop, at) => sum + walk(stop, item(circle, (at + 1) % circle.length)), 0);
}

/** All groups turn at once as soon as they can; the best of all first stops of the first group. */
function turn(problem: Problem, circle: readonly number[], step: number): Found | null {
  const turns = upTo(circle.length).map((offset) => turnFrom(problem, circle, { step, offset }));
  return turns.reduce(sooner, null);
}

type Turn = { readonly step: number; readonly offset: number };

function turnFrom(problem: Problem, circle: readonly number[], { step, offset }: Turn): Found | null {
  const board = emptyBoard(problem);
  const last = new Float64Array(problem.groups.length).fill(-Infinity);
  for (const round of upTo(circle.length)) {
    for (const [rank, group] of problem.groups.entries()) {
      const stop = item(circle, (offset + rank * step + round) % circle.length);
      const index = group.find((each) => item(problem.activities, each).stop === stop) ?? -1;
      const soonest = Math.max(real(problem.head, index), real(last, rank));
      const start = firstOpen(shutTimes(problem, board, index), soonest);
      const done = start + real(problem.length, index) + real(problem.tail, index);
      if (!(done <= real(problem.due, index))) return null;
      place(board, index, start);
      last[rank] = start;
    }
  }
  return foundOf(problem, board.start);
}

/** Whether each group's stops are one circle, begun at different ones. */
export function isCarousel(orders: readonly (readonly number[])[]): boolean {
  const [first] = orders;
  if (first === undefined || first.length < 2 || orders.length < 2) return false;
  const begins = new Set(orders.map((order) => order[0]));
  return begins.size === orders.length && orders.every((order) => isTurned(first, order));
}

function isTurned(circle: readonly number[], order: readonly number[]): boolean {
  const offset = circle.indexOf(order[0] ?? -1);
  return (
    offset !== -1 &&
    order.length === circle.length &&
    order.every((stop, at) => stop === circle[(offset + at) % circle.length])
  );
}
