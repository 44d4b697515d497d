/** Stops of a carousel that share a room: several groups are in it at once. */
import type { Tour } from "../../model/tour.ts";
import type { Room } from "../../model/venue.ts";
import type { Group, Visit } from "../../model/visit.ts";

export type SharedRoom = {
  readonly room: Room;
  /** By number, as printed. */
  readonly stops: readonly number[];
  /** The most pupils that are in it at once, or fewer. */
  readonly pupils: number;
};

/** Of one visit's groups on one tour. Where nothing says at which stop a group begins, at least that many come together. */
export function sharedRooms(tour: Tour, visit: Visit): readonly SharedRoom[] {
  if (tour.mode !== "carousel" && tour.pedagogy !== "carousel") return [];
  const groups = visit.groups.filter((group) => group.tour === tour);
  const rooms = [...new Set(tour.stops.flatMap(({ room }) => room ?? []))];
  return rooms.flatMap((room) => {
    const stops = tour.stops.filter((stop) => stop.room === room).map(({ number }) => number);
    return stops.length < 2 ? [] : [{ room, stops, pupils: together(groups, stops, tour) }];
  });
}

function together(groups: readonly Group[], stops: readonly number[], tour: Tour): number {
  const count = tour.stops.length;
  const starts = groups.flatMap(({ route, size }) => (route === null ? [] : [{ route, size }]));
  if (starts.length === groups.length) {
    const turns = tour.stops.map((_, turn) =>
      sum(starts.filter(({ route }) => stops.includes(((route - 1 + turn) % count) + 1))),
    );
    return Math.max(0, ...turns);
  }
  const takesOneEach = tour.stops.every(({ exhibits }) =>
    exhibits.every(({ viewing }) => viewing.groups === 1),
  );
  if (groups.length !== count || !takesOneEach) return 0;
  return sum([...groups].sort((a, b) => a.size - b.size).slice(0, stops.length));
}

function sum(groups: readonly Pick<Group, "size">[]): number {
  return groups.reduce((total, { size }) => total + size, 0);
}
