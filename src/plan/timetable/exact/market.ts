/** What groups share, tick by tick, with a price for each: what a day costs, and what it uses. */
import { item, real, upTo, whole } from "../arrays.ts";
import type { Problem } from "../problem.ts";
import { pricedTour } from "./priced-tour.ts";
import type { PricedTour, Prices } from "./priced-tour.ts";

export type Market = {
  readonly problem: Problem;
  readonly shared: readonly Shared[];
  /** Ticks. */
  readonly span: number;
  /** Tours that differ, each with how many groups have it. */
  readonly kinds: readonly Kind[];
  /** Groups that have tours. */
  readonly groups: readonly Buyer[];
  /** By shared thing × `span` + tick. */
  readonly price: Float64Array;
  readonly used: Float64Array;
};

/** A thing with room for some at once: the room each activity takes, in parts of all there is. */
type Shared = ReadonlyMap<number, number>;

type Kind = { readonly tour: PricedTour; readonly groups: number };

/** A group's activities, in the order of its kind's tour. */
type Buyer = { readonly activities: readonly number[]; readonly kind: number };

/** The price of a tick at which an activity cannot take place: more than all others together. */
export const closed = 1e3;

/** How much more than all room is surely too much. */
export const noise = 1e-7;

/** All groups with few enough activities, done by an end; prices are even. */
export function marketOf(problem: Problem, end: number): Market {
  const shared = sharedThings(problem);
  const kinds = new Map<string, { tour: PricedTour; groups: number; number: number }>();
  const groups: Buyer[] = [];
  for (const activities of problem.groups) {
    const tour = pricedTour(problem, activities, end);
    if (tour === null) continue;
    const key = keyOf(problem, shared, tour);
    const kind = kinds.get(key) ?? { tour, groups: 0, number: kinds.size };
    kind.groups += 1;
    kinds.set(key, kind);
    groups.push({ activities, kind: kind.number });
  }
  const span = end + 1;
  const count = shared.length * span;
  const price = new Float64Array(count).fill(1 / count);
  return { problem, shared, span, kinds: [...kinds.values()], groups, price, used: new Float64Array(count) };
}

/** What several groups share: stops, rooms, leaders. */
function sharedThings({ queues, crowds, activities }: Problem): readonly Shared[] {
  const all = [
    ...queues.map((queue) => ({ activities: queue, need: queue.map(() => 1), capacity: 1 })),
    ...crowds,
  ].filter((each) => new Set(each.activities.map((index) => item(activities, index).group)).size > 1);
  return all.map(
    (each) => new Map(each.activities.map((index, at) => [index, item(each.need, at) / each.capacity])),
  );
}

/** All that matters of a tour but whose it is. */
function keyOf(problem: Problem, shared: readonly Shared[], tour: PricedTour): string {
  const numbers = [tour.low, tour.high, tour.length, tour.gap, tour.needs].map((each) => [...each]);
  const shares = tour.activities.map((index) => shared.map((each) => each.get(index) ?? 0));
  const shut = tour.activities.map((index) => closedTimes(problem, index));
  return JSON.stringify([numbers, shares, shut]);
}

/** From and to of each time between opening windows. */
function closedTimes(
  { pairs, activities, head, length }: Problem,
  index: number,
): readonly (readonly [number, number])[] {
  return [...item(pairs.of, index)].flatMap((pair) => {
    const other = whole(pairs.second, pair);
    if (other === index || item(activities, other).group !== -1) return [];
    return [[real(head, other), real(head, other) + real(length, other)] as const];
  });
}

/** What ticks cost the activities of a tour; what is closed, and if asked what is full, too much. */
export function pricesOf(market: Market, { activities, size }: PricedTour, isFullShut: boolean): Prices {
  const span = market.span + 1;
  const before = new Float64Array(size * span);
  for (const position of upTo(size)) {
    const row = before.subarray(position * span, (position + 1) * span);
    addPrices(market, row, { index: item(activities, position), isFullShut });
    for (let at = 1; at < span; at += 1) row[at] = real(row, at) + real(row, at - 1);
  }
  return { before, span };
}

type Asked = { readonly index: number; readonly isFullShut: boolean };

function addPrices(market: Market, row: Float64Array, { index, isFullShut }: Asked): void {
  const { problem, shared, span, price, used } = market;
  shared.forEach((each, number) => {
    const share = each.get(index) ?? 0;
    if (share === 0) return;
    for (let at = 0; at < span; at += 1) {
      const isFull = isFullShut && real(used, number * span + at) + share > 1 + noise;
      row[at + 1] = real(row, at + 1) + (isFull ? closed : share * real(price, number * span + at));
    }
  });
  for (const [from, to] of closedTimes(problem, index))
    if (from < span) row.fill(closed, from + 1, Math.min(to, span) + 1);
}

export type Use = {
  readonly index: number;
  readonly start: number;
  /** Groups that do the same. */
  readonly groups: number;
};

/** Adds to what is used. */
export function use({ problem, shared, span, used }: Market, { index, start, groups }: Use): void {
  const ticks = real(problem.length, index);
  shared.forEach((each, number) => {
    const share = (each.get(index) ?? 0) * groups;
    if (share === 0) return;
    const from = number * span + start;
    for (let at = from; at < from + ticks; at += 1) used[at] = real(used, at) + share;
  });
}
