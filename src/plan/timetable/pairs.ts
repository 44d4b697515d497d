/** Which activities exclude each other, by how much, and which share a room that may overflow. */
import { walkOf } from "./activity.ts";
import type { Activity } from "./activity.ts";
import { item, real, upTo } from "./arrays.ts";
import type { TimetableRequest } from "./request.ts";
import { toTicks } from "./ticks.ts";
import type { Ticks } from "./ticks.ts";

/** Pair by pair: `first` must end `ahead − its length` before `second` starts, or the other way round with `behind`. */
export type Pairs = {
  readonly count: number;
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Ticks from the start of the first to the start of the second, when the first comes first. */
  readonly ahead: Float64Array;
  /** Ticks from the start of the second to the start of the first, when the second comes first. */
  readonly behind: Float64Array;
  /** 1: the first comes first, -1: the second does, 0: either. */
  readonly settled: Int8Array;
  /** Pairs of each activity. */
  readonly of: readonly Int32Array[];
};

/** Activities that may be at the same time as long as what they need together is not more than the capacity. */
export type Crowd = {
  readonly activities: readonly number[];
  readonly need: readonly number[];
  readonly capacity: number;
};

type Cast = {
  readonly request: TimetableRequest;
  readonly ticks: Ticks;
  readonly activities: readonly Activity[];
  readonly length: Float64Array;
  readonly groupIndexes: readonly number[];
};

type Draft = { ahead: number; behind: number; settled: number };

type Drafts = Map<number, Draft>;

/** All pairs, each once with its longest gaps, and the crowds that can overflow. */
export function pairUp(cast: Cast): { readonly pairs: Pairs; readonly crowds: readonly Crowd[] } {
  const drafts: Drafts = new Map();
  pairInGroups(cast, drafts);
  pairByLeaders(cast, drafts);
  const crowds = [...stopCrowds(cast, drafts), ...roomCrowds(cast, drafts)];
  settleOrders(cast, drafts);
  return { pairs: pairsOf(cast.activities.length, drafts), crowds };
}

type Gap = {
  readonly first: number;
  readonly second: number;
  readonly ahead: number;
  readonly behind: number;
};

function exclude({ activities }: Cast, drafts: Drafts, gap: Gap): void {
  const key = gap.first * activities.length + gap.second;
  const known = drafts.get(key);
  drafts.set(key, {
    ahead: Math.max(known?.ahead ?? 0, gap.ahead),
    behind: Math.max(known?.behind ?? 0, gap.behind),
    settled: 0,
  });
}

function pairInGroups(cast: Cast, drafts: Drafts): void {
  const { activities, length } = cast;
  for (const [first, second] of allPairs(upTo(activities.length))) {
    const [a, b] = [item(activities, first), item(activities, second)];
    if (a.group !== b.group) continue;
    const walk = walkOf(cast.request, item(cast.groupIndexes, a.group));
    exclude(cast, drafts, {
      first,
      second,
      ahead: real(length, first) + toTicks(cast.ticks, walk(a.place, b.place)),
      behind: real(length, second) + toTicks(cast.ticks, walk(b.place, a.place)),
    });
  }
}

function pairByLeaders(cast: Cast, drafts: Drafts): void {
  for (const { operations } of cast.request.leaders) {
    const led = upTo(cast.activities.length).filter((index) => {
      const { operation } = item(cast.activities, index);
      return operation !== null && operations.includes(operation);
    });
    for (const [first, second] of allPairs(led)) {
      exclude(cast, drafts, {
        first,
        second,
        ahead: real(cast.length, first) + leaderWalk(cast, first, second),
        behind: real(cast.length, second) + leaderWalk(cast, second, first),
      });
    }
  }
}

/** As the slower of the two groups. */
function leaderWalk({ request, ticks, activities, groupIndexes }: Cast, from: number, to: number): number {
  const [a, b] = [item(activities, from), item(activities, to)];
  const walks = [a.group, b.group].map((group) =>
    walkOf(request, item(groupIndexes, group))(a.place, b.place),
  );
  return toTicks(ticks, Math.max(...walks));
}

function stopCrowds(cast: Cast, drafts: Drafts): readonly Crowd[] {
  return cast.request.stops.flatMap(({ copies }, stop) => {
    const members = upTo(cast.activities.length).filter(
      (index) => item(cast.activities, index).stop === stop,
    );
    return crowdOf(cast, drafts, { members, needOf: () => 1, capacity: copies });
  });
}

function roomCrowds(cast: Cast, drafts: Drafts): readonly Crowd[] {
  return cast.request.places.flatMap(({ capacity }, place) => {
    if (capacity === null) return [];
    const members = upTo(cast.activities.length).filter(
      (index) => item(cast.activities, index).place === place,
    );
    return crowdOf(cast, drafts, { members, needOf: (index) => item(cast.activities, index).size, capacity });
  });
}

type Guests = {
  readonly members: readonly number[];
  readonly needOf: (activity: number) => number;
  readonly capacity: number;
};

/** Two that are too many together exclude each other; what is left is a crowd if it can overflow. */
function crowdOf(cast: Cast, drafts: Drafts, { members, needOf, capacity }: Guests): readonly Crowd[] {
  const guests = members.filter((index) => real(cast.length, index) > 0);
  let mayOverlap = false;
  for (const [first, second] of allPairs(guests)) {
    if (item(cast.activities, first).group === item(cast.activities, second).group) continue;
    if (needOf(first) + needOf(second) <= capacity) mayOverlap = true;
    else
      exclude(cast, drafts, {
        first,
        second,
        ahead: real(cast.length, first),
        behind: real(cast.length, second),
      });
  }
  const most = new Map<number, number>();
  for (const index of guests) {
    const { group } = item(cast.activities, index);
    most.set(group, Math.max(most.get(group) ?? 0, needOf(index)));
  }
  const all = [...most.values()].reduce((sum, need) => sum + need, 0);
  if (!mayOverlap || all <= capacity) return [];
  return [{ activities: guests, need: guests.map(needOf), capacity }];
}

function settleOrders(cast: Cast, drafts: Drafts): void {
  const { activities, request } = cast;
  cast.groupIndexes.forEach((index, group) => {
    const ordered = orderedStops(item(request.groups, index).order);
    const own = upTo(activities.length).filter((each) => item(activities, each).group === group);
    for (const [first, second] of ordered.length === 0 ? [] : allPairs(own)) {
      const draft = drafts.get(first * activities.length + second);
      const [a, b] = [item(activities, first).stop, item(activities, second).stop];
      if (draft === undefined) continue;
      if (ordered.some(([before, after]) => a === before && b === after)) settle(draft, 1);
      if (ordered.some(([before, after]) => a === after && b === before)) settle(draft, -1);
    }
  });
}

/** Ordered both ways: no timetable keeps it. */
function settle(draft: Draft, way: number): void {
  if (draft.settled === -way) {
    draft.ahead = Infinity;
    draft.behind = Infinity;
  }
  draft.settled = way;
}

function orderedStops(
  order: TimetableRequest["groups"][number]["order"],
): readonly (readonly [number, number])[] {
  if (order.kind === "free") return [];
  if (order.kind === "before") return order.pairs;
  return order.stops.flatMap((before, index) =>
    order.stops.slice(index + 1).map((after) => [before, after] as const),
  );
}

function pairsOf(activities: number, drafts: Drafts): Pairs {
  const keys = [...drafts.keys()].sort((a, b) => a - b);
  const all = keys.map((key) => drafts.get(key) as Draft);
  const of = upTo(activities).map((): number[] => []);
  keys.forEach((key, pair) => {
    item(of, Math.floor(key / activities)).push(pair);
    item(of, key % activities).push(pair);
  });
  return {
    count: keys.length,
    first: Int32Array.from(keys, (key) => Math.floor(key / activities)),
    second: Int32Array.from(keys, (key) => key % activities),
    ahead: Float64Array.from(all, ({ ahead }) => ahead),
    behind: Float64Array.from(all, ({ behind }) => behind),
    settled: Int8Array.from(all, ({ settled }) => settled),
    of: of.map((pairs) => Int32Array.from(pairs)),
  };
}

/** Each pair of a list once, the smaller index first when the list ascends. */
export function allPairs(indexes: readonly number[]): readonly (readonly [number, number])[] {
  return indexes.flatMap((first, at) => indexes.slice(at + 1).map((second) => [first, second] as const));
}

/** How long all activities take one after the other, with the longest walks between them and to the end. */
export function looseEnds(problem: {
  readonly length: Float64Array;
  readonly tail: Float64Array;
  readonly pairs: Pairs;
}): number {
  const finite = (times: Float64Array): number[] => [...times].filter(Number.isFinite);
  const gaps = [0, ...finite(problem.pairs.ahead), ...finite(problem.pairs.behind)];
  const longest = gaps.reduce((most, gap) => Math.max(most, gap), 0);
  const tail = finite(problem.tail).reduce((most, time) => Math.max(most, time), 0);
  return finite(problem.length).reduce((sum, time) => sum + time + longest, 0) + tail;
}
