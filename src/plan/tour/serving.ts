/** Which wanted outcomes a route serves. */
import type { Outcome } from "../../model/outcome.ts";
import type { RouteResult, RouteStop } from "../route/request.ts";
import type { PlanChoice } from "./choice.ts";
import type { PlanTask } from "./task.ts";
import type { Covered } from "./types.ts";

export function choiceAt({ choices }: PlanTask, { index }: RouteStop): PlanChoice {
  const choice = choices[index];
  if (choice === undefined) throw new RangeError(`no choice ${index}`);
  return choice;
}

/** 0 where no stop of the route serves the outcome. */
export function strengthIn(task: PlanTask, { stops }: RouteResult, { ref }: Outcome): 0 | 1 | 0.5 {
  const strengths = stops.map((stop) => choiceAt(task, stop).serves.get(ref) ?? 0);
  if (strengths.includes(1)) return 1;
  return strengths.includes(0.5) ? 0.5 : 0;
}

export function coveredIn(task: PlanTask, result: RouteResult): readonly Covered[] {
  return task.outcomes.flatMap(({ outcome }) => {
    const strength = strengthIn(task, result, outcome);
    return strength === 0 ? [] : [{ outcome, strength }];
  });
}

/** Indexes of the outcomes that the route does not serve. */
export function missedIn(task: PlanTask, result: RouteResult): readonly number[] {
  return task.outcomes.flatMap(({ outcome }, index) =>
    strengthIn(task, result, outcome) === 0 ? [index] : [],
  );
}

/** Whether anything that can be visited serves the outcome. */
export function isPossible({ request }: PlanTask, outcome: number): boolean {
  return request.candidates.some(({ serves }) => serves.some((each) => each.outcome === outcome));
}

export function promisedValue({ outcomes }: PlanTask): number {
  return outcomes.reduce((sum, { weight }) => sum + weight, 0);
}
