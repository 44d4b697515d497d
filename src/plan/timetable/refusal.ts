/** What no search is needed for: rules that a single group or a single fixed activity cannot keep. */
import { tidyMinutes } from "../../base/minutes.ts";
import { walkOf } from "./activity.ts";
import { item } from "./arrays.ts";
import type { TimetableConflict, TimetableRequest } from "./request.ts";
import { openWindows } from "./windows.ts";

/** Each rule that cannot be kept by itself; empty when there is none. */
export function refusalOf(request: TimetableRequest): readonly TimetableConflict[] {
  return [
    ...waylessGroups(request),
    ...smallFixed(request),
    ...untimelyFixed(request),
    ...smallRooms(request),
    ...shutStops(request),
    ...closedStops(request),
  ];
}

function waylessGroups(request: TimetableRequest): readonly TimetableConflict[] {
  return request.groups.flatMap(({ id }, group) =>
    hasWays(request, group) ? [] : [{ kind: "way", id } as const],
  );
}

/** To each place, between any two one way or the other, and to the end. */
function hasWays(request: TimetableRequest, group: number): boolean {
  const { startPlace, endPlace } = item(request.groups, group);
  const walk = walkOf(request, group);
  const stops = request.operations
    .filter((each) => each.group === group)
    .map(({ stop }) => item(request.stops, stop).place);
  const fixed = request.fixed.flatMap(({ groups, place }) =>
    groups.includes(group) && place !== null ? [place] : [],
  );
  const places = [...new Set([...stops, ...fixed])];
  return places.every((from) => {
    const isReached = walk(startPlace, from) < Infinity && walk(from, endPlace) < Infinity;
    return isReached && places.every((to) => Math.min(walk(from, to), walk(to, from)) < Infinity);
  });
}

function smallFixed(request: TimetableRequest): readonly TimetableConflict[] {
  return request.fixed.flatMap(({ id, groups, capacity }) => {
    const pupils = groups.reduce((sum, group) => sum + item(request.groups, group).size, 0);
    return capacity !== null && pupils > capacity ? [{ kind: "fixed-capacity", id } as const] : [];
  });
}

/** Before one of its groups can be there, or over when one must have left. */
function untimelyFixed(request: TimetableRequest): readonly TimetableConflict[] {
  return request.fixed.flatMap(({ id, groups, place, fromMinutes, toMinutes }) => {
    const isUntimely = groups.some((group) => {
      const { earliestMinutes, latestMinutes, startPlace, endPlace } = item(request.groups, group);
      const walk = walkOf(request, group);
      const soonest = tidyMinutes(earliestMinutes + walk(startPlace, place));
      const done = tidyMinutes(toMinutes + walk(place, endPlace));
      return soonest > tidyMinutes(fromMinutes) || done > tidyMinutes(latestMinutes ?? Infinity);
    });
    return isUntimely ? [{ kind: "fixed", id } as const] : [];
  });
}

function smallRooms(request: TimetableRequest): readonly TimetableConflict[] {
  return request.places.flatMap(({ id, capacity }, place) => {
    const stops = request.operations.filter(({ stop }) => item(request.stops, stop).place === place);
    const fixed = request.fixed.filter((each) => each.place === place);
    const groups = [...stops.map(({ group }) => group), ...fixed.flatMap((each) => each.groups)];
    const isSmall = capacity !== null && groups.some((group) => item(request.groups, group).size > capacity);
    return isSmall ? [{ kind: "room", id } as const] : [];
  });
}

function shutStops(request: TimetableRequest): readonly TimetableConflict[] {
  return request.stops.flatMap(({ id, copies }, stop) => {
    const isVisited = request.operations.some((each) => each.stop === stop);
    return copies < 1 && isVisited ? [{ kind: "stop", id } as const] : [];
  });
}

/** Never open for long enough once one of its groups can be there. */
function closedStops(request: TimetableRequest): readonly TimetableConflict[] {
  return request.stops.flatMap(({ id, place }, stop) => {
    const isClosed = request.operations.some((operation) => {
      if (operation.stop !== stop) return false;
      const { earliestMinutes, startPlace } = item(request.groups, operation.group);
      const soonest = earliestMinutes + walkOf(request, operation.group)(startPlace, place);
      return openWindows(operation).every(({ from, to }) => {
        return tidyMinutes(Math.max(from, soonest) + operation.minutes) > tidyMinutes(to);
      });
    });
    return isClosed ? [{ kind: "window", id } as const] : [];
  });
}
