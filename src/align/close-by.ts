/** Which exhibits near a tour could close its gaps, and what each would cost in minutes. */
import { tidyMinutes } from "../base/minutes.ts";
import type { Exhibit } from "../model/exhibit.ts";
import { profileDefaults } from "../model/profile.ts";
import type { Tour } from "../model/tour.ts";
import type { Room } from "../model/venue.ts";
import { isTaught } from "./coverage.ts";
import type { Because, CloseBy, OutcomeAlignment, TourAlignment } from "./coverage.ts";

export type Nearby = {
  /** All exhibits of the project. */
  readonly exhibits: Iterable<Exhibit>;
  /** A group's walk in minutes; null where no way is known. Handed in: walking is not this folder's business. */
  readonly walkMinutesBetween: (from: Room, to: Room) => number | null;
};

/**
 * The alignment with `closeBy` filled for every promised outcome that is not taught: the exhibits of the tour's venues
 * that list it and can be seen, cheapest first, then those that teach it mainly, then by id.
 */
export function closeGaps(alignment: TourAlignment, nearby: Nearby): TourAlignment {
  const { tour } = alignment;
  const reachable = [...nearby.exhibits].filter((exhibit) => canBeSeen(exhibit, tour));
  const outcomes = alignment.outcomes.map((each) =>
    each.promised === null || isTaught(each)
      ? each
      : { ...each, closeBy: closersOf(each, { tour, reachable, nearby }) },
  );
  return { ...alignment, outcomes };
}

const away = new Set<Exhibit["onDisplay"]>(["loan", "store", "conservation"]);

function canBeSeen(exhibit: Exhibit, tour: Tour): boolean {
  const there = tour.venues.some((venue) => venue.id === exhibit.venue?.id);
  return there && !away.has(exhibit.onDisplay) && exhibit.room?.status !== "closed";
}

type Search = { readonly tour: Tour; readonly reachable: readonly Exhibit[]; readonly nearby: Nearby };

function closersOf({ outcome }: OutcomeAlignment, { tour, reachable, nearby }: Search): readonly CloseBy[] {
  return reachable
    .filter((exhibit) => strengthOf(exhibit, outcome.ref) !== undefined)
    .map((exhibit) => ({ exhibit, ...cost(exhibit, tour, nearby) }))
    .sort(
      (a, b) =>
        minutesOrder(a) - minutesOrder(b) ||
        strengthOrder(a, outcome.ref) - strengthOrder(b, outcome.ref) ||
        byId(a, b),
    );
}

function strengthOf(exhibit: Exhibit, ref: string) {
  return exhibit.outcomes.find(({ outcome }) => outcome.ref === ref)?.strength;
}

function minutesOrder({ addedMinutes }: CloseBy): number {
  return addedMinutes ?? Number.MAX_VALUE;
}

function strengthOrder({ exhibit }: CloseBy, ref: string): number {
  return strengthOf(exhibit, ref) === "main" ? 0 : 1;
}

function byId(a: CloseBy, b: CloseBy): number {
  return a.exhibit.id < b.exhibit.id ? -1 : 1;
}

type Cost = { readonly addedMinutes: number | null; readonly because: Because };

function cost(exhibit: Exhibit, tour: Tour, nearby: Nearby): Cost {
  const there = tour.stops.find((stop) => stop.exhibits.some(({ id }) => id === exhibit.id));
  if (there !== undefined) return { addedMinutes: 0, because: { kind: "already-there", stop: there.number } };
  const place = exhibit.room === null ? undefined : bestPlace(exhibit.room, tour, nearby);
  if (place === undefined) return { addedMinutes: null, because: { kind: "walk-unknown", stop: null } };
  const dwell = exhibit.minutes ?? profileDefaults[tour.audience.profile].maxStopMinutes;
  return { addedMinutes: tidyMinutes(dwell + place.extraMinutes), because: place.because };
}

type Place = { readonly extraMinutes: number; readonly because: Because };

/** A place of the tour; a room that nobody wrote down is null. */
type Spot = { readonly number: number | null; readonly room: Room | null };

/** Where a stop in `room` costs least walking; undefined when no place of the tour has known walks. */
function bestPlace(room: Room, tour: Tour, nearby: Nearby): Place | undefined {
  const spots: readonly Spot[] = [...endSpot(tour.from), ...tour.stops, ...endSpot(tour.to)];
  const first = endSpot(tour.from).length;
  const places = Array.from({ length: tour.stops.length + 1 }, (_, index) =>
    placeBetween([spots[first + index - 1], spots[first + index]], room, nearby),
  );
  return places
    .filter((place) => place !== null)
    .sort((a, b) => a.extraMinutes - b.extraMinutes || sameRoomFirst(a) - sameRoomFirst(b))[0];
}

function endSpot(room: Room | null): readonly Spot[] {
  return room === null ? [] : [{ number: null, room }];
}

function sameRoomFirst({ because }: Place): number {
  return because.kind === "same-room" ? 0 : 1;
}

type Gap = readonly [before: Spot | undefined, after: Spot | undefined];

/** At an open end of the tour only one walk is added; between two places the walk past is saved. */
function placeBetween([before, after]: Gap, room: Room, { walkMinutesBetween }: Nearby): Place | null {
  const beside = [before, after].find((spot) => spot?.number != null && isSame(spot.room, room));
  if (beside !== undefined) return { extraMinutes: 0, because: { kind: "same-room", stop: beside.number } };
  const here: Spot = { number: null, room };
  const walk = (from: Spot | undefined, to: Spot | undefined) => {
    if (from === undefined || to === undefined) return 0;
    return from.room === null || to.room === null ? null : walkMinutesBetween(from.room, to.room);
  };
  const [there, back, past] = [walk(before, here), walk(here, after), walk(before, after)];
  if (there === null || back === null || past === null) return null;
  const extraMinutes = Math.max(0, tidyMinutes(there + back - past));
  return {
    extraMinutes,
    because: { kind: extraMinutes === 0 ? "on-the-way" : "detour", stop: before?.number ?? null },
  };
}

function isSame(a: Room | null, b: Room): boolean {
  return a !== null && a.venue === b.venue && a.id === b.id;
}
