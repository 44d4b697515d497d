/** The shortest timetable with proof: between what is known to be too short and the best found, halving, then from above. */
import { better, foundOf } from "../quick.ts";
import type { Found } from "../quick.ts";
import type { Problem } from "../problem.ts";
import type { TimetableRequest } from "../request.ts";
import { haggle } from "./prices.ts";
import { like, solve } from "./solve.ts";
import type { Solved } from "./solve.ts";
import { stateOf } from "./state.ts";
import type { State } from "./state.ts";
import { halvedActivity, inOrder, symmetryOf } from "./symmetry.ts";
import type { Symmetry } from "./symmetry.ts";

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
  const symmetry = symmetryOf(request, problem);
  const hunt: Hunt = {
    problem,
    state: stateOf(problem),
    symmetry,
    halved: halvedActivity(request, problem, symmetry),
    timeIsUp: options.timeIsUp,
    best: options.best,
    bound: options.bound,
  };
  if (hunt.best !== null) like(hunt.state, inOrder(problem, symmetry, hunt.best.start));
  else if (!findAny(hunt)) return { best: null, bound: hunt.bound };
  fromBelow(hunt);
  if (byPrices(hunt)) fromBelow(hunt);
  halve(hunt);
  fromAbove(hunt);
  return { best: hunt.best, bound: hunt.bound };
}

type Hunt = {
  readonly problem: Problem;
  readonly state: State;
  readonly symmetry: Symmetry;
  readonly halved: number | null;
  readonly timeIsUp: () => boolean;
  best: Found | null;
  bound: number;
};

function attempt(hunt: Hunt, end: number, failures: number): Solved {
  const { symmetry, halved, timeIsUp } = hunt;
  const { given } = symmetry;
  const solved = solve(hunt.state, { end, given, halved, failures, timeIsUp });
  if (typeof solved !== "string") take(hunt, solved);
  return solved;
}

function take(hunt: Hunt, start: Float64Array): void {
  hunt.best = better(hunt.best, foundOf(hunt.problem, start));
  like(hunt.state, inOrder(hunt.problem, hunt.symmetry, start));
}

function findAny(hunt: Hunt): boolean {
  const solved = attempt(hunt, hunt.problem.horizon, Infinity);
  if (solved === "none") hunt.bound = Infinity;
  return typeof solved !== "string";
}

function endOfBest({ best }: Hunt): number {
  return best?.end ?? Infinity;
}

/** The soonest end that prices do not rule out: larger and larger steps, then halving. Whether anything came of it. */
function byPrices(hunt: Hunt): boolean {
  const before = { bound: hunt.bound, end: endOfBest(hunt) };
  let open = endOfBest(hunt);
  let step = 0;
  while (hunt.bound < open && !hunt.timeIsUp()) {
    const end = Math.min(hunt.bound + step, open - 1);
    const haggled = haggle(hunt.problem, end, hunt.timeIsUp);
    if (haggled === "none") {
      hunt.bound = end + 1;
      step = Math.min(step * 2 + 1, Math.floor((open - hunt.bound) / 2));
    } else {
      if (haggled !== "unknown") take(hunt, haggled);
      open = end;
      step = Math.floor((open - hunt.bound) / 2);
    }
  }
  return hunt.bound > before.bound || endOfBest(hunt) < before.end;
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
