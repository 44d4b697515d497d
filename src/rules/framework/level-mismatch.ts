/** `framework/level-mismatch`: a promised outcome that is for a class two years younger or older, or another level. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { AgeRange, Outcome } from "../../model/outcome.ts";
import type { ClassAudience } from "../../model/tour.ts";
import type { Isced } from "../../model/vocabulary.ts";
import type { Facts } from "../facts.ts";
import { said } from "../text-address.ts";

export function levelMismatch({ project }: Facts): readonly Problem[] {
  return [...project.tours.values()].flatMap(({ audience, outcomes }) =>
    outcomes
      .filter(({ outcome }) => isForOthers(outcome, audience))
      .map(({ outcome, at }) =>
        problem("framework/level-mismatch", below(at, "ref"), {
          outcome: outcome.ref,
          outcomeLevel: levelOf(outcome.year, outcome),
          classLevel: levelOf(audience.label === null ? null : said(audience.label), audience),
        }),
      ),
  );
}

/** Ages decide where both sides say them; a level of education spans too many years to decide alone. */
function isForOthers(outcome: Outcome, audience: ClassAudience): boolean {
  if (outcome.ages !== null && audience.ages !== null) return yearsApart(outcome.ages, audience.ages) > 1;
  return outcome.isced !== null && audience.isced !== null && outcome.isced !== audience.isced;
}

/** School years between two classes: a class of ages 9 to 10 begins at nine and ends before ten. */
function yearsApart(one: AgeRange, other: AgeRange): number {
  const [first, second] = [startsOf(one), startsOf(other)];
  return Math.max(0, first[0] - second[1], second[0] - first[1]);
}

function startsOf([from, to]: AgeRange): AgeRange {
  return [from, Math.max(from, to - 1)];
}

type Level = { readonly ages: AgeRange | null; readonly isced: Isced | null };

function levelOf(year: string | null, { ages, isced }: Level): string {
  const numbers = ages === null ? `ISCED level ${isced ?? "?"}` : `ages ${ages[0]} to ${ages[1]}`;
  return year === null ? numbers : `${year} (${numbers})`;
}
