/** `alignment/no-competence`: a tour for other schools with no key competence, generic outcome or second subject. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Tour } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { isForOthers } from "../stops-at.ts";

export function noCompetence({ project, alignmentOf }: Facts): readonly Problem[] {
  return [...project.tours.values()]
    .filter((tour) => isForOthers(tour) && tour.outcomes.length > 0)
    .filter(
      (tour) =>
        tour.meta.keyCompetences.length === 0 &&
        !isCrossCurricular(tour) &&
        alignmentOf(tour).outcomes.every(
          ({ outcome }) => outcome.keyCompetences.length === 0 && outcome.glo.length === 0,
        ),
    )
    .map(({ at, outcomes }) =>
      problem(
        "alignment/no-competence",
        { ...below(at, "outcomes"), on: "key" },
        { outcomes: outcomes.length },
      ),
    );
}

function isCrossCurricular({ meta }: Tour): boolean {
  return meta.subjects.length > 1;
}
