/** Ways of a step-free tour that nobody in a wheelchair can take, or of which nobody knows. */
import type { Tour } from "../../model/tour.ts";
import type { Room } from "../../model/venue.ts";
import { shortestWalks, type Walks } from "../../plan/walking.ts";
import { commonDefaults } from "../../model/profile.ts";
import type { Address } from "../../base/place.ts";
import type { Facts } from "../facts.ts";

export type BarredWay = {
  readonly at: Address;
  readonly from: Room;
  readonly to: Room;
  /** False where a way is left that may be without steps: the files do not say. */
  readonly isCertain: boolean;
};

/** Of a tour that promises to be step-free; a way that is not written at all is another rule's. */
export function barredWays(tour: Tour, { clockOf }: Facts): readonly BarredWay[] {
  const unknown = tour.stepFree ? clockOf(tour).unknownWalks : [];
  if (unknown.length === 0) return [];
  const anyWalk = shortestWalks(tour.venues, { stepFree: false, pace });
  const hopedFor = hopefulWalks(tour);
  return unknown.flatMap(({ fromRoom: from, toRoom: to, toStop }) => {
    if (from === null || to === null || anyWalk(from, to) === null) return [];
    const at = tour.stops.find(({ number }) => number === toStop)?.at ?? tour.at;
    return [{ at, from, to, isCertain: hopedFor(from, to) === null }];
  });
}

/** Walks without a connection that has steps; of which nobody knows may have none. */
export function hopefulWalks({ venues }: Tour): Walks {
  const hopeful = venues.map((venue) => ({
    ...venue,
    connections: venue.connections.map((way) => ({ ...way, stepFree: way.stepFree || !way.stepsKnown })),
  }));
  return shortestWalks(hopeful, { stepFree: true, pace });
}

/** No matter here: whether there is a way, not how long it takes. */
const pace = commonDefaults.pace;
