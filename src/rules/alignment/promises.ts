/** What tours promise, and what became of it. A tour whose stops are still to be planned keeps its promises for then. */
import { isTaught, type OutcomeAlignment } from "../../align/coverage.ts";
import type { Promised, Tour } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { said } from "../text-address.ts";

export type Kept = OutcomeAlignment & { readonly tour: Tour; readonly promised: Promised };

export function promisesOf({ project, alignmentOf }: Facts): readonly Kept[] {
  const planned = [...project.tours.values()].filter(({ stops }) => stops.length > 0);
  return planned.flatMap((tour) =>
    alignmentOf(tour).outcomes.flatMap((each) =>
      each.promised === null ? [] : [{ ...each, promised: each.promised, tour }],
    ),
  );
}

/** Promised to be taught, and not taught at any stop. */
export function isBroken({ promised, ...alignment }: Kept): boolean {
  return promised.teach && !isTaught({ ...alignment, promised });
}

export function namedOutcome({ outcome }: Pick<OutcomeAlignment, "outcome">): {
  readonly ref: string;
  readonly words: string;
} {
  return { ref: outcome.ref, words: said(outcome.short ?? outcome.statement) };
}
