/** `alignment/promised-not-assessed`: an outcome to be assessed, and nothing assesses it. One not taught is told of as that. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Facts } from "../facts.ts";
import { isBroken, namedOutcome, promisesOf, type Kept } from "./promises.ts";

export function promisedNotAssessed(facts: Facts): readonly Problem[] {
  return promisesOf(facts)
    .filter((kept) => kept.promised.assess && !isBroken(kept) && !isAssessed(kept))
    .map((kept) =>
      problem("alignment/promised-not-assessed", below(kept.promised.at, "assess"), namedOutcome(kept)),
    );
}

function isAssessed({ stops, around }: Kept): boolean {
  return [...stops, ...around].some(({ assesses }) => assesses);
}
