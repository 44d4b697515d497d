/** Rooms that would overflow if everything began as soon as it can, and the clause that forbids it. */
import { item, real, upTo, whole } from "../arrays.ts";
import type { Crowd } from "../pairs.ts";
import { keepClause } from "./clauses.ts";
import { holds } from "./state.ts";
import type { State } from "./state.ts";

/** A clause is true whatever the end is. */
const always = Infinity;

/** The number of a new clause: some two of those that are too many together come one after the other. Null when all fit. */
export function crowdClause(state: State): number | null {
  for (const crowd of state.problem.crowds) {
    const together = tooMany(state, crowd);
    if (together === null) continue;
    const arcs = orders(state, together).sort((a, b) => rank(state, b) - rank(state, a) || a - b);
    return keepClause(state, { arcs, spread: 2, until: always });
  }
  return null;
}

/** Undecided first, then what was decided against last. */
function rank(state: State, arc: number): number {
  return holds(state, arc) === 0 ? Infinity : whole(state.level, arc >> 1);
}

/** The fewest that are too many at the first moment that is too full. */
function tooMany({ low, problem }: State, { activities, need, capacity }: Crowd): readonly number[] | null {
  const at = upTo(activities.length).sort(
    (a, b) => real(low, item(activities, a)) - real(low, item(activities, b)),
  );
  for (const latest of at) {
    const time = real(low, item(activities, latest));
    const present = at.filter((each) => {
      const start = real(low, item(activities, each));
      return start <= time && time < start + real(problem.length, item(activities, each));
    });
    if (present.reduce((sum, each) => sum + item(need, each), 0) <= capacity) continue;
    present.sort((a, b) => item(need, b) - item(need, a) || a - b);
    let sum = 0;
    const enough = present.findIndex((each) => (sum += item(need, each)) > capacity);
    return present.slice(0, enough + 1).map((each) => item(activities, each));
  }
  return null;
}

function orders(state: State, together: readonly number[]): number[] {
  return together.flatMap((from) =>
    [...item(state.leaving, from)].filter((arc) => {
      const isOrder = arc >> 1 >= state.exclusive && (arc & 1) === 0;
      return isOrder && together.includes(whole(state.arcTo, arc));
    }),
  );
}
