/** `time/over-slot`, `time/minutes-missing`: the tour takes longer than its slot, or the day than the class stays. */
import { shownMinutes, tidyMinutes } from "../../base/minutes.ts";
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Stop, Tour } from "../../model/tour.ts";
import type { Visit } from "../../model/visit.ts";
import { merged, minuteOf, stretchOf, type Stretch } from "../../base/day.ts";
import type { Facts } from "../facts.ts";
import { partiesOf, type Party } from "../parties.ts";
import { shortestStopMinutes } from "./too-many-stops.ts";

export function overSlot(facts: Facts): readonly Problem[] {
  const { tours, visits } = facts.project;
  return [
    ...[...tours.values()].flatMap((tour) => overTour(tour, facts)),
    ...[...visits.values()].flatMap((visit) => overVisit(visit, facts)),
  ];
}

function overTour(tour: Tour, { clockOf }: Facts): readonly Problem[] {
  const { minutes } = clockOf(tour);
  const { used, slot } = minutes;
  if (tour.stops.length === 0 || slot === null || used <= slot) return [];
  const unsure = tour.stops.filter(({ minutesFrom }) => minutesFrom === "profile");
  if (used - guessed(tour) <= slot)
    return [
      problem("time/minutes-missing", below(tour.at, "stops"), {
        stops: unsure.length,
        eachMinutes: unsure[0]?.minutes ?? 0,
        usedMinutes: shownMinutes(used),
        slotMinutes: slot,
      }),
    ];
  return [
    problem("time/over-slot", below(tour.at, "slotMinutes"), {
      of: "slot",
      usedMinutes: shownMinutes(used),
      slotMinutes: slot,
      dwellMinutes: shownMinutes(minutes.dwell),
      walkMinutes: shownMinutes(minutes.walk),
      otherMinutes: shownMinutes(minutes.fixed),
    }),
  ];
}

/** What stops that say no minutes could be shortened by: an error must be certain. */
function guessed({ stops }: Tour): number {
  return stops.reduce((sum, stop) => sum + stop.minutes - surely(stop), 0);
}

/** Minutes that a stop takes at least: what no file says may be short. */
export function surely({ minutes, minutesFrom }: Stop): number {
  return minutesFrom === "profile" ? Math.min(minutes, shortestStopMinutes) : minutes;
}

/** A tour that is over its own slot says so itself. */
function overVisit(visit: Visit, facts: Facts): readonly Problem[] {
  return partiesOf(visit).flatMap((party) => {
    const { tour, group, departAt } = party;
    const spent = facts.clockOf(tour).over ? null : minutesSpent(visit, party, facts);
    if (spent === null || !spent.isTooMuch) return [];
    const { stayMinutes, tourMinutes, fixedMinutes } = spent;
    const args = { of: "visit", group: group?.id ?? null, stayMinutes, tourMinutes, fixedMinutes } as const;
    return [problem("time/over-slot", departAt, args)];
  });
}

type Spent = {
  readonly stayMinutes: number;
  readonly tourMinutes: number;
  readonly fixedMinutes: number;
  readonly isTooMuch: boolean;
};

/** Null where nobody knows how long the party stays, or what it does. */
export function minutesSpent(visit: Visit, party: Party, { clockOf }: Facts): Spent | null {
  const { tour, arrive, depart } = party;
  if (arrive === null || depart === null || depart <= arrive || tour.stops.length === 0) return null;
  const { minutes, fixed } = clockOf(tour);
  const { used, dwell, walk } = minutes;
  const fixedMinutes = fixedMinutesOf(visit, party);
  const written = fixedMinutes > 0 ? fixed.breaks : 0;
  // Where the day is written down, arrival and end stand there and not in the tour's own minutes.
  const tourMinutes = shownMinutes(visit.fixed.length === 0 ? used - written : tidyMinutes(dwell + walk));
  const stayMinutes = minuteOf(depart) - minuteOf(arrive);
  const isTooMuch = tourMinutes - guessed(tour) + fixedMinutes > stayMinutes;
  return { stayMinutes, tourMinutes, fixedMinutes, isTooMuch };
}

/** Fixed points of the group, lunch and breaks; what overlaps counts once. */
function fixedMinutesOf(visit: Visit, party: Party): number {
  return awayOf(visit, party).reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
}

/** When a party is at no stop: its fixed points, lunch and breaks, in order and apart. */
export function awayOf({ fixed, lunch, breaks }: Visit, { group }: Party): readonly Stretch[] {
  const own = fixed.filter(
    ({ groups }) => group === null || groups.length === 0 || groups.includes(group.id),
  );
  return merged([...own, ...(lunch === null ? [] : [lunch]), ...breaks].map(stretchOf));
}
