/** Which connections a class takes from stop to stop. */
import type { Connection, Room } from "../model/venue.ts";
import type { Stop, Tour } from "../model/tour.ts";
import type { TourClock } from "../plan/clock.ts";

export type LegTaken = {
  /** The stop it leads to; null at the tour's end. */
  readonly stop: Stop | null;
  readonly connections: readonly Connection[];
  /** At the group's pace. */
  readonly walkMinutes: number;
  /** Every room passed, both ends included. */
  readonly rooms: readonly Room[];
};

/** Every leg of known way that is more than staying in a room. */
export function legsTaken(tour: Tour, clock: TourClock): readonly LegTaken[] {
  const legs = [...clock.stops, { stop: null, ...clock.closing }];
  const moving = legs.filter(({ way }) => way.length > 1);
  if (moving.length === 0) return [];
  const between = shortestBetween(tour);
  return moving.map(({ stop, way, walkMinutes }) => ({
    stop,
    walkMinutes: walkMinutes ?? 0,
    rooms: way,
    connections: way.slice(1).flatMap((room, index) => {
      const before = way[index];
      return (before === undefined ? undefined : between.get(pair(nameOf(before), nameOf(room)))) ?? [];
    }),
  }));
}

/** The shortest connection of each two rooms, in each direction, that the tour may take. */
function shortestBetween(tour: Tour): ReadonlyMap<string, Connection> {
  const shortest = new Map<string, Connection>();
  const take = (key: string, connection: Connection): void => {
    const known = shortest.get(key);
    if (known === undefined || connection.minutes < known.minutes) shortest.set(key, connection);
  };
  for (const { id, connections } of tour.venues) {
    for (const connection of connections) {
      if (tour.stepFree && !connection.stepFree) continue;
      const [from, to] = [inFull(id, connection.from), inFull(id, connection.to)];
      take(pair(from, to), connection);
      if (!connection.oneWay) take(pair(to, from), connection);
    }
  }
  return shortest;
}

function inFull(venue: string, room: string): string {
  return room.includes("/") ? room : `${venue}/${room}`;
}

function nameOf(room: Room): string {
  return `${room.venue}/${room.id}`;
}

function pair(from: string, to: string): string {
  return `${from} ${to}`;
}
