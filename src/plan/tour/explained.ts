/** The parts of a plan that come from searching again with one thing changed. */
import { tidyMinutes } from "../../base/minutes.ts";
import type { Tour } from "../../model/tour.ts";
import { fixedSum } from "../clock.ts";
import type { RouteOptions } from "../route/request.ts";
import { extraMinutesFor, lossesIfDropped, tradeOffFor } from "./explain.ts";
import type { Found } from "./find.ts";
import { clockOf, stopsOf } from "./outline.ts";
import { isPossible, missedIn } from "./serving.ts";
import { movingMinutes, type PlanTask } from "./task.ts";
import type { Missed, TourPlan } from "./types.ts";

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
  const losses = await lossesIfDropped(found.request, found.result, optionsUntil(0.8));
  const stops = stopsOf(task, found.result).map((stop, index) => ({
    ...stop,
    lossIfDropped: losses[index] ?? null,
  }));
  const missed: Missed[] = [];
  for (const outcome of missedIn(task, found.result))
    missed.push(await missedOf(task, { found, outcome }, optionsUntil(0.9)));
  return { stops, missed, tradeOff: tradeOff ? await rungsOf(task, found, optionsUntil(1)) : [] };
}

async function missedOf(
  task: PlanTask,
  { found, outcome: index }: { readonly found: Found; readonly outcome: number },
  options: RouteOptions,
): Promise<Missed> {
  const outcome = task.outcomes[index]?.outcome;
  if (outcome === undefined) throw new RangeError(`no outcome ${index}`);
  const asked = { result: found.result, outcome: index };
  const extra = task.tour.slotMinutes === null ? null : await extraMinutesFor(found.request, asked, options);
  return {
    outcome,
    extraMinutes: extra === null ? null : tidyMinutes(withBuffer(task.tour, extra.minutes)),
    isLeast: extra?.isLeast ?? false,
    isPossible: isPossible(task, index),
  };
}

/** Minutes of moving with the share of the buffer that grows with them. */
function withBuffer({ fixedMinutes }: Tour, moving: number): number {
  const none = { arrival: 0, wrapUp: 0, breaks: 0, buffer: fixedMinutes.buffer === null ? null : 0 };
  return moving + fixedSum(none, moving).buffer;
}

/** Slots of the ladder, as shares of the tour's own. */
const ladder = [0.5, 0.625, 0.75, 0.875, 1, 1.125, 1.25, 1.375, 1.5];

/** Slots in steps of five minutes. A tour without a slot asks from what its plan takes. */
async function rungsOf(
  task: PlanTask,
  { request, result }: Found,
  options: RouteOptions,
): Promise<TourPlan["tradeOff"]> {
  const { tour } = task;
  const whole = tour.slotMinutes ?? clockOf(task, result).minutes.used;
  const minutes = [...new Set(ladder.map((share) => Math.round((whole * share) / 5) * 5))];
  const movingIn = (total: number): number => movingMinutes({ ...tour, slotMinutes: total }, task.choices);
  const possible = minutes.filter((total) => movingIn(total) > 0);
  const asked = { ...request, must: task.request.must };
  const rungs = await tradeOffFor(asked, possible.map(movingIn), options);
  return possible.flatMap((total) => {
    const rung = rungs.find(({ slotMinutes }) => slotMinutes === movingIn(total));
    return rung === undefined ? [] : [{ minutes: total, value: rung.value, isBest: rung.isBest }];
  });
}
