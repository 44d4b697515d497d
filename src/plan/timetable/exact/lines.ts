/** Activities that share one thing: their times together must fit between the first start and the last end. */
import { item, real, upTo, whole } from "../arrays.ts";
import { dualCrowds } from "../dual.ts";
import type { Problem } from "../problem.ts";

export type Lines = {
  readonly all: readonly Line[];
  /** Lines of each activity. */
  readonly of: readonly Int32Array[];
  /** 1 where a time of an activity on the line has moved since it was last looked at. */
  readonly moved: Int8Array;
  /** Room to work in, as long as the longest line. */
  readonly soonest: Float64Array;
  readonly latest: Float64Array;
  readonly order: Int32Array;
};

export type Line = {
  readonly activities: Int32Array;
  /** The walk to it that cannot be avoided: part of its time on the line. */
  readonly walk: Float64Array;
  /** Time × need. */
  readonly work: Float64Array;
  readonly capacity: number;
  /** One at a time, and few enough to look at who must come after all others. */
  readonly isOrdered: boolean;
};

/** Longer lines are only looked at as a whole. */
const mostOrdered = 12;

/** All lines of a problem. */
export function linesOf(problem: Problem): Lines {
  const queues = problem.queues.map((activities): Line => {
    const walk = activities.map((index) => leastWalk(problem, activities, index));
    return {
      activities: Int32Array.from(activities),
      walk: Float64Array.from(walk),
      work: Float64Array.from(activities, (index, at) => real(problem.length, index) + item(walk, at)),
      capacity: 1,
      isOrdered: activities.length <= mostOrdered,
    };
  });
  const crowds = problem.crowds.flatMap(dualCrowds).map(({ activities, need, capacity }): Line => ({
    activities: Int32Array.from(activities),
    walk: new Float64Array(activities.length),
    work: Float64Array.from(activities, (index, at) => real(problem.length, index) * item(need, at)),
    capacity,
    isOrdered: false,
  }));
  const all = [...queues, ...crowds];
  const longest = all.reduce((most, { activities }) => Math.max(most, activities.length), 0);
  return {
    all,
    of: linesByActivity(problem, all),
    moved: new Int8Array(all.length),
    soonest: new Float64Array(longest),
    latest: new Float64Array(longest),
    order: new Int32Array(longest),
  };
}

function linesByActivity({ count }: Problem, all: readonly Line[]): readonly Int32Array[] {
  const of = upTo(count).map((): number[] => []);
  all.forEach(({ activities }, line) => {
    for (const index of activities) item(of, index).push(line);
  });
  return of.map((lines) => Int32Array.from(lines));
}

/** The shortest gap from the end of any other one to its start. */
function leastWalk({ pairs, length }: Problem, activities: readonly number[], index: number): number {
  const gaps = [...item(pairs.of, index)].flatMap((pair) => {
    const isFirst = whole(pairs.first, pair) === index;
    const other = isFirst ? whole(pairs.second, pair) : whole(pairs.first, pair);
    if (!activities.includes(other)) return [];
    return [real(isFirst ? pairs.behind : pairs.ahead, pair) - real(length, other)];
  });
  const least = Math.min(...gaps);
  return Number.isFinite(least) ? least : 0;
}
