/** Where a fixed point of a visit takes place. */
import type { Room, Venue } from "../../model/venue.ts";
import type { FixedPoint, Visit } from "../../model/visit.ts";
import { toursOf } from "./parties.ts";

/** As the reader understands it: `venue/room`, else the only room of that id in the visit's venues. */
export function fixedRoomOf(
  { room: typed }: FixedPoint,
  visit: Visit,
  venues: ReadonlyMap<string, Venue>,
): Room | null {
  if (typed === null) return null;
  const [venue, id] = typed.includes("/") ? typed.split("/") : [null, typed];
  const near = toursOf(visit).flatMap((tour) => tour.venues);
  const where = venue == null ? near : [venues.get(venue)].filter((one) => one !== undefined);
  const found = [...new Set(where)].flatMap(({ rooms }) => rooms.filter((room) => room.id === id));
  return found.length === 1 ? (found[0] ?? null) : null;
}
