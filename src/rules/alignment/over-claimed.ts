/** `alignment/over-claimed`: more main outcomes than the time allows, or one that every stop says it teaches. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Tour } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { promisesOf, type Kept } from "./promises.ts";

export function overClaimed(facts: Facts): readonly Problem[] {
  return [...byTour(facts)].flatMap(([tour, kept]) => [...tooMany(tour, kept), ...everywhere(tour, kept)]);
}

function byTour(facts: Facts): ReadonlyMap<Tour, readonly Kept[]> {
  const tours = new Map<Tour, Kept[]>();
  for (const kept of promisesOf(facts)) tours.set(kept.tour, [...(tours.get(kept.tour) ?? []), kept]);
  return tours;
}

const mainOutcomesAnHour = 3;

function tooMany(tour: Tour, kept: readonly Kept[]): readonly Problem[] {
  const { slotMinutes: minutes } = tour;
  if (minutes === null) return [];
  const most = Math.max(1, Math.ceil((mainOutcomesAnHour * minutes) / 60));
  const count = kept.filter(isMain).length;
  if (count <= most) return [];
  const place = { ...below(tour.at, "outcomes"), on: "key" } as const;
  return [problem("alignment/over-claimed", place, { kind: "many", count, minutes, most })];
}

/** All but those that the exhibits at their stops only touch. */
function isMain({ promised, outcome, stops }: Kept): boolean {
  const strengths = stops.flatMap(({ stop }) =>
    stop.exhibits.flatMap((exhibit) => exhibit.outcomes.filter((each) => each.outcome.ref === outcome.ref)),
  );
  return promised.teach && (strengths.length === 0 || strengths.some(({ strength }) => strength === "main"));
}

/** A tour with one aim may well work on it at every stop, and a short tour at all of its few. */
function everywhere({ stops }: Tour, kept: readonly Kept[]): readonly Problem[] {
  if (stops.length < 4 || kept.length < 2) return [];
  return kept
    .filter((each) => each.stops.filter(({ teaches }) => teaches).length === stops.length)
    .map(({ promised: { at }, outcome: { ref } }) =>
      problem("alignment/over-claimed", at, { kind: "everywhere", ref, stops: stops.length }),
    );
}
