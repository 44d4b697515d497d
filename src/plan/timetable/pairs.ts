/** Which activities exclude each other, by how much, and which share a room that may overflow. */
import { walkOf } from "./activity.ts";
import type { Activity } from "./activity.ts";
import { item, real, upTo } from "./arrays.ts";
import type { TimetableRequest } from "./request.ts";
import { toTicks } from "./ticks.ts";
import type { Closure } from "./windows.ts";
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
  /** The last activities. */
  readonly closures: readonly Closure[];
};

type Draft = { ahead: number; behind: number; settled: number };

type Drafts = Map<number, Draft>;

export type Rivalry = {
  readonly pairs: Pairs;
  readonly crowds: readonly Crowd[];
  /** Activities of which any two exclude each other: a group's, a stop's, a leader's, those too large for a room. */
  readonly queues: readonly (readonly number[])[];
};

/** All pairs, each once with its longest gaps, the crowds that can overflow and the queues. */
export function pairUp(cast: Cast): Rivalry {
  const drafts: Drafts = new Map();
  pairInGroups(cast, drafts);
  const led = pairByLeaders(cast, drafts);
  const guests = [...stopGuests(cast), ...roomGuests(cast)];
  const crowds = guests.flatMap((each) => crowdOf(cast, drafts, each));
  settleOrders(cast, drafts);
  pairWithClosures(cast, drafts);
  const queues = [...ownActivities(cast), ...led, ...guests.map(largeGuests)];
  return {
    pairs: pairsOf(cast.activities.length, drafts),
    crowds,
    queues: queues.filter((queue) => queue.length > 1),
  };
}

/** Those that take more than half of the room. */
function largeGuests({ members, needOf, capacity }: Guests): readonly number[] {
  return members.filter((index) => needOf(index) * 2 > capacity);
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

function ownActivities({ activities, groupIndexes }: Cast): readonly (readonly number[])[] {
  return groupIndexes.map((_, group) =>
    upTo(activities.length).filter((index) => item(activities, index).group === group),
  );
}

function pairInGroups(cast: Cast, drafts: Drafts): void {
  const { activities, length } = cast;
  for (const [first, second] of ownActivities(cast).flatMap(allPairs)) {
    const [a, b] = [item(activities, first), item(activities, second)];
    const walk = walkOf(cast.request, item(cast.groupIndexes, a.group));
    exclude(cast, drafts, {
      first,
      second,
      ahead: real(length, first) + toTicks(cast.ticks, walk(a.place, b.place)),
      behind: real(length, second) + toTicks(cast.ticks, walk(b.place, a.place)),
    });
  }
}

/** Before or after each time at which it is closed. */
function pairWithClosures(cast: Cast, drafts: Drafts): void {
  const { activities, length, closures } = cast;
  closures.forEach(({ operations }, at) => {
    const second = activities.length - closures.length + at;
    activities.forEach(({ operation }, first) => {
      if (operation === null || !operations.has(operation)) return;
      exclude(cast, drafts, { first, second, ahead: real(length, first), behind: real(length, second) });
    });
  });
}

function pairByLeaders(cast: Cast, drafts: Drafts): readonly (readonly number[])[] {
  return cast.request.leaders.map(({ operations }) => {
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
    return led;
  });
}

/** As the slower of the two groups. */
function leaderWalk({ request, ticks, activities, groupIndexes }: Cast, from: number, to: number): number {
  const [a, b] = [item(activities, from), item(activities, to)];
  const walks = [a.group, b.group].map((group) =>
    walkOf(request, item(groupIndexes, group))(a.place, b.place),
  );
  return toTicks(ticks, Math.max(...walks));
}

function stopGuests({ request, activities, length }: Cast): readonly Guests[] {
  return request.stops.map(({ copies }, stop) => ({
    members: upTo(activities.length).filter(
      (index) => item(activities, index).stop === stop && real(length, index) > 0,
    ),
    needOf: () => 1,
    capacity: copies,
  }));
}

function roomGuests({ request, activities, length }: Cast): readonly Guests[] {
  return request.places.flatMap(({ capacity }, place) => {
    if (capacity === null) return [];
    const members = upTo(activities.length).filter(
      (index) => item(activities, index).place === place && real(length, index) > 0,
    );
    return [{ members, needOf: (index) => item(activities, index).size, capacity }];
  });
}

type Guests = {
  readonly members: readonly number[];
  readonly needOf: (activity: number) => number;
  readonly capacity: number;
};

/** Two that are too many together exclude each other; what is left is a crowd if it can overflow. */
function crowdOf(
  cast: Cast,
  drafts: Drafts,
  { members: guests, needOf, capacity }: Guests,
): readonly Crowd[] {
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
function allPairs(indexes: readonly number[]): readonly (readonly [number, number])[] {
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
