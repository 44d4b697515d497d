/** `safety/outdoor`: a long way in the open without a plan for the weather, a road or a slope with nobody to watch. */
import { shownMinutes } from "../../base/minutes.ts";
import type { Outdoor } from "../../base/codes/rules/safety.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Room } from "../../model/venue.ts";
import type { Tour } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { toursOf } from "../parties.ts";
import { legsTaken, type LegTaken } from "../ways.ts";

/** A class in the rain for longer than this needs a plan. */
const longMinutes = 15;

export function outdoor(facts: Facts): readonly Problem[] {
  const { tours, visits } = facts.project;
  const dry = new Set([...visits.values()].filter(({ weather }) => weather !== null).flatMap(toursOf));
  return [...tours.values()].flatMap((tour) => {
    const isPlanned = tour.plans.wetWeather !== null || dry.has(tour);
    return legsTaken(tour, facts.clockOf(tour)).flatMap((leg) => [
      ...(isPlanned ? [] : inTheOpen(tour, leg)),
      ...unwatched(tour, leg),
    ]);
  });
}

function inTheOpen(tour: Tour, { stop, connections, walkMinutes }: LegTaken): readonly Problem[] {
  const isOutside = connections.some(({ via }) => via === "outdoor");
  if (!isOutside || walkMinutes <= longMinutes) return [];
  const minutes = shownMinutes(walkMinutes);
  return [problem("safety/outdoor", stop?.at ?? tour.at, { reason: "weather", minutes })];
}

function unwatched(tour: Tour, { stop, connections, rooms }: LegTaken): readonly Problem[] {
  const isWatched = stop?.safety != null || connections.some(({ note }) => note !== null);
  if (isWatched || tour.venues.some(({ hazards }) => hazards.length > 0)) return [];
  const [first] = rooms.slice(1).flatMap(dangerOf);
  return first === undefined ? [] : [problem("safety/outdoor", stop?.at ?? tour.at, first)];
}

const none = /^(no|none|não|nenhuma?|nein|non|keine?)\b/iu;
const steep = /steep|step|stair|íngreme|escad|degrau|empinad|raide|steil|treppe/iu;

function dangerOf({ crossing, gradient, label }: Room): readonly Outdoor[] {
  if (crossing !== null && !none.test(crossing))
    return [{ reason: "supervision", danger: "crossing", room: label }];
  if (gradient !== null && !none.test(gradient) && steep.test(gradient))
    return [{ reason: "supervision", danger: "slope", room: label }];
  return [];
}
