/** What a visit asks of each place it stops at: which group, for how long, between which moments. */
import { tidyMinutes } from "../../base/minutes.ts";
import { minuteOf, type Stretch } from "../../base/day.ts";
import type { Exhibit } from "../../model/exhibit.ts";
import type { Stop, Tour } from "../../model/tour.ts";
import type { Room } from "../../model/venue.ts";
import type { Visit } from "../../model/visit.ts";
import { shortestWalks, type Walks } from "../../plan/walking.ts";
import type { Facts } from "../facts.ts";
import { isElsewhere, partiesOf, type Party } from "../parties.ts";
import { said } from "../text-address.ts";
import { awayOf, minutesSpent, surely } from "./over-slot.ts";

export type Demand = {
  readonly visit: Visit;
  /** What takes few groups at once: an exhibit, or a stop written in place. */
  readonly place: Exhibit | Stop;
  readonly name: string;
  readonly isExhibit: boolean;
  readonly groupsAtOnce: number;
  /** At least. */
  readonly minutes: number;
  /** Minutes since midnight: when the group can be there at the earliest, and must have left at the latest. */
  readonly from: number;
  readonly to: number;
  /** When it is somewhere else: in order and apart. */
  readonly away: readonly Stretch[];
};

/** Of groups that have a time to come and to leave; those whose own day is too short are told so elsewhere. */
export function demandsOf(visit: Visit, facts: Facts): readonly Demand[] {
  return partiesOf(visit).flatMap((party) => {
    if (isElsewhere(party.tour) || (minutesSpent(visit, party, facts)?.isTooMuch ?? true)) return [];
    const away = awayOf(visit, party);
    const walks = leastWalks(party.tour, facts);
    return party.tour.stops.flatMap((stop) => {
      const { from, to } = timeFor(stop, { visit, party, walks });
      return placesOf(stop).map((place) => ({ visit, ...place, minutes: surely(stop), from, to, away }));
    });
  });
}

type Place = Pick<Demand, "place" | "name" | "isExhibit" | "groupsAtOnce">;

function placesOf(stop: Stop): readonly Place[] {
  if (stop.exhibits.length === 0)
    return [{ place: stop, name: said(stop.title), isExhibit: false, groupsAtOnce: 1 }];
  return stop.exhibits.map((exhibit) => ({
    place: exhibit,
    name: said(exhibit.title),
    isExhibit: true,
    groupsAtOnce: exhibit.viewing.groups,
  }));
}

type Asked = { readonly visit: Visit; readonly party: Party; readonly walks: Walks };

/** In a story, what comes before takes its time first, and what comes after needs its own. */
function timeFor(stop: Stop, { visit, party, walks }: Asked): Stretch {
  const { tour } = party;
  // Where the day is written down, arrival and end stand there.
  const isDayWritten = visit.fixed.length > 0;
  const arrival = isDayWritten ? 0 : (tour.fixedMinutes.arrival ?? 0);
  const wrapUp = isDayWritten ? 0 : (tour.fixedMinutes.wrapUp ?? 0);
  const { before, after } = visit.order === "story" ? inStory(stop, tour, walks) : nextTo(stop, tour, walks);
  return {
    from: tidyMinutes(minuteOf(party.arrive ?? "00:00") + arrival + before),
    to: tidyMinutes(minuteOf(party.depart ?? "24:00") - wrapUp - after),
  };
}

type Around = { readonly before: number; readonly after: number };

function nextTo({ room }: Stop, tour: Tour, walks: Walks): Around {
  return { before: walked(walks, tour.from, room), after: walked(walks, room, tour.to) };
}

function inStory(stop: Stop, tour: Tour, walks: Walks): Around {
  const minutesTo = (from: Room | null, to: Room | null): number => walked(walks, from, to);
  const { stops } = tour;
  const at = stops.indexOf(stop);
  const legs = stops.slice(1).map(({ room }, index) => minutesTo(stops[index]?.room ?? null, room));
  const dwells = stops.map(surely);
  return {
    before: minutesTo(tour.from, stops[0]?.room ?? null) + sum(legs.slice(0, at)) + sum(dwells.slice(0, at)),
    after: sum(legs.slice(at)) + sum(dwells.slice(at + 1)) + minutesTo(stops.at(-1)?.room ?? null, tour.to),
  };
}

function walked(walks: Walks, from: Room | null, to: Room | null): number {
  return from === null || to === null ? 0 : (walks(from, to)?.minutes ?? 0);
}

/** A small group needs fewer rides in a lift, and is faster than a class: no group is faster than this. */
function leastWalks(tour: Tour, { project }: Facts): Walks {
  const pace = tour.pace ?? project.pace ?? { factor: 1, minimumMinutes: 0 };
  return shortestWalks(tour.venues, { stepFree: tour.stepFree, pace });
}

function sum(minutes: readonly number[]): number {
  return minutes.reduce((total, each) => total + each, 0);
}
