/** `time/transition`: a way nobody wrote down, so that it counts as nothing; a lift that a class does not fit into. */
import { shownMinutes } from "../../base/minutes.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Tour } from "../../model/tour.ts";
import type { Room } from "../../model/venue.ts";
import { ridesOf, shortestWalks } from "../../plan/walking.ts";
import { commonDefaults } from "../../model/profile.ts";
import type { Facts } from "../facts.ts";
import { legsTaken } from "../ways.ts";

export function transition(facts: Facts): readonly Problem[] {
  return [...facts.project.tours.values()].flatMap((tour) => [
    ...unknownWays(tour, facts),
    ...slowLifts(tour, facts),
  ]);
}

/** A venue that has no ways at all leaves walking to the reader; a way with steps is another rule's. */
function unknownWays(tour: Tour, { clockOf }: Facts): readonly Problem[] {
  const unknown = clockOf(tour).unknownWalks;
  if (unknown.length === 0) return [];
  const anyWalk = shortestWalks(tour.venues, { stepFree: false, pace: commonDefaults.pace });
  return unknown.flatMap(({ fromRoom, toRoom, toStop }) => {
    if (fromRoom === null || toRoom === null || anyWalk(fromRoom, toRoom) !== null) return [];
    if (!hasWays(tour, fromRoom) || !hasWays(tour, toRoom)) return [];
    const at = tour.stops.find(({ number }) => number === toStop)?.at ?? tour.at;
    const isNear = fromRoom.venue === toRoom.venue;
    const [from, to] = [fromRoom, toRoom].map(({ venue, id }) => (isNear ? id : `${venue}/${id}`));
    return [problem("time/transition", at, { reason: "no-way", from: from ?? "", to: to ?? "" })];
  });
}

function hasWays(tour: Tour, { venue }: Room): boolean {
  return tour.venues.some(({ id, connections }) => id === venue && connections.length > 0);
}

/** Told once a tour, at the first stop whose lift is too small, if all lifts together take more than is to spare. */
function slowLifts(tour: Tour, { clockOf }: Facts): readonly Problem[] {
  const pupils = tour.audience.size;
  if (pupils === null) return [];
  const clock = clockOf(tour);
  const rides = legsTaken(tour, clock).flatMap(({ stop, connections }) =>
    connections.flatMap((way) => {
      const trips = ridesOf(way, pupils);
      return trips > 1 ? [{ at: stop?.at ?? tour.at, trips, places: way.liftCapacity ?? 0 }] : [];
    }),
  );
  const [first] = rides;
  if (first === undefined) return [];
  const extraMinutes = shownMinutes(
    rides.reduce((sum, { trips }) => sum + (trips - 1) * commonDefaults.liftCycleMinutes, 0),
  );
  const { slot, used } = clock.minutes;
  const free = slot === null ? 0 : Math.max(0, slot - (used - extraMinutes));
  const spareMinutes = shownMinutes(clock.fixed.buffer + free);
  if (extraMinutes <= spareMinutes) return [];
  const { at, trips, places } = first;
  const args = { reason: "lift", pupils, places, trips, extraMinutes, spareMinutes } as const;
  return [problem("time/transition", at, args)];
}
