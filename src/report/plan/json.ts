/** Plans as JSON, version 1: `schemas/output/plan.json` is the contract. */
import type { Text } from "../../model/text.ts";
import type { PlanStop, TourPlan } from "../../plan/tour/types.ts";
import { conflictSentences } from "./conflict.ts";
import { words, type PlanReportOptions } from "./options.ts";
import { becauseOf } from "./words.ts";

export function jsonPlan(plan: TourPlan, options: PlanReportOptions): string {
  const { tour, status, value, bound, minutes, stops, covered, missed, tradeOff, dropped } = plan;
  const { slot, used, dwell, walk, fixed } = minutes;
  const title = (text: Text): string => words(text, options);
  const json = {
    version: 1,
    tour: tour.id,
    status,
    value,
    bound,
    minutes: { slot, used, dwell, walk, fixed },
    stops: stops.map(stopJson),
    covered: covered.map(({ outcome }) => outcome.ref),
    missed: missed.map(({ outcome, extraMinutes }) => ({ ref: outcome.ref, extraMinutes })),
    dropped: dropped.map(({ choice, loses }) => ({
      stop: choice.stop?.number ?? null,
      exhibit: choice.exhibits[0]?.id ?? null,
      loses: loses.map(({ ref }) => ref),
    })),
    leftOut: plan.leftOut.map(({ choice, reason }) => ({
      stop: choice.stop?.number ?? null,
      exhibit: choice.exhibits[0]?.id ?? null,
      reason,
    })),
    tradeOff: tradeOff.map((rung) => ({ minutes: rung.minutes, value: rung.value })),
    conflicts: conflictSentences(plan, title),
    walkKnown: plan.uncounted.choices.length === 0 && plan.uncounted.venues.length === 0,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function stopJson(stop: PlanStop): object {
  const { choice, from, to, walkMinutes, outcomes, lossIfDropped } = stop;
  return {
    exhibit: choice.exhibits[0]?.id ?? null,
    stop: choice.stop?.number ?? null,
    room: choice.room?.id ?? null,
    from,
    to,
    walkMinutes,
    outcomes: outcomes.map(({ ref }) => ref),
    because: becauseOf(stop),
    lossIfDropped,
  };
}
