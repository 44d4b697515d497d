/** Groups that are alike but for their ids: any timetable stays one when they change places, so their order may be given. */
import { item, mark, real, upTo, whole } from "../arrays.ts";
import { isFixed } from "../problem.ts";
import { alikeStops, stopArcs, stopsInOrder } from "./alike-stops.ts";
import type { AlikeGroups, AlikeStops } from "./alike-stops.ts";
import type { Problem } from "../problem.ts";
import type { TimetableRequest } from "../request.ts";

/** All sets of alike groups that meet at a stop where only one can be. */
function alikeGroups(request: TimetableRequest, problem: Problem): readonly AlikeGroups[] {
  const sets = new Map<string, number[]>();
  problem.groups.forEach((_, group) => {
    const description = describe(request, problem, group);
    if (description !== null) sets.set(description, [...(sets.get(description) ?? []), group]);
  });
  return [...sets.values()].flatMap((groups) => {
    const ordered = groups.length < 2 ? null : meetingPoint(problem, groups);
    return ordered === null ? [] : [{ groups, ordered }];
  });
}

/** All that matters of a group but its id; null when something names the group alone. */
function describe(request: TimetableRequest, problem: Problem, group: number): string | null {
  const index = item(problem.groupIndexes, group);
  const members = item(problem.groups, group);
  const operations = members.map((each) => item(problem.activities, each).operation);
  const isLed = request.leaders.some((leader) => {
    const led = leader.operations.filter((each) => operations.includes(each));
    return led.length > 0 && led.length < leader.operations.length;
  });
  if (isLed || request.fixed.some((fixed) => fixed.groups.includes(index))) return null;
  const { size, earliestMinutes, latestMinutes, startPlace, endPlace, order } = item(request.groups, index);
  const walk = request.walkMinutes.length === 1 ? null : request.walkMinutes[index];
  const stops = members.map((each) => {
    const { stop, operation } = item(problem.activities, each);
    const windows = operation === null ? null : item(request.operations, operation).windows;
    return [stop, real(problem.length, each), windows ?? null];
  });
  return JSON.stringify([size, earliestMinutes, latestMinutes, startPlace, endPlace, order, walk, stops]);
}

/** The longest activity at a stop where any two of the groups exclude each other. */
function meetingPoint(problem: Problem, groups: readonly number[]): readonly number[] | null {
  const columns = item(problem.groups, item(groups, 0)).map((_, position) =>
    groups.map((group) => item(item(problem.groups, group), position)),
  );
  const meeting = columns.filter((column) =>
    column.every((each, at) => at === 0 || excludes(problem, item(column, at - 1), each)),
  );
  const longest = meeting.reduce<readonly number[] | null>((best, column) => {
    const length = real(problem.length, item(column, 0));
    return best === null || length > real(problem.length, item(best, 0)) ? column : best;
  }, null);
  return longest === null || real(problem.length, item(longest, 0)) === 0 ? null : longest;
}

function excludes({ pairs }: Problem, a: number, b: number): boolean {
  return [...item(pairs.of, a)].some(
    (pair) => whole(pairs.second, pair) === b && mark(pairs.settled, pair) === 0,
  );
}

/** What may change places, and the arcs by which it does not. */
export type Symmetry = {
  readonly alike: readonly AlikeGroups[];
  readonly sets: readonly AlikeStops[];
  readonly given: readonly number[];
};

/** All symmetries of a request that are broken. */
export function symmetryOf(request: TimetableRequest, problem: Problem): Symmetry {
  const alike = alikeGroups(request, problem);
  const sets = alikeStops(request, problem, alike);
  return { alike, sets, given: [...orderArcs(problem, alike), ...stopArcs(problem, sets)] };
}

/** The arcs by which alike groups come in order of their ids. */
function orderArcs({ pairs }: Problem, alike: readonly AlikeGroups[]): readonly number[] {
  return alike
    .flatMap(({ ordered }) =>
      upTo(pairs.count).filter((pair) => {
        return ordered.includes(whole(pairs.first, pair)) && ordered.includes(whole(pairs.second, pair));
      }),
    )
    .map((pair) => pair * 2);
}

/** The same timetable with alike stops and groups in that order. */
export function inOrder(problem: Problem, symmetry: Symmetry, found: Float64Array): Float64Array {
  const start = stopsInOrder(problem, symmetry, found);
  const sorted = start.slice();
  for (const { groups, ordered } of symmetry.alike) {
    const ranked = upTo(groups.length).sort(
      (a, b) => real(start, item(ordered, a)) - real(start, item(ordered, b)) || a - b,
    );
    ranked.forEach((from, to) => {
      const source = item(problem.groups, item(groups, from));
      item(problem.groups, item(groups, to)).forEach((each, position) => {
        if (!isFixed(problem, each)) sorted[each] = real(start, item(source, position));
      });
    });
  }
  return sorted;
}

/**
 * An activity that may be put into the first half: where nothing says which way time runs, any timetable can be turned
 * round. Null where something does, or where alike groups or stops are put in order already.
 */
export function halvedActivity(
  request: TimetableRequest,
  problem: Problem,
  { given }: Symmetry,
): number | null {
  const isTurnable =
    given.length === 0 &&
    request.fixed.length === 0 &&
    request.operations.every(({ windows }) => windows === undefined) &&
    request.groups.every((group) => {
      const { earliestMinutes, latestMinutes, startPlace, endPlace, order } = group;
      const isFree =
        latestMinutes === null && startPlace === null && endPlace === null && order.kind === "free";
      return isFree && earliestMinutes === problem.ticks.originMinutes;
    }) &&
    request.walkMinutes.every((matrix) =>
      matrix.every((row, from) => row.every((minutes, to) => minutes === matrix[to]?.[from])),
    );
  if (!isTurnable || problem.count === 0) return null;
  return upTo(problem.count).reduce((best, each) =>
    real(problem.length, each) > real(problem.length, best) ? each : best,
  );
}
