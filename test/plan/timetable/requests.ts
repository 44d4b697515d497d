/** Requests of timetables for tests: the same for the same numbers. */
import { fixedChance } from "../../../src/plan/route/numbers.ts";
import type {
  GroupOrder,
  OpenWindow,
  Operation,
  TimetableRequest,
} from "../../../src/plan/timetable/request.ts";

export type Shape = { readonly groups: number; readonly stops: number };

/** Any rule may occur: rooms that overflow, orders, leaders, lunches, leaving times, one-way walks. */
export function anyRequest(seed: number, { groups, stops }: Shape): TimetableRequest {
  const chance = fixedChance(seed);
  const upTo = (most: number): number => Math.floor(chance() * (most + 1));
  const rooms = 1 + upTo(2);
  const isOften = (share: number): boolean => chance() < share;
  const indexes = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  const operations = indexes(groups).flatMap((group) =>
    indexes(stops).flatMap((stop) => (isOften(0.85) ? [{ group, stop, minutes: 1 + upTo(8) / 2 }] : [])),
  );
  const hours = new Map(
    indexes(stops).flatMap((stop) => (isOften(0.25) ? [[stop, anyWindows(upTo)] as const] : [])),
  );
  const anyRoom = (): number | null => (isOften(0.5) ? upTo(rooms - 1) : null);
  const anyOrder = (): GroupOrder => {
    if (isOften(0.7)) return { kind: "free" };
    const some = indexes(stops).filter(() => isOften(0.8));
    if (isOften(0.5)) return { kind: "sequence", stops: isOften(0.5) ? some : some.reverse() };
    return { kind: "before", pairs: some.slice(1).map((stop, at) => [some[at] ?? 0, stop] as const) };
  };
  const walks = indexes(rooms).map((from) =>
    indexes(rooms).map((to) => (from === to ? 0 : Math.abs(from - to) * 1.5 + (from > to ? 0.5 : 0))),
  );
  const from = 6 + upTo(6);
  return {
    groups: indexes(groups).map((group) => ({
      id: `group-${group}`,
      size: 8 + upTo(2),
      earliestMinutes: isOften(0.7) ? 0 : upTo(4),
      latestMinutes: isOften(0.8) ? null : 14 + upTo(20),
      startPlace: anyRoom(),
      endPlace: anyRoom(),
      order: anyOrder(),
    })),
    stops: indexes(stops).map((stop) => ({
      id: `stop-${stop}`,
      place: upTo(rooms - 1),
      copies: isOften(0.7) ? 1 : 2,
    })),
    places: indexes(rooms).map((place) => ({
      id: `room-${place}`,
      capacity: isOften(0.6) ? null : 15 + upTo(8),
    })),
    operations: operations.map((each) => withHours(each, hours.get(each.stop))),
    walkMinutes: [walks],
    fixed: isOften(0.3)
      ? [
          {
            id: "lunch",
            groups: indexes(groups).filter(() => isOften(0.6)),
            fromMinutes: from,
            toMinutes: from + 3,
            place: anyRoom(),
            capacity: null,
          },
        ]
      : [],
    leaders: isOften(0.3)
      ? [{ id: "guide", operations: indexes(operations.length).filter(() => isOften(0.4)) }]
      : [],
  };
}

/** Groups and stops that are alike, but for a lunch, two minutes more at the last stop or a group that leaves early. */
export function alikeRequest(seed: number, { groups, stops }: Shape): TimetableRequest {
  const any = anyRequest(seed, { groups, stops });
  const far = seed % 4;
  return {
    ...any,
    groups: any.groups.map((group, index) => ({
      ...group,
      size: 10,
      earliestMinutes: 0,
      latestMinutes: index === 0 && seed % 3 === 0 ? 20 : null,
      startPlace: seed % 2 === 0 ? 0 : null,
      endPlace: seed % 2 === 0 ? 0 : null,
      order: { kind: "free" },
    })),
    stops: any.stops.map((stop, index) => ({ ...stop, place: index < far ? 0 : any.places.length - 1 })),
    operations: any.groups.flatMap((_, group) =>
      any.stops.map((_, stop) => ({ group, stop, minutes: stop === stops - 1 && seed % 5 === 0 ? 5 : 3 })),
    ),
    leaders: [],
  };
}

/** Open in the morning, after a break, or both. */
function anyWindows(upTo: (most: number) => number): readonly OpenWindow[] {
  const noon = 8 + upTo(10);
  const morning = { fromMinutes: upTo(1) === 0 ? null : upTo(4), toMinutes: noon };
  const later = { fromMinutes: noon + 1 + upTo(6) / 2, toMinutes: upTo(2) === 0 ? 30 + upTo(20) : null };
  return [[morning], [later], [later, morning], [later, morning]][upTo(3)] ?? [];
}

function withHours(operation: Operation, windows: readonly OpenWindow[] | undefined): Operation {
  return windows === undefined ? operation : { ...operation, windows };
}

/** Rows are groups, columns stops: the minutes of each; nothing else but one room. */
export function plainRequest(minutes: readonly (readonly number[])[]): TimetableRequest {
  return {
    groups: minutes.map((_, group) => ({
      id: `group-${group}`,
      size: 10,
      earliestMinutes: 0,
      latestMinutes: null,
      startPlace: null,
      endPlace: null,
      order: { kind: "free" },
    })),
    stops: (minutes[0] ?? []).map((_, stop) => ({ id: `stop-${stop}`, place: 0, copies: 1 })),
    places: [{ id: "hall", capacity: null }],
    operations: minutes.flatMap((row, group) => row.map((each, stop) => ({ group, stop, minutes: each }))),
    walkMinutes: [[[0]]],
    fixed: [],
    leaders: [],
  };
}
