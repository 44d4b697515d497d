/** Stops that the tour's clock brings a class to when their venue is shut. */
import { weekdayOf, merged, minuteOf, stretchOf, type Stretch } from "../../base/day.ts";
import { problem, seeAlso, type Problem } from "../../base/problem.ts";
import type { Venue } from "../../model/venue.ts";
import type { Visit } from "../../model/visit.ts";
import type { StopTime } from "../../plan/clock.ts";
import type { Facts } from "../facts.ts";
import { isElsewhere, partiesOf, type Party } from "../parties.ts";
import { said } from "../text-address.ts";
import { clockWords, openWords } from "./opening.ts";
import { surely } from "./over-slot.ts";

/** The first stop of each tour. Groups that change places follow their timetable, not the tour's clock. */
export function stopsOutsideHours(visit: Visit, date: string, facts: Facts): readonly Problem[] {
  if (visit.order === "free" && visit.groups.length > 1) return [];
  const parties = new Map(partiesOf(visit).map((party) => [`${party.tour.id} ${party.arrive ?? ""}`, party]));
  return [...parties.values()].flatMap((party) => {
    if (party.arrive === null || isElsewhere(party.tour) || isBoundByTheDoors(party)) return [];
    const ask = { visit, party, arrive: party.arrive, date };
    return facts
      .clockOf(party.tour)
      .stops.flatMap((time) => shutAt(time, ask))
      .slice(0, 1);
  });
}

/** Of one venue, arriving and leaving within its hours says it all. */
function isBoundByTheDoors({ tour, depart }: Party): boolean {
  return tour.venues.length < 2 && depart !== null;
}

type Ask = {
  readonly visit: Visit;
  readonly party: Party;
  readonly arrive: string;
  readonly date: string;
};

function shutAt(time: StopTime, ask: Ask): readonly Problem[] {
  const { stop } = time;
  const venue = ask.party.tour.venues.find(({ id }) => id === stop.room?.venue);
  const open = venue === undefined ? [] : hoursOf(venue, ask.date);
  if (venue === undefined || open.length === 0) return [];
  const from = minuteOf(ask.arrive) + time.from;
  const to = from + surely(stop);
  const isShut = isMoved(ask.visit) ? !open.some((each) => to <= each.to) : !open.some(holds({ from, to }));
  if (!isShut) return [];
  const args = {
    reason: "stop",
    stop: said(stop.title),
    place: said(venue.title),
    from: clockWords(Math.floor(from)),
    to: clockWords(Math.ceil(to)),
    open: openWords(open),
  } as const;
  return [seeAlso(problem("time/closed", ask.party.arriveAt, args), stop.at, "the stop")];
}

/** A meal or a pause on the way makes everything later, by how much nobody knows: only what is too late then is sure. */
function isMoved({ fixed, lunch, breaks }: Visit): boolean {
  return fixed.length > 0 || lunch !== null || breaks.length > 0;
}

function holds({ from, to }: Stretch): (open: Stretch) => boolean {
  return (open) => from >= open.from && to <= open.to;
}

/** None where the venue says no hours, or has others for schools; a day on which it is closed is told of as a whole. */
function hoursOf({ hours, schoolHours }: Venue, date: string): readonly Stretch[] {
  if (schoolHours !== null) return [];
  const today = hours.filter(({ days }) => days.includes(weekdayOf(date)));
  return merged(today.map(({ open: from, close: to }) => stretchOf({ from, to })));
}
