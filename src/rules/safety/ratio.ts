/** `safety/ratio`: a dated visit with too few adults in a group, or without a policy that says how many are enough. */
import { below } from "../../base/place.ts";
import { problem, seeAlso, type Problem } from "../../base/problem.ts";
import type { AgeRange } from "../../model/outcome.ts";
import type { Project } from "../../model/project.ts";
import type { RatioPolicy } from "../../model/ratio.ts";
import type { Tour } from "../../model/tour.ts";
import type { Group, Visit } from "../../model/visit.ts";
import type { Facts } from "../facts.ts";
import { toursOf } from "../parties.ts";

export function ratio({ project }: Facts): readonly Problem[] {
  return [...project.visits.values()].flatMap((visit) =>
    visit.date === null ? [] : ratioOf(visit, project),
  );
}

function ratioOf(visit: Visit, project: Project): readonly Problem[] {
  const policies = toursOf(visit).map((tour) => ({ tour, policy: policyFor(visit, tour, project) }));
  if (policies.some(({ policy }) => policy === null))
    return [problem("safety/ratio", below(visit.at, "date"), { reason: "no-policy" })];
  return policies.flatMap(({ tour, policy }) => {
    // What a policy says that is only named, and how old a class is that says nothing, nobody knows.
    const { ages } = tour.audience;
    if (policy === null || policy.name !== null || ages === null) return [];
    return judged({ policy, ages, groups: visit.groups.filter((group) => group.tour === tour) });
  });
}

/** The visit's own, then its venue's, then the project's. */
function policyFor(visit: Visit, tour: Tour, project: Project): RatioPolicy | null {
  const [atVenue] = tour.venues.flatMap(({ ratioPolicy }) => ratioPolicy ?? []);
  return visit.ratioPolicy ?? atVenue ?? project.ratioPolicy;
}

type Case = { readonly policy: RatioPolicy; readonly ages: AgeRange; readonly groups: readonly Group[] };

/** Where a class belongs to several spans of ages, the strictest counts. */
function judged({ policy, ages, groups }: Case): readonly Problem[] {
  const [first, last] = ages;
  const fitting = policy.byAge.filter(({ ages: [from, to] }) => from <= last && to >= first);
  if (fitting.length === 0)
    return [problem("safety/ratio", policy.at, { reason: "no-age", ages: `${first}-${last}` })];
  const pupilsPerAdult = Math.min(...fitting.map((one) => one.pupilsPerAdult));
  return groups.flatMap(({ at, id, size, adults }) => {
    const wanted = Math.ceil(size / pupilsPerAdult);
    if (adults === null || adults >= wanted) return [];
    const args = { reason: "few", group: id, pupils: size, adults, wanted, pupilsPerAdult } as const;
    return [seeAlso(problem("safety/ratio", below(at, "adults"), args), policy.at, "the policy")];
  });
}
