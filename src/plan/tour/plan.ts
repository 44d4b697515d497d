/** The one door of planning a tour: what is wished → stops with their times, what they are for, and what else would be possible. */
import type { Tour } from "../../model/tour.ts";
import type { RouteOptions } from "../route/request.ts";
import { conflictOf, type Conflict } from "./conflict.ts";
import { explain } from "./explained.ts";
import { findRoute } from "./find.ts";
import { outlineOf } from "./outline.ts";
import { isPossible, promisedValue } from "./serving.ts";
import type { TourPlan } from "./types.ts";
import { planTask, type PlanSource, type PlanTask, type PlanWishes } from "./task.ts";

export type PlanLimits = Pick<RouteOptions, "timeLimitSeconds" | "elapsedSeconds"> & {
  /** Whether to tell what other slots would be worth. */
  readonly tradeOff: boolean;
};

/** Of the time limit, what the plan itself may take; the rest is for explaining it. */
const searchShare = 0.7;

export async function planTour(
  tour: Tour,
  {
    wishes,
    source,
    limits,
  }: { readonly wishes: PlanWishes; readonly source: PlanSource; readonly limits: PlanLimits },
): Promise<TourPlan> {
  const task = planTask(tour, wishes, source);
  const began = limits.elapsedSeconds();
  const optionsUntil = (share: number): RouteOptions => ({
    elapsedSeconds: limits.elapsedSeconds,
    timeLimitSeconds: Math.max(0, limits.timeLimitSeconds * share - (limits.elapsedSeconds() - began)),
  });
  const lost = task.leftOut.filter(({ choice }) =>
    choice.exhibits.some((each) => task.tour.must.includes(each)),
  );
  if (lost.length > 0) return failed(task, "infeasible", { kind: "must-left-out", leftOut: lost });
  const found = await findRoute(task, optionsUntil(searchShare));
  const { status, stops } = found.result;
  if (status === "unknown") return failed(task, "unknown", null);
  if (stops.length === 0) return failed(task, "infeasible", await conflictOf(task, optionsUntil(1)));
  const explained = await explain(task, found, { optionsUntil, tradeOff: limits.tradeOff });
  return { ...outlineOf(task, found), ...explained };
}

function failed(task: PlanTask, status: "infeasible" | "unknown", conflict: Conflict | null): TourPlan {
  const { tour, outcomes, isPromised, leftOut, uncounted } = task;
  const minutes = { slot: tour.slotMinutes, used: 0, dwell: 0, walk: 0, wait: 0, fixed: 0 };
  return {
    tour,
    status,
    value: 0,
    bound: status === "unknown" ? promisedValue(task) : 0,
    promisedValue: promisedValue(task),
    isPromised,
    minutes,
    stops: [],
    endWalkMinutes: 0,
    covered: [],
    missed: outcomes.map(({ outcome }, index) => ({
      outcome,
      atLeastMinutes: null,
      extraMinutes: null,
      isPossible: isPossible(task, index),
    })),
    dropped: [],
    leftOut,
    uncounted,
    written: null,
    tradeOff: [],
    conflict,
  };
}
