/** Where outcomes are referred to. */
import { below, type Address } from "../base/place.ts";
import type { Activity } from "../model/activity.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Stop, Tour } from "../model/tour.ts";

export type OutcomeUse = { readonly outcome: Outcome; readonly at: Address };

/** Each outcome of a tour at the first place that names it: its promise, a task, a stop, an intention. */
export function firstUses(tour: Tour): readonly OutcomeUse[] {
  const first = new Map<string, OutcomeUse>();
  for (const use of usesOf(tour)) if (!first.has(use.outcome.ref)) first.set(use.outcome.ref, use);
  return [...first.values()];
}

function usesOf(tour: Tour): readonly OutcomeUse[] {
  return [
    ...tour.outcomes.map(({ outcome, at }) => ({ outcome, at: below(at, "ref") })),
    ...tour.stops.flatMap(ofStop),
    ...tour.around.flatMap(ofActivity),
    ...tour.intentions.flatMap((intention) => at(intention.for, below(intention.at, "for"))),
  ];
}

/** The tasks first: what a stop serves is rolled up from them. */
function ofStop(stop: Stop): readonly OutcomeUse[] {
  const own = (["teaches", "assesses", "requires"] as const).flatMap((key) =>
    at(stop[key], below(stop.at, key)),
  );
  return [...stop.activities.flatMap(ofActivity), ...own];
}

function ofActivity(activity: Activity): readonly OutcomeUse[] {
  return (["teaches", "assesses"] as const).flatMap((key) => at(activity[key], below(activity.at, key)));
}

function at(outcomes: readonly Outcome[], place: Address): readonly OutcomeUse[] {
  return outcomes.map((outcome) => ({ outcome, at: place }));
}
