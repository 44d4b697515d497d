/** The quick search: take stops out of a route, put better ones in, shorten, repeat. The same route on every machine. */
import type { Course } from "./course.ts";
import { bestPlace, draftOf, drop, keep, leastDetour, lossOf, put, winOf } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { isAllowed, isBetter, lineOf, minutesOf } from "./line.ts";
import type { Line } from "./line.ts";
import { decimalAt, fixedChance, item, upTo, wholeAt } from "./numbers.ts";
import { largestOrdered, shortestOrder } from "./order.ts";
import { reorder } from "./reorder.ts";
import { sitesOf } from "./sites.ts";
import type { Sites } from "./sites.ts";

export type RuinOptions = {
  readonly rounds: number;
  readonly seed: number;
  readonly from: Line | null;
  /** Per node: how promising something else says it is; 1 when nothing is known. */
  readonly promise?: Float64Array;
  readonly enough: number;
  readonly spend: (steps: number) => void;
  readonly timeIsUp: () => boolean;
};

/** The best line found; null when not even the musts were brought into the slot. */
export function ruinAndRecreate(course: Course, options: RuinOptions): Line | null {
  const chance = fixedChance(options.seed);
  const promise = options.promise ?? new Float64Array(course.count).fill(1);
  const state = { course, sites: sitesOf(course), chance, promise };
  const first = options.from ?? startOf(course);
  if (first === null) return null;
  let draft = draftOf(course, first.order);
  recreate(state, draft);
  polish(state, draft);
  let best = keep(draft);
  let current = best;
  for (let round = 0; round < options.rounds; round += 1) {
    if (best.worth >= options.enough || (round % 16 === 0 && options.timeIsUp())) break;
    options.spend(stepsOfRound(course));
    ruin(state, draft);
    recreate(state, draft);
    polish(state, draft);
    const found = keep(draft);
    if (isBetter(found, best)) best = found;
    const heat = 0.03 * best.worth * (1 - round / options.rounds);
    if (isBetter(found, current) || found.worth >= current.worth - heat * chance()) current = found;
    else draft = draftOf(course, current.order);
    if (round % 200 === 199) [current, draft] = [best, draftOf(course, best.order)];
  }
  return best;
}

/** About what a round takes. */
function stepsOfRound({ count }: Course): number {
  return 20 + 2 * count;
}

type State = {
  readonly course: Course;
  readonly sites: Sites;
  readonly chance: () => number;
  readonly promise: Float64Array;
};

/** The musts alone, in a good order. */
function startOf(course: Course): Line | null {
  if (course.must.length <= largestOrdered) {
    const order = shortestOrder(course, course.must);
    return order === null || order.length > course.maxStops ? null : lineOf(course, order);
  }
  const draft = draftOf(course, []);
  for (const node of course.must) {
    put(draft, node, bestPlace(draft, node)?.position ?? draft.order.length);
    draft.minutes = minutesOf(course, draft.order);
    reorder(draft);
  }
  const line = keep(draft);
  return isAllowed(course, line) ? line : null;
}

/** Takes out a run of stops, some by chance, or those worth least for their minutes; never a must. */
function ruin(state: State, draft: Draft): void {
  const { course, chance } = state;
  const length = draft.order.length;
  if (length === 0) return;
  const many = 1 + Math.floor(chance() * Math.max(1, Math.min(12, length * 0.45)));
  const kind = chance();
  const first = Math.floor(chance() * length);
  const run = new Set(upTo(many).map((step) => item(draft.order, (first + step) % length)));
  for (let position = length - 1; position >= 0; position -= 1) {
    const node = item(draft.order, position);
    if (course.must.includes(node)) continue;
    const goes =
      kind < 0.5 ? run.has(node) : chance() < (kind < 0.8 ? many / length : poverty(draft, position));
    if (goes) drop(draft, position);
  }
  draft.minutes = minutesOf(course, draft.order);
}

/** Between 0 and 1: how little a stop is worth for its minutes, against the whole route. */
function poverty(draft: Draft, position: number): number {
  const rate = lossOf(draft, item(draft.order, position)) / (savedBy(draft, position) + 0.1);
  const whole = draft.worth / (draft.minutes + 0.1);
  return whole <= 0 ? 0.3 : Math.max(0.05, 0.6 - (0.3 * rate) / whole);
}

function savedBy({ course, order }: Draft, position: number): number {
  const { size, walk, cost, start, end } = course;
  const node = item(order, position);
  const before = position === 0 ? start : item(order, position - 1);
  const after = position === order.length - 1 ? end : item(order, position + 1);
  return (
    decimalAt(cost, before * size + node) +
    decimalAt(walk, node * size + after) -
    decimalAt(walk, before * size + after)
  );
}

/** Puts in what wins most for its minutes, with a little chance, until nothing fits or wins. */
function recreate(state: State, draft: Draft): void {
  const { course, chance, promise } = state;
  const power = 0.6 + chance() * 0.9;
  const open = upTo(course.count).filter((node) => draft.chosen[node] === 0 && decimalAt(promise, node) > 0);
  while (draft.order.length < course.maxStops) {
    const placeOf = placesIn(state, draft);
    let best = 0;
    let chosen = -1;
    for (let index = open.length - 1; index >= 0; index -= 1) {
      const node = item(open, index);
      const win = winOf(draft, node) * decimalAt(promise, node);
      const more = win === 0 ? Infinity : placeOf(node) - draft.minutes;
      if (more === Infinity) {
        open[index] = item(open, open.length - 1);
        open.pop();
        continue;
      }
      const rate = (win / (more + 0.05) ** power) * (0.85 + 0.3 * chance());
      if (rate > best) [best, chosen] = [rate, node];
    }
    const place = chosen === -1 ? null : bestPlace(draft, chosen);
    if (place === null) return;
    put(draft, chosen, place.position);
    draft.minutes = place.minutes;
    open.splice(open.indexOf(chosen), 1);
  }
}

/** The whole route's minutes with a further stop, infinite when it does not fit; the ways to a place are looked at once. */
function placesIn({ course, sites }: State, draft: Draft): (node: number) => number {
  if (course.restricted) return (node) => bestPlace(draft, node)?.minutes ?? Infinity;
  const detours = new Float64Array(sites.count).fill(-1);
  return (node) => {
    const site = wholeAt(sites.of, node);
    if (decimalAt(detours, site) < 0) detours[site] = Math.max(0, leastDetour(draft, node).minutes);
    const whole = draft.minutes + decimalAt(detours, site) + decimalAt(course.dwell, node);
    return whole <= course.slot ? whole : Infinity;
  };
}

/** Drops what wins nothing, shortens, and fills up the minutes that became free. */
function polish(state: State, draft: Draft): void {
  const before = draft.minutes;
  for (let position = draft.order.length - 1; position >= 0; position -= 1) {
    const node = item(draft.order, position);
    if (lossOf(draft, node) > 0 || state.course.must.includes(node)) continue;
    drop(draft, position);
    draft.minutes = minutesOf(state.course, draft.order);
  }
  reorder(draft);
  if (draft.minutes < before - 1e-9) recreate(state, draft);
}
