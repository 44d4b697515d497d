/** A route as a plan: its stops on the tour's clock, what they serve, and what had to go. */
import { tidyMinutes } from "../../base/minutes.ts";
import { fixedSum } from "../clock.ts";
import type { RouteResult } from "../route/request.ts";
import type { Found } from "./find.ts";
import { choiceAt, coveredIn, promisedValue, strengthIn } from "./serving.ts";
import type { PlanTask } from "./task.ts";
import type { Dropped, PlanStop, TourPlan, Written } from "./types.ts";

/** All of a plan that needs no further search. */
export function outlineOf(task: PlanTask, found: Found): Omit<TourPlan, "stops" | "missed" | "tradeOff"> {
  const { tour, leftOut, uncounted, isPromised } = task;
  const { status, value, bound } = found.result;
  return {
    tour,
    status,
    value: tidyMinutes(value),
    bound: tidyMinutes(bound),
    promisedValue: tidyMinutes(promisedValue(task)),
    isPromised,
    ...clockOf(task, found.result),
    covered: coveredIn(task, found.result),
    dropped: droppedFrom(task, found.result),
    leftOut,
    uncounted,
    written: tour.stopsAuto ? null : writtenOf(task, found),
    conflict: null,
  };
}

export function clockOf(
  task: PlanTask,
  { stops, usedMinutes }: RouteResult,
): Pick<TourPlan, "minutes" | "endWalkMinutes"> {
  const { fixedMinutes, slotMinutes } = task.tour;
  const dwell = stops.reduce((sum, { fromMinutes, toMinutes }) => sum + toMinutes - fromMinutes, 0);
  const lastEnd = stops.at(-1)?.toMinutes ?? task.request.startMinutes;
  const endWalkMinutes = task.request.startMinutes + usedMinutes - lastEnd;
  const walk = stops.reduce((sum, { walkMinutes }) => sum + walkMinutes, endWalkMinutes);
  const { arrival, wrapUp, breaks, buffer } = fixedSum(fixedMinutes, usedMinutes);
  const fixed = arrival + wrapUp + breaks + buffer;
  return {
    endWalkMinutes: tidyMinutes(endWalkMinutes),
    minutes: {
      slot: slotMinutes,
      used: tidyMinutes(usedMinutes + fixed),
      dwell: tidyMinutes(dwell),
      walk: tidyMinutes(walk),
      wait: tidyMinutes(usedMinutes - dwell - walk),
      fixed: tidyMinutes(fixed),
    },
  };
}

/** What each loses if it is dropped is not known yet. */
export function stopsOf(task: PlanTask, { stops }: RouteResult): readonly PlanStop[] {
  return stops.map((stop, place) => {
    const choice = choiceAt(task, stop);
    const before = stops[place - 1]?.toMinutes ?? task.request.startMinutes;
    const outcomes = task.outcomes.map(({ outcome }) => outcome).filter(({ ref }) => choice.serves.has(ref));
    const others = stops.filter((each) => each !== stop).map((each) => choiceAt(task, each));
    return {
      choice,
      from: tidyMinutes(stop.fromMinutes),
      to: tidyMinutes(stop.toMinutes),
      walkMinutes: tidyMinutes(stop.walkMinutes),
      waitMinutes: tidyMinutes(stop.fromMinutes - before - stop.walkMinutes),
      isMust: choice.exhibits.some((each) => task.tour.must.includes(each)),
      outcomes,
      alone: outcomes.filter(({ ref }) =>
        others.every((other) => (other.serves.get(ref) ?? 0) < (choice.serves.get(ref) ?? 0)),
      ),
      lossIfDropped: null,
    };
  });
}

function droppedFrom(task: PlanTask, result: RouteResult): readonly Dropped[] {
  const chosen = new Set(result.stops.map(({ index }) => index));
  return task.choices.flatMap((choice, index) => {
    if (chosen.has(index) || choice.stop === null) return [];
    const loses = task.outcomes
      .map(({ outcome }) => outcome)
      .filter((outcome) => strengthIn(task, result, outcome) < (choice.serves.get(outcome.ref) ?? 0));
    return [{ choice, loses }];
  });
}

function writtenOf(task: PlanTask, { result, savedMinutes }: Found): Written {
  const numbers = result.stops.flatMap((stop) => choiceAt(task, stop).stop?.number ?? []);
  const isReordered = numbers.some((number, index) => number < (numbers[index - 1] ?? 0));
  return { savedMinutes: savedMinutes === null ? null : tidyMinutes(savedMinutes), isReordered };
}
