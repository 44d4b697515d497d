/**
 * Exact search for requests with few outcomes: routes grow stop by stop, and of two routes that stand at the same place
 * having won the same, only the shorter grows on. Because an outcome counts once, which stops were visited need not be
 * known, only what was won. Needs a metric course.
 */
import type { Course } from "./course.ts";
import { isBetter, leave, lineOf } from "./line.ts";
import type { Line } from "./line.ts";
import { completionBounds, sumOfBits } from "./completion.ts";
import { createLabels, emptyMask } from "./label-store.ts";
import type { Label, Labels, Masks } from "./label-store.ts";
import { decimalAt, item, wholeAt } from "./numbers.ts";
import { sitesOf } from "./sites.ts";

/** What a search has and may: the best line so far, how much is enough, whether the time is up. */
export type Pursuit = {
  readonly best: Line | null;
  /** Lines worth less are of no interest. */
  readonly least: number;
  /** A line worth this much ends the search. */
  readonly enough: number;
  /** No line is worth more. */
  readonly bound: number;
  /** Of lines worth the same any one will do. */
  readonly anyOfWorth?: boolean;
  /** Lines worth more count as worth this. */
  readonly atMost?: number;
  /** Counts what the search does. */
  readonly spend: (steps: number) => void;
  /** Or as much done as may be. */
  readonly timeIsUp: () => boolean;
};

/** `complete`: no better line exists, except that lines worth less than `least` were not looked for. */
export type Proof = { readonly best: Line | null; readonly complete: boolean };

const mostLabels = { toProve: 20_000, toShorten: 10_000 };

/** Growing one costs about this much. */
const stepsPerLabel = 3;

/** Null when the course has too much to keep apart, or no metric times. */
export function labelSearch(course: Course, pursuit: Pursuit): Proof | null {
  const masks = masksOf(course);
  if (masks === null || !course.metric) return null;
  const mostLeft = completionBounds(course, masks);
  const { of: places } = sitesOf(course);
  const labels = createLabels();
  const search: Search = { course, pursuit, masks, places, mostLeft, labels, best: pursuit.best };
  const from = search.labels.add({
    place: -1,
    node: course.start,
    lo: 0,
    hi: 0,
    minutes: 0,
    worth: 0,
    parent: -1,
  });
  consider(search, from);
  let layer = [from];
  for (let stops = 0; stops < course.maxStops && layer.length > 0; stops += 1) {
    const next: number[] = [];
    for (const [position, label] of layer.entries()) {
      if (position % 64 === 0) pursuit.spend(64 * stepsPerLabel);
      if (isToEnd(search, position)) return { best: search.best, complete: false };
      if (!search.labels.isDead(label)) grow(search, label, next);
    }
    layer = next;
  }
  return { best: search.best, complete: true };
}

/** Enough found, too many labels, or no time left; the clock is looked at now and then. */
function isToEnd({ best, labels, pursuit, course }: Search, position: number): boolean {
  if (best !== null && best.worth >= pursuit.enough) return true;
  const { radix } = course.gains;
  const isProved =
    pursuit.best !== null && Math.floor(pursuit.best.worth / radix) >= Math.floor(pursuit.bound / radix);
  const most = isProved ? mostLabels.toShorten : mostLabels.toProve;
  return labels.count > most || (position % 64 === 0 && pursuit.timeIsUp());
}

type Search = {
  readonly course: Course;
  readonly pursuit: Pursuit;
  readonly masks: Masks;
  /** Per stop. */
  readonly places: Int32Array;
  readonly mostLeft: (label: Label, until: number) => number;
  readonly labels: Labels;
  best: Line | null;
};

/** Each gain a bit, and each stop whose visit itself matters: a must, a bonus, one of a `before`. */
function masksOf(course: Course): Masks | null {
  const { gains, count } = course;
  const special = new Set([...course.must, ...course.before.flat()]);
  for (let node = 0; node < count; node += 1) if (decimalAt(gains.bonus, node) > 0) special.add(node);
  const bits = gains.worth.length + special.size;
  if (bits > 64) return null;
  const bitOf = new Map([...special].map((node, position) => [node, gains.worth.length + position]));
  const of = Array.from({ length: count }, (_, node) => {
    const own = bitOf.get(node);
    return [...item(gains.of, node), ...(own === undefined ? [] : [own])].reduce(withBit, emptyMask);
  });
  const must = course.must.map((node) => bitOf.get(node) ?? 0).reduce(withBit, emptyMask);
  const notAfter = Array.from({ length: count }, (_, node) =>
    course.before
      .filter(([first]) => first === node)
      .map(([, then]) => bitOf.get(then) ?? 0)
      .reduce(withBit, emptyMask),
  );
  const worth = new Float64Array(64);
  worth.set(gains.worth);
  for (const [node, bit] of bitOf) worth[bit] = decimalAt(gains.bonus, node);
  return { of, must, notAfter, worth };
}

function withBit(mask: { lo: number; hi: number }, bit: number): { lo: number; hi: number } {
  return bit < 32
    ? { lo: mask.lo | (1 << bit), hi: mask.hi }
    : { lo: mask.lo, hi: mask.hi | (1 << (bit - 32)) };
}

function grow(search: Search, label: number, next: number[]): void {
  const { course, labels, masks, places } = search;
  const standing = labels.read(label);
  if (!isPromising(search, standing)) return;
  const { node: last, place, lo, hi, minutes: now, worth } = standing;
  for (let node = 0; node < course.count; node += 1) {
    // Stops of one place can be visited in any order: one is enough.
    if (place === wholeAt(places, node) && node < last) continue;
    const mask = item(masks.of, node);
    const newLo = mask.lo & ~lo;
    const newHi = mask.hi & ~hi;
    if ((newLo | newHi) === 0) continue;
    const forbidden = item(masks.notAfter, node);
    if ((forbidden.lo & lo) !== 0 || (forbidden.hi & hi) !== 0) continue;
    const minutes = leave(course, { now, last, node });
    if (minutes + decimalAt(course.walk, node * course.size + course.end) > course.slot) continue;
    const added = labels.addBest({
      place: wholeAt(places, node),
      node,
      lo: lo | mask.lo,
      hi: hi | mask.hi,
      minutes,
      worth: worth + sumOfBits(masks.worth, newLo, newHi),
      parent: label,
    });
    if (added === -1) continue;
    next.push(added);
    consider(search, added);
  }
}

/** A label's route walked to the end may be the best so far. */
function consider(search: Search, label: number): void {
  const { course, masks, labels } = search;
  const { node, lo, hi, minutes, worth: all } = labels.read(label);
  const worth = Math.min(all, search.pursuit.atMost ?? Infinity);
  if ((masks.must.lo & ~lo) !== 0 || (masks.must.hi & ~hi) !== 0) return;
  const total = minutes + decimalAt(course.walk, node * course.size + course.end);
  if (total > course.slot || (search.best !== null && worth < search.best.worth)) return;
  if (search.best !== null && worth === search.best.worth && total > search.best.minutes + 1e-6) return;
  const line = { ...lineOf(course, labels.order(label)), worth };
  if (isBetter(line, search.best)) search.best = line;
}

/** Whether a route that stands here can still become better than the best: worth more, or as much in fewer minutes. */
function isPromising({ course, pursuit, mostLeft, best }: Search, standing: Label): boolean {
  const most = pursuit.atMost ?? Infinity;
  const reachable = Math.min(most, standing.worth + Math.floor(mostLeft(standing, course.slot) + 1e-6));
  if (reachable < pursuit.least) return false;
  if (best === null || reachable > best.worth) return true;
  if (reachable < best.worth || pursuit.anyOfWorth === true) return false;
  const asFast = standing.worth + Math.floor(mostLeft(standing, best.minutes + 1e-6) + 1e-6);
  return Math.min(most, asFast) >= best.worth;
}
