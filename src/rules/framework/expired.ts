/** `framework/expired`: outcomes that no longer hold, where tours and exhibits refer to them. */
import { below, type Address } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { CodeArgs } from "../../base/codes.ts";
import type { Framework, Outcome } from "../../model/outcome.ts";
import type { Project } from "../../model/project.ts";
import type { Tour } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { firstUses, type OutcomeUse } from "../outcome-uses.ts";

type End = Omit<CodeArgs<"framework/expired">, "visitDay">;

/** A framework that has ended is told of once a tour; what a visit's day makes of it, at that day. */
export function expired({ project, today }: Facts): readonly Problem[] {
  if (!endsAnywhere(project)) return [];
  const ended = new Set<string>();
  const ofTours = [...project.tours.values()].flatMap((tour) =>
    endsIn(tour, project, today).map(({ at, end }) => {
      ended.add(`${tour.id} ${end.name}`);
      return problem("framework/expired", at, { ...end, visitDay: null });
    }),
  );
  return [...ofTours, ...ofExhibits(project, today), ...ofVisits(project, ended)];
}

/** Most projects have nothing that ends. */
function endsAnywhere({ frameworks }: Project): boolean {
  return [...frameworks.values()].some(
    (framework) =>
      framework.validTo !== null ||
      isDeprecated(framework) ||
      framework.outcomes.some(({ validTo, replacedBy }) => validTo !== null || replacedBy !== null),
  );
}

function ofExhibits(project: Project, today: string): readonly Problem[] {
  return [...project.exhibits.values()].flatMap((exhibit) =>
    exhibit.outcomes.flatMap(({ outcome }, index) => {
      const end = endOfOutcome(outcome, project, today);
      const at = below(exhibit.at, "outcomes", index, "ref");
      return end === null ? [] : [problem("framework/expired", at, { ...end, visitDay: null })];
    }),
  );
}

function ofVisits({ visits, ...project }: Project, told: ReadonlySet<string>): readonly Problem[] {
  return [...visits.values()].flatMap(({ at, date, tour, groups }) => {
    if (date === null) return [];
    const tours = new Set([tour, ...groups.map((group) => group.tour)]);
    return [...tours].flatMap((each) =>
      endsIn(each, { ...project, visits }, date)
        .filter(({ end }) => end.reason === "ended" && !told.has(`${each.id} ${end.name}`))
        .map(({ end }) => problem("framework/expired", below(at, "date"), { ...end, visitDay: date })),
    );
  });
}

type Ended = { readonly at: Address; readonly end: End };

/** Each outcome that ended at its first place; a framework that ended as a whole at the first of its outcomes. */
function endsIn(tour: Tour, project: Project, day: string): readonly Ended[] {
  const found = new Map<string, Ended>();
  for (const { outcome, at } of firstUses(tour)) {
    const end = endOf({ outcome, at }, project, day);
    if (end !== null && !found.has(end.name)) found.set(end.name, { at, end });
  }
  return [...found.values()];
}

function endOf({ outcome }: OutcomeUse, project: Project, day: string): End | null {
  const framework = project.frameworks.get(outcome.framework);
  return (
    endOfOutcome(outcome, project, day) ?? (framework === undefined ? null : endOfFramework(framework, day))
  );
}

/** Its own end, or that of a heading it stands below. */
function endOfOutcome(outcome: Outcome, { outcomes }: Project, day: string): End | null {
  const seen = new Set<string>();
  for (let each: Outcome | undefined = outcome; each !== undefined && !seen.has(each.ref);) {
    seen.add(each.ref);
    const { replacedBy: successor, validTo: until } = each;
    const under = each === outcome ? null : outcome.ref;
    const end = { what: "outcome", name: each.ref, under } as const;
    if (successor !== null) return { ...end, reason: "replaced", until: null, successor };
    if (until !== null && until < day) return { ...end, reason: "ended", until, successor };
    each = each.parent === null ? undefined : outcomes.get(each.parent);
  }
  return null;
}

function endOfFramework(framework: Framework, day: string): End | null {
  const { id: name, validTo: until } = framework;
  const end = { what: "framework", name, successor: null, under: null } as const;
  if (until !== null && until < day) return { ...end, reason: "ended", until };
  return isDeprecated(framework) ? { ...end, reason: "deprecated", until: null } : null;
}

function isDeprecated({ status }: Framework): boolean {
  return status !== null && /^(?:deprecated|retired|withdrawn)$/i.test(status);
}
