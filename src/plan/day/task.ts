/** Visits of one day → what the timetable search is asked, and what its numbers mean. */
import { stretchOf, type Stretch } from "../../base/day.ts";
import type { Exhibit } from "../../model/exhibit.ts";
import type { Pace, Stop, Tour } from "../../model/tour.ts";
import type { Room, Venue } from "../../model/venue.ts";
import type { Visit } from "../../model/visit.ts";
import type {
  FixedActivity,
  GroupOrder,
  Leader,
  Operation,
  TimetableRequest,
  TimetableStop,
} from "../timetable/request.ts";
import { busyOf, type Busy } from "./busy.ts";
import { dayGroups, dayStart, type DayGroup } from "./group.ts";
import { exhibitLeaders, groupLeaders, type DayLeader } from "./leaders.ts";
import { walkingMinutes, type Place } from "./places.ts";
import { whereabouts, windowsOf } from "./where.ts";

/** What a day needs of the project besides its visits. */
export type DaySource = {
  readonly pace: Pace | null;
  readonly venues: ReadonlyMap<string, Venue>;
  /** Visits whose written timetable stands: the others give way to it. */
  readonly kept?: ReadonlySet<Visit>;
};

/** Everything here stands in the order of the request. */
export type DayTask = {
  readonly request: TimetableRequest;
  readonly groups: readonly DayGroup[];
  readonly places: readonly Place[];
  readonly stops: readonly DayStop[];
  readonly busy: readonly Busy[];
  readonly leaders: readonly DayLeader[];
  readonly venues: readonly Venue[];
};

/** Where one tour or several stop: groups share it if it is the same exhibits in the same room. */
export type DayStop = {
  readonly id: string;
  readonly tour: Tour;
  readonly stop: Stop;
  readonly exhibits: readonly Exhibit[];
  readonly instead: Exhibit | null;
  readonly place: number;
  /** Groups at once. */
  readonly copies: number;
  /** Each tour's stop that it is. */
  readonly of: Map<Tour, Stop>;
};

/** Of visits in the order of their ids: whatever order they came in, the request is the same. */
export function dayTask(visits: readonly Visit[], source: DaySource): DayTask {
  const groups = visits.flatMap(dayGroups);
  const busy = visits.flatMap((visit) =>
    busyOf(
      visit,
      groups.filter((each) => each.visit === visit),
      source.venues,
    ),
  );
  const venues = venuesOf(groups, busy, source);
  const places: Place[] = [];
  const stops = stopsOf(groups, places);
  const ends = groups.map((group) => endPlaces(group, places));
  const fixed = busy.map((each) => fixedOf(each, groups, places));
  const operations = groups.flatMap((group, index) =>
    operationsOf(group, index, { stops, isKept: source.kept?.has(group.visit) ?? false }),
  );
  const leaders = [...groupLeaders(groups, operations), ...exhibitLeaders(stops, operations)];
  const placeOf = (group: DayGroup, stop: Stop): number =>
    stops.find(({ of }) => of.get(group.tour) === stop)?.place ?? -1;
  return {
    groups,
    places,
    stops,
    busy,
    leaders,
    venues,
    request: {
      groups: groups.map((group, index) => ({
        id: `${group.visit.id} ${String(index).padStart(4, "0")}`,
        size: group.pupils ?? 0,
        earliestMinutes: group.arriveMinute + group.arrivalMinutes,
        latestMinutes: group.latestMinute,
        startPlace: ends[index]?.start ?? null,
        endPlace: ends[index]?.end ?? null,
        order: orderOf(group, stops),
      })),
      stops: stops.map(({ id, place, copies }): TimetableStop => ({ id, place, copies })),
      places: places.map(({ id, room }) => ({ id, capacity: room?.capacity ?? null })),
      operations,
      walkMinutes: walkingMinutes(groups, { places, venues, pace: source.pace, placeOf }),
      fixed,
      leaders: leaders.map(({ id, operations: led }): Leader => ({ id, operations: led })),
    },
  };
}

function venuesOf(
  groups: readonly DayGroup[],
  busy: readonly Busy[],
  { venues }: DaySource,
): readonly Venue[] {
  const rooms = busy.flatMap(({ room }) => (room === null ? [] : (venues.get(room.venue) ?? [])));
  return [...new Set([...groups.flatMap(({ tour }) => tour.venues), ...rooms])];
}

/** A place for a room, or for something in no known room that only `id` names. */
function placeFor(places: Place[], id: string, place: Omit<Place, "id">): number {
  const known = places.findIndex((each) => each.id === id);
  return known === -1 ? places.push({ id, ...place }) - 1 : known;
}

function roomPlace(places: Place[], room: Room): number {
  return placeFor(places, `${room.venue}/${room.id}`, { room, wrapUpMinutes: null });
}

function stopsOf(groups: readonly DayGroup[], places: Place[]): readonly DayStop[] {
  const byKey = new Map<string, DayStop>();
  const dated = new Map(groups.map(({ tour, visit }) => [tour, visit.date]));
  for (const [tour, date] of dated) {
    const seen = new Map<string, number>();
    for (const stop of tour.stops) {
      const { room, instead } = whereabouts(stop, tour, date);
      const exhibits = instead === null ? stop.exhibits : [instead];
      const own = `${String(stop.number).padStart(3, "0")} ${tour.id}`;
      const name =
        exhibits.length === 0
          ? own
          : exhibits
              .map(({ id }) => id)
              .sort()
              .join("+");
      const place =
        room === null
          ? placeFor(places, `? ${name}`, { room, wrapUpMinutes: null })
          : roomPlace(places, room);
      const count = seen.get(`${name} ${place}`) ?? 0;
      seen.set(`${name} ${place}`, count + 1);
      const key = `${name} ${place} ${count}`;
      const copies = Math.min(
        ...exhibits.map(({ viewing }) => viewing.groups),
        exhibits.length === 0 ? 1 : Infinity,
      );
      const known = byKey.get(key) ?? {
        id: own,
        tour,
        stop,
        exhibits,
        instead,
        place,
        copies,
        of: new Map<Tour, Stop>(),
      };
      known.of.set(tour, stop);
      byKey.set(key, known);
    }
  }
  return [...byKey.values()];
}

/** A tour's last words are spoken where it ends, which may be anywhere. */
function endPlaces(
  { tour: { from, to }, wrapUpMinutes }: DayGroup,
  places: Place[],
): { readonly start: number | null; readonly end: number | null } {
  const start = from === null ? null : roomPlace(places, from);
  if (wrapUpMinutes === 0) return { start, end: to === null ? null : roomPlace(places, to) };
  const id = `end ${wrapUpMinutes} ${to === null ? "" : `${to.venue}/${to.id}`}`;
  return { start, end: placeFor(places, id, { room: to === null ? null : to, wrapUpMinutes }) };
}

function fixedOf(busy: Busy, groups: readonly DayGroup[], places: Place[]): FixedActivity {
  const { id, from, to, room, capacity } = busy;
  return {
    id,
    groups: busy.groups.map((group) => groups.indexOf(group)),
    fromMinutes: from,
    toMinutes: to,
    place: room === null ? null : roomPlace(places, room),
    capacity,
  };
}

type Seen = { readonly stops: readonly DayStop[]; readonly isKept: boolean };

function operationsOf(group: DayGroup, index: number, { stops, isKept }: Seen): readonly Operation[] {
  const { tour, visit } = group;
  const day = { date: visit.date, hasHour: dayStart(visit) !== null };
  return stops.flatMap(({ of }, place) => {
    const stop = of.get(tour);
    if (stop === undefined) return [];
    const slot = isKept ? group.group?.slots.find((each) => each.stop === stop) : undefined;
    if (slot !== undefined) return [{ group: index, stop: place, ...only(stretchOf(slot)) }];
    const windows = windowsOf(stop, tour, day);
    const minutes = Math.ceil(stop.minutes);
    return [{ group: index, stop: place, minutes, ...(windows === undefined ? {} : { windows }) }];
  });
}

/** Then, and at no other time. */
function only({ from, to }: Stretch): Pick<Operation, "minutes" | "windows"> {
  return { minutes: to - from, windows: [{ fromMinutes: from, toMinutes: to }] };
}

/** A story keeps the tour's order; else its pairs hold, and the stop that the group is to start at is its first. */
function orderOf({ visit, group, tour }: DayGroup, stops: readonly DayStop[]): GroupOrder {
  const indexOf = (stop: Stop): number => stops.findIndex(({ of }) => of.get(tour) === stop);
  if (visit.order === "story") return { kind: "sequence", stops: tour.stops.map(indexOf) };
  const seeing = (exhibit: Exhibit): readonly number[] =>
    tour.stops.filter(({ exhibits }) => exhibits.includes(exhibit)).map(indexOf);
  const written = tour.before.flatMap(({ first, then }) =>
    seeing(first).flatMap((one) => seeing(then).map((other) => [one, other] as const)),
  );
  const first = tour.stops.find(({ number }) => number === group?.route);
  const start =
    first === undefined
      ? []
      : tour.stops.filter((stop) => stop !== first).map((stop) => [indexOf(first), indexOf(stop)] as const);
  const pairs = [...written, ...start].filter(([one, other]) => one !== other);
  return pairs.length === 0 ? { kind: "free" } : { kind: "before", pairs };
}
