/** What groups do: visits to stops and fixed activities, in an order that only their ids decide. */
import { byId, compareIds, item, upTo } from "./arrays.ts";
import type { TimetableRequest } from "./request.ts";

export type Activity = {
  /** Index into the problem's groups; -1 for a time at which something is closed. */
  readonly group: number;
  readonly size: number;
  /** The request's place, or null when it is not said. */
  readonly place: number | null;
  /** The request's operation and stop, or null for a fixed activity or a closed time. */
  readonly operation: number | null;
  readonly stop: number | null;
  readonly fixed: number | null;
};

/** All activities, group by group. */
export function activitiesOf(
  request: TimetableRequest,
  groupIndexes: readonly number[],
): readonly Activity[] {
  const rankOfStop = rankOf(request.stops.map(({ id }) => id));
  const fixedInOrder = byId(request.fixed.map(({ id }) => id));
  return groupIndexes.flatMap((index, group) => {
    const { size } = item(request.groups, index);
    const operations = upTo(request.operations.length)
      .filter((each) => item(request.operations, each).group === index)
      .sort((a, b) => byStop(request, rankOfStop, [a, b]));
    const fixed = fixedInOrder.filter((each) => item(request.fixed, each).groups.includes(index));
    return [
      ...operations.map((operation): Activity => {
        const { stop } = item(request.operations, operation);
        return { group, size, place: item(request.stops, stop).place, operation, stop, fixed: null };
      }),
      ...fixed.map((each): Activity => {
        const { place } = item(request.fixed, each);
        return { group, size, place, operation: null, stop: null, fixed: each };
      }),
    ];
  });
}

function byStop(request: TimetableRequest, rank: readonly number[], pair: readonly [number, number]): number {
  const [a, b] = pair.map((index) => item(request.operations, index)) as [
    TimetableRequest["operations"][number],
    TimetableRequest["operations"][number],
  ];
  return (
    item(rank, a.stop) - item(rank, b.stop) ||
    a.minutes - b.minutes ||
    compareIds(JSON.stringify(a.windows ?? null), JSON.stringify(b.windows ?? null)) ||
    pair[0] - pair[1]
  );
}

function rankOf(ids: readonly string[]): readonly number[] {
  const rank: number[] = [];
  byId(ids).forEach((index, place) => (rank[index] = place));
  return rank;
}

/** The request's walking minutes of a group between two places; 0 where one is not said. */
export function walkOf(
  request: TimetableRequest,
  group: number,
): (from: number | null, to: number | null) => number {
  const matrix = request.walkMinutes[request.walkMinutes.length === 1 ? 0 : group];
  return (from, to) => (from === null || to === null ? 0 : (matrix?.[from]?.[to] ?? Infinity));
}
