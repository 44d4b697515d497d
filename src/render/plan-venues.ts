/** Which venue's floor plan shows which rooms. */
import type { Tour } from "../model/tour.ts";
import type { Room, Venue } from "../model/venue.ts";

type Venues = ReadonlyMap<string, Venue>;

/** Each once, in the order of the tour: its venues that have a plan, or the one that a venue without a plan is part of. */
export function venuesWithPlan(tour: Tour, venues: Venues): readonly Venue[] {
  const found = tour.venues.map((venue) => withPlan(venue, venues));
  return [...new Set(found.filter((venue) => venue !== null))];
}

/** Whether a room stands on the plan of the venue: it is its own, or of a part of it that has no plan. */
export function isOnPlan(room: Room, venue: Venue, venues: Venues): boolean {
  const own = venues.get(room.venue);
  return room.venue === venue.id || (own !== undefined && withPlan(own, venues)?.id === venue.id);
}

function withPlan(venue: Venue, venues: Venues, seen: readonly Venue[] = []): Venue | null {
  if (venue.plan !== null) return venue;
  const whole = venue.partOf === null ? undefined : venues.get(venue.partOf);
  return whole === undefined || seen.includes(whole) ? null : withPlan(whole, venues, [...seen, venue]);
}
