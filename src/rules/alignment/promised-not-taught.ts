/** `alignment/promised-not-taught`: an outcome of the tour that no stop teaches. */
import { problem, type Problem } from "../../base/problem.ts";
import type { Facts } from "../facts.ts";
import { isBroken, namedOutcome, promisesOf, type Kept } from "./promises.ts";

export function promisedNotTaught(facts: Facts): readonly Problem[] {
  return promisesOf(facts)
    .filter(isBroken)
    .map((kept) =>
      problem("alignment/promised-not-taught", kept.promised.at, {
        ...namedOutcome(kept),
        tour: kept.tour.id,
        state: stateOf(kept),
        stop: kept.stops[0]?.stop.number ?? null,
      }),
    );
}

function stateOf({ stops, around }: Kept): "gap" | "touched" | "around" {
  if (stops.length > 0) return "touched";
  return around.length > 0 ? "around" : "gap";
}
