/** The places of a day, and how long each group walks between any two of them. */
import type { Pace, Stop } from "../../model/tour.ts";
import type { Room, Venue } from "../../model/venue.ts";
import { tidyMinutes } from "../../base/minutes.ts";
import { paceOf, shortestWalks, type Walks } from "../walking.ts";
import type { DayGroup } from "./group.ts";

export type Place = {
  readonly id: string;
  readonly room: Room | null;
  /** Where nothing but a tour ends: the minutes of its last words there. Null elsewhere. */
  readonly wrapUpMinutes: number | null;
};

type Matrix = readonly (readonly number[])[];

export type Ground = {
  readonly places: readonly Place[];
  readonly venues: readonly Venue[];
  readonly pace: Pace | null;
  /** The index of a stop's place. */
  readonly placeOf: (group: DayGroup, stop: Stop) => number;
};

/** For each group the whole minutes from each place to each; one for all where they are alike. */
export function walkingMinutes(groups: readonly DayGroup[], ground: Ground): readonly Matrix[] {
  const isKnown = knownRooms(ground.venues);
  const walksOf = walksByKind(ground);
  const all = groups.map((group) => matrixOf(group, ground, { isKnown, walks: walksOf(group) }));
  const texts = new Set(all.map((matrix) => matrix.map((row) => row.join()).join(";")));
  return texts.size === 1 ? all.slice(0, 1) : all;
}

/** Whether the files know ways to a room: a venue without connections leaves them to the reader. */
export function knownRooms(venues: readonly Venue[]): (room: Room) => boolean {
  const whole = new Set(venues.filter(({ connections }) => connections.length > 0).map(({ id }) => id));
  const named = new Set(
    venues.flatMap(({ connections }) => connections.flatMap(({ from, to }) => [from, to])),
  );
  return ({ venue, id }) => whole.has(venue) || named.has(`${venue}/${id}`);
}

function walksByKind({ venues, pace: usual }: Ground): (group: DayGroup) => Walks {
  const known = new Map<string, Walks>();
  return ({ tour, stepFree, pupils }) => {
    const pace = paceOf(tour, usual);
    const key = [stepFree, pace.factor, pace.minimumMinutes, pupils].join();
    const walks = known.get(key) ?? shortestWalks(venues, { stepFree, pace, groupSize: pupils });
    known.set(key, walks);
    return walks;
  };
}

type Ways = { readonly isKnown: (room: Room) => boolean; readonly walks: Walks };

function matrixOf(group: DayGroup, ground: Ground, ways: Ways): Matrix {
  const { places } = ground;
  const rooms = places.map((_, place) => knownRoom(place, { group, ground, ways }));
  const walk = (from: Room | null | undefined, to: Room | null | undefined): number =>
    from == null || to == null ? 0 : Math.ceil(tidyMinutes(ways.walks(from, to)?.minutes ?? Infinity));
  return places.map((from, a) =>
    places.map((to, b) => {
      if (a === b) return 0;
      return from.wrapUpMinutes === null ? walk(rooms[a], rooms[b]) + (to.wrapUpMinutes ?? 0) : Infinity;
    }),
  );
}

type Asked = { readonly group: DayGroup; readonly ground: Ground; readonly ways: Ways };

/**
 * The room from which walks to and from a place are counted. Of a place whose room nobody knows, or whose venue leaves
 * ways to the reader, it is the room of the stop before it, else the tour's first room, else the next known one: so a
 * detour is never shorter than the straight way, and walks past such a stop count.
 */
function knownRoom(place: number, { group, ground, ways }: Asked): Room | null {
  const { tour } = group;
  const isKnown = (room: Room | null | undefined): room is Room => room != null && ways.isKnown(room);
  const { room: own = null, wrapUpMinutes = null } = ground.places[place] ?? {};
  if (isKnown(own)) return own;
  if (wrapUpMinutes !== null) return null;
  const path = tour.stops.map((stop) => ground.placeOf(group, stop));
  const at = path.indexOf(place);
  const roomsOf = (indexes: readonly number[]): readonly Room[] =>
    indexes.map((index) => ground.places[index]?.room).filter(isKnown);
  const before = at === -1 ? [] : roomsOf(path.slice(0, at));
  const others = [tour.from, ...roomsOf(at === -1 ? path : path.slice(at)), tour.to];
  return before.at(-1) ?? others.find(isKnown) ?? null;
}
