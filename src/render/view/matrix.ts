/** The curriculum matrix: which outcome is served where. */
import { coverageShape, showCoverage } from "./coverage.ts";
import type { TourFacts } from "./facts.ts";
import { headMembers, headOf } from "./head.ts";
import { object, type Infer } from "./shape.ts";
import { colophonShape, showColophon } from "./sources.ts";

export const matrixShape = object("The curriculum matrix.", {
  ...headMembers,
  coverage: coverageShape,
  colophon: colophonShape,
});

export function matrix(facts: TourFacts): Infer<typeof matrixShape> {
  const { tour, speaker, draft } = facts;
  return {
    ...headOf(tour, speaker, { paper: "paperMatrix", draft }),
    coverage: showCoverage(facts),
    colophon: showColophon(tour, speaker),
  };
}
