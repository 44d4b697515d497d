/** The parts of a plan that come from searching again with one thing changed. */
import { tidyMinutes } from "../../base/minutes.ts";
import { planValue } from "../route/check.ts";
import { extraMinutes, lossesIfDropped, tradeOff, type Extra } from "../route/explain.ts";
import type { RouteOptions } from "../route/request.ts";
import type { Found } from "./find.ts";
import { clockOf, stopsOf } from "./outline.ts";
import { isPossible, missedIn } from "./serving.ts";
import { movingMinutes, type PlanTask } from "./task.ts";
import { totalMinutes } from "./total.ts";
import type { Missed, PlanStop, Rung, TourPlan } from "./types.ts";

export type Explaining = {
  /** Options that leave a share of the whole time limit. */
  readonly optionsUntil: (share: number) => RouteOptions;
  readonly tradeOff: boolean;
};

export async function explain(
  task: PlanTask,
  found: Found,
  { optionsUntil, tradeOff }: Explaining,
): Promise<Pick<TourPlan, "stops" | "missed" | "tradeOff">> {
  return {
    stops: await withLosses(task, found, optionsUntil(0.85)),
    missed: await missedOf(task, found, optionsUntil(tradeOff ? 0.95 : 1)),
    tradeOff: tradeOff ? await rungsOf(task, found, optionsUntil(1)) : [],
  };
}

async function withLosses(
  task: PlanTask,
  { request, result }: Found,
  options: RouteOptions,
): Promise<readonly PlanStop[]> {
  const losses = await lossesIfDropped(request, result, options);
  return stopsOf(task, result).map((stop, index) => {
    const loss = losses[index];
    return loss?.isExact === true ? { ...stop, lossIfDropped: tidyMinutes(loss.value) } : stop;
  });
}

/** A tour without a slot has all the minutes it wants: what it misses is nowhere. */
async function missedOf(
  task: PlanTask,
  { request, result }: Found,
  options: RouteOptions,
): Promise<readonly Missed[]> {
  const { slotMinutes } = task.tour;
  const extras = slotMinutes === null ? [] : await extraMinutes(request, result, options);
  const inAll = (extra: Extra | undefined, minutes: number | null | undefined): number | null =>
    minutes == null || extra === undefined
      ? null
      : tidyMinutes(
          totalMinutes(task.tour, request.slotMinutes + minutes) -
            totalMinutes(task.tour, request.slotMinutes),
        );
  return missedIn(task, result).map((index) => {
    const extra = extras.find(({ outcome }) => outcome === index);
    const { outcome } = task.outcomes[index] ?? missing(index);
    return {
      outcome,
      atLeastMinutes: inAll(extra, extra?.atLeast),
      extraMinutes: inAll(extra, extra?.atMost),
      isPossible: isPossible(task, index),
    };
  });
}

function missing(index: number): never {
  throw new RangeError(`no outcome ${index}`);
}

/** Slots of the ladder, as shares of the tour's own, longest first. */
const ladder = [1.5, 1.375, 1.25, 1.125, 1, 0.875, 0.75, 0.625, 0.5];

/** Slots in steps of five minutes. A tour without a slot asks from what its plan takes. */
async function rungsOf(
  task: PlanTask,
  { request, result }: Found,
  options: RouteOptions,
): Promise<readonly Rung[]> {
  const { tour, choices } = task;
  const whole = tour.slotMinutes ?? clockOf(task, result).minutes.used;
  const minutes = [...new Set(ladder.map((share) => Math.round((whole * share) / 5) * 5))];
  const asked = minutes
    .map((total) => ({ total, moving: movingMinutes({ ...tour, slotMinutes: total }, choices) }))
    .filter(({ moving }) => moving > 0);
  const wanted = asked.map(({ moving }) => moving);
  const rungs = await tradeOff({ ...request, must: task.request.must }, options, wanted);
  return rungs.flatMap(({ slotMinutes, plan }) => {
    const total = asked.find(({ moving }) => moving === slotMinutes)?.total;
    const value = planValue(
      request,
      plan.stops.map(({ index }) => index),
    );
    return total === undefined
      ? []
      : [{ minutes: total, value: tidyMinutes(value), isBest: plan.status === "optimal" }];
  });
}
