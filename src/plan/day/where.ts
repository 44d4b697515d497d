/** Where a stop is on a day, and when it is open. */
import type { Exhibit } from "../../model/exhibit.ts";
import type { Stop, Tour } from "../../model/tour.ts";
import type { Room, Venue } from "../../model/venue.ts";
import { isClosedOn, openStretches } from "../opening.ts";
import type { Operation } from "../timetable/request.ts";

export type Whereabouts = { readonly room: Room | null; readonly instead: Exhibit | null };

/** The stop's room, or that of its alternative where the stop's own is closed and the other one is not. */
export function whereabouts({ room, alternative }: Stop, tour: Tour, date: string | null): Whereabouts {
  const other = alternative?.room ?? null;
  return other !== null && isShut(room, tour, date) && !isShut(other, tour, date)
    ? { room: other, instead: alternative }
    : { room, instead: null };
}

/** When a visit to a stop can take place, in minutes since midnight; undefined: at any time. */
export function windowsOf(
  stop: Stop,
  tour: Tour,
  { date, hasHour }: { readonly date: string | null; readonly hasHour: boolean },
): Operation["windows"] {
  const { room } = whereabouts(stop, tour, date);
  if (isShut(room, tour, date)) return [];
  const venue = venueOf(room, tour) ?? stop.exhibits[0]?.venue ?? null;
  if (venue === null || date === null || !hasHour) return undefined;
  return openStretches(venue, date)?.map(({ from, to }) => ({ fromMinutes: from, toMinutes: to }));
}

function isShut(room: Room | null, tour: Tour, date: string | null): boolean {
  const venue = venueOf(room, tour);
  return room?.status === "closed" || (venue !== null && date !== null && isClosedOn(venue, room, date));
}

function venueOf(room: Room | null, { venues }: Tour): Venue | null {
  return venues.find(({ id }) => id === room?.venue) ?? null;
}
