/** Stops that are alike but for their ids: any timetable stays one when they change places, so one group's order of them may be given. */
import { byId, item, real, upTo, whole } from "../arrays.ts";
import type { Problem } from "../problem.ts";
import type { TimetableRequest } from "../request.ts";

/** Groups alike, two or more, and their activities at the stop by which they are put in order. */
export type AlikeGroups = {
  readonly groups: readonly number[];
  readonly ordered: readonly number[];
};

/** By stop, in the order in which the group visits them: the activities of each group there, groups in one order. */
export type AlikeStops = {
  readonly columns: readonly (readonly number[])[];
  /** Where in each column the group is whose order is given. */
  readonly row: number;
};

/**
 * All sets of alike stops. Where groups are alike too, the first of them is the one whose order is given, and the stop at
 * which they are put in order is the first of its set: whoever of them is first at any of the set is that group there.
 */
export function alikeStops(
  request: TimetableRequest,
  problem: Problem,
  alike: readonly AlikeGroups[],
): readonly AlikeStops[] {
  const [ordered] = alike;
  const sets = new Map<string, number[]>();
  for (const stop of byId(request.stops.map(({ id }) => id))) {
    const description = describe(request, stop);
    if (description !== null) sets.set(description, [...(sets.get(description) ?? []), stop]);
  }
  return [...sets.values()].flatMap((stops) => {
    const columns = stops.map((stop) => visitsOf(problem, stop));
    const meeting = columns.findIndex((column) => column.includes(ordered?.ordered[0] ?? -1));
    const first = columns.splice(Math.max(0, meeting), 1);
    const leading = ordered?.groups[0];
    const row = item(first, 0).findIndex(
      (index) => leading === undefined || item(problem.activities, index).group === leading,
    );
    return columns.length === 0 || row === -1 ? [] : [{ columns: [...first, ...columns], row }];
  });
}

/** All that matters of a stop but its id; null when something names the stop alone. */
function describe(request: TimetableRequest, stop: number): string | null {
  const { place, copies } = item(request.stops, stop);
  const operations = upTo(request.operations.length)
    .filter((index) => item(request.operations, index).stop === stop)
    .sort((a, b) => item(request.operations, a).group - item(request.operations, b).group);
  const groups = operations.map((index) => item(request.operations, index).group);
  const isNamed = request.groups.some(
    ({ order }) =>
      (order.kind === "sequence" && order.stops.includes(stop)) ||
      (order.kind === "before" && order.pairs.some((pair) => pair.includes(stop))),
  );
  if (isNamed || new Set(groups).size < groups.length) return null;
  const visits = operations.map((index) => {
    const { group, minutes, windows } = item(request.operations, index);
    const leaders = upTo(request.leaders.length).filter((each) =>
      item(request.leaders, each).operations.includes(index),
    );
    return [group, minutes, windows ?? null, leaders];
  });
  return JSON.stringify([place, copies, visits]);
}

function visitsOf({ activities }: Problem, stop: number): readonly number[] {
  return upTo(activities.length).filter((index) => item(activities, index).stop === stop);
}

/** The arcs by which each such group visits alike stops in order. */
export function stopArcs({ pairs }: Problem, sets: readonly AlikeStops[]): readonly number[] {
  return sets.flatMap(({ columns, row }) => {
    const own = columns.map((column) => item(column, row));
    return upTo(pairs.count).flatMap((pair) => {
      const at = own.indexOf(whole(pairs.first, pair));
      const other = own.indexOf(whole(pairs.second, pair));
      if (at === -1 || other === -1) return [];
      return [at < other ? pair * 2 : pair * 2 + 1];
    });
  });
}

/** The same timetable with alike stops in that order, seen from the group that will be the leading one. */
export function stopsInOrder(
  { activities }: Problem,
  { sets, alike }: { readonly sets: readonly AlikeStops[]; readonly alike: readonly AlikeGroups[] },
  start: Float64Array,
): Float64Array {
  const [ordered] = alike;
  const meeting = sets.find(({ columns }) => columns[0]?.includes(ordered?.ordered[0] ?? -1));
  const candidates = (meeting?.columns.flat() ?? ordered?.ordered ?? []).filter((index) =>
    ordered?.groups.includes(item(activities, index).group),
  );
  const first = candidates.reduce(
    (best, index) => (best === -1 || real(start, index) < real(start, best) ? index : best),
    -1,
  );
  const leading = first === -1 ? null : item(activities, first).group;
  const sorted = start.slice();
  for (const { columns, row } of sets) {
    const seen =
      leading === null
        ? row
        : item(columns, 0).findIndex((index) => item(activities, index).group === leading);
    const ranked = upTo(columns.length).sort(
      (a, b) =>
        real(start, item(item(columns, a), seen)) - real(start, item(item(columns, b), seen)) || a - b,
    );
    ranked.forEach((from, to) => {
      item(columns, to).forEach((index, at) => (sorted[index] = real(start, item(item(columns, from), at))));
    });
  }
  return sorted;
}
