/** When a venue and its rooms are open on a day, as far as the files know. */
import { merged, stretchOf, weekdayOf, type Stretch } from "../base/day.ts";
import type { Room, Venue } from "../model/venue.ts";

/**
 * When a venue's doors are open on an ISO date, in order; null: always, as far as anybody knows. Schools may be let in at
 * hours of their own.
 */
export function openStretches(venue: Venue, date: string): readonly Stretch[] | null {
  if (venue.hours.length === 0 || venue.schoolHours !== null) return null;
  const hours = venue.hours.filter(({ days }) => days.includes(weekdayOf(date)));
  return merged(hours.map(({ open, close }) => stretchOf({ from: open, to: close })));
}

/**
 * A room whose closing has no known end stays closed; a whole venue does not, as there would be nothing left to plan.
 */
export function isClosedOn(venue: Venue, room: Room | null, date: string): boolean {
  const rooms = room === null ? [] : [room.id, `${room.venue}/${room.id}`];
  const shut = venue.closures.some(({ scope, from, to }) => {
    const isRoom = rooms.includes(scope);
    const isVenue = (scope === "venue" || scope === venue.id) && to !== null;
    return (isRoom || isVenue) && from <= date && date <= (to ?? date);
  });
  return shut || openStretches(venue, date)?.length === 0;
}
