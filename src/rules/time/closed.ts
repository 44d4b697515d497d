/** `time/closed`, `time/maybe-closed`: a visit on a day or at an hour when its venue, or a room of its tour, is shut. */
import { below, type Address } from "../../base/place.ts";
import { problem, seeAlso, type Problem } from "../../base/problem.ts";
import type { Stop, Tour } from "../../model/tour.ts";
import type { Closure, Room, Venue } from "../../model/venue.ts";
import type { Visit } from "../../model/visit.ts";
import { weekdayOf } from "../../base/day.ts";
import type { Facts } from "../facts.ts";
import { isElsewhere, partiesOf, toursOf } from "../parties.ts";
import { said } from "../text-address.ts";
import { outsideHours } from "./opening.ts";
import { stopsOutsideHours } from "./stop-hours.ts";

export function closed(facts: Facts): readonly Problem[] {
  return [...facts.project.visits.values()].flatMap((visit) => {
    if (visit.date === null) return [];
    const found = closedOn({ visit, date: visit.date });
    return found.length > 0 ? found : stopsOutsideHours(visit, visit.date, facts);
  });
}

type Dated = { readonly visit: Visit; readonly date: string };

function closedOn(dated: Dated): readonly Problem[] {
  const tours = toursOf(dated.visit).filter((tour) => !isElsewhere(tour));
  const venues = [...new Set(tours.flatMap((tour) => tour.venues))];
  return venues.flatMap((venue) => {
    const whole = venueClosed(venue, dated);
    return whole.length > 0 ? whole : tours.flatMap((tour) => roomsClosed(tour, venue, dated));
  });
}

/** One cause, one problem: of a museum that is closed for works nobody asks whether it is Monday. */
function venueClosed(venue: Venue, dated: Dated): readonly Problem[] {
  const place = { title: said(venue.title), at: below(dated.visit.at, "date") };
  const closures = venue.closures.filter(({ scope }) => scope === "venue" || scope === venue.id);
  const shut = closures.flatMap((closure) => during(closure, place, dated.date));
  if (shut.length > 0) return shut.slice(0, 1);
  const weekday = weekdayOf(dated.date);
  const hours = venue.hours.filter(({ days }) => days.includes(weekday));
  // Schools may be let in at hours of their own.
  if (venue.hours.length === 0 || venue.schoolHours !== null) return [];
  if (hours.length === 0) {
    const args = { reason: "day", place: place.title, date: dated.date, weekday } as const;
    return [problem("time/closed", place.at, args)];
  }
  // Of a tour through several venues each has its own stops: they are asked one by one.
  const parties = partiesOf(dated.visit).filter(
    ({ tour }) => tour.venues.length === 1 && tour.venues[0] === venue,
  );
  return parties.flatMap((party) => outsideHours({ place: place.title, hours, party, visit: dated.visit }));
}

/** A stop with an alternative in a room that is open is not lost. */
function roomsClosed(tour: Tour, venue: Venue, { visit, date }: Dated): readonly Problem[] {
  const closures = venue.closures.filter(({ scope }) => scope !== "venue");
  if (closures.length === 0) return [];
  const at = below(visit.at, "date");
  return tour.stops.flatMap((stop) => {
    const { room } = stop;
    if (room === null || room.venue !== venue.id || isReplaced(stop, closures)) return [];
    const own = closures.filter(({ scope }) => isScopeOf(scope, room));
    return own.flatMap((closure) => during(closure, { title: room.label, at }, date)).slice(0, 1);
  });
}

function isReplaced({ alternative }: Stop, closures: readonly Closure[]): boolean {
  const room = alternative?.room ?? null;
  return room !== null && !closures.some(({ scope }) => isScopeOf(scope, room));
}

function isScopeOf(scope: string, room: Room): boolean {
  return scope === room.id || scope === `${room.venue}/${room.id}`;
}

type Shut = { readonly title: string; readonly at: Address };

/** Before its last day a closure is certain; without one, nobody knows. */
function during(closure: Closure, { title, at }: Shut, date: string): readonly Problem[] {
  const { from, to } = closure;
  if (date < from || (to !== null && date > to)) return [];
  const found =
    to !== null
      ? problem("time/closed", at, { reason: "closure", place: title, date, until: to })
      : problem("time/maybe-closed", at, { place: title, date, since: from });
  return [seeAlso(found, closure.at, "the closure")];
}
