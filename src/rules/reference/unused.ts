/**
 * `reference/unused`: exhibits on no tour and frameworks that nothing refers to. A library, most of whose exhibits wait
 * for tours, is as it should be; and while a tour cannot be read nobody knows what it uses.
 */
import { problem, type Problem } from "../../base/problem.ts";
import type { Framework, Outcome } from "../../model/outcome.ts";
import type { Project } from "../../model/project.ts";
import type { Venue } from "../../model/venue.ts";
import type { Facts } from "../facts.ts";
import { firstUses } from "../outcome-uses.ts";

export function unused({ project, allToursRead }: Facts): readonly Problem[] {
  if (project.tours.size === 0 || !allToursRead) return [];
  return [
    ...leftOver("exhibit", project.exhibits, usedExhibits(project)),
    ...leftOver("framework", project.frameworks, usedFrameworks(project)),
  ];
}

type Things = Project["exhibits"] | Project["frameworks"];

function leftOver(
  kind: "exhibit" | "framework",
  things: Things,
  used: ReadonlySet<string>,
): readonly Problem[] {
  const unusedOnes = [...things.values()].filter(({ id }) => !used.has(id));
  const isLibrary = unusedOnes.length * 2 > things.size;
  if (isLibrary) return [];
  return unusedOnes.map(({ id, at }) => problem("reference/unused", at, { kind, id }));
}

function usedExhibits({ tours, exhibits }: Project): ReadonlySet<string> {
  const used = new Set<string>();
  const planned = new Set<Venue>();
  for (const { stops, stopsAuto, venues } of tours.values()) {
    if (stopsAuto) for (const venue of venues) planned.add(venue);
    for (const { exhibits: shown, alternative } of stops) {
      for (const { id } of shown) used.add(id);
      if (alternative !== null) used.add(alternative.id);
    }
  }
  for (const { id, venue } of exhibits.values()) if (venue !== null && planned.has(venue)) used.add(id);
  return used;
}

function usedFrameworks({ tours, exhibits, frameworks }: Project): ReadonlySet<string> {
  const used = new Set<string>();
  const use = (outcomes: Iterable<Outcome>): void => {
    for (const { framework } of outcomes) used.add(framework);
  };
  for (const tour of tours.values()) use(firstUses(tour).map(({ outcome }) => outcome));
  for (const { outcomes, questions } of exhibits.values()) {
    for (const { outcome } of outcomes) used.add(outcome.framework);
    for (const { teaches, assesses } of questions) for (const list of [teaches, assesses]) use(list);
  }
  for (const framework of frameworks.values()) {
    for (const other of namedBy(framework)) if (other !== framework.id) used.add(other);
  }
  return used;
}

/** Frameworks that the relations and successors of one lead to. */
function namedBy({ outcomes, relations }: Framework): readonly string[] {
  const refs = [...relations.map(({ to }) => to), ...outcomes.flatMap(({ replacedBy }) => replacedBy ?? [])];
  return refs.map((ref) => ref.slice(0, ref.indexOf(":")));
}
