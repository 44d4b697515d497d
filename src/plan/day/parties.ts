/** Who comes on a visit: its groups, or the whole class where no groups are written. */
import { below, type Address } from "../../base/place.ts";
import type { Tour } from "../../model/tour.ts";
import type { Group, Visit } from "../../model/visit.ts";

/** `at…` is where the time is written: at the group, or at the visit for all groups. Times `HH:MM`. */
export type Party = {
  readonly group: Group | null;
  readonly tour: Tour;
  readonly arrive: string | null;
  readonly arriveAt: Address;
  readonly depart: string | null;
  readonly departAt: Address;
};

/** In the order of the file. */
export function partiesOf(visit: Visit): readonly Party[] {
  const [arriveAt, departAt] = [below(visit.at, "arrive"), below(visit.at, "depart")];
  const whole = { arrive: visit.arrive, arriveAt, depart: visit.depart, departAt };
  if (visit.groups.length === 0) return [{ group: null, tour: visit.tour, ...whole }];
  return visit.groups.map((group) => ({
    group,
    tour: group.tour,
    arrive: group.arrive ?? visit.arrive,
    arriveAt: group.arrive === null ? arriveAt : below(group.at, "arrive"),
    depart: group.depart ?? visit.depart,
    departAt: group.depart === null ? departAt : below(group.at, "depart"),
  }));
}

/** The tours of a visit, each once, in the order of its groups. */
export function toursOf(visit: Visit): readonly Tour[] {
  return [...new Set(partiesOf(visit).map(({ tour }) => tour))];
}
