/** The groups of a visit's day: who they are, when they come and when they must go. */
import { minuteOf } from "../../base/day.ts";
import { commonDefaults } from "../../model/profile.ts";
import type { Tour } from "../../model/tour.ts";
import type { Group, Visit } from "../../model/visit.ts";
import { partiesOf, type Party } from "./parties.ts";
import { stepFreeNeeds } from "./step-free.ts";

/** Minutes are those since midnight; since the arrival where nothing says an hour. */
export type DayGroup = {
  readonly visit: Visit;
  /** Null: the whole class. */
  readonly group: Group | null;
  readonly tour: Tour;
  /** Null where nobody says how many they are. */
  readonly pupils: number | null;
  readonly stepFree: boolean;
  readonly arriveMinute: number;
  readonly latestMinute: number | null;
  /** Whole minutes before the first stop and after the last; 0 where the visit says its own fixed points. */
  readonly arrivalMinutes: number;
  readonly wrapUpMinutes: number;
};

/** When a visit's day begins, in minutes since midnight: its first arrival, else its first fixed point, else null. */
export function dayStart(visit: Visit): number | null {
  const arrivals = partiesOf(visit).flatMap(({ arrive }) => arrive ?? []);
  const times = arrivals.length > 0 ? arrivals : visit.fixed.map(({ from }) => from);
  return times.length === 0 ? null : Math.min(...times.map(minuteOf));
}

/** In the order of the file. */
export function dayGroups(visit: Visit): readonly DayGroup[] {
  const start = dayStart(visit);
  const needy = new Set(stepFreeNeeds(visit).map(({ group }) => group));
  return partiesOf(visit).map((party): DayGroup => {
    const { group, tour, arrive, depart } = party;
    return {
      visit,
      group,
      tour,
      pupils: group === null ? tour.audience.size : group.size,
      stepFree: tour.stepFree || (group !== null && needy.has(group)),
      arriveMinute: arrive === null || start === null ? (start ?? 0) : minuteOf(arrive),
      latestMinute: depart === null || start === null ? null : minuteOf(depart),
      ...ownMinutes(visit, party),
    };
  });
}

function ownMinutes(
  { fixed }: Visit,
  { tour: { fixedMinutes } }: Party,
): Pick<DayGroup, "arrivalMinutes" | "wrapUpMinutes"> {
  if (fixed.length > 0) return { arrivalMinutes: 0, wrapUpMinutes: 0 };
  return {
    arrivalMinutes: Math.ceil(fixedMinutes.arrival ?? commonDefaults.arrivalMinutes),
    wrapUpMinutes: Math.ceil(fixedMinutes.wrapUp ?? commonDefaults.wrapUpMinutes),
  };
}
