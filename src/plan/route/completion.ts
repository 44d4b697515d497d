/** How much a route can still win: a knapsack of what is left, with broken items, never too little. */
import type { Course } from "./course.ts";
import type { Label, Masks } from "./label-store.ts";
import { decimalAt, item, wholeAt } from "./numbers.ts";
import { sitesOf } from "./sites.ts";

/**
 * No completion of a route that reaches the end by the minute `until` wins more than what this tells. Every gain is won once, at the best rate of
 * minutes for worth among the stops that bring it and can still be reached: their own minutes for what they win, and the
 * walk to their place for what all stops there win. Called for every label: it makes no objects.
 */
export function completionBounds(course: Course, masks: Masks): (label: Label, until: number) => number {
  const { members } = sitesOf(course);
  const scratch = scratchFor(course, masks);
  const { rates } = scratch;
  return (rest, until) => {
    rates.fill(Infinity);
    let exit = Infinity;
    for (let site = 0; site < members.length; site += 1) {
      if (lowerRates(scratch, rest, { site, until })) {
        exit = Math.min(exit, decimalAt(scratch.toEnd, site));
      }
    }
    return exit === Infinity ? 0 : fill(scratch, until - rest.minutes - exit);
  };
}

type Scratch = LeastMinutes & {
  readonly course: Course;
  readonly members: readonly (readonly number[])[];
  /** Per place: the walk from there to the end. */
  readonly toEnd: Float64Array;
  /** Per node: what it brings. */
  readonly lows: Int32Array;
  readonly highs: Int32Array;
  /** Per node: what it would win. */
  readonly wins: Float64Array;
  readonly worth: Float64Array;
  /** Per gain: minutes for one of worth. */
  readonly rates: Float64Array;
  /** The same numbers: of the second half. */
  readonly highRates: Float64Array;
  readonly inOrder: Int32Array;
};

function scratchFor(course: Course, masks: Masks): Scratch {
  const { members } = sitesOf(course);
  const rates = new Float64Array(64);
  return {
    ...leastMinutes(course),
    course,
    members,
    toEnd: Float64Array.from(members, (stops) =>
      decimalAt(course.walk, item(stops, 0) * course.size + course.end),
    ),
    lows: Int32Array.from(masks.of, ({ lo }) => lo),
    highs: Int32Array.from(masks.of, ({ hi }) => hi),
    wins: new Float64Array(course.count),
    worth: masks.worth,
    rates,
    highRates: rates.subarray(32),
    inOrder: new Int32Array(64),
  };
}

type Target = { readonly site: number; readonly until: number };

/** Lets the stops of a place lower the rates of what they win; false when none can be reached and wins anything. */
function lowerRates(scratch: Scratch, rest: Label, { site, until }: Target): boolean {
  const { lows, highs, wins, rates, stay, enter } = scratch;
  const stops = item(scratch.members, site);
  const together = winTogether(scratch, rest, { site, until });
  if (together === 0) return false;
  const entry = rest.place === site ? 0 : decimalAt(enter, site) / together;
  for (let index = 0; index < stops.length; index += 1) {
    const node = item(stops, index);
    if (wins[node] === 0) continue;
    const rate = entry + decimalAt(stay, node) / decimalAt(wins, node);
    lower(rates, wholeAt(lows, node) & ~rest.lo, rate);
    lower(scratch.highRates, wholeAt(highs, node) & ~rest.hi, rate);
  }
  return true;
}

/** What the stops of a place that can still be reached win together; in `wins` what each does. */
function winTogether(scratch: Scratch, rest: Label, { site, until }: Target): number {
  const { lows, highs, wins, worth } = scratch;
  const { size, cost } = scratch.course;
  const stops = item(scratch.members, site);
  let lo = 0;
  let hi = 0;
  for (let index = 0; index < stops.length; index += 1) {
    const node = item(stops, index);
    wins[node] = 0;
    const there = rest.minutes + decimalAt(cost, rest.node * size + node);
    if (there + decimalAt(scratch.toEnd, site) > until) continue;
    const newLo = wholeAt(lows, node) & ~rest.lo;
    const newHi = wholeAt(highs, node) & ~rest.hi;
    wins[node] = sumOfBits(worth, newLo, newHi);
    lo |= newLo;
    hi |= newHi;
  }
  return sumOfBits(worth, lo, hi);
}

/** What a set of bits is worth. */
export function sumOfBits(worth: Float64Array, lo: number, hi: number): number {
  let sum = 0;
  for (let rest = lo; rest !== 0; rest &= rest - 1) sum += decimalAt(worth, 31 - Math.clz32(rest & -rest));
  for (let rest = hi; rest !== 0; rest &= rest - 1) sum += decimalAt(worth, 63 - Math.clz32(rest & -rest));
  return sum;
}

/** For the bits of one half. */
function lower(rates: Float64Array, bits: number, rate: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest);
    if (rate < decimalAt(rates, bit)) rates[bit] = rate;
  }
}

/** Best rate first. */
function fill({ worth, rates, inOrder }: Scratch, capacity: number): number {
  let count = 0;
  for (let bit = 0; bit < 64; bit += 1) {
    const rate = decimalAt(rates, bit);
    if (rate === Infinity) continue;
    let place = count;
    for (; place > 0 && decimalAt(rates, wholeAt(inOrder, place - 1)) > rate; place -= 1) {
      inOrder[place] = wholeAt(inOrder, place - 1);
    }
    inOrder[place] = bit;
    count += 1;
  }
  let left = Math.max(0, capacity);
  let sum = 0;
  for (let place = 0; place < count; place += 1) {
    const bit = wholeAt(inOrder, place);
    const needs = decimalAt(worth, bit) * decimalAt(rates, bit);
    if (needs > left) return sum + left / decimalAt(rates, bit);
    left -= needs;
    sum += decimalAt(worth, bit);
  }
  return sum;
}

/** Minutes that a route needs at least: per stop, and per place beyond those for getting there. */
export type LeastMinutes = { readonly stay: Float64Array; readonly enter: Float64Array };

/** Of a place with several stops, all but the first are as far from one another as `inner` says. */
export function leastMinutes(course: Course): LeastMinutes {
  const { members, of, inner, walk, size, start } = sitesOf(course);
  const enter = Float64Array.from(members, (_, site) => {
    let least = Infinity;
    for (let from = 0; from <= start; from += 1) {
      if (from !== site) least = Math.min(least, decimalAt(walk, from * size + site));
    }
    return least;
  });
  const within = inner.map((minutes, site) => Math.min(minutes, decimalAt(enter, site)));
  return {
    stay: course.dwell
      .slice(0, course.count)
      .map((dwell, node) => dwell + decimalAt(within, wholeAt(of, node))),
    enter: enter.map((minutes, site) => minutes - decimalAt(within, site)),
  };
}

const known = new WeakMap<Course, Float64Array>();

/** Per candidate: its dwell and the shortest walk to it from anywhere. */
export function leastCosts(course: Course): Float64Array {
  const before = known.get(course);
  if (before !== undefined) return before;
  const least = new Float64Array(course.count).fill(Infinity);
  for (let from = 0; from <= course.start; from += 1) {
    for (let to = 0; to < course.count; to += 1) {
      if (from !== to)
        least[to] = Math.min(decimalAt(least, to), decimalAt(course.cost, from * course.size + to));
    }
  }
  known.set(course, least);
  return least;
}
