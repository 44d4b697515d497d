/** The shortest timetable with proof: between what is known to be too short and the best found, halving, then from above. */
import { better, foundOf } from "../quick.ts";
import type { Found } from "../quick.ts";
import type { Problem } from "../problem.ts";
import type { TimetableRequest } from "../request.ts";
import { like, solve } from "./solve.ts";
import type { Solved } from "./solve.ts";
import { stateOf } from "./state.ts";
import type { State } from "./state.ts";
import { alikeGroups, halvedActivity, inOrder, orderArcs } from "./symmetry.ts";
import type { AlikeGroups } from "./symmetry.ts";

export type ProveOptions = {
  /** No timetable ends sooner. */
  readonly bound: number;
  readonly best: Found | null;
  readonly timeIsUp: () => boolean;
};

/** The best found and the end that no timetable beats; equal when proved. The bound is infinite when there is none at all. */
export type Proved = { readonly best: Found | null; readonly bound: number };

/** Failures allowed for one try on the way, and for one of the first. */
const tryFailures = 3000;
const briefFailures = 200;

/** Narrows the gap between bound and best until they meet or the time is up. */
export function prove(request: TimetableRequest, problem: Problem, options: ProveOptions): Proved {
  const alike = alikeGroups(request, problem);
  const hunt: Hunt = {
    problem,
    state: stateOf(problem),
    alike,
    given: orderArcs(problem, alike),
    halved: halvedActivity(request, problem),
    timeIsUp: options.timeIsUp,
    best: options.best,
    bound: options.bound,
  };
  if (hunt.best !== null) like(hunt.state, inOrder(problem, alike, hunt.best.start));
  else if (!findAny(hunt)) return { best: null, bound: hunt.bound };
  fromBelow(hunt);
  halve(hunt);
  fromAbove(hunt);
  return { best: hunt.best, bound: hunt.bound };
}

type Hunt = {
  readonly problem: Problem;
  readonly state: State;
  readonly alike: readonly AlikeGroups[];
  readonly given: readonly number[];
  readonly halved: number | null;
  readonly timeIsUp: () => boolean;
  best: Found | null;
  bound: number;
};

function attempt(hunt: Hunt, end: number, failures: number): Solved {
  const { given, halved, timeIsUp } = hunt;
  const solved = solve(hunt.state, { end, given, halved, failures, timeIsUp });
  if (typeof solved !== "string") {
    hunt.best = better(hunt.best, foundOf(hunt.problem, solved));
    like(hunt.state, solved);
  }
  return solved;
}

function findAny(hunt: Hunt): boolean {
  const solved = attempt(hunt, hunt.problem.horizon, Infinity);
  if (solved === "none") hunt.bound = Infinity;
  return typeof solved !== "string";
}

function endOfBest({ best }: Hunt): number {
  return best?.end ?? Infinity;
}

/** Larger and larger steps from below, as long as it is quickly proved that there is nothing. */
function fromBelow(hunt: Hunt): void {
  for (let step = 0; hunt.bound < endOfBest(hunt) && !hunt.timeIsUp(); step = step * 2 + 1) {
    const end = Math.min(hunt.bound + step, endOfBest(hunt) - 1);
    const solved = attempt(hunt, end, briefFailures);
    if (solved !== "none") return;
    hunt.bound = end + 1;
  }
}

function halve(hunt: Hunt): void {
  let floor = hunt.bound;
  while (floor < endOfBest(hunt) && !hunt.timeIsUp()) {
    const end = floor + Math.floor((endOfBest(hunt) - floor) / 2);
    const solved = attempt(hunt, end, tryFailures);
    if (solved === "none" && floor === hunt.bound) hunt.bound = end + 1;
    if (typeof solved === "string") floor = end + 1;
  }
}

function fromAbove(hunt: Hunt): void {
  while (hunt.bound < endOfBest(hunt)) {
    const solved = attempt(hunt, endOfBest(hunt) - 1, Infinity);
    if (solved === "stopped") return;
    if (solved === "none") hunt.bound = endOfBest(hunt);
  }
}
