/** `time/too-many-stops`: more stops an hour than suit the age, or stops too short to look. */
import { shownMinutes } from "../../base/minutes.ts";
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Tour } from "../../model/tour.ts";
import { classProfile } from "../class-profile.ts";
import type { Facts } from "../facts.ts";

/** Hardly enough to arrive and look. */
export const shortestStopMinutes = 3;

export function tooManyStops(facts: Facts): readonly Problem[] {
  return [...facts.project.tours.values()].flatMap((tour) => {
    const short = tour.stops.filter(({ minutes }) => minutes < shortestStopMinutes);
    const alone = short.map(({ at, minutes }) =>
      problem("time/too-many-stops", at, { reason: "short", minutes }),
    );
    return [...alone, ...tooDense(tour, facts)];
  });
}

/** Stops that may be dropped do not count. */
function tooDense(tour: Tour, { clockOf }: Facts): readonly Problem[] {
  const profile = classProfile(tour.audience);
  if (profile === null || tour.stops.length === 0) return [];
  const stops = tour.stops.filter(({ optional }) => !optional).length;
  const { slot, used } = clockOf(tour).minutes;
  const minutes = shownMinutes(slot ?? used);
  const most = Math.max(1, Math.ceil((profile.stopsPerHour[1] * minutes) / 60));
  if (stops <= most) return [];
  const args = { reason: "hour", stops, minutes, most } as const;
  return [problem("time/too-many-stops", below(tour.at, "stops"), args)];
}
