/** `framework/heading-aligned`: a heading of a framework where something that can be taught is wanted. */
import { below, type Address } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Project } from "../../model/project.ts";
import type { Facts } from "../facts.ts";
import { firstUses } from "../outcome-uses.ts";

export function headingAligned({ project }: Facts): readonly Problem[] {
  const ofTours = [...project.tours.values()]
    .flatMap(firstUses)
    .filter(({ outcome }) => !outcome.alignable)
    .map(({ outcome, at }) => headingAt(outcome, at, project));
  return [...ofTours, ...ofExhibits(project)];
}

/** A large collection names few headings: only their places are worked out. */
function ofExhibits(project: Project): readonly Problem[] {
  const found: Problem[] = [];
  for (const { at, outcomes } of project.exhibits.values()) {
    outcomes.forEach(({ outcome }, index) => {
      if (!outcome.alignable) found.push(headingAt(outcome, below(at, "outcomes", index, "ref"), project));
    });
  }
  return found;
}

const mostNamed = 4;

function headingAt(heading: Outcome, at: Address, project: Project): Problem {
  const all = project.frameworks.get(heading.framework)?.outcomes ?? [];
  const under = all.filter((outcome) => outcome.alignable && isUnder(outcome, heading, project));
  const refs = under.slice(0, mostNamed).map(({ ref }) => ref);
  return problem("framework/heading-aligned", at, { outcome: heading.ref, below: refs });
}

function isUnder(outcome: Outcome, heading: Outcome, { outcomes }: Project): boolean {
  const seen = new Set<string>();
  for (let { parent } = outcome; parent !== null && !seen.has(parent);) {
    if (parent === heading.ref) return true;
    seen.add(parent);
    parent = outcomes.get(parent)?.parent ?? null;
  }
  return false;
}
