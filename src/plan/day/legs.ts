/** How a group's time between its entries is spent: on the way, or waiting. Nobody walks while the class eats. */
import type { GroupTimetable, Slot, TimetableRequest } from "../timetable/request.ts";

/** Before each slot, and, as the last one, before the end. */
export type Leg = { readonly gapMinutes: number; walkMinutes: number };

/**
 * A walk for which there is too little time: `minutes` more would be needed. Slots by index, `first` to `last`, have no
 * place and stand between; there are none where `last` is before `first`.
 */
export type Lack = { readonly first: number; readonly last: number; readonly minutes: number };

export type Legs = { readonly legs: readonly Leg[]; readonly lacks: readonly Lack[] };

type Asked = {
  readonly request: TimetableRequest;
  readonly group: number;
  readonly slots: readonly Slot[];
  readonly endMinutes: GroupTimetable["endMinutes"];
};

/** Walks past entries without a place are walked as late as possible. */
export function legsOf({ request, group, slots, endMinutes }: Asked): Legs {
  const { earliestMinutes = 0, startPlace = null, endPlace = null } = request.groups[group] ?? {};
  const matrix = request.walkMinutes[request.walkMinutes.length === 1 ? 0 : group];
  const stages = [
    ...slots.map((slot) => ({ from: slot.fromMinutes, to: slot.toMinutes, place: placeOf(request, slot) })),
    { from: endMinutes, to: endMinutes, place: endPlace },
  ];
  const legs: Leg[] = [];
  const lacks: Lack[] = [];
  let [at, known] = [earliestMinutes, startPlace];
  let passed = 0;
  stages.forEach(({ from, to, place }, index) => {
    legs.push({ gapMinutes: Math.max(0, from - at), walkMinutes: 0 });
    at = to;
    if (place === null) return;
    const minutes = known === null ? 0 : (matrix?.[known]?.[place] ?? 0);
    const left = walkIn(legs.slice(passed), minutes);
    if (left > 0) lacks.push({ first: passed, last: index - 1, minutes: left });
    known = place;
    passed = index + 1;
  });
  return { legs, lacks };
}

/** What is not walked in the gaps, the last ones first. */
function walkIn(legs: readonly Leg[], minutes: number): number {
  return [...legs].reverse().reduce((left, leg) => {
    leg.walkMinutes = Math.min(left, leg.gapMinutes);
    return left - leg.walkMinutes;
  }, minutes);
}

function placeOf(request: TimetableRequest, { stop, fixed }: Slot): number | null {
  const place = stop === null ? request.fixed[fixed ?? -1]?.place : request.stops[stop]?.place;
  return place ?? null;
}
